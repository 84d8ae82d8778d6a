import { describe, expect, it } from 'vitest';
import { ageLimits } from '../../src/editions/age-limits.ts';
import { type Audience, everybody } from '../../src/editions/audience.ts';
import { type EditionOrder, editionsOf } from '../../src/editions/editions.ts';
import type { IssueEntry, Nearness, SchoolFit } from '../../src/model.ts';
import { aDraft, anIssue } from '../an-offer.ts';
import { bareOffer, fact, fullOffer, notice } from '../outputs/an-edition.ts';

const issue = anIssue({
  sections: [
    {
      id: 'market',
      title: null,
      entries: [at('M1', 'milan', 6), at('M2', 'outside', 12), at('M3', 'neighbourhood', 0.5)],
    },
    {
      id: 'km-zero',
      title: null,
      entries: [at('K1', 'unknown', null), hours('K2', 'outside'), hours('K3', 'unknown')],
    },
    { id: 'courses', title: null, entries: [forWhom('C1', 'donne da 30 a 50 anni'), forWhom('C2', 'under 30')] },
    { id: 'policies', title: null, entries: [programme('P1', 'Dote Unica Lavoro'), programme('P2', 'In Jobs 2026')] },
  ],
});

function at(code: string, step: Nearness['step'], km: number | null): IssueEntry {
  const municipi = step === 'outside' ? [] : step === 'neighbourhood' ? [3] : step === 'milan' ? [] : null;
  const place = 'Milano';
  return {
    ...fullOffer(code, code.startsWith('K') ? 'km-zero' : 'market'),
    nearness: { step, desk: null, km, place, municipi, confidence: 'stated', evidence: null },
  };
}

function hours(code: string, fit: SchoolFit['fit']): IssueEntry {
  const one = bareOffer(code);
  if (one.entry.kind !== 'offer') return one;
  const schoolFit: SchoolFit = { fit, reason: 'not-stated', decides: null, evidence: [] };
  return { ...one, entry: { ...one.entry, facts: { ...one.entry.facts, schoolFit } } };
}

function forWhom(code: string, audience: string): IssueEntry {
  const one = notice(code, 'courses');
  if (one.entry.kind === 'offer') return one;
  return { ...one, entry: { ...one.entry, details: { ...one.entry.details, audience: fact(audience) } } };
}

function programme(code: string, name: string): IssueEntry {
  const one = notice(code, 'policies');
  return { ...one, entry: { ...one.entry, draft: aDraft({ section: 'policies', extra: { programme: name } }) } };
}

function editionFor(audience: Partial<Audience>, order: EditionOrder = 'issue') {
  const choice = {
    id: 'x',
    language: 'it',
    name: null,
    outputs: ['html'],
    pages: 4,
    order,
    jobPostings: false,
  } as const;
  const [edition] = editionsOf(issue, [{ ...choice, audience: { ...everybody, ...audience } }]);
  if (!edition) throw new Error('no edition');
  return { codes: edition.issue.sections.flatMap(({ entries }) => entries.map((one) => one.code)), ...edition };
}

describe('an edition', () => {
  it('for everybody has every entry, in the order of the issue', () => {
    expect(editionFor({}).codes).toEqual(['M1', 'M2', 'M3', 'K1', 'K2', 'K3', 'C1', 'C2', 'P1', 'P2']);
    expect(editionFor({}).leftOut).toBe(0);
  });

  it('of an age leaves out the courses of another age, and not one job', () => {
    const { codes, leftOut } = editionFor({ age: { from: 18, to: 29 } });
    expect(codes).toEqual(['M1', 'M2', 'M3', 'K1', 'K2', 'K3', 'C2', 'P1', 'P2']);
    expect(leftOut).toBe(1);
  });

  it('of a programme leaves out what is reserved to another', () => {
    expect(editionFor({ programme: 'IN-JOBS' }).codes).not.toContain('P1');
    expect(editionFor({ programme: 'IN-JOBS' }).codes).toContain('P2');
  });

  it('of a Municipio leaves out what is known to lie elsewhere, and keeps what does not say', () => {
    expect(editionFor({ municipio: 3, sections: ['market', 'km-zero'] }).codes).toEqual(['M3', 'K1', 'K2', 'K3']);
  });

  it('of a nearness leaves out what is known to be farther', () => {
    expect(editionFor({ nearness: 'near', sections: ['market', 'km-zero'] }).codes).toEqual(['M3', 'K1', 'K2', 'K3']);
    expect(editionFor({ nearness: 'milan', sections: ['market'] }).codes).toEqual(['M1', 'M3']);
  });

  it('for school hours keeps an offer that does not state its own', () => {
    expect(editionFor({ school: 'inside', sections: ['km-zero'] }).codes).toEqual(['K1', 'K3']);
  });

  it('is ordered by nearness, and what is pinned stays first', () => {
    expect(editionFor({ sections: ['market'] }, 'nearest').codes).toEqual(['M3', 'M1', 'M2']);
  });
});

describe('the age that a course states', () => {
  it.each([
    ['giovani dai 18 ai 29 anni', 18, 29],
    ['NEET 18-29', 18, 29],
    ['tra i 16 e i 24 anni', 16, 24],
    ['under 35', 0, 34],
    ['donne sopra i 29 anni senza lavoro', 30, null],
    ['rivolto a donne over 29', 30, null],
    ['persone di almeno 18 anni, con la terza media', 18, null],
    ['donne 29+', 29, null],
    ['maggiorenni disoccupati', 18, null],
    ['fino a 29 anni', 0, 29],
  ])('%s', (text, from, to) => {
    expect(ageLimits(text)).toEqual({ from, to });
  });

  it.each([
    'famiglie con figli da 10 a 14 anni',
    'chi ha lavorato da almeno 10 anni',
    'tutte e tutti',
    'corso di 80 ore',
  ])('is not in: %s', (text) => {
    expect(ageLimits(text)).toBeNull();
  });
});
