// Where one offer ends and the next begins. Nothing in a PDF says so: what recurs does.

import { labelOf } from '../sheet-columns.ts';
import { type Line, median } from './pdf-lines.ts';

export interface Blocks {
  /** the lines of each offer */
  blocks: Line[][];
  /** what stands before the first one */
  before: Line[];
  /** by what they were told apart; `page`: by nothing, each page is one */
  by: 'table' | 'label' | 'number' | 'heading' | 'bullet' | 'gap' | 'page';
}

/** Takes the first sign that recurs, from the surest to the weakest. */
export function blocksOf(lines: readonly Line[]): Blocks {
  const signs: [Blocks['by'], (line: Line, index: number) => boolean][] = [
    ['label', (line) => isTitleLabel(line.text)],
    ['number', numbered(lines)],
    ['heading', headed(lines)],
    ['bullet', bulleted(lines)],
    ['gap', spaced(lines)],
  ];
  for (const [by, starts] of signs) {
    const split = splitAt(lines, starts);
    if (split.blocks.length > 1) return { ...split, by };
  }
  return { ...splitAt(lines, (line, index) => line.page !== lines[index - 1]?.page), by: 'page' };
}

function splitAt(lines: readonly Line[], starts: (line: Line, index: number) => boolean): Omit<Blocks, 'by'> {
  const blocks: Line[][] = [];
  const before: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (starts(line, index)) blocks.push([line]);
    else (blocks.at(-1) ?? before).push(line);
  }
  return { blocks, before };
}

const label = /^([\p{L}][^:]{1,40}):\s*(\S.*)?$/u;

/** `Figura ricercata: cuoca` */
export function labelled(text: string): { name: string; value: string } | null {
  const [, name, value = ''] = label.exec(text) ?? [];
  return name === undefined ? labelledCell(text) : { name: name.trim(), value: value.trim() };
}

/** `Mansione   cuoca`, in two columns; a row of headings is none. */
function labelledCell(text: string): { name: string; value: string } | null {
  const [name = '', value = '', ...more] = text.split(/\s{2,}/);
  const isLabel = more.length === 0 && value !== '' && name.length <= 40 && labelOf(name) !== null;
  return isLabel && labelOf(value) === null ? { name, value } : null;
}

function isTitleLabel(text: string): boolean {
  const found = labelled(text);
  return found !== null && labelOf(found.name) === 'title';
}

/** `1.`, `2)`, `3 -`, `Offerta n. 4`, `Rif. 12/2026`, `Annuncio 5:` */
export const numberMark =
  /^(?:(?:(?:offerta|annuncio|posizione|profilo|scheda|avviso|bando|lotto|n|nr|num)\.?\s*){0,2}[n°º.]{0,3}\s*(\d{1,3})(?:\s*(?:[.):–-]|$)|\s{2})|(?:rif|cod|codice|riferimento)\.?\s*[:n°º.]{0,3}\s*[\p{L}\p{N}][\p{L}\p{N}/_-]{0,19}(?![\p{L}\p{N}]))\s*/iu;

/** Numbers that count up by one; a street number or an hour at the beginning of a line does not. */
function numbered(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const marked = lines.map(({ text }) => numberMark.exec(text));
  const counted = marked.filter((match) => match !== null);
  const coded = counted.filter((match) => match[1] === undefined).length;
  if (coded > 1) return (_, index) => marked[index] != null && marked[index]?.[1] === undefined;
  const starts = new Set<number>();
  let next: number | null = null;
  for (const [index, match] of marked.entries()) {
    const number: number | null = match?.[1] === undefined ? null : Number(match[1]);
    if (number === null || (next === null ? number > 1 : number !== next)) continue;
    starts.add(index);
    next = number + 1;
  }
  return (_, index) => starts.has(index);
}

/** Larger than the running text, or bold where that is not, or in capitals: and followed by what is none of these. */
function headed(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const size = median(lines.map((line) => line.size));
  const tests: ((line: Line) => boolean)[] = [
    (line) => line.size > size * 1.12,
    (line) => line.bold,
    ({ text }) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text),
  ];
  for (const isHeading of tests) {
    const mayHead = (line: Line) => isHeading(line) && isShort(line) && labelled(line.text) === null;
    const usual = commonest(lines.filter(mayHead).map((line) => Math.round(line.size * 2)));
    // The heading of the whole list is larger than those of its offers.
    const heads = (line: Line | undefined) =>
      line !== undefined && mayHead(line) && Math.abs(line.size * 2 - usual) <= 1;
    const starts = (line: Line, index: number) => heads(line) && !heads(lines[index - 1]) && !heads(lines[index + 1]);
    const count = lines.filter(starts).length;
    if (count > 1 && count <= lines.length / 2) return starts;
  }
  return () => false;
}

function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isShort({ text }: Line): boolean {
  return text.length <= 90 && /\p{L}{3}/u.test(text);
}

export const bulletMark = /^[•●○▪■□◦‣►➢➤✓✔*–—-]\s+/u;

/** The leftmost bullets: those further in are details. */
function bulleted(lines: readonly Line[]): (line: Line) => boolean {
  const marked = lines.filter(({ text }) => bulletMark.test(text));
  const leftmost = Math.min(...marked.map(({ left }) => left));
  return ({ text, left }) => bulletMark.test(text) && left < leftmost + 8;
}

/** A gap clearly wider than the usual one. */
function spaced(lines: readonly Line[]): (line: Line) => boolean {
  const gaps = lines.flatMap(({ above }) => (above === null || above <= 0 ? [] : [above]));
  const usual = median(gaps);
  return ({ above }) => above === null || above > usual * 1.45;
}
