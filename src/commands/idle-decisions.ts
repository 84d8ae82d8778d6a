// Decisions that decide nothing: their entry is not there, most often because its name was copied wrong.

import type { Decision, Issue, Said } from '../model.ts';
import { daysBetween } from '../week.ts';

/** An older decision is of an earlier issue, and its entry may well be gone. */
const youngest = 14;

/** One sentence for each recent decision whose entry is neither printed nor left out in the issue. */
export function idleDecisions(decisions: readonly Decision[], issue: Issue): Said[] {
  const printed = issue.sections.flatMap((section) => section.entries.map((one) => one.entry.key));
  const there = new Set([...printed, ...issue.rejected.map((one) => one.entry.key)]);
  return decisions.filter(({ entry, on }) => !there.has(entry) && daysBetween(on, issue.today) <= youngest).map(idle);
}

function idle({ entry, by, on }: Decision): Said {
  return {
    it: `Attenzione: la decisione di ${by} del ${on} su "${entry}" non ha effetto, perché questa settimana non c'è una voce con quel nome. Controlla il nome con "bulletin why": è quello che comincia con la fonte e i due punti.`,
    en: `Warning: the decision of ${by} on ${on} about "${entry}" has no effect, because there is no entry of that name this week. Check the name with "bulletin why": it begins with the source and a colon.`,
  };
}
