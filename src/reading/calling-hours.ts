// When to call or to come: hours that belong to a contact, never to the work.
import { askWords } from './asked-for.ts';
import type { Hit } from './hit.ts';
import { matchesIn } from './span.ts';

const day =
  "(?:lun(?:edi)?|mart?(?:edi)?|merc?(?:oledi)?|giov?(?:edi)?|ven(?:erdi)?|sab(?:ato)?|dom(?:enica)?)(?![a-z])['.]?";
const month =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic';
const days = `(?:(?:da|dal|il|nei giorni|solo|il|di)? ?${day}(?: ?(?:-|/|,|e|al?|ed) ?${day}){0,4})`;
const hour = '(?:[01]?\\d|2[0-4])(?:[.:,][0-5]\\d)?';
const span = `(?:(?:dalle|tra le|fra le|ore|h\\.?)? ?(?:ore )?${hour} ?(?:-|/|alle|e le|e|a) ?(?:ore )?${hour})`;
const phrase = `(?:(?:in )?ore (?:pasti|serali|ufficio|d'ufficio)|(?:in )?orari[oe] (?:di )?(?:negozio|ufficio|apertura|sportello|serale|pasti)|(?:solo )?(?:il |la |di )?(?:mattin[ao]|pomeriggio|sera)|(?:dopo le|prima delle|fino alle) (?:ore )?${hour}|${days},?(?: (?:ore|dalle|h))? ?${span}|${span}|${days})`;
const run = `${phrase}(?:(?:,| e|;| -|/)? ?${phrase}){0,2}(?: (?:no|si)(?![a-z])!?)?`;
const behind = new RegExp(
  `^[ ,(/-]{0,3}(?:(?:solo|chiamare|telefonare|preferibilmente|attivo|disponibile) )?(?<h>${run})`,
  'u',
);
const ahead = new RegExp(
  `(?<![a-z0-9])(?<h>${run})[ !,:)]{0,3}(?:(?:al(?:lo)?|lo|il)(?: numero)?|tel\\.?|cell\\.?)?[ :]{0,2}$`,
  'u',
);
const at = `,? (?:(?:dalle|alle|ore|h\\.?) ?){1,2}${hour}(?: ?(?:-|alle|e le) ?(?:ore )?${hour})?`;
const dated = `(?:${day},? )?(?:il )?\\d{1,2}(?:[°º]? (?:${month})(?![a-z])\\.?|/\\d{1,2}(?![\\d.:]))(?:[ /]20\\d{2})?(?:${at})?`;
const visit = new RegExp(
  `(?<![a-z0-9])(?:${dated}|(?:il )?${day}${at}|(?:alle|ore|tutti i giorni|su appuntamento)(?![a-z])(?: (?:ore )?${hour})?|${run})`,
  'gu',
);

/** The words beside a telephone number that say when it is answered and whom to ask for, as printed; null when there are none. */
export function callingHours(hit: Hit): string | null {
  const said = [hoursBeside(hit), askWords(hit)].filter((words) => words !== null);
  return said.length > 0 ? said.join(', ') : null;
}

function hoursBeside(hit: Hit): string | null {
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

/** When to come, out of the words of an invitation ("Presentarsi lunedì 23 novembre ore 9", "dalle 15.30 alle 17.30"). */
export function visitingHours(hit: Hit): string | null {
  const found = matchesIn(hit.of.text.slice(hit.at, hit.end), visit).find(([words]) =>
    /\d|appuntamento|mattin|pomerigg/u.test(words),
  );
  return found ? printed(hit, hit.at + found.index, found[0].length) : null;
}

function printed(hit: Hit, at: number, length: number): string {
  return hit.of.plain.slice(at, at + length).trim();
}
