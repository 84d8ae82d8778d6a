import type { Extra } from '../model.ts';

/** One entry of a feed of any format: plain text, absolute addresses, dates as they stand. */
export interface FeedEntry {
  id: string | null;
  title: string | null;
  url: string | null;
  date: string | null;
  text: string;
  author: string | null;
  language: string | null;
  employer: string | null;
  place: string | null;
  deadline: string | null;
  extra: Extra;
}

export interface FeedDocument {
  /** the feed as such, described like an entry; null where the format has none */
  channel: FeedEntry | null;
  entries: FeedEntry[];
  /** the document breaks off, or an entry is badly nested: entries may be missing */
  damaged: boolean;
  /** there were more entries than `mostEntries` */
  more: boolean;
}

/** Beyond this a document is no news feed any more: the rest is left. */
export const mostEntries = 5000;

/** An absolute http or https address, or null. `base` is the address that a relative link starts from. */
export function httpAddress(link: string, base: string | null): string | null {
  const written = link.trim().replace(/^www\./i, 'https://www.');
  if (written === '') return null;
  const address = parsed(written, base ?? undefined);
  return address?.protocol === 'http:' || address?.protocol === 'https:' ? address.href : null;
}

function parsed(written: string, base: string | undefined): URL | null {
  try {
    return new URL(written, base);
  } catch {
    // What is no address leads nowhere. Asking first (`canParse`) would read each address twice.
    return null;
  }
}
