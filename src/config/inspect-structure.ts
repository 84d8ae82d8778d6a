// What the format allows and a bulletin's files do without: references, tags, repeated fields. And what it reads otherwise
// than it looks: lines joined into one, a text cut at ` #`.

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { ConfigProblem } from './config-problem.ts';
import { holdsPassword, isSecretKey, maskSecrets } from './secrets.ts';
import { startsWith } from './syntax-sentences.ts';
import type { Sentence } from './wording.ts';
import { keyText, lineAt, problemAt, type Span, valueNode, type WrittenFile } from './written-file.ts';

const deepest = 30;

export interface Inspection {
  problems: ConfigProblem[];
  warnings: ConfigProblem[];
  /** blocks within blocks without end: nothing of the values may be looked at */
  tooDeep: boolean;
}

export function inspectStructure(written: WrittenFile): Inspection {
  const inspection: Inspection = { problems: [], warnings: [], tooDeep: false };
  inspectNode(written.root, { written, inspection, depth: 0, field: '' });
  return inspection;
}

interface Visit {
  written: WrittenFile;
  inspection: Inspection;
  depth: number;
  /** name of the field whose value this is */
  field: string;
}

function inspectNode(node: Node | null, visit: Visit): void {
  if (!node) return;
  if (visit.depth > deepest) {
    if (!visit.inspection.tooDeep) refuse(visit, spanOf(node), tooDeep);
    visit.inspection.tooDeep = true;
    return;
  }
  if (isAlias(node)) {
    refuseSign(visit, spanOf(node), node);
    return;
  }
  if (node.anchor) refuseSign(visit, signBefore(node, '&', visit.written), node);
  if (node.tag) refuseSign(visit, signBefore(node, '!', visit.written), node);
  const inner = { ...visit, depth: visit.depth + 1 };
  if (isScalar(node)) inspectText(node, visit);
  if (isSeq(node)) for (const item of node.items) inspectNode(item as Node | null, inner);
  if (isMap(node)) inspectBlock(node, inner);
}

function inspectBlock(block: YAMLMap, visit: Visit): void {
  const firstLines = new Map<string, number>();
  for (const pair of block.items) {
    const span = spanOf(pair.key as Node | null, block);
    const name = keyText(pair);
    const first = firstLines.get(name);
    if (first !== undefined) refuse(visit, span, repeated(name, first));
    else firstLines.set(name, lineAt(visit.written, span.from));
    inspectName(pair, span, visit);
    inspectNode(valueNode(pair), { ...visit, field: name });
  }
}

function inspectName(pair: Pair, span: Span, visit: Visit): void {
  const name = keyText(pair);
  if (name === '<<') refuse(visit, span, merging);
  else if (!isScalar(pair.key) || name === '') refuse(visit, span, notAName);
  else if (isSecretKey(name)) refuse(visit, span, secret);
}

function inspectText(scalar: Scalar, visit: Visit): void {
  const { written, inspection, field } = visit;
  const span = spanOf(scalar);
  if (typeof scalar.value === 'string' && holdsPassword(scalar.value)) refuse(visit, span, secret);
  if (scalar.type !== Scalar.PLAIN || isSecretKey(field)) return;
  const cut = cutText(written.text, span.to);
  if (cut && isWords(field)) {
    const kept = written.text.slice(span.from, span.to);
    const sentence = cutAtHash(kept);
    if (isText(kept)) refuse(visit, cut, sentence);
    else inspection.warnings.push(problemAt(written, cut, sentence));
  }
  const last = lineAt(written, Math.max(span.from, span.to - 1));
  const first = lineAt(written, span.from);
  if (last > first) inspection.warnings.push(problemAt(written, span, joined(first, last)));
}

/** ` #1` right after an unquoted text: `# ` with a space is what people write for a remark. */
function cutText(text: string, end: number): Span | null {
  const found = /^[ \t]+#(?=[^\s#])[^\r\n]*/.exec(text.slice(end, end + 200));
  return found ? { from: end, to: end + found[0].length } : null;
}

const notWords = new Set([
  'id',
  'kind',
  'section',
  'language',
  'action',
  'enabled',
  'week',
  'url',
  'path',
  'on',
  'seen',
]);

function isWords(field: string): boolean {
  return field !== '' && !notWords.has(field);
}

/** Half an employer's name would be printed as the whole; a number or a yes is whole without its remark. */
function isText(kept: string): boolean {
  return /\p{L}/u.test(kept) && !/^(?:true|false|yes|no|on|off|null)$/iu.test(kept.trim());
}

