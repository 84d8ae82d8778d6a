// What the lines of an offer in a mail state by a label or by the way in which alerts are set: employer and place.
import { isFooter } from './mail-words.ts';

export interface MailFields {
  employer: string | null;
  place: string | null;
  deadline: string | null;
}

/** Only what is labelled, or stands in a form that no sentence has; all else stays in the text. */
export function fieldsIn(lines: readonly string[]): MailFields {
  const labelled = (pattern: RegExp) =>
    lines.map((line) => pattern.exec(line)?.[1]?.trim()).find((value) => value) ?? null;
  const set = setFields(lines);
  return {
    employer: labelled(employer) ?? set.employer,
    place: labelled(place) ?? set.place,
    deadline: labelled(deadline),
  };
}

const employer =
  /^(?:azienda|datore(?: di lavoro)?|ditta|ente|società|agenzia|company|employer|filiale di)\s*:\s*(.{2,120})$/iu;
const place =
  /^(?:sede(?: di lavoro)?|luogo(?: di lavoro)?|località|città|zona|dove|location|place)\s*:\s*(.{2,120})$/iu;
const deadline =
  /^(?:scadenza|scade(?: il)?|entro(?: il)?|termine|deadline|candidature entro(?: il)?)\s*:?\s*(.{3,80})$/iu;

/** `Acme · Milano (MI)`, `Acme - Milano, MI`, or the employer on the line above such a place; in the first lines. */
function setFields(lines: readonly string[]): Pick<MailFields, 'employer' | 'place'> {
  for (const [at, line] of lines.slice(0, 3).entries()) {
    const found = line.length > 160 || isFooter(line) ? null : (pairIn(line) ?? placeBelow(line, lines[at - 1] ?? ''));
    if (found !== null) return found;
  }
  return { employer: null, place: null };
}

function pairIn(line: string): Pick<MailFields, 'employer' | 'place'> | null {
  const dotted = /^([^·•|]{2,80}?)\s*[·•|]\s*([^·•|]{2,80})(?:\s*[·•|].*)?$/u.exec(line);
  if (dotted && !/[.!?]\s/.test(line)) return { employer: dotted[1]?.trim() ?? null, place: dotted[2]?.trim() ?? null };
  const dashed = /^(.{2,80}?)\s+[-–—]\s+(.{2,80})$/u.exec(line);
  if (!dashed || !isPlace(dashed[2] ?? '')) return null;
  return { employer: dashed[1]?.trim() ?? null, place: dashed[2]?.trim() ?? null };
}

function placeBelow(line: string, above: string): Pick<MailFields, 'employer' | 'place'> | null {
  return isPlace(line) ? { employer: isName(above) ? above : null, place: line } : null;
}

/** With the province or the postcode. */
function isPlace(text: string): boolean {
  return /^(?:\d{5}\s)?\p{Lu}[\p{L}' .-]{1,50}(?:\s\([A-Z]{2}\)|,\s?(?:[A-Z]{2}|Italia|Italy|Lombardia)(?:,.{1,40})?)$/u.test(
    text.trim(),
  );
}

function isName(text: string): boolean {
  return text !== '' && text.length <= 80 && !/[.!?:]$|\d{2}:\d{2}/.test(text);
}
