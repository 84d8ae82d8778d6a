// The site: one page that lists every issue with its editions, and one that names what must not be applied for any more. Plain files
// for any web host; the editions themselves are copied beside them.

import type { Publisher } from '../model.ts';
import type { OutputFile } from './output.ts';
import { safeUrl } from './safe-url.ts';
import type { Templates } from './templates.ts';

export interface SiteIssue {
  week: string;
  /** `n. 48 · da lunedì 23 a domenica 29 novembre 2026` */
  line: string;
  editions: { name: string; language: string; html: string | null; pdf: string | null }[];
}

export interface Site {
  title: string;
  subtitle: string | null;
  publisher: Publisher;
  /** newest first */
  issues: readonly SiteIssue[];
  withdrawn: readonly { code: string; title: string; line: string; reason: string }[];
  /** files for other programs, at the root */
  feeds: readonly { href: string; label: string; type: string | null }[];
}

export function sitePages(site: Site, templates: Templates): OutputFile[] {
  const { publisher, issues } = site;
  const [latest, ...earlier] = issues;
  const contact = publisher.email ? safeUrl(`mailto:${publisher.email}`) : null;
  const view = { ...site, latest: latest ?? null, earlier, contact };
  const page = (name: string, template: string): OutputFile => ({
    name,
    bytes: new TextEncoder().encode(templates.render(template, view)),
  });
  return [page('index.html', 'site'), page('ritirate.html', 'withdrawn')];
}
