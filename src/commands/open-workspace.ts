import { describeProblem } from '../config/describe-problem.ts';
import { loadWorkspace, type Workspace } from '../config/load.ts';
import type { IsoDate } from '../model.ts';
import type { Terminal } from './terminal.ts';

/** The workspace, or null after telling every problem of its files: nothing has been fetched then. Warnings are told too. */
export async function openWorkspace(
  root: string,
  terminal: Terminal,
  today: IsoDate | null = null,
): Promise<Workspace | null> {
  const { workspace, problems, warnings } = await loadWorkspace(root, today);
  for (const problem of problems) {
    for (const line of describeProblem(problem, terminal.language)) terminal.err(line);
    terminal.keep?.(problem);
  }
  for (const warning of warnings) {
    terminal.err(terminal.language === 'it' ? 'Attenzione:' : 'Warning:');
    for (const line of describeProblem(warning, terminal.language)) terminal.err(line);
  }
  return workspace;
}
