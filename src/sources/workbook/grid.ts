import { limits } from './limits.ts';

/** What a sheet shows, row by row: cells as a person would type them. Rows with nothing in them are left out. */
export interface Grid {
  rows: GridRow[];
  /** rows and columns with something in them that the sheet hides: they are not in `rows` */
  hiddenRows: number;
  hiddenColumns: number;
  /** numbers of the rows in which a quotation mark is not closed: they were read without regard to such marks */
  broken: number[];
  /** numbers of the rows with a formula that has never been calculated */
  uncalculated: number[];
  /** more than is read of one sheet: the rest is missing */
  cut: boolean;
}

export interface GridRow {
  /** as the editor numbers it, from 1 */
  number: number;
  cells: string[];
}

/** A merged cell: its first row and its column, from 1, and its last row. */
export interface Merge {
  column: number;
  from: number;
  to: number;
}

export interface GridWriter {
  /** a cell of the row that comes, at a column from 1; `repeat` columns have the same */
  cell: (column: number, text: string, repeat?: number) => void;
  /** a formula without a result, in the row that comes */
  uncalculated: () => void;
  /** the row is complete; `repeat` rows have the same */
  row: (row: { number: number; hidden: boolean; repeat?: number }) => void;
  hideColumns: (from: number, to: number) => void;
  merge: (merge: Merge) => void;
  /** nothing further is wanted: the rest is beyond the limits */
  isFull: () => boolean;
  end: (whole: boolean) => Grid;
}

/** Takes what a reader finds, within the limits of a sheet. */
export function writeGrid(rowsAtMost: number = limits.rows): GridWriter {
  const rows: GridRow[] = [];
  const merges: Merge[] = [];
  const hidden = new Set<number>();
  const hiddenWithText = new Set<number>();
  const uncalculated: number[] = [];
  let cells: string[] = [];
  let lacks = false;
  let hiddenRows = 0;
  let characters = 0;
  let filledCells = 0;
  let cut = false;
  let wide = false;
  return {
    cell(column, text, repeat = 1) {
      if (text === '') return;
      for (let at = column; at < column + repeat; at++) {
        if (at > limits.columns) {
          wide = true;
          return;
        }
        if (hidden.has(at)) hiddenWithText.add(at);
        else cells[at - 1] = text.slice(0, limits.cellCharacters);
      }
    },
    uncalculated: () => {
      lacks = true;
    },
    row({ number, hidden: isHidden, repeat = 1 }) {
      const filled = cells.some((cell) => cell.trim() !== '');
      if (isHidden && filled) hiddenRows += repeat;
      const length = filled ? cells.reduce((sum, cell) => sum + cell.length, 0) : 0;
      for (let again = 0; filled && !isHidden && again < repeat && !cut; again++) {
        characters += length;
        filledCells += cells.length;
        cut = characters > limits.characters || filledCells > limits.cells || rows.length >= rowsAtMost;
        if (!cut) rows.push({ number: number + again, cells: Array.from(cells, (cell) => (cell ?? '').trim()) });
      }
      if (lacks && !isHidden && !cut) uncalculated.push(number);
      cells = [];
      lacks = false;
    },
    hideColumns(from, to) {
      for (let at = from; at <= Math.min(to, limits.columns); at++) hidden.add(at);
    },
    merge: (merge) => {
      if (merge.to > merge.from && merges.length < limits.merged) merges.push(merge);
    },
    isFull: () => cut,
    end(whole) {
      repeatMerged(rows, merges);
      return {
        rows,
        hiddenRows,
        hiddenColumns: hiddenWithText.size,
        broken: [],
        uncalculated,
        cut: cut || wide || !whole,
      };
    },
  };
}

/** A cell that is merged over several rows says the same in each of them. */
function repeatMerged(rows: readonly GridRow[], merges: readonly Merge[]): void {
  const indexOf = new Map(rows.map(({ number }, index) => [number, index]));
  let repeated = 0;
  for (const { column, from, to } of merges) {
    const first = indexOf.get(from);
    const text = first === undefined ? undefined : rows[first]?.cells[column - 1];
    if (first === undefined || !text) continue;
    for (let at = first + 1; at < rows.length && (rows[at]?.number ?? to + 1) <= to; at++) {
      if (++repeated > limits.merged) return;
      fill(rows[at]?.cells ?? [], column - 1, text);
    }
  }
}

function fill(cells: string[], at: number, text: string): void {
  while (cells.length < at) cells.push('');
  cells[at] ||= text;
}
