// Where a text names what belongs to a private person. Works on raw text; everything found is replaced character by
// character, so that the evidence of facts keeps its place.

import { folded } from '../folded.ts';
import { foreseen, ruledOut } from '../prefilter/ruled-out.ts';

/** International bank account number (ISO 13616) and Italian tax code, with or without blanks: never printed, whoever it is. */
const identifiers = [
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])IT\s?\d{2}\s?[A-Z](?:\s?\d){10}(?:\s?[A-Z0-9]){12}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])[A-Z]{6}\s?\d{2}\s?[A-EHLMPRST]\s?\d{2}\s?[A-Z]\s?\d{3}\s?[A-Z](?![\p{L}\p{N}])/giu,
];

const mail =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\schiocciola\s)\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/giu;
const web =
  /(?:https?:\/\/|www\.)[^\s<>")]{1,2000}|(?<![\p{L}\p{N}@.])@[\p{L}\p{N}._]{3,30}|(?:facebook|instagram|telegram|messenger)(?:\.com|\.me)?[:/][^\s]{1,200}/giu;
const phone = /(?<![\p{N}])(?:\(?(?:\+|00)\s?\d{1,3}\)?[\s./-]{0,2})?[03]\d?(?:[\s./()-]{0,2}\d){6,12}(?![\p{N}])/gu;
/** A foreign number, and any digits behind a word that announces a number. */
const otherPhone =
  /(?<![\p{N}])\+\s?\d(?:[\s./()-]{0,2}\d){6,14}(?![\p{N}])|(?<=(?<!\p{L})(?:tel|cell|telefono|cellulare|whatsapp|wa|numero)[\s.:]{1,3})\d(?:[\s./()-]{0,2}\d){4,14}(?![\p{N}])/giu;
const afterPhone = /(?<=\d{2}[\s,:(–-]{1,4})\p{Lu}\p{Ll}{2,20}(?![\p{L}])/gu;
const street =
  /(?<![\p{L}])(?:via|viale|v\.\s?le|vial|p\.?\s?zza|piazza|piazzale|p\.le|corso|c\.\s?so|largo|l\.go|vicolo|alzaia|ripa|foro|galleria|v\.)\s{1,3}\p{L}[\p{L}'’. ]{1,40}?[\s,]{1,4}(?:n\.?\s?°?\s?|nr\.?\s?|civico\s)?\d{1,4}(?:\s?\/?\s?[a-z])?(?![\p{L}\p{N}])/giu;
const bareStreet =
  /(?<![\p{L}])(?<!(?:zona|vicino|vicinanze|fermata|metro|altezza|dintorni|presso|quartiere|tra)\s{1,2}(?:di\s|a\s|in\s|alla\s)?)(?:[Vv]ia|[Vv]iale|VIA|VIALE|[Pp]iazza|[Cc]orso|[Ll]argo|[Vv]icolo)\s{1,2}\p{Lu}[\p{L}'’.]{1,30}(?:\s\p{Lu}[\p{L}'’.]{1,30}){0,3}/gu;
const personName =
  /(?<=(?:(?<![\p{L}])(?:[Ss]ig(?:nora|nor|\.ra|\.na|ra|\.)?|SIG\.?(?:RA)?|[Dd]ott(?:\.ssa|oressa|\.)?|[Cc]hiedere\s(?:di|della|del)|[Ff]amiglia|FAMIGLIA|[Ff]am\.|[Rr]eferente:?|[Cc]hiamare|[Cc]hiamate|[Cc]ontattare|mi\schiamo|[Ss]ono|[Cc]itofon(?:o|are)(?:\sa)?|[Cc]ampanello)\s{0,2}))\p{Lu}\p{Ll}{1,25}(?:\s\p{Lu}\p{Ll}{1,25}){0,2}(?![\p{L}])/gu;

/** Ways to reach a family, and where it lives: nothing of it is printed. */
const contacts = [mail, web, phone, otherPhone, street, bareStreet];
const names = [afterPhone, personName];

/** Illnesses and conditions of a person (GDPR art. 9: data on health). */
export const illness =
  /(?<![\p{L}])(?:alzheimer|parkinson|demenza(?:\s(?:senile|vascolare))?|tumor[ei]|cancro|oncologic[oaie]|leucemia|ictus|sclerosi(?:\smultipla)?|SLA|autis(?:mo|tic[oaie])|sindrome\sdi\s[Dd]own|epiles(?:sia|sie)|epilettic[oa]|depressione|depress[oa]|schizofreni[ac]|psichiatric[oa]|paralizzat[oa]|emiplegi[ac]|tetraplegic[oa]|paraplegic[oa]|decadimento\scognitivo|deficit\scognitivo|disabil[ei]|disabilità|handicap(?:pat[oaie])?|invalid[oaie]|invalidità|allettat[oa]|dializzat[oa]|incontinente|catetere|HIV)(?![\p{L}])/giu;

/** Said of a person, where the others name what she has. */
const quality =
  /(?:tic|[ds]abil|depress|paralizzat|plegic|dializzat|incontinent|invalid|allettat|handicappat)[oaei]{1,2}$/iu;

/** Written over each hidden character. */
const cover = '*';

export function maskIdentifiers(text: string): string {
  return covered(text, identifiers);
}

/** Hides how to reach a family, where it lives and what its people are called. Same length as the text. */
export function maskHousehold(text: string): string {
  return covered(covered(maskIdentifiers(text), names), contacts);
}

/** Hides whole words, given in lower case without accents. Same length as the text. */
export function maskWords(text: string, words: ReadonlySet<string>): string {
  if (words.size === 0) return text;
  return text.replace(/\p{L}+/gu, (word) => (words.has(folded(word)) ? hide(word) : word));
}

/** Hides what ails a person. Same length as the text. */
export function maskIllness(text: string): string {
  return covered(text, [illness]);
}

function covered(text: string, expressions: readonly RegExp[]): string {
  foreseen(text);
  return expressions.reduce(
    (kept, expression) => (ruledOut(expression, kept) ? kept : kept.replace(expression, hide)),
    text,
  );
}

function hide(found: string): string {
  return isCalendarOrClock(found) ? found : found.replace(/\S/gu, (char) => cover.repeat(char.length));
}

/** `30.11.2026`, `08.30-12.30`: digits in the shape of a phone number that are none. */
function isCalendarOrClock(found: string): boolean {
  return (
    /^[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:20)?\d{2}$/.test(found) ||
    /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\s?[-/]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d){1,3}$/.test(found)
  );
}

/** A summary without private data: the sentences with a contact are left out, names and illnesses are taken away. */
export function scrubHousehold(text: string): string | null {
  const kept = text
    .replace(/\([^()]{0,200}\)/gu, (group) => (group.search(illness) >= 0 ? '' : group))
    .split(/(?<=[.!?;\n])\s+|\n/u)
    .filter((sentence) => covered(sentence, contacts) === sentence)
    .map((sentence) => covered(sentence, names).replace(/\s?\*{2,}(?:\s\*{2,})*/gu, ''))
    .map((sentence) =>
      sentence.replace(illness, (word) => (quality.test(word) ? 'non autosufficiente' : 'una malattia')),
    );
  const scrubbed = maskIdentifiers(kept.join(' '))
    .replace(/\s{2,}/gu, ' ')
    .replace(/(?<!\s)\s+([.,;:!?])/gu, '$1')
    .trim();
  return scrubbed === '' ? null : scrubbed;
}
