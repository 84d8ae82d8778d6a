// The registry of outputs. A new one: its file, its import, and a line in the list.

import type { Edition, Problem } from '../model.ts';
import { html } from './html.ts';
import type { OutputFile, RenderOptions, RenderTools } from './output.ts';
import { pdf } from './pdf.ts';
import { loadTemplates } from './templates.ts';

const outputs = { html, pdf } satisfies Record<string, (edition: Edition, tools: RenderTools) => Promise<OutputFile[]>>;

/**
 * Every output of an edition. Trouble with the world costs one output and is told among the problems.
 * @throws TemplateFault when a template of the workspace has a mistake: nothing is to be published then
 */
export async function renderEdition(
  edition: Edition,
  options: RenderOptions,
): Promise<{ files: OutputFile[]; problems: Problem[] }> {
  const files: OutputFile[] = [];
  const problems: Problem[] = [];
  const tools: RenderTools = {
    templates: await loadTemplates(options.workspaceTemplates),
    browser: options.browser,
    printer: options.printer ?? null,
    fileName: `bollettino-${edition.issue.week}-${edition.id}`,
    report: (problem) => problems.push(problem),
  };
  for (const render of Object.values(outputs)) files.push(...(await render(edition, tools)));
  return { files, problems };
}
