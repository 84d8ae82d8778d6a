import type { Page } from '../http/get.ts';
import type { Problem } from '../model.ts';
import { matchesAddress } from './address-pattern.ts';
import { follow } from './follow.ts';
import type { JobPostingSource } from './jobposting.ts';
import { baseOf, loadHtml, webAddress } from './load-html.ts';
import { postingPage } from './posting-page.ts';
import { isSelector, selectorFailure } from './selectors.ts';
import { readSitemap } from './sitemap.ts';
import { addressOf, type Collected, type CollectTools, SourceFailure } from './source.ts';
import { usual } from './usual.ts';

const sitemapsAtMost = 10;

/** Offers that employers describe for search engines (schema.org JobPosting), on one page or on the pages of a list. */
export async function collectJobPosting(source: JobPostingSource, tools: CollectTools): Promise<Collected> {
  const accept = source.follow?.sitemap === true ? 'feed' : 'html';
  const page = await tools.get(addressOf(source), { source: source.id, accept, private: source.private ?? false });
  return source.follow === undefined ? onePage(page, source, tools) : pagesBehind(page, source, tools);
}

async function onePage(page: Page, source: JobPostingSource, tools: CollectTools): Promise<Collected> {
  const collected = await postingPage(page, source, tools.today);
  const missing = collected.problems.find(({ code }) => code === 'JOBPOSTING_MISSING');
  if (missing !== undefined) throw new SourceFailure({ ...missing, lost: 'source' });
  return collected;
}

async function pagesBehind(list: Page, source: JobPostingSource, tools: CollectTools): Promise<Collected> {
  const problems: Problem[] = [];
  const found =
    source.follow?.sitemap === true
      ? await sitemapPages(list, source, { tools, problems })
      : await linkedPages(list, source);
  const wanted = [...new Set(found)].filter((address) => matchesAddress(address, source.follow?.match));
  if (wanted.length === 0) throw new SourceFailure(noLinks(list, source, found.length));
  const max = source.follow?.max ?? usual.jobposting.pages;
  if (wanted.length > max) problems.push(morePages(source, wanted.length, max));

  const drafts: Collected['drafts'] = [];
  const followed = await follow(wanted.slice(0, max), { source, tools, lost: 'entry' }, async (page) => {
    const collected = await postingPage(page, source, tools.today);
    drafts.push(...collected.drafts);
    problems.push(...collected.problems);
  });
  if (followed.outage !== null) throw followed.outage;
  return { drafts, problems: [...problems, ...followed.problems] };
}

async function linkedPages(list: Page, source: JobPostingSource): Promise<string[]> {
  const selector = source.follow?.links ?? 'a';
  const $ = await loadHtml(list, source);
  if (!isSelector($, selector)) throw selectorFailure(source, 'follow.links', selector);
  const base = baseOf($, list);
  return $.root()
    .find(selector)
    .toArray()
    .flatMap((link) => webAddress($(link).attr('href') ?? '', base) ?? [])
    .map((address) => address.replace(/#(?![!/]).*$/, ''));
}

interface Reading {
  tools: CollectTools;
  problems: Problem[];
}

async function sitemapPages(list: Page, source: JobPostingSource, { tools, problems }: Reading): Promise<string[]> {
  const { pages, sitemaps } = readSitemap(list.text);
  const within = sitemaps.slice(0, sitemapsAtMost);
  const following = { source, tools, lost: 'entry', accept: 'feed' } as const;
  const followed = await follow(within, following, async (page) => {
    for (const address of readSitemap(page.text).pages) pages.push(address);
  });
  if (followed.outage !== null) throw followed.outage;
  problems.push(...followed.problems);
  return pages;
}

function noLinks(list: Page, source: JobPostingSource, before: number): Problem {
  const filtered = before > 0;
  return {
    code: 'NOTHING_FOUND',
    lost: 'source',
    where: source.id,
    what: {
      it: filtered
        ? `Su ${list.address} ci sono ${before} indirizzi, ma nessuno corrisponde a follow.match («${source.follow?.match}»).`
        : `Su ${list.address} non c’è nessun indirizzo di offerte da aprire.`,
      en: filtered
        ? `${list.address} holds ${before} addresses, but none corresponds to follow.match (“${source.follow?.match}”).`
        : `${list.address} holds no address of an offer to open.`,
    },
    remedy: {
      it: 'Aprire la pagina nel browser: se le offerte ci sono, il sito è cambiato e va corretto follow in sources.yaml.',
      en: 'Open the page in the browser: if the offers are there, the site has changed and follow needs correcting in sources.yaml.',
    },
  };
}

function morePages(source: JobPostingSource, count: number, max: number): Problem {
  return {
    code: 'MORE_PAGES',
    lost: 'entry',
    where: source.id,
    what: {
      it: `L’elenco della fonte "${source.id}" rimanda a ${count} pagine: ne sono state aperte ${max}, le altre non sono state lette.`,
      en: `The list of the source "${source.id}" leads to ${count} pages: ${max} were opened, the others were not read.`,
    },
    remedy: {
      it: 'Scrivere nella fonte un numero più alto in follow.max, oppure restringere gli indirizzi con follow.match.',
      en: 'Write a higher number in follow.max of the source, or narrow the addresses with follow.match.',
    },
  };
}
