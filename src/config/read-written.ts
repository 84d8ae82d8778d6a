import { type Document, parseDocument } from 'yaml';
import type { ConfigProblem } from './config-problem.ts';
import { explainSyntax } from './explain-syntax.ts';
import { inspectStructure } from './inspect-structure.ts';
import { oddBlanks } from './odd-blanks.ts';
import type { Sentence } from './wording.ts';
import { linesOf, problemAt, problemOf, type WrittenFile } from './written-file.ts';

export interface ReadFile {
  /** null: it cannot be read far enough to say anything of its values */
  written: WrittenFile | null;
  problems: ConfigProblem[];
  /** nothing is wrong, but it may not be meant */
  warnings: ConfigProblem[];
}

/** The structure of a file's text, and what is wrong with it. Never throws. */
export function readWritten(file: string, text: string): ReadFile {
  const where = { file, text, ...linesOf(text) };
  const excessive = excess(text);
  if (excessive) return unreadable([problemOf(file, excessive)]);
  const directive = /^%[A-Z]+/m.exec(text);
  if (directive) return unreadable([problemAt(where, spanOf(directive), directives)]);
  const document = parsed(text);
  if (!document) return unreadable([problemOf(file, notUnderstood)]);
  const blanks = oddBlanks(where, document);
  const syntax = explainSyntax(where, document).filter(isBefore(blanks[0]));
  if (blanks.length + syntax.length > 0) return unreadable([...blanks, ...syntax]);
  const written = { ...where, root: document.contents };
  const { tooDeep, ...found } = inspectStructure(written);
  return { ...found, written: tooDeep ? null : written };
}

function unreadable(problems: ConfigProblem[]): ReadFile {
  return { written: null, problems, warnings: [] };
}

/** An error after a line that is damaged is mostly an effect of it. */
function isBefore(first: ConfigProblem | undefined): (problem: ConfigProblem) => boolean {
  return (problem) => !first || problem.line < first.line;
}

/** Keys are compared by `inspectStructure`: the library's own comparison is quadratic. */
function parsed(text: string): Document | null {
  try {
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  } catch {
    // The library may run out of stack on a hostile file (CVE-2026-33532): whatever it throws, the file is not readable.
    return null;
  }
}

const mostFields = 20_000;
const mostLines = 50_000;

/** What would keep the machine busy for long, counted before anything is read. */
function excess(text: string): Sentence | null {
  if (count(text, /:(?=\s)/g) > mostFields || count(text, /[[{]/g) > mostFields) return tooMany;
  if (count(text, /\n/g) > mostLines) return tooMany;
  return /(?:[[{][ \n]*){31}|(?:- ){31}/.test(text) ? tooNested : null;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

function spanOf(match: RegExpExecArray) {
  return { from: match.index, to: match.index + match[0].length };
}

const tooMany: Sentence = {
  what: { it: 'Il file contiene troppe voci: più di 20.000.', en: 'The file holds too many items: more than 20,000.' },
  remedy: {
    it: 'Controlla che sia il file giusto: un elenco così lungo va in un foglio di calcolo (kind: sheet).',
    en: 'Check that it is the right file: a list as long as this belongs in a spreadsheet (kind: sheet).',
  },
};

const tooNested: Sentence = {
  what: {
    it: 'Nel file ci sono troppe parentesi o trattini uno dentro l’altro.',
    en: 'There are too many brackets or dashes one inside the other in the file.',
  },
  remedy: {
    it: 'Controlla che sia il file giusto e che non sia rovinato.',
    en: 'Check that it is the right file and that it is not damaged.',
  },
};

const directives: Sentence = {
  what: {
    it: 'Una riga non può cominciare con «%».',
    en: 'A line cannot begin with “%”.',
  },
  remedy: { it: 'Togli la riga.', en: 'Remove the line.' },
};

const notUnderstood: Sentence = {
  what: {
    it: 'Il file non si riesce a leggere: è scritto in un modo troppo intricato.',
    en: 'The file cannot be read: it is written in too tangled a way.',
  },
  remedy: {
    it: 'Riparti dall’ultima copia che funzionava, o da un file nuovo fatto con «bulletin init».',
    en: 'Start again from the last copy that worked, or from a new file made with “bulletin init”.',
  },
};
