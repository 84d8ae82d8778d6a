// OpenDocument spreadsheets (ODF 1.3 part 3): one part, content.xml, holds all the sheets one after the other.

import type { Archive } from './archive.ts';
import { type Grid, type GridWriter, writeGrid } from './grid.ts';
import { limits } from './limits.ts';
import { shownOdsCell } from './ods-cell.ts';
import { attributeOf, readXml, type XmlListener } from './read-xml.ts';
import { Unreadable } from './unreadable.ts';
import type { Workbook } from './workbook.ts';

/** @throws Unreadable */
export async function openOds(archive: Archive): Promise<Workbook> {
  if (await isEncrypted(archive)) throw new Unreadable('password');
  const content = () => {
    const pieces = archive.read('content.xml');
    if (pieces === null) throw new Unreadable('damaged');
    return pieces;
  };
  const tables = await listTables(content());
  if (tables.length === 0) throw new Unreadable('other-file');
  return {
    sheets: tables.map(({ name, hidden }, index) => ({
      name,
      hidden,
      read: (rowsAtMost) => readTable(content(), index, rowsAtMost),
    })),
  };
}

async function isEncrypted(archive: Archive): Promise<boolean> {
  let encrypted = false;
  const manifest = archive.read('META-INF/manifest.xml');
  const open = (name: string) => {
    encrypted ||= name === 'encryption-data';
  };
  if (manifest !== null) await readXml(manifest, { open }, limits.partBytes);
  return encrypted;
}

interface Table {
  name: string;
  hidden: boolean;
}

/** Sheets are hidden by a style of theirs, which stands before them. */
async function listTables(content: AsyncIterable<Uint8Array>): Promise<Table[]> {
  const tables: Table[] = [];
  const hiding = new Set<string>();
  let style = '';
  const listener: XmlListener = {
    open: (element, attributes) => {
      if (element === 'style') style = attributeOf(attributes, 'name') ?? '';
      else if (element === 'table-properties' && attributeOf(attributes, 'display') === 'false') hiding.add(style);
      else if (element === 'table') {
        const name = attributeOf(attributes, 'name') ?? '';
        tables.push({ name, hidden: hiding.has(attributeOf(attributes, 'style-name') ?? '') });
      }
    },
    isDone: () => tables.length > limits.sheets,
  };
  await readXml(content, listener, limits.sheetBytes);
  return tables.slice(0, limits.sheets);
}

async function readTable(content: AsyncIterable<Uint8Array>, wanted: number, rowsAtMost?: number): Promise<Grid> {
  const grid = writeGrid(rowsAtMost);
  const whole = await readXml(content, listenerFor(grid, wanted), limits.sheetBytes);
  return grid.end(whole);
}

interface Cell {
  attributes: Record<string, string>;
  paragraphs: string[];
}

function listenerFor(grid: GridWriter, wanted: number): XmlListener {
  let table = -1;
  let place = { row: 1, column: 1 };
  let columns = 1;
  let row = { hidden: false, repeat: 1 };
  let cell: Cell | null = null;
  /** inside notes and drawings, whose text is none of the cell's */
  let aside = 0;
  return {
    isDone: () => grid.isFull() || table > wanted,
    open(name, attributes) {
      if (name === 'table' && cell === null) table++;
      if (table !== wanted) return;
      if (name === 'table-column') columns = addColumns(grid, columns, attributes);
      else if (name === 'table-row') {
        row = { hidden: isHidden(attributes), repeat: repeated(attributes, 'number-rows-repeated') };
        place.column = 1;
      } else if (name === 'table-cell' || name === 'covered-table-cell') cell = { attributes, paragraphs: [] };
      else if (asides.has(name)) aside++;
      else if (cell !== null && aside === 0) addMark(cell, name, attributes);
    },
    text(text) {
      const last = (cell?.paragraphs.length ?? 0) - 1;
      if (cell === null || aside > 0 || last < 0) return;
      if ((cell.paragraphs[last]?.length ?? 0) < limits.cellCharacters)
        cell.paragraphs[last] += text.replace(/\s+/g, ' ');
    },
    close(name) {
      if (table !== wanted) return;
      if (asides.has(name)) aside--;
      else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== null) {
        place = addCell(grid, cell, place);
        cell = null;
      } else if (name === 'table-row') {
        grid.row({ number: place.row, ...row });
        place.row += row.repeat;
      }
    },
  };
}

const asides = new Set(['annotation', 'shapes', 'frame', 'custom-shape']);

function addMark(cell: Cell, name: string, attributes: Record<string, string>): void {
  const last = cell.paragraphs.length - 1;
  const mark = name === 's' ? ' '.repeat(Math.min(100, Number(attributeOf(attributes, 'c') ?? 1))) : marks[name];
  if (name === 'p' && cell.paragraphs.length < limits.columns) cell.paragraphs.push('');
  else if (mark !== undefined && last >= 0) cell.paragraphs[last] += mark;
}

const marks: Record<string, string> = { tab: ' ', 'line-break': '\n' };

function addCell(grid: GridWriter, cell: Cell, place: { row: number; column: number }) {
  const { attributes, paragraphs } = cell;
  const repeat = repeated(attributes, 'number-columns-repeated');
  const text = paragraphs.join('\n');
  const type = attributeOf(attributes, 'value-type');
  if (type === undefined && text === '' && attributeOf(attributes, 'formula') !== undefined) grid.uncalculated();
  grid.cell(place.column, shownOdsCell(attributes, text), repeat);
  const rows = repeated(attributes, 'number-rows-spanned');
  grid.merge({ column: place.column, from: place.row, to: place.row + rows - 1 });
  return { row: place.row, column: place.column + repeat };
}

function addColumns(grid: GridWriter, from: number, attributes: Record<string, string>): number {
  const next = from + repeated(attributes, 'number-columns-repeated');
  if (isHidden(attributes)) grid.hideColumns(from, next - 1);
  return next;
}

function isHidden(attributes: Record<string, string>): boolean {
  return /^(collapse|filter)$/.test(attributeOf(attributes, 'visibility') ?? '');
}

function repeated(attributes: Record<string, string>, name: string): number {
  const written = attributeOf(attributes, name) ?? '';
  return /^[1-9]\d{0,6}$/.test(written) ? Number(written) : 1;
}
