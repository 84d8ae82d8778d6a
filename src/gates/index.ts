import type { Entry, Verdict } from '../model.ts';
import { apply } from './apply.ts';
import { closed } from './closed.ts';
import { deadline } from './deadline.ts';
import { employer } from './employer.ts';
import { freshness } from './freshness.ts';
import { fromPdf } from './from-pdf.ts';
import type { Gate, GateContext } from './gate.ts';
import { lawfulness } from './lawfulness.ts';
import { payFloor } from './pay-floor.ts';
import { plainLanguage } from './plain-language.ts';
import { maskOf, privacy } from './privacy.ts';
import { sharedContacts } from './shared-contact.ts';
import { trust } from './trust.ts';
import { weekday } from './weekday.ts';

export type { GateContext } from './gate.ts';

/** Every question that is put to an entry, in the order in which the operator reads the answers. */
export const gates: readonly Gate[] = [
  freshness,
  closed,
  deadline,
  employer,
  apply,
  trust,
  lawfulness,
  payFloor,
  privacy,
  weekday,
  plainLanguage,
  fromPdf,
];

/**
 * What the gates say of the entries, by `key`: only what the operator should know, so an entry in order has an empty list.
 * `out` is not printed, `hold` waits for a person, `warn` is printed beside the entry for her. No verdict quotes what
 * `protect` hides. `examined`: what `examine` found in each entry, if it was asked when the entry was read: its words are at hand
 * then.
 */
export function judge(
  entries: readonly Entry[],
  context: GateContext,
  examined: readonly Verdict[][] = entries.map((entry) => examine(entry, context)),
): Map<string, Verdict[]> {
  const shared = sharedContacts(entries);
  return new Map(
    entries.map((entry, index) => {
      const found = [...(examined[index] ?? []), ...(shared.get(entry.key) ?? [])];
      return [entry.key, found.filter((verdict) => verdict.level !== 'ok').map((verdict) => discreet(entry, verdict))];
    }),
  );
}

/** All that the gates find in one entry, `ok` included: restrictions that a law or a programme allows, for instance. */
export function examine(entry: Entry, context: GateContext): Verdict[] {
  return gates.flatMap((gate) => gate.judge(entry, context));
}

function discreet(entry: Entry, verdict: Verdict): Verdict {
  const mask = maskOf(entry);
  const quote = verdict.evidence?.quote ?? '';
  if (mask(quote) === quote) return verdict;
  const { it, en } = verdict.sentence;
  return {
    ...verdict,
    evidence: null,
    sentence: { it: mask(it), en: mask(en) },
    ask: verdict.ask === null ? null : mask(verdict.ask),
  };
}
