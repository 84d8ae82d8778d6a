// The name of the one who hires, as written. "Importante azienda", "nostro cliente" and a bare "bar di Napoli" are no names.
import { folded } from '../folded.ts';
import type { Fact } from '../model.ts';
import { type AdText, evidence, type Segment } from './ad-text.ts';
import { beforeAgency, knownAgency } from './agency-name.ts';
import { anonymous } from './anonymous.ts';
import { readComune } from './comune.ts';
import { businesses, nonprofits, publicBodies } from './employer-words.ts';
import {
  announced,
  atHouse,
  byAddress,
  calledTheFirm,
  canBeName,
  condominiumName,
  describedFirm,
  headline,
  nameAndTrade,
  newlyOpened,
  rightBeforeVerb,
  signOfPlace,
  subject,
  whichHires,
} from './hiring-subject.ts';
import { wholeField } from './hit.ts';
import { heading, signboard } from './house-sign.ts';
import { isDesk } from './job-board.ts';
import { managingFirm } from './managing-firm.ts';
import { numberedName } from './numbered-name.ts';
import { isPlaceName } from './ordinary-words.ts';
import { isOtherHouse, isVenue } from './other-house.ts';
import { generic, properAlone, role } from './proper-name.ts';
import { matchesIn, type Span } from './span.ts';
import { townNamed } from './town-names.ts';
import { warningBody } from './warning-body.ts';

export function readEmployerName(ad: AdText): Fact<string> | null {
  const given = wholeField(ad, 'employer');
  if (given) return anonymous(given.value) ? null : given;
  const town = folded(readComune(ad)?.value ?? '');
  let desk: Fact<string> | null = null;
  for (const find of finders) {
    for (const of of ad.segments.filter((segment) => segment.where === 'title' || segment.where === 'text')) {
      const found = find(of);
      if (!found || (folded(found.value) === town && !startsWithNoun.test(town))) continue;
      if (!isDesk(of, found)) return found;
      desk ??= found;
    }
  }
  return desk;
}

const startsWithNoun = new RegExp(`^(?:${nonprofits}|${publicBodies}|${businesses}) `, 'u');

const finders: ((of: Segment) => Fact<string> | null)[] = [
  labelled,
  (of) => named(of, warningBody(of)),
  (of) => named(of, beforeAgency(of)),
  (of) => named(of, managingFirm(of)),
  quoted,
  (of) => named(of, heading(of)),
  withLegalForm,
  (of) => named(of, numberedName(of)),
  (of) => named(of, subject(of)),
  (of) => named(of, headline(of)),
  afterNoun,
  callOf,
  (of) => named(of, knownAgency(of)),
  wellKnown,
  (of) => named(of, rightBeforeVerb(of)),
  (of) => named(of, announced(of)),
  (of) => named(of, atHouse(of)),
  (of) => named(of, whichHires(of)),
  (of) => named(of, calledTheFirm(of)),
  (of) => named(of, newlyOpened(of)),
  (of) => named(of, describedFirm(of)),
  (of) => named(of, signOfPlace(of)),
  (of) => named(of, nameAndTrade(of)),
  (of) => named(of, byAddress(of)),
  (of) => named(of, signboard(of)),
  (of) => named(of, condominiumName(of)),
];

function named(of: Segment, span: Span | null): Fact<string> | null {
  return span && fact(of, span.start, span.end);
}

