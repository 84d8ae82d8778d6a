// The contents of a sheet of many pages. CSS cannot tell a printed page's number (no browser has target-counter), so the sheet is
// printed once to learn the pages, and again with their numbers in places that are already wide enough.

import type { Phrase } from '../locales/phrase.ts';
import type { Refine } from './browser.ts';
import { pageCount } from './pdf-bytes.ts';
import { targetPages } from './target-pages.ts';
import type { EditionView } from './view.ts';

export interface ContentsLine {
  /** id of the heading */
  place: string;
  title: Phrase;
  count: Phrase;
}

/** So many pages need no contents: they are turned over faster than a list is read. */
const fewPages = 4;

/** A line for each section; null for a sheet that has few pages in any case, or one section. */
export function contentsOf({ sections }: EditionView, budget: number): ContentsLine[] | null {
  if ((budget > 0 && budget <= fewPages) || sections.length < 2) return null;
  return sections.map(({ id, title, count }) => ({ place: `h-${id}`, title, count }));
}

/** Writes the numbers where they belong until they agree with the pages; takes the contents away when few pages came of it. */
export function withPageNumbers(places: readonly string[]): Refine {
  let written = '';
  return (bytes) => {
    if (places.length === 0) return null;
    const pages = targetPages(bytes);
    const isShort = pageCount(bytes) <= fewPages;
    const numbers = places.map((place) => [place, isShort ? '' : `${pages.get(place) ?? ''}`]);
    const wanted = JSON.stringify(isShort ? [] : numbers);
    if (wanted === written) return null;
    written = wanted;
    return isShort ? removal : `for (const [place, page] of ${wanted}) (${fillIn})(place, page)`;
  };
}

const removal = `document.querySelector('.contents')?.remove()`;
const fillIn = `(place, page) => {
  const number = document.querySelector('.contents [href="#' + place + '"] .number');
  if (number) number.textContent = page;
}`;
