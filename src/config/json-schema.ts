import type * as z from 'zod';
import { type JsonSchema, jsonSchemaOf } from './known-fields.ts';

/**
 * JSON Schema (draft-07) of a file, for editors that complete and check while one types. It accepts all that the loader
 * accepts: a text without quotes may look like a number or a yes/no.
 */
export function editorSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = jsonSchemaOf(schema);
  return { $schema, title, ...admitUnquoted(rest) };
}

function admitUnquoted(schema: JsonSchema): JsonSchema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, admitWithin(key, value)]),
  ) as JsonSchema;
  const plainText = schema.type === 'string' && !['const', 'enum', 'format'].some((key) => key in schema);
  return plainText ? { ...inner, type: ['string', 'number', 'boolean'] } : inner;
}

/** Only where a schema holds schemas: a description or a list of words is not one. */
function admitWithin(key: string, value: unknown): unknown {
  if (Array.isArray(value) && ['anyOf', 'oneOf', 'allOf', 'items'].includes(key)) return value.map(admitUnquoted);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (key === 'properties') {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, admitUnquoted(field)]));
  }
  return ['items', 'additionalProperties'].includes(key) ? admitUnquoted({ ...value }) : value;
}
