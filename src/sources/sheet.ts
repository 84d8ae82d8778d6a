import * as z from 'zod';
import type { Page } from '../http/get.ts';
import type { Draft, Extra, IsoDate, Problem } from '../model.ts';
import { parseFeedDate } from './feed-date.ts';
import { webAddress } from './load-html.ts';
import { plainLine, plainText } from './plain-text.ts';
import { type ColumnName, columnNames, columnOf, fold, isExtra, saysSeen } from './sheet-columns.ts';
import { type Fault, missingColumns, noHeader, notATable, rowProblems, unknownColumns } from './sheet-problems.ts';
import { headerWithin, readTable } from './sheet-table.ts';
import {
  addressKeys,
  addressOf,
  type Collected,
  type CollectTools,
  commonKeys,
  emptyDraft,
  oneAddress,
  SourceFailure,
  type SourceKind,
} from './source.ts';

const schema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('sheet')
      .describe('Foglio di calcolo salvato come CSV o TSV, o un foglio Google pubblicato come CSV.'),
    columns: z
      .partialRecord(z.enum(columnNames), z.string().min(1))
      .optional()
      .describe(
        'Quale colonna contiene che cosa: title: Mansione, employer: Ditta, text: Note ... Se manca, le colonne si riconoscono dal loro nome; se c’è, le altre non si leggono.',
      ),
  })
  .superRefine(oneAddress);
type SheetSource = z.infer<typeof schema>;

/** A table kept by hand: one offer to a row. Rows are named as the editor numbers them. */
export const sheet = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(source: SheetSource, tools: CollectTools): Promise<Collected> {
  const options = { source: source.id, accept: 'sheet', private: source.private ?? false } as const;
  const page = await tools.get(addressOf(source), options);
  const wrong = wrongFormat(page);
  if (wrong !== null) throw new SourceFailure(notATable(source, page.address, wrong));
  const nameOf = namer(source);
  const table = await readTable(page.text, (cell) => nameOf(cell) !== null);
  const header = headerOf(table.rows, nameOf);
  if (header === null) throw new SourceFailure(noHeader(source, page.address));
  const problems = columnProblems(source, header);
  const faults = new Map<Fault, number[]>(table.broken.length > 0 ? [['broken-quotes', table.broken]] : []);
  const drafts = table.rows.flatMap((cells, index) => {
    if (index <= header.index || cells.every((cell) => cell === '')) return [];
    const row = { cells, number: index + 1, header, faults };
    return draftOf(row, source, tools) ?? [];
  });
  return { drafts, problems: [...problems, ...rowProblems(source, faults)] };
}

type Wrong = 'html' | 'login' | 'workbook' | 'empty';

function wrongFormat(page: Page): Wrong | null {
  const [first, second, third, fourth] = page.body;
  const isZip = first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
  const isOldExcel = first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
  if (isZip || isOldExcel) return 'workbook';
  const start = page.text.slice(0, 2000);
  if (start.trim() === '') return 'empty';
  if (!/^\s*(<!--[^>]{0,500}>\s*)?<(!doctype\s+html|html|head|body)/i.test(start)) return null;
  return /accounts\.google\.com|ServiceLogin|login|accedi/i.test(page.text.slice(0, 200_000)) ? 'login' : 'html';
}

/** What a heading means: as configured, or else as headings are usually called. */
function namer(source: SheetSource): (heading: string) => ColumnName | null {
  if (source.columns === undefined) return columnOf;
  const given = new Map<string, ColumnName>();
  for (const name of columnNames) {
    const heading = source.columns[name];
    if (heading !== undefined) given.set(fold(heading), name);
  }
  return (heading) => given.get(fold(heading)) ?? null;
}

interface Header {
  index: number;
  headings: string[];
  /** what each column holds; null: not known */
  names: (ColumnName | null)[];
}

/** The row with the most known headings among the first rows. */
function headerOf(rows: string[][], nameOf: (heading: string) => ColumnName | null): Header | null {
  let best: Header | null = null;
  let most = 0;
  for (const [index, headings] of rows.slice(0, headerWithin).entries()) {
    const names = headings.map((heading) => (heading === '' ? null : nameOf(heading)));
    const known = new Set(names.filter((name) => name !== null)).size;
    if (known > most) {
      best = { index, headings, names };
      most = known;
    }
  }
  return best;
}

