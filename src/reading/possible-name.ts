// Words in running text that may be the name of the one who hires, where no reader dares to say that they are. They are never
// printed as a name: they only tell an ad that names somebody from one that names nobody.

import { folded } from '../folded.ts';
import type { Segment } from './ad-text.ts';
import { anonymous } from './anonymous.ts';
import { businesses } from './employer-words.ts';
import { isOrdinary, isPlaceName } from './ordinary-words.ts';
import { capitalised, streetName } from './place-names.ts';
import { generic } from './proper-name.ts';
import { matchesIn, type Span } from './span.ts';
import { otherwiseNames, townNamed } from './town-names.ts';

const runs =
  /(?<![A-Za-zÀ-ɏ0-9])[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}(?: (?:(?:di|del|della|dei|&) )?[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}){0,5}/gu;

export interface NameSought {
  /** knows first names */
  isPerson: (word: string) => boolean;
  /** how many words must tell: two where the ad speaks of "a bar" or "a firm", and one capital proves little */
  telling: number;
}

/** The first capitalised words that are no place, person, product, trade or ordinary word. */
export function possibleName(of: Segment, sought: NameSought): Span | null {
  const taken = placesIn(of);
  const towns = townsIn(of);
  let rejected = -1;
  for (const match of matchesIn(of.plain, runs)
    .slice(0, 200)
    .filter(({ 0: run }) => !anonymous(run))) {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = of.folded.slice(Math.max(0, span.start - 70), span.start);
    const known = isPlace(of, span, taken);
    if (!known && hasKind(before, match[0], sought)) return span;
    const place = known || townBegins.test(folded(match[0])) || isTownBy(before, match[0]) || towns.has(match[0]);
    const listed = rejected >= 0 && /^(?:,| e| o| ?-| ?\/) ?$/u.test(of.plain.slice(rejected, span.start));
    if (place || (listed && match[0].split(' ').length < 3)) {
      rejected = span.end;
      continue;
    }
    rejected = -1;
    if (notOfEmployer.test(before) || isShouted(of, span) || /^[^a-zß-ÿ]+$/u.test(match[0]) || generic.test(match[0]))
      continue;
    const signed = isSign(of, span) && tells(match[0], 0, { ...sought, telling: 1 });
    if (signed || tells(match[0], opens(of, span.start) ? 1 : 0, sought)) return span;
  }
  return null;
}

/** "una società di vigilanza di Napoli, Scudo Sud", "la scuola di moda Ago e Filo": what follows the kind of business is its name. */
const afterKind = new RegExp(
  `(?<![a-z])(?:${businesses}|societa|azienda|scuola|asilo|nido|centro|clinica|compagnia|fabbrica|teatro|cantina|vivaio|policlinico|ospedale|sala ricevimenti|locale|chiosco|museo|ristorator[ei]|albergator[ei])(?: (?!cerc|assum|selez|ricerc|offr|apr|per |a |con )[a-z']{2,14}){0,4}(?:,| (?<!(?:^|[^a-z])(?:a|ad|di|d'|in|da|su|per|tra|con|del|della|nel|nella|e|o) ))(?: ?(?:il|la|lo|l')(?= ))? ?$`,
  'u',
);

/** "da Cascina Moro", "Logistica Nord: …": a second capital is no sentence. */
const kindFirst = new RegExp(
  `^(?:${businesses}|cascina|masseria|tenuta|podere|vivaio|cantina|policlinico|ospedale|logistica|trasporti|autotrasporti|edilizia|impianti|villa) (?!(?:${businesses}|tabacchi|facebook|whatsapp|telegram|cerc[a-z]{1,4}|e|di|per) ?)[a-z]{3}`,
  'u',
);

function hasKind(before: string, name: string, sought: NameSought): boolean {
  return (afterKind.test(before) && tells(name, 0, { ...sought, telling: 1 })) || kindFirst.test(folded(name));
}

function placesIn(of: Segment): Span[] {
  const streets = matchesIn(of.plain, streetName).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...streets, ...capitalised(of).map(({ at, end }) => ({ start: at, end }))];
}

function isPlace(of: Segment, { start, end }: Span, taken: Span[]): boolean {
  const name = of.plain.slice(start, end);
  if (isPlaceName(folded(name)) || (townNamed(name) !== null && !otherwiseNames.has(folded(name)))) return true;
  return taken.some((each) => each.start <= start && each.end >= end);
}

