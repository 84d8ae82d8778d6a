import { matchesIn } from './span.ts';
// Single clock times: "8", "8.30", "8,30", "h9", "0900-1300", "otto e mezza", "mezzogiorno". Whether a bare number is a time is told by
// what stands around it, not here.

export interface ClockWord {
  start: number;
  end: number;
  minutes: number;
  /** written with minutes, or in words: cannot be a count */
  exact: boolean;
  /** "alle 5 del pomeriggio" */
  part: 'morning' | 'afternoon' | 'evening' | 'night' | null;
  /** "alle cinque": may be five in the afternoon */
  spelled: boolean;
}

type Found = Omit<ClockWord, 'part' | 'spelled'> & Partial<Pick<ClockWord, 'part' | 'spelled'>>;

const short = 'un quarto|cinque|dieci|venti|5|10|15|20';
const long =
  'mezza|mezzo|trenta|un quarto|quindici|tre quarti|quarantacinque|cinque|dieci|venti|venticinque|quaranta|cinquanta';
const glued = '(?:h|hh|ore|alle|dalle|ale|dale)';
const openLeft = `(?<=^|[^a-z0-9.,:]|[^0-9][.,:]|(?:^|[^a-z])${glued}|(?:lun|mart?|merc?|giov?|ven|sab|dom)ore)`;
const closedRight = '(?![0-9]|[.,:]\\d|(?!al)[a-z])';
const hour = '(?:[01]?\\d|2[0-4])';
const digits = new RegExp(
  `${openLeft}(?:(?<h>${hour})(?:[.:](?<m>[0-5]\\d)|,(?<c>[0-5][05])|[he](?<g>[0-5]\\d)| e (?<w>30|mezza|mezzo|un quarto|(?<=(?:ore|le|h) \\d{1,2} e )[0-5][05]|[0-5][05](?=\\s?-\\s?\\d{1,2} e \\d)|(?<=\\d e \\d\\d\\s?-\\s?\\d{1,2} e )[0-5][05])| meno (?<less>${short}))?)${closedRight}`,
  'gu',
);
/** "10am - 3pm", "9.30 a.m." */
const english = /(?<![a-z0-9.,:])(?<h>1[0-2]|0?[1-9])(?:[.:](?<m>[0-5]\d))? ?(?<half>[ap])(?:m|\.m\.?)(?![a-z])/gu;
/** "7,12-14,24" */
const commas =
  /(?<![a-z0-9.,:])(?<a>[01]?\d|2[0-4]),(?<am>[0-5]\d)\s?[-/]\s?(?<b>[01]?\d|2[0-4]),(?<bm>[0-5]\d)(?![a-z0-9]|[.,:]\d)/gu;
/** "ore 830-1230" */
const shortMilitary =
  /(?<=(?<![a-z])(?:ore|orari[oi]|dalle|h)[.:]?\s?)(?<a>\d)(?<am>[0-5]\d)\s?-\s?(?<b>[01]?\d|2[0-4])(?<bm>[0-5]\d)(?![a-z0-9]|[.,:]\d)/gu;
const withSuffix = /(?<![a-z0-9.,:])(?<a>[01]?\d|2[0-4])h\s?-\s?(?<b>[01]?\d|2[0-4])h(?![a-z0-9])/gu;
const military =
  /(?<![a-z0-9.,:])(?<a>[01]\d|2[0-4])(?<am>[0-5]\d)\s?-\s?(?<b>[01]\d|2[0-4])(?<bm>[0-5]\d)(?![a-z0-9]|[.,:]\d)/gu;
const hourWords = [
  'una',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
  'dodici',
  'tredici',
  'quattordici',
  'quindici',
  'sedici',
  'diciassette',
  'diciotto',
  'diciannove',
  'venti',
  'ventuno',
  'ventidue',
  'ventitre',
  'ventiquattro',
];
const spelled = new RegExp(
  `(?<=(?:^|[^a-z])(?:dalle|alle|ore|le|all'|dall')\\s?)(?<h>${hourWords.join('|')})(?: e (?<w>${long})| meno (?<less>${short}))?(?![a-z]| (?:ore|giorni|volte|settimane|mattine|notti|sere))`,
  'gu',
);
const noon =
  /(?<![a-z])(?<n>mezzogiorno|mezzanotte)(?: e (?<w>mezz[oa]|trenta|un quarto)| meno (?<less>un quarto|dieci|cinque|venti))?(?![a-z])/gu;

/** In "8-12,14-18" the comma parts two ranges. */
const partingComma = /(?<=(?<![\d.,:])\d{1,2}\s?[-/]\s?\d{1,2}),(?=(?:[01]?\d|2[0-4])\s?[-/]\s?\d{1,2}(?!\d))/gu;

/** The clock times written in a folded text, in order. */
export function clockWords(written: string): ClockWord[] {
  const text = written.replace(partingComma, ';');
  return [...inPairs(text), ...inDigits(text), ...inWords(text)]
    .filter((word) => word.minutes >= 0 && word.minutes <= 1470)
    .sort((a, b) => a.start - b.start)
    .filter((word, i, all) => i === 0 || word.start >= (all[i - 1]?.end ?? 0))
    .map((word) => withPart(text, word));
}

