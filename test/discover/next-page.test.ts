import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { nextPage } from '../../src/discover/next-page.ts';

function found(html: string): string | null {
  const $ = load(html);
  return nextPage({ $, base: 'https://comune.example/bandi.asp' });
}

describe('the link to the following page', () => {
  test.each([
    ['words and an arrow, without classes', '<a href="?pag=1">1</a> <a href="?pag=2">Successiva »</a>', /Successiva »/],
    ['another arrow', '<p><a href="?pag=2">Avanti ›</a></p>', /Avanti ›/],
  ])('%s', (_what, html, selector) => {
    expect(found(html)).toMatch(selector);
  });

  test('a word within a title is none', () => {
    expect(found('<a href="/bando-2.asp">Avviso per la successiva assunzione di 2 operai</a>')).toBeNull();
  });
});
