// The title that a reader sees: the plain name of the trade where it is known, else the employer's own words without shouting,
// codes, numbers of posts and "cercasi".
import type { Draft, EntryKind, Fact, Occupation } from '../model.ts';
import { adText, evidence } from './ad-text.ts';
import { occupationTitle } from './occupation.ts';
import type { Span } from './span.ts';

export function readTitle(draft: Draft, occupation: Fact<Occupation> | null): string {
  // a trade that only the text names must not replace the title that the employer chose
  const named = draft.title === null || occupation?.evidence.where === 'title';
  const known = occupation && named ? occupationTitle(occupation.value.id) : null;
  if (draft.kind === 'offer' && known) return known;
  const own = tidy(draft.title ?? subjectOf(draft) ?? sought(draft) ?? firstLine(draft));
  return own === '' ? (draft.title ?? draft.url ?? '') : own;
}

const subjects: Record<EntryKind, RegExp | null> = {
  offer: null,
  class: /(?<!\p{L})(?:cors[oi]|scuola|classe|lezioni|conversazione|italiano)(?!\p{L})[^.,;:\n(]{0,100}/iu,
  course: /(?<!\p{L})(?:cors[oi]|percorso|laboratorio)(?!\p{L})[^.,;:\n(]{0,100}/iu,
  notice:
    /(?<!\p{L})(?:bando|contributo|bonus|assegno|sportello|alloggi|case popolari|assegnazione|aggiornamento)(?!\p{L})[^.,;:\n(]{0,100}/iu,
};

/** What a text without a title is about. */
function subjectOf(draft: Draft): string | null {
  const words = subjects[draft.kind]?.exec(draft.text)?.[0].trim();
  return words ? shortened(words) : null;
}

const soughtLine =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:(?:figura|posizione|mansione|ruolo|profilo)(?: (?:ricercat|richiest|professional)[aeio])?\s?:|(?:ri)?cerc(?:a|hiamo|asi)(?!\p{L})|selezioniamo(?!\p{L}))[ \t]*(?:un[ao]? )?(?<words>\p{L}[^\n.;:!\d]{3,89})/iu;

/** Under the sign of a house the line that says whom it seeks, up to a number. */
function sought(draft: Draft): string | null {
  if (draft.kind !== 'offer') return null;
  return (
    soughtLine
      .exec(draft.text)
      ?.groups?.['words']?.replace(/ (?:tel|cell|whatsapp|entro|dal|dalle|al|per|a)?\s{0,3}$/iu, '')
      .trim() ?? null
  );
}

function firstLine(draft: Draft): string {
  const line = headline(draft);
  const sentence = /^.{12,}?[.!?:;](?=\s|$)/u.exec(line)?.[0] ?? line;
  return shortened(sentence.replace(/[.:;]$/u, ''));
}

/** Of a page that was pasted whole the heading stands below the menus; above them is the name of the site. */
function headline(draft: Draft): string {
  const of = adText(draft).segments.find(({ where }) => where === 'text');
  if (!of) return '';
  let at = 0;
  let framed = siteLine.test(of.plain.split('\n', 1)[0] ?? '') && /^ {4,}$/m.test(of.plain);
  let first: Span | null = null;
  for (const line of of.plain.split('\n')) {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    const blank = /^ {4,}$/.test(line);
    if (!blank && /\p{L}{3}/u.test(line) && !(framed && siteLine.test(line))) {
      if (framed) return evidence(of, span.start, span.end).quote;
      first ??= span;
    }
    framed = blank || (framed && (line === '' || siteLine.test(line)));
    if (at > 800) break;
  }
  return first ? evidence(of, first.start, first.end).quote : '';
}

/** Between menus: the name of the town, the section, a date. */
const siteLine =
  /^ ?(?:\[Logo\] .{0,160}|(?:Comune|Città|Provincia|Unione) (?:di|dei) [^,.;:]{2,40}|[\p{Lu} ]{3,18}|[\d/.-]{6,10})$/u;

const opening =
  /^(?:(?:a{2,3}|annuncio|offerta di lavoro|urgente|cerca(?:si|nsi)?|ricerca(?:si)?|selezioniamo|cerchiamo|ricerchiamo|si (?:ri)?cerca(?:no)?|siamo alla ricerca di|assumiamo|assumesi|figur[ae] di|n\.? ?\d{1,3}|\d{1,3} (?=\p{L}))(?![\p{L}\p{N}])[\s:.!–-]*)+/iu;
const codes =
  /(?<![\s(,–-])[\s(,–-]*(?:rif(?:erimento)?|cod(?:ice)?(?: offerta| annuncio)?|id(?: annuncio)?|job ?id)\.?[\s:.n°]{0,4}[\p{L}\d/_-]{0,30}\d[\p{L}\d/_-]{0,30}\)?|(?<![\s(–-])[\s(–-]*\((?:m\/f(?:\/[xd])?|f\/m(?:\/[xd])?|ambosessi|m\/w\/d)\)/giu;

function tidy(title: string): string {
  const plain = title
    .replace(/(?:[\p{Extended_Pictographic}*_#=~|]|\uFE0F)+/gu, ' ')
    .replace(codes, ' ')
    .replace(/!{1,}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = plain.replace(opening, '').replace(/^[\s–:,.-]+|(?<![\s–:,-])[\s–:,-]+$/gu, '');
  const words = bare === '' ? plain : bare;
  return shouting(words) ? calm(words) : words.charAt(0).toUpperCase() + words.slice(1);
}

function shouting(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = text.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length > 4 && capitals / letters.length > 0.6;
}

/** Sentence case; short words of capitals and digits are initials (OSS, B2B) and stay. */
function calm(text: string): string {
  const initials = new Set([
    'OSS',
    'ASA',
    'OSA',
    'ASO',
    'HACCP',
    'RSA',
    'CPIA',
    'ISEE',
    'SPID',
    'CAF',
    'GOL',
    'NASPI',
    'ATA',
    'GDO',
    'INPS',
    'L2',
    'A1',
    'A2',
    'B1',
    'B2',
  ]);
  const words = text
    .split(' ')
    .map((each) => (initials.has(each.replace(/[^\p{Lu}\d]/gu, '')) ? each : each.toLowerCase()));
  const joined = words.join(' ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** At a word's end, where a first line runs long. */
function shortened(text: string): string {
  if (text.length <= 90) return text;
  return `${text.slice(0, 88).replace(/\s+\S*$/u, '')}…`;
}
