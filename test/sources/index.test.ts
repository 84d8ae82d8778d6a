import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { collect, sourceKinds } from '../../src/sources/collect.ts';
import { sourceSchema } from '../../src/sources/index.ts';
import { toolsOver } from './served-pages.ts';

describe('the kinds of sources', () => {
  it('hands a source to its kind', async () => {
    const offers = [{ role: 'Barista', seen: '2026-11-20', by: 'AB' }];
    const listing = sourceSchema.parse({ id: 'bar', kind: 'listing', employer: 'Bar Inventato', offers });
    expect((await collect(listing, toolsOver({}))).drafts.map(({ title }) => title)).toEqual(['Barista']);
    const sheet = sourceSchema.parse({ id: 'foglio', kind: 'sheet', path: 'a.csv' });
    expect(
      (await collect(sheet, toolsOver({ 'a.csv': 'Mansione;Ditta\nCuoca;Trattoria\n' }))).drafts.map(
        ({ title }) => title,
      ),
    ).toEqual(['Cuoca']);
  });

  it.each(Object.keys(sourceKinds).filter((kind) => kind !== 'listing'))(
    '%s takes exactly one of url and path',
    (kind) => {
      const needed: Record<string, object> = {
        page: { list: { item: 'li', fields: { title: 'a' } } },
        json: { fields: { title: 'titolo' } },
      };
      const source = { id: 'fonte', kind, ...needed[kind] };
      expect(sourceSchema.safeParse({ ...source, url: 'https://sito.example/' }).success).toBe(true);
      expect(sourceSchema.safeParse({ ...source, path: 'inbox/a' }).success).toBe(true);
      expect(sourceSchema.safeParse(source).success).toBe(false);
      expect(sourceSchema.safeParse({ ...source, url: 'https://sito.example/', path: 'inbox/a' }).success).toBe(false);
      expect(sourceSchema.safeParse({ ...source, url: 'ftp://sito.example/' }).success).toBe(false);
    },
  );

  it('describes every key in Italian, for editors and the reference page', () => {
    const undescribed = propertiesOf(z.toJSONSchema(sourceSchema, { io: 'input' }), '')
      .filter(([, property]) => !('description' in property))
      .map(([path]) => path);
    expect(undescribed.filter((path) => !path.startsWith('.permission'))).toEqual([]);
  });
});

/** Every property that a JSON Schema describes, with its path. */
function propertiesOf(node: object, path: string): [string, object][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return [];
    if (key !== 'properties') return propertiesOf(value, path);
    return Object.entries(value as Record<string, object>).flatMap(([name, property]): [string, object][] => [
      [`${path}.${name}`, property],
      ...propertiesOf(property, `${path}.${name}`),
    ]);
  });
}
