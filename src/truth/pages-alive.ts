// Whether the offers that are about to be printed are still open: their own pages are looked at, at most once a day, and what
// was found is remembered. A page that cannot be had says nothing: only the server's "gone", a banner and a way back to the list do.

import { type Get, type Page, Unreachable } from '../http/get.ts';
import type { ClosedPage, IsoDate } from '../model.ts';
import { SourceFailure } from '../sources/source.ts';
import { hostOf } from './whole-network.ts';

/** The page of an offer that is to be printed. */
export interface OfferPage {
  url: string;
  title: string | null;
  source: string;
  private: boolean;
  /** other offers have the same address: what the page says is not said of one */
  isShared: boolean;
  /** address of the source's own list; null: it has none */
  list: string | null;
}

/** What is remembered of a page. */
export interface Looked {
  /** the last day on which it was tried */
  on: IsoDate;
  closed: ClosedPage | null;
  /** days on which it could not be had, since it last could */
  failed: IsoDate[];
}

export type Memory = Map<string, Looked>;

export interface LookTools {
  get: Get;
  /** the day as the clock has it */
  today: IsoDate;
  memory: Memory;
  /** no more pages are begun */
  isOver: () => boolean;
}

/** For one page: it is a courtesy to the reader, not worth waiting for. */
const deadlineMs = 8000;
/** After so many failures in a row a host is left alone. */
const failuresAtMost = 3;

/**
 * Looks at the pages that were not looked at today, host by host, and remembers what was found.
 * @returns how many were left because it was over.
 */
export async function lookAt(pages: readonly OfferPage[], tools: LookTools): Promise<number> {
  const wanted = pages.filter((page) => isWorthAsking(page) && tools.memory.get(page.url)?.on !== tools.today);
  const once = [...new Map(wanted.map((page) => [page.url, page])).values()];
  const hosts = [...new Set(once.map((page) => hostOf(page.url)))];
  const left = await Promise.all(
    hosts.map((host) =>
      lookInTurn(
        once.filter((page) => hostOf(page.url) === host),
        tools,
      ),
    ),
  );
  return left.reduce((sum, count) => sum + count, 0);
}

/** How many were left because it was over. */
async function lookInTurn(pages: readonly OfferPage[], tools: LookTools): Promise<number> {
  let failures = 0;
  for (const [index, page] of pages.entries()) {
    if (failures >= failuresAtMost) return 0;
    if (tools.isOver()) return pages.length - index;
    const found = await look(page, tools.get);
    const before = tools.memory.get(page.url);
    failures = found === 'unknown' ? failures + 1 : 0;
    tools.memory.set(page.url, remembered(before, found, tools.today));
  }
  return 0;
}

function remembered(before: Looked | undefined, found: ClosedPage | 'open' | 'unknown', today: IsoDate): Looked {
  if (found === 'unknown')
    return { on: today, closed: before?.closed ?? null, failed: [...(before?.failed ?? []), today] };
  return { on: today, closed: found === 'open' ? null : found, failed: [] };
}

async function look(offer: OfferPage, get: Get): Promise<ClosedPage | 'open' | 'unknown'> {
  const { url, source } = offer;
  try {
    const page = await get({ url }, { source, accept: 'html', private: offer.private, deadlineMs });
    if (page.state === 'last-good') return 'unknown';
    if (leadsBack(url, page.address, offer.list)) return { url, is: 'moved', words: page.address };
    const banner = offer.isShared || !isHtml(page) ? null : await bannerOf(page, source);
    return banner === null ? 'open' : { url, is: 'banner', words: banner };
  } catch (error) {
    if (error instanceof Unreachable) return error.gone ? { url, is: 'gone', words: '' } : meaningOf(error);
    if (error instanceof SourceFailure) return 'open';
    throw error;
  }
}

async function bannerOf(page: Page, source: string): Promise<string | null> {
  const [{ loadHtml }, { closedBanner }] = await Promise.all([
    import('../sources/load-html.ts'),
    import('../sources/closed.ts'),
  ]);
  return closedBanner(await loadHtml(page, { id: source }));
}

/** A site that does not want to be asked has not failed. */
function meaningOf({ problem }: Unreachable): 'open' | 'unknown' {
  return problem.code === 'ROBOTS_DISALLOWED' ? 'open' : 'unknown';
}

function isHtml({ contentType, text }: Page): boolean {
  return /html/i.test(contentType ?? '') || /^\s*</.test(text);
}

/** Whether an address led to the list, to the home page, or to a page above it on the same site. */
export function leadsBack(from: string, to: string, list: string | null): boolean {
  const [start, end] = [new URL(from), new URL(to)];
  const [asked, came] = [pathOf(start), pathOf(end)];
  if (hostOf(from) !== hostOf(to) || (asked === came && start.search === end.search)) return false;
  if (list !== null && hostOf(list) === hostOf(to) && came === pathOf(new URL(list)) && asked !== came) return true;
  const isHome = /^(?:\/[a-z]{2})?(?:\/(?:index|home)(?:\.\w+)?)?$/i.test(came);
  return (isHome && asked !== '') || (asked.startsWith(`${came}/`) && !came.includes(tellingPart(asked)));
}

/** What tells an offer in a path from the others: its number, or else the longest word. */
function tellingPart(path: string): string {
  const [number] = path.match(/\d{2,}/g)?.sort((a, b) => b.length - a.length) ?? [];
  const [longest = ''] = path.split('/').sort((a, b) => b.length - a.length);
  return number ?? longest;
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}

/** Names that nobody can have (RFC 2606) are not asked for. */
const invented = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/;

function isWorthAsking({ url }: OfferPage): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !invented.test(new URL(url).hostname);
}
