// When a person saw, confirmed or verified an entry: in an order that can be, and not in days to come.

import type { IsoDate } from '../model.ts';
import type { ConfigProblem } from './config-problem.ts';
import { type Item, items, type Plain } from './cross-check.ts';
import type { Sentence } from './wording.ts';
import { problemAt, spanAt } from './written-file.ts';

/** Confirmed before it was seen: one of the two is mistyped, and the wrong one would be printed. */
export function datesOutOfOrder(sources: Plain): ConfigProblem[] {
  return offersOf(sources).flatMap(({ path, item: { seen, confirmed } }) =>
    isDay(seen) && isDay(confirmed) && confirmed < seen
      ? [problemAt(sources.written, spanAt(sources.written, [...path, 'confirmed']), confirmedFirst(seen, confirmed))]
      : [],
  );
}

/** Days after `today`, which nobody can have seen yet: to be told, since only the clock says so. */
export function datesAhead(file: Plain, today: IsoDate): ConfigProblem[] {
  const verified = items(file, []).flatMap(({ path, item }) => {
    const inner = item['verified'];
    return typeof inner === 'object' && inner !== null ? [{ path: [...path, 'verified'], item: { ...inner } }] : [];
  });
  const dated: Item[] = [...offersOf(file), ...verified];
  return dated.flatMap(({ path, item }) =>
    ['seen', 'confirmed', 'on'].flatMap((field) => {
      const day = item[field];
      if (!isDay(day) || day <= today) return [];
      return [problemAt(file.written, spanAt(file.written, [...path, field]), ahead(day))];
    }),
  );
}

function offersOf(sources: Plain): Item[] {
  return items(sources, ['sources']).flatMap(({ path }) => items(sources, [...path, 'offers']));
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function confirmedFirst(seen: string, confirmed: string): Sentence {
  return {
    what: {
      it: `La conferma (${confirmed}) viene prima del giorno in cui l’annuncio è stato visto (${seen}).`,
      en: `The confirmation (${confirmed}) comes before the day on which the offer was seen (${seen}).`,
    },
    remedy: {
      it: 'Controlla seen e confirmed, soprattutto il mese e l’anno.',
      en: 'Check seen and confirmed, above all month and year.',
    },
  };
}

function ahead(day: string): Sentence {
  return {
    what: {
      it: `Il giorno ${day} deve ancora venire: sul bollettino si leggerebbe un controllo che non c’è stato.`,
      en: `The day ${day} is still to come: the bulletin would show a check that has not been made.`,
    },
    remedy: { it: 'Controlla giorno, mese e anno.', en: 'Check day, month and year.' },
  };
}
