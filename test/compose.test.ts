import { describe, expect, it } from 'vitest';
import { type ComposeOptions, compose, type Judged } from '../src/compose.ts';
import type { Decision, Entry, Issue, Verdict } from '../src/model.ts';
import { anIssue, anOffer, aVerdict, ending } from './an-offer.ts';

const base: ComposeOptions = {
  number: 48,
  week: '2026-W48',
  nextIssue: '2026-11-30',
  sections: [
    { id: 'market', title: null, limit: null },
    { id: 'km-zero', title: null, limit: null },
  ],
  decisions: [],
  history: [],
  before: null,
};

function judged(entry: Entry, ...verdicts: Verdict[]): Judged {
  return { entry, verdicts, alsoOn: [] };
}

function offer(key: string, with_: Parameters<typeof anOffer>[0] = {}) {
  return anOffer({ key, title: key, ...with_ });
}

function asIssue(list: Judged[], with_: Partial<ComposeOptions> = {}): Issue {
  const { number, week } = { ...base, ...with_ };
  return anIssue({ ...compose(list, { ...base, ...with_ }), number, week });
}

function codesOf(issue: Pick<Issue, 'sections'>): Record<string, string> {
  return Object.fromEntries(
    issue.sections.flatMap((section) => section.entries.map((one) => [one.entry.key, one.code])),
  );
}

