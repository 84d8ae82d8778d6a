import type { OperatorLanguage } from '../model.ts';
import type { ConfigProblem } from './config-problem.ts';

/** The lines that the operator reads: where, the line itself, what is wrong, what to do. */
export function describeProblem(problem: ConfigProblem, language: OperatorLanguage): string[] {
  const { file, line, column, excerpt, what, remedy } = problem;
  return [
    line > 0 ? `${file}:${line}:${column}` : file,
    ...excerpt
      .split('\n')
      .filter(Boolean)
      .map((shown) => `  ${shown}`),
    `  ${what[language]}`,
    `  ${remedy[language]}`,
  ].filter((shown) => shown.trim() !== '');
}
