// The editions of an issue: one language and one audience each. An entry is decided once, in the issue; an edition only chooses
// and orders, and counts what it leaves out. Codes stay those of the issue: K3 is K3 in every edition.

import type { Edition, Issue, IssueEntry, IssueSection } from '../model.ts';
import { type Audience, suits } from './audience.ts';

/** What an edition is configured to be (`editions:` in sources.yaml). */
export type EditionChoice = Pick<Edition, 'id' | 'language' | 'name' | 'outputs'> & {
  pages: number;
  audience: Audience;
  order: EditionOrder;
};

/** `issue`: the order of the issue. The others are within a section; what is pinned stays first. */
export const editionOrders = ['issue', 'nearest', 'deadline', 'newest'] as const;
export type EditionOrder = (typeof editionOrders)[number];

/** From the issue alone, so that a past week can be made again. */
export function editionsOf(issue: Issue, choices: readonly EditionChoice[]): Edition[] {
  const { rejected: _rejected, sources, ...printed } = issue;
  const sourceNames = Object.fromEntries(sources.map((source) => [source.source, source.name]));
  return choices.map(({ pages, audience, order, ...choice }) => {
    const sections = issue.sections.map((section) => chosen(section, audience, order));
    const { desks } = audience;
    return {
      ...choice,
      pageBudget: pages,
      issue: { ...printed, sections, desks: issue.desks.filter((desk) => desks === null || desks.includes(desk.id)) },
      leftOut: count(issue.sections) - count(sections),
      sourceNames,
    };
  });
}

function chosen(section: IssueSection, audience: Audience, order: EditionOrder): IssueSection {
  return { ...section, entries: section.entries.filter((one) => suits(one, audience)).sort(compare[order]) };
}

const steps = ['neighbourhood', 'municipio', 'near', 'milan', 'outside', 'unknown'];

/** Sorting is stable: equals keep the order of the issue. */
const compare: Record<EditionOrder, (a: IssueEntry, b: IssueEntry) => number> = {
  issue: () => 0,
  nearest: pinnedFirst((one) => `${steps.indexOf(one.nearness?.step ?? 'unknown')} ${kilometres(one)}`),
  deadline: pinnedFirst((one) => one.entry.deadline?.value.date ?? '9999'),
  newest: pinnedFirst((one) => String(9999 - one.since.number).padStart(4, '0')),
};

function pinnedFirst(key: (one: IssueEntry) => string): (a: IssueEntry, b: IssueEntry) => number {
  return (a, b) => {
    if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
    const [first, second] = [key(a), key(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

function kilometres({ nearness }: IssueEntry): string {
  return String(nearness?.km ?? 999).padStart(6, '0');
}

function count(sections: readonly IssueSection[]): number {
  return sections.reduce((sum, section) => sum + section.entries.length, 0);
}