/** The same trouble is told once a line. */
function refuse({ written, inspection }: Visit, span: Span, sentence: Sentence): void {
  const problem = problemAt(written, span, sentence);
  const before = inspection.problems.at(-1);
  if (before?.line === problem.line && before.what.it === problem.what.it) return;
  inspection.problems.push(problem);
}

/** From the sign to the end of the value, or of the line. */
function refuseSign(visit: Visit, span: Span, node: Node): void {
  const { written } = visit;
  const index = lineAt(written, span.from) - 1;
  const start = written.lineStarts[index] ?? 0;
  const text = maskSecrets(written.lines[index] ?? '').slice(span.from - start, spanOf(node).to - start);
  refuse(visit, span, startsWith(text));
}

function spanOf(node: Node | null, otherwise?: Node): Span {
  const range = node?.range ?? otherwise?.range;
  return range ? { from: range[0], to: Math.max(range[1], range[0] + 1) } : { from: 0, to: 1 };
}

/** The sign stands before the value that it belongs to, on the same line. */
function signBefore(node: Node, sign: string, { text }: WrittenFile): Span {
  const { from } = spanOf(node);
  const at = text.lastIndexOf(sign, from);
  return at === -1 ? { from, to: from + 1 } : { from: at, to: at + 1 };
}

function repeated(name: string, line: number): Sentence {
  return {
    what: {
      it: `Il campo «${name}» è scritto due volte: qui e alla riga ${line}.`,
      en: `The field “${name}” is written twice: here and at line ${line}.`,
    },
    remedy: {
      it: 'Tienine uno solo. Se sono due voci diverse, la seconda deve cominciare con un trattino.',
      en: 'Keep one of them. If they are two different items, the second must begin with a dash.',
    },
  };
}

function joined(first: number, last: number): Sentence {
  return {
    what: {
      it: `Le righe da ${first} a ${last} diventano una riga sola, perché sono rientrate sotto la prima.`,
      en: `Lines ${first} to ${last} become a single line, because they are indented below the first.`,
    },
    remedy: {
      it: 'Se è un testo di più righe, scrivi «|» dopo i due punti e comincia a capo. Se è un altro campo, correggi il rientro e metti i due punti.',
      en: 'If it is a text of several lines, write “|” after the colon and begin on the next line. If it is another field, correct its indentation and its colon.',
    },
  };
}

function cutAtHash(kept: string): Sentence {
  return {
    what: {
      it: `Il testo finisce a «${kept.trim().slice(-30)}»: quello che segue uno spazio e «#» non viene letto.`,
      en: `The text ends at “${kept.trim().slice(-30)}”: what follows a space and “#” is not read.`,
    },
    remedy: {
      it: 'Se fa parte del testo, metti tutto il testo tra virgolette. Se è un appunto, lascia uno spazio dopo «#».',
      en: 'If it belongs to the text, put the whole text in quotes. If it is a remark, leave a space after “#”.',
    },
  };
}

const secret: Sentence = {
  what: {
    it: 'Qui c’è una password o un codice segreto. Questo file si copia e si spedisce: non deve contenerne.',
    en: 'There is a password or a secret code here. This file gets copied and mailed: it must not hold any.',
  },
  remedy: {
    it: 'Toglila da qui e, se il file è già stato condiviso, cambiala.',
    en: 'Take it out of here and, if the file has already been shared, change it.',
  },
};

const merging: Sentence = {
  what: { it: 'Il segno «<<» qui non si può usare.', en: 'The sign “<<” cannot be used here.' },
  remedy: {
    it: 'Riscrivi per intero i campi che volevi copiare.',
    en: 'Write out in full the fields that you wanted to copy.',
  },
};

const notAName: Sentence = {
  what: {
    it: 'Prima dei due punti manca il nome del campo.',
    en: 'The name of the field is missing before the colon.',
  },
  remedy: {
    it: 'Scrivi il nome del campo, i due punti, uno spazio e il valore. Se è un testo, mettilo tra virgolette.',
    en: 'Write the name of the field, a colon, a space and the value. If it is a text, put it in quotes.',
  },
};

const tooDeep: Sentence = {
  what: {
    it: 'Qui ci sono troppi rientri, uno dentro l’altro.',
    en: 'There are too many indentations here, one inside the other.',
  },
  remedy: {
    it: 'Controlla i rientri: bastano pochi livelli, due spazi per livello.',
    en: 'Check the indentation: a few levels are enough, two spaces each.',
  },
};
