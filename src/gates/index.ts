import type { Entry, Verdict } from '../model.ts';
import { apply } from './apply.ts';
import { employer } from './employer.ts';
import { freshness } from './freshness.ts';
import type { Gate, GateContext } from './gate.ts';
import { lawfulness } from './lawfulness.ts';
import { privacy } from './privacy.ts';
import { trust } from './trust.ts';

/** Every question that is put to an entry, in the order in which the operator reads the answers. */
export const gates: readonly Gate[] = [freshness, employer, apply, trust, lawfulness, privacy];

/**
 * What the gates say of the entries, by `key`: only what the operator should know, so an entry in order has an empty list.
 * `out` is not printed, `hold` waits for a person, `warn` is printed beside the entry for her.
 */
export type { GateContext } from './gate.ts';

export function judge(entries: readonly Entry[], context: GateContext): Map<string, Verdict[]> {
  return new Map(
    entries.map((entry) => [entry.key, examine(entry, context).filter((verdict) => verdict.level !== 'ok')]),
  );
}

/** All that the gates find in one entry, `ok` included: restrictions that a law or a programme allows, for instance. */
export function examine(entry: Entry, context: GateContext): Verdict[] {
  return gates.flatMap((gate) => gate.judge(entry, context));
}
