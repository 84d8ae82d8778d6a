import type { ParseResult } from 'papaparse';
import { type Grid, writeGrid } from './workbook/grid.ts';
import { limits } from './workbook/limits.ts';

interface Table {
  /** empty ones too, so that the row at index `i` is the editor's row `i + 1` */
  rows: string[][];
  broken: number[];
}

const delimiters = [';', ',', '\t', '|'];
/** stands for "no delimiter": a table of a single column */
const none = '\u001f';
const sampleAtMost = 50_000;
/** Each costs one more pass over the rest; after so many, quotation marks mean nothing in the rest of the table. */
const brokenAtMost = 5;
/** A title, a date may stand above the headings: they are looked for in so many rows. */
export const headerWithin = 20;

/**
 * Reads CSV or TSV, whatever the delimiter; `isHeading` helps to find it. Nothing in it is calculated: a formula stays the
 * text that it is.
 */
export async function readTable(text: string, isHeading: (cell: string) => boolean): Promise<Grid> {
  const kept = withinLimits(text);
  const table = await parseTable(kept, isHeading);
  const grid = writeGrid();
  for (const [index, cells] of table.rows.entries()) {
    for (const [at, cell] of cells.slice(0, limits.columns + 1).entries()) grid.cell(at + 1, cell);
    grid.row({ number: index + 1, hidden: false });
  }
  return { ...grid.end(kept.length === text.length), broken: table.broken };
}

/** A file of nothing but separators or line ends would fill the memory with empty cells. */
function withinLimits(text: string): string {
  const end = Math.min(text.length, limits.fileCharacters);
  let lines = 0;
  let separators = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) lines++;
    else if (code === 59 || code === 44 || code === 9 || code === 124) separators++;
    if (lines > limits.lines || separators > limits.separators) return text.slice(0, at);
  }
  return text.slice(0, end);
}

async function parseTable(text: string, isHeading: (cell: string) => boolean): Promise<Table> {
  const { default: papa } = await import('papaparse');
  const { body, declared } = withoutDeclaration(text);
  const parse = (input: string, delimiter: string, quoteChar = '"') =>
    papa.parse<string[]>(input, { delimiter, quoteChar, skipEmptyLines: false });
  const sample = body.slice(0, sampleAtMost);
  const delimiter = declared ?? likeliest((candidate) => parse(sample, candidate).data, isHeading);
  const table: Table = { rows: [], broken: [] };
  for (let rest = body; rest !== ''; ) {
    const trusted = table.broken.length < brokenAtMost;
    const parsed = trusted ? parse(rest, delimiter) : parse(rest, delimiter, none);
    const row = trusted ? brokenRow(parsed) : null;
    for (const cells of parsed.data.slice(0, row ?? undefined))
      table.rows.push(trusted ? trimmed(cells) : unwrapped(cells));
    if (row === null) break;
    const start = row === 0 ? 0 : papa.parse(rest, { delimiter, preview: row }).meta.cursor;
    const end = endOfLine(rest, start);
    table.rows.push(...parse(rest.slice(start, end).trimEnd(), delimiter, none).data.map(unwrapped));
    table.broken.push(table.rows.length);
    rest = rest.slice(end);
  }
  return table;
}

/** Excel's first line `sep=;` names the delimiter and is no row. */
function withoutDeclaration(text: string): { body: string; declared: string | null } {
  const plain = text.replace(/^\uFEFF/, '');
  const line = /^"?sep=(.)"?[;,\t]*\r?\n/i.exec(plain.slice(0, 40));
  return line === null
    ? { body: plain, declared: null }
    : { body: plain.slice(line[0].length), declared: line[1] ?? null };
}

/**
 * The delimiter under which a row of headings appears, and under which the rows have the same number of cells most often:
 * an amount such as `1.200,50` makes rows of different length under the comma.
 */
function likeliest(rowsUnder: (delimiter: string) => string[][], isHeading: (cell: string) => boolean): string {
  let best = { delimiter: none, score: 0 };
  for (const delimiter of delimiters) {
    const rows = rowsUnder(delimiter)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .slice(0, 100);
    const known = Math.max(0, ...rows.slice(0, headerWithin).map((row) => row.filter(isHeading).length));
    const score = evenness(rows.map((row) => row.length)) + (known > 1 ? known : 0);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** From 0 (most rows are not cut at all) to 2 (all rows are cut into the same number of cells). */
function evenness(widths: number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1);
  const cut = widths.filter((width) => width > 1).length / Math.max(widths.length, 1);
  return cut < 0.5 ? 0 : cut + Math.max(...times.values()) / widths.length;
}

/** The first row that goes on into the next lines because of a quotation mark out of place; null: none does. */
function brokenRow({ data, errors }: ParseResult<string[]>): number | null {
  const broken = errors.find(
    ({ code, row }) =>
      code === 'MissingQuotes' ||
      (code === 'InvalidQuotes' && row !== undefined && data[row]?.some((cell) => /[\r\n]/.test(cell)) === true),
  );
  return broken?.row ?? null;
}

function endOfLine(text: string, from: number): number {
  const line = /\r\n|\r|\n/g;
  line.lastIndex = from;
  const found = line.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

function trimmed(row: string[]): string[] {
  return row.map((cell) => cell.trim());
}

function unwrapped(row: string[]): string[] {
  return row.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
