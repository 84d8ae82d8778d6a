// The values that a person types in the workspace's files, with their own checks worded in both languages (`wrong`). The
// sentences for the other checks are in `word-issue.ts`.

import * as z from 'zod';
import { parseWeek } from '../week.ts';

export const written = z.string().trim().min(1);
export const day = z.iso.date();
export const email = z.email();
export const webAddress = z.url({ protocol: /^https?$/ });

/** The name by which another line refers to a thing, and part of file names: hence so narrow. */
export const shortName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** What is wrong and what to do, as two sentences, for a check of our own. */
export interface Sentences {
  what: string;
  remedy: string;
}

/** The parameters of a refinement that says itself what is wrong. */
export function wrong(said: { it: Sentences; en: Sentences }) {
  const { it, en } = said;
  return {
    error: `${it.what} ${it.remedy}`,
    abort: true,
    params: { what: { it: it.what, en: en.what }, remedy: { it: it.remedy, en: en.remedy } },
  };
}

/** A number as printed, with its leading zero. Words such as the hours to call go elsewhere. */
export const phone = written
  .refine(
    (text) => /^\+?[\d\s./()-]{3,25}$/.test(text),
    wrong({
      it: {
        what: 'Qui va solo un numero di telefono.',
        remedy: 'Lascia le cifre, gli spazi e il + iniziale; orari e nomi vanno in un altro campo.',
      },
      en: {
        what: 'Only a phone number goes here.',
        remedy: 'Leave the digits, the spaces and the leading +; hours and names go in another field.',
      },
    }),
  )
  .refine(
    (text) => !lacksItsStart(text),
    wrong({
      it: {
        what: 'Un numero italiano comincia con 0, con 3 o con 8: forse manca la prima cifra.',
        remedy: 'Controlla il numero. Se è straniero, scrivi anche il prefisso con il +.',
      },
      en: {
        what: 'An Italian number begins with 0, 3 or 8: perhaps its first digit is missing.',
        remedy: 'Check the number. If it is a foreign one, write its prefix with the + as well.',
      },
    }),
  );

export const week = written.refine(
  (text) => parseWeek(text) !== null,
  wrong({
    it: {
      what: 'Questa settimana non è nel calendario.',
      remedy: 'Scrivi l’anno e il numero della settimana, come 2026-W48. Solo alcuni anni hanno la settimana 53.',
    },
    en: {
      what: 'This week is not in the calendar.',
      remedy: 'Write the year and the number of the week, like 2026-W48. Only some years have a week 53.',
    },
  }),
);

export const clock = written.refine(
  (text) => /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(text),
  wrong({
    it: { what: 'Questa non è un’ora del giorno.', remedy: 'Scrivi ore e minuti, come 08:30.' },
    en: { what: 'This is not a time of day.', remedy: 'Write hours and minutes, like 08:30.' },
  }),
);

/** A day, or the words of who offers it (`finché ci sono posti`): but a day that is not in the calendar is a slip. */
export const dayOrWords = written.refine(
  (text) => !/^\d{4}-\d{1,2}-\d{1,2}$/.test(text) || day.safeParse(text).success,
  wrong({
    it: { what: 'Questo giorno non è nel calendario.', remedy: 'Scrivi anno, mese e giorno, come 2026-12-01.' },
    en: { what: 'This day is not in the calendar.', remedy: 'Write year, month and day, like 2026-12-01.' },
  }),
);

/** `8.30` -> `08:30` */
export function clockTime(text: string): string {
  return text.replace('.', ':').padStart(5, '0');
}

function lacksItsStart(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 8 && !text.startsWith('+') && !/^[038]/.test(digits);
}
