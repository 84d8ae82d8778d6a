// The sheet for paper: A4, as many pages as the edition may have.

import type { Edition } from '../model.ts';
import type { Plan } from './layout.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { printSheet } from './sheet.ts';
import { type Sheet, sheetDocument } from './sheet-document.ts';

/** Measured on full sample issues. */
export const paper: Sheet = {
  template: 'print',
  style: null,
  ending: '',
  pages: null,
  room: { fullPerPage: 6, compactPerPage: 13, kept: [] },
  foot: '8.5pt',
  restLines: null,
  glossary: 12,
  shown: (view) => view,
};

export function pdf(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  return printSheet(edition, tools, paper);
}

/** The document that the browser prints. */
export async function printHtml(edition: Edition, tools: Pick<RenderTools, 'templates'>, plan: Plan): Promise<string> {
  return (await sheetDocument(edition, tools, { sheet: paper, plan })).html;
}
