import type { Draft, DraftField, Evidence } from '../model.ts';
import { extraKeys } from '../model.ts';

/** The parts of a draft that hold the advertiser's own words, in reading order. */
export function wordedFields(draft: Draft): { where: DraftField; text: string }[] {
  const fields: { where: DraftField; text: string | null | undefined }[] = [
    { where: 'title', text: draft.title },
    { where: 'text', text: draft.text },
    ...extraKeys.map((key) => ({ where: `extra.${key}` as const, text: draft.extra[key] })),
  ];
  return fields.flatMap(({ where, text }) => (text ? [{ where, text }] : []));
}

/** The first words of a draft that one of the expressions (global, linear) matches. */
export function firstMatch(draft: Draft, expressions: readonly RegExp[]): Evidence | null {
  for (const { where, text } of wordedFields(draft)) {
    for (const expression of expressions) {
      const at = text.search(expression);
      const quote = at < 0 ? undefined : new RegExp(expression.source, expression.flags).exec(text)?.[0];
      if (quote !== undefined) return { where, quote, at };
    }
  }
  return null;
}
