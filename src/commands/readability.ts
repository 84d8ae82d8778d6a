// How easy the issue is to read: the texts of its entries as they are printed, the desk's own and those quoted from ads.

import { gulpease } from '../gates/gulpease.ts';
import { isItalian, printedText } from '../gates/printed-text.ts';
import type { Issue, OperatorLanguage, Said } from '../model.ts';

export interface Readability {
  /** from 0 to 100, whole; null: too few words to measure */
  gulpease: number | null;
  /** the hardest entries first, where the issue is harder than it should be */
  hardest: { code: string; title: string; gulpease: number }[];
}

/** Below this a text is hard for people with the lower secondary certificate. */
const enough = 60;
const named = 3;

export function readability({ sections }: Pick<Issue, 'sections'>): Readability {
  const texts = sections
    .flatMap(({ entries }) => entries)
    .filter(({ entry }) => isItalian(entry))
    .map(({ code, entry }) => ({ code, title: entry.title, text: printedText(entry) ?? '' }));
  const whole = rounded(gulpease(texts.map(({ text }) => text).join('\n')));
  if (whole === null || whole >= enough) return { gulpease: whole, hardest: [] };
  const hardest = texts
    .map(({ code, title, text }) => ({ code, title, gulpease: rounded(gulpease(text)) }))
    .filter((one): one is Readability['hardest'][number] => one.gulpease !== null && one.gulpease < enough)
    .sort((a, b) => a.gulpease - b.gulpease)
    .slice(0, named);
  return { gulpease: whole, hardest };
}

function rounded(index: number | null): number | null {
  return index === null ? null : Math.round(index);
}

/** One line; nothing where there is nothing to measure. */
export function readabilityLines({ gulpease: index, hardest }: Readability): Said[] {
  if (index === null) return [];
  const measured: Said = { it: `Leggibilità (Gulpease): ${index}`, en: `How easy to read (Gulpease): ${index}` };
  if (index >= enough) return [measured];
  const names = (language: OperatorLanguage) => {
    const lead = { it: ' Comincia da', en: ' Start with' };
    const list = hardest.map(({ code, title, gulpease: own }) => `${code} "${title}" (${own})`).join(', ');
    return list === '' ? '' : `${lead[language]}: ${list}.`;
  };
  return [
    {
      it: `${measured.it}, meglio almeno ${enough}: servono frasi più corte, una notizia per frase.${names('it')}`,
      en: `${measured.en}, better at least ${enough}: use shorter sentences, one piece of news in each.${names('en')}`,
    },
  ];
}
