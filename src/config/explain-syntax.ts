// The library's errors about the form of a file, each told by its likely cause, at the place to mend.

import { type Document, isScalar, type Scalar, visit, type YAMLError } from 'yaml';
import type { ConfigProblem } from './config-problem.ts';
import { maskSecrets } from './secrets.ts';
import * as says from './syntax-sentences.ts';
import type { Sentence } from './wording.ts';
import { lineAt, problemAt, type Span, type WrittenFile } from './written-file.ts';

type Where = Omit<WrittenFile, 'root'>;

interface Explained {
  span: Span;
  sentence: Sentence;
  /** what follows cannot be told apart from an effect of this */
  last?: boolean;
}

/** A file with more lines in error than this is not what it should be, or has one cause at its beginning. */
const mostTold = 20;

/** One problem for each line in error, up to the first one that makes the rest unreadable. */
export function explainSyntax(where: Where, document: Document): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const linesTold = new Set<number>();
  const errors = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  const unclosed = errors.find(isUnclosedQuote);
  const quote = unclosed ? explainUnclosed(where, document, unclosed) : null;
  for (const error of errors) {
    if (error === unclosed || (quote && error.pos[0] >= quote.span.from)) continue;
    const { span, sentence, last } = explain(where, error);
    const lines = [lineAt(where, error.pos[0]), lineAt(where, span.from)];
    if (!lines.some((line) => linesTold.has(line))) problems.push(problemAt(where, span, sentence));
    for (const line of lines) linesTold.add(line);
    if (last || problems.length === mostTold) return problems;
  }
  return quote ? [...problems, problemAt(where, quote.span, quote.sentence)] : problems;
}

function explain(where: Where, error: YAMLError): Explained {
  const span = { from: error.pos[0], to: Math.max(error.pos[1], error.pos[0] + 1) };
  const index = lineAt(where, span.from) - 1;
  const line = maskSecrets(where.lines[index] ?? '');
  const start = where.lineStarts[index] ?? 0;
  const tab = /^ *(\t[ \t]*)/d.exec(line)?.indices?.[1];
  if (tab) return { span: { from: start + tab[0], to: start + tab[1] }, sentence: says.tab };
  const dash = /^\s*(-)[^\s-]/d.exec(line)?.indices?.[1];
  if (dash) return { span: { from: start + dash[0], to: start + dash[1] }, sentence: says.spaceAfterDash };
  const value = valueIn(line, start);
  const signed = value ?? itemIn(line, start);
  if (signed && /^[*&!%@`]/.test(signed.text)) return { span: signed.span, sentence: says.startsWith(signed.text) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { span, sentence: says.tab };
    case 'MULTIPLE_DOCS':
      return { span: dividingLine(where, index), sentence: says.severalDocuments, last: true };
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return { span, sentence: says.startsWith(line.slice(span.from - start)) };
    case 'BAD_DQ_ESCAPE':
      return { span, sentence: says.backslash };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainColon(where, { index, value, span });
    case 'BAD_INDENT':
      return explainIndent(where, error, { index, span });
    default:
      return explainToken({ line, start, value, span });
  }
}

function dividingLine(where: Where, index: number): Span {
  const found = where.lines.findLastIndex((line, above) => above <= index && /^(---|\.\.\.)/.test(line));
  const from = where.lineStarts[found] ?? 0;
  return { from, to: from + 3 };
}

/** `title: Corso: informatica`, or a line that is indented below a field that already has its value. */
function explainColon(where: Where, at: { index: number; value: Value | null; span: Span }): Explained {
  const { value, index, span } = at;
  if (value && /:(\s|$)/.test(value.text)) return { span: value.span, sentence: says.needsQuotes(value.text) };
  if (value === null) return { span, sentence: says.misplaced };
  const next = where.lines.findIndex((line, below) => below > index && line.trim() !== '');
  const from = where.lineStarts[next] ?? span.from;
  const line = where.lines[next] ?? '';
  const indent = line.search(/\S|$/);
  return { span: { from: from + indent, to: from + line.length }, sentence: says.indentedTooFar };
}

function explainIndent(where: Where, error: YAMLError, at: { index: number; span: Span }): Explained {
  if (!/^Flow|^Block collections/.test(error.message)) {
    const line = where.lines[at.index] ?? '';
    const from = (where.lineStarts[at.index] ?? 0) + line.search(/\S|$/);
    return { span: { from, to: from + 1 }, sentence: says.misaligned };
  }
  const before = where.text.slice(0, at.span.from);
  const open = Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
  return { span: open === -1 ? at.span : { from: open, to: open + 1 }, sentence: says.openBracket, last: true };
}

function explainToken(at: { line: string; start: number; value: Value | null; span: Span }): Explained {
  const { line, start, value, span } = at;
  const whole = { from: start + line.search(/\S|$/), to: start + line.trimEnd().length };
  const text = value?.text ?? '';
  if (/^[|>]\s+\S/.test(text)) return { span: value?.span ?? span, sentence: says.textOnNextLine };
  if (/^[|>]/.test(text)) return { span: value?.span ?? span, sentence: says.startsWith(text) };
  if (/^(["'[{]|- )/.test(text)) return { span: value?.span ?? span, sentence: says.needsQuotes(text) };
  const glued = /^\s*(?:- +)*([\w-]+):(\S.*)$/.exec(line);
  if (glued) return { span: whole, sentence: says.spaceAfterColon(glued[1] ?? '', glued[2] ?? '') };
  if (/^\s*(- |[^:\s]+:(\s|$))/.test(line)) return { span: whole, sentence: says.misplaced };
  if (line.trim() !== '') return { span: whole, sentence: says.noColon };
  return { span, sentence: says.misplaced };
}

interface Value {
  text: string;
  span: Span;
}

/** What follows the first colon of a line. */
function valueIn(line: string, start: number): Value | null {
  const found = /^(\s*(?:- +)*[^:"'\s][^:"']*:[ \t]+)(\S.*)$/.exec(line);
  if (!found) return null;
  const [, before = '', text = ''] = found;
  const from = start + before.length;
  return { text: text.trimEnd(), span: { from, to: from + text.trimEnd().length } };
}

/** What follows the dash of a line that has no field. */
function itemIn(line: string, start: number): Value | null {
  const found = /^(\s*(?:- +)+)(\S.*)$/.exec(line);
  if (!found) return null;
  const [, before = '', text = ''] = found;
  const from = start + before.length;
  return { text: text.trimEnd(), span: { from, to: from + text.trimEnd().length } };
}

function isUnclosedQuote(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && /quote$/.test(error.message);
}

/** The library sees it at the end of the file; it is mended where the quote was opened. */
function explainUnclosed(where: Where, document: Document, error: YAMLError): Explained {
  let opened: Scalar | null = null;
  visit(document, (_, node) => {
    if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range) opened = node;
  });
  const from = (opened as Scalar | null)?.range?.[0] ?? error.pos[0];
  const apostrophe = where.text[from] === "'" && /\p{L}/u.test(where.text[from + 1] ?? '');
  const index = lineAt(where, from) - 1;
  const text = maskSecrets(where.lines[index] ?? '').slice(from - (where.lineStarts[index] ?? 0));
  return { span: { from, to: from + 1 }, sentence: apostrophe ? says.apostrophe(text) : says.openQuote };
}
