// How many people are wanted. A bare noun says nothing; applicants, interviews, colleagues and vouchers are not openings.
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { after, before, clauseAt, factOf, type Hit, hits, wholeField, word } from './hit.ts';
import { numberOf, numberWord } from './number-words.ts';
import {
  askedAfter,
  asks,
  done,
  newLearners,
  notWanted,
  ofPlaces,
  people,
  promises,
  publicCall,
  quantity,
  remaining,
  search,
  stillWanted,
  thing,
  told,
  trade,
  wholeMarket,
} from './opening-words.ts';
import { matchesIn } from './span.ts';

export function readOpenings(ad: AdText): Fact<number> | null {
  return (
    labelled(ad) ?? counted(ad) ?? signed(ad) ?? asked(ad) ?? promised(ad) ?? couple(ad) ?? single(ad) ?? seats(ad)
  );
}

const inField = word(
  `(?<!\\d )(?:(?:n(?:umero|\\.|°)? ?(?:di )?)?(?:post[io]|posizion[ie]|figure|risorse|persone|candidati)(?: ?[:=] ?| n\\.? ?|(?<open> disponibil[ei]| apert[ei]| ricercat[eio]| richiest[eio]| vacanti)(?: ?[:=] ?| n\\.? ?| ))|vacancies: ?|openings: ?)(?<n>\\d{1,4}|${numberWord})`,
);

/** A field of its own, or "posti disponibili: 4", "n. posti 3". */
function labelled(ad: AdText): Fact<number> | null {
  const whole = wholeField(ad, 'extra.openings');
  const value = whole ? numberOf(/(?<!\d)\d{1,4}(?!\d)/.exec(whole.value)?.[0] ?? whole.value.toLowerCase()) : null;
  if (whole && value) return { ...whole, value };
  const [hit] = hits(ad, inField, 'age').filter((found) => !afterNumber.test(before(found, 20)));
  return hit ? sound(hit, numberOf(hit.groups['n'] ?? '')) : null;
}

/** "quattordici figure: sei cassieri, ...": the count stands before the noun. */
const afterNumber = new RegExp(`(?<![a-z])${numberWord} $`, 'u');

const adjective = '(?:(?:nuov[ei]|brav[ei]|giovani|ulterior[ei]|altr[ei]) )?';
const howMany = new RegExp(
  `(?<![a-z0-9.,:/€-])${quantity} (?:di )?["']?${adjective}(?:(?<kind>${people})(?![a-z])|(?<trade>${trade}))`,
  'gu',
);

function counted(ad: AdText): Fact<number> | null {
  const found = hits(ad, howMany, 'age').filter((hit, at, all) => wanted(hit) || addedTo(hit, all[at - 1]));
  const first = found[0];
  if (!first) return null;
  const listed = toldApart(first) ? [first] : found.filter((hit) => sameSentence(first, hit));
  const last = listed.at(-1) ?? first;
  const sum = summed(listed);
  return severalJobs(first)
    ? null
    : sound(first, sum === null ? null : sum + (isTotal(first) || toldApart(first) ? 0 : more(last)));
}

/** "2 cuochi + 1 lavapiatti" */
function addedTo(hit: Hit, earlier: Hit | undefined): boolean {
  return earlier !== undefined && /\+ ?$/u.test(before(hit, 3)) && wanted(earlier);
}

/** "n. 10 PICKER": after the sign for a number any noun is a trade. */
function signed(ad: AdText): Fact<number> | null {
  const [hit] = [signedNoun, signedAlone, inBrackets]
    .flatMap((pattern) => hits(ad, pattern, 'age'))
    .filter(
      (found) =>
        !/(?:legge|d\. ?lgs\.?|decreto|art\.?|prot\.?|aut\.?|albo|via|viale|piazza|linea|rif\.?)[^.;]{0,20}$/u.test(
          before(found, 40),
        ),
    );
  return hit ? sound(hit, numberOf(hit.groups['n'] ?? '')) : null;
}

const signedNoun =
  /(?<![a-z0-9.])n(?:r|um)?[.°]{0,2} ?(?<n>\d{1,3}) (?!ore|anni|mes[ei]|giorn|euro|settiman|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|del)(?<noun>[a-z]{4,25})/gu;
/** A field of a line: "| n. 2 |", "CUOCHE - n. 2 -". */
const signedAlone = /(?<=(?:^|[|\n:(-]) ?)n(?:r|um)?[.°]{1,2} ?(?<n>\d{1,3})(?= ?(?:[|)\n-]|$))/gu;
/** "ADDETTI MENSA (5) - Rho", on a line of its own. */
const inBrackets = new RegExp(
  `(?<=^|\\n)\\W{0,4}(?:${people}|${trade})(?![a-z])[^.;:\\n()\\d]{0,40} ?\\((?<n>\\d{1,3})\\)`,
  'gu',
);