function columnProblems(source: SheetSource, header: Header): Problem[] {
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

interface Row {
  cells: string[];
  /** as the editor numbers it */
  number: number;
  header: Header;
  faults: Map<Fault, number[]>;
}

/** Null for a row that is no offer: told as a problem, unless it repeats the headings. */
function draftOf(row: Row, source: SheetSource, tools: CollectTools): Draft | null {
  if (row.cells.every((cell, at) => cell === (row.header.headings[at] ?? ''))) return null;
  const values = valuesOf(row);
  const { id = null, title = null, employer = null, place = null, deadline = null, date = null } = values;
  if (title === null && row.header.names.includes('title')) {
    fault(row, 'no-title');
    return null;
  }
  const url = values.url === undefined ? null : webAddress(values.url, null);
  const extra = extraOf(values);
  if (url === null && values.url !== undefined) extra.web ??= values.url;
  const base = emptyDraft(source, 'market', tools.today);
  const text = values.text ?? '';
  const seen = seenIn(row, date);
  return {
    ...base,
    ...{ id, title, url, employer, place, deadline, date, text, extra },
    seen: seen === null ? base.seen : (dayIn(seen, row, tools) ?? base.seen),
    by: values.by ?? null,
    confirmed: values.confirmed === undefined ? null : dayIn(values.confirmed, row, tools),
  };
}

/** The cell that says when a person saw it: not the day of publication. */
function seenIn({ header }: Row, date: string | null): string | null {
  const at = header.names.indexOf('date');
  return at >= 0 && saysSeen(header.headings[at] ?? '') ? date : null;
}

/** `20/11/2026`, `20.11.26`, `2026-11-20`. A day after that of the issue, read later, counts as the issue's own. */
function dayIn(written: string, row: Row, { today, realDay }: CollectTools): IsoDate | null {
  const day = parseFeedDate(written);
  if (day === null) fault(row, 'odd-date');
  else if (day > (realDay ?? today)) fault(row, 'future-date');
  else return day > today ? today : day;
  return null;
}

type Values = Partial<Record<ColumnName, string>>;

function valuesOf(row: Row): Values {
  const values: Values = {};
  for (const [at, cell] of row.cells.entries()) {
    const name = row.header.names[at] ?? null;
    if (cell === '') continue;
    if (at >= row.header.headings.length) fault(row, 'too-many-cells');
    if (name === null) continue;
    const value = valueIn(cell, name, row);
    if (value === null) continue;
    const before = values[name];
    values[name] =
      before === undefined || before === value ? value : `${before}${name === 'text' ? '\n' : ' / '}${value}`;
  }
  return values;
}

/** The cell as text. What a spreadsheet has made of a number is not what was typed: a value that it spoiled is dropped. */
function valueIn(cell: string, name: ColumnName, row: Row): string | null {
  if (/^#(N\/[AD]|REF!|RIF!|VALUE!|VALORE!|NAME\?|NOME\?|DIV\/0!|NUM!|NULL!|NULLO!)$/i.test(cell)) {
    fault(row, 'error-value');
    return null;
  }
  const isNumber = name === 'phone' || name === 'whatsapp';
  if (isNumber && /^[+-]?\d+([.,]\d+)?E[+-]?\d+$/i.test(cell)) {
    fault(row, 'spoiled-phone');
    return null;
  }
  const literal = /^="([^"]*)"$/.exec(cell);
  if (literal !== null) return literal[1]?.trim() || null;
  if (cell.startsWith('=')) fault(row, 'formula');
  if (name === 'url') return cell;
  return (name === 'text' ? plainText(cell) : plainLine(cell)).trim() || null;
}

function extraOf(values: Values): Extra {
  const extra: Extra = {};
  for (const name of columnNames) {
    const value = values[name];
    if (value !== undefined && isExtra(name)) extra[name] = value;
  }
  return extra;
}

function fault(row: Row, kind: Fault): void {
  const rows = row.faults.get(kind) ?? [];
  if (rows.at(-1) !== row.number) rows.push(row.number);
  row.faults.set(kind, rows);
}
