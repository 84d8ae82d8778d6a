// When to call or to come: hours that belong to a contact, never to the work.
import type { Hit } from './hit.ts';

const day = '(?:lun|mar|mart|mer|gio|giov|ven|sab|dom)[a-z]{0,6}\\.?';
const days = `(?:(?:da|dal|il|nei giorni|solo|il|di)? ?${day}(?: ?(?:-|/|,|e|al?|ed) ?${day}){0,4})`;
const hour = '(?:[01]?\\d|2[0-4])(?:[.:,][0-5]\\d)?';
const span = `(?:(?:dalle|tra le|fra le|ore|h\\.?)? ?(?:ore )?${hour} ?(?:-|/|alle|e le|e|a) ?(?:ore )?${hour})`;
const phrase = `(?:(?:in )?ore (?:pasti|serali|ufficio|d'ufficio)|(?:in )?orari[oe] (?:di )?(?:negozio|ufficio|apertura|sportello|serale|pasti)|(?:solo )?(?:il |la |di )?(?:mattin[ao]|pomeriggio|sera)|(?:dopo le|prima delle|fino alle) (?:ore )?${hour}|${days},?(?: (?:ore|dalle|h))? ?${span}|${span}|${days})`;
const run = `${phrase}(?:(?:,| e|;| -|/)? ?${phrase}){0,2}(?: (?:no|si)(?![a-z])!?)?`;
const behind = new RegExp(
  `^[ ,(/-]{0,3}(?:(?:solo|chiamare|telefonare|preferibilmente|attivo|disponibile) )?(?<h>${run})`,
  'u',
);
const ahead = new RegExp(`(?<![a-z0-9])(?<h>${run})[ !,:)]{0,3}(?:al(?: numero)?|tel\\.?|cell\\.?)?[ :]{0,2}$`, 'u');

/** The words beside a telephone number that say when it is answered, as printed; null when there are none. */
export function callingHours(hit: Hit): string | null {
  const lineEnd = hit.of.text.indexOf('\n', hit.end);
  const right = hit.of.text.slice(hit.end, Math.min(lineEnd < 0 ? hit.of.text.length : lineEnd, hit.end + 80));
  const after = behind.exec(right);
  if (after?.groups?.['h'])
    return printed(hit, hit.end + after[0].indexOf(after.groups['h']), after.groups['h'].length);
  const lineStart = hit.of.text.lastIndexOf('\n', hit.at - 1) + 1;
  const from = Math.max(lineStart, hit.at - 60);
  const before = ahead.exec(hit.of.text.slice(from, hit.at));
  if (before?.groups?.['h']) return printed(hit, from + before.index, before.groups['h'].length);
  return null;
}

/** When to come, out of the words of an invitation ("Presentarsi dalle 15.30 alle 17.30"). */
export function visitingHours(hit: Hit): string | null {
  const text = hit.of.text.slice(hit.at, hit.end);
  const found = new RegExp(
    `(?<![a-z0-9])(?:(?:alle|ore|tutti i giorni|su appuntamento)(?![a-z])(?: (?:ore )?${hour})?|${run})`,
    'u',
  ).exec(text);
  const words = found?.[0] ?? '';
  return /\d|appuntamento|mattin|pomerigg/u.test(words)
    ? printed(hit, hit.at + (found?.index ?? 0), words.length)
    : null;
}

function printed(hit: Hit, at: number, length: number): string {
  return hit.of.plain.slice(at, at + length).trim();
}
