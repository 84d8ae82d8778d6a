// How many people are wanted. A bare noun says nothing; applicants, interviews, colleagues and vouchers are not openings.
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { before, clauseAt, factOf, type Hit, hits, wholeField, word } from './hit.ts';
import { numberOf, numberWord } from './number-words.ts';
import { matchesIn } from './span.ts';

export function readOpenings(ad: AdText): Fact<number> | null {
  return labelled(ad) ?? counted(ad) ?? couple(ad) ?? single(ad);
}

const inField = word(
  `(?<!\\d )(?:(?:n(?:umero|\\.|°)? ?(?:di )?)?(?:post[io]|posizion[ie]|figure|risorse|persone|candidati)(?: disponibil[ei]| apert[ei]| ricercat[eio]| richiest[eio])?|vacancies|openings)(?: ?[:=] ?| n\\.? ?)(?<n>\\d{1,4}|${numberWord})`,
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

const people =
  'person[ae]|uomini|donne|figur[ae]|risors[ae]|post[oi]|unita|addett[oaie]|operator[ei]|operatric[ei]|collaborator[ei]|collaboratric[ei]|candidat[oaie]|lavorator[ei]|lavoratric[ei]|dipendent[ei]|ragazz[oaie]|giovan[ei]|volontar[ioe]|tirocin(?:io|i|ante|anti)|stagist[aei]|bors[ae] (?:di )?lavoro|apprendist[aei]|assunzion[ei]|inseriment[oi]|incaric(?:o|hi)|disoccupat[oaie]|profil[oi]|professionist[aei]|impiegat[oaie]|opera[ioe]|operai[eo]';
/** Names of trades by their endings, and those that have none of their own. */
const trade =
  '(?:aiut[oi]|oss|asa|colf|baby ?-?sitter|babysitter|badant[ei]|custod[ei]|crew|runner|rider|driver|hostess|steward|promoter|chef|commis|cuoc(?:o|a|hi|he)|commess[oaie]|infermier[aei]|autist[aei]|alliev[oaie]|ausiliar[iae]|segretari[oae]|tecnic[oai]|idraulic[oi]|meccanic[oi]|facchin[oi]|fattorin[oi]|postin[oi]|imbianchin[oi]|bidell[oaie]|bagnin[oi]|maestr[oaie]|docent[ei]|sart[oaie]|portalettere|conducent[ei]|assistent[ei]|agent[ei]|magazzinier[aei]|scaffalist[ei]|estetist[ae]|picker|[a-z]{3,14}piatti|manoval[ei]|[a-z]{0,12}raccoglitor[ei]|governant[ei]|pizzaiol[oi]|animator[ei]|muratori?e?|barman|capi? [a-z]{4,10}|(?!client|utent|student|bambin|mattin|settiman|giornalier|partecipant|abitant|ristorant|important|success|seguent|presidi|cantier|quartier|mestier|laborator|direttor|fornitor|settor|motor)[a-z]{2,14}(?:ier[aei]|isti?|ista|iste|tor[ei]|tric[ei]|ant[ei]|ai[oae]?|aiol[oaie]))(?![a-z])';

const quantity = `(?:(?<sign>n\\.? ?[°.]? ?|nr\\.? ?)?(?<n>\\d{1,4}|\\d\\.\\d{3}|${numberWord})(?: ?\\((?:${numberWord})\\))?|(?:una |circa una )(?<about>decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina|sessantina))`;
const howMany = new RegExp(
  `(?<![a-z0-9.,:/€-])${quantity} (?:di )?(?:(?:nuov[ei]|brav[ei]|giovani|ulterior[ei]|altr[ei]) )?(?:(?<kind>${people})(?![a-z])|(?<trade>${trade}))`,
  'gu',
);

function counted(ad: AdText): Fact<number> | null {
  const found = hits(ad, howMany, 'age').filter(wanted);
  const first = found[0];
  if (!first) return signed(ad);
  const listed = found.filter((hit) => sameSentence(first, hit));
  const last = listed.at(-1) ?? first;
  const sum = summed(listed);
  return severalJobs(first) ? null : sound(first, sum === null ? null : sum + (isTotal(first) ? 0 : more(last)));
}

/** "n. 10 PICKER": after the sign for a number any noun is a trade. */
function signed(ad: AdText): Fact<number> | null {
  const [hit] = hits(
    ad,
    /(?<![a-z0-9.])n(?:r|um)?[.°]{0,2} ?(?<n>\d{1,3}) (?!ore|anni|mes[ei]|giorn|euro|settiman|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|del)(?<noun>[a-z]{4,25})/gu,
    'age',
  ).filter(
    (found) =>
      !/(?:legge|d\. ?lgs\.?|decreto|art\.?|prot\.?|aut\.?|albo|via|viale|piazza|linea|rif\.?)[^.;]{0,20}$/u.test(
        before(found, 40),
      ),
  );
  return hit ? sound(hit, numberOf(hit.groups['n'] ?? '')) : null;
}

/** "Si cercano due figure: 1) ... 2) ...": as many jobs, each with openings of its own. */
function severalJobs(hit: Hit): boolean {
  const rest = hit.of.text.slice(hit.end, hit.end + 400);
  return isTotal(hit) && /(?:^|\n)\s{0,3}1[).]/u.test(rest) && /\n\s{0,3}2[).]/u.test(rest);
}

