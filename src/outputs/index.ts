// The registry of outputs. A new one: its file, its import, and a line in the list.

import type { Edition, Problem } from '../model.ts';
import { html } from './html.ts';
import type { OutputFile, RenderOptions, RenderTools } from './output.ts';
import { pdf } from './pdf.ts';
import { loadTemplates, TemplateFault } from './templates.ts';

const outputs = { html, pdf } satisfies Record<string, (edition: Edition, tools: RenderTools) => Promise<OutputFile[]>>;

/** Every output of an edition. One that fails is reported and costs no other. */
export async function renderEdition(
  edition: Edition,
  options: RenderOptions,
): Promise<{ files: OutputFile[]; problems: Problem[] }> {
  const files: OutputFile[] = [];
  const problems: Problem[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      problems.push(error.problem);
      return null;
    }
  };
  const templates = await attempt(() => loadTemplates(options.workspaceTemplates));
  if (!templates) return { files, problems };
  const tools: RenderTools = {
    templates,
    browser: options.browser,
    printer: options.printer ?? null,
    fileName: `bollettino-${edition.issue.week}-${edition.id}`,
    report: (problem) => problems.push(problem),
  };
  for (const render of Object.values(outputs)) files.push(...((await attempt(() => render(edition, tools))) ?? []));
  return { files, problems };
}
