import { describe, expect, it } from 'vitest';
import { it as italian } from '../../src/locales/it.ts';
import { bare } from '../../src/locales/phrase.ts';
import type { Nearness } from '../../src/model.ts';

const base: Nearness = {
  step: 'unknown',
  desk: 'a',
  km: 2,
  place: 'NoLo',
  municipi: null,
  confidence: 'stated',
  evidence: null,
};

function said(with_: Partial<Nearness>, shown: string | null = 'NoLo'): string | null {
  const nearness = { ...base, ...with_ };
  const words = italian.nearness(nearness, { shown, desk: nearness.desk && 'Bell NETT' });
  return words === null ? null : bare(words);
}

describe('the words for near and far', () => {
  it.each<[Partial<Nearness>, string | null]>([
    [{ step: 'neighbourhood' }, 'stesso quartiere dello sportello Bell NETT'],
    [{ step: 'municipio' }, 'stesso Municipio dello sportello Bell NETT, a circa 2 km'],
    [{ step: 'municipio', km: null }, 'stesso Municipio dello sportello Bell NETT'],
    [{ step: 'near' }, 'a circa 2 km dallo sportello Bell NETT'],
    [{ step: 'near', km: 2.5 }, 'a circa 3 km dallo sportello Bell NETT'],
    [{ step: 'near', km: 0.5 }, 'a meno di 1 km dallo sportello Bell NETT'],
    [{ step: 'milan', km: 7 }, 'Milano, lontano dagli sportelli (a circa 7 km)'],
    [{ step: 'milan', km: null, place: 'Milano' }, 'chiedi in quale zona'],
    [{ step: 'milan', km: null, place: 'Municipio 7' }, null],
    [{ step: 'outside', place: 'NoLo' }, 'fuori Milano'],
    [{ step: 'outside', place: 'Vimodrone' }, 'fuori Milano: Vimodrone'],
    [{ step: 'unknown', place: null }, null],
  ])('%j', (with_, words) => {
    expect(said(with_)).toBe(words);
  });

  it('do not say Milan twice', () => {
    expect(said({ step: 'milan', km: 7 }, 'zona Baggio, Milano')).toBe('lontano dagli sportelli (a circa 7 km)');
  });

  it('ask where it is only where there is no place at all', () => {
    expect(said({ step: 'unknown', place: null }, null)).toBe('non c’è scritto: chiedi dov’è il lavoro');
    expect(said({ step: 'outside', place: 'Vimodrone' }, null)).toBe('fuori Milano: Vimodrone');
  });
});
