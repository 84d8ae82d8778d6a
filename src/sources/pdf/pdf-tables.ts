import { headerIn, type TableColumn, type TextLine, textLines } from './pdf-columns.ts';
import type { Line } from './pdf-lines.ts';
import type { PdfPage, Piece } from './pdf-text.ts';

export interface Tables {
  /** the rows of the tables, an offer each: the title, then each cell after its heading */
  blocks: Line[][];
  /** the pages without their tables */
  rest: PdfPage[];
}

/** The tables of offers: known by a row of headings, their columns by the empty strips between them. Null where there is none. */
export function tablesIn(pages: readonly PdfPage[]): Tables | null {
  const records: TableRow[] = [];
  let columns: TableColumn[] | null = null;
  const rest = pages.map((page): PdfPage => {
    const lines = textLines(page.words);
    const header = headerIn(lines);
    if (header === null && (columns === null || !fits(lines, columns))) return page;
    columns = header?.columns ?? columns ?? [];
    const body = lines.slice(header?.body ?? 0, header?.end ?? lines.length);
    addRecords(records, recordsOf(body, columns, page.number));
    const top = lines[header?.start ?? 0]?.y ?? page.height;
    const bottom = body.at(-1)?.y ?? top;
    const outside = ({ y }: Piece) => y > top + 1 || y < bottom - 1;
    return { ...page, pieces: page.pieces.filter(outside), words: page.words.filter(outside) };
  });
  return records.length === 0 ? null : { blocks: records.map(linesOf), rest };
}

interface TableRow {
  page: number;
  size: number;
  cells: { column: TableColumn; text: string }[];
}

/** A table that goes on from the page before has its columns where that one has them. */
function fits(lines: readonly TextLine[], columns: readonly TableColumn[]): boolean {
  const crossing = lines.filter(({ words }) =>
    words.some(({ left, right }) => columns.some((column) => left < column.left - 1 && right > column.left + 1)),
  );
  return lines.length > 0 && crossing.length <= lines.length * 0.1;
}

/** What begins a page without a title belongs to the last row of the page before. */
function addRecords(records: TableRow[], found: readonly TableRow[]): void {
  for (const record of found) {
    const last = records.at(-1);
    if (titleOf(record) !== null || last === undefined) records.push(record);
    else last.cells = merged(last.cells, record.cells);
  }
}

function titleOf({ cells }: TableRow): string | null {
  return cells.find(({ column }) => column.name === 'title')?.text ?? null;
}

function merged(cells: TableRow['cells'], more: TableRow['cells']): TableRow['cells'] {
  const added = more.filter(({ column }) => !cells.some((cell) => cell.column === column));
  const grown = cells.map((cell) => {
    const next = more.find(({ column }) => column === cell.column);
    return next === undefined ? cell : { ...cell, text: `${cell.text} ${next.text}` };
  });
  return [...grown, ...added];
}

function recordsOf(body: readonly TextLine[], columns: readonly TableColumn[], page: number): TableRow[] {
  const starts = startsOf(body, columns);
  const groups: TextLine[][] = [];
  for (const [index, line] of body.entries()) {
    const group = groups.at(-1);
    if (group === undefined || starts[index]) groups.push([line]);
    else group.push(line);
  }
  const records = groups.map((lines) => ({ page, size: lines[0]?.size ?? 10, cells: cellsOf(lines, columns) }));
  return records.filter(({ cells }) => cells.length > 0 && !cells.every(({ column, text }) => column.heading === text));
}

/** Below a gap wider than between the lines of a cell; in a table without such gaps, on each line that has most of its cells. */
function startsOf(body: readonly TextLine[], columns: readonly TableColumn[]): boolean[] {
  const gaps = body.map((line, index) => ((body[index - 1]?.y ?? Number.POSITIVE_INFINITY) - line.y) / line.size);
  const byGap = gaps.map((gap) => gap > lineGap);
  const full = body.map((line) => {
    const filled = columns.filter((column) => wordsIn(line, column).length > 0);
    return filled.some(({ name }) => name === 'title') && filled.length >= columns.length * 0.6;
  });
  const count = (marks: readonly boolean[]) => marks.filter(Boolean).length;
  return count(byGap) >= count(full) ? byGap : full;
}

/** In sizes of the font: lines of one cell stand closer. */
const lineGap = 1.32;

function cellsOf(lines: readonly TextLine[], columns: readonly TableColumn[]): TableRow['cells'] {
  return columns.flatMap((column) => {
    const text = lines
      .flatMap((line) => wordsIn(line, column).map((word) => word.text))
      .join(' ')
      .replace(/(?<=\p{L})- (?=\p{Ll})/gu, '');
    return text === '' ? [] : [{ column, text }];
  });
}

function wordsIn({ words }: TextLine, { left, right }: TableColumn): Piece[] {
  return words.filter((word) => word.left >= left && word.left < right);
}

function linesOf(record: TableRow): Line[] {
  const titled = record.cells.find(({ column }) => column.name === 'title');
  const others = record.cells.filter((cell) => cell !== titled);
  const labelled = others.map(({ column, text }) => (column.heading === '' ? text : `${column.heading}: ${text}`));
  return [...(titled === undefined ? [] : [titled.text]), ...labelled].map((text) => ({
    ...{ text, page: record.page, size: record.size, bold: false, above: null },
    ...{ left: 0, right: 0, y: 0, columnRight: Number.POSITIVE_INFINITY },
  }));
}