const search =
  /(?<![a-z])(?:cerc(?:a|o|asi|ansi|hiamo|ano|ato)|ricerc(?:a|o|asi|ansi|hiamo|ano|a di)|selezion(?:a|o|i|e|iamo|ano|asi)|assum(?:e|iamo|ono|ere|iam)|assunzion[ei]|serv(?:e|ono)|si cercano|bando|concors[oi]|graduatoria|opportunita|recluta(?:no|ndo)?|offr(?:e|iamo|ono)|inseri(?:re|mento|sce)|disponibil[ei]|apr(?:e|iamo|ono)|post[oi]|candidature|domande|nuov[ei] (?:apertur|risors)|corso|corsi|progetto|lavoro|necessita|bisogno|occorr(?:e|ono)|propon(?:e|iamo|gono)|bandi(?:sce|to)|selezione|vorrei)(?![a-z])/u;
const notWanted =
  /(?<![a-z])(?:famiglia|famiglie|squadra|team|gruppo|staff|equipe|azienda|ditta|capienza|classi?|per|da|con|oltre a|circa|ai primi|ai prossimi|primi|prime|presentati in|sono stati|fatti|hanno|solo|soli|gia|nucleo|max|massimo|almeno|minimo|dopo|entro|dai|tra|fra|ogni|di cui|piu|oltre)(?: (?:di|da|circa|i|le|gli|in|formata da|composta da|fatti))*\s?$/u;
const stillWanted =
  /(?<![a-z])(?:circa|oltre|piu di|graduatoria per|posti per|concorso per|selezione per|seleziona circa|cerca circa|candidature per|domande per|assunzione di|inserimento di|ricerca di|selezione di)\s?$/u;

/** Only where somebody is looking for people, not where people are counted for another reason. */
function wanted(hit: Hit): boolean {
  const left = before(hit, 60);
  const sentence = hit.of.text.slice(Math.max(0, hit.at - 160), hit.at);
  if (
    notWanted.test(left) &&
    !(
      stillWanted.test(left) &&
      search.test(sentence) &&
      (hit.groups['trade'] === undefined || search.test(left.slice(-30)))
    )
  ) {
    if (
      !/(?:concors[oi]|graduatoria|selezion[ei]|bando|avviso)(?: pubblic[oaih]{1,2})?(?: per (?:titoli|esami|soli esami)(?: ed? (?:esami|titoli|colloquio))?)?,? (?:per|di)\s?$/u.test(
        left,
      )
    )
      return false;
  }
  if (/domande|colloqui|candidature gia/u.test(hit.words)) return false;
  if (hit.groups['sign'] !== undefined) return true;
  const opensClause = left.trim().replace(/^[^a-z0-9]+/u, '') === '';
  if (hit.groups['trade'] !== undefined)
    return search.test(before(hit, 120)) || /(?:^|\n)\W{0,3}n\.? ?[°.]? ?$|: $/u.test(left) || /^n/u.test(hit.words);
  if (/dipendent/u.test(hit.words)) return search.test(left.slice(-25));
  const right = hit.of.text.slice(hit.end, hit.end + 50);
  return (
    search.test(sentence) ||
    search.test(hit.words) ||
    opensClause ||
    /^[^.;\n]{0,20}(?:a tempo (?:in)?det|da (?:assumere|inserire))/u.test(right)
  );
}

