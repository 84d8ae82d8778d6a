// The sheet for paper.

import type { Edition, Problem } from '../model.ts';
import { startPrinter } from './browser.ts';
import { fontFaces } from './fonts.ts';
import { layoutKey, type Plan, withinBudget } from './layout.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { packedPdf } from './packed-pdf.ts';
import { datedPdf, whyNotPrintable } from './pdf-bytes.ts';
import { type EditionView, viewOf } from './view.ts';

export async function pdf(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  // A browser that is given stays open for the next edition.
  const isOwn = tools.printer === null;
  const opening = tools.printer ?? startPrinter(tools.browser);
  const printer = await opening;
  if ('code' in printer) {
    tools.report(printer);
    return [];
  }
  try {
    const key = layoutKey(edition);
    const layout = await withinBudget(edition, tools.layouts.get(key) ?? null, async (plan) =>
      printer.print(await printHtml(edition, tools, plan)),
    );
    if (!tools.layouts.has(key)) tools.layouts.set(key, layout.settled);
    if (layout.entries < entryCount(edition)) tools.report(overflow(edition, layout.entries));
    const fault = whyNotPrintable(layout.bytes, layout.entries);
    if (fault) {
      tools.report(emptyPdf(fault));
      return [];
    }
    return [{ name: `${tools.fileName}.pdf`, bytes: packedPdf(datedPdf(layout.bytes, edition.issue.from)) }];
  } catch (error) {
    if (error instanceof Error && /TimeoutError|ProtocolError|TargetCloseError/.test(error.name)) {
      tools.report(notPrinted(error));
      return [];
    }
    throw error;
  } finally {
    if (isOwn) await printer.close();
  }
}

/** The document that the browser prints. */
export async function printHtml(edition: Edition, tools: Pick<RenderTools, 'templates'>, plan: Plan): Promise<string> {
  const view = viewOf(edition, localeOf(edition.language), { ...plan, onPaper: true });
  const html = tools.templates.render('print', view);
  const fonts = await fontFaces(html);
  // Fonts and page footers are CSS, not text: they do not pass through the templates, which escape for HTML.
  return html.replace('<style>', () => `<style>\n${fonts}${pageFooter(view)}`);
}

function pageFooter(view: EditionView): string {
  const style = `font: 8.5pt "Noto Sans"; color: #444; direction: ${view.direction};`;
  const [start, end] = view.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page{@bottom-${start}{content:${cssText(view.footer)};${style}}@bottom-${end}{content:${cssText(view.pageOf.page)} counter(page) ${cssText(view.pageOf.of)} counter(pages);${style}}}\n`;
}

/** A CSS string (CSS Syntax 3, 4.3.5) that cannot end the string, the rule or the style element. */
function cssText(text: string): string {
  return `"${text.replace(/[\\"<>&\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

function entryCount(edition: Edition): number {
  return edition.issue.sections.reduce((sum, section) => sum + section.entries.length, 0);
}

function overflow(edition: Edition, shown: number): Problem {
  const total = entryCount(edition);
  return {
    code: 'PAGES_FULL',
    lost: 'nothing',
    where: 'pdf',
    what: {
      it: `Nel PDF hanno la scheda ${shown} voci su ${total}: le altre sono in un elenco in fondo, con il loro codice. La pagina HTML le ha tutte.`,
      en: `In the PDF ${shown} of ${total} entries have a card: the others are in a list at the end, with their codes. The HTML page has them all.`,
    },
    remedy: {
      it: 'Per stamparne di più alza pages sotto editions, oppure metti un limit alle sezioni.',
      en: 'To print more raise pages under editions, or give the sections a limit.',
    },
  };
}

function notPrinted(error: Error): Problem {
  return {
    code: 'PRINTING_FAILED',
    lost: 'output',
    where: 'pdf',
    what: {
      it: `Il PDF non è stato fatto: il browser si è fermato mentre stampava (${error.message.split('\n')[0]}).`,
      en: `The PDF was not made: the browser stopped while printing (${error.message.split('\n')[0]}).`,
    },
    remedy: { it: 'La pagina HTML c’è. Rifai il comando.', en: 'The HTML page is there. Run the command again.' },
  };
}

function emptyPdf(fault: { it: string; en: string }): Problem {
  return {
    code: 'EMPTY_PDF',
    lost: 'output',
    where: 'pdf',
    what: { it: `Il PDF è stato scartato: ${fault.it}.`, en: `The PDF was thrown away: ${fault.en}.` },
    remedy: {
      it: 'La pagina HTML c’è. Se i modelli sono stati cambiati, guarda lì; poi prova: bulletin doctor.',
      en: 'The HTML page is there. If the templates were changed, look there; then try: bulletin doctor.',
    },
  };
}
