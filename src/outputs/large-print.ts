// The sheet for who does not see well: letters of 18 points in one column, as many pages as it takes.

import type { Edition } from '../model.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { paper } from './pdf.ts';
import { printSheet } from './sheet.ts';
import type { Sheet } from './sheet-document.ts';

const largePrint: Sheet = { ...paper, style: 'large-print.css', ending: '-grande', pages: 0, foot: '14pt' };

export function largePrintPdf(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  return printSheet(edition, tools, largePrint);
}
