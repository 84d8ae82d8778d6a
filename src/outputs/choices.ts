// What a reader may choose to see alone on the page: checkboxes that work by style sheet, without scripts.

import type { Locale } from '../locales/locale.ts';
import type { IssueEntry, Nearness } from '../model.ts';

export type Choice = 'school' | 'near' | 'new' | 'ending';

export interface ChoiceView {
  id: Choice;
  label: string;
  count: number;
}

const isIt: Record<Choice, (one: IssueEntry) => boolean> = {
  school: ({ entry }) => entry.kind === 'offer' && entry.facts.schoolFit.fit === 'inside',
  near: ({ nearness }) => nearness !== null && nearSteps.has(nearness.step),
  new: ({ isNew }) => isNew,
  ending: ({ lastDays }) => lastDays,
};
const nearSteps: ReadonlySet<Nearness['step']> = new Set(['neighbourhood', 'municipio', 'near']);
const all: readonly Choice[] = ['school', 'near', 'new', 'ending'];

export function choicesOf(one: IssueEntry): Choice[] {
  return all.filter((choice) => isIt[choice](one));
}

/** Only those that leave something and take something away. */
export function choicesIn(entries: readonly IssueEntry[], { labels }: Locale): ChoiceView[] {
  const words: Record<Choice, string> = {
    school: labels.onlySchool,
    near: labels.onlyNear,
    new: labels.onlyNew,
    ending: labels.onlyEnding,
  };
  return all
    .map((id) => ({ id, label: words[id], count: entries.filter(isIt[id]).length }))
    .filter(({ count }) => count > 0 && count < entries.length);
}
