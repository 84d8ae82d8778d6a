import type { Problem } from '../model.ts';
import { type ColumnName, columnNames, columnOf, fold } from './sheet-columns.ts';
import { missingColumns, unknownColumns } from './sheet-problems.ts';
import { headerWithin } from './sheet-table.ts';
import type { GridRow } from './workbook/grid.ts';

interface SheetSource {
  id: string;
  columns?: Partial<Record<ColumnName, string>> | undefined;
}

/** What a heading means: as configured, or else as headings are usually called. */
export function namer(source: SheetSource): (heading: string) => ColumnName | null {
  if (source.columns === undefined) return columnOf;
  const given = new Map<string, ColumnName>();
  for (const name of columnNames) {
    const heading = source.columns[name];
    if (heading !== undefined) given.set(fold(heading), name);
  }
  return (heading) => given.get(fold(heading)) ?? null;
}

export interface Header {
  /** among the rows that have something in them */
  index: number;
  headings: string[];
  /** what each column holds; null: not known */
  names: (ColumnName | null)[];
}

/** The row with the most known headings among the first rows. */
export function headerOf(rows: readonly GridRow[], nameOf: (heading: string) => ColumnName | null): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (const [index, { cells: headings }] of rows.slice(0, headerWithin).entries()) {
    const names = namesOf(headings, rows[index - 1]?.cells ?? [], nameOf);
    const known = new Set(names.filter((name) => name !== null)).size;
    if (known > most) {
      best = { index, headings, names };
      most = known;
    }
  }
  return best;
}

/** A heading that says nothing alone is read under the one above it, of which several columns are parts: `Azienda` over `Nome`. */
function namesOf(
  headings: readonly string[],
  above: readonly string[],
  nameOf: (heading: string) => ColumnName | null,
): (ColumnName | null)[] {
  const own = headings.map((heading) => (heading === '' ? null : nameOf(heading)));
  const groups = above.filter((cell) => cell !== '').length;
  if (groups < 2 || groups >= headings.length) return own;
  return own.map((name, at) => {
    const group = above.slice(0, at + 1).findLast((cell) => cell !== '');
    const heading = headings[at] ?? '';
    const found = name ?? (group === undefined || heading === '' ? null : nameOf(`${group} ${heading}`));
    return name === null && found !== null && own.includes(found) ? null : found;
  });
}

/** Whether these are surely the headings of a list of offers: one known word may stand anywhere. */
export function isClear({ names }: Header): boolean {
  return names.includes('title') || new Set(names.filter((name) => name !== null)).size > 1;
}

export function columnProblems(source: SheetSource, header: Header): Problem[] {
  if (source.columns === undefined) {
    const unknown = header.headings.filter((heading, at) => heading !== '' && header.names[at] === null);
    return unknown.length > 0 ? [unknownColumns(source, unknown)] : [];
  }
  const missing = Object.entries(source.columns).filter(([name]) => !header.names.some((found) => found === name));
  return missing.length > 0
    ? [
        missingColumns(
          source,
          missing.map(([, heading]) => heading),
          header.headings,
        ),
      ]
    : [];
}
