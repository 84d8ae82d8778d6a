// The body that warns of false offers: "La Polizia Postale mette in guardia".

import type { Segment } from './ad-text.ts';
import type { Span } from './span.ts';

const body =
  '(?:Polizia(?: (?:di Stato|[Pp]ostale|[Ll]ocale))?|Carabinieri|Guardia di [Ff]inanza|Questura|Antitrust|Federconsumatori|Altroconsumo|Adiconsum|Codacons|Ispettorato(?: [a-z]{6,12})? del [Ll]avoro|Agenzia delle [Ee]ntrate|Inps|INPS)';
const warns =
  '(?:avver|avvis|mett[eo]n?o? in guardia|segnal|ricord|consigli|invit|allert|denunci|spieg|raccomand|smasc|scopr|lanci)[a-z]{0,5}';
const warning = new RegExp(
  `^(?:[^.\\n]{0,60}(?<![a-z])(?:${warns}) (?:la |i |l'|il |dalla |dai |dall')?|(?:La |I |L'|Il )?)(?<name>${body})(?: (?:di|del) [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?(?:,? (?:${warns})|[:,.])`,
  'u',
);

/** Only where the text opens with it: in the midst of a report it is a source. */
export function warningBody(of: Segment): Span | null {
  const match = warning.exec(of.plain.slice(0, 200));
  const found = match?.groups?.['name'];
  if (!match || found === undefined) return null;
  const start = match[0].lastIndexOf(found);
  return { start, end: start + found.length };
}
