import { Parser } from 'htmlparser2';
import { type Grid, type GridWriter, writeGrid } from './grid.ts';
import { limits } from './limits.ts';

/**
 * The tables of an HTML document: many an office program writes such a page and calls it `.xls`. A table within a table is part of
 * the cell that it stands in. A page of more than 512 open elements, or 1000 attributes of one, has none.
 */
export function htmlTables(html: string): Grid[] {
  const text = html.slice(0, limits.fileCharacters);
  const tables: Grid[] = [];
  let table: TableWriter | null = null;
  let depth = 0;
  let ignored = 0;
  let level = 0;
  let attributeCount = 0;
  let hostile = false;
  const parser = new Parser({
    onattribute: () => {
      hostile ||= ++attributeCount > limits.attributes;
    },
    onopentag(name, attributes) {
      attributeCount = 0;
      hostile ||= ++level > limits.pageLevels;
      if (name === 'table') depth++;
      if (name === 'table' && depth === 1) table = writeTable();
      else if (ignoredTags.has(name)) ignored++;
      else if (depth === 1) table?.open(name, attributes);
      else if (lineTags.has(name)) table?.text('\n');
    },
    ontext: (piece) => {
      if (ignored === 0) table?.text(piece.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      level--;
      if (ignoredTags.has(name)) ignored--;
      if (name !== 'table' || depth-- !== 1 || table === null || tables.length >= limits.sheets) return;
      tables.push(table.end(text.length === html.length));
      table = null;
    },
  });
  for (let at = 0; at < text.length; at += pieceLength) {
    parser.write(text.slice(at, at + pieceLength));
    if (hostile) return [];
  }
  parser.end();
  return tables;
}

/** Between two pieces it is seen whether the page is built to hurt: the parser takes quadratic time in the depth. */
const pieceLength = 16 * 1024;

const ignoredTags = new Set(['script', 'style', 'noscript', 'template']);
const lineTags = new Set(['br', 'p', 'div', 'li', 'tr']);

interface TableWriter {
  open: (name: string, attributes: Record<string, string>) => void;
  text: (text: string) => void;
  end: (whole: boolean) => Grid;
}

/** End tags of cells and rows are optional in HTML: the next one ends them. */
function writeTable(): TableWriter {
  const grid: GridWriter = writeGrid();
  let row = 0;
  let hidden = false;
  let column = 1;
  let cell: { text: string; span: number; rows: number } | null = null;
  /** by column, the last row that a cell above it covers */
  const covered: number[] = [];
  const endCell = (): void => {
    if (cell === null) return;
    grid.cell(column, cell.text.replace(/ *\n */g, '\n').trim());
    if (cell.rows > 1) grid.merge({ column, from: row, to: row + cell.rows - 1 });
    for (let at = column; at < column + cell.span; at++) covered[at] = row + cell.rows - 1;
    column += cell.span;
    cell = null;
  };
  const endRow = (): void => {
    endCell();
    if (row > 0) grid.row({ number: row, hidden });
  };
  return {
    open(name, attributes) {
      if (name === 'tr') {
        endRow();
        row++;
        column = 1;
        hidden = /display\s*:\s*none/i.test(attributes.style ?? '') || attributes.hidden !== undefined;
      } else if (name === 'td' || name === 'th') {
        endCell();
        if (row === 0) row = 1;
        while ((covered[column] ?? 0) >= row && column <= limits.columns) column++;
        cell = { text: '', span: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan) };
      } else if (lineTags.has(name) && cell !== null) cell.text += '\n';
    },
    text: (text) => {
      if (cell !== null && cell.text.length < limits.cellCharacters) cell.text += text;
    },
    end(whole) {
      endRow();
      return grid.end(whole);
    },
  };
}

function spanOf(written: string | undefined): number {
  const span = Number(/^\s*(\d{1,5})/.exec(written ?? '')?.[1] ?? 1);
  return Math.min(Math.max(span, 1), limits.columns);
}
