import { describeProblem } from '../config/describe-problem.ts';
import { loadWorkspace, type Workspace } from '../config/load.ts';
import type { Terminal } from './terminal.ts';

/** The workspace, or null after telling every problem of its files: nothing has been fetched then. */
export async function openWorkspace(root: string, terminal: Terminal): Promise<Workspace | null> {
  const { workspace, problems } = await loadWorkspace(root);
  for (const problem of problems) {
    for (const line of describeProblem(problem, terminal.language)) terminal.err(line);
  }
  if (problems.length > 0) return null;
  return workspace;
}
