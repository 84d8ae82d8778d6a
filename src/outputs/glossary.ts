// The words of offices that an edition uses, explained at its end.

import type { Locale } from '../locales/locale.ts';
import type { OfficeWord } from '../locales/office-word.ts';
import { officeWords } from '../locales/office-words.ts';
import { bare, inItalian, type Phrase, partsOf } from '../locales/phrase.ts';
import { workWords } from '../locales/work-words.ts';
import type { CardView } from './card-view.ts';

export interface GlossaryView {
  word: Phrase;
  meaning: string;
}

const words: readonly OfficeWord[] = [...officeWords, ...workWords].sort((a, b) => (letters(a) < letters(b) ? -1 : 1));

function letters({ word }: OfficeWord): string {
  return word.toLowerCase();
}

/**
 * Those that occur in the cards, in the order of the alphabet.
 * @param most where there is room for so many only: those that most cards have
 */
export function glossaryOf(
  sections: readonly { cards: readonly CardView[] }[],
  locale: Locale,
  most = Number.POSITIVE_INFINITY,
): GlossaryView[] {
  const cards = sections.flatMap((section) => section.cards.map((card) => textOf(card, locale)));
  const used = words
    .map((word) => ({ word, count: cards.filter((text) => word.forms.test(text)).length }))
    .filter(({ count }) => count > 0);
  const kept = new Set(used.toSorted((a, b) => b.count - a.count).slice(0, most));
  return used
    .filter((one) => kept.has(one))
    .map(({ word: { word, means } }) => ({ word: inItalian(word, locale), meaning: means[locale.language] }));
}

/** What is printed of a card. In other languages their own words are left out: only what is Italian, and names in capitals. */
function textOf(card: CardView, locale: Locale): string {
  const phrases = [card.title, card.italianTitle, card.text, card.quote, ...card.rows.map(({ text }) => text)];
  const ways = (card.apply?.ways ?? []).flatMap(({ strong, after }) => [strong, after]);
  return [...phrases, card.apply?.note ?? null, ...ways]
    .filter((phrase) => phrase !== null)
    .map((phrase) => (locale.language === 'it' ? bare(phrase) : italianOf(phrase)))
    .join('\n');
}

function italianOf(phrase: Phrase): string {
  return partsOf(phrase)
    .map((part) => {
      if (typeof part === 'string') return (part.match(/\p{Lu}[\p{L}]*\p{Lu}/gu) ?? []).join(' ');
      return 'italian' in part ? part.italian : part.leftToRight;
    })
    .join(' ');
}
