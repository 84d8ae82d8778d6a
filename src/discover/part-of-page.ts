// One element of a page as the search for lists sees it.

import type { CheerioAPI } from 'cheerio';
import { webAddress } from '../sources/load-html.ts';
import { isTurn, tokensOf } from './class-tokens.ts';
import { besidesName, buttonWord, dayWritten } from './job-words.ts';

export type Part = Extract<Parameters<CheerioAPI['contains']>[0], { attribs: Record<string, string> }>;

/** The page that is looked at. */
export interface Sight {
  $: CheerioAPI;
  /** against which its links are resolved; null: relative links lead nowhere */
  base: string | null;
}

const unseen = new Set(
  'head script style noscript template svg nav footer select option iframe object canvas button dialog'.split(' '),
);

/** Whether an element and all within it are no content of this very page: menus, footers, banners, what is not shown. */
export function isBesides(part: Part): boolean {
  if (unseen.has(part.name)) return true;
  const { role = '', hidden } = part.attribs;
  if (hidden !== undefined || /^(?:navigation|banner|contentinfo|menu|menubar|dialog|tablist)$/.test(role)) return true;
  if (part.name === 'header' && part.parent !== null && 'name' in part.parent && part.parent.name === 'body')
    return true;
  if (part.name === 'body' || part.name === 'html' || part.name === 'main') return false;
  const names = tokensOf(part.attribs['class']).filter((token) => token.length < 40);
  return [...names, part.attribs['id'] ?? ''].some((name) => besidesName.test(worded(name)));
}

/** `mainMenu_top` → `main-menu-top`: parts of a name on their own. */
export function worded(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replace(/_+/g, '-')
    .toLowerCase();
}

/** Tag and class names without those that tell one of a series from the next. */
export function shapeOf(part: Part): string {
  const steady = tokensOf(part.attribs['class']).filter((token) => !isTurn(token));
  return [part.name, ...steady.sort()].join('.');
}

export function childrenOf(part: Part): Part[] {
  return part.children.filter((child): child is Part => 'attribs' in child);
}

export function parentOf(part: Part): Part | null {
  return part.parent !== null && 'attribs' in part.parent ? part.parent : null;
}

/** The words of an element on one line, at most `most` characters of them: no more of a huge text is looked at. */
export function wordsOf(part: Part, most = 4000): string {
  const found: string[] = [];
  let length = 0;
  const waiting: Part['children'] = [part];
  for (let node = waiting.pop(); node !== undefined && length < most * 2; node = waiting.pop()) {
    if ('data' in node && node.type === 'text') {
      const words = node.data.slice(0, most * 2);
      found.push(words);
      length += words.length;
    } else if ('attribs' in node && !wordless.has(node.name)) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return found.join('').replace(/\s+/g, ' ').trim().slice(0, most);
}

const wordless = new Set(['script', 'style', 'template', 'noscript']);

/** The links of an element that lead to another page, itself included. */
export function linksOf(sight: Sight, part: Part): { link: Part; address: string }[] {
  const own = sight.base?.replace(/#.*$/, '') ?? null;
  const links = part.name === 'a' ? [part] : sight.$(part).find('a[href]').toArray().slice(0, 50);
  return links.flatMap((link) => {
    const href = (link.attribs['href'] ?? '').trim();
    if (href === '' || href.startsWith('#')) return [];
    const address = addressIn(href, sight.base)?.replace(/#(?![!/]).*$/, '') ?? null;
    return address === null || address === own ? [] : [{ link, address }];
  });
}

/** A page saved without its address still has relative links: they are told apart as if it were somewhere. */
function addressIn(href: string, base: string | null): string | null {
  return webAddress(href, base ?? 'https://pagina.invalid/');
}

const titleName = /titol|title|heading|mansion|ruolo|posizion|position|role|job-?name|^name$|-name$|oggetto|subject/i;

/** The element that looks like the title of an item, whatever it is. */
export function titleIn(sight: Sight, item: Part): Part | null {
  const { $ } = sight;
  const headings = $(item)
    .find('h1, h2, h3, h4, h5, h6, summary, [role="heading"], [itemprop="title"]')
    .toArray()
    .slice(0, 5);
  const heading = headings.find((found) => isTitle(wordsOf(found, 300)));
  if (heading !== undefined) return heading;
  const named = $(item)
    .find('[class]')
    .toArray()
    .slice(0, 60)
    .find((found) => titleName.test(worded(found.attribs['class'] ?? '')) && isTitle(wordsOf(found, 300)));
  if (named !== undefined) return named;
  const links = linksOf(sight, item).map(({ link }) => link);
  const worthy = links.filter((link) => link !== item && isTitle(wordsOf(link, 300)));
  const longest = worthy.sort((a, b) => wordsOf(b, 300).length - wordsOf(a, 300).length)[0];
  if (longest !== undefined) return longest;
  const cell = $(item)
    .children('td')
    .toArray()
    .find(
      (found) => wordsOf(found, 300).length > 8 && isTitle(wordsOf(found, 300)) && !dayWritten.test(wordsOf(found, 40)),
    );
  if (cell !== undefined) return cell;
  const strong = $(item)
    .find('strong, b')
    .toArray()
    .slice(0, 5)
    .find((found) => isTitle(wordsOf(found, 300)));
  if (strong !== undefined) return strong;
  return isTitle(wordsOf(item, 300)) ? item : null;
}

function isTitle(words: string): boolean {
  return words.length >= 3 && words.length <= 220 && /\p{L}{2}/u.test(words) && !buttonWord.test(words);
}

/** The link by which an item leads to its own page: that of its title, or the only one, or the first that is no file. */
export function mainLink(sight: Sight, item: Part): { link: Part; address: string } | null {
  const links = linksOf(sight, item);
  if (links.length === 0) return null;
  const title = titleIn(sight, item);
  const within = links.find(
    ({ link }) => title !== null && (link === title || isWithin(link, title) || isWithin(title, link)),
  );
  return (
    within ?? links.find(({ address }) => !/\.(?:pdf|docx?|zip|jpe?g|png)(?:$|\?)/i.test(address)) ?? links[0] ?? null
  );
}

export function isWithin(part: Part, other: Part): boolean {
  for (let at = parentOf(part); at !== null; at = parentOf(at)) if (at === other) return true;
  return false;
}
