import type { CheerioAPI } from 'cheerio';
import type { Page } from '../http/get.ts';
import type { Draft, IsoDate, Problem, SectionId } from '../model.ts';
import { closedBanner, closedOffer, isMarkedClosed } from './closed.ts';
import { embeddedItems } from './embedded-items.ts';
import { type JsonObject, readJsonLd } from './json-ld.ts';
import { baseOf, loadHtml, needsBrowser, ownAddress, webAddress } from './load-html.ts';
import { nodesById, postingFields, postingsAmong } from './posting-draft.ts';
import { scriptNodes } from './script-postings.ts';
import { type Collected, emptyDraft } from './source.ts';

const postingsAtMost = 1000;

interface PostingSource {
  id: string;
  section?: SectionId | undefined;
}

/**
 * The offers that one page describes with schema.org JobPosting: in JSON-LD, or else marked up in its text, or else as data of
 * its scripts. A page that says
 * in words that its offer is closed gives none. The reasons for what is not given are in the problems.
 */
export async function postingPage(page: Page, source: PostingSource, today: IsoDate): Promise<Collected> {
  const $ = await loadHtml(page, source);
  const blocks = $('script[type*="ld+json" i]')
    .toArray()
    .map((script) => $(script).text());
  const { nodes, broken } = await readJsonLd(blocks);
  const inData = postingsAmong(nodes);
  const marked = inData.length > 0 ? inData : postingsAmong(embeddedItems($, 'JobPosting'));
  const inScripts = marked.length > 0 ? [] : await scriptNodes($);
  const postings = marked.length > 0 ? marked : postingsAmong(inScripts);
  const lost = broken.filter((block) => block.includes('JobPosting')).length;
  const problems = lost === 0 ? [] : [brokenBlocks(page, source, lost)];

  const banner = postings.length > 1 ? null : closedBanner($);
  if (banner !== null) return { drafts: [], problems: [...problems, closedOffer(source, page.address, banner)] };
  if (postings.length === 0 && lost === 0)
    problems.push(noPosting(source, { address: page.address, byScript: needsBrowser($) }));
  if (postings.length > postingsAtMost) problems.push(tooMany(page, source));
  const drafts = draftsOf(postings.slice(0, postingsAtMost), [...nodes, ...inScripts], { $, page, source, today });
  const open = drafts.filter((draft) => !isMarkedClosed(draft.title ?? ''));
  const stamped = drafts.filter((draft) => isMarkedClosed(draft.title ?? ''));
  return {
    drafts: open,
    problems: [...problems, ...stamped.map((draft) => closedOffer(source, page.address, draft.title ?? ''))],
  };
}

interface From {
  $: CheerioAPI;
  page: Page;
  source: PostingSource;
  today: IsoDate;
}

function draftsOf(postings: JsonObject[], nodes: JsonObject[], from: From): Draft[] {
  const base = baseOf(from.$, from.page);
  const own = ownAddress(from.$, from.page);
  const declared = from.$('html').attr('lang')?.trim() || null;
  const byId = nodesById(nodes);
  return postings.map((posting) => {
    const fields = postingFields(posting, byId);
    const written = fields.url === null ? null : webAddress(fields.url, base);
    const url = written !== null && !isHomePage(written) ? written : (own ?? written);
    return {
      ...emptyDraft(from.source, 'market', from.today),
      ...fields,
      url,
      language: fields.language ?? declared,
    };
  });
}

/** Some sites give the employer's home page as the address of the offer: the page that describes it serves better. */
function isHomePage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '';
}

function noPosting(source: PostingSource, at: { address: string; byScript: boolean }): Problem {
  const why = at.byScript
    ? {
        it: ' Gli annunci compaiono solo nel browser, per mezzo di un programma.',
        en: ' Its listings only appear in a browser, by means of a program.',
      }
    : { it: '', en: '' };
  return {
    code: 'JOBPOSTING_MISSING',
    lost: 'entry',
    where: source.id,
    what: {
      it: `La pagina ${at.address} non contiene dati JobPosting (la scheda dell’offerta leggibile dai programmi).${why.it}`,
      en: `The page ${at.address} holds no JobPosting data (the description of an offer that programs can read).${why.en}`,
    },
    remedy: {
      it: 'Controllare che l’indirizzo sia quello di un’offerta. Se la pagina è un elenco, aggiungere follow alla fonte; altrimenti leggerla con kind: page.',
      en: 'Check that the address is that of an offer. If the page is a list, add follow to the source; otherwise read it with kind: page.',
    },
  };
}

function brokenBlocks(page: Page, source: PostingSource, count: number): Problem {
  return {
    code: 'JOBPOSTING_BROKEN',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Sulla pagina ${page.address} ${count === 1 ? 'la scheda di un’offerta è scritta male e non si può leggere' : `le schede di ${count} offerte sono scritte male e non si possono leggere`}.`,
      en: `On the page ${page.address} the data of ${count} ${count === 1 ? 'offer is' : 'offers are'} malformed and cannot be read.`,
    },
    remedy: {
      it: 'Aprire la pagina e, se l’offerta interessa, aggiungerla a mano. Avvisare chi cura il sito.',
      en: 'Open the page and, if the offer matters, add it by hand. Tell whoever keeps the site.',
    },
  };
}

function tooMany(page: Page, source: PostingSource): Problem {
  return {
    code: 'TOO_MANY',
    lost: 'entry',
    where: source.id,
    what: {
      it: `La pagina ${page.address} contiene più di ${postingsAtMost} offerte: sono state lette le prime ${postingsAtMost}.`,
      en: `The page ${page.address} holds more than ${postingsAtMost} offers: the first ${postingsAtMost} were read.`,
    },
    remedy: {
      it: 'Indicare una pagina più ristretta, per esempio con un filtro per città o per mansione.',
      en: 'Give a narrower page, for example one filtered by town or by occupation.',
    },
  };
}
