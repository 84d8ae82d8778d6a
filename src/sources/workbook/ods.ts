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
  const content = archive.read('content.xml');
  if (content === null) throw new Unreadable('damaged');
  const tables = await readTables(content);
  if (tables.length === 0) throw new Unreadable('other-file');
  return { sheets: tables.map(({ name, hidden, grid }) => ({ name, hidden, read: async () => grid })) };
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
  grid: Grid;
}

async function readTables(content: AsyncIterable<Uint8Array>): Promise<Table[]> {
  const tables: Table[] = [];
  let characters = 0;
  const listener = listenerFor((table) => {
    tables.push(table);
    characters += table.grid.rows.reduce((sum, { cells }) => sum + cells.join('').length, 0);
  });
  const isDone = () => tables.length >= limits.sheets || characters > limits.characters;
  const whole = await readXml(content, { ...listener, isDone }, limits.sheetBytes);
  if (!whole) listener.cut();
  return tables;
}

interface Cell {
  attributes: Record<string, string>;
  paragraphs: string[];
}

/** Sheets are hidden by a style of theirs, which stands before them. `cut` ends the sheet that is being read. */
function listenerFor(onTable: (table: Table) => void): Required<Omit<XmlListener, 'isDone'>> & { cut: () => void } {
  const hiding = new Set<string>();
  let style = '';
  let table: { name: string; hidden: boolean; writer: TableWriter } | null = null;
  const endTable = (whole: boolean): void => {
    if (table !== null) onTable({ name: table.name, hidden: table.hidden, grid: table.writer.end(whole) });
    table = null;
  };
  return {
    open(name, attributes) {
      if (table !== null) table.writer.open(name, attributes);
      else if (name === 'style') style = attributeOf(attributes, 'name') ?? '';
      else if (name === 'table-properties' && attributeOf(attributes, 'display') === 'false') hiding.add(style);
      else if (name === 'table') {
        const hidden = hiding.has(attributeOf(attributes, 'style-name') ?? '');
        table = { name: attributeOf(attributes, 'name') ?? '', hidden, writer: writeTable() };
      }
    },
    text: (text) => table?.writer.text(text),
    close(name) {
      if (name === 'table' && table?.writer.isOutside()) endTable(true);
      else table?.writer.close(name);
    },
    cut: () => endTable(false),
  };
}

interface TableWriter extends Required<Omit<XmlListener, 'isDone'>> {
  /** not within a table that stands in a cell */
  isOutside: () => boolean;
  end: (whole: boolean) => Grid;
}

function writeTable(): TableWriter {
  const grid: GridWriter = writeGrid();
  let place = { row: 1, column: 1 };
  let columns = 1;
  let row = { hidden: false, repeat: 1 };
  let cell: Cell | null = null;
  /** inside notes and drawings, whose text is none of the cell's */
  let aside = 0;
  let inner = 0;
  return {
    open(name, attributes) {
      if (name === 'table') inner++;
      else if (asides.has(name)) aside++;
      else if (inner > 0) return;
      else if (name === 'table-column') columns = addColumns(grid, columns, attributes);
      else if (name === 'table-row') {
        row = { hidden: isHidden(attributes), repeat: repeated(attributes, 'number-rows-repeated') };
        place.column = 1;
      } else if (isCell(name)) cell = { attributes, paragraphs: [] };
      else if (cell !== null && aside === 0) addMark(cell, name, attributes);
    },
    text(text) {
      if (cell !== null && aside === 0) addText(cell, text);
    },
    close(name) {
      if (name === 'table') inner--;
      else if (asides.has(name)) aside--;
      else if (inner > 0) return;
      else if (isCell(name) && cell !== null) {
        place = addCell(grid, cell, place);
        cell = null;
      } else if (name === 'table-row') {
        grid.row({ number: place.row, ...row });
        place.row += row.repeat;
      }
    },
    isOutside: () => inner === 0,
    end: grid.end,
  };
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

const asides = new Set(['annotation', 'shapes', 'frame', 'custom-shape']);

function addText({ paragraphs }: Cell, text: string): void {
  const last = paragraphs.length - 1;
  if ((paragraphs[last]?.length ?? limits.cellCharacters) < limits.cellCharacters)
    paragraphs[last] += text.replace(/\s+/g, ' ');
}

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
