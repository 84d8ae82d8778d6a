// What the work pays: the first wage that is written with its unit, else a bare figure beside a word for wages whose size
// tells the unit. Kits, courses, vouchers, deposits, totals and income limits are no pay.
import type { Fact, Pay } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { after, before, clauseOf, factOf, type Hit, hits, word } from './hit.ts';
import { numberOf, numberWord } from './number-words.ts';
import { matchesIn } from './span.ts';

export function readPay(ad: AdText): Fact<Pay> | null {
  const candidates = amounts(ad)
    .map((hit) => candidate(hit))
    .filter((each) => each !== null)
    .sort((a, b) => rank(a) - rank(b) || a.hit.at - b.hit.at);
  const best = candidates[0];
  if (!best) return null;
  const { min, max, unit, net, allowance } = best;
  const value = { min, max, unit, net, payments: payments(ad), allowance, prorata: prorata.test(clauseOf(best.hit)) };
  return factOf(widened(best.hit), value);
}

type Unit = Pay['unit'];

interface Candidate {
  hit: Hit;
  min: number;
  max: number;
  unit: Unit;
  net: boolean | null;
  allowance: boolean;
  /** the unit is written, not told from the size */
  written: boolean;
}

function rank({ hit, written }: Candidate): number {
  return (hit.of.where === 'extra.pay' ? 0 : 2) + (written ? 0 : 1);
}

const number = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,6}(?:[.,]\\d{1,2})?)(?: ?(?:k|mila)(?![a-z0-9]))?';
const euro = '(?:€|euro|eur)';
const grade = '(?:nett[ioae]|lord[ioae])';
const amount = new RegExp(
  `(?<![a-z0-9.,:/']|[^\n]-)(?:(?<cur>${euro})\\.? ?)?(?:(?<a>${number})|(?<w>${numberWord})(?= ${euro}))(?: ?(?<cur2>${euro})(?![a-z]))?(?: ?(?<join>-|/|a|ad|ai|fino a|e|ed) ?(?:${euro} ?)?(?<b>${number})(?: ?(?<cur3>${euro})(?![a-z]))?)?(?![0-9%]|[.,:]\\d)`,
  'gu',
);

function amounts(ad: AdText): Hit[] {
  return hits(ad, amount, 'date');
}