/** "2 banconisti e 1 pasticcere", below it "banconisti: turni ...": hours and pay are those of the first. */
function toldApart({ of, end, groups }: Hit): boolean {
  const role = groups['trade']?.slice(0, -1);
  const lines = of.text
    .slice(end, end + 600)
    .split('\n')
    .slice(1);
  return (
    role !== undefined &&
    lines.some((line) => line.replace(/^[^a-z]{0,4}/u, '').startsWith(role) && /^[^:\n]{3,25}:/u.test(line))
  );
}

/** "Si cercano due figure: 1) ... 2) ...": as many jobs, each with openings of its own. */
function severalJobs(hit: Hit): boolean {
  const rest = hit.of.text.slice(hit.end, hit.end + 400);
  return /(?:^|\n)\s{0,3}1[).]/u.test(rest) && /\n\s{0,3}2[).]/u.test(rest);
}

/** Only where somebody is looking for people, not where people are counted for another reason. */
function wanted(hit: Hit): boolean {
  const left = before(hit, 60);
  const right = hit.of.text.slice(hit.end, hit.end + 80);
  const { kind = '', trade: named, sign } = hit.groups;
  if (/^(?:alliev|partecip|iscritt|corsist)/u.test(kind))
    return newLearners.test(left) && !/^ gia(?![a-z])/u.test(right);
  if (countsOther(hit, left)) return false;
  if (/domande|colloqui|candidature gia| di tirocin/u.test(hit.words)) return false;
  if (told.test(right) && !ofPlaces.test(kind)) return false;
  if (sign !== undefined || /^stagional/u.test(kind) || isPost(kind, right) || closelyAsked.test(right)) return true;
  const opens = opensClause(hit, left);
  if (opens && named !== undefined && /^\d/u.test(hit.words) && countLine.test(right)) return true;
  if (askedAfter.test(right) && (opens || /[,:(] ?$/u.test(left))) return true;
  if (named !== undefined) return search.test(before(hit, 120)) || /: $/u.test(left) || /^n/u.test(hit.words);
  if (/dipendent/u.test(hit.words)) return search.test(left.slice(-25));
  if (/^unita/u.test(kind)) return unitsWanted(hit, left, right);
  return opens || search.test(hit.of.text.slice(Math.max(0, hit.at - 160), hit.at)) || search.test(hit.words);
}

/** "14 incarichi di rilevatore" */
function isPost(kind: string, right: string): boolean {
  return /^incaric/u.test(kind) && /^ (?:di|da|come|per) /u.test(right);
}

function unitsWanted(hit: Hit, left: string, right: string): boolean {
  if (/^[^.,;\n]{0,25} stagional/u.test(right) || takesUnits.test(left)) return true;
  return /[:(] ?$/u.test(left) && search.test(before(hit, 120));
}

const closelyAsked = /^[^.;\n]{0,20}(?:a tempo (?:in)?det|da (?:assumere|inserire))/u;
const takesUnits = new RegExp(
  `(?<![a-z])(?:${asks}|prend(?:e|ono|era)|assunzione|inserimento|bando|cantiere|di lavoro)(?![a-z])(?![^.;]{0,30}(?<![a-z])(?:di|da|con) $)[^.;,]{0,30}$|(?:assunzione|inserimento|ricerca) di $|\\($`,
  'u',
);

/** "2 FACCHINI scarico container": a line of an ad, not the beginning of a story. */
const countLine = /^[^.;!?\n]{0,70}(?:\n|$)/u;

/** Nothing before it in the clause but a "fino a"; or it begins a line of its own, even if the lines were joined. */
function opensClause(hit: Hit, left: string): boolean {
  const plain = left.replace(/(?<![a-z])(?:fino a|circa|oltre|almeno|quasi|ben|altr[ei]) $/u, '');
  return /^[^a-z0-9]*$/u.test(plain) || hit.of.raw[(hit.of.offsets[hit.at] ?? 0) - 1] === '\n';
}

/** "di cui 3 addetti", "famiglia di 4 persone", "i 12 operatori"; "i 12 posti" and "gli 8 addetti da assumere" are openings. */
function countsOther(hit: Hit, left: string): boolean {
  const { kind = '', trade: named } = hit.groups;
  const right = hit.of.text.slice(hit.end, hit.end + 40);
  if (wholeMarket.test(left) || done.test(left)) return true;
  if (
    /^post/u.test(kind) &&
    (remaining.test(left) || /^ per (?:i |le )?(?:bimb|bambin|alunn)/u.test(right)) &&
    !/^ (?:di lavoro|da )/u.test(right)
  )
    return true;
  if (!notWanted.test(left) || publicCall.test(left)) return false;
  if (/(?<![a-z])(?:i|gli|le|dei|degli|delle)\s?$/u.test(left) && (ofPlaces.test(kind) || askedAfter.test(right)))
    return false;
  if (/^post/u.test(kind) && /^ (?:di|da|come|a tempo) /u.test(right)) return false;
  if (/^disoccupat/u.test(kind) && /(?<![a-z])per $/u.test(left)) return false;
  if (/^(?:circa|oltre|almeno|fino a|quasi|altr[ei]) $/u.test(left.trimStart())) return false;
  const sentence = hit.of.text.slice(Math.max(0, hit.at - 160), hit.at);
  const hires = search.test(named === undefined ? sentence : left.slice(-30));
  return !(stillWanted.test(left) && (hires || /(?:lavoro|tirocini) per\s?$/u.test(left)));
}

function sameSentence(first: Hit, other: Hit): boolean {
  return other.of === first.of && clauseAt(first.of, first.at).start === clauseAt(other.of, other.at).start;
}

/** "600 figure: 260 conducenti, 70 manutentori" are 600; "9 cuochi e 20 camerieri", "3 posti e 1 posto" are added up. */
function summed(listed: Hit[]): number | null {
  const values = listed.map(countOf);
  if (values.some((value) => value === null)) return values[0] ?? null;
  const [first = 0, ...others] = values.filter((value) => value !== null);
  const rest = others.reduce((sum, value) => sum + value, 0);
  const all = listed[0];
  const total = all && (toldApartAfter(all) || (isTotal(all) && !listed.slice(1).every((hit) => sameKind(all, hit))));
  return total ? first : first + rest;
}

/** "40 artigiani: 20 elettricisti, ..." */
function toldApartAfter({ of, end }: Hit): boolean {
  return /^(?: [a-z']{1,20}){0,3}: ?\d{1,4} (?!ore?(?![a-z])|ora|giorn|mes|euro|h(?![a-z]))[a-z]/u.test(
    of.text.slice(end, end + 70),
  );
}

function countOf({ groups }: Hit): number | null {
  return numberOf((groups['n'] ?? groups['about'] ?? groups['hundred'] ?? '').replace(/(\d)\.(?=\d{3})/, '$1'));
}

/** "600 figure", "quattordici persone": a noun for all of them, told apart after it. */
function isTotal({ groups }: Hit): boolean {
  return /^(?:person|figur|risors|post|unita|assunzion|inseriment|incaric|profil|candidat|lavorat|collaborat|disoccupat|stagional)/u.test(
    groups['kind'] ?? '',
  );
}

function sameKind(first: Hit, other: Hit): boolean {
  return other.groups['kind']?.slice(0, 4) === first.groups['kind']?.slice(0, 4);
}

const askedFor = new RegExp(
  `(?<![a-z])${asks}(?: (?:subito|urgentemente|anche|ancora|altr[ei]|ben|circa|almeno|oltre|fino a|piu di)){0,3}(?: per(?: [a-z']{1,14}){1,5}?)?,? (?<list>${quantity} ${adjective}(?!${thing})(?<noun>[a-z]{3,20}))(?![a-z])`,
  'gu',
);

/** "cerca due tuttofare": what stands counted right after the asking is a trade, whatever its name. */
function asked(ad: AdText): Fact<number> | null {
  const [hit] = hits(ad, askedFor, 'age').filter(
    (found) => !severalJobs(found) && !/(?<![a-z])non (?:ci |si )?$/u.test(before(found, 12)),
  );
  const value = hit ? countOf(hit) : null;
  return hit && value !== null ? sound(hit, value + more(hit)) : null;
}

/** "ne verranno assunti 40", "i 40 scelti avranno ...", "gli stagionali da prendere sono 85". */
function promised(ad: AdText): Fact<number> | null {
  const [hit] = promises.flatMap((pattern) => hits(ad, pattern, 'age'));
  return hit ? sound(hit, countOf(hit)) : null;
}

const learners = word(
  `(?:massimo|max\\.?|al massimo|fino a(?: un massimo di)?|numero massimo(?: di)?|riservat[oi] a|aperto a) (?<n>\\d{1,3}|${numberWord}) (?:person[ae]|partecipanti|iscritti|allieve?i?|corsisti|donne|student(?:i|esse)|posti|mamme)`,
);

/** "corso ... massimo 20 persone": the places of a course or a class. */
function seats(ad: AdText): Fact<number> | null {
  if (hits(ad, word('cors[oi]|class[ei]|lezioni|laboratorio|scuola di italiano')).length === 0) return null;
  const [hit] = hits(ad, learners, 'age').filter((found) => !/(?:ogni|per) (?:classe|gruppo)/u.test(after(found, 30)));
  return hit ? sound(hit, numberOf(hit.groups['n'] ?? '')) : null;
}

function couple(ad: AdText): Fact<number> | null {
  const [hit] = hits(
    ad,
    word(
      'coppia(?: di)? (?:custod[ei]|portier[ei]|domestic[ie]|coniugi(?! anzian| [^.;\\n]{0,60}cerca)|lavorator[ei]|colf|referenziata)',
    ),
  );
  return hit ? factOf(hit, 2) : null;
}

const verbs =
  'cerc(?:a|asi|o|hiamo|ano)|ricerc(?:a|asi|hiamo|ano)|selezion(?:a|iamo|asi)|assum(?:e|o|iamo)|serv(?:e|ono)|offre lavoro[a-z ]{0,20} ad?|alla ricerca di|in ricerca di|in cerca di|a caccia di|inseri(?:re|sce|amo)|recluta|bandi(?:to|sce) (?:una selezione|un concorso) per|selezione per|concors[oi](?: pubblic[oi])? per|concorso[^.;\\n]{0,60}:|ha bisogno di|abbiamo bisogno di|posto per|(?:bando|avviso)(?: pubblico)? per';
const weakVerbs =
  '(?:pubblica|apre|apriamo|avvia|lancia)[^.;:\\n]{0,25} (?:la|una)(?: nuova)? ricerca (?:di|per)|manca(?:no)?|non (?:si )?trova(?:no|re)?|vole(?:va|vano)|vuole|vogliono|vorrei|vorremmo|(?:offre|paga)[^.;:\\n]{0,40} (?:per|ad?)';
const noun = `(?!(?:${thing})|impresa|azienda|societa|lavoro|impiego|occupazione|posto(?! (?:di (?!lavoro)|da |come |per |a tempo |vacant|disponibil))|ambiente|contratto|attivita|esperienza|collaborazione|opportunita|realta|buon|minim|ottim|qualcun|gruppo|squadra|mese|anno|tempo|settimana|po'?(?![a-z]))[a-z']{3,20}`;
const one = `(?:un[/]una:?\\s{1,3}|un |una |uno |un'|1 |un\\(?a?\\)? )["']?(?:giovane |brav[oa] |nuov[oa] |altr[oa] )?`;
const oneOnly = word(
  `(?:${verbs}|ricerca:|cerchiamo:|cercasi:)(?<between>,? (?:per|x|presso|con|a|in|da|subito|urgentemente|sempre|ancora)(?![a-z])(?:[^.;:\\n]|\\.(?=[a-z])){0,90}?)?? ${one}(?<noun>${noun})`,
);
const oneMissing = word(
  `(?:${weakVerbs})(?<between> (?:da [a-z]{3,10}|sempre|ancora|urgentemente|solo))?? ${one}(?<noun>${trade}|persona|ragazz[ao]|signora|impiegat[ao]|addett[ao])`,
);

/** "cerca un cameriere", "una risorsa", and lists of them: "servono un cuoco, un pizzaiolo e un cameriere". */
function single(ad: AdText): Fact<number> | null {
  for (const hit of [...hits(ad, oneOnly, 'age'), ...hits(ad, oneMissing, 'age')]) {
    const gap = hit.groups['between'] ?? '';
    if (/ (?:per|presso|con|di|da|a|in|su)$/u.test(gap)) continue;
    if (/(?<![a-z])(?:non (?:ci |mi |vi )?|chi (?:mi |ci )?)$/u.test(before(hit, 12)) && !/^non/u.test(hit.words))
      continue;
    return sound(hit, 1 + more(hit));
  }
  return null;
}

function more(hit: Hit): number {
  const words = hit.of.text.slice(hit.end, hit.end + 140).replace(/ ?\([^()]{0,60}\)/gu, '');
  const rest = words.slice(0, 80).split(/[.;:\n]/u)[0] ?? '';
  const chain = alsoOne.exec(rest)?.[0] ?? '';
  return matchesIn(chain, /(?<= )un(?:a |o |'| )/gu).length;
}

const alsoOne =
  /^(?:(?: (?!un[ao']? )[a-z']{1,14}){0,4}(?:, | e |, e )(?:un |una |uno |un')(?!contratto|posto|ambiente|orario|esperienza|lavoro|stipendio|anno|mese|buon|ottim|minim|compenso|retribuzione|paga|attestato|diploma|corso)[a-z']{3,20}){1,6}/u;

function sound(hit: Hit, value: number | null): Fact<number> | null {
  return value !== null && value >= 1 && value <= 100_000 ? factOf(hit, value) : null;
}
