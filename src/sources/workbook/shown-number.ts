import { codesOf, type FormatPiece, isDateFormat, isGeneral, type NumberFormat, sectionFor } from './number-format.ts';
import { shownDate } from './shown-date.ts';

/**
 * A number as an Italian reader would type it: `1.200,50`, `9,5`, `50%`, `00123`, `20/11/2026`, `14:30`. Decimals, thousands and
 * leading zeros are those that its format shows; without a format there are no thousands, as in Excel, and no exponent.
 */
export function shownNumber(value: number, format: NumberFormat, epoch: 1900 | 1904): string {
  const { pieces, unsigned } = sectionFor(format, value);
  if (isDateFormat(pieces)) return shownDate(value, pieces, epoch) ?? plainNumber(value);
  if (isGeneral(pieces)) {
    const hidesValue = codesOf(pieces) === '';
    return hidesValue ? literalsOf(pieces).trim() : around(pieces, plainNumber(value));
  }
  const codes = codesOf(pieces);
  if (/[/E]/i.test(codes) || !/[0#?]/.test(codes)) return plainNumber(value);
  return patterned(unsigned ? Math.abs(value) : value, pieces) ?? plainNumber(value);
}

/** All digits of a whole number, at most ten significant ones of another: sums of decimals end in noise. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
  const shown = String(Number(value.toPrecision(Math.abs(value) >= 1e9 ? 15 : 10)));
  return (shown.includes('e') ? value.toFixed(10) : shown).replace('.', ',');
}

function around(pieces: readonly FormatPiece[], number: string): string {
  const first = pieces.findIndex(({ kind }) => kind === 'code');
  if (first < 0) return number;
  const after = pieces.slice(first).filter(({ kind }) => kind !== 'code');
  return `${literalsOf(pieces.slice(0, first))}${number}${literalsOf(after)}`.replace(/\s+/g, ' ').trim();
}

function literalsOf(pieces: readonly FormatPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'literal' ? text : '')).join('');
}

/** Null: too large or too finely divided to be laid out. */
function patterned(value: number, pieces: readonly FormatPiece[]): string | null {
  const codes = codesOf(pieces).replace(/[^0#?.,%]/g, '');
  const percent = codes.includes('%');
  const [whole = '', fraction = ''] = codes.replaceAll('%', '').split('.');
  const thousandsLess = /,+$/.exec(whole)?.[0].length ?? 0;
  const decimals = fraction.replaceAll(',', '');
  const rounded = roundedTo(value * (percent ? 100 : 1) * 1000 ** -thousandsLess, decimals.length);
  if (rounded === null) return null;
  const [digits = '', decimal = ''] = rounded.replace('-', '').split('.');
  const tail = optionalZerosCut(decimal, decimals);
  const sign = /^-.*[1-9]/.test(rounded) ? '-' : '';
  const grouped = /[0#?],+[0#?]/.test(whole);
  return (sign + laidOut(pieces, { digits, grouped, tail: tail === '' ? '' : `,${tail}` })).replace(/\s+/g, ' ').trim();
}

/** Half away from zero in decimal, as Excel does: 1,005 is 1,01. */
function roundedTo(value: number, decimals: number): string | null {
  const exact = String(Number(value.toPrecision(15)));
  if (exact.includes('e') || decimals > 15) return null;
  const scaled = Number(`${exact.replace('-', '')}e${decimals}`);
  if (scaled > Number.MAX_SAFE_INTEGER) return null;
  const digits = String(Math.round(scaled)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return `${exact.startsWith('-') ? '-' : ''}${digits.slice(0, at)}${decimals > 0 ? `.${digits.slice(at)}` : ''}`;
}

/** `0.0#` shows the second decimal only where it says something. */
function optionalZerosCut(decimal: string, pattern: string): string {
  const needed = pattern.lastIndexOf('0') + 1;
  let end = decimal.length;
  while (end > needed && decimal[end - 1] === '0') end--;
  return decimal.slice(0, end);
}

interface Digits {
  digits: string;
  grouped: boolean;
  tail: string;
}

/** Digits go into their places from the right, so that `000-0000000` parts them where it says. */
function laidOut(pieces: readonly FormatPiece[], { digits, grouped, tail }: Digits): string {
  const point = pieces.findIndex(({ kind, text }) => kind === 'code' && text === '.');
  const wholeEnd = point < 0 ? pieces.length : point;
  const places = pieces.slice(0, wholeEnd).filter(isPlace).length;
  const needed = digits === '0' ? '' : digits;
  let out = point < 0 ? '' : tail;
  let left = needed.length;
  let placed = 0;
  let seen = 0;
  const digitBefore = (): void => {
    left--;
    out = `${needed[left] ?? '0'}${grouped && placed > 0 && placed % 3 === 0 ? '.' : ''}${out}`;
    placed++;
  };
  for (let at = wholeEnd - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (!isPlace(piece)) out = shownSign(piece) + out;
    else if (left > 0 || piece.text === '0') digitBefore();
    if (isPlace(piece) && ++seen === places) while (left > 0) digitBefore();
  }
  const after = point < 0 ? '' : pieces.slice(point).map(shownSign).join('');
  return out + after;
}

function isPlace({ kind, text }: FormatPiece): boolean {
  return kind === 'code' && /[0#?]/.test(text);
}

function shownSign({ kind, text }: FormatPiece): string {
  return kind === 'literal' || text === '%' ? text : '';
}
