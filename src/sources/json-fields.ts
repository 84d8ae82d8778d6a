import { type JsonFieldName, jsonFieldNames } from './field-names.ts';
import type { JsonFieldsConfig } from './json.ts';
import type { Json } from './json-ld.ts';
import { type JsonPath, valuesAt } from './json-path.ts';
import { type Part, partsOf } from './json-place.ts';
import { plainLine, plainText } from './plain-text.ts';

/** Longer values are cut before an operator's expression sees them: she may write one that takes for ever. */
const longestMatched = 2000;

export interface JsonRule {
  name: JsonFieldName;
  written: string;
  parts: Part[];
  match: RegExp | null;
  optional: boolean;
}

/** The rules that an operator wrote, whichever of the two ways. */
export function jsonRules(fields: JsonFieldsConfig): JsonRule[] {
  return jsonFieldNames.flatMap((name) => {
    const field = fields[name];
    if (field === undefined) return [];
    const {
      path: written,
      match = null,
      optional = false,
    } = typeof field === 'string' ? { path: field } : { ...field };
    return { name, written, parts: partsOf(written) ?? [], match: match === null ? null : new RegExp(match), optional };
  });
}

/** What a rule finds in one item: the value; or null, with how many different values there were. */
export interface JsonReading {
  value: string | null;
  count: number;
}

/**
 * Applies a rule to one item. Several values are put together where they can stand side by side (places, requirements); where
 * only one can be meant (title, address, dates) several different ones are none.
 */
export function readJsonField(item: Json, rule: JsonRule): JsonReading {
  const [only, ...others] = rule.parts;
  if (others.length === 0 && only !== undefined && 'path' in only) return valueAt(item, only.path, rule);
  let value = '';
  for (const [at, part] of rule.parts.entries()) {
    const reading =
      'text' in part ? { value: part.text, count: 1 } : valueAt(item, part.path, { ...rule, match: null });
    if (reading.value === null) return reading;
    value += 'path' in part && rule.name === 'url' && at > 0 ? forAddress(reading.value) : reading.value;
  }
  return matched(value, rule);
}

/** A value that begins with a slash is the rest of an address and may be encoded already; any other is one word of it. */
function forAddress(value: string): string {
  return value.startsWith('/') ? encodeURI(value).replace(/%25(?=[\dA-F]{2})/gi, '%') : encodeURIComponent(value);
}

function valueAt(item: Json, path: JsonPath, rule: JsonRule): JsonReading {
  const values = valuesAt(item, path).flatMap((value) => (Array.isArray(value) ? value : [value]));
  const distinct = [...new Set(values.flatMap((value) => wordsOf(value, rule.name) ?? []))];
  if (distinct.length === 0 || (distinct.length > 1 && single.has(rule.name)))
    return { value: null, count: distinct.length };
  return matched(distinct.join(rule.name === 'text' ? '\n' : ', '), rule);
}

const single: ReadonlySet<JsonFieldName> = new Set([
  'id',
  'title',
  'url',
  'date',
  'deadline',
  'starts',
  'ends',
  'validUntil',
  'phone',
  'email',
]);

function matched(value: string, { match }: JsonRule): JsonReading {
  if (match === null) return { value, count: 1 };
  const found = match.exec(value.slice(0, longestMatched));
  const taken = (found?.[1] ?? found?.[0] ?? '').trim();
  return taken === '' ? { value: null, count: 0 } : { value: taken, count: 1 };
}

const dates: ReadonlySet<JsonFieldName> = new Set(['date', 'deadline', 'starts', 'ends', 'validUntil']);

/** Seconds or milliseconds since 1970, of the years 2001 to 2065, as RFC 3339; null for any other number. */
function momentOf(value: number): string | null {
  const seconds = value >= 1e12 ? value / 1000 : value;
  return seconds >= 1e9 && seconds < 3e9 ? new Date(seconds * 1000).toISOString() : null;
}

/** A number that is too long to have been read exactly (a 20-digit identifier) is not given: its last digits would be invented. */
function wordsOf(value: Json, name: JsonFieldName): string | null {
  if (typeof value === 'number' && dates.has(name)) return momentOf(value) ?? String(value);
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? null : String(value);
  if (typeof value !== 'string') return null;
  if (name === 'url') return value.trim() || null;
  return (name === 'text' ? plainText(value) : plainLine(value)).trim() || null;
}