describe('codes', () => {
  it('are a letter of the section and a number in reading order', () => {
    const list = [judged(offer('b')), judged(offer('a')), judged(offer('m', { section: 'market' }))];
    expect(codesOf(compose(list, base))).toEqual({ a: 'K1', b: 'K2', m: 'M1' });
  });

  it('stand when the week is built again with one more and one fewer', () => {
    const before = asIssue([judged(offer('b')), judged(offer('c')), judged(offer('d'))]);
    const again = compose([judged(offer('a')), judged(offer('b')), judged(offer('d'))], { ...base, before });
    expect(codesOf(again)).toEqual({ a: 'K4', b: 'K1', d: 'K3' });
    expect(again.sections[1]?.entries.map((one) => one.entry.key)).toEqual(['a', 'b', 'd']);
  });

  it('are never given twice', () => {
    const before = asIssue([judged(offer('a')), judged(offer('b'))]);
    const codes = Object.values(
      codesOf(
        compose(
          ['c', 'd', 'b'].map((key) => judged(offer(key))),
          { ...base, before },
        ),
      ),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('new, still open, last days', () => {
  it('knows what is new and since when the rest is open', () => {
    const w46 = asIssue([judged(offer('old'))], { number: 46, week: '2026-W46' });
    const w47 = asIssue([judged(offer('old')), judged(offer('mid'))], { number: 47, week: '2026-W47', history: [w46] });
    const now = asIssue(
      ['old', 'mid', 'new'].map((key) => judged(offer(key))),
      { history: [w47, w46] },
    );
    const states = now.sections[1]?.entries.map((one) => [one.entry.key, one.isNew, one.since.number]);
    expect(states).toEqual([
      ['mid', false, 47],
      ['new', true, 48],
      ['old', false, 46],
    ]);
  });

  it('does not make an offer new again after a week of absence', () => {
    const w46 = asIssue([judged(offer('old'))], { number: 46, week: '2026-W46' });
    const w47 = asIssue([judged(offer('other'))], { number: 47, week: '2026-W47' });
    const now = asIssue([judged(offer('old'))], { history: [w47, w46] });
    expect(now.sections[1]?.entries[0]).toMatchObject({ isNew: false, since: { number: 46, week: '2026-W46' } });
  });

  it('calls last days what ends before the next issue is out', () => {
    const list = [ending('2026-11-30', { key: 'monday' }), ending('2026-12-01', { key: 'tuesday' }), offer('open')];
    const sections = compose(
      list.map((entry) => judged(entry)),
      base,
    ).sections;
    const last = sections[1]?.entries.filter((one) => one.lastDays).map((one) => one.entry.key);
    expect(last).toEqual(['monday']);
  });

  it('puts first what ends first', () => {
    const list = [offer('open'), ending('2026-12-04', { key: 'later' }), ending('2026-11-27', { key: 'soon' })];
    const order = compose(
      list.map((entry) => judged(entry)),
      base,
    ).sections[1]?.entries.map((one) => one.entry.key);
    expect(order).toEqual(['soon', 'later', 'open']);
  });
});

describe('what is left out', () => {
  it('is kept with its reason, and never printed', () => {
    const list = [
      judged(offer('dead'), aVerdict('out', 'EXPIRED')),
      judged(offer('scam'), aVerdict('hold', 'FEE')),
      judged(offer('ok')),
    ];
    const { sections, rejected } = compose(list, base);
    expect(codesOf({ sections })).toEqual({ ok: 'K1' });
    expect(rejected.map((one) => [one.entry.key, one.held, one.verdicts[0]?.code])).toEqual([
      ['dead', false, 'EXPIRED'],
      ['scam', true, 'FEE'],
    ]);
  });

  it('names what is over the limit of its section', () => {
    const sections = [{ id: 'km-zero' as const, title: 'Vicino a te', limit: 1 }];
    const { rejected } = compose([judged(offer('a')), judged(offer('b'))], { ...base, sections });
    expect(rejected.map((one) => [one.entry.key, one.verdicts[0]?.code])).toEqual([['b', 'OVER_LIMIT']]);
    expect(rejected[0]?.verdicts[0]?.sentence.it).toContain('Vicino a te');
  });

  it('names what has no section to go to', () => {
    const sections = [{ id: 'market' as const, title: null, limit: null }];
    expect(compose([judged(offer('a'))], { ...base, sections }).rejected[0]?.verdicts[0]?.code).toBe('NO_SECTION');
  });

  it('never loses an entry', () => {
    const list = ['a', 'b', 'c', 'd'].map((key, index) => judged(offer(key), ...(index % 2 ? [aVerdict('hold')] : [])));
    const { sections, rejected } = compose(list, { ...base, sections: [{ id: 'km-zero', title: null, limit: 1 }] });
    expect(sections.flatMap((section) => section.entries).length + rejected.length).toBe(list.length);
  });
});

describe('a decision', () => {
  const decision: Decision = { entry: 'a', action: 'publish', reason: 'sentito il datore', by: 'AB', on: '2026-11-20' };

  it('publishes what was held, and says who and why', () => {
    const { sections } = compose([judged(offer('a'), aVerdict('hold', 'OLD_AD'))], {
      ...base,
      decisions: [decision],
    });
    const printed = sections[1]?.entries[0];
    expect(printed?.verdicts.map((one) => [one.code, one.level])).toEqual([
      ['OLD_AD', 'warn'],
      ['PUBLISHED_BY_PERSON', 'ok'],
    ]);
    expect(printed?.verdicts[1]?.sentence.it).toContain('sentito il datore');
  });

  it.each([
    'UPFRONT_FEE',
    'MLM',
    'SEXUAL_WORK',
    'TASK_SCAM',
    'MONEY_MULE',
    'DOCS_UPFRONT',
    'PREMIUM_NUMBER',
    'NO_EMPLOYER',
    'HOUSEHOLD_WITHOUT_DESK',
  ])('is not enough for %s, and says so', (code) => {
    const list = [judged(offer('a'), aVerdict('hold', code), aVerdict('hold', 'OLD_AD'))];
    const { sections, rejected } = compose(list, { ...base, decisions: [decision] });
    expect(codesOf({ sections })).toEqual({});
    expect(rejected[0]?.held).toBe(true);
    expect(rejected[0]?.verdicts.map((one) => [one.code, one.level])).toEqual([
      [code, 'hold'],
      ['OLD_AD', 'warn'],
      ['DECISION_NOT_ENOUGH', 'hold'],
    ]);
    expect(rejected[0]?.verdicts[2]?.sentence.it).toContain('AB');
  });

  it('hides even what it could not publish', () => {
    const hide: Decision = { ...decision, action: 'hide' };
    const { rejected } = compose([judged(offer('a'), aVerdict('hold', 'TASK_SCAM'))], { ...base, decisions: [hide] });
    expect(rejected[0]?.held).toBe(false);
  });

  it('does not print an offer that is over', () => {
    const { sections } = compose([judged(offer('a'), aVerdict('out', 'EXPIRED'))], { ...base, decisions: [decision] });
    expect(codesOf({ sections })).toEqual({});
  });

  it('hides what the rules would print; the later decision counts', () => {
    const hide: Decision = { ...decision, action: 'hide', on: '2026-11-21' };
    const hidden = compose([judged(offer('a'))], { ...base, decisions: [decision, hide] });
    expect(hidden.rejected[0]).toMatchObject({ held: false });
    expect(codesOf(compose([judged(offer('a'))], { ...base, decisions: [hide, decision] }))).toEqual({ a: 'K1' });
  });

  it('pins to the top', () => {
    const pin: Decision = { ...decision, entry: 'z', action: 'pin' };
    const { sections } = compose([judged(offer('a')), judged(offer('z'))], { ...base, decisions: [pin] });
    expect(sections[1]?.entries.map((one) => one.entry.key)).toEqual(['z', 'a']);
  });
});
