// Who is who across runs and weeks. An address is the steadiest identity that sources have: guids change when a deadline
// is extended, titles are tidied up. Two listings on one address are told apart by their titles.

import { createHash } from 'node:crypto';
import type { Draft } from './model.ts';

/**
 * Keys of drafts, in order: `<source>:<digest>`, unique, and the same next week for the same listing. Keys that are compared
 * with those of another reading are told apart by titles where either of the two needs it: `compared`.
 */
export function entryKeys(drafts: readonly Draft[], compared: readonly Draft[] = []): string[] {
  const bases = drafts.map(baseOf);
  const shared = new Set([...repeated(bases), ...repeated(compared.map(baseOf))]);
  const full = drafts.map((draft, index) => {
    const base = bases[index] ?? '';
    return shared.has(base) ? `${base}|${fold(draft.title)}|${fold(draft.employer)}|${fold(draft.place)}` : base;
  });
  const seen = new Map<string, number>();
  return full.map((base, index) => {
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const digest = createHash('sha256')
      .update(times > 1 ? `${base}|${times}` : base)
      .digest('hex')
      .slice(0, 12);
    return `${drafts[index]?.source}:${digest}`;
  });
}

function baseOf(draft: Draft): string {
  // What a person typed has an id that she keeps; its link may be mended.
  if (draft.by && draft.id) return `${draft.source}|${draft.id}`;
  if (draft.url) return `${draft.source}|${plainAddress(draft.url)}`;
  if (draft.id) return `${draft.source}|${draft.id}`;
  return `${draft.source}|${fold(draft.title)}|${fold(draft.employer)}|${fold(draft.place)}`;
}

function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function fold(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function repeated(values: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return twice;
}
