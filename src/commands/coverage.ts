// What the drafts of a source say, counted with the program's own reading of them.

import type { Draft, Entry, OperatorLanguage, Said } from '../model.ts';
import { type ReadContext, readEntry } from '../reading/read.ts';

export const coverageKeys = [
  'title',
  'url',
  'employer',
  'place',
  'contract',
  'hours',
  'pay',
  'deadline',
  'contact',
] as const;
export type CoverageKey = (typeof coverageKeys)[number];
/** In how many of the drafts each is stated. */
export type Coverage = Record<CoverageKey, number>;

const words: Record<CoverageKey, Said> = {
  title: { it: 'titolo', en: 'title' },
  url: { it: 'link', en: 'link' },
  employer: { it: 'datore', en: 'employer' },
  place: { it: 'luogo', en: 'place' },
  contract: { it: 'contratto', en: 'contract' },
  hours: { it: 'orario', en: 'hours' },
  pay: { it: 'paga', en: 'pay' },
  deadline: { it: 'scadenza', en: 'deadline' },
  contact: { it: 'contatto', en: 'contact' },
};

export function coverageOf(drafts: readonly Draft[], context: ReadContext): Coverage {
  const counts: Coverage = {
    title: 0,
    url: 0,
    employer: 0,
    place: 0,
    contract: 0,
    hours: 0,
    pay: 0,
    deadline: 0,
    contact: 0,
  };
  for (const draft of drafts) {
    const stated = statedIn(draft, readEntry(draft, context));
    for (const key of coverageKeys) if (stated[key]) counts[key]++;
  }
  return counts;
}

/** `titolo 12/12, orario 0/12, scadenza 2/12` */
export function coverageLine(counts: Coverage, of: number, language: OperatorLanguage): string {
  return coverageKeys.map((key) => `${words[key][language]} ${counts[key]}/${of}`).join(', ');
}

function statedIn(draft: Draft, entry: Entry): Record<CoverageKey, boolean> {
  const base = {
    title: draft.title !== null,
    url: draft.url !== null,
    deadline: entry.deadline !== null,
    contact: entry.apply.some(({ value }) => value.by !== 'web'),
  };
  if (entry.kind !== 'offer') {
    const { provider, place, when, cost } = entry.details;
    return {
      ...base,
      employer: provider !== null,
      place: place !== null,
      contract: false,
      hours: when !== null,
      pay: cost !== null,
    };
  }
  const { employer, comune, places, contract, weeklyHours, dailyHours, schedule, workingTime, pay } = entry.facts;
  return {
    ...base,
    employer: employer !== null,
    place: comune !== null || places.length > 0,
    contract: contract !== null,
    hours: weeklyHours !== null || dailyHours !== null || schedule.length > 0 || workingTime !== null,
    pay: pay !== null,
  };
}
