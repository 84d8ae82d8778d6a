import type { CheerioAPI } from 'cheerio';
import { Parser } from 'htmlparser2';
import type { Page } from '../http/get.ts';
import { SourceFailure } from './source.ts';

const levelsAtMost = 512;
const attributesAtMost = 5000;
/** Elements that the tree builder may add on its own by reopening formatting that was left open. */
const reopenedAtMost = 200_000;

/**
 * The document of a page, ready for selectors. The tree builder takes quadratic time on some hostile pages, so their shape is
 * measured first, in one pass.
 * @throws SourceFailure TOO_DEEP beyond 512 open elements, 5000 attributes on one element, or 200 000 reopened elements.
 */
export async function loadHtml(page: Page, source: { id: string }): Promise<CheerioAPI> {
  if (isTooDeep(page.text)) throw tooDeep(page, source);
  const { load } = await import('cheerio');
  return load(page.text);
}

/**
 * The address against which the links of a page are resolved: `<base>`, then the page's own address, then, for a saved
 * page, the address that it names as its own. Null: relative links lead nowhere.
 */
export function baseOf($: CheerioAPI, page: Page): string | null {
  const own = /^https?:\/\//i.test(page.address) ? page.address : null;
  const declared = $('base[href]').first().attr('href');
  const named = $('link[rel="canonical"]').first().attr('href') ?? $('meta[property="og:url"]').first().attr('content');
  const home = own ?? (named !== undefined && URL.canParse(named) ? named : null);
  if (declared !== undefined && URL.canParse(declared, home ?? undefined))
    return new URL(declared, home ?? undefined).href;
  return home;
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
  const body = $('body').clone();
  const scripts = $('script:not([type="application/ld+json"])');
  const asksForIt = /javascript/i.test(body.find('noscript').text());
  const emptyRoot = body.find('#root, #app, #__next, #__nuxt, app-root').toArray();
  body.find('script, style, noscript, template, nav, header, footer').remove();
  const words = body.text().replace(/\s+/g, ' ').trim().length;
  const empty = emptyRoot.some((element) => $(element).children().length === 0);
  return scripts.length > 0 && (empty || words < (asksForIt ? 1000 : 300));
}

const trackingParameter = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs(enc|mi))$/i;
/** Elements that the HTML standard reopens in every later block when they are left open. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

function isTooDeep(html: string): boolean {
  let levels = 0;
  let leftOpen = 0;
  let reopened = 0;
  let attributes = 0;
  let found = false;
  const parser = new Parser({
    onopentagname: (name) => {
      attributes = 0;
      levels++;
      if (formatting.has(name)) leftOpen++;
      else reopened += leftOpen;
      found ||= levels > levelsAtMost || leftOpen > levelsAtMost || reopened > reopenedAtMost;
    },
    onattribute: () => {
      attributes++;
      found ||= attributes > attributesAtMost;
    },
    onclosetag: (name, isImplied) => {
      levels--;
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
      it: `La pagina ${page.address} è costruita in modo anomalo (elementi annidati uno nell’altro senza fine): non è stata letta.`,
      en: `The page ${page.address} is built abnormally (elements nested without end): it was not read.`,
    },
    remedy: {
      it: 'Aprire la pagina nel browser: se si vede bene, chiedere a chi cura il sito un feed o un’altra pagina con gli stessi annunci.',
      en: 'Open the page in the browser: if it looks fine, ask whoever keeps the site for a feed or another page with the same listings.',
    },
  });
}
