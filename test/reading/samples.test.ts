// The twelve invented offers, and the courses, classes and notices, that the domain notes describe with what must be read out of
// each, traps included. They stand beside the checkout; without them the test is skipped.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readText } from '../../src/commands/read-text.ts';
import { examine } from '../../src/gates/index.ts';
import type { Draft, Offer, Weekday } from '../../src/model.ts';
import { weekdays } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { frame } from './working-time-told.ts';

const file = fileURLToPath(new URL('../../../shared/domain/samples.yaml', import.meta.url));
const present = existsSync(file);
const samples: Samples = present
  ? parse(readFileSync(file, 'utf8'))
  : { offers: [], courses: [], classes: [], notices: [] };

interface Samples {
  offers: SampleOffer[];
  courses: Sample[];
  classes: Sample[];
  notices: Sample[];
}
interface Sample {
  id: string;
  text: string;
  expect: { deadline?: string | null; apply?: string[] };
}
interface SampleOffer {
  id: string;
  section: 'market' | 'km0';
  source: { kind: string; name?: string; url?: string };
  text: string;
  expect: Expected;
}
interface Expected {
  isco08?: string;
  contract?: string[];
  contract_prospect?: string[];
  duration?: { months: number };
  openings?: number;
  worktime?: {
    part_time?: boolean;
    full_time?: boolean;
    weekly_hours?: [number, number];
    ranges?: string[];
    days?: string;
    shifts?: boolean;
    split?: boolean;
    weekend?: boolean;
    livein?: boolean;
    pct?: number;
  };
  school?: 'green' | 'partial' | 'red';
  salary?: Record<string, unknown>;
  requirements?: Record<string, string>;
  deadline?: string | null;
  deadline_kind?: string;
  apply?: string[];
  place?: { name?: string };
  flags_expected?: string[];
  flags_forbidden?: string[];
  flags_downgraded?: Record<string, string>;
  publish?: string;
}

const today = '2026-11-23';
const context = { today, week: { from: today, to: '2026-11-29' }, nextIssue: '2026-11-30' };

function offerOf(sample: SampleOffer): Offer {
  const named = ['agency', 'company', 'company_site'].includes(sample.source.kind);
  const draft: Draft = {
    ...emptyDraft({ id: 'esempio' }, sample.section === 'km0' ? 'km-zero' : 'market', today),
    employer: named ? (sample.source.name?.replace(/ \(.*\)$/, '') ?? null) : null,
    url: sample.source.url ?? null,
    text: sample.text,
  };
  const entry = readEntry(draft, { school: frame });
  if (entry.kind !== 'offer') throw new Error(`${sample.id} is an offer`);
  return entry;
}

function codesOf(offer: Offer, level?: string): string[] {
  return examine(offer, context)
    .filter((verdict) => level === undefined || verdict.level === level)
    .map((verdict) => verdict.code);
}

const contracts: Record<string, string> = { libretto_famiglia: 'occasionale', occasionale_autonomo: 'occasionale' };
const channels: Record<string, string> = { in_person: 'in-person', via_desk: 'desk', url: 'web' };
/** Boilerplate is cut, so it raises nothing; a portal without an address is no channel. */
const notTold = new Set(['EQUAL_BOILERPLATE', 'siisl_spid']);
/** An age from which one may apply has a code of its own. */
const renamed: Record<string, string> = { AGE_LIMIT_ALLOWED_BY_PROGRAMME: 'AGE_FROM_ALLOWED_BY_PROGRAMME' };
const requirements: Record<string, [topic: string, values: (string | null)[]]> = {
  licenza_media: ['diploma', ['licenza-media']],
  auto: ['own-vehicle', [null]],
  experience: ['experience', [null]],
  categorie_protette: ['protected-categories', [null]],
  haccp: ['certificate', ['HACCP']],
  asa_oss: ['certificate', ['ASA o OSS']],
  patente_b: ['driving-licence', ['B']],
  patente_c: ['driving-licence', ['C']],
  gol_status: ['registered-unemployed', [null]],
};
const fits = { green: ['inside'], partial: ['with-pre-post', 'outside'], red: ['outside'] };
const units: Record<string, string> = {
  hourly: 'hour',
  daily: 'day',
  monthly: 'month',
  allowance: 'month',
  ral: 'year',
};
const needs: Record<string, string> = {
  open_also: 'open',
  not_needed: 'not-needed',
  none: 'not-needed',
  minimal: 'must',
};
const italian: Record<string, string> = { base: 'basic' };

/** What was read, wherever the notes say what it must be. */
function agree(all: [what: string, told: unknown, read: unknown][]): void {
  const said = all.filter(([, told]) => told !== undefined);
  expect(Object.fromEntries(said.map(([what, , read]) => [what, read]))).toEqual(
    Object.fromEntries(said.map(([what, told]) => [what, told])),
  );
}

function daysIn(words: string): Weekday[] {
  const [from, to] = words.split('-') as Weekday[];
  if (words.includes(',')) return words.split(',') as Weekday[];
  return weekdays.slice(weekdays.indexOf(from ?? 'mon'), weekdays.indexOf(to ?? from ?? 'sun') + 1);
}

