// What a page leads to besides its own text: feeds, calendars, sheets, PDFs, frames, job boards.

import { webAddress } from '../sources/load-html.ts';
import { jobName, noticeWord } from './job-words.ts';
import { isBesides, parentOf, type Sight, wordsOf } from './part-of-page.ts';

export interface Hint {
  address: string;
  /** the words of the link */
  words: string;
  /** words or address speak of work */
  isOfWork: boolean;
}

export interface PageHints {
  feeds: Hint[];
  calendars: Hint[];
  sheets: Hint[];
  documents: Hint[];
  frames: Hint[];
  /** all other links, each once */
  links: string[];
}

const hintsAtMost = 200;

export function pageHints(sight: Sight): PageHints {
  const { $, base } = sight;
  const hints: PageHints = {
    feeds: declaredFeeds(sight),
    calendars: [],
    sheets: [],
    documents: [],
    frames: [],
    links: [],
  };
  for (const link of $('a[href], link[type="text/calendar"][href]').toArray().slice(0, 5000)) {
    const address = openAddress(link.attribs['href'] ?? '', base);
    if (address === null) continue;
    const list = listFor(address, hints);
    if (list === null) hints.links.push(address);
    else add(list, hintOf(address, wordsOf(link, 200)));
  }
  for (const frame of $('iframe[src], iframe[data-src], frame[src]').toArray().slice(0, 20)) {
    const address = webAddress(frame.attribs['src'] ?? frame.attribs['data-src'] ?? '', base);
    if (address !== null) add(hints.frames, hintOf(address, frame.attribs['title'] ?? ''));
  }
  return { ...hints, links: [...new Set(hints.links)] };
}

function declaredFeeds({ $, base }: Sight): Hint[] {
  const feeds: Hint[] = [];
  for (const link of $('link[rel~="alternate"][href]').toArray().slice(0, 20)) {
    if (!/^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i.test(link.attribs['type'] ?? '')) continue;
    const address = webAddress(link.attribs['href'] ?? '', base);
    if (address !== null && !/comment|commenti/i.test(address))
      add(feeds, hintOf(address, link.attribs['title'] ?? ''));
  }
  return feeds;
}

/** `webcal:` is how a page offers a calendar for subscription. */
function openAddress(href: string, base: string | null): string | null {
  return webAddress(href.trim().replace(/^webcals?:/i, 'https:'), base);
}

function listFor(address: string, hints: PageHints): Hint[] | null {
  const { hostname, pathname } = new URL(address);
  if (/\.ics$/i.test(pathname) || (hostname === 'calendar.google.com' && pathname.includes('/ical/')))
    return hints.calendars;
  if (/\.(?:csv|tsv|xlsx|ods)$/i.test(pathname)) return hints.sheets;
  if (hostname === 'docs.google.com' && pathname.startsWith('/spreadsheets/')) return hints.sheets;
  if (/\.pdf$/i.test(pathname)) return hints.documents;
  return /(?:^|\/)(?:feed|rss|atom)(?:\.(?:xml|json))?\/?$|\.(?:rss|atom|rdf)$|[?&](?:feed|format)=(?:rss|atom)/i.test(
    address,
  ) && !/comment/i.test(address)
    ? hints.feeds
    : null;
}

function hintOf(address: string, words: string): Hint {
  const { pathname, search } = new URL(address);
  const said = `${words} ${decodeURIComponent(safe(pathname + search))}`;
  return { address, words, isOfWork: jobName.test(said) || noticeWord.test(said) };
}

/** Signs that are no part of a code would make the decoding fail. */
function safe(path: string): string {
  return path.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, '_');
}

function add(list: Hint[], hint: Hint): void {
  if (list.length < hintsAtMost && !list.some(({ address }) => address === hint.address)) list.push(hint);
}

/** The name by which a site calls itself. */
export function siteName({ $ }: Sight): string | null {
  const named =
    $('meta[property="og:site_name"]').first().attr('content') ??
    $('meta[name="application-name"]').first().attr('content');
  const name = named?.replace(/\s+/g, ' ').trim() ?? '';
  return name === '' || name.length > 80 ? null : name;
}

/** Whether a page asks for a password before it shows anything. */
export function asksToLogIn(sight: Sight): boolean {
  const { $ } = sight;
  const fields = $('input[type="password"]').toArray();
  const shown = fields.filter((field) => {
    for (let at = parentOf(field); at !== null; at = parentOf(at))
      if (at.name !== 'form' && isBesides(at)) return false;
    return true;
  });
  const words = $('main, body').first().text().replace(/\s+/g, ' ').trim().length;
  return shown.length > 0 && words < 1500;
}
