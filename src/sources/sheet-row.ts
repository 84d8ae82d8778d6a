// One row of a table kept by hand to a draft.

import type { Draft, Extra, IsoDate } from '../model.ts';
import { parseFeedDate } from './feed-date.ts';
import { webAddress } from './load-html.ts';
import { plainLine, plainText } from './plain-text.ts';
import { type ColumnName, columnNames, isExtra, saysSeen } from './sheet-columns.ts';
import type { Header } from './sheet-header.ts';
import type { Fault } from './sheet-problems.ts';
import { type CollectTools, emptyDraft } from './source.ts';

export interface Row {
  cells: string[];
  /** as the editor numbers it */
  number: number;
  header: Header;
  faults: Map<Fault, number[]>;
}

interface RowSource {
  id: string;
  section?: Draft['section'] | undefined;
}

/** Null for a row that is no offer: told as a problem, unless it repeats the headings. */
export function draftOf(row: Row, source: RowSource, tools: CollectTools): Draft | null {
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
    const holds = contactColumns.has(name) ? contactIn(cell, name) : name;
    const value = valueIn(cell, holds, row);
    if (value === null) continue;
    const said = withHeading(value, holds, row.header.headings[at] ?? '');
    const before = values[holds];
    values[holds] =
      before === undefined || before === said ? said : `${before}${holds === 'text' ? '\n' : ' / '}${said}`;
  }
  return values;
}

const contactColumns: ReadonlySet<ColumnName> = new Set(['contact', 'phone', 'email']);

/** Telephone and address in one cell, or with words around them, are read as a person reads them: from the words. */
function contactIn(cell: string, name: ColumnName): ColumnName {
  const rest = cell.replace(/[^\s@,;/()<>]{1,64}@[^\s@,;/()<>]{1,255}/g, '');
  const digits = rest.replace(/\D/g, '').length;
  if (rest !== cell) return digits >= 6 || (name === 'contact' && /\p{L}{2}/u.test(rest)) ? 'applyNote' : 'email';
  if (name !== 'contact') return name;
  if (/^[\d\s+./()E,-]{3,40}$/i.test(cell) && digits > 0) return 'phone';
  return webAddress(cell, null) === null ? 'applyNote' : 'web';
}

/** A bare figure, or one letter, means little without its heading: `Paga oraria: 9,20`, `Patente: B`. */
function withHeading(value: string, name: ColumnName, heading: string): string {
  const words = heading.replace(/\s+/g, ' ').trim();
  const needsIt =
    name === 'pay'
      ? /^[\d.,\s€-]{1,30}$/.test(value) && /\s|^ral$/i.test(words)
      : name === 'requirements' && value.length < 40 && /^(?:patente|ling|conoscenz)/i.test(words);
  return needsIt ? `${words.replace(/[\s:?]+$/, '')}: ${value}` : value;
}

/** The cell as text. What a spreadsheet has made of a number is not what was typed: a value that it spoiled is dropped. */
function valueIn(cell: string, name: ColumnName, row: Row): string | null {
  if (/^#(N\/[AD]|REF!|RIF!|VALUE!|VALORE!|NAME\?|NOME\?|DIV\/0!|NUM!|NULL!|NULLO!)$|^Err:\d+$/i.test(cell)) {
    fault(row, 'error-value');
    return null;
  }
  const isNumber = name === 'phone' || name === 'whatsapp';
  if (isNumber && /^[+-]?\d+([.,]\d+)?E[+-]?\d+$/i.test(cell)) {
    fault(row, 'spoiled-phone');
    return null;
  }
  if (isNumber && hasLostZero(cell)) {
    fault(row, 'lost-zero');
    return null;
  }
  if (neverDates.has(name) && bareDate.test(cell)) {
    fault(row, 'spoiled-hours');
    return null;
  }
  const literal = /^="([^"]*)"$/.exec(cell);
  if (literal !== null) return literal[1]?.trim() || null;
  if (cell.startsWith('=')) fault(row, 'formula');
  if (name === 'url') return cell;
  return (name === 'text' ? plainText(cell) : plainLine(cell)).trim() || null;
}

/** What is written with a hyphen in these, a spreadsheet takes for a date: `9-12`, `2-3`. */
const neverDates: ReadonlySet<ColumnName> = new Set(['hours', 'schedule', 'pay', 'openings', 'experience']);

const bareDate =
  /^(\d{1,2}\/\d{1,2}\/\d{4}|(\d{1,2}[-/])?(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec)\p{L}{0,6}(-\d\d| \d{4})?)$/iu;

/**
 * Bare digits that are neither a mobile (3), nor with the country's prefix (39), nor a toll-free, shared-cost, premium (8) or short (1)
 * number: in Italy all others begin with 0 (piano nazionale di numerazione, delibera AGCOM 8/15/CIR).
 */
function hasLostZero(cell: string): boolean {
  return /^[24-79]\d{5,10}$/.test(cell) || /^3\d{5,7}$/.test(cell);
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