function sameSentence(first: Hit, other: Hit): boolean {
  return other.of === first.of && clauseAt(first.of, first.at).start === clauseAt(other.of, other.at).start;
}

/** "600 figure: 260 conducenti, 70 manutentori" are 600; "9 cuochi e 20 camerieri", "3 posti e 1 posto" are added up. */
function summed(listed: Hit[]): number | null {
  const values = listed.map((hit) =>
    numberOf((hit.groups['n'] ?? hit.groups['about'] ?? '').replace(/(\d)\.(?=\d{3})/, '$1')),
  );
  if (values.some((value) => value === null)) return values[0] ?? null;
  const [first = 0, ...others] = values.filter((value) => value !== null);
  const rest = others.reduce((sum, value) => sum + value, 0);
  const all = listed[0];
  const total = all && isTotal(all) && !listed.slice(1).every((hit) => sameKind(all, hit));
  return total ? first : first + rest;
}

/** "600 figure", "quattordici persone": a noun for all of them, told apart after it. */
function isTotal({ groups }: Hit): boolean {
  return /^(?:person|figur|risors|post|unita|assunzion|inseriment|incaric|profil|candidat|lavorat|collaborat)/u.test(
    groups['kind'] ?? '',
  );
}

function sameKind(first: Hit, other: Hit): boolean {
  return other.groups['kind']?.slice(0, 4) === first.groups['kind']?.slice(0, 4);
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
  'cerc(?:a|asi|o|hiamo|ano)|ricerc(?:a|asi|hiamo|ano)|selezion(?:a|iamo|asi)|assum(?:e|iamo)|serv(?:e|ono)|offre lavoro[a-z ]{0,20} ad?|alla ricerca di|in ricerca di|inseri(?:re|sce|amo)|recluta|bandi(?:to|sce) (?:una selezione|un concorso) per|selezione per|concors[oi](?: pubblic[oi])? per|concorso[^.;\\n]{0,60}:|ha bisogno di|posto per';
const noun = `(?!impresa|azienda|societa|lavoro|impiego|occupazione|posto|ambiente|contratto|attivita|esperienza|collaborazione|opportunita|realta|buon|minim|ottim|qualcun|gruppo|squadra|mese|anno|tempo|settimana|po['a-z])[a-z']{3,20}`;
const oneOnly = word(
  `(?:${verbs})(?<between> [^.;:\\n]{0,90}?)?? (?:un |una |uno |un'|1 |un[/]una |un\\(?a?\\)? )(?:giovane |brav[oa] |nuov[oa] )?(?<noun>${noun})`,
);

/** "cerca un cameriere", "una risorsa", and lists of them: "servono un cuoco, un pizzaiolo e un cameriere". */
function single(ad: AdText): Fact<number> | null {
  for (const hit of hits(ad, oneOnly, 'age')) {
    const gap = hit.groups['between'] ?? '';
    if (gap !== '' && !/^ (?:per|presso|con|a|in|da|subito|urgentemente|,)(?![a-z])/u.test(gap)) continue;
    if (/ (?:per|presso|con|di|da|a|in|su)$/u.test(gap)) continue;
    return sound(hit, 1 + more(hit));
  }
  return null;
}

function more(hit: Hit): number {
  const rest = hit.of.text.slice(hit.end, hit.end + 80).split(/[.;:\n]/u)[0] ?? '';
  const chain = alsoOne.exec(rest)?.[0] ?? '';
  return matchesIn(chain, /(?<= )un(?:a |o |'| )/gu).length;
}

const alsoOne =
  /^(?:(?: (?!un[ao']? )[a-z']{1,14}){0,4}(?:, | e |, e )(?:un |una |uno |un')(?!contratto|posto|ambiente|orario|esperienza|lavoro|stipendio|anno|mese|buon|ottim|minim|compenso|retribuzione|paga|attestato|diploma|corso)[a-z']{3,20}){1,6}/u;

function sound(hit: Hit, value: number | null): Fact<number> | null {
  return value !== null && value >= 1 && value <= 5000 ? factOf(hit, value) : null;
}
