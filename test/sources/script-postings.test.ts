import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/http/get.ts';
import { postingPage } from '../../src/sources/posting-page.ts';

const posting = {
  title: 'Magazziniere',
  hiringOrganization: { '@type': 'Organization', name: 'Logistica "Est"' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Segrate' } },
  description: '<p>Turni {6-14}</p>',
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
};

function pageWith(scripts: string): Page {
  const text = `<!doctype html><html lang="it"><body><div id="app"></div>${scripts}</body></html>`;
  const page = { address: 'https://est.example/offerte/1', contentType: 'text/html', charset: 'utf-8', text } as const;
  return { ...page, body: Buffer.from(text), state: 'fresh', copyOf: null, problems: [] };
}

async function drafts(scripts: string) {
  return (await postingPage(pageWith(scripts), { id: 'est' }, '2026-11-22')).drafts;
}

const data = JSON.stringify(posting);

describe('a JobPosting among the data of a page’s programs', () => {
  test.each([
    ['a page’s state', `<script type="application/json">{"props":{"schema":${data}}}</script>`],
    ['a value of a script', `<script>var s={a:1};inject(JSON.stringify(${data}));</script>`],
    ['a text in a script', `<script>push([1,${JSON.stringify(data)}])</script>`],
    ['a text in a text', `<script>push([1,${JSON.stringify(JSON.stringify({ html: data }))}])</script>`],
    ['signs written as codes', `<script>push(${JSON.stringify(data).replaceAll('<', '\\u003c')})</script>`],
  ])('%s', async (_what, scripts) => {
    expect(await drafts(scripts)).toMatchObject([
      { title: 'Magazziniere', employer: 'Logistica "Est"', place: 'Segrate', text: 'Turni {6-14}' },
    ]);
  });

  test('what a page states for search engines comes first', async () => {
    const stated = data.replace('Magazziniere', 'Mulettista');
    const found = await drafts(`<script type="application/ld+json">${stated}</script><script>push(${data})</script>`);
    expect(found.map(({ title }) => title)).toEqual(['Mulettista']);
  });

  test('a program that only speaks of postings gives none, and ends', async () => {
    const program = `if(x["@type"]==="JobPosting"){${'{'.repeat(5000)}`;
    const broken = `{"@type":"JobPosting",${'{"a":'.repeat(20_000)}`;
    expect(await drafts(`<script>${program}</script><script>${broken}</script>`)).toEqual([]);
  });
});
