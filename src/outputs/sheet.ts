// An edition printed: laid out within its pages, its contents given their page numbers, finished.

import type { Edition } from '../model.ts';
import type { Printer, Refine } from './browser.ts';
import { withPageNumbers } from './contents.ts';
import { finishedPdf } from './finished-pdf.ts';
import { layoutKey, withinBudget } from './layout.ts';
import { linkWords } from './link-words.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { whyNotPrintable } from './pdf-bytes.ts';
import { type Sheet, type SheetDocument, sheetDocument } from './sheet-document.ts';
import { emptyPdf, notPrinted, overflow } from './sheet-problems.ts';
import { withPrinter } from './with-printer.ts';
import { wordsIfTheyFit } from './words-if-they-fit.ts';

export async function printSheet(edition: Edition, tools: RenderTools, sheet: Sheet): Promise<OutputFile[]> {
  const name = `${tools.fileName}${sheet.ending}.pdf`;
  const bound = sheet.pages === null ? edition : { ...edition, pageBudget: sheet.pages };
  const bytes = await withPrinter(
    tools,
    (printer) => printed(bound, { printer, tools, sheet, name }),
    (error) => notPrinted(name, error),
  );
  return bytes ? [{ name, bytes }] : [];
}

interface Job {
  printer: Printer;
  tools: RenderTools;
  sheet: Sheet;
  name: string;
}

async function printed(edition: Edition, { printer, tools, sheet, name }: Job): Promise<Uint8Array | null> {
  const documents = new Map<Uint8Array, SheetDocument>();
  const key = `${sheet.ending} ${layoutKey(edition)}`;
  const from = tools.layouts.get(key) ?? null;
  const layout = await withinBudget(edition, { from, room: sheet.room }, async (plan) => {
    const document = await sheetDocument(edition, tools, { sheet, plan });
    const bytes = await printer.print(document.html, refined(document, edition.pageBudget));
    documents.set(bytes, document);
    return bytes;
  });
  if (!tools.layouts.has(key)) tools.layouts.set(key, layout.settled);
  const entries = edition.issue.sections.reduce((sum, section) => sum + section.entries.length, 0);
  if (layout.entries < entries) tools.report(overflow(name, { shown: layout.entries, entries }));
  const fault = whyNotPrintable(layout.bytes, layout.entries);
  if (fault) {
    tools.report(emptyPdf(name, fault));
    return null;
  }
  const { issue, language } = edition;
  const document = documents.get(layout.bytes);
  return finishedPdf(layout.bytes, {
    issued: issue.from,
    title: document?.title ?? issue.title,
    language,
    publisher: issue.publisher.name,
    links: linkWords(document?.html ?? ''),
  });
}

function refined({ contents, isWaiting }: SheetDocument, budget: number): Refine {
  const numbered = withPageNumbers(contents);
  if (!isWaiting) return numbered;
  const fitted = wordsIfTheyFit(budget);
  return (bytes) => numbered(bytes) ?? fitted(bytes);
}
