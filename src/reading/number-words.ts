// Numbers as ads write them: digits with Italian separators, or words ("ottocento", "milleduecento", "una trentina").

const units: Record<string, number> = {
  zero: 0,
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
};
const tens: [string, number][] = [
  ['venti', 20],
  ['trenta', 30],
  ['quaranta', 40],
  ['cinquanta', 50],
  ['sessanta', 60],
  ['settanta', 70],
  ['ottanta', 80],
  ['novanta', 90],
];
const rounded: Record<string, number> = {
  coppia: 2,
  decina: 10,
  dozzina: 12,
  quindicina: 15,
  ventina: 20,
  trentina: 30,
  quarantina: 40,
  cinquantina: 50,
  sessantina: 60,
  settantina: 70,
  ottantina: 80,
  novantina: 90,
  centinaio: 100,
};

/** A word made of number words only, as a pattern to find candidates; `numberOf` decides. */
export const numberWord =
  '(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[a-z]{1,9}|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento[a-z]{0,18}|mille[a-z]{0,24}|[a-z]{3,14}mila[a-z]{0,18})';

/** The value of folded digits ("1.250", "8,01", "5mila", "21k") or number words; null when it is neither. */
export function numberOf(written: string): number | null {
  const text = written.trim();
  const thousands = /^(.*\d)\s?(?:k|mila)$/.exec(text);
  if (thousands) return times(numberOf(thousands[1] ?? ''), 1000);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d+(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'));
  return rounded[text] ?? cardinal(text);
}

function cardinal(text: string): number | null {
  return units[text] ?? thousands(text) ?? hundreds(text) ?? twoDigits(text);
}

function thousands(text: string): number | null {
  const match = /^(?:(?<n>[a-z]{2,40})mila|mille)(?<rest>[a-z]{0,40})$/.exec(text);
  if (!match) return null;
  return plus(times(match.groups?.['n'] ? cardinal(match.groups['n']) : 1, 1000), match.groups?.['rest'] ?? '');
}

function hundreds(text: string): number | null {
  const match = /^(?<n>[a-z]{2,20}?)?cento(?<rest>[a-z]{0,40})$/.exec(text);
  if (!match) return null;
  return plus(times(match.groups?.['n'] ? (units[match.groups['n']] ?? null) : 1, 100), match.groups?.['rest'] ?? '');
}

function twoDigits(text: string): number | null {
  for (const [whole, value] of tens) {
    if (text === whole) return value;
    const stem = whole.slice(0, -1);
    if (text === `${stem}uno`) return value + 1;
    if (text === `${stem}otto`) return value + 8;
    const unit = text.startsWith(whole) ? units[text.slice(whole.length)] : undefined;
    if (unit !== undefined && unit > 0 && unit < 10) return value + unit;
  }
  return null;
}

function times(value: number | null, by: number): number | null {
  return value === null ? null : Math.round(value * by * 100) / 100;
}

function plus(value: number | null, rest: string): number | null {
  if (value === null || rest === '') return value;
  const added = cardinal(rest);
  return added === null ? null : value + added;
}
