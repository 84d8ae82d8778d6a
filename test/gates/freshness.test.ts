import { describe, expect, it } from 'vitest';
import { freshness } from '../../src/gates/freshness.ts';
import type { Deadline, Entry } from '../../src/model.ts';
import { context, fact, offer, other } from './entries.ts';

function said(entry: Entry, today = context.today): string[] {
  return freshness.judge(entry, { ...context, today }).map(({ code, level }) => `${level} ${code}`);
}

function until(date: string | null, time: string | null = null) {
  const deadline: Deadline = { kind: date === null ? 'until-filled' : 'date', date, time };
  return offer('Entro quella data.', { entry: { deadline: fact(deadline) } });
}

describe('freshness of offers', () => {
  it('asks again after 14 days for what a person typed, in any section', () => {
    const typed = (seen: string, by: string | null) => offer('Cercasi persona.', { draft: { seen, by } });
    expect(said(typed('2026-11-08', 'AB'))).toEqual(['hold RECONFIRM']);
    expect(said(typed('2026-11-09', 'AB'))).toEqual([]);
    expect(said(typed('2026-11-08', null))).toEqual([]);
  });

  it('takes out an offer the day after its deadline', () => {
    expect(said(until('2026-11-22'))).toEqual(['out EXPIRED']);
  });

  it('keeps an offer alive on the day of its deadline, whatever the hour', () => {
    expect(said(until('2026-11-23', '12:00'))).toEqual(['warn EXPIRES_BEFORE_READ']);
    expect(said(until('2026-11-23', '12:00'), '2026-11-24')).toEqual(['out EXPIRED']);
  });

  it('says nothing of a deadline further away', () => {
    expect(said(until('2026-11-26'))).toEqual([]);
  });

  it('takes out an offer without a date 28 days after it was first seen', () => {
    const seen = (firstSeen: string) => offer('Cercasi persona.', { entry: { firstSeen } });
    expect(said(seen('2026-10-26'))).toEqual([]);
    expect(said(seen('2026-10-25'))).toEqual(['out STALE']);
  });

  it('counts from the last confirmation by a person', () => {
    const entry = offer('Cercasi persona.', {
      entry: { firstSeen: '2026-09-01' },
      draft: { confirmed: '2026-11-10' },
    });
    expect(said(entry)).toEqual([]);
  });

  it('counts «until filled» as no date', () => {
    const entry = until(null);
    expect(said({ ...entry, firstSeen: '2026-09-01' })).toEqual(['out STALE']);
  });

  it.each([
    ['2026-10-20', []],
    ['2026-10-01', ['warn OLD_AD']],
    ['2026-06-01', ['hold OLD_AD']],
  ])('weighs an ad published on %s', (published, expected) => {
    expect(said(offer('Pubblicato.', { facts: { published: fact(published) } }))).toEqual(expected);
  });
});

describe('freshness of local offers', () => {
  it.each([
    ['2026-11-09', []],
    ['2026-11-08', ['hold RECONFIRM']],
  ])('asks to confirm again what was confirmed on %s', (confirmed, expected) => {
    const entry = offer('Cercasi aiuto banco.', { section: 'km-zero', draft: { confirmed, seen: '2026-10-01' } });
    expect(said(entry)).toEqual(expected);
  });

  it('counts from the visit when nobody confirmed', () => {
    const entry = offer('Cercasi aiuto banco.', { section: 'km-zero', draft: { seen: '2026-10-01' } });
    expect(said(entry)).toEqual(['hold RECONFIRM']);
  });

  it('gives the question for the phone call', () => {
    const entry = offer('Cercasi aiuto banco.', { section: 'km-zero', draft: { seen: '2026-10-01' } });
    expect(freshness.judge(entry, context)[0]?.ask).toContain('cercate ancora');
  });
});

describe('freshness of courses, classes and notices', () => {
  function withDetails(
    kind: 'course' | 'class' | 'notice',
    details: Record<string, unknown>,
    seen = '2026-11-20',
  ): Entry {
    const entry = other(kind, 'Testo.', { seen });
    return entry.kind === 'offer' ? entry : { ...entry, details: { ...entry.details, ...details } };
  }

  it('takes out what has ended', () => {
    expect(said(withDetails('course', { ends: fact('2026-11-22') }))).toEqual(['out EXPIRED']);
    expect(said(withDetails('class', { ends: fact('2026-11-23') }))).toEqual([]);
  });

  it('holds a course that has begun and does not say when it ends', () => {
    expect(said(withDetails('course', { starts: fact('2026-11-20') }))).toEqual(['hold STARTED']);
    expect(said(withDetails('class', { starts: fact('2026-11-20') }))).toEqual(['warn STARTED']);
    expect(said(withDetails('course', { starts: fact('2026-11-24') }))).toEqual([]);
  });

  it('holds a notice whose figures are no longer checked', () => {
    expect(said(withDetails('notice', { validUntil: fact('2026-11-22') }))).toEqual(['hold RECHECK']);
    expect(said(withDetails('notice', {}, '2026-09-23'))).toEqual(['hold RECHECK']);
    expect(said(withDetails('notice', {}, '2026-09-24'))).toEqual([]);
  });
});
