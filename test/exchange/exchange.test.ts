import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchangeOf } from '../../src/exchange/exchange.ts';
import { exchangeSchema } from '../../src/exchange/exchange-schema.ts';
import { exchangeJsonSchema } from '../../src/exchange/json-schema.ts';
import type { Issue, IssueEntry, Rejected } from '../../src/model.ts';
import { aDraft, anIssue, noFacts } from '../an-offer.ts';
import { bareOffer, fact, fullOffer, notice } from '../outputs/an-edition.ts';

function issueWith(entries: IssueEntry[], over: Partial<Issue> = {}): Issue {
  return anIssue({ sections: [{ id: 'market', title: null, entries }], ...over });
}

function outOf(one: IssueEntry, code: string): Rejected {
  const sentence = { it: '', en: '' };
  const verdict = { gate: 'x', level: 'out' as const, code, evidence: null, sentence, ask: null };
  return { entry: one.entry, verdicts: [verdict], held: false };
}

function family(code: string): IssueEntry {
  const one = bareOffer(code);
  if (one.entry.kind !== 'offer') return one;
  return { ...one, entry: { ...one.entry, facts: { ...noFacts, employerKind: fact('household') } } };
}

describe('an issue to be shared', () => {
  it('is what its schema says', () => {
    const issue = issueWith([fullOffer('M1'), notice('C1', 'courses')]);
    expect(exchangeSchema.parse(exchangeOf(issue, [issue]))).toEqual(exchangeOf(issue, [issue]));
  });

  it('says where each entry comes from', () => {
    const one = fullOffer('M1');
    const report = { source: one.entry.source, name: 'Fonte Inventata', kind: 'feed', state: 'fresh' as const };
    const sources = [{ ...report, found: 1, copyOf: null, problems: [] }];
    expect(exchangeOf(issueWith([one], { sources }), []).entries[0]?.source).toEqual({ name: 'Fonte Inventata' });
  });

  it('keeps the hour of a deadline', () => {
    expect(exchangeOf(issueWith([fullOffer('M1')]), []).entries[0]?.deadline).toBe('2026-12-04T12:00');
  });

  it('leaves families to the desk that knows them, also among what was taken back', () => {
    expect(exchangeOf(issueWith([family('K1')]), []).entries).toEqual([]);
    expect(exchangeOf(issueWith([]), [issueWith([family('K1')])]).withdrawn).toEqual([]);
  });

  it('writes a desk out, because its short name means nothing elsewhere', () => {
    const one = notice('C1', 'courses');
    const apply = [fact({ by: 'desk', desk: 'hub', reference: null } as const)];
    const draft = aDraft({ section: 'courses', extra: { desk: 'hub', cost: 'gratis' } });
    const desks = [{ id: 'hub', name: 'HUB Rizzoli', address: 'via Rizzoli 46', phone: '02 0000 0010' }];
    const desk = { position: null, nil: null, hours: null, email: null };
    const issue = issueWith([{ ...one, entry: { ...one.entry, apply, draft } }], {
      desks: desks.map((given) => ({ ...desk, ...given })),
    });
    expect(exchangeOf(issue, []).entries[0]?.extra).toEqual({
      cost: 'gratis',
      inPerson: 'HUB Rizzoli, via Rizzoli 46',
      phone: '02 0000 0010',
    });
  });

  it('marks what differs from the issue before', () => {
    const [before, now] = [fullOffer('M1'), fullOffer('M1')];
    const same = exchangeOf(issueWith([now]), [issueWith([before])]);
    expect(same.entries[0]?.corrected).toBeNull();
    const changed = { ...before, entry: { ...before.entry, draft: aDraft({ text: 'prima' }) } };
    const issue = issueWith([now]);
    expect(exchangeOf(issue, [issueWith([changed])]).entries[0]?.corrected).toBe(issue.today);
  });

  it('names what must not be printed any more, and why', () => {
    const [over, closed, gone, crowded] = [fullOffer('M1'), fullOffer('M2'), fullOffer('M3'), fullOffer('M4')];
    const rejected = [outOf(over, 'EXPIRED'), outOf(closed, 'CLOSED_PAGE'), outOf(crowded, 'OVER_LIMIT')];
    const before = issueWith([over, closed, gone, crowded], { week: '2026-W47' });
    const { withdrawn } = exchangeOf(issueWith([], { rejected }), [before]);
    expect(withdrawn.map(({ code, reason, week }) => [code, reason, week])).toEqual([
      ['M1', 'over', '2026-W47'],
      ['M2', 'withdrawn', '2026-W47'],
      ['M3', 'gone', '2026-W47'],
    ]);
  });
});

describe('the published schema', () => {
  it('is the one that files are read with', () => {
    const path = new URL('../../docs/exchange.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(exchangeJsonSchema());
  });
});