describe.skipIf(!present)('the offers of the domain notes', () => {
  describe.each(samples.offers)('$id', (sample) => {
    const offer = offerOf(sample);
    const { facts } = offer;
    const { expect: told } = sample;
    const { worktime: time = {}, salary = {} } = told;

    it('trade, contract and openings', () => {
      const [contract] = told.contract ?? [];
      const prospect = told.contract_prospect?.find((name) => !/\d/.test(name));
      agree([
        ['isco', told.isco08, facts.occupation?.value.isco08],
        ['contract', contract && (contracts[contract] ?? contract), facts.contract?.value],
        ['prospect', prospect, facts.prospect?.value],
        ['months', told.duration?.months, facts.durationMonths?.value],
        ['openings', told.openings, facts.openings?.value],
      ]);
      const { name } = told.place ?? {};
      if (name) expect([facts.comune?.value, ...facts.places.map((place) => place.value.name)]).toContain(name);
    });

    it('days and hours', () => {
      const [min, max] = time.weekly_hours ?? [];
      const listed = time.days && /^[a-z]{3}[-,][a-z,]{3,}$/.test(time.days) ? daysIn(time.days) : undefined;
      // only words make it part time: 24 hours a week alone do not
      const part = time.part_time && /part|PT/i.test(sample.text) ? 'part-time' : undefined;
      agree([
        ['working time', time.full_time ? 'full-time' : part, facts.workingTime?.value],
        ['weekly hours', min && { min, max }, facts.weeklyHours?.value],
        ['times', time.ranges, facts.schedule.map(({ value }) => `${value.from}-${value.to}`)],
        ['days', listed, facts.days?.value],
        ['shifts', time.shifts, facts.shifts?.value],
        ['split', time.split, facts.split?.value],
        ['weekend', time.weekend, facts.weekends?.value],
        ['living in', time.livein, facts.liveIn?.value],
        ['share', time.pct, facts.partTimeShare?.value],
      ]);
      if (told.school) expect(fits[told.school]).toContain(facts.schoolFit.fit);
    });

    it('pay', () => {
      const pay = facts.pay?.value;
      const [key] = Object.keys(salary).filter((name) => name in units);
      const figure = key && salary[key];
      const [min, max] = Array.isArray(figure) ? figure : [figure, figure];
      agree([
        ['pay', key && { min, max, unit: units[key] }, pay && { min: pay.min, max: pay.max, unit: pay.unit }],
        ['net', salary['net'] ?? (salary['gross'] ? false : undefined), pay?.net],
        ['allowance', salary['allowance'] && true, pay?.allowance],
        ['in proportion', salary['prorata'], pay?.prorata],
        ['payments', salary['months_per_year'], pay?.payments],
        ['not stated', salary['undisclosed'], facts.pay === null],
        ['agreement', salary['ccnl'] && true, facts.collectiveAgreement?.value.includes(String(salary['ccnl']))],
        ['level', salary['level'] && true, facts.collectiveAgreement?.value.includes(String(salary['level']))],
        ['above the floor', salary['floor_ok'], !codesOf(offer).includes('PAY_BELOW_FLOOR')],
      ]);
    });

    it('requirements', () => {
      const found = facts.requirements.map((fact) => fact.value);
      for (const [name, need] of Object.entries(told.requirements ?? {})) {
        if (name === 'italiano') {
          expect(found.filter(({ topic }) => topic === 'italian').map(({ value }) => value)).toContain(
            italian[need] ?? need,
          );
        }
        const [topic, values] = requirements[name] ?? [];
        for (const value of values ?? []) {
          expect(found).toContainEqual({ topic, value, need: needs[need] ?? need });
        }
      }
    });

    it('deadline and ways to apply', () => {
      const [date = null, clock = null] = told.deadline?.split('T') ?? [];
      if (told.deadline) expect(offer.deadline?.value).toEqual({ kind: 'date', date, time: clock });
      if (told.deadline_kind === 'until_full') expect(offer.deadline?.value.kind).toBe('until-filled');
      const expected = (told.apply ?? []).filter((name) => !notTold.has(name)).map((name) => channels[name] ?? name);
      const by = offer.apply.map((channel) => channel.value.by);
      expect([...new Set(by)].sort()).toEqual(expect.arrayContaining([...expected].sort()));
    });

    it('what is wrong with it', () => {
      const codes = codesOf(offer);
      for (const code of told.flags_expected ?? []) {
        if (!notTold.has(code)) expect(codes).toContain(renamed[code] ?? code);
      }
      for (const code of told.flags_forbidden ?? []) expect(codes).not.toContain(code);
      for (const code of Object.keys(told.flags_downgraded ?? {})) expect(codesOf(offer, 'ok')).toContain(code);
      if (told.publish?.startsWith('never')) expect(codesOf(offer, 'hold')).not.toEqual([]);
    });
  });
});

describe.skipIf(!present)('the courses, classes and notices of the domain notes', () => {
  const kinds = { courses: 'course', classes: 'class', notices: 'notice' } as const;
  const all = Object.entries(kinds).flatMap(([list, kind]) =>
    samples[list as keyof typeof kinds].map((sample) => ({ kind, sample, id: sample.id })),
  );

  it.each(all)('$id', ({ kind, sample }) => {
    const loose = readText(sample.text, today);
    expect(loose.kind).toBe(kind);
    const { deadline, apply = [] } = sample.expect;
    if (deadline && /^\d{4}-/.test(deadline)) expect(loose.entry.deadline?.value.date).toBe(deadline);
    const by = loose.entry.apply.map((channel) => channel.value.by);
    for (const name of apply) if (name !== 'in_person') expect(by).toContain(channels[name] ?? name);
  });
});
