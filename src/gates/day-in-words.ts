import type { IsoDate, Said } from '../model.ts';

const months = {
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `4 dicembre 2026`, `4 December 2026`. */
export function dayInWords(date: IsoDate): Said {
  const [year, month, day] = date.split('-').map(Number);
  const named = (language: keyof Said) => `${day} ${months[language][(month ?? 1) - 1]} ${year}`;
  return { it: named('it'), en: named('en') };
}