/** "a Orbetello", "di Castel Volturno", "in Porta Romana": towns stand without an article. */
const townAfter =
  /(?<![a-z])(?:a|ad|di|d'|in|da|su|tra|fra|ai|nel|nell'|nella|nelle|nei|sul|sull'|sulla|sulle|sui|zona|via|viale|corso|piazza|frazione|localita|loc\.|quartiere|q\.re|rione|fermata|metro|stazione|vicino|provincia|comune|isola|lago|monte|val|hinterland|prov\.)(?: (?:di|a|del|della))?[ '(]{1,2}$/u;

/** "nel Bresciano", "del Varesotto": the country around a town. */
const country = /^\p{Lu}\p{Ll}{3,12}(?:ese|ano|otto|asco)$/u;

/** A town that is named as one in another place is one here too. */
function townsIn(of: Segment): ReadonlySet<string> {
  const found = matchesIn(of.plain, runs)
    .slice(0, 200)
    .filter(({ 0: name, index }) => isTownBy(of.folded.slice(Math.max(0, index - 30), index), name));
  return new Set(found.map(({ 0: name }) => name));
}

function isTownBy(before: string, name: string): boolean {
  return (
    (townAfter.test(before) && name.split(' ').length < 4) || (/(?:del|nel) $/u.test(before) && country.test(name))
  );
}

/** Whom to ask for, what one must know, where the ad was found. */
const notOfEmployer =
  /(?:(?:chiam[a-z]{2,5}|chieder?e?(?: di| del| della)?|telefon[a-z]{2,4}|scriv[a-z]{1,6}|contatt[a-z]{2,6}|parlare con|sono|mi chiamo|sig\.?(?:ra|na)?\.?|signor[ae]?|dott\.?(?:ssa|ore|oressa)?\.?|referente|tutor|manager|amministratore|ciao|cordiali saluti,?|firmato|don|suor)(?: a| al| alla| il| la)?[ :\n]{1,2}|(?:esperienz|utilizz|conoscen|programm|software|linguagg|furgon|pacchetto|macchin|prodott|patent|diplom|laure|attestat|certific|contratt|ccnl|lingua|piattaform|pagament|ricaric|accreditat|annunci|post su|gruppo |social|tramite|raccont|sindacat|quotidian|cronaca|redazion|corso |codice|iscritt|lavor[oa](?:re)? (?:con|su)|nat[aei] in|vend[a-z]{1,6} su)[^.;\n]{0,34}|©[^\n]{0,20})$/u;

/** A line in capitals says nothing of which of its words are names. */
function isShouted(of: Segment, { start, end }: Span): boolean {
  const from = of.plain.lastIndexOf('\n', start - 1) + 1;
  const to = of.plain.indexOf('\n', end);
  const line = of.plain.slice(Math.max(from, start - 120), to < 0 ? end + 120 : Math.min(to, end + 120));
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 5 && capitals > (line.match(/\p{Ll}/gu)?.length ?? 0);
}

function opens(of: Segment, at: number): boolean {
  return /(?:^|[^\p{L}\p{N},'&/ ])\s{0,3}$/u.test(of.plain.slice(Math.max(0, at - 4), at));
}

const townBegins =
  /^(?:san|santa|santo|castel|castello|monte|porto|borgo|rocca|torre|golfo|pieve|casal|casale|bagno|riva|marina|lido|isola|val|ponte|reggio|ascoli) /u;

/** "Rotondi Traslochi: due facchini": two capitals at the beginning, set off, are a sign and no sentence. */
function isSign(of: Segment, { start, end }: Span): boolean {
  const name = of.plain.slice(start, end);
  return (
    opens(of, start) &&
    /^(?:[A-ZÀ-Þ]\S* ){1,4}[A-ZÀ-Þ]\S*$/u.test(name) &&
    /^ ?(?:[:,(-]|coop)/u.test(of.plain.slice(end, end + 6))
  );
}

/** The first word of a sentence has its capital from there: `skipped` words in front tell nothing. */
function tells(run: string, skipped: number, { isPerson, telling }: NameSought): boolean {
  const head = run.split(/ (?:di|a|in|da) /u)[0] ?? '';
  const words = head
    .split(/[ ']/u)
    .map((each) => each.replace(/[.-]+$/u, ''))
    .filter((each) => /\p{L}{2}/u.test(each));
  if (asksFor.test(folded(run)) || words.some((each) => isPerson(folded(each)))) return false;
  const own = words
    .slice(skipped)
    .filter((each) => each.length > 2 && /^\p{Lu}.*\p{Ll}/u.test(each) && isTelling(folded(each)));
  return own.length >= telling;
}

const asksFor = /^(?:chiam|telefon|contatt|scriv|chied|signor|sig|dott|ciao|referente|parlare)/u;

function isTelling(word: string): boolean {
  const letters = word.replace(/[^a-z]/gu, '');
  return letters.length > 2 && !isOrdinary(word.replace(/\.$/u, '')) && !isPlaceName(letters);
}
