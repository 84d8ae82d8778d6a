import { LineCounter, parseDocument } from 'yaml';
import type { ConfigProblem } from './config-problem.ts';
import { linesOf, problemAt, type WrittenFile } from './written-file.ts';

/** The structure of a file, or what keeps it from being read. Never throws. */
export function readWritten(
  file: string,
  text: string,
): { written: WrittenFile | null; problems: ConfigProblem[]; warnings: ConfigProblem[] } {
  const where = { file, ...linesOf(text) };
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter: new LineCounter() });
  const problems = document.errors.map((error) =>
    problemAt(
      where,
      { from: error.pos[0], to: error.pos[1] },
      {
        what: { it: error.message, en: error.message },
        remedy: { it: '', en: '' },
      },
    ),
  );
  if (problems.length > 0) return { written: null, problems, warnings: [] };
  return { written: { ...where, text, root: document.contents }, problems: [], warnings: [] };
}
