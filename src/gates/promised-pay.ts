// A pay that is too good for what is asked: more than an elementary job pays, more than its hours can pay, or much money for
// what the ad itself calls easy. Euro, gross or net.

import type { Draft, Evidence } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { numberOf } from '../reading/number-words.ts';
import { matchesIn } from '../reading/span.ts';
import { type AdWords, adWords } from './ad-words.ts';

type Period = 'hour' | 'day' | 'week' | 'month';

interface Promised {
  of: AdWords;
  at: number;
  end: number;
  low: number;
  high: number;
  /** null: written without a period */
  per: Period | null;
}

/** A pay by the hour, day, week or month that is too good, or a range that promises everything. */
export function tooGoodPay(draft: Draft): Evidence | null {
  const texts = adWords(draft);
  const tone = toneOf(texts);
  for (const promised of texts.flatMap(promises)) {
    if (tooMuch(promised, tone) || tooQuick(promised, tone) || tooSure(promised, tone)) {
      return evidence(promised.of.segment, promised.at, promised.end);
    }
  }
  return bigPieces(texts);
}

/** "Pagheremo 200-1000 euro" for likes and reviews, or for parcels and money passed on: a sum that no such task is worth. */
export function sumForNothing(draft: Draft): Evidence | null {
  const found = adWords(draft)
    .flatMap(promises)
    .find(({ high }) => high >= 70);
  return found ? evidence(found.of.segment, found.at, found.end) : null;
}

/** Each is looked for when it is first asked: most pay is ordinary. */
interface Tone {
  /** it is said to be no effort: from the sofa, with the phone, a few minutes */
  easy: boolean;
  /** whoever comes is good: no experience, no interview, no title */
  anyone: boolean;
  /** a trade that nobody enters at a manager's pay */
  elementary: boolean;
  /** a trade that is paid well for years of study or of rank */
  skilled: boolean;
  /** done at home or from afar */
  home: boolean;
  /** piece work at home */
  pieces: boolean;
}

function toneOf(texts: readonly AdWords[]): Tone {
  const known = new Map<RegExp, boolean>();
  const says = (pattern: RegExp) => {
    const told = known.get(pattern) ?? texts.some(({ words }) => pattern.test(words));
    known.set(pattern, told);
    return told;
  };
  return {
    get easy() {
      return says(easyWords);
    },
    get anyone() {
      return says(anyoneWords);
    },
    get elementary() {
      return says(elementaryWords) && !says(skilledWords);
    },
    get skilled() {
      return says(skilledWords) && !says(easyWords);
    },
    get home() {
      return says(atHome);
    },
    get pieces() {
      return says(pieceWords);
    },
  };
}

