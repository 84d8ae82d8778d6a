// The document that the browser prints.

import type { Edition } from '../model.ts';
import { contentsOf } from './contents.ts';
import { fontFaces } from './fonts.ts';
import type { Plan, Room } from './layout.ts';
import { localeOf } from './locales.ts';
import type { RenderTools } from './output.ts';
import { type EditionView, viewOf } from './view.ts';

/** A kind of sheet: how its document is made, and how much it holds. */
export interface Sheet {
  template: string;
  /** a style that stands after print.css; null: none */
  style: string | null;
  /** ends the file's name */
  ending: string;
  /** pages at most, 0: as many as it takes; null: as many as the edition says */
  pages: number | null;
  room: Room;
  /** size of the letters at the foot of each page; null: no foot */
  foot: string | null;
  /** lines of the list of what has no card, at most; null: the usual */
  restLines: number | null;
  /** what its template gets of an edition */
  shown: (view: EditionView, edition: Edition) => object;
}

export interface SheetDocument {
  html: string;
  title: string;
  /** ids of the places whose page numbers it leaves room for */
  contents: readonly string[];
}

export async function sheetDocument(
  edition: Edition,
  tools: Pick<RenderTools, 'templates'>,
  { sheet, plan }: { sheet: Sheet; plan: Plan },
): Promise<SheetDocument> {
  const lines = sheet.restLines === null ? {} : { restLines: sheet.restLines };
  const view = viewOf(edition, localeOf(edition.language), { ...plan, ...lines, onPaper: true });
  const contents = contentsOf(view, edition.pageBudget);
  const html = tools.templates.render(sheet.template, { ...sheet.shown(view, edition), contents, style: sheet.style });
  const fonts = await fontFaces(html);
  const foot = sheet.foot === null ? '' : pageFooter(view, sheet.foot);
  // Fonts and page footers are CSS, not text: they do not pass through the templates, which escape for HTML.
  const whole = html.replace('<style>', () => `<style>\n${fonts}${foot}`);
  return { html: spoken(whole), title: view.documentTitle, contents: contents?.map(({ place }) => place) ?? [] };
}

/** Chromium tags words in another language only where they have a role of their own. */
function spoken(html: string): string {
  return html.replaceAll('<bdi lang="it">', '<bdi lang="it" role="group">');
}

function pageFooter(view: EditionView, size: string): string {
  const style = `font: ${size} "Noto Sans"; color: #444; direction: ${view.direction};`;
  const [start, end] = view.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page{@bottom-${start}{content:${cssText(view.footer)};${style}}@bottom-${end}{content:${cssText(view.pageOf.page)} counter(page) ${cssText(view.pageOf.of)} counter(pages);${style}}}\n`;
}

/** A CSS string (CSS Syntax 3, 4.3.5) that cannot end the string, the rule or the style element. */
function cssText(text: string): string {
  return `"${text.replace(/[\\"<>&\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
