/** In lower case without accents, character by character: the length stays the same, so offsets hold. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : Array.from(text, lowered).join('');
  return sameLength.replace(/[^\0-\x7f]/gu, bare);
}

function lowered(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === char.length ? lower : char;
}

/** By letter: a text has the same few accents again and again. */
const known = new Map<string, string>();

function bare(char: string): string {
  const base = known.get(char) ?? withoutMarks(char);
  known.set(char, base);
  return base;
}

function withoutMarks(char: string): string {
  const base = char.normalize('NFD').replace(/\p{M}/gu, '');
  return base.length === char.length ? base : char;
}
