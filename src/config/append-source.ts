// Adds a source at the end of `sources:` by inserting lines into the text: every other character stays as it is.

import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import { sourceInline, sourceLines, type WrittenSource } from './written-source.ts';

/**
 * The text of `sources.yaml` with one source more; a byte order mark and the kind of line ends are kept. Null: the file is
 * written in a way that leaves no sure place for it.
 */
export function appendSource(text: string, source: WrittenSource): string | null {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(mark.length);
  const ends = plain.includes('\r\n') ? '\r\n' : '\n';
  const before = understood(plain);
  if (before === null) return null;
  for (const candidate of candidates(plain, source, ends)) {
    const after = understood(candidate);
    if (after !== null && isOneMore(before, after, source.keys)) return mark + candidate;
  }
  return null;
}

function understood(text: string): Record<string, unknown> | null {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  return document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
}

/** Nothing else may have changed its meaning, whatever was inserted where. */
function isOneMore(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  keys: Record<string, unknown>,
): boolean {
  const known = Array.isArray(before['sources']) ? before['sources'] : [];
  return isDeepStrictEqual(after, { ...before, sources: [...known, keys] });
}

/** The places where it could go, the nicest first. */
function candidates(text: string, source: WrittenSource, ends: string): string[] {
  const root = parseDocument(text, { logLevel: 'error' }).contents;
  if (!isMap(root)) return [];
  const pair = root.items.find(({ key }) => String(key) === 'sources');
  const lines = sourceLines(source);
  if (pair === undefined) return [atTheEnd(text, ['sources:', ...indented(lines, 2)], ends)];
  const list = pair.value;
  if (isSeq(list) && list.flow !== true) return afterTheLast(text, list, { lines, ends });
  if (isSeq(list)) return inBrackets(text, list, { lines, ends, inline: sourceInline(source.keys) });
  return [belowTheKey(text, pair, { lines, ends })];
}

interface Inserted {
  lines: string[];
  ends: string;
}

/** After the last item: before the remarks that stand between it and what follows, or after its own words to the letter. */
function afterTheLast(text: string, list: YAMLSeq, { lines, ends }: Inserted): string[] {
  const last = list.items.at(-1);
  const range = (last as { range?: [number, number, number] | null } | undefined)?.range;
  const start = list.range?.[0];
  if (range === undefined || range === null || start === undefined) return [];
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const [from, to] = range;
  const tight = lineEnd(text, from + text.slice(from, to).trimEnd().length);
  const whole = to > 0 && text[to - 1] === '\n' ? to : lineEnd(text, to);
  const gap = isSpaced(text, list) ? [''] : [];
  const block = indented(lines, indent);
  const places = [pastOwnRemarks(text, tight, indent), tight, whole].map((at) =>
    insertLines(text, at, [...gap, ...block], ends),
  );
  // A text that keeps its empty lines must not get one more.
  return [...places, insertLines(text, whole, block, ends)];
}

/** Remarks that are indented further than the dash belong to the item above them. */
function pastOwnRemarks(text: string, at: number, indent: number): number {
  let end = at;
  for (let line = lineEnd(text, end); end < text.length; line = lineEnd(text, end)) {
    const words = text.slice(end, line);
    if (!new RegExp(`^[ ]{${indent + 1},}#`).test(words)) return end;
    end = line;
  }
  return end;
}

/** Whether the items stand apart, with an empty line between them. */
function isSpaced(text: string, list: YAMLSeq): boolean {
  const starts = list.items.map((item) => (item as { range?: [number, number, number] | null }).range?.[0] ?? 0);
  if (starts.length < 2) return true;
  const before = starts
    .slice(1)
    .filter((start) =>
      /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n|[ \t]*\r?\n)*[ \t]*-[ \t]*$/.test(text.slice(Math.max(0, start - 2000), start)),
    );
  return before.length >= (starts.length - 1) / 2;
}

/** `[]` becomes a list of lines; a list with items gets one more between its brackets. */
function inBrackets(text: string, list: YAMLSeq, { lines, ends, inline }: Inserted & { inline: string }): string[] {
  const [from = 0, to = 0] = list.range ?? [];
  const inside = text.slice(from + 1, to - 1);
  if (inside.trim() === '') {
    const without = text.slice(0, from).replace(/[ \t]+$/, '') + text.slice(to);
    return [insertLines(without, lineEnd(without, from - 1), indented(lines, 2), ends)];
  }
  const words = inside.replace(/#[^\n]*/g, '').trimEnd();
  const comma = words.endsWith(',') ? ' ' : ', ';
  const close = to - 1;
  const lastLine = text.slice(text.lastIndexOf('\n', close) + 1, close);
  const ownLine = lastLine.trim() === '' ? `${ends}${lastLine}` : '';
  const at = ownLine === '' ? close : text.lastIndexOf('\n', close);
  const insert = ownLine === '' ? `${comma}${inline}` : `${comma.trim()}${ends}${lastLine}  ${inline}`;
  const stop = text[at - 1] === '\r' ? at - 1 : at;
  return [text.slice(0, stop) + insert + text.slice(stop)];
}

/** `sources:` with nothing behind it. */
function belowTheKey(text: string, pair: Pair, { lines, ends }: Inserted): string {
  const key = (pair.key as { range?: [number, number, number] | null }).range ?? [0, 0, 0];
  return insertLines(text, lineEnd(text, key[1]), indented(lines, 2), ends);
}

function atTheEnd(text: string, lines: string[], ends: string): string {
  const body = text === '' || text.endsWith('\n') ? text : text + ends;
  return `${body}${ends}${lines.join(ends)}${ends}`;
}

/** `at`: where a line begins, or the end of the text. */
function insertLines(text: string, at: number, lines: string[], ends: string): string {
  const before = text.slice(0, at);
  const apart = before === '' || before.endsWith('\n') ? before : before + ends;
  return `${apart}${lines.join(ends)}${ends}${text.slice(at)}`;
}

/** Behind the line's own end. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}
