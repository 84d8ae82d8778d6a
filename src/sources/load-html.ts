import type { CheerioAPI } from 'cheerio';
import { Parser } from 'htmlparser2';
import type { Page } from '../http/get.ts';
import { SourceFailure } from './source.ts';

const levelsAtMost = 512;
const attributesAtMost = 5000;
/** Children of one element: the search below it takes quadratic time in their number. */
const siblingsAtMost = 10_000;
/** Elements that the tree builder may add on its own by reopening formatting that was left open. */
const reopenedAtMost = 200_000;

/**
 * The document of a page, ready for selectors. Building the tree and searching it take quadratic time on some hostile pages, so their
 * shape is measured first, in one pass.
 * @throws SourceFailure TOO_DEEP beyond 512 open elements, 10 000 children or 5000 attributes of one element, or 200 000
 * reopened elements.
 */
export async function loadHtml(page: Page, source: { id: string }): Promise<CheerioAPI> {
  if (isTooDeep(page.text)) throw tooDeep(page, source);
  // cheerio's main entry does the same, after loading an HTTP client.
  const [{ load }, { parse }, { adapter }] = await Promise.all([
    import('cheerio/slim'),
    import('parse5'),
    import('parse5-htmlparser2-tree-adapter'),
  ]);
  return load(parse(page.text, { treeAdapter: adapter }));
}

/** The page's own web address; for a saved page, the one that it names as its own. */
export function ownAddress($: CheerioAPI, page: Page): string | null {
  const named = $('link[rel="canonical"]').first().attr('href') ?? $('meta[property="og:url"]').first().attr('content');
  return webAddress(page.address, null) ?? webAddress(named ?? '', null);
}

/** The address against which the links of a page are resolved. Null: relative links lead nowhere. */
export function baseOf($: CheerioAPI, page: Page): string | null {
  const own = /^https?:/i.test(page.address) ? page.address : ownAddress($, page);
  const declared = $('base[href]').first().attr('href') ?? '';
  return webAddress(declared, own) ?? own;
}

/** An absolute http(s) address without tracking parameters, or null for anything else (`mailto:`, `javascript:`, relative without a base). */
export function webAddress(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const tracking = [...url.searchParams.keys()].filter((name) => trackingParameter.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/**
 * Whether a page seems to be filled in by a program in the browser: next to no text of its own, but scripts that would bring it.
 */
export function needsBrowser($: CheerioAPI): boolean {
  const scripts = $('script:not([type="application/ld+json"])');
  const asksForIt = /javascript/i.test($('noscript').text());
  const emptyRoot = $('#root, #app, #__next, #__nuxt, app-root').toArray();
  const rest = $.root().clone();
  rest.find('head, script, style, noscript, template, nav, header, footer').remove();
  const words = rest.text().replace(/\s+/g, ' ').trim().length;
  const empty = emptyRoot.some((element) => $(element).children().length === 0);
  return scripts.length > 0 && (empty || words < (asksForIt ? 1000 : 300));
}

const trackingParameter = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs(enc|mi))$/i;
/** Elements that the HTML standard reopens in every later block when they are left open. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

function isTooDeep(html: string): boolean {
  const children = [0];
  let leftOpen = 0;
  let reopened = 0;
  let attributes = 0;
  let found = false;
  const parser = new Parser({
    onopentagname: (name) => {
      attributes = 0;
      const siblings = (children.pop() ?? 0) + 1;
      children.push(siblings, 0);
      if (formatting.has(name)) leftOpen++;
      else reopened += leftOpen;
      found ||= children.length > levelsAtMost || siblings > siblingsAtMost;
      found ||= leftOpen > levelsAtMost || reopened > reopenedAtMost;
    },
    onattribute: () => {
      attributes++;
      found ||= attributes > attributesAtMost;
    },
    onclosetag: (name, isImplied) => {
      children.pop();
      if (formatting.has(name) && !isImplied && leftOpen > 0) leftOpen--;
    },
  });
  for (let at = 0; at < html.length && !found; at += 65_536) parser.write(html.slice(at, at + 65_536));
  return found;
}

function tooDeep(page: Page, source: { id: string }): SourceFailure {
  return new SourceFailure({
    code: 'TOO_DEEP',
    lost: 'source',
    where: source.id,
    what: {
      it: `La pagina ${page.address} è costruita in modo anomalo (troppi elementi, o uno dentro l’altro senza fine): non è stata letta.`,
      en: `The page ${page.address} is built abnormally (too many elements, or one within the other without end): it was not read.`,
    },
    remedy: {
      it: 'Aprire la pagina nel browser: se si vede bene, chiedere a chi cura il sito un feed o un’altra pagina con gli stessi annunci.',
      en: 'Open the page in the browser: if it looks fine, ask whoever keeps the site for a feed or another page with the same listings.',
    },
  });
}
