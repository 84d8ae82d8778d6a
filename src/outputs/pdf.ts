// The sheet for paper. Its page budget is kept by printing cards small first, then by listing what does not fit.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Edition, IssueEntry, Problem } from '../model.ts';
import { startPrinter } from './browser.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { datedPdf, pageCount, whyNotPrintable } from './pdf-bytes.ts';
import { type EditionView, viewOf } from './view.ts';

export async function pdf(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  // A browser that is given stays open for the next edition.
  const isOwn = tools.printer === null;
  const opening = tools.printer ?? startPrinter(tools.browser);
  const fonts = await fontFaces();
  const printer = await opening;
  if ('code' in printer) {
    tools.report(printer);
    return [];
  }
  try {
    const layout = await withinBudget(edition, (plan) => printer.print(printHtml(edition, tools, { plan, fonts })));
    if (layout.entries < entryCount(edition)) tools.report(overflow(edition, layout.entries));
    const fault = whyNotPrintable(layout.bytes, layout.entries);
    if (fault) {
      tools.report(emptyPdf(fault));
      return [];
    }
    return [{ name: `${tools.fileName}.pdf`, bytes: datedPdf(layout.bytes, edition.issue.from) }];
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

/** Which entries are printed small, which are only listed, and whether offers carry a QR code. */
export interface Plan {
  compact: ReadonlySet<string>;
  listed: ReadonlySet<string>;
  codes: boolean;
}

/** The document that the browser prints. */
export function printHtml(
  edition: Edition,
  tools: Pick<RenderTools, 'templates'>,
  how: { plan: Plan; fonts: string },
): string {
  const view = viewOf(edition, localeOf(edition.language), how.plan);
  // Fonts and page footers are CSS, not text: they do not pass through the templates, which escape for HTML.
  return tools.templates.render('print', view).replace('<style>', () => `<style>\n${how.fonts}${pageFooter(view)}`);
}

interface Layout {
  bytes: Uint8Array;
  /** entries that have a card */
  entries: number;
}

const none: ReadonlySet<string> = new Set();

// Cards a page holds, measured on full sample issues; only a first guess, the browser's own count decides.
const fullPerPage = 6;
const compactPerPage = 13;
const mostPrints = 6;

/**
 * Prints until the pages fit: all cards full, then what is not an offer small, then the later offers, then all, then without
 * codes, then the last ones of the longest sections only listed.
 */
async function withinBudget(edition: Edition, print: (plan: Plan) => Promise<Uint8Array>): Promise<Layout> {
  const entries = edition.issue.sections.flatMap((section) => section.entries);
  const budget = edition.pageBudget;
  const at = async (plan: Plan): Promise<Layout & { pages: number }> => {
    const bytes = await print(plan);
    return { bytes, entries: entries.length - plan.listed.size, pages: pageCount(bytes) };
  };
  if (budget === 0) return at({ compact: none, listed: none, codes: true });
  for (const step of smallerSteps(edition)) {
    const cards = (entries.length - step.compact.size) / fullPerPage + step.compact.size / compactPerPage;
    // Far over the budget: not worth a print.
    if (cards > budget * 1.3) continue;
    const tried = await at({ ...step, listed: none });
    if (tried.pages <= budget) return tried;
  }
  return asManyAsFit(entries.length, budget, (shown) =>
    at({ compact: new Set(entries.map((one) => one.code)), listed: beyond(edition, shown), codes: false }),
  );
}

type Tried = Layout & { pages: number };

/** The most entries that fit, all small, found in a few prints: the pages of one try tell the next. */
async function asManyAsFit(total: number, budget: number, tryWith: (shown: number) => Promise<Tried>): Promise<Tried> {
  let [fits, tooMany] = [0, total];
  let best: Tried | null = null;
  let shown = Math.min(total - 1, Math.floor(budget * compactPerPage));
  for (let prints = 0; prints < mostPrints && tooMany - fits > 1; prints += 1) {
    const tried = await tryWith(shown);
    if (tried.pages <= budget) {
      best = tried;
      fits = shown;
    } else tooMany = shown;
    const guess = best ? Math.floor((fits + tooMany) / 2) : Math.floor((shown * budget) / tried.pages);
    shown = Math.max(fits + 1, Math.min(guess, tooMany - 1));
  }
  return best ?? tryWith(0);
}

/** Ever more cards printed small; the codes go last, before any entry does. */
function smallerSteps(edition: Edition): Omit<Plan, 'listed'>[] {
  const smaller = (from: (entry: IssueEntry, place: number) => boolean): Set<string> =>
    new Set(edition.issue.sections.flatMap((section) => section.entries.filter(from).map((one) => one.code)));
  const firstOffers = 4;
  const all = smaller(() => true);
  return [
    { compact: none, codes: true },
    { compact: smaller((one) => one.entry.kind !== 'offer'), codes: true },
    { compact: smaller((one, place) => one.entry.kind !== 'offer' || place >= firstOffers), codes: true },
    { compact: all, codes: true },
    { compact: all, codes: false },
  ];
}

/** What does not fit when `shown` entries have a card: taken from the ends of the longest sections first. */
function beyond(edition: Edition, shown: number): Set<string> {
  const queues = edition.issue.sections.map((section) => [...section.entries]);
  const listed = new Set<string>();
  let left = queues.reduce((sum, queue) => sum + queue.length, 0);
  while (left > shown) {
    const longest = queues.reduce((a, b) => (b.length > a.length ? b : a), [] as IssueEntry[]);
    const last = longest.pop();
    if (!last) break;
    listed.add(last.code);
    left -= 1;
  }
  return listed;
}

/** Static Noto Sans as data addresses: fonts from files do not load in a page without an address of its own. */
export async function fontFaces(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const faces = [400, 700].map(async (weight) => {
    const bytes = await readFile(resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`));
    return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")}\n`;
  });
  return (await Promise.all(faces)).join('');
}

function pageFooter(view: EditionView): string {
  const font = 'font: 8.5pt "Noto Sans"; color: #444;';
  return `@page{@bottom-left{content:${cssText(view.footer)};${font}}@bottom-right{content:${cssText(view.pageOf.page)} counter(page) ${cssText(view.pageOf.of)} counter(pages);${font}}}\n`;
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
