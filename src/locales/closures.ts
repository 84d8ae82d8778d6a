// Days without school, in words.

import type { Locale } from './locale.ts';
import { joined, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

export function closuresIn({ closures, lists }: Vocabulary, day: Locale['day']): Locale['schoolClosures'] {
  return (list) => {
    if (list.length === 0) return null;
    const parts = list.map(({ from, to, reason }) => {
      const days = from === to ? day(from) : closures.fromTo(day(from), day(to));
      return phrase`${days} (${closures.names[reason]})`;
    });
    const last = parts.slice(-1);
    const before = joined(parts.slice(0, -1), lists.comma);
    return closures.line(parts.length < 2 ? joined(last, '') : phrase`${before}${lists.and}${joined(last, '')}`);
  };
}
