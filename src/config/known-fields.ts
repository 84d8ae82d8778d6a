// What may be written at a place of a file, looked up in the JSON Schema that is made from the same descriptions.

import * as z from 'zod';
import type { Path } from './written-file.ts';

/** The part of JSON Schema (draft-07) that our schemas come out as. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  /** of a block whose fields are all alike: their names, and what each holds */
  propertyNames?: { enum?: string[] };
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
  [other: string]: unknown;
}

export interface KnownField {
  name: string;
  /** in Italian */
  description: string | null;
  required: boolean;
}

const made = new WeakMap<z.ZodType, JsonSchema>();

export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = made.get(schema);
  if (known) return known;
  const fresh = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', unrepresentable: 'any' }) as JsonSchema;
  made.set(schema, fresh);
  return fresh;
}

/** The fields of the block at `path`; where it can be of several kinds, those of the kind that is written. */
export function fieldsAt(root: JsonSchema, path: Path, plain: unknown): KnownField[] {
  const fields = new Map<string, KnownField>();
  for (const block of schemasAt(root, path, plain)) {
    for (const [name, field] of Object.entries(propertiesOf(block))) {
      const required = block.required?.includes(name) ?? false;
      fields.set(name, { name, description: field.description ?? null, required });
    }
  }
  return [...fields.values()];
}

export function schemasAt(root: JsonSchema, path: Path, plain: unknown): JsonSchema[] {
  let schemas = alternatives(root, plain);
  let value = plain;
  for (const step of path) {
    value = childOf(value, step);
    schemas = schemas.flatMap((schema) => under(schema, step)).flatMap((schema) => alternatives(schema, value));
  }
  return schemas;
}

function alternatives(schema: JsonSchema, value: unknown): JsonSchema[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (!options) return [schema];
  const all = options.flatMap((option) => alternatives(option, value));
  const ofKind = all.filter((option) => matchesKind(option, value));
  return ofKind.length > 0 ? ofKind : all;
}

/** Every field that admits one single word holds that word. */
function matchesKind(option: JsonSchema, value: unknown): boolean {
  const fixed = Object.entries(option.properties ?? {}).filter(([, field]) => field.const !== undefined);
  return fixed.length > 0 && fixed.every(([name, field]) => childOf(value, name) === field.const);
}

function under(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  const { items } = schema;
  if (typeof step === 'number') {
    const item = Array.isArray(items) ? items[step] : items;
    return item ? [item] : [];
  }
  const field = propertiesOf(schema)[String(step)];
  return field ? [field] : [];
}

function propertiesOf({ properties, propertyNames, additionalProperties }: JsonSchema): Record<string, JsonSchema> {
  if (typeof additionalProperties !== 'object') return properties ?? {};
  const alike = (propertyNames?.enum ?? []).map((name) => [name, additionalProperties] as const);
  return { ...Object.fromEntries(alike), ...properties };
}

function childOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}
