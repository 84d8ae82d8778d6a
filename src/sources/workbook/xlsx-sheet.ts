import { type Grid, type GridWriter, writeGrid } from './grid.ts';
import { limits } from './limits.ts';
import { type NumberFormat, parseFormat } from './number-format.ts';
import { readXml, type XmlListener } from './read-xml.ts';
import { isoDate } from './shown-date.ts';
import { shownNumber } from './shown-number.ts';
import { Unreadable } from './unreadable.ts';
import { isOn, type Shared, unescaped } from './xlsx-shared.ts';

/** One worksheet (ECMA-376 18.3.1.99). @throws Unreadable */
export async function readXlsxSheet(
  pieces: AsyncIterable<Uint8Array>,
  shared: Shared,
  rowsAtMost?: number,
): Promise<Grid> {
  const grid = writeGrid(rowsAtMost);
  const bytesAtMost = rowsAtMost === undefined ? limits.sheetBytes : limits.headingBytes;
  const whole = await readXml(pieces, listenerFor(grid, shared), bytesAtMost);
  return grid.end(whole);
}

interface Cell {
  column: number;
  type: string;
  style: number;
  formula: boolean;
  /** null: there is no value, not even an empty one */
  value: string | null;
}

function listenerFor(grid: GridWriter, shared: Shared): XmlListener {
  let row = { number: 0, hidden: false };
  let cell: Cell | null = null;
  let column = 0;
  let taking = false;
  let phonetic = 0;
  return {
    isDone: grid.isFull,
    open(name, attributes) {
      if (name === 'row') {
        row = { number: rowNumber(attributes.r) ?? row.number + 1, hidden: isOn(attributes.hidden) };
        column = 0;
      } else if (name === 'c') {
        column = columnNumber(attributes.r) ?? column + 1;
        cell = emptyCell(column, attributes);
      } else if (name === 'rPh') phonetic++;
      else if (name === 'v' || name === 't') taking = phonetic === 0 && begin(cell);
      else if (name === 'f' && cell !== null) cell.formula = true;
      else setUp(grid, name, attributes);
    },
    text(text) {
      if (taking && cell?.value != null && cell.value.length < limits.cellCharacters) cell.value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'row') grid.row(row);
      else if (name === 'c' && cell !== null) {
        if (cell.value !== null) grid.cell(cell.column, shownCell(cell, cell.value, shared));
        else if (cell.formula) grid.uncalculated();
        cell = null;
      }
    },
  };
}

function emptyCell(column: number, { t: type = 'n', s: style = '0' }: Record<string, string>): Cell {
  return { column, type, style: Number(style), formula: false, value: null };
}

/** Whether there is a cell whose value begins here, or goes on: rich text has several runs. */
function begin(cell: Cell | null): boolean {
  if (cell === null) return false;
  cell.value ??= '';
  return true;
}

/** What stands beside the rows. */
function setUp(grid: GridWriter, name: string, attributes: Record<string, string>): void {
  if (name === 'col' && isOn(attributes.hidden)) grid.hideColumns(Number(attributes.min), Number(attributes.max));
  else if (name === 'mergeCell') addMerge(grid, attributes.ref ?? '');
}

/** By the type of the cell (18.18.11). */
function shownCell({ type, style }: Cell, value: string, { texts, formats, epoch }: Shared): string {
  if (type === 's') return textAt(texts, value);
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' || value === 'true' ? 'sì' : 'no';
  if (type === 'd') return isoDate(value);
  const number = Number(value);
  if (type === 'e' || value.trim() === '' || !Number.isFinite(number)) return value;
  return shownNumber(number, formats[style] ?? general, epoch);
}

const general: NumberFormat = parseFormat('General');

function textAt(texts: readonly string[], index: string): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new Unreadable('damaged');
  return text;
}

function rowNumber(reference: string | undefined): number | null {
  return reference !== undefined && /^\d{1,7}$/.test(reference) ? Number(reference) : null;
}

/** `AB12` is column 28. */
function columnNumber(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function addMerge(grid: GridWriter, reference: string): void {
  const [first = '', last = ''] = reference.split(':');
  const column = columnNumber(first);
  const [from, to] = [first, last].map((one) => rowNumber(/\d+$/.exec(one)?.[0]));
  if (column !== null && from && to) grid.merge({ column, from, to });
}
