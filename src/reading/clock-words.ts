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

type Found = Omit<ClockWord, 'part' | 'spelled'> & { spelled?: boolean };

const glued = '(?:h|hh|ore|alle|dalle|ale|dale)';
const openLeft = `(?<=^|[^a-z0-9.,:]|[^0-9][.,:]|(?:^|[^a-z])${glued}|(?:lun|mart?|merc?|giov?|ven|sab|dom)ore)`;
const closedRight = '(?![0-9]|[.,:]\\d|(?!al)[a-z])';
const hour = '(?:[01]?\\d|2[0-4])';
const digits = new RegExp(
  `${openLeft}(?:(?<h>${hour})(?:[.:](?<m>[0-5]\\d)|,(?<c>[0-5][05])|h(?<g>[0-5]\\d)| e (?<w>30|mezza|mezzo|un quarto|(?<=(?:ore|le|h) \\d{1,2} e )(?:15|45)))?)${closedRight}`,
  'gu',
);
/** "ore 830-1230" */
const shortMilitary =
  /(?<=(?<![a-z])(?:ore|orari[oi]|dalle|h)[.:]?\s?)(?<a>\d)(?<am>[0-5]\d)\s?-\s?(?<b>[01]?\d|2[0-4])(?<bm>[0-5]\d)(?![a-z0-9.,:])/gu;
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
  `(?<=(?:^|[^a-z])(?:dalle|alle|ore|le|all'|dall')\\s?)(?<h>${hourWords.join('|')})(?: e (?<w>mezza|mezzo|trenta|un quarto|quindici|tre quarti|quarantacinque))?(?![a-z]| (?:ore|giorni|volte|settimane|mattine|notti|sere))`,
  'gu',
);
const noon = /(?<![a-z])(?<n>mezzogiorno|mezzanotte)(?: e (?<w>mezz[oa]|trenta|un quarto))?(?![a-z])/gu;

/** In "8-12,14-18" the comma parts two ranges. */
const partingComma = /(?<=(?<![\d.,:])\d{1,2}\s?[-/]\s?\d{1,2}),(?=(?:[01]?\d|2[0-4])\s?[-/]\s?\d{1,2}(?!\d))/gu;

/** The clock times written in a folded text, in order. */
export function clockWords(written: string): ClockWord[] {
  const text = written.replace(partingComma, ';');
  const found: Found[] = [];
  for (const match of [...matchesIn(text, military), ...matchesIn(text, shortMilitary)]) {
    const { a = '', am, b = '', bm } = match.groups ?? {};
    const middle = match.index + a.length + 2;
    found.push({ start: match.index, end: middle, minutes: Number(a) * 60 + Number(am), exact: true });
    const end = match.index + match[0].length;
    found.push({ start: end - b.length - 2, end, minutes: Number(b) * 60 + Number(bm), exact: true });
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
    found.push({
      ...at(match),
      minutes: (index === 1 ? 13 : index) * 60 + fraction(match.groups?.w),
      exact: true,
      spelled: true,
    });
  }
  for (const match of matchesIn(text, noon)) {
    const minutes = (match.groups?.n === 'mezzogiorno' ? 720 : 1440) + fraction(match.groups?.w);
    found.push({ ...at(match), minutes, exact: true });
  }
  return found
    .filter((word) => word.minutes <= 1440)
    .sort((a, b) => a.start - b.start)
    .filter((word, i, all) => i === 0 || word.start >= (all[i - 1]?.end ?? 0))
    .map((word) => withPart(text, word));
}

const dayPart = /^ (?:di|del|della) (?<part>mattin[ao]|pomeriggio|sera|notte)(?![a-z])/u;
const parts = { m: 'morning', p: 'afternoon', s: 'evening', n: 'night' } as const;

/** "alle 4 del mattino", "alle 10 di sera" */
function withPart(text: string, { spelled = false, ...word }: Found): ClockWord {
  const said = dayPart.exec(text.slice(word.end, word.end + 20));
  const first = said?.groups?.part?.[0];
  if (!said || (first !== 'm' && first !== 'p' && first !== 's' && first !== 'n'))
    return { ...word, part: null, spelled };
  return { ...word, part: parts[first], spelled, end: word.end + said[0].length };
}

function at(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function fraction(words: string | undefined): number {
  if (words === undefined) return 0;
  if (words === 'un quarto' || words === 'quindici' || words === '15') return 15;
  return words === 'tre quarti' || words === 'quarantacinque' || words === '45' ? 45 : 30;
}
