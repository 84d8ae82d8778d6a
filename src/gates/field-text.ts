import type { Draft, DraftField } from '../model.ts';

/** The string of a draft that evidence points into. */
export function fieldText(draft: Draft, where: DraftField): string | null {
  if (isExtra(where)) return Object.entries(draft.extra).find(([key]) => `extra.${key}` === where)?.[1] ?? null;
  return draft[where];
}

function isExtra(where: DraftField): where is Extract<DraftField, `extra.${string}`> {
  return where.startsWith('extra.');
}
