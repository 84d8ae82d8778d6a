// The values that a person types in the workspace's files. A check of our own says what is wrong in Italian (`error`)
// and in English (`params.en`); the other sentences are worded in `word-issue.ts`.

import * as z from 'zod';
import { parseWeek } from '../week.ts';

export const written = z.string().trim().min(1);
export const day = z.iso.date();
export const email = z.email();
export const webAddress = z.url({ protocol: /^https?$/ });

/** The name by which another line refers to a thing, and part of file names: hence so narrow. */
export const shortName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A number as printed, with its leading zero. Words such as the hours to call go elsewhere. */
export const phone = written
  .refine((text) => /^\+?[\d\s./()-]{3,25}$/.test(text), {
    error: 'qui va solo un numero di telefono: cifre, spazi e il + iniziale. Gli orari e i nomi vanno in una nota',
    params: { en: 'only a phone number goes here: digits, spaces and a leading +. Hours and names go in a note' },
    abort: true,
  })
  .refine((text) => !lacksItsStart(text), {
    error: 'un numero italiano comincia con 0, con 3 o con 8: manca la prima cifra, o manca il prefisso con il +',
    params: { en: 'an Italian number begins with 0, 3 or 8: its first digit is missing, or the prefix with its +' },
  });

export const week = written.refine((text) => parseWeek(text) !== null, {
  error: 'non è una settimana del calendario: si scrive come 2026-W48, e solo alcuni anni hanno la settimana 53',
  params: { en: 'it is not a week of the calendar: write it like 2026-W48; only some years have a week 53' },
});

export const clock = written.refine((text) => /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(text), {
  error: 'non è un’ora del giorno: si scrive come 08:30',
  params: { en: 'it is not a time of day: write it like 08:30' },
});

/** A day, or the words of who offers it (`finché ci sono posti`): but a day that is not in the calendar is a slip. */
export const dayOrWords = written.refine(
  (text) => !/^\d{4}-\d{1,2}-\d{1,2}$/.test(text) || day.safeParse(text).success,
  {
    error: 'questo giorno non è nel calendario: si scrive come 2026-12-01',
    params: { en: 'this day is not in the calendar: write it like 2026-12-01' },
  },
);

/** `8.30` -> `08:30` */
export function clockTime(text: string): string {
  return text.replace('.', ':').padStart(5, '0');
}

function lacksItsStart(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 8 && !text.startsWith('+') && !/^[038]/.test(digits);
}
