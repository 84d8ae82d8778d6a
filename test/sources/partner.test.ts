import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../src/exchange/exchange.ts';
import type { Exchange } from '../../src/exchange/exchange-schema.ts';
import { collectPartner } from '../../src/sources/collect-partner.ts';
import { partnerSchema } from '../../src/sources/partner.ts';
import { SourceFailure } from '../../src/sources/source.ts';
import { anIssue } from '../an-offer.ts';
import { fullOffer, notice } from '../outputs/an-edition.ts';
import { toolsOver } from './served-pages.ts';

const source = partnerSchema.parse({ id: 'cremona', kind: 'partner', url: 'https://altro.example/scambio.json' });

const shared: Exchange = exchangeOf(
  anIssue({
    sections: [
      { id: 'market', title: null, entries: [fullOffer('M1')] },
      { id: 'courses', title: null, entries: [notice('C1', 'courses')] },
    ],
  }),
  [],
);

function read(text: string, over: Partial<typeof source> = {}) {
  const tools = toolsOver({ 'https://altro.example/scambio.json': text });
  return collectPartner({ ...source, ...over }, { ...tools, today: '2026-11-23' });
}

describe('a partner’s file', () => {
  it('gives its entries, each with where it comes from', async () => {
    const { drafts, problems } = await read(JSON.stringify(shared));
    expect(problems).toEqual([]);
    expect(drafts.map(({ kind, section }) => [kind, section])).toEqual([
      ['offer', 'market'],
      ['course', 'courses'],
    ]);
    expect(drafts[0]).toMatchObject({ id: 'fonte:M1', source: 'cremona', place: 'via Rizzoli, Cimiano' });
    expect(drafts[0]?.extra.origin).toBe(shared.publisher.name);
  });

  it('gives only the sections that are wanted', async () => {
    const { drafts } = await read(JSON.stringify(shared), { sections: ['courses'] });
    expect(drafts.map(({ section }) => section)).toEqual(['courses']);
  });

  it('names what was taken back', async () => {
    const taken = { key: 'x:1', code: 'M9', title: 'x', week: '2026-W47', reason: 'withdrawn' } as const;
    expect((await read(JSON.stringify({ ...shared, withdrawn: [taken] }))).withdrawn).toEqual(['x:1']);
  });

  it('is never newer than today, whatever its clock says', async () => {
    const [entry] = shared.entries;
    const late = { ...shared, entries: [{ ...entry, checked: '2027-01-01', first_seen: '2027-01-01' }] };
    const { drafts } = await read(JSON.stringify(late));
    expect([drafts[0]?.seen, drafts[0]?.confirmed]).toEqual(['2026-11-23', '2026-11-23']);
  });

  it.each([
    ['a page of the web', '<html></html>', 'NOT_AN_EXCHANGE'],
    ['other data', '{"items": []}', 'NOT_AN_EXCHANGE'],
    ['an issue with what was not printed', '{"schema": "bulletin-issue/1"}', 'NOT_AN_EXCHANGE'],
    ['a newer version', '{"schema": "bulletin-exchange/2"}', 'OTHER_EXCHANGE_VERSION'],
  ])('is refused when it is %s', async (_, text, code) => {
    const failure = await read(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceFailure);
    expect((failure as SourceFailure).problem.code).toBe(code);
  });
});