function fact(of: Segment, at: number, end: number): Fact<string> | null {
  const found = evidence(of, at, end);
  const quote = found.quote
    .replace(/[\s,;:(–-]{1,9}$/u, '')
    .replace(sentenceEnd, '')
    .replace(/(?<!S\.?p\.?A|s\.?r\.?l|[A-ZÀ-Þ]|soc|coop)\.$/u, '');
  if (quote.length < 2 || anonymous(quote) || /^\d+ (?:dipendent|person|addett)/u.test(quote)) return null;
  return { value: withoutTown(quote.replace(/\s+/gu, ' ')), evidence: { ...found, quote } };
}

/** "Salone Forbice a Pavia": where it stands is no part of its name. */
function withoutTown(name: string): string {
  const [, own, town] = /^(.{4,60}) (?:a|ad) ([A-ZÀ-Þ][^ ]{2,20}(?: [A-ZÀ-Þ][^ ]{2,20}){0,2})$/u.exec(name) ?? [];
  return own && town && townNamed(town) !== null && !anonymous(own) ? own : name;
}

/** "Brillanda. Vogliamo": a word that is no abbreviation, a full stop and the next sentence. */
const sentenceEnd =
  /(?<=[a-zß-ÿ]{4})(?<!assoc|immob|autotr|[Cc]oop|[Ff]ond|[Pp]arr|[Dd]ott|[Pp]rof|[Cc]ult|[Pp]rom)\.\s(?=[A-ZÀ-Þ])[^\n]{0,120}$/u;

const label =
  /(?<![A-Za-zÀ-ɏ])(?:datore di lavoro|azienda(?: ospitante)?|ditta|ente(?: ospitante| promotore)?|soggetto ospitante|struttura ospitante|societa|committente|ragione sociale|employer|locale|esercizio|insegna)\s?:\s?/gu;

function labelled(of: Segment): Fact<string> | null {
  for (const match of matchesIn(of.text, label)) {
    const from = match.index + match[0].length;
    const rest = /^[^\n;,(]{2,80}?(?=\n|;|,|\(| - |\. (?=[A-ZÀ-Þ])|\.$|$)/u.exec(of.plain.slice(from, from + 82))?.[0];
    const found = rest && /^["A-ZÀ-Þ0-9]/u.test(rest) ? fact(of, from, from + rest.length) : null;
    if (found) return found;
  }
  return null;
}

const nouns = `${nonprofits}|${publicBodies}|${businesses}`;
const quote = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${nouns})(?: [A-Za-zÀ-ɏ-]{2,18}){0,3},? "(?<name>[^"\\n]{2,45})"|"(?<name2>[^"\\n]{2,45})" (?:cerca|ricerca|seleziona|assume)`,
  'gu',
);

function quoted(of: Segment): Fact<string> | null {
  for (const match of matchesIn(of.text, quote)) {
    const found = match.groups?.['name'] ?? match.groups?.['name2'] ?? '';
    const at = match.index + match[0].indexOf(`"${found}"`) + 1;
    if (
      !/^[A-ZÀ-Þ]/u.test(of.plain.slice(at)) ||
      /cercasi|cerchiamo/u.test(found) ||
      /gruppo (?:fb|face|whats|tele)/u.test(match[0]) ||
      / comunale,? "/u.test(match[0]) ||
      isVenue(of, match.index, match[0])
    )
      continue;
    const known = fact(of, at, at + found.length);
    if (known) return known;
  }
  return null;
}

const legalForm =
  /(?<=[A-Za-zÀ-ɏ0-9"'.)]\s)(?:[Ss]\.?\s?[pP]\.?\s?[aA]\.?|[Ss]\.?\s?[rR]\.?\s?[lL]\.?[sS]?\.?|SRLS?|[Ss]\.?[nN]\.?[cC]\.?|[Ss]\.?[aA]\.?[sS]\.?|[Ss]oc(?:ietà|\.)\s?[cC]oop(?:erativa|\.)?(?:\s(?:[Ss]ociale|[Aa]\.?\s?r\.?l\.?))?|ONLUS|[Oo]nlus|ETS|APS|ODV|[Ss]\.?[cC]\.?[aA]?\.?[rR]\.?[lL]\.?|SCARL|SCRL|SCS|scs|[Ss]oc(?:ietà|\.)\s?[aA]gr(?:icola|\.))(?![A-Za-zÀ-ɏ0-9])/gu;

/** The words with capitals before a legal form ("Mensa La Forchetta Puntuale srl"). */
function withLegalForm(of: Segment): Fact<string> | null {
  for (const match of matchesIn(of.plain, legalForm)) {
    const left = of.plain.slice(Math.max(0, match.index - 70), match.index);
    const short = /\([A-Z]{2,8}\)\s$/u.exec(left)?.[0] ?? '';
    const full = lastPhrase(left.slice(0, left.length - short.length));
    const own = properEnd.exec(full)?.[0];
    const words = (own && own + short) ?? (match[0] === 'spa' ? undefined : smallEnd.exec(left)?.[0]);
    if (!words) continue;
    const stripped = words.replace(
      /^(?:L['’](?=[A-ZÀ-Þ])|(?:Per|La|Il|Presso|Azienda|Ditta|Società|SELEZIONE|Offerta)\s(?=[A-ZÀ-Þ]))/u,
      '',
    );
    const found = fact(of, match.index - stripped.length, match.index + match[0].length);
    if (found) return found;
  }
  return null;
}

/** "Edil 2000", and names in small letters: "Azienda farmacie comunali", "brambilla". */
const properEnd = new RegExp(`(?:${properAlone})(?: \\d{1,4}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,20})?)?\\s$`, 'u');
const smallEnd = /(?<![A-Za-zÀ-ɏ])(?:(?:Azienda|Servizi|Farmaci[ae])(?: [a-z]{4,14})? )?[A-Za-zÀ-ɏ]{3,20}\s$/u;

function lastPhrase(left: string): string {
  return left.split(/[\n,:;()"]| - |\. /u).at(-1) ?? '';
}

const nounThen = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9@./])(?:${nouns})(?![A-Za-zÀ-ɏ0-9@])(?:\\s?[-/]?\\s?(?:${businesses}|ristorante|caffetteria|rosticceria)(?![A-Za-zÀ-ɏ]))?(?<link> (?:di |della |del |per |dell'))?`,
  'gu',
);

