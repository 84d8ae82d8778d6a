import type { Entry } from '../model.ts';

/** What is printed of an entry beyond its facts: of a job its summary; of the rest the desk's own text, whole. */
export function printedText({ kind, draft, summary }: Entry): string | null {
  return kind === 'offer' || draft.by === null ? summary : draft.text || null;
}

/** The index and the tables of words are of Italian. */
export function isItalian({ draft }: Entry): boolean {
  return draft.language === null || /^it/i.test(draft.language);
}
