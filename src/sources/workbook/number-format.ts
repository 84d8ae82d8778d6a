// Excel's number formats (ECMA-376 18.8.31), as far as they decide what a person sees in a cell.

/** A piece of one section of a format: text to show, or a code such as `0`, `#`, `d`, `h`. */
export interface FormatPiece {
  kind: 'literal' | 'code' | 'elapsed';
  text: string;
}

/** The part of a format that applies to a value. */
export interface FormatSection {
  pieces: FormatPiece[];
  /** a section of its own for negative numbers shows them without their sign */
  unsigned: boolean;
}

/** Formats that a workbook refers to by number alone (18.8.30); dates in the order in which Italy writes them. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0',
  6: '#,##0',
  7: '#,##0.00',
  8: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
};

export function builtInFormat(id: number): string {
  const eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return builtIn[id] ?? (eastAsianDate ? 'dd/mm/yyyy' : 'General');
}

const longestFormat = 255;

/** A format taken apart: one to four sections. */
export type NumberFormat = readonly Section[];

export function parseFormat(format: string): NumberFormat {
  return sectionsOf(format === '' ? 'General' : format.slice(0, longestFormat));
}

/** The section for a value: by its condition, or else by its sign. */
export function sectionFor(sections: NumberFormat, value: number): FormatSection {
  const conditioned = sections.some(({ condition }) => condition !== null);
  if (conditioned) {
    const found = sections.find(({ condition }) => condition === null || holds(condition, value)) ?? sections[0];
    return { pieces: found?.pieces ?? [], unsigned: false };
  }
  const ofSign = value < 0 ? sections[1] : value === 0 ? sections[2] : sections[0];
  return { pieces: (ofSign ?? sections[0])?.pieces ?? [], unsigned: value < 0 && sections[1] !== undefined };
}

export function isGeneral(pieces: readonly FormatPiece[]): boolean {
  const codes = codesOf(pieces);
  return codes === '' || /general|standard|@/i.test(codes);
}

export function isDateFormat(pieces: readonly FormatPiece[]): boolean {
  return !isGeneral(pieces) && (pieces.some(({ kind }) => kind === 'elapsed') || /[ymdhs]/i.test(codesOf(pieces)));
}

export function codesOf(pieces: readonly FormatPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'code' ? text : '')).join('');
}

interface Section {
  pieces: FormatPiece[];
  condition: string | null;
}

const piece = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|;|[\s\S]/gu;

function sectionsOf(format: string): Section[] {
  const sections: Section[] = [{ pieces: [], condition: null }];
  for (const [whole, quoted, escaped, bracketed] of format.matchAll(piece)) {
    const section = sections.at(-1);
    if (whole === ';') sections.push({ pieces: [], condition: null });
    else if (bracketed !== undefined) addBracketed(section, bracketed);
    else if (whole.length > 1 && /^[_*]/.test(whole)) section?.pieces.push({ kind: 'literal', text: ' ' });
    else if (quoted !== undefined || escaped !== undefined)
      section?.pieces.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    else section?.pieces.push({ kind: /[\p{L}#0?.,%@/]/u.test(whole) ? 'code' : 'literal', text: whole });
  }
  return sections;
}

/** `[h]` counts on beyond a day, `[$€-410]` is a currency, `[<100]` a condition; a colour says nothing. */
function addBracketed(section: Section | undefined, inside: string): void {
  const currency = /^\$([^-]*)/.exec(inside)?.[1];
  if (/^(h+|m+|s+)$/i.test(inside)) section?.pieces.push({ kind: 'elapsed', text: inside });
  else if (currency) section?.pieces.push({ kind: 'literal', text: currency });
  else if (section && /^[<>=]/.test(inside)) section.condition = inside;
}

function holds(condition: string, value: number): boolean {
  const [, sign, limit = ''] = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(condition) ?? [];
  const bound = Number(limit);
  if (sign === '<') return value < bound;
  if (sign === '<=') return value <= bound;
  if (sign === '>') return value > bound;
  if (sign === '>=') return value >= bound;
  return sign === '=' ? value === bound : sign === '<>' && value !== bound;
}
