// How far from which desk, in words. Whole kilometres only: a straight line between the middles of two places.

import type { Nearness } from '../model.ts';
import type { Locale } from './locale.ts';
import { inItalian, type Phrase, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

export function nearnessIn(words: Vocabulary): Locale['nearness'] {
  return (nearness, context) => nearnessWords(nearness, context, words);
}

function nearnessWords(
  { step, km, place }: Nearness,
  context: Parameters<Locale['nearness']>[1],
  words: Vocabulary,
): Phrase | null {
  const { near } = words;
  const { shown } = context;
  const desk = context.desk === null ? null : inItalian(context.desk, words);
  switch (step) {
    case 'neighbourhood':
      return near.neighbourhood(desk);
    case 'municipio':
      return near.municipio(desk, km === null ? null : roughly(km, words));
    case 'near':
      return near.near(desk, roughly(km ?? 0, words));
    case 'milan':
      if (km !== null) return phrase`${shown?.includes('Milano') ? '' : near.milan}${near.farAway(roughly(km, words))}`;
      return place === 'Milano' ? near.askZone : null;
    case 'outside':
      return near.outside(place === null || shown?.includes(place) ? null : inItalian(place, words));
    case 'unknown':
      return shown === null ? near.askPlace : null;
  }
}

function roughly(km: number, { near }: Vocabulary): Phrase {
  return km < 1 ? near.lessThanOne : near.about(Math.round(km));
}