/** Times that are told by standing in pairs. */
function inPairs(text: string): Found[] {
  const found: Found[] = [];
  for (const match of [...matchesIn(text, military), ...matchesIn(text, shortMilitary), ...matchesIn(text, commas)]) {
    const { a = '', am, b = '', bm } = match.groups ?? {};
    const rest = match[0].includes(',') ? 3 : 2;
    const middle = match.index + a.length + rest;
    found.push({ start: match.index, end: middle, minutes: Number(a) * 60 + Number(am), exact: true });
    const end = match.index + match[0].length;
    found.push({
      start: end - b.length - rest,
      end,
      minutes: Number(b) * 60 + Number(bm),
      exact: true,
    });
  }
  for (const match of matchesIn(text, withSuffix)) {
    const { a = '', b = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    found.push({ start: match.index, end: match.index + a.length + 1, minutes: Number(a) * 60, exact: true });
    found.push({ start: end - b.length - 1, end, minutes: Number(b) * 60, exact: true });
  }
  return found;
}

/** "8.30", "10am"; of two readings that begin at one place the first holds. */
function inDigits(text: string): Found[] {
  const found: Found[] = [];
  for (const match of matchesIn(text, english)) {
    const { h, m = 0, half } = match.groups ?? {};
    const minutes = (half === 'a' ? Number(h) % 12 : Number(h)) * 60 + Number(m);
    found.push({ ...at(match), minutes, exact: true, part: half === 'a' ? 'morning' : 'afternoon' });
  }
  for (const match of matchesIn(text, digits)) {
    const { h, m, c, g, w, less } = match.groups ?? {};
    const minutes = Number(m ?? c ?? g ?? 0) + fraction(w) - fraction(less);
    const exact = [m, c, g, w, less].some((part) => part !== undefined);
    found.push({ ...at(match), minutes: Number(h) * 60 + minutes, exact });
  }
  return found;
}

/** "otto e mezza", "mezzogiorno" */
function inWords(text: string): Found[] {
  const found: Found[] = [];
  for (const match of matchesIn(text, spelled)) {
    const index = hourWords.indexOf(match.groups?.h ?? '') + 1;
    found.push({
      ...at(match),
      minutes: (index === 1 ? 13 : index) * 60 + fraction(match.groups?.w) - fraction(match.groups?.less),
      exact: true,
      spelled: true,
    });
  }
  for (const match of matchesIn(text, noon)) {
    const minutes =
      (match.groups?.n === 'mezzogiorno' ? 720 : 1440) + fraction(match.groups?.w) - fraction(match.groups?.less);
    found.push({ ...at(match), minutes, exact: true });
  }
  return found;
}

const dayPart = /^ (?:di|del|della) (?<part>mattin[ao]|pomeriggio|sera|notte)(?![a-z])/u;
const parts = { m: 'morning', p: 'afternoon', s: 'evening', n: 'night' } as const;

/** "alle 4 del mattino", "alle 10 di sera" */
function withPart(text: string, { spelled = false, part = null, ...word }: Found): ClockWord {
  const said = dayPart.exec(text.slice(word.end, word.end + 20));
  const first = said?.groups?.part?.[0];
  if (!said || (first !== 'm' && first !== 'p' && first !== 's' && first !== 'n')) return { ...word, part, spelled };
  return { ...word, part: parts[first], spelled, end: word.end + said[0].length };
}

function at(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

export const counted =
  /^\s?(?:h{1,2}(?![a-z\d.])|ore(?![a-z]| (?:seral|pomerid|antimerid|nottur|del |di (?:matt|ser)))|ora(?![a-z]))/u;
export const counts =
  /^(?:[°ºª^] ?(?:turno|livello|liv|piano)|\s?(?:anni|mesi|euro|€|%|mattine|pomeriggi(?!o)|ser(?:e|ate)(?![a-z])|notti|volte|giorn|gg(?![a-z])|settiman|person|post[io]|addett|bamb|figur|minut|min(?![a-z])|coperti|client|piani|appartament|camere|unita|km|mq|kg|operator|add\.))/u;

/** "8 ore", "5 gg": a number with its unit, not a time. */
export function isCount(text: string, { end }: ClockWord): boolean {
  const after = text.slice(end, end + 20);
  return counted.test(after) || counts.test(after);
}

const minutesOf: Record<string, number> = {
  'un quarto': 15,
  quindici: 15,
  'tre quarti': 45,
  quarantacinque: 45,
  cinque: 5,
  dieci: 10,
  venti: 20,
  venticinque: 25,
  quaranta: 40,
  cinquanta: 50,
};

function fraction(words: string | undefined): number {
  if (words === undefined) return 0;
  return minutesOf[words] ?? (/\d/.test(words) ? Number(words) : 30);
}
