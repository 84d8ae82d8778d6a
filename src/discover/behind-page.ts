// Proposals that need a look at pages behind the one given: those that a list leads to, and those that a sitemap names.

import { type Get, type GetOptions, type Page, Unreachable } from '../http/get.ts';
import type { IsoDate } from '../model.ts';
import { baseOf, loadHtml } from '../sources/load-html.ts';
import { postingPage } from '../sources/posting-page.ts';
import { readSitemap } from '../sources/sitemap.ts';
import { SourceFailure } from '../sources/source.ts';
import { detailText } from './detail-text.ts';
import { jobPages } from './job-pages.ts';
import { listProposal, type Opened } from './on-page.ts';
import type { PageProposal } from './page-proposal.ts';
import { type Proposal, proposal } from './proposal.ts';

export interface Looking {
  get: Get;
  today: IsoDate;
  options: Omit<GetOptions, 'accept'>;
}

const samples = 2;
const followedByDefault = 30;
const trialPages = 5;

/** The list of a page, by the data on the pages behind it where those have it, else by selectors. */
export async function listProposals(opened: Opened, looking: Looking): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  const [best, ...others] = opened.lists;
  if (best !== undefined) {
    const pages = await openSome(behind(opened, best.addresses), looking);
    if (await describeOffers(pages, looking)) proposals.push(linksProposal(opened, linksOf(best), best.addresses));
    proposals.push(listProposal(opened, best, await textOn(pages)));
  } else if ('url' in opened.address) {
    const found = jobPages(opened.hints.links.filter((address) => address !== opened.page.address));
    const pages = found === null ? [] : await openSome(found.addresses, looking);
    if (found !== null && (await describeOffers(pages, looking)))
      proposals.push(linksProposal(opened, `a[href*="${found.match}"]`, found.addresses));
  }
  return [...proposals, ...others.map((list) => listProposal(opened, list, null))];
}

/** A saved page is read alone: nobody asked for the network. */
function behind({ address }: Opened, addresses: readonly string[]): string[] {
  return 'url' in address ? addresses.filter((one) => !one.startsWith('https://pagina.invalid/')) : [];
}

function linksOf({ item, link }: PageProposal): string {
  if (link !== null) return `${item} ${link.replace(/^:scope > /, '> ')}`;
  return /(?:^|[ >])a(?:$|[[.:])/.test(item) ? item : `${item} a[href]`;
}

function linksProposal({ address }: Opened, links: string, addresses: readonly string[]): Proposal {
  const many = addresses.length > followedByDefault ? { max: Math.min(100, addresses.length) } : {};
  const what = {
    it: `un elenco di ${addresses.length} offerte, ciascuna con i dati JobPosting sulla sua pagina`,
    en: `a list of ${addresses.length} offers, each with JobPosting data on its own page`,
  };
  return proposal('jobposting', { ...address, follow: { links, ...many } }, what, {
    forTrial: { follow: { links, max: trialPages } },
  });
}

/** The pages of offers that the site's own sitemap names, where they carry JobPosting data. */
export async function sitemapProposals(sitemaps: readonly string[], looking: Looking): Promise<Proposal[]> {
  for (const url of sitemaps) {
    const named = await pagesNamed(url, looking);
    const found = jobPages(named);
    if (found === null || !(await describeOffers(await openSome(found.addresses, looking), looking))) continue;
    return [sitemapProposal(url, found.match, found.addresses.length)];
  }
  return [];
}

function sitemapProposal(url: string, match: string, count: number): Proposal {
  const what = {
    it: `la mappa del sito (${url}), con ${count} pagine di offerte che hanno i dati JobPosting`,
    en: `the sitemap (${url}), with ${count} pages of offers that have JobPosting data`,
  };
  const many = count > followedByDefault ? { max: Math.min(100, count) } : {};
  return proposal('jobposting', { url, follow: { sitemap: true, match, ...many } }, what, {
    forTrial: { follow: { sitemap: true, match, max: trialPages } },
  });
}

const sitemapsWithin = 3;

async function pagesNamed(url: string, looking: Looking): Promise<string[]> {
  const first = await open(url, looking, 'feed');
  if (first === null) return [];
  const { pages, sitemaps } = readSitemap(first.text);
  const likely = [...sitemaps].sort(
    (a, b) => Number(/job|lavor|offert|annunc/i.test(b)) - Number(/job|lavor|offert|annunc/i.test(a)),
  );
  for (const within of likely.slice(0, sitemapsWithin)) {
    const next = await open(within, looking, 'feed');
    if (next !== null) pages.push(...readSitemap(next.text).pages);
  }
  return pages;
}

async function openSome(addresses: readonly string[], looking: Looking): Promise<Page[]> {
  const pages: Page[] = [];
  for (const url of addresses.filter((address) => !/\.(?:pdf|docx?|zip)(?:$|\?)/i.test(address)).slice(0, samples)) {
    const page = await open(url, looking, 'html');
    if (page !== null) pages.push(page);
  }
  return pages;
}

/** A sample that cannot be had says nothing: the trial of the whole proposal tells what is wrong. */
async function open(url: string, { get, options }: Looking, accept: 'html' | 'feed'): Promise<Page | null> {
  try {
    return await get({ url }, { ...options, accept });
  } catch (error) {
    if (error instanceof Unreachable) return null;
    throw error;
  }
}

async function describeOffers(pages: readonly Page[], { today }: Looking): Promise<boolean> {
  for (const page of pages) {
    const { drafts } = await quietly(() => postingPage(page, { id: 'prova' }, today), { drafts: [] });
    if (drafts.length === 0) return false;
  }
  return pages.length > 0;
}

async function textOn(pages: readonly Page[]): Promise<string | null> {
  const sights = await quietly(
    () =>
      Promise.all(
        pages.map(async (page) => {
          const $ = await loadHtml(page, { id: 'prova' });
          return { $, base: baseOf($, page) };
        }),
      ),
    [],
  );
  return detailText(sights);
}

/** A sample that cannot be read is no sample. */
async function quietly<Value, Otherwise>(read: () => Promise<Value>, otherwise: Otherwise): Promise<Value | Otherwise> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SourceFailure) return otherwise;
    throw error;
  }
}