const payWord =
  /(?<![a-z])(?:pag[ao]|retribuzion[ei]|stipendi[oa]?|compens[oi]|salari[oa]?|ral|guadagn[aoi][a-z]{0,4}|guadagni|indennita'?|rimborso(?: spese)?|borsa|assegno|trattamento economico|tariffa|emolument[a-z]+|fisso|importo)(?![a-z])/u;
const allowanceWord = /(?<![a-z])(?:indennita'?|rimborso spese|rimborso mensile|borsa|gettone)(?![a-z])/u;
const notPayBefore =
  /(?<![a-z])(?:kit|cauzione|caparra|cors[oi]|quot[ae]|iscrizion[ei]|cost[aoi]|buon[oi]|ticket|bonus|premi[oa]?|voucher|isee|canon[ei]|affitt[oi]|contribut[oi]|sconto|fatturato|capitale|ricarica|ricaricare|paghi|versare|versando|tassa|bollo|rimborso (?:km|chilometric[a-z])|fondo|budget|multa|sanzion[ei]|maggiorazion[ei]|straordinari[oe]?|mance|indennita'? (?:di )?(?:turno|disoccupazione|mensa|notturna|trasferta)|welfare|reddito|vale|valore|conto)(?![a-z])[^,;:]{0,25}$|(?<![a-z])(?:stanz[ae]|camer[ae]|posto letto|alloggio|foresteria|appartamento)(?: [a-z]{1,14}){0,4} (?:a|da|con|per) $/u;
const notPayAfter =
  /^[^,;.]{0,12}(?<![a-z])(?:total[ei]|complessiv[ioae]|in tutto|per (?:il|tutto il|l'intero) periodo|una tantum|di (?:bonus|welfare|corso|kit|buon[oi]|premio|cauzione|contribut[a-z]+|iscrizione|quota|spesa|fatturato)|in buoni|al mq|(?:a|per) (?:figlio|persona|pasto|consegna|pezzo|capo|click|recensione|video|like|pagina)|rimborsat[oi]|rateizza[a-z]+|una volta)(?![a-z])/u;

const unitWords: [Unit, string][] = [
  [
    'hour',
    "(?:/ ?(?:h|hr|ora)(?![a-z])|(?:al)?l' ?ora(?!ri)|all ora|(?:per )?ogni ora|(?:per|ad|a|x) ora(?![a-z])|/ ?ora|orari[aeo]?(?![a-z])|ora(?![a-z])|h(?![a-z])|(?:per |/ ?|an? )?hour(?:ly)?(?![a-z]))",
  ],
  [
    'day',
    '(?:al giorno|al di(?![a-z])|/ ?(?:giorno|gg?|die|day)(?![a-z])|giornalier[ioae]|(?:ad?|per) (?:evento|giornata|serata|sera|mattina|mattinata|pomeriggio|notte|servizio)(?![a-z])|(?:per|ogni) giorno|(?:per |an? )?day(?![a-z])|daily)',
  ],
  [
    'week',
    '(?:(?:al|a )?la settimana|alla settimana|a settimana|/ ?sett(?:imana|\\.)?|settimanal[ei]|(?:per |a )?week(?:ly)?(?![a-z]))',
  ],
  [
    'month',
    '(?:(?:a|con) cadenza mensile|al mese|a(?:l)? mese|/ ?mese|mensil[ei]|mensilmente|(?:per|ogni) mese|mese(?![a-z])|di stipendio mensile|(?:per |/ ?|a )?month(?:ly)?(?![a-z]))',
  ],
  [
    'year',
    "(?:annu[eoai]|annual[ei]|all' ?anno|l' ?anno|/ ?anno|anno(?![a-z])|di ral|ral(?![a-z])|(?:per |/ ?|a )?year(?:ly)?(?![a-z]))",
  ],
];
const between = `[ (]?(?:(?:circa|${euro}|${grade}|esentasse|pulit[ie]|complessiv[ie]|tutto compreso|minim[io]|base|di|in contanti|in busta|cash) ?){0,3}`;
const unitAfter = unitWords.map(([unit, words]): [Unit, RegExp] => [unit, new RegExp(`^${between} ?${words}`, 'u')]);
const unitBefore: [Unit, RegExp][] = [
  ['hour', /orari[aoe](?![a-z])[^;]{0,30}$/u],
  ['day', /(?:giornalier[aoi]|a fine (?:serata|giornata)|ogni sera)(?![a-z])[^;]{0,30}$/u],
  ['week', /settimanal[ei](?![a-z])[^;]{0,30}$/u],
  ['year', /(?<![a-z])(?:ral(?![a-z])[^;]{0,20}|annu[oaei](?![a-z])[^;]{0,45}|annual[ei](?![a-z])[^;]{0,30})$/u],
  ['month', /(?:mensil[ei]|al mese|base)(?![a-z])[^;]{0,30}$/u],
];
const plausible: Record<Unit, [number, number]> = {
  hour: [3, 100],
  day: [15, 1500],
  week: [40, 4000],
  month: [100, 12000],
  year: [3000, 200000],
};

function candidate(hit: Hit): Candidate | null {
  const left = before(hit, 80);
  const right = after(hit, 45);
  if (notPayBefore.test(left) || notPayAfter.test(right)) return null;
  const bounds = withCents(boundsOf(hit, left), hit, right);
  if (!bounds) return null;
  const labelled = hit.of.where === 'extra.pay' || payWord.test(left) || payAfter.test(right);
  const priced = hit.groups['cur'] ?? hit.groups['cur2'] ?? hit.groups['cur3'];
  const graded = gradeBeside.test(right) || gradeRightBefore.test(left);
  if (!labelled && priced === undefined && !graded) return null;
  const written = writtenUnit(left, right, labelled);
  const bare = priced === undefined && !graded;
  const sized = bare
    ? labelledClosely.test(left) || rounded(left, bounds[0])
    : labelled || graded || standsForPay(hit, left);
  const unit = written ?? (sized ? unitBySize(bounds[1], right) : null);
  if (!unit || bounds[0] < plausible[unit][0] || bounds[1] > plausible[unit][1]) return null;
  const gross = grossBefore.exec(left)?.groups?.['n'];
  const [min, max] =
    gross === undefined ? withOther(bounds, left, right) : [numberOf(gross) ?? 0, numberOf(gross) ?? 0];
  return {
    hit,
    min,
    max,
    unit,
    net: gross === undefined ? netness(left, right) : false,
    allowance: allowanceWord.test(left),
    written: written !== null,
  };
}

/** "25-28k di RAL", "50 al giorno in regola" */
const payAfter =
  /^ ?(?:(?:euro|€) )?(?:(?:annui |lordi )?(?:di )?(?:ral|retribuzione|stipendio)|al giorno (?:in (?:nero|mano|regola)|puliti))(?![a-z])/u;
const gradeBeside = new RegExp(`^ ?(?:€|euro)? ?(?:circa )?(?:${grade}|esentasse)(?![a-z])`, 'u');
/** "paga 9", "RAL 22.000", "stipendio: 1.200": without euro, net or gross the word must stand right before the figure. */
const labelledClosely = new RegExp(`${payWord.source}(?: (?:da|di|circa|fino a|base|tra|fra))?[ :]{0,3}$`, 'u');
const gradeRightBefore = new RegExp(`(?<![a-z])${grade}(?: in busta| mensil[ei])?(?: (?:di|circa))?[ :]{1,3}$`, 'u');
/** "10 euro lordi, al netto 7,50": of the two the gross one, as elsewhere. */
const grossBefore = new RegExp(
  `(?<n>${number}) ?${euro} lord[ie],? (?:(?:pari|cioe|ossia|corrispondenti) )?(?:a|al netto|nett[oi])(?: di| a| circa)? $`,
  'u',
);
const otherTime = new RegExp(
  `^ ?(?:${euro} )?(?:part|full)[ -]time[^.;\\n]{0,25} (?:e|o|oppure) (?:di |a )?(?<n>${number})(?: ?${euro})? (?:per il |a )?(?:full[ -]time|part[ -]time|tempo pieno)`,
  'u',
);

/** "8 euro e 50 all'ora" */
function withCents(bounds: [number, number] | null, hit: Hit, right: string): [number, number] | null {
  const cents = /^ e (?<n>[1-9]\d)(?= (?:all'|l'|al|a |nett|lord|orari|pulit))/u.exec(right)?.groups?.['n'];
  if (!bounds || cents === undefined || hit.groups['cur2'] === undefined || bounds[1] > 30) return bounds;
  return [bounds[0] + Number(cents) / 100, bounds[1] + Number(cents) / 100];
}

/** "1.100 euro part time e 1.500 full time", "1.800 il primo e 2.300 il secondo", "dai 500 del part-time ai 1.100 euro" */
function withOther([min, max]: [number, number], left: string, right: string): [number, number] {
  const written = otherTime.exec(right) ?? otherPerson.exec(right) ?? upTo.exec(right) ?? startsFrom.exec(left);
  const other = numberOf(written?.groups?.['n'] ?? '');
  const close = other !== null && other >= min / 4 && other <= max * 4;
  return close ? [Math.min(min, other), Math.max(max, other)] : [min, max];
}

const otherPerson = new RegExp(
  `^ ?(?:${euro} )?(?:al mese |mensili |netti )?(?:il prim[oa]|la prima|l'uno|per il primo) e (?<n>${number})(?: ?${euro})? (?:il second[oa]|la seconda|l'altr[oa]|per il secondo)`,
  'u',
);
const upTo = new RegExp(
  `^ ?(?:${euro} )?(?:al mese |mensili )[^.;\\n\\d]{0,40}, (?:ma )?(?:anche|fino a) (?<n>${number}(?=[.,; ])|${number})(?! (?:ore|giorni|anni|mesi|minuti))`,
  'u',
);
const startsFrom = new RegExp(
  `(?<![a-z])(?:dai?|dagli) (?<n>${number}) ?${euro}(?: [a-z-]{1,12}){1,4} (?:ai?|agli)(?: circa)? $`,
  'u',
);

/** "stipendio da contratto, circa 950", "paga sui 900": rounded, and of the size of a month's wage. */
function rounded(left: string, value: number): boolean {
  return value >= 250 && payWord.test(left) && /(?<![a-z])(?:circa|sui|sulle|intorno ai?|attorno ai?) $/u.test(left);
}

/** "Contratto regolare 54 ore, 1.150 euro.", or a clause that holds nothing else. */
function standsForPay(hit: Hit, left: string): boolean {
  const clause = clauseOf(hit).replace(/[^a-z0-9€.,]+/gu, '');
  const alone = clause.length <= hit.words.replace(/ /gu, '').length + 1;
  const closes = /^\s?(?:$|[.;+)\n])/u.test(hit.of.text.slice(hit.end, hit.end + 3));
  return (
    alone || (closes && /(?<![a-z])(?:ore|h|contratto|ccnl|liv(?:ello|\.)?)(?![a-z])[^.;]{0,40}[,:] ?$/u.test(left))
  );
}

const prorata = /riproporzion|da proporzionar|riparametrat|proporzionat|in proporzione|pro[ -]?rata|rapportat/u;

function boundsOf(hit: Hit, left: string): [number, number] | null {
  const { a, w, b, join } = hit.groups;
  const first = numberOf(a ?? w ?? '');
  if (first === null) return null;
  const second = b === undefined ? null : numberOf(b);
  const joins = join !== 'e' && join !== 'ed' ? true : /(?<![a-z])(?:tra|fra)(?: i| gli)?\s?$/u.test(left);
  if (second === null || !joins) return [first, first];
  const scaled = second >= 10000 && first < 100 && first >= 10 ? first * 1000 : first;
  return scaled <= second ? [scaled, second] : null;
}

function writtenUnit(left: string, right: string, labelled: boolean): Unit | null {
  const said = unitAfter.find(([, pattern]) => pattern.test(right))?.[0];
  if (said) return said;
  if (!labelled) return null;
  const [nearest] = unitBefore
    .map(([unit, pattern]) => ({ unit, at: pattern.exec(left)?.index ?? -1 }))
    .sort((a, b) => b.at - a.at);
  return nearest && nearest.at >= 0 ? nearest.unit : null;
}

/** A bare figure beside a word for wages: 6,50 is an hour's, 1.250 a month's, 22.000 a year's; 60 may be anything. */
function unitBySize(value: number, right: string): Unit | null {
  if (
    /^ ?(?:€|euro)? ?(?:a|per|al|ogni|\/) ?(?!circa|nett|lord|\d)[a-z]/u.test(right) &&
    !/^ ?(?:€|euro)? ?(?:per (?:il|un|una|14|13)|a (?:norma|testa|partire|seconda))/u.test(right)
  )
    return null;
  if (value <= 25) return 'hour';
  if (value >= 250 && value < 6000) return 'month';
  return value >= 10000 && value < 100000 ? 'year' : null;
}

/** Written beside the figure: after it as far as the next figure, or before it in the same phrase. */
function netness(left: string, right: string): boolean | null {
  const near =
    /^[^\d.;]{0,25}?(?<![a-z])(?:(?<net>nett[ioae]|esentasse|pulit[ie])|(?<gross>lord[ioae]|iva|ral))(?![a-z])/u.exec(
      right,
    );
  if (near) return near.groups?.['net'] !== undefined;
  const back = matchesIn(left, gradeBefore).at(-1);
  return back ? back.groups?.['net'] !== undefined : null;
}

const gradeBefore =
  /(?<![a-z])(?:(?<net>nett[ioae])|(?<gross>lord[ioae]|ral))(?![a-z])(?=(?:[^\d;]|(?<=[a-z])\d){0,30}$)/gu;

function payments(ad: AdText): number | null {
  const [counted] = hits(ad, word("(?<n>1[2-6]) ?(?:[a°ª^]|esima)? ?mensilita'?|(?:per|su|x) (?<m>1[3-5]) mesi"));
  if (counted) return Number(counted.groups['n'] ?? counted.groups['m']);
  if (hits(ad, /(?<![a-z])quattordicesima|(?<![0-9])14 ?[a°ª^](?![a-z])/gu).length > 0) return 14;
  return hits(ad, /(?<![a-z])tredicesima|(?<![0-9])13 ?[a°ª^](?![a-z])|\+ ?13(?![0-9])/gu).length > 0 ? 13 : null;
}

/** The words shown for the figure: with "RAL", "netti", "al mese" where they stand right beside it. */
function widened(hit: Hit): Hit {
  const right = after(hit, 45);
  const tail = unitAfter.map(([, pattern]) => pattern.exec(right)?.[0].length ?? 0);
  const graded = gradeBeside.exec(right)?.[0].length ?? 0;
  const head =
    /(?<![a-z])(?:ral|da|tra|fra|fino a|circa)(?: (?:da|circa|di))?[ :]{1,2}$/u.exec(before(hit, 15))?.[0].length ?? 0;
  return { ...hit, at: hit.at - head, end: hit.end + Math.max(graded, ...tail) };
}
