// The words of offices at the end of a sheet wait hidden until its pages are known: they never cost a page or a card.

import type { Refine } from './browser.ts';
import { pageCount, pagesFilled } from './pdf-bytes.ts';

/** So much of the last page must be free to be worth a try. */
const room = 0.1;

/** Shows them where the last page has room, and takes them away again if it had not. */
export function wordsIfTheyFit(budget: number): Refine {
  let without: number | null = null;
  let isDone = false;
  return (bytes) => {
    if (isDone) return null;
    const pages = pageCount(bytes);
    if (without !== null) {
      isDone = true;
      return pages > without ? removal : null;
    }
    // How full one page alone is cannot be told.
    const isFull = pages > 1 && pages - pagesFilled(bytes) < room;
    isDone = pages > budget || isFull;
    without = pages;
    return isDone ? null : showing;
  };
}

const showing = `document.querySelector('.waiting')?.removeAttribute('hidden')`;
const removal = `document.querySelector('.waiting')?.remove()`;
