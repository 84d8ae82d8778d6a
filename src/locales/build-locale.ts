// A locale from a language's words: what is the same in all of them.

import { closuresIn } from './closures.ts';
import { datesIn } from './dates.ts';
import { figures } from './figures.ts';
import { hoursIn } from './hours.ts';
import type { Locale } from './locale.ts';
import { nearnessIn } from './nearness.ts';
import { occupationTitle } from './occupation-titles.ts';
import { inItalian, joined, type Phrase, phrase } from './phrase.ts';
import { termsIn } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { waysIn } from './ways.ts';

export function buildLocale(words: Vocabulary): Locale {
  const { weekStart, ...dates } = datesIn(words);
  const own = (text: string): Phrase => inItalian(text, words);
  const list = (names: readonly string[]): Phrase => joined(names.map(own), words.lists.comma);
  return {
    language: words.language,
    direction: words.direction,
    sections: words.sections,
    labels: words.labels,
    words: words.words,
    awaitingReview: 'awaited' in words.review ? words.review.awaited : null,
    occupation: (id) => occupationTitle(id, words.language),
    counts: words.counts,
    sectionCount: words.sectionCount,
    issueLine: (number, from, to) =>
      words.issueLine(number, { from: weekStart(from, to), to: dates.day(to), year: figures(to.slice(0, 4), words) }),
    footer: words.footer,
    pageOf: words.pageOf,
    ...dates,
    openSince: words.openSince,
    checked: (date) => words.checked(Number(date.slice(8)), Number(date.slice(5, 7))),
    source: (name) => words.source(own(name)),
    alsoOn: (names) => words.alsoOn(list(names)),
    ...hoursIn(words, dates),
    ...termsIn(words),
    openings: (title, count) => (count > 1 ? words.openings(title, count) : title),
    way: waysIn(words),
    sayOnPhone: (title) => words.sayOnPhone(own(`«Buongiorno, chiamo per il lavoro: ${title}. C’è ancora posto?»`)),
    nearness: nearnessIn(words),
    schoolClosures: closuresIn(words, dates.day),
    colophon: colophonIn(words, { own, list }),
    rest: words.rest,
    leftOut: words.leftOut,
    restUnlisted: words.restUnlisted,
  };
}

function colophonIn(
  { colophon }: Vocabulary,
  { own, list }: { own: (text: string) => Phrase; list: (names: readonly string[]) => Phrase },
): Locale['colophon'] {
  return {
    ...colophon,
    publishedBy: (name, representative) => {
      const publisher = colophon.publishedBy(own(name));
      return representative ? phrase`${publisher} ${colophon.representative(own(representative))}` : publisher;
    },
    correct: (contact) => colophon.correct(own(contact)),
    registration: (registration) => (registration ? colophon.registration(own(registration)) : ''),
    sources: (names) => colophon.sources(list(names)),
  };
}
