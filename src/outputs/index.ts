// The registry of outputs. A new one: its name among the `outputKinds` of the model, its file, and its place here.

import { fileNameOf } from '../editions/editions.ts';
import type { Edition, OutputKind, Problem } from '../model.ts';
import { feeds } from './feeds.ts';
import { html } from './html.ts';
import { largePrintPdf } from './large-print.ts';
import type { OutputFile, RenderOptions, RenderTools } from './output.ts';
import { pdf } from './pdf.ts';
import { screens } from './screens.ts';
import { loadTemplates } from './templates.ts';
import { wall } from './wall.ts';
import { whatsapp } from './whatsapp.ts';

type Output = (edition: Edition, tools: RenderTools) => Promise<OutputFile[]>;

const outputs: Record<OutputKind, Output> = {
  html,
  pdf,
  'large-print': largePrintPdf,
  wall,
  feeds,
  whatsapp,
  screens,
};

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
    layouts: options.layouts ?? new Map(),
    fileName: fileNameOf(edition.issue.week, edition.id),
    report: (problem) => problems.push(problem),
  };
  for (const kind of edition.outputs) files.push(...(await outputs[kind](edition, tools)));
  return { files, problems };
}
