import type { Sight } from './part-of-page.ts';
import { linksOf } from './part-of-page.ts';

/**
 * The selector of the link to the following page of a list: what HTML has for it (`rel=next`), the class names and labels in
 * use, or its words. Null: there is none that finds one address.
 */
export function nextPage(sight: Sight): string | null {
  return candidates.find((selector) => leadsToOne(sight, selector)) ?? null;
}

const words = [
  'Successiva',
  'Successivo',
  'Pagina successiva',
  'Avanti',
  'Seguente',
  'Next',
  'Próxima',
  'Siguiente',
  'Suivant',
];
const candidates = [
  'a[rel~="next"]',
  'link[rel="next"]',
  'a.next',
  '.next a',
  '.next > a',
  'a.next-page',
  'a.page-numbers.next',
  '.pager-next a',
  '.pager__item--next a',
  '.pagination-next a',
  'a.pagination-next',
  '.pagination__next a',
  'a.pagination__next',
  'a[aria-label*="successiv" i]',
  'a[title*="successiv" i]',
  'a[aria-label*="next" i]',
  'a[title*="next" i]',
  ...words.flatMap((word) => [
    `.pagination a:contains("${word}")`,
    `.pager a:contains("${word}")`,
    `nav a:contains("${word}")`,
  ]),
  'a[class*="next" i]',
  '.pagination .active + li a',
  '.page-numbers.current + a',
  '.pager__item.is-active + li a',
  'li:has(> [aria-current="page"]) + li a',
  'span[aria-current="page"] + a',
  '.pagination a:contains("»")',
  '.pagination a:contains("›")',
  // Outside of any list of pages the word alone may be part of a title.
  ...words.flatMap((word) => ['»', '›', '>', '→'].map((arrow) => `a:contains("${word} ${arrow}")`)),
];

function leadsToOne(sight: Sight, selector: string): boolean {
  const links = sight.$.root().find(selector).toArray();
  const addresses = new Set(
    links.flatMap((link) =>
      link.name === 'link' ? [link.attribs['href'] ?? ''] : linksOf(sight, link).map(({ address }) => address),
    ),
  );
  const isNumbered =
    !/aria-current|active|current/.test(selector) ||
    links.every((link) => /^\s*(?:\d{1,4}|›|»|>)\s*$/.test(sight.$(link).text()));
  const [only = ''] = addresses;
  return isNumbered && isPageOfTheSame(sight, only) && addresses.size === 1 && !addresses.has('');
}

/** On the same site, and told from this page by a number. */
function isPageOfTheSame({ base }: Sight, address: string): boolean {
  if (!URL.canParse(address, base ?? 'https://pagina.invalid/')) return false;
  const url = new URL(address, base ?? 'https://pagina.invalid/');
  return (base === null || url.host === new URL(base).host) && /\d/.test(url.pathname + url.search);
}
