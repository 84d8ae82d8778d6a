// Blanks that look like a space and are not one (no-break space pasted from a word processor, and its relatives). Inside a
// text they do no harm; before a line, in a field's name or after its colon they change what the file means.

import { type Document, isScalar, visit } from 'yaml';
import type { ConfigProblem } from './config-problem.ts';
import { problemAt, type Span, type WrittenFile } from './written-file.ts';

const odd = '[\\u00a0\\u0085\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]';
/** at the beginning of a line, or around the name of a field and its colon */
const harmful = new RegExp(
  `^[ ]*(?:- +)*(${odd}+)|^[ ]*(?:- +)*(?:-${odd}|[\\w-]*(${odd}+)[\\w-]*:|[\\w-]+:(${odd}+))`,
);

export function oddBlanks(where: Omit<WrittenFile, 'root'>, document: Document): ConfigProblem[] {
  if (!new RegExp(odd).test(where.text)) return [];
  const texts = textSpans(document);
  return where.lines.flatMap((line, index) => {
    const found = harmful.exec(line);
    const start = where.lineStarts[index] ?? 0;
    if (!found || line.trim() === '' || texts.some((text) => text.from < start && start < text.to)) return [];
    const from = start + line.search(new RegExp(odd));
    return [problemAt(where, { from, to: from + 1 }, oddBlank)];
  });
}

/** Where anything may stand: between quotes, and in texts below a `|`. */
function textSpans(document: Document): Span[] {
  const spans: Span[] = [];
  visit(document, (_, node) => {
    if (isScalar(node) && node.range && node.type !== 'PLAIN') spans.push({ from: node.range[0], to: node.range[1] });
  });
  return spans;
}

const oddBlank = {
  what: {
    it: 'Qui c’è uno spazio speciale, di quelli che si copiano da Word o da una pagina web: sembra uno spazio ma non lo è.',
    en: 'There is a special space here, of the kind that is copied from Word or a web page: it looks like a space but is not.',
  },
  remedy: {
    it: 'Cancella gli spazi in quel punto e riscrivili con la barra spaziatrice.',
    en: 'Delete the spaces at that place and type them again with the space bar.',
  },
};
