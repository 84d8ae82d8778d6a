// How easy an Italian text is to read: 89 + (300 · sentences − 10 · letters) / words, from 0 to 100 (Lucisano, Piemontese 1988).
// Below 80 a text is hard for people with primary school, below 60 for people with the lower secondary certificate.

/** Gulpease index from 0 to 100; null for a text too short, or a list, where it means nothing. */
export function gulpease(text: string): number | null {
  const sentences = sentencesOf(text).filter(({ words }) => words.length > 2);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < 12) return null;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return Math.min(100, Math.max(0, 89 + (300 * sentences.length - 10 * letters) / words.length));
}

export interface Sentence {
  /** as written */
  text: string;
  /** an apostrophe parts two words */
  words: string[];
}

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of protectedText(text).matchAll(/[^.!?;\n]+/gu)) {
    const words = match[0].match(/[\p{L}\p{N}\0]+/gu) ?? [];
    sentences.push({
      text: text.slice(match.index, match.index + match[0].length).trim(),
      words: words.map((word) => word.replaceAll('\0', '')),
    });
  }
  return sentences;
}

/** With `\0` for each point that ends no sentence: in figures, times, addresses and abbreviations. */
function protectedText(text: string): string {
  return text
    .replace(/(?<=\p{N})[.,:](?=\p{N})/gu, '\0')
    .replace(/(?<=[\p{L}\p{N}])[.@](?=[\p{Ll}\p{N}])/gu, '\0')
    .replace(/(?<![\p{L}\p{N}])(sig|sigg|dott|tel|cell|rif|n|es)\.(?=\s?[\p{L}\p{N}])/giu, '$1\0')
    .replace(/(?<![\p{L}\p{N}])(\p{L}{1,4})\.(?=\s\p{Ll}|\s?\p{N})/gu, '$1\0')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,4}/gu, (initials) => initials.replaceAll('.', '\0'));
}
