import { type ColumnName, columnOf } from '../sheet-columns.ts';
import type { Piece } from './pdf-text.ts';

// The columns of a table: under a row of known headings, the strips that no word reaches into.

/** The words of one baseline, from left to right. */
export interface TextLine {
  y: number;
  size: number;
  words: Piece[];
}

export interface TableColumn {
  left: number;
  right: number;
  heading: string;
  name: ColumnName | null;
}

export interface TableHeader {
  /** lines: of the headings, of the first row below them, after the last row */
  start: number;
  body: number;
  end: number;
  columns: TableColumn[];
}

export function textLines(words: readonly Piece[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - word.y < 0.3 * Math.min(line.size, word.size)) line.words.push(word);
    else lines.push({ y: word.y, size: word.size, words: [word] });
  }
  for (const { words: all } of lines) all.sort((a, b) => a.left - b.left);
  return lines;
}

const headersAtMost = 60;
const endsAtMost = 8;
const longestHeading = 45;

/** The first row that is one of headings: a title and two more that are known. */
export function headerIn(lines: readonly TextLine[]): TableHeader | null {
  for (const [start, line] of lines.slice(0, headersAtMost).entries()) {
    if (!mayBeHeader(line)) continue;
    const found = endsAfter(lines, start).flatMap((end) => headersTo(lines, start, end));
    const [best] = found.sort((a, b) => known(b.columns) - known(a.columns) || b.end - a.end);
    if (best !== undefined) return best;
  }
  return null;
}

function mayBeHeader({ words }: TextLine): boolean {
  const text = words.map((word) => word.text).join(' ');
  if (words.length < 3 || /\d{2}|@|[.;!?]$/.test(text)) return false;
  return new Set(words.flatMap((word) => columnOf(word.text) ?? [])).size >= 2;
}

/** Where the table may end: with the page, or above a wide gap. */
function endsAfter(lines: readonly TextLine[], start: number): number[] {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return index > start + 1 && before !== undefined && before.y - line.y > 2.2 * line.size ? [index] : [];
  });
  return [lines.length, ...gaps.slice(-endsAtMost)];
}

/** Headings of one line, or of two where they are bold alike. */
function headersTo(lines: readonly TextLine[], start: number, end: number): TableHeader[] {
  return [1, 2].flatMap((height) => {
    const head = lines.slice(start, start + height);
    const body = lines.slice(start + height, end);
    if (body.length === 0 || (height === 2 && !head.every(({ words }) => words.every(({ bold }) => bold)))) return [];
    const columns = columnsOf(head, body);
    return isTable(columns) ? [{ start, body: start + height, end, columns }] : [];
  });
}

function isTable(columns: readonly TableColumn[]): boolean {
  const names = columns.map(({ name }) => name);
  return (
    columns.length >= 3 &&
    names.includes('title') &&
    known(columns) >= 3 &&
    columns.every(({ heading }) => heading.length <= longestHeading)
  );
}

function known(columns: readonly TableColumn[]): number {
  return new Set(columns.flatMap(({ name }) => name ?? [])).size;
}

interface Strip {
  left: number;
  right: number;
}

function columnsOf(head: readonly TextLine[], body: readonly TextLine[]): TableColumn[] {
  const words = wordsOf([...head, ...body]).sort((a, b) => a.left - b.left);
  const edges = edgesOf(stripsBetween(words), { head: wordsOf(head), body: wordsOf(body), size: head[0]?.size ?? 10 });
  const lefts = [Number.NEGATIVE_INFINITY, ...edges];
  return lefts.map((left, at) => {
    const right = lefts[at + 1] ?? Number.POSITIVE_INFINITY;
    const heading = head
      .flatMap((line) => line.words.filter((word) => word.left > left && word.left < right))
      .map(({ text }) => text)
      .join(' ');
    return { left, right, heading, name: heading === '' ? null : columnOf(heading) };
  });
}

function wordsOf(lines: readonly TextLine[]): Piece[] {
  return lines.flatMap((line) => line.words);
}

/**
 * A column has a heading. One without anything below it, no further from the heading before than a word, is the rest of that
 * heading: `Sede di lavoro`.
 */
function edgesOf(strips: readonly Strip[], of: { head: Piece[]; body: Piece[]; size: number }): number[] {
  const edges: number[] = [];
  for (const { left, right } of strips.toReversed()) {
    const edge = (left + right) / 2;
    const next = edges[0] ?? Number.POSITIVE_INFINITY;
    const holds = (words: readonly Piece[]) => words.some((word) => word.left > edge && word.left < next);
    if (holds(of.head) && (holds(of.body) || right - left > of.size * wordSpace)) edges.unshift(edge);
  }
  return edges;
}

/** In sizes of the font. */
const wordSpace = 0.45;

/** Narrower strips come about by chance between the words of a few lines. */
const narrowest = 1.5;

/** Empty from top to bottom. */
function stripsBetween(words: readonly Piece[]): Strip[] {
  const strips: Strip[] = [];
  let reached = words[0]?.right ?? 0;
  for (const { left, right } of words) {
    if (left - reached >= narrowest) strips.push({ left: reached, right: left });
    reached = Math.max(reached, right);
  }
  return strips;
}
