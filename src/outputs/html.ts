// The page for phones: one file, no scripts, no fonts to load.

import type { Edition } from '../model.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { viewOf } from './view.ts';

const none: ReadonlySet<string> = new Set();

export async function html(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  const view = viewOf(edition, localeOf(edition.language), { compact: none, listed: none, codes: false });
  const text = tools.templates.render('page', view);
  return [{ name: `${tools.fileName}.html`, bytes: new TextEncoder().encode(text) }];
}
