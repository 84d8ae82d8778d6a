// The editions of an issue: one language and one audience each. An entry is decided once, in the issue; an edition only chooses
// and orders, and counts what it leaves out. Codes stay those of the issue: K3 is K3 in every edition.

import type { Edition, IsoDate, IsoWeek, Issue, IssueEntry, IssueSection } from '../model.ts';
import { type Audience, suits } from './audience.ts';

/** What an edition is configured to be (`editions:` in sources.yaml). */
export type EditionChoice = Pick<Edition, 'id' | 'language' | 'name' | 'outputs' | 'jobPostings'> & {
  pages: number;
  audience: Audience;
  order: EditionOrder;
};

/** `issue`: the order of the issue. The others are within a section; what is pinned stays first. */
export const editionOrders = ['issue', 'nearest', 'deadline', 'newest'] as const;
export type EditionOrder = (typeof editionOrders)[number];

/** Name of an edition's files, without ending. */
export function fileNameOf(week: IsoWeek, id: string): string {
  return `bollettino-${week}-${id}`;
}

/**
 * From the issue alone, so that a past week can be made again.
 * @param site whether the site is made, and so each edition has a page on the web
 */
export function editionsOf(issue: Issue, choices: readonly EditionChoice[], site = false): Edition[] {
  const base = site && issue.url ? issue.url.replace(/\/?$/, '/') : null;
  const { rejected: _rejected, sources, ...printed } = issue;
  const sourceNames = Object.fromEntries(sources.map((source) => [source.source, source.name]));
  return choices.map(({ pages, audience, order, ...choice }) => {
    const sections = issue.sections.map((section) => chosen(section, audience, order));
    const { desks } = audience;
    return {
      ...choice,
      pageBudget: pages,
      issue: { ...printed, sections, desks: issue.desks.filter((desk) => desks === null || desks.includes(desk.id)) },
      pageUrl: base === null ? null : `${base}${issue.week}/${fileNameOf(issue.week, choice.id)}.html`,
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
  deadline: pinnedFirst(({ entry }) => entry.deadline?.value.date ?? lastDay(entry) ?? '9999'),
  newest: pinnedFirst((one) => String(9999 - one.since.number).padStart(4, '0')),
};

function pinnedFirst(key: (one: IssueEntry) => string): (a: IssueEntry, b: IssueEntry) => number {
  return (a, b) => {
    if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
    const [first, second] = [key(a), key(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

/** Of a course or class also the last day on which one may join. */
function lastDay(entry: IssueEntry['entry']): IsoDate | null {
  return entry.kind === 'offer' ? null : (entry.details.ends?.value ?? null);
}

function kilometres({ nearness }: IssueEntry): string {
  return String(nearness?.km ?? 999).padStart(6, '0');
}

function count(sections: readonly IssueSection[]): number {
  return sections.reduce((sum, section) => sum + section.entries.length, 0);
}
