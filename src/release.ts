// What a person's decision can let through, and what it cannot.

import type { Verdict } from './model.ts';

/**
 * Held for the reader's safety or by law: a fraud, pyramid selling (L. 173/2005), an anonymous ad (D.Lgs. 276/2003 art. 9), a family's number. One copied line
 * must not print them; they are free as soon as the text of the source is in order.
 */
const bound: ReadonlySet<string> = new Set([
  'UPFRONT_FEE',
  'TASK_SCAM',
  'MONEY_MULE',
  'DOCS_UPFRONT',
  'PREMIUM_NUMBER',
  'MLM',
  'SEXUAL_WORK',
  'NO_EMPLOYER',
  'HOUSEHOLD_WITHOUT_DESK',
]);

/** Whether a verdict holds its entry whatever is decided. */
export function isBound(verdict: Verdict): boolean {
  return verdict.level === 'hold' && bound.has(verdict.code);
}
