import type { JsonFieldName } from './field-names.ts';
import { type JsonReading, type JsonRule, readJsonField } from './json-fields.ts';
import { isObject, type Json } from './json-ld.ts';
import { type JsonPath, valuesAt } from './json-path.ts';
import { webAddress } from './load-html.ts';

/** One item of a list, as read; its address is absolute. */
export type JsonRow = Partial<Record<JsonFieldName, string>>;

/** How a rule fared over all items. */
export interface JsonTally {
  rule: JsonRule;
  items: number;
  none: number;
  several: number;
}

/** What the items of all pages gave. */
export interface Gathered {
  /** by what the item says: a list that repeats itself adds nothing */
  rows: Map<string, JsonRow>;
  tallies: JsonTally[];
  items: number;
  /** items without any of the fields asked for */
  empty: number;
  /** of the first item, for messages */
  keys: string[];
}

export function nothingYet(rules: JsonRule[]): Gathered {
  const tallies = rules.map((rule) => ({ rule, items: 0, none: 0, several: 0 }));
  return { rows: new Map(), tallies, items: 0, empty: 0, keys: [] };
}

/** The items of the list at a path; of an object that is reached by `[*]`, the object itself. Null where there is no list. */
export function itemsAt(value: Json, path: JsonPath): Json[] | null {
  const everyOne = path.some((step) => 'every' in step);
  const lists = valuesAt(value, path).filter((found) => Array.isArray(found) || (everyOne && isObject(found)));
  return lists.length === 0 ? null : lists.flatMap((found) => (Array.isArray(found) ? found : [found]));
}

/** Applies the rules to one item. `base` is the address that a relative link starts from. */
export function gather(item: Json, base: string | null, gathered: Gathered): void {
  const row: JsonRow = {};
  for (const tally of gathered.tallies) {
    const { value, count } = readOne(item, tally.rule, base);
    tally.items++;
    if (count === 0) tally.none++;
    if (count > 1) tally.several++;
    if (value !== null) row[tally.rule.name] = value;
  }
  if (gathered.keys.length === 0 && isObject(item)) gathered.keys = Object.keys(item);
  if (Object.keys(row).length === 0) gathered.empty++;
  else gathered.rows.set(JSON.stringify(row), row);
}

function readOne(item: Json, rule: JsonRule, base: string | null): JsonReading {
  const reading = readJsonField(item, rule);
  if (rule.name !== 'url' || reading.value === null) return reading;
  const address = webAddress(reading.value, base);
  return address === null ? { value: null, count: 0 } : { value: address, count: 1 };
}
