import { describe, expect, it } from 'vitest';
import { entryKeys } from '../src/identity.ts';
import { aDraft } from './an-offer.ts';

const url = 'https://lavoro.example/annunci/12';

describe('entryKeys', () => {
  it('keeps an offer the same when guid, title and deadline change but the address stays', () => {
    const before = aDraft({ url, id: 'guid-1', title: 'Biblioteca', deadline: '12 gennaio' });
    const after = aDraft({ url: `${url}/`, id: 'guid-2', title: 'Biblioteca (prorogato)', deadline: '19 gennaio' });
    expect(entryKeys([after])).toEqual(entryKeys([before]));
  });

  it('tells apart two listings on one address by their titles, in any order', () => {
    const cook = aDraft({ url, title: 'cuoca' });
    const porter = aDraft({ url, title: 'portiera' });
    const [first, second] = entryKeys([cook, porter]);
    expect(first).not.toBe(second);
    expect(entryKeys([porter, cook])).toEqual([second, first]);
  });

  it('keeps what a person typed by its id, even when its link is mended', () => {
    const typed = aDraft({ id: 'aiuto-banco', by: 'AB', url: null });
    expect(entryKeys([{ ...typed, url }])).toEqual(entryKeys([typed]));
  });

  it('is unique even for listings without anything to tell them apart', () => {
    const keys = entryKeys([aDraft(), aDraft(), aDraft()]);
    expect(new Set(keys).size).toBe(3);
  });

  it('differs between sources', () => {
    expect(entryKeys([aDraft({ url, source: 'a' })])).not.toEqual(entryKeys([aDraft({ url, source: 'b' })]));
  });
});
