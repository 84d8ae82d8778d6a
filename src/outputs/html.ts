// The page for phones: one file, no scripts, no fonts to load.

import type { Edition } from '../model.ts';
import { glossaryOf } from './glossary.ts';
import { jobPostingsOf } from './job-postings.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { viewOf } from './view.ts';

const none: ReadonlySet<string> = new Set();

export async function html(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  const locale = localeOf(edition.language);
  const view = viewOf(edition, locale, { compact: none, listed: none, codes: false });
  const page = tools.templates.render('page', { ...view, glossary: glossaryOf(view.sections, locale) });
  const postings = edition.jobPostings ? jobPostingsOf(edition) : null;
  // Data, not text to be seen: it does not pass through the templates, which escape for HTML.
  const text = postings
    ? page.replace('</head>', () => `<script type="application/ld+json">${postings}</script>\n</head>`)
    : page;
  return [{ name: `${tools.fileName}.html`, bytes: new TextEncoder().encode(text) }];
}
