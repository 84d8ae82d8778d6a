// Where the text of an offer stands on its own page: the smallest part that holds most of what two such pages do not share.

import { classSelectors } from './block-selector.ts';
import { isMade, isPlain, tokensOf } from './class-tokens.ts';
import { textNamed } from './field-hints.ts';
import { jobName } from './job-words.ts';
import { isBesides, type Part, parentOf, type Sight, worded, wordsOf } from './part-of-page.ts';

const least = 150;

/** A selector that finds one element on each of the pages, with the text of the offer; null when none does. */
export function detailText(pages: readonly Sight[]): string | null {
  const [first] = pages;
  if (first === undefined) return null;
  const whole = pages.map((page) => ownWords(page).length);
  const candidates = selectorsOn(first).flatMap(({ selector, worth }) => {
    const found = pages.map((page) => page.$.root().find(selector).toArray());
    if (!found.every((parts) => parts.length === 1)) return [];
    const words = found.map((parts, index) => {
      const page = pages[index];
      const part = parts[0];
      return page === undefined || part === undefined ? '' : wordsOf(part, 20_000);
    });
    if (words.length > 1 && new Set(words).size === 1) return [];
    const share = Math.min(...words.map((one, index) => one.length / Math.max(1, whole[index] ?? 1)));
    if (words.some(({ length }) => length < least) || share < 0.35) return [];
    return [{ selector, score: worth + Math.min(share, 0.7) * 4 - (share > 0.97 ? 0.6 : 0) }];
  });
  return candidates.sort((a, b) => b.score - a.score)[0]?.selector ?? null;
}

/** The words outside menus and footers. */
function ownWords(page: Sight): string {
  const body = page.$('main').toArray()[0] ?? page.$('body').toArray()[0];
  return body === undefined ? '' : wordsOf(body, 20_000);
}

function selectorsOn(page: Sight): { selector: string; worth: number }[] {
  const parts = page
    .$('main, article, section, div, td, [itemprop="description"], [role="main"]')
    .toArray()
    .slice(0, 1500);
  const found = new Map<string, number>();
  for (const part of parts) {
    if (isBesides(part) || holders(part).some(isBesides)) continue;
    for (const { selector, worth } of namesOf(part)) found.set(selector, Math.max(worth, found.get(selector) ?? 0));
  }
  return [...found].map(([selector, worth]) => ({ selector, worth })).slice(0, 400);
}

function holders(part: Part): Part[] {
  const above: Part[] = [];
  for (let at = parentOf(part); at !== null; at = parentOf(at)) above.push(at);
  return above;
}

function namesOf(part: Part): { selector: string; worth: number }[] {
  const { id, class: classes, itemprop, role } = part.attribs;
  const says = (name: string) => (textNamed.test(worded(name)) ? 1.2 : 0) + (jobName.test(worded(name)) ? 0.6 : 0);
  const named = tokensOf(classes)
    .flatMap((token) =>
      classSelectors(token).map(({ selector, worth }) => ({ selector, worth: worth / 4 + says(token) })),
    )
    .filter(({ worth }) => worth > 0.5);
  if (id !== undefined && isPlain(id) && !isMade(id) && !/\d{2,}/.test(id))
    named.push({ selector: `#${id}`, worth: 1 + says(id) });
  if (itemprop === 'description') named.push({ selector: '[itemprop="description"]', worth: 3 });
  if (part.name === 'main' || role === 'main')
    named.push({ selector: part.name === 'main' ? 'main' : '[role="main"]', worth: 0.8 });
  if (part.name === 'article') named.push({ selector: 'article', worth: 0.9 });
  return named;
}
