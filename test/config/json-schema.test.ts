import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../src/config/config.ts';
import { editorSchema } from '../../src/config/json-schema.ts';
import type { JsonSchema } from '../../src/config/known-fields.ts';
import { sampleSources } from './workspace-folder.ts';

const schema = editorSchema(configSchema, 'sources.yaml');
const accepts = (text: string) => admits(schema, parse(text));

describe('editorSchema', () => {
  it('is draft-07 with the description of every field of the settings', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const bare = undescribed(schema, 'sources.yaml');
    expect(bare).toEqual([]);
  });

  it('accepts what the loader accepts', () => {
    expect(accepts(sampleSources)).toBe(true);
    expect(accepts(sampleSources.replace('phone: 02 0000 0011', 'phone: 0212345678'))).toBe(true);
    expect(accepts(sampleSources.replace('by: AB', 'by: true').replace('name: HUB', 'name: 2026'))).toBe(true);
  });

  it.each([
    ['a misspelt field', 'titel: x', 'title: Bollettino lavoro e formazione'],
    ['a misspelt field of a source', 'selectr: h3', 'link: a.titolo'],
    ['an unknown kind', 'kind: pag', 'kind: page'],
    ['a word for a number', 'max: dieci', 'max: 10'],
    ['a word for a yes', 'enabled: forse', 'enabled: false'],
    ['a number for an address', 'url: 12', 'url: https://bollettino.example/'],
    ['a section that does not exist', 'id: lavoro', 'id: market'],
  ])('refuses %s', (_, to, from) => {
    expect(sampleSources).toContain(from);
    expect(accepts(sampleSources.replace(from, to))).toBe(false);
  });
});

/** The part of JSON Schema that is used, without formats. */
function admits(rule: JsonSchema, value: unknown): boolean {
  const options = rule.anyOf ?? rule.oneOf;
  if (options) return options.some((option) => admits(option, value));
  if (rule.const !== undefined) return value === rule.const;
  if (Array.isArray(rule['enum'])) return rule['enum'].includes(value);
  if (rule.type !== undefined && ![rule.type].flat().some((type) => isOf(type, value))) return false;
  if (Array.isArray(value)) return admitsList(rule, value);
  return typeof value === 'object' && value !== null ? admitsBlock(rule, value) : true;
}

function admitsList(rule: JsonSchema, values: unknown[]): boolean {
  return values.every((value, at) => {
    const item = Array.isArray(rule.items) ? rule.items[at] : rule.items;
    return item === undefined || admits(item, value);
  });
}

function admitsBlock(rule: JsonSchema, block: object): boolean {
  if (!(rule.required ?? []).every((name) => name in block)) return false;
  return Object.entries(block).every(([name, value]) => {
    const field = rule.properties?.[name];
    if (field) return admits(field, value);
    if (rule.propertyNames?.enum && !rule.propertyNames.enum.includes(name)) return false;
    return typeof rule.additionalProperties === 'object'
      ? admits(rule.additionalProperties, value)
      : rule.additionalProperties !== false;
  });
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}

/** Paths of the fields without a description; sources are described by their own files. */
function undescribed(rule: JsonSchema, path: string): string[] {
  return Object.entries(rule.properties ?? {}).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const inner =
      name === 'sources' || Array.isArray(field.items) ? [] : undescribed((field.items as JsonSchema) ?? field, here);
    return field.description ? inner : [here, ...inner];
  });
}
