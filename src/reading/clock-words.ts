import { matchesIn } from './span.ts';
// Single clock times: "8", "8.30", "8,30", "h9", "0900-1300", "otto e mezza", "mezzogiorno". Whether a bare number is a time is told by
// what stands around it, not here.

export interface ClockWord {
  start: number;
  end: number;
  minutes: number;
  /** written with minutes, or in words: cannot be a count */
  exact: boolean;
}

const glued = '(?:h|hh|ore|alle|dalle|ale|dale)';
const openLeft = `(?<=^|[^a-z0-9.,:]|[^0-9][.,:]|(?:^|[^a-z])${glued})`;
const closedRight = '(?![0-9]|[.,:]\\d|(?!al)[a-z])';
const hour = '(?:[01]?\\d|2[0-4])';
const digits = new RegExp(
  `${openLeft}(?:(?<h>${hour})(?:[.:](?<m>[0-5]\\d)|,(?<c>[0-5][05])|h(?<g>[0-5]\\d)| e (?<w>30|mezza|mezzo|un quarto))?)${closedRight}`,
  'gu',
);
const withSuffix = /(?<![a-z0-9.,:])(?<a>[01]?\d|2[0-4])h\s?-\s?(?<b>[01]?\d|2[0-4])h(?![a-z0-9])/gu;
const military =
  /(?<![a-z0-9.,:])(?<a>[01]\d|2[0-4])(?<am>[0-5]\d)\s?-\s?(?<b>[01]\d|2[0-4])(?<bm>[0-5]\d)(?![a-z0-9.,:])/gu;
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
  `(?<=(?:^|[^a-z])(?:dalle|alle|ore|le|all'|dall')\\s?)(?<h>${hourWords.join('|')})(?: e (?<w>mezza|mezzo|trenta|un quarto))?(?![a-z]| (?:ore|giorni|volte|settimane|mattine|notti|sere))`,
  'gu',
);
const noon = /(?<![a-z])(?<n>mezzogiorno|mezzanotte)(?![a-z])/gu;

/** In "8-12,14-18" the comma parts two ranges. */
const partingComma = /(?<=(?<![\d.,:])\d{1,2}\s?[-/]\s?\d{1,2}),(?=(?:[01]?\d|2[0-4])\s?[-/]\s?\d{1,2}(?!\d))/gu;

/** The clock times written in a folded text, in order. */
export function clockWords(written: string): ClockWord[] {
  const text = written.replace(partingComma, ';');
  const found: ClockWord[] = [];
  for (const match of matchesIn(text, military)) {
    const { a, am, b, bm } = match.groups ?? {};
    const middle = match.index + 4;
    found.push({ start: match.index, end: middle, minutes: Number(a) * 60 + Number(am), exact: true });
    const end = match.index + match[0].length;
    found.push({ start: end - 4, end, minutes: Number(b) * 60 + Number(bm), exact: true });
  }
  for (const match of matchesIn(text, withSuffix)) {
    const { a = '', b = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    found.push({ start: match.index, end: match.index + a.length + 1, minutes: Number(a) * 60, exact: true });
    found.push({ start: end - b.length - 1, end, minutes: Number(b) * 60, exact: true });
  }
  for (const match of matchesIn(text, digits)) {
    const { h, m, c, g, w } = match.groups ?? {};
    const minutes = Number(m ?? c ?? g ?? 0) + fraction(w);
    const exact = [m, c, g, w].some((part) => part !== undefined);
    found.push({ ...at(match), minutes: Number(h) * 60 + minutes, exact });
  }
  for (const match of matchesIn(text, spelled)) {
    const index = hourWords.indexOf(match.groups?.h ?? '') + 1;
    found.push({ ...at(match), minutes: (index === 1 ? 13 : index) * 60 + fraction(match.groups?.w), exact: true });
  }
  for (const match of matchesIn(text, noon)) {
    found.push({ ...at(match), minutes: match.groups?.n === 'mezzogiorno' ? 720 : 1440, exact: true });
  }
  return found.filter((word) => word.minutes <= 1440).sort((a, b) => a.start - b.start);
}

function at(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function fraction(words: string | undefined): number {
  if (words === undefined) return 0;
  return words === 'un quarto' ? 15 : 30;
}
