// A file of the workspace as text with its structure, and the way from a value back to its line and column.

import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Said } from '../model.ts';
import type { ConfigProblem } from './config-problem.ts';
import { maskSecrets } from './secrets.ts';

export interface WrittenFile {
  /** as the operator knows it: `sources.yaml` */
  file: string;
  text: string;
  lines: string[];
  /** offset of each line's first character */
  lineStarts: number[];
  /** null: nothing is written but comments */
  root: Node | null;
}

export type Path = readonly PropertyKey[];

/** From one character to another, as offsets. */
export interface Span {
  from: number;
  to: number;
}

export function linesOf(text: string): { lines: string[]; lineStarts: number[] } {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { lines: text.split('\n').map((line) => line.replace(/\r$/, '')), lineStarts };
}

export function problemAt(
  written: Pick<WrittenFile, 'file' | 'lines' | 'lineStarts'>,
  span: Span,
  said: { what: Said; remedy: Said },
): ConfigProblem {
  const index = lineIndexAt(written.lineStarts, span.from);
  const column = span.from - (written.lineStarts[index] ?? 0) + 1;
  const excerpt = excerptOf(written.lines[index] ?? '', { number: index + 1, column, width: span.to - span.from });
  return { file: written.file, line: index + 1, column, excerpt, ...said };
}

/** Trouble with the file as a whole. */
export function problemOf(file: string, said: { what: Said; remedy: Said }): ConfigProblem {
  return { file, line: 0, column: 0, excerpt: '', ...said };
}

/** 1-based number of the line that holds an offset. */
export function lineAt(written: Pick<WrittenFile, 'lineStarts'>, offset: number): number {
  return lineIndexAt(written.lineStarts, offset) + 1;
}

/** The value at `path`, or the nearest one above it that is written. */
export function spanAt(written: WrittenFile, path: Path): Span {
  let node: Node | null = written.root;
  let span = spanOf(node, { from: 0, to: 1 });
  for (const step of path) {
    const pair = pairIn(node, step);
    const next: Node | null = pair ? valueNode(pair) : itemIn(node, step);
    if (pair) span = spanOf(pair.key as Node, span);
    if (!next) break;
    if (!pair || !(isMap(next) || isSeq(next))) span = spanOf(next, span);
    node = next;
  }
  return span;
}

/** The word before the colon, of the entry `key` in the block at `path`. */
export function keySpanAt(written: WrittenFile, path: Path, key: string): Span {
  const pair = pairIn(nodeAt(written, path), key);
  return pair ? spanOf(pair.key as Node, spanAt(written, path)) : spanAt(written, path);
}

export function nodeAt(written: WrittenFile, path: Path): Node | null {
  let node: Node | null = written.root;
  for (const step of path) {
    const pair = pairIn(node, step);
    node = pair ? valueNode(pair) : itemIn(node, step);
  }
  return node;
}

/** The word before the colon, as written. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? textOf(pair.key) : '';
}

/** The characters of a single value: of an unquoted one those typed, so that no zero is lost. */
export function textOf(scalar: Scalar): string {
  if (typeof scalar.value === 'string') return scalar.value;
  return scalar.source ?? '';
}

export function valueNode(pair: Pair): Node | null {
  return (pair.value as Node | null) ?? null;
}

function pairIn(node: Node | null, step: PropertyKey): Pair | null {
  if (!isMap(node)) return null;
  return node.items.find((pair) => keyText(pair) === step) ?? null;
}

function itemIn(node: Node | null, step: PropertyKey): Node | null {
  if (!isSeq(node) || typeof step !== 'number') return null;
  return (node.items[step] as Node | undefined) ?? null;
}

function spanOf(node: Node | null, otherwise: Span): Span {
  const range = node?.range;
  return range ? { from: range[0], to: Math.max(range[1], range[0] + 1) } : otherwise;
}

function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const excerptWidth = 100;

function excerptOf(line: string, at: { number: number; column: number; width: number }): string {
  const start = at.column > excerptWidth - 20 ? at.column - 40 : 0;
  const shown = maskSecrets(line)
    .slice(start, start + excerptWidth)
    .replaceAll('\t', '→')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '�');
  const caretAt = at.column - 1 - start;
  const carets = '^'.repeat(Math.max(1, Math.min(at.width, shown.trimEnd().length - caretAt)));
  const margin = `${at.number} | `;
  return `${margin}${shown}\n${' '.repeat(margin.length - 2)}| ${' '.repeat(caretAt)}${carets}`;
}
