// Whom to ask for, at the door or on the telephone.
import type { Hit } from './hit.ts';

const words =
  /(?:[Cc]hied(?:ere|i|ete)|[Cc]hiedendo|CHIEDERE) (?:di |DI |del(?:la|l')? ?|per )(?<who>(?:[Ss]ig\.?(?:\.?ra|na)?\.? ?|[Ss]ignor[ae]? |[Dd]ott\.?(?:ssa)?\.? ?)?\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+)?|(?:titolare|responsabile|proprietari[oa]|direttor[ei]|direttrice)(?!\p{L}))/u;
/** Nothing between the number and the words leads elsewhere: to a door, or to another number. */
const elsewhere = /[\n.;]\s|\d{5}|(?<!\p{L})(?:[Pp]resent|[Pp]ass[ai]|[Vv]eni|[Vv]ien|[Rr]ec[ah]|in |via |presso )/u;

/** The name or role in a piece of plain text; null where nobody is named. */
export function askedFor(text: string): string | null {
  return words.exec(text)?.groups?.['who'] ?? null;
}

/** "chiedere di Sara", as printed, where it belongs to the telephone number of the hit. */
export function askWords(hit: Hit): string | null {
  const right = hit.of.plain.slice(hit.end, hit.end + 100);
  const after = words.exec(right);
  if (after && after.index < 50 && !elsewhere.test(right.slice(0, after.index))) return after[0];
  const left = hit.of.plain.slice(Math.max(0, hit.at - 60), hit.at);
  const before = words.exec(left);
  return before &&
    /^[\s,:]{0,3}(?:(?:al(?:lo)?|tel\.?|cell\.?)[\s:]{0,2})?$/u.test(left.slice(before.index + before[0].length))
    ? before[0]
    : null;
}
