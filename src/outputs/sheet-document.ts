// The document that the browser prints.

import type { Edition } from '../model.ts';
import { contentsOf } from './contents.ts';
import { fontFaces } from './fonts.ts';
import { glossaryOf } from './glossary.ts';
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
  /** words of offices explained at its end, at most */
  glossary: number;
  /** what its template gets of an edition */
  shown: (view: EditionView, edition: Edition) => object;
}

export interface SheetDocument {
  html: string;
  title: string;
  /** ids of the places whose page numbers it leaves room for */
  contents: readonly string[];
  /** whether words of offices wait to be shown where there is room */
  isWaiting: boolean;
}

export async function sheetDocument(
  edition: Edition,
  tools: Pick<RenderTools, 'templates'>,
  { sheet, plan }: { sheet: Sheet; plan: Plan },
): Promise<SheetDocument> {
  const lines = sheet.restLines === null ? {} : { restLines: sheet.restLines };
  const locale = localeOf(edition.language);
  const view = viewOf(edition, locale, { ...plan, ...lines, onPaper: true });
  const contents = contentsOf(view, edition.pageBudget);
  const glossary = glossaryOf(view.sections, locale, sheet.glossary);
  const isWaiting = glossary.length > 0 && edition.pageBudget > 0;
  const extras = { contents, glossary, isWaiting, style: sheet.style };
  const html = tools.templates.render(sheet.template, { ...sheet.shown(view, edition), ...extras });
  const fonts = await fontFaces(html);
  const foot = sheet.foot === null ? '' : pageFooter(view, sheet.foot);
  // Fonts and page footers are CSS, not text: they do not pass through the templates, which escape for HTML.
  const whole = html.replace('<style>', () => `<style>\n${fonts}${foot}`);
  const places = contents?.map(({ place }) => place) ?? [];
  return { html: spoken(whole), title: view.documentTitle, contents: places, isWaiting };
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
