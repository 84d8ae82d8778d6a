import type { Page } from '../http/get.ts';
import { type FeedDocument, httpAddress } from './feed-entry.ts';
import { entryOfFields } from './feed-fields.ts';
import { readJsonFeed } from './feed-json.ts';
import { readFeedXml } from './feed-xml.ts';
import { partnerEntryName } from './partner-entries.ts';

/** What a document is when it is no feed. `feeds`: the addresses of the feeds that a page names. */
export interface NoFeed {
  is: 'page' | 'json' | 'sitemap' | 'opml' | 'xml' | 'empty' | 'other';
  feeds: string[];
}

/** A document read as RSS, Atom, RDF, CDF, a job board's XML export or JSON Feed, whatever its declared type says. */
export async function readFeed(page: Page): Promise<FeedDocument | NoFeed> {
  const base = httpAddress(page.address, null);
  const text = page.text.trimStart();
  if (text === '') return { is: 'empty', feeds: [] };
  if (isJson(text, page.contentType)) return (await readJsonFeed(text, base)) ?? { is: 'json', feeds: [] };
  if (isPage(text)) return { is: 'page', feeds: feedsNamed(text, base) };
  const reading = { base, read: entryOfFields };
  const found = readFeedXml(text, reading);
  if (found !== null) return found;
  const entryName = partnerEntryName(text);
  const partner = entryName === null ? null : readFeedXml(text, { ...reading, entryName });
  return partner ?? { is: otherKind(text), feeds: feedsNamed(text, base) };
}

function isJson(text: string, contentType: string | null): boolean {
  return /^[{[]/.test(text) || (!text.startsWith('<') && /json/i.test(contentType ?? ''));
}

function isPage(text: string): boolean {
  const start = text.slice(0, 2000);
  const feed = start.search(/<(?:[a-z\d]+:)?(?:rss|rdf|feed|channel)[\s>]/i);
  const page = start.search(feed < 0 ? /<(?:!doctype\s+html|html|head|body)[\s>]/i : /<(?:html|head|body)[\s>]/i);
  return page >= 0 && (feed < 0 || page < feed);
}

function otherKind(text: string): NoFeed['is'] {
  const start = text.slice(0, 2000);
  if (/<(?:urlset|sitemapindex)[\s>]/i.test(start)) return 'sitemap';
  if (/<opml[\s>]/i.test(start)) return 'opml';
  const first = /<([a-z][^\s<>/]*)/i.exec(start)?.[1];
  if (first === undefined) return 'other';
  return /^(?:div|p|a|b|br|table|span|h[1-6]|meta|link|script|style|title)$/i.test(first) ? 'page' : 'xml';
}

const mostFeedsNamed = 3;

function feedsNamed(html: string, base: string | null): string[] {
  const feeds = new Set<string>();
  for (const [link] of html.matchAll(/<link\s[^<>]*>/gi)) {
    if (!/\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i.test(link)) continue;
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link);
    const address = httpAddress((href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replaceAll('&amp;', '&'), base);
    if (address !== null) feeds.add(address);
    if (feeds.size === mostFeedsNamed) break;
  }
  return [...feeds];
}