const easyWords =
  /(?<![a-z])(?:(?:dal|sul) (?:tuo |proprio )?(?:divano|telefono|telefonino|cellulare|smartphone)|con (?:il |lo |un )?(?:tuo |mio |proprio )?(?:telefono|telefonino|cellulare|smartphone)(?! (?:aziendale|di servizio|fornito))|col (?:tuo )?(?:telefon|cellular|smartphon)[a-z]{1,4}|comodamente (?:da|a) casa|quando (?:vuoi|volete|ti pare)|orari[oi]? (?:liber[oi]|a (?:tua |vostra )?scelta)|(?:nessun|senza) orari[oi]?|(?:davanti|di fronte) alla (?:tv|tele[a-z]{0,9})|senza uscire di casa|(?:(?<!\d)[1-9]|due|tre|quattro|cinque|sei) ore (?:a|alla) settimana|poche ore|lavoro (?:facil|semplic|online|on line)[a-z]{0,4}|(?:semplic|facil)[a-z]{1,4} (?:compit|messagg|attivita|lavor|task)[a-z]{0,4}|\d{1,2} minuti (?:al giorno|alla volta|di lavoro)|(?:un'ora|un ora|1 ora|una ora) al giorno|smartworking facile|simple tasks?|easy (?:job|work|money)|on (?:the |your )?phone|senza (?:fare nulla|sforzo|fatica)|mentre guardi [a-z]{1,3} ?[a-z]{1,6}|con la nostra app)(?![a-z])/u;
const anyoneWords =
  /(?<![a-z])(?:(?:senza|nessuna|no|zero|non (?:serve|occorre|richiesta)) (?:alcuna |nessuna )?(?:esperienza|competenza|qualifica|colloquio|titolo|requisito|referenza)|(?:nessun|non serve nessun|senza|zero) (?:titolo|requisito|colloquio|diploma)|(?:esperienza|referenze|competenze) non (?:e |sono )?(?:necessari|richiest|serv)[a-z]{1,4}|no (?:colloquio|experience|referenze)|anche prima esperienza|senza conoscenza della lingua|per chiunque|per tutti|basta (?:il|la|un|una|avere|essere|saper) )/u;
const elementaryWords =
  /(?<![a-z])(?:commess[aeio]|camerier[aeio]|badant[ei]|colf|baby ?-?sitter|bambinai[ae]|tata|addett[aeio]|operai[oaei]? generic[a-z]|operai|magazzinier[aeio]|lavapiatti|pulizie|facchin[oi]|volantin[a-z]+|custod[ei]|guardian[oi]|receptionist|hostess|segretari[ae]|centralinist[aei]|braccianti?|raccolt[ao]|vendemmia|confezionament[oi]|corrier[ei])(?![a-z])/u;
const skilledWords =
  /(?<![a-z])(?:medic[oiah]{1,2}|infermier[aeio]|chirurg[a-z]+|dentist[ai]|odontoiatr[a-z]|psicolog[a-z]{1,2}|psicoterapeut[a-z]|fisioterapist[a-z]|veterinari[a-z]?|farmacist[a-z]|avvocat[a-z]{1,2}|notaio?|ingegner[ei]|architett[oi]|commercialist[a-z]|dirigent[ei]|direttor[ei]|direttric[ei]|responsabile (?:commerciale|acquisti|vendite|produzione|amministrativ[oa]|qualita|tecnic[oa]|di (?:stabilimento|produzione|filiale|negozio))|(?:store|project|account|area|sales|product|general|hotel|restaurant|plant) manager|amministratore|senior|sviluppator[ei]|developer|programmator[ei]|chef|capo ?-?(?:cantiere|turno|partita|area|reparto|cuoco)|comandante|pilot[aei]|docent[ei]|insegnant[ei]|professor[ei]|tradut[a-z]{3,5}|interpret[ei]|saldator[ei]|tornitor[ei]|elettricist[aei]|idraulic[oi]|autist[aei] (?:ce|c|di bilico|bilico|camion)|camionist[aei]|specializzat[oaie]|igienist[aei]|[a-z]{3,14}(?:ologo|ologa|ologi|iatra|iatri|pedico|pedici|pedica)|specialist[aei]?|consulent[ei] (?:finanziari|del lavoro)|agent[ei] di commercio|anestesist[a-z])(?![a-z])/u;
const pieceWords =
  /(?<![a-z])(?:(?:assembl|imbust|confezion|mont(?:a|i|are|aggi)(?![a-z]{4})|infil|incart|trascri)[a-z]{0,12}[^.;\n]{0,60}(?:a casa|da casa|domicilio|di casa)|(?:a casa|da casa|domicilio)[^.;\n]{0,40}(?:assembl|imbust|confezion|montaggi|trascri|(?:li|le) mont))/u;

/** Beyond these even a job that is not elementary makes one wonder who pays. */
const ceilings: Record<Period, number> = { hour: Number.POSITIVE_INFINITY, day: 199, week: 899, month: 2999 };
/** A week's pay that no work done at home brings. */
const homeWeek = 599;

function tooMuch(promised: Promised, tone: Tone): boolean {
  return promised.per !== null && beyond(promised, promised.per, tone) && !tone.skilled;
}

function beyond({ of, at, low, high }: Promised, per: Period, tone: Tone): boolean {
  if (per === 'hour') return high >= 30 && tone.easy;
  if (per === 'day' && tone.pieces) return high >= 60;
  if (per === 'week' && (tone.easy || tone.home)) return high > homeWeek;
  if (per !== 'month') return high > ceilings[per];
  if (high < 1200 || (!tone.anyone && !tone.easy && abroad.test(of.words))) return false;
  if (high > ceilings.month && high >= low * 2) return !onCommission.test(of.words.slice(Math.max(0, at - 40), at));
  return (
    ((low >= 3000 || high > 3000) && tone.anyone) ||
    (high >= 3500 && tone.elementary) ||
    (high >= 1500 && tone.easy) ||
    (high >= 1200 && tone.pieces)
  );
}

/** Enough to be a lure when it is said to be certain, for whoever comes or with no effort. */
const lures: Record<Period, number> = { hour: 30, day: 100, week: 400, month: 1500 };

function tooSure({ of, at, end, high, per }: Promised, tone: Tone): boolean {
  if (high < (tone.pieces ? 500 : lures[per ?? 'month'])) return false;
  const certain =
    /(?<![a-z])(?:sicuri|garantiti|assicurati)(?![a-z])/u.test(of.words.slice(Math.max(at, end - 12), end + 15)) ||
    sureJob.test(of.words);
  return certain && (tone.easy || tone.anyone) && !tone.skilled;
}

/** "posto sicuro entro 48 ore" */
const sureJob =
  /(?<![a-z])(?:lavoro|posto|impiego|assunzione) (?:sicur|garantit)[oa] (?:entro|in) (?:\d{1,2}|due|tre|poch[ei]) (?:or[ae]|giorni)(?![a-z])/u;

/** Where wages are twice the Italian ones. */
const abroad =
  /(?<![a-z])(?:svizzer[ao]|lugano|bellinzona|mendrisio|locarno|chiasso|canton(?:e)? (?:ticino|grigioni)|zurigo|ginevra|lussemburgo|norvegia|permesso (?:g|di frontalier[eo]))(?![a-z])/u;

const onCommission = /(?<![a-z])provvigion[ei](?![a-z])[^.;\n]{0,30}$/u;

/** "2.000 euro al mese per 2 ore al giorno": more than such hours pay anywhere. */
function tooQuick(promised: Promised, tone: Tone): boolean {
  const { high, per } = promised;
  if (per === 'hour') return false;
  if (per === null) return bareSum(promised, tone) && !tone.skilled;
  const days = { day: 1, week: 5, month: 22 }[per];
  const limit = per === 'day' ? 25 : 20;
  const hours = shortDay(promised, tone);
  return hours !== null && high / days / hours > limit && !tone.skilled;
}

/** "Lavori 30 minuti al giorno e guadagni da 80 a 300 euro" */
function bareSum(promised: Promised, tone: Tone): boolean {
  const left = promised.of.words.slice(Math.max(0, promised.at - 40), promised.at);
  const hours = promised.high >= 80 && earned.test(left) && tone.easy ? shortDay(promised, tone) : null;
  return hours !== null && hours <= 2;
}

const earned =
  /(?<![a-z])(?:guadagn|compens|prendi|ricevi|incassi|paghiamo|pagheremo|stipendio)[a-z]{0,5}(?: [a-z]{1,8}){0,3}(?: \d{1,5} ?(?:€|euro)? ?(?:a|-|ai))? $/u;

/** Hours of work a day that stand in the same line, or anywhere when the ad speaks of one easy job. */
function shortDay({ of: { words }, at, end }: Promised, tone: Tone): number | null {
  const line = { start: words.lastIndexOf('\n', at) + 1, end: (words.indexOf('\n', end) + 1 || words.length + 1) - 1 };
  const all = matchesIn(words, dailyHours);
  if (all.length === 0) return null;
  const near = tone.easy || tone.anyone || tone.home ? { start: 0, end: words.length } : line;
  const told = all
    .filter(({ index }) => index >= near.start && index < near.end && !restBefore.test(words.slice(index - 30, index)))
    .map(({ groups }) => hoursOf(groups ?? {}));
  return told.length > 0 ? Math.max(...told) : null;
}

const atHome = /(?<![a-z])(?:da casa|a domicilio|da remoto|a distanza|on ?-?line|casa tua|tuo domicilio)(?![a-z])/u;
const restBefore = /(?<![a-z])(?:paus[ae]|straordinari[oea]?|permess[oi]|viaggi[oa]?|compiti)(?: [a-z]{1,10}){0,2} $/u;
const count = "(?:\\d{1,3}|un'|un|una|mezz'|mezza|due|tre|quattro|cinque|sei|sette|otto|venti|trenta)";
const dailyHours = new RegExp(
  `(?<![a-z0-9.,:/])(?:(?:(?<from>${count}) ?(?:-|/|a|o|ad) ?)?(?<n>${count}) ?(?<unit>minut[oi]|min|or[ae])(?: di (?:lavoro|impegno))?,? (?:al giorno|al di|ogni giorno|alla volta|la mattina|il pomeriggio|la sera|giornalier[ei]|di lavoro(?! (?:settiman|mens)))|(?:lavorando|lavori|bastano|basta|appena|al massimo|meno di) (?:solo |circa |appena )?(?<m>${count}) ?(?<kind>minut[oi]|or[ae])(?! (?:a settiman|alla settiman|settiman|al mese|mens)))(?![a-z])`,
  'gu',
);
const counts: Record<string, number> = { "un'": 1, "mezz'": 0.5, mezza: 0.5 };

function hoursOf({ n, m, unit, kind }: Record<string, string | undefined>): number {
  const written = n ?? m ?? '';
  const value = counts[written] ?? numberOf(written) ?? 1;
  return Math.max((unit ?? kind ?? '').startsWith('min') ? value / 60 : value, 0.05);
}

/** "10 minuti di lavoro 30 euro", "3.500 euro in due settimane" */
function bigPieces(texts: readonly AdWords[]): Evidence | null {
  for (const { segment, words } of texts) {
    for (const match of matchesIn(words, pieces)) {
      const { minutes, paid, sum, times, span } = match.groups ?? {};
      const enough =
        minutes === undefined
          ? (numberOf(sum ?? '') ?? 0) / daysIn(times ?? '', span ?? '') > 150
          : (numberOf(paid ?? '') ?? 0) > Number(minutes);
      if (enough) return evidence(segment, match.index, match.index + match[0].length);
    }
  }
  return null;
}

function daysIn(times: string, span: string): number {
  return (counts[times] ?? numberOf(times) ?? 1) * (span.startsWith('sett') ? 5 : 1);
}

const figure = '\\d{1,2}\\.\\d{3}|\\d{1,5}(?:[.,]\\d{1,2})?|\\d{1,2} ?(?:k|mila)|mille|(?:due|tre|quattro|cinque)mila';
const pieces = new RegExp(
  `(?<![a-z0-9.,])(?:(?<minutes>\\d{1,2}) minuti (?:di lavoro|al giorno|alla volta)[^.;\\n\\d]{0,30}?(?<paid>${figure}) ?(?:€|euro)|(?<sum>${figure}) ?(?:€|euro)(?: nett[io])? (?:in|ogni|per i|per) (?<times>${count}) (?<span>giorni|settiman[ae]))(?![a-z])`,
  'gu',
);

const cur = '(?:€|euro|eur|chf)';
const amount = `(?:${cur} ?)?(?<a>${figure}) ?${cur}?(?: ?(?:-|~|/|a|ai|e|fino a) ?(?:€ ?)?(?<b>${figure}))? ?${cur}?`;
const after: [Period, string][] = [
  ['hour', "(?:all'ora|l'ora|/ ?h|/ ?ora|orari)"],
  [
    'day',
    '(?:giornalier[ieao]|al giorno|/ ?giorno|al di|a giornata|ogni giorno|per day|daily|a day|pagat[oia] (?:il giorno stesso|subito|ogni giorno|in giornata)|accreditat[oia] (?:la sera|il giorno|ogni sera))',
  ],
  ['week', '(?:settimanal[ei]|a settimana|alla settimana|la settimana|ogni settimana|/ ?settimana|weekly|per week)'],
  ['month', '(?:mensil[ei]|al mese|/ ?mese|ogni mese|mese|monthly|per month)'],
];
const before: [Period, string][] = [
  ['day', '(?:giornalier[ieao]|al giorno(?= (?:fino|da|anche)))'],
  ['week', '(?:settimanal[ei]|a settimana(?= (?:fino|da|anche)))'],
  ['month', '(?:mensil[ei]|al mese(?= (?:fino|da|anche)))'],
];
const grades = ',? {0,3}(?:nett[io]|lord[io]|circa|puliti|fissi|garantiti|assicurati|sicuri)? {0,3}';
const written: { per: Period | null; rx: RegExp }[] = [
  ...after.map(([per, words]) => ({
    per,
    rx: new RegExp(`(?<![0-9.,])${amount}${grades}${words}(?![a-z])`, 'gu'),
  })),
  ...before.map(([per, words]) => ({
    per,
    rx: new RegExp(
      `(?<![a-z])${words}[:,]? ?(?:di |da |tra |fra |dai |fino a |anche |circa )?(?:(?:i|circa) )?${amount}(?![0-9])`,
      'gu',
    ),
  })),
  {
    per: null,
    rx: new RegExp(
      `(?<![0-9.,])(?:(?:€|euro) ?(?<a>${figure}) ?(?:-|~) ?(?:€ ?)?(?<b>${figure})|(?<c>${figure}) ?(?:€|euro)(?: ?(?:-|~) ?(?:€ ?)?(?<d>${figure}))?)`,
      'gu',
    ),
  },
];
const payLike =
  /(?<![a-z])(?:guadagn|stipendi|compens|pag[aho]|retribuzion|ricev|dollari|salari)|€|euro|chf|eur(?![a-z])|\dk|\d{3} (?:nett[io] )?(?:al mese|mensili)/u;
const otherMoney =
  /(?<![a-z])(?:incass[oi](?= (?:di|da|fino|medi|giornalier))|fatturat[oi]|budget|valore|merce|vendit[ae]|bonus|premi[oa]?|contribut[oi]|isee|acquist[a-z]*|deposit[a-z]*|vers[a-z]{1,6}|ricaric[a-z]*|cauzione|kit|quota|costo|costa|anticip[a-z]*|affitto|multa|sanzione|reddito) [^.;\n]{0,25}$/u;

function promises(of: AdWords): Promised[] {
  return written.flatMap(({ per, rx }) =>
    matchesIn(of.words, rx).flatMap((match) => {
      const { a, b, c, d } = match.groups ?? {};
      const low = numberOf(a ?? c ?? '') ?? 0;
      const high = Math.max(numberOf(b ?? d ?? '') ?? 0, low);
      const left = of.words.slice(Math.max(0, match.index - 40), match.index);
      if (!payLike.test(left + match[0]) || otherMoney.test(left)) return [];
      return [{ of, at: match.index, end: match.index + match[0].length, low, high, per }];
    }),
  );
}
