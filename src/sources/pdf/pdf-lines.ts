import type { PdfPage, Piece } from './pdf-text.ts';

/** A line as a person reads it, in reading order. */
export interface Line {
  text: string;
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** space above it, in lines of its own size; null: it begins a column or a page */
  above: number | null;
  /** right edge of its column */
  columnRight: number;
}

/** The lines of all pages: columns one after the other, without what is repeated at the head and foot of the pages. */
export function linesOf(pages: readonly PdfPage[]): Line[] {
  const rows = pages.map((page) => ({ page, rows: rowsOf(page.pieces) }));
  const repeated = repeatedAtEdges(rows);
  return rows.flatMap(({ page, rows: all }) => {
    const isEdge = (row: Row) => isAtEdge(row, page) && (repeated.has(keyOf(row)) || isPageNumber(row));
    const first = all.findIndex((row) => !isEdge(row));
    const last = all.findLastIndex((row) => !isEdge(row));
    return first < 0 ? [] : inOrder(all.slice(first, last + 1), page);
  });
}

/** Pieces on one baseline, from left to right. */
type Row = Piece[];

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - piece.y < 0.35 * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

interface PageRows {
  page: PdfPage;
  rows: Row[];
}

const edge = 0.12;

function isAtEdge(row: Row, { height }: PdfPage): boolean {
  const y = row[0]?.y ?? 0;
  return y > height * (1 - edge) || y < height * edge;
}

/** The same words but for the numbers, at the same height of more than half of the pages. */
function repeatedAtEdges(all: readonly PageRows[]): Set<string> {
  const times = new Map<string, number>();
  for (const { page, rows } of all) {
    const keys = new Set(rows.filter((row) => isAtEdge(row, page)).map(keyOf));
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > 1 && count > all.length / 2).map(([key]) => key));
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join('  ');
}

function keyOf(row: Row): string {
  const form = textOf(row).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return `${Math.round(row[0]?.y ?? 0)} ${form}`;
}

function isPageNumber(row: Row): boolean {
  return /^(?:pag(?:ina|\.)?\s*)?\d{1,3}(?:\s*(?:\/|di)\s*\d{1,3})?$/i.test(textOf(row).trim());
}

/** Rows that reach over the gutter part the page into bands; in each band the left column comes first. */
function inOrder(rows: readonly Row[], page: PdfPage): Line[] {
  const gutter = gutterOf(rows, page);
  if (gutter === null) return linesIn(rows, page.number);
  const lines: Line[] = [];
  let band: Row[] = [];
  const flush = (): void => {
    const side = (keep: (piece: Piece) => boolean) =>
      band.map((row) => row.filter(keep)).filter((row) => row.length > 0);
    lines.push(
      ...linesIn(
        side(({ left }) => left < gutter),
        page.number,
      ),
    );
    lines.push(
      ...linesIn(
        side(({ left }) => left >= gutter),
        page.number,
      ),
    );
    band = [];
  };
  for (const row of rows) {
    if (row.some(({ left, right }) => left < gutter && right > gutter)) {
      flush();
      lines.push(...linesIn([row], page.number));
    } else band.push(row);
  }
  flush();
  return lines;
}

/**
 * The middle of the empty strip between two columns of running text, or null. In a table there are several such strips, or a
 * narrow column of labels beside it: those are read row by row.
 */
function gutterOf(rows: readonly Row[], { width }: PdfPage): number | null {
  const starts = new Map<number, number>();
  for (const row of rows) for (const { left } of row.slice(0, 4)) countUp(starts, Math.round(left / 4));
  const candidates = [...starts]
    .map(([at, count]) => ({ x: at * 4 - 4, count }))
    .filter(({ x, count }) => x > width * 0.35 && x < width * 0.65 && count >= 4)
    .sort((a, b) => b.count - a.count);
  return candidates.find(({ x }) => parts(rows, x))?.x ?? null;
}

function countUp(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function parts(rows: readonly Row[], x: number): boolean {
  const crossing = rows.filter((row) => row.some(({ left, right }) => left < x && right > x)).length;
  const left = rows.flatMap((row) => row.filter((piece) => piece.right <= x));
  const right = rows.flatMap((row) => row.filter((piece) => piece.left >= x));
  if (left.length < 4 || right.length < 4 || crossing > rows.length * 0.4) return false;
  const several = rows.filter((row) => row.length > 2).length;
  if (several > rows.length * 0.2) return false;
  const margin = Math.min(...left.map((piece) => piece.left));
  const widths = left.map((piece) => piece.right - piece.left).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length * 0.85)] ?? 0) > (x - margin) * 0.5;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function linesIn(rows: readonly Row[], page: number): Line[] {
  const columnRight = Math.max(0, ...rows.flat().map(({ right }) => right));
  let before: number | null = null;
  return rows.map((row) => {
    const [y, size] = [row[0]?.y ?? 0, Math.max(...row.map((piece) => piece.size))];
    const above = before === null ? null : (before - y) / size;
    before = y;
    return {
      text: textOf(row).trim(),
      page,
      left: row[0]?.left ?? 0,
      right: row.at(-1)?.right ?? 0,
      y,
      size,
      bold: row.every((piece) => piece.bold),
      above,
      columnRight,
    };
  });
}
