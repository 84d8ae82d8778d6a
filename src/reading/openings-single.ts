// One person who is wanted, and the others named one by one beside a count: "un cuoco, un pizzaiolo e un cameriere".
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { before, factOf, type Hit, hits, word } from './hit.ts';
import { ofJobs, onePost, thing, trade } from './opening-words.ts';
import { matchesIn } from './span.ts';

const verbs =
  '(?:(?:ri)?cerc|selezion|reclut|ingaggi|assum)(?!at|hi(?![a-z]))[a-z]{1,8}|serv(?:e|ono)|offre lavoro[a-z ]{0,20} ad?|(?:alla ricerca|in ricerca|in cerca|a caccia|ha bisogno|abbiamo bisogno|assunzione|copertura|vacanza) di|inseri(?:re|sce|amo)|bandi(?:to|sce) (?:una selezione|un concorso) per|selezione per|concors[oi](?: pubblic[oi])? per|concorso[^.;\\n]{0,60}:|posto per|(?:bando|avviso)(?: pubblico)? per';
const weakVerbs =
  '(?:pubblica|apre|apriamo|avvia|lancia)[^.;:\\n]{0,25} (?:la|una)(?: nuova)? ricerca (?:di|per)|manca(?:no)?|non (?:si )?trova(?:no|re)?|vole(?:va|vano)|vuole|vogliono|vorrei|vorremmo|(?:offre|paga)[^.;:\\n]{0,40} (?:per|ad?)';
const noun = `(?!(?:${thing})|impresa|azienda|societa|lavoro|impiego|occupazione|posto(?! (?:di (?!lavoro)|da |come |per |a tempo |vacant|disponibil))|ambiente|contratto|attivita|esperienza|collaborazione|opportunita|realta|buon|minim|ottim|qualcun|gruppo|squadra|mese|anno|tempo|settimana|po'?(?![a-z]))[a-z']{3,20}`;
const one = `["']?(?:un[/]una:?\\s{1,3}|un/a |uno/a |un |una |uno |un'|1 |un\\(?a?\\)? )["']?(?:giovane (?!di |che |e |con )|brav[oa] |nuov[oa] |altr[oa] )?`;
const oneOnly = word(
  `(?:${verbs}|ricerca:|cerchiamo:|cercasi:|assume:|assumiamo:)(?<between>,? (?:per|x|presso|con|a|in|da|subito|urgentemente|sempre|ancora)(?![a-z])(?:[^.;:\\n]|\\.(?=[a-z])){0,90}?)?? ${one}(?<noun>${noun})`,
);
const oneMissing = word(
  `(?:${weakVerbs})(?<between> (?:da [a-z]{3,10}|sempre|ancora|urgentemente|solo))?? ${one}(?<noun>${trade}|persona|ragazz[ao]|signora|impiegat[ao]|addett[ao])`,
);

/** "Un bagnino per la piscina", at the beginning of a line. */
const oneFirst = new RegExp(
  `(?<=^|\\n)(?:un |una |un')(?:${trade})(?= (?:per (?:l'|(?:la|il|lo|i|le|gli) )|da (?:inserire|assumere) |a tempo (?:in)?det))`,
  'gu',
);

/** "cerca un cameriere", "una risorsa", and lists of them: "servono un cuoco, un pizzaiolo e un cameriere". */
export function readSingle(ad: AdText): Fact<number> | null {
  for (const hit of [oneOnly, oneMissing, onePost, oneFirst].flatMap((pattern) => hits(ad, pattern, 'age'))) {
    const gap = hit.groups['between'] ?? '';
    if (/ (?:per|presso|con|di|da|a|in|su)$/u.test(gap)) continue;
    if (hit.groups['noun'] === 'posto' && /^cerc/u.test(hit.words)) continue;
    if (/(?<![a-z])(?:non (?:ci |mi |vi )?|chi (?:mi |ci )?)$/u.test(before(hit, 12)) && !/^non/u.test(hit.words))
      continue;
    return factOf(hit, 1 + onesAfter(hit));
  }
  return null;
}

/** How many more follow one by one: "due camerieri, un cuoco e un lavapiatti" are two more. */
export function onesAfter(hit: Hit): number {
  const words = hit.of.text.slice(hit.end, hit.end + 140).replace(/ ?\([^()]{0,60}\)/gu, '');
  const rest = words.slice(0, 80).split(/[.;:\n]/u)[0] ?? '';
  return ones(alsoOne.exec(rest)?.[0] ?? '');
}

function ones(chain: string): number {
  return matchesIn(chain, /(?<= )un(?:a |o |'| )/gu).length;
}

const item = `(?:un |una |uno |un')(?!${ofJobs}|anno|mese)[a-z']{3,20}`;
const alsoOne = new RegExp(`^(?:(?: (?!un[ao']? )[a-z']{1,14}){0,4}(?:, | e |, e )(?:di |a )?${item}){1,6}`, 'u');
