// How many people are wanted. A bare noun says nothing; applicants, interviews, colleagues and vouchers are not openings.
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { after, before, factOf, hits, wholeField, word } from './hit.ts';
import { numberOf, numberWord } from './number-words.ts';
import { answers, asks, courses, learners, people, promises, quantity, thing, totals, trade } from './opening-words.ts';
import { countOf, readCounted, severalJobs, soundCount } from './openings-counted.ts';
import { readListed } from './openings-listed.ts';
import { onesAfter, readSingle } from './openings-single.ts';
import { matchesIn } from './span.ts';

export function readOpenings(ad: AdText): Fact<number> | null {
  return (
    labelled(ad) ??
    said(ad, totals) ??
    readListed(ad) ??
    readCounted(ad) ??
    signed(ad) ??
    asked(ad) ??
    said(ad, promises) ??
    said(ad, answers) ??
    couple(ad) ??
    readSingle(ad) ??
    seats(ad)
  );
}

const inField = word(
  `(?<!\\d )(?:(?:n(?:umero|\\.|°)? ?(?:di |dei )?)(?:posti|risorse|persone|figure|lavoratori|unita|addetti|operai) |(?:n(?:umero|\\.|°)? ?(?:di |dei )?)?(?:post[io]|posizion[ie]|figure|risorse|persone|candidati|lavoratori|unita|vacancy)(?: ?[:=] ?| n\\.? ?|(?<open> disponibil[ei]| apert[ei]| ricercat[eio]| richiest[eio]| vacanti| a concorso| a bando| previst[ei]| liber[ei]| da (?:coprire|inserire|assumere))(?: ?[:=] ?| n\\.? ?| ))|vacancies: ?|openings: ?)(?<n>\\d{1,4}|${numberWord})`,
);

/** A field of its own, or "posti disponibili: 4", "n. posti 3". */
function labelled(ad: AdText): Fact<number> | null {
  const whole = wholeField(ad, 'extra.openings');
  const value = whole ? numberOf(/(?<!\d)\d{1,4}(?!\d)/.exec(whole.value)?.[0] ?? whole.value.toLowerCase()) : null;
  if (whole && value) return { ...whole, value };
  const [hit] = hits(ad, inField, 'age').filter((found) => !afterNumber.test(before(found, 20)));
  return hit ? soundCount(hit, numberOf(hit.groups['n'] ?? '')) : null;
}

/** "quattordici figure: sei cassieri, ...": the count stands before the noun. */
const afterNumber = new RegExp(`(?<![a-z])${numberWord} $`, 'u');

/** "n. 10 PICKER": after the sign for a number any noun is a trade. */
function signed(ad: AdText): Fact<number> | null {
  const [hit] = [signedNoun, signedAlone, behindNoun]
    .flatMap((pattern) => hits(ad, pattern, 'age'))
    .filter(
      (found) =>
        !/carico|(?:in|di) (?:casa|famiglia)|letto/u.test(found.words) &&
        !/(?:legge|d\. ?lgs\.?|decreto|art\.?|prot\.?|aut\.?|albo|via|viale|piazza|linea|rif\.?)[^.;]{0,20}$/u.test(
          before(found, 40),
        ),
    );
  return hit
    ? soundCount(
        hit,
        matchesIn(hit.words, /\d{1,3}/gu).reduce((sum, [n]) => sum + Number(n), 0),
      )
    : null;
}

const signedNoun =
  /(?<![a-z0-9.])n(?:r|um)?[.°]{0,2} ?(?<n>\d{1,3}) (?!ore|anni|mes[ei]|giorn|euro|settiman|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|del)(?<noun>[a-z]{4,25})/gu;
/** A field of a line: "| n. 2 |", "CUOCHE - n. 2 -". */
const signedAlone = /(?<=(?:^|[|\n:(-]) ?)n(?:r|um)?[.°]{1,2} ?(?<n>\d{1,3})(?= ?(?:[|)\n-]|$))/gu;
/** "ADDETTI MENSA (5) - Rho", "MURATORI (3) E CARPENTIERI (2)", "operai agricoli x 4", on a line of its own. */
const behindNoun = new RegExp(
  `(?<=^|\\n)[^\\w\\n]{0,4}(?:${people}|${trade})(?![a-z])[^.;:\\n()\\d]{0,40}? ?(?:\\(\\d{1,3}\\)(?:(?: e|,| \\+) [a-z' ]{4,40} ?\\(\\d{1,3}\\)){0,4}|(?<= )x ?\\d{1,2}(?!\\d|[.,:/]\\d| ?(?:ore|h|giorn|euro|mes|volt|sett))|: ?\\d{1,2}(?=[.,;]?(?:\\n|$)|[.,;] ))`,
  'gu',
);

const askedFor = new RegExp(
  `(?<![a-z])(?:${asks}|(?:bando|concorso|selezione|avviso|casting)(?: pubblic[oa])? per)(?: (?:subito|urgentemente|anche|ancora|altr[ei]|ben|circa|almeno|oltre|fino a|piu di|max|massimo|minimo)){0,3}(?: per(?: [a-z']{1,14}){1,5}?)?,? (?<list>${quantity} (?:(?:nuov[ei]|brav[ei]|giovani|ulterior[ei]|altr[ei]) )?(?!${thing})(?<noun>[a-z]{3,20}))(?![a-z])`,
  'gu',
);

/** "cerca due tuttofare": what stands counted right after the asking is a trade, whatever its name. */
function asked(ad: AdText): Fact<number> | null {
  const [hit] = hits(ad, askedFor, 'age').filter(
    (found) => !severalJobs(found) && !/(?<![a-z])non (?:ci |si )?$/u.test(before(found, 12)),
  );
  const value = hit ? countOf(hit) : null;
  return hit && value !== null ? soundCount(hit, value + onesAfter(hit)) : null;
}

/** "ne verranno assunti 40", "in tutto dodici assunti", "Quanti posti? Venti": the first count that a pattern tells. */
function said(ad: AdText, patterns: RegExp[]): Fact<number> | null {
  const [hit] = patterns.flatMap((pattern) => hits(ad, pattern, 'age'));
  return hit ? soundCount(hit, countOf(hit)) : null;
}

/** "corso ... massimo 20 persone", "laboratorio per 15 donne": the places of a course or a class. */
function seats(ad: AdText): Fact<number> | null {
  if (hits(ad, courses).length === 0) return null;
  const [hit] = learners
    .flatMap((pattern) => hits(ad, pattern, 'age'))
    .filter((found) => !/(?:ogni|per) (?:classe|gruppo)|^ gia(?![a-z])/u.test(after(found, 30)));
  return hit ? soundCount(hit, countOf(hit)) : null;
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
