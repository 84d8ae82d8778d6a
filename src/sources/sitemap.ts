import { Parser } from 'htmlparser2';
import { webAddress } from './load-html.ts';

/** A sitemap (https://www.sitemaps.org/protocol.html): addresses of pages, or of further sitemaps, the latest changed first. */
export interface Sitemap {
  pages: string[];
  sitemaps: string[];
}

/** Reads a sitemap, a sitemap index, or a plain list of addresses, one to a line. What is no http(s) address is left out. */
export function readSitemap(text: string): Sitemap {
  if (!text.trimStart().startsWith('<')) {
    return { pages: text.split(/\r?\n/).flatMap((line) => webAddress(line, null) ?? []), sitemaps: [] };
  }
  const entries = readEntries(text).sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1));
  const addresses = (kind: Entry['kind']) =>
    entries.filter((entry) => entry.kind === kind).flatMap((entry) => webAddress(entry.address, null) ?? []);
  return { pages: addresses('url'), sitemaps: addresses('sitemap') };
}

interface Entry {
  kind: 'url' | 'sitemap';
  address: string;
  changed: string;
}

function readEntries(xml: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let field = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        field = name;
        if (name === 'url' || name === 'sitemap') entry = { kind: name, address: '', changed: '' };
      },
      ontext: (words) => {
        if (entry !== null && field === 'loc') entry.address += words;
        if (entry !== null && field === 'lastmod') entry.changed += words;
      },
      onclosetag: (name) => {
        field = '';
        if (entry === null || name !== entry.kind) return;
        entries.push({ ...entry, address: entry.address.trim(), changed: entry.changed.trim() });
        entry = null;
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  parser.end(xml);
  return entries;
}
