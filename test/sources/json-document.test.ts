import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/http/get.ts';
import { readJson } from '../../src/sources/json-document.ts';
import { SourceFailure } from '../../src/sources/source.ts';

function page(text: string): Page {
  const rest = { address: 'https://a.example/api', contentType: 'application/json', charset: 'utf-8' } as const;
  return { ...rest, text, body: Buffer.from(text), state: 'fresh', copyOf: null, problems: [] };
}

describe('JSON in the wrappers that sites put around it', () => {
  test.each([
    ['a guard', ")]}',\n[1,2]", [1, 2]],
    ['a loop', 'while(1);[1,2]', [1, 2]],
    ['a call', '/**/jQuery123_4([1,2]);', [1, 2]],
    ['a call of a member', 'window.app.load({"a":1})', { a: 1 }],
    ['one object to a line', '{"a":1}\n{"a":2}\n\n', [{ a: 1 }, { a: 2 }]],
  ])('%s', async (_what, text, value) => {
    expect(await readJson(page(text), { id: 'a' })).toEqual({ value, problems: [] });
  });

  test.each([
    ['a call that breaks off', 'load([1,2'],
    ['a last line that breaks off', '{"a":1}\n{"a":2'],
    ['a program', 'function load() { return [1] }'],
  ])('%s is not taken', async (_what, text) => {
    await expect(readJson(page(text), { id: 'a' })).rejects.toThrow(SourceFailure);
  });
});
