import * as z from 'zod';
import type { Json } from './json-ld.ts';
import { type JsonPath, parsePath, valuesAt } from './json-path.ts';
import { badExpression, objecting } from './objection.ts';
import { type FieldName, fieldNames } from './page-fields.ts';
import { plainLine, plainText } from './plain-text.ts';
import { isExpression } from './selectors.ts';

export const jsonFieldNames = ['url', ...fieldNames] as const;
export type JsonFieldName = FieldName | 'url';

/** Longer values are cut before an operator's expression sees them: she may write one that takes for ever. */
const longestMatched = 2000;

/** A path, or a text with paths in braces. */
export const placeSchema = z
  .string()
  .min(1)
  .refine(
    (written) => partsOf(written) !== null,
    objecting({
      what: { it: 'Questo non è un percorso nel documento.', en: 'This is not a path in the document.' },
      remedy: {
        it: 'Scrivi per esempio sede.citta, scadenze[0].data o https://sito.example/{id}.',
        en: 'Write for example office.town, deadlines[0].day or https://site.example/{id}.',
      },
    }),
  )
  .describe(
    'Percorso nel documento («sede.citta», «scadenze[0].data», «sedi[*].nome») o testo con {percorso} («https://sito.example/{id}»).',
  );

const fieldSchema = z.union([
  placeSchema,
  z.strictObject({
    path: placeSchema,
    match: z
      .string()
      .min(1)
      .refine(isExpression, objecting(badExpression))
      .optional()
      .describe('Espressione regolare: si prende il gruppo tra parentesi, o tutto se non ci sono parentesi.'),
    optional: z.boolean().optional().describe('true: può mancare in qualche annuncio, senza segnalarlo.'),
  }),
]);

export const jsonFieldsSchema = z
  .partialRecord(z.enum(jsonFieldNames), fieldSchema)
  .refine(
    (fields) => Object.keys(fields).length > 0,
    objecting({
      what: { it: 'Non è scritto che cosa prendere.', en: 'It does not say what to take.' },
      remedy: { it: 'Scrivi almeno una voce, per esempio title.', en: 'Write at least one field, for example title.' },
    }),
  )
  .describe(
    'Che cosa prendere e dove: title, employer, url, place, deadline, date, text, id, o un’altra voce (pay, hours, phone ...).',
  );

/** Text as it stands, or what is at a path. */
type Part = { text: string } | { path: JsonPath };

export interface JsonRule {
  name: JsonFieldName;
  written: string;
  parts: Part[];
  match: RegExp | null;
  optional: boolean;
}

/** The rules that an operator wrote, whichever of the two ways. */
export function jsonRules(fields: z.infer<typeof jsonFieldsSchema>): JsonRule[] {
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

/** Null when it is neither a path nor a text with paths in braces. */
function partsOf(written: string): Part[] | null {
  if (!written.includes('{')) {
    const path = parsePath(written);
    return path === null ? null : [{ path }];
  }
  const parts: Part[] = [];
  for (const piece of written.split(/(\{[^{}]*\})/)) {
    const inner = /^\{([^{}]+)\}$/.exec(piece)?.[1];
    const path = inner === undefined ? null : parsePath(inner);
    if (inner === undefined ? /[{}]/.test(piece) : path === null) return null;
    if (path !== null) parts.push({ path });
    else if (piece !== '') parts.push({ text: piece });
  }
  return parts;
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

/** A number that is too long to have been read exactly (a 20-digit identifier) is not given: its last digits would be invented. */
function wordsOf(value: Json, name: JsonFieldName): string | null {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? null : String(value);
  if (typeof value !== 'string') return null;
  if (name === 'url') return value.trim() || null;
  return (name === 'text' ? plainText(value) : plainLine(value)).trim() || null;
}
