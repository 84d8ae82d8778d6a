import type { Entry } from '../model.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';

/**
 * Can a reader with A2 Italian read what will be printed? Looks at the summary only, the rest is worded by the bulletin. Gulpease is
 * 89 + (300 · sentences − 10 · letters) / words; below 60 a text is hard for people with the lower secondary certificate
 * (Lucisano, Piemontese 1988).
 */
export const plainLanguage: Gate = {
  id: 'plain-language',
  judge: (entry) => verdicts('plain-language', findings(entry)),
};

function findings(entry: Entry): Finding[] {
  if (entry.summary === null || entry.draft.language?.slice(0, 2).toLowerCase() === 'en') return [];
  return [hard(entry.summary), abbreviated(entry.summary)].filter((finding) => finding !== null);
}

const hardBelow = 60;

function hard(summary: string): Finding | null {
  const ease = gulpease(summary);
  if (ease === null || ease >= hardBelow) return null;
  return {
    level: 'warn',
    code: 'HARD_TO_READ',
    evidence: null,
    sentence: {
      it: `Il testo è difficile da leggere (indice Gulpease ${Math.round(ease)}, meglio almeno ${hardBelow}): servono frasi più corte.`,
      en: `The text is hard to read (Gulpease index ${Math.round(ease)}, better at least ${hardBelow}): use shorter sentences.`,
    },
  };
}

/** Gulpease index from 0 to 100; null for a text too short, or a list, where it means nothing. */
export function gulpease(text: string): number | null {
  const sentences = protectedText(text)
    .split(/[.!?;\n]+/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length > 2);
  const words = sentences.flat();
  if (words.length < 12) return null;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return Math.min(100, Math.max(0, 89 + (300 * sentences.length - 10 * letters) / words.length));
}

/** Points that end no sentence: in figures, times, addresses and abbreviations. */
function protectedText(text: string): string {
  return text
    .replace(/(?<=\p{N})[.,:](?=\p{N})/gu, '')
    .replace(/(?<=[\p{L}\p{N}])[.@](?=[\p{Ll}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}])(sig|sigg|dott|tel|cell|rif|n|es)\.(?=\s?[\p{L}\p{N}])/giu, '$1')
    .replace(/(?<![\p{L}\p{N}])(\p{L}{1,4})\.(?=\s\p{Ll}|\s?\p{N})/gu, '$1')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,4}/gu, 'sigla');
}

const abbreviations =
  /(?<![\p{L}\p{N}./@-])(?:c\/o|gg|sett\.|T\.?D\.|T\.?I\.|RAL|p\.v\.|c\.m\.|u\.s\.|lun-ven|lun\/ven|L-V|hh|disp\.|resp\.|amm\.vo|ca\.|cat\.|liv\.|rif\.to|x)(?![\p{L}\p{N}/@])/gu;

function abbreviated(summary: string): Finding | null {
  const found = [...new Set(summary.match(abbreviations) ?? [])];
  if (found.length === 0) return null;
  const listed = found.map((word) => `«${word}»`).join(', ');
  return {
    level: 'warn',
    code: 'ABBREVIATION',
    evidence: null,
    sentence: {
      it: `Nel testo ci sono abbreviazioni che molte persone non capiscono: ${listed}. Meglio scriverle per intero.`,
      en: `The text has abbreviations that many people do not understand: ${listed}. Better write them in full.`,
    },
  };
}
