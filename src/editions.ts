// The editions of an issue: one language and one audience each. An entry is decided once, in the issue; an edition only chooses.

import type { Edition, Issue } from './model.ts';

/** What an edition is configured to be (`editions:` in sources.yaml). */
export type EditionChoice = Pick<Edition, 'id' | 'language' | 'name' | 'outputs'> & { pages: number };

/** From the issue alone, so that a past week can be made again. */
export function editionsOf(issue: Issue, choices: readonly EditionChoice[]): Edition[] {
  const { rejected: _rejected, sources, ...printed } = issue;
  const sourceNames = Object.fromEntries(sources.map((source) => [source.source, source.name]));
  return choices.map(({ pages, ...choice }) => ({ ...choice, pageBudget: pages, issue: printed, sourceNames }));
}