/** "Osteria del Rospo Elegante", "Fondazione Cucchiaio Curioso", "Comune di Ardea": a noun and the proper name that follows. */
function afterNoun(of: Segment): Fact<string> | null {
  const nouns = matchesIn(of.text, nounThen);
  const several = nouns.filter(({ 0: noun }) => health.test(noun.replace(/ d.*/u, '').trim()));
  for (const match of nouns) {
    if (several.length > 1 && several.includes(match) && isList(of, several)) continue;
    const [noun] = match;
    const other = isOtherHouse(of, match.index, noun) || isVenue(of, match.index, noun);
    const end = other ? null : endOfName(of, match);
    const found = end === null ? null : fact(of, match.index, end);
    if (found) return found;
  }
  return null;
}

/** "ASST di Lodi: 4 posti, ASST di Crema: 8": places with several bodies are nobody's. */
function isList(of: Segment, bodies: RegExpExecArray[]): boolean {
  const names = bodies.map(({ 0: noun, index }) =>
    of.text
      .slice(index + noun.length)
      .trim()
      .slice(0, 6),
  );
  return new Set(names).size > 1;
}

function endOfName(of: Segment, match: RegExpExecArray): number | null {
  const noun = match[0].replace(/ (?:di |della |del |per |dell')$/u, '').trim();
  const link = match.groups?.['link'];
  const body = isBody.test(noun);
  if (link !== undefined && !body && !/del/u.test(link) && !local.test(noun) && noun !== 'museo') return null;
  if (/^(?:regione|provincia|citta)$/u.test(noun) && !/^\s*(?:la )?$/u.test(of.text.slice(0, match.index))) return null;
  const from = match.index + match[0].length;
  const lead =
    link === undefined
      ? /^[ -]{1,3}(?:(?:dello|dei|degli|d'|da|al|alla|la|il) ?)?(?=[A-ZÀ-Þ]|(?:dott|dr|rag|geom|avv|ing|arch|not)\.)/u.exec(
          of.plain.slice(from),
        )?.[0]
      : '';
  if (body && /(?:al|alla|da) $/u.test(lead ?? '')) return null;
  if (lead === undefined) return body ? null : endOfQualified(of, from);
  const start = from + lead.length;
  const own = ownName(of.plain.slice(start, start + 70));
  if (own.length < 3 || role.test(own.toLowerCase()) || (!body && generic.test(own)) || isAdjective(own)) return null;
  if (link !== undefined && !body && !local.test(noun) && !canBeName(own)) return null;
  return start + own.length;
}

/** One in each town, and called by it. */
const local = /^(?:parrocchia|pro ?loco|croce (?:verde|bianca|azzurra|gialla|blu|d.oro))$/u;

const titles =
  /^(?:(?:[Dd]ott|[Dd]r|[Rr]ag|[Gg]eom|[Aa]vv|[Ii]ng|[Aa]rch|[Nn]ot|SS?|Sant)\.(?:ssa)?\s?){1,2}(?=[A-ZÀ-Þ])/u;
const tail =
  /^ (?:(?:(?:e|&) )?(?:figli|fratelli|soci)(?![a-z])|\d{1,4}(?=[,.;:(\n]| cerca| - |$)|(?:di|del|della|al|alla|da|dal) [a-z]{3,12}(?=[,:;("\n]| cerca| - |$))/u;

/** "dott.ssa Molari", "S. Onofrio", "Gente di mare": a name at the start of a text, up to the end of its sentence. */
function ownName(text: string): string {
  const title = titles.exec(text)?.[0] ?? '';
  const rest = text.slice(title.length);
  const own = leadingName.exec(rest)?.[0].split(/\.(?=\s|$)/u)[0] ?? '';
  if (own === '') return '';
  return title + own + (tail.exec(rest.slice(own.length))?.[0] ?? '');
}

/** "scuola Paritaria", "mensa Scolastica": a quality, and a trade in capitals ("HOTEL DA CASA"). */
function isAdjective(own: string): boolean {
  return /^(?:paritari[ao]|scolastic[ao]|statale|primari[ao]|materna|elementar[ei]|aziendale|comunale|p\.?t\.?|a domicilio|da casa|uomo(?: (?:e )?donna)?|donna|domiciliar[ei]|salumi(?: .*)?)$/u.test(
    folded(own),
  );
}

const qualifier =
  /^ (?!(?:cerc|ricerc|selezion|assum|cercasi|con|per|zona|via|in|a|di)(?![a-z]))(?:(?:da|di|al|per|con) [a-z]{4,14}|[a-z]{4,14})(?: (?!cerc|ricerc|selezion|assum|zona|via|in |a |di )(?:(?:dei|delle) )?[a-z]{4,14})?,? (?=[A-ZÀ-Þ])/u;
const afterName =
  /^(?:\s?[,(:.\n-]| (?:di|a) [A-ZÀ-Þ]| (?:cerca|ricerca|seleziona|assume|cede|apre|riapre|offre|inserisce|recluta|vuole|annuncia|ha (?:annunciato|aperto|avviato|bisogno))(?![A-Za-zÀ-ɏ])|$)/u;

/** "Officina meccanica Ferrari & Puddu,", "Pizzeria da asporto Margherita Volante (": one or two small words between noun and name. */
function endOfQualified(of: Segment, from: number): number | null {
  const between = qualifier.exec(of.plain.slice(from, from + 40))?.[0];
  if (between === undefined) return null;
  const start = from + between.length;
  const own = leadingName.exec(of.plain.slice(start, start + 70))?.[0].split(/\.(?=\s|$)/u)[0] ?? '';
  if (own.length < 3 || isPlaceName(folded(own)) || role.test(own.toLowerCase()) || generic.test(own)) return null;
  return afterName.test(of.plain.slice(start + own.length, start + own.length + 16)) ? start + own.length : null;
}

const leadingName = new RegExp(`^${properAlone}`, 'u');
const health = /^(?:ausl|asl|asst|ats|asp)$/u;
const isBody = new RegExp(`^(?:${publicBodies})$`, 'u');

const call =
  /(?<![A-Za-zÀ-ɏ])(?:[Bb]ando|[Aa]vviso|[Pp]rogetto|[Cc]oncorso) (?:di|dell'|della) (?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,30}){0,3})/gu;

/** "Bando di Atm", "progetto di ANCI Lombardia". */
function callOf(of: Segment): Fact<string> | null {
  for (const match of matchesIn(of.plain, call)) {
    const found = match.groups?.['name'] ?? '';
    if (/^(?:Servizio|Selezione|Concorso|Inclusione|Vita)/u.test(found)) continue;
    const at = match.index + match[0].length - found.length;
    const known = fact(of, at, at + found.length);
    if (known) return known;
  }
  return null;
}

function wellKnown(of: Segment): Fact<string> | null {
  const match =
    /(?<![A-Za-zÀ-ɏ])(?:Croce Rossa(?: Italiana)?(?:, comitato di [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?|Poste [Ii]taliane|Caritas(?: Ambrosiana)?|(?<!(?:con|su|di|tipo|come|buon[oi]|account) )Amazon|Esselunga|McDonald's|(?<=dell')(?:Anteas|Anffas|Auser|Enaip))(?![A-Za-zÀ-ɏ])/u.exec(
      of.plain,
    );
  return match ? fact(of, match.index, match.index + match[0].length) : null;
}
