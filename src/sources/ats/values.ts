import type { Extra, ExtraKey } from '../../model.ts';
import { isObject, type Json, listOf } from '../json-ld.ts';
import { plainLine, plainText } from '../plain-text.ts';
import type { Position } from './vendor.ts';

/** What is at a path of keys; undefined where a key is missing on the way. */
export function at(value: Json | undefined, ...keys: string[]): Json | undefined {
  let found = value;
  for (const key of keys) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** A text or a number on one line; null for anything else. */
export function line(value: Json | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainLine(value).trim() || null : null;
}

/** Distinct texts put together; null when there is none. */
export function joined(values: (Json | undefined)[], separator: string): string | null {
  const distinct = [...new Set(values.flatMap((value) => line(value) ?? []))];
  return distinct.length === 0 ? null : distinct.join(separator);
}

/** Blocks of markup as plain text, one after the other. */
export function prose(...blocks: (Json | undefined)[]): string {
  const texts = blocks.map((block) => (typeof block === 'string' ? plainText(block).trim() : ''));
  return texts.filter((text) => text !== '').join('\n');
}

/** A code in words: `FullTime`, `fulltime_permanent`. */
export function spelt(value: Json | undefined): string | null {
  return (
    line(value)
      ?.replace(/_+/g, ' ')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') ?? null
  );
}

export function withRemote(place: string | null, isRemote: boolean): string | null {
  if (!isRemote) return place;
  return place === null ? 'da remoto' : `${place} (da remoto)`;
}

/** Amount, currency and unit: `1200-1400 EUR MONTH`. */
export function payOf(range: {
  min?: Json | undefined;
  max?: Json | undefined;
  currency?: Json | undefined;
  unit?: Json | undefined;
}): string | null {
  const amounts = joined([range.min, range.max], '-');
  if (amounts === null || !/[1-9]/.test(amounts)) return null;
  return joined([amounts, range.currency, range.unit], ' ');
}

/** The moment that a count of milliseconds since 1970 stands for (RFC 3339). */
export function momentOf(value: Json | undefined): string | null {
  if (typeof value !== 'number' || !(Math.abs(value) < 8.64e15)) return line(value);
  return new Date(value).toISOString();
}

/** The names in a list of things that have one. */
export function namesIn(value: Json | undefined, key = 'name'): (Json | undefined)[] {
  return listOf(value).map((item) => at(item, key));
}

/** A position with every key present. */
export function positionWith(
  found: Partial<Omit<Position, 'extra'>>,
  extra: Partial<Record<ExtraKey, string | null>>,
): Position {
  const given: Extra = Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== null));
  const none = { id: null, title: null, url: null, date: null, employer: null, place: null, deadline: null };
  return { ...none, language: null, text: '', ...found, extra: given };
}
