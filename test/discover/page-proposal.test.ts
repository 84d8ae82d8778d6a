import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { pageProposals } from '../../src/discover/page-proposal.ts';
import { collectPage } from '../../src/sources/collect-page.ts';
import { pageSchema } from '../../src/sources/page.ts';
import { toolsOver } from '../sources/served-pages.ts';
import { layouts, pageAround, vacancies, withoutOffers } from './sites.ts';

const address = 'https://azienda.example/lavora-con-noi';

function proposalsOn(html: string) {
  return pageProposals({ $: load(html), base: address });
}

describe.each(layouts)('$name', ({ html, gives, next, unlinked }) => {
  const [best] = proposalsOn(html);

  it('is read with the proposed selectors: every offer, nothing else', async () => {
    const { item, link, fields } = best ?? { item: 'none', link: null, fields: {} };
    const list = { item, fields, ...(link === null ? {} : { link }) };
    const source = pageSchema.parse({ id: 'prova', kind: 'page', url: address, list });
    const { drafts } = await collectPage(source, toolsOver({ [address]: html }));
    expect(drafts.map(({ title }) => title?.slice(0, 60))).toEqual(
      vacancies.map(({ title }) => expect.stringContaining(title)),
    );
    const [first] = drafts;
    const got = Object.fromEntries(
      Object.keys(gives).map((name) => [name, { ...first, ...first?.extra }[name as keyof typeof first]]),
    );
    expect(got).toEqual(gives);
    if (unlinked !== true) expect(new Set(drafts.map(({ url }) => url)).size).toBe(vacancies.length);
  });

  it('leaves out names that the next update changes', () => {
    const written = JSON.stringify([best?.item, best?.link, best?.fields]);
    expect(written).not.toMatch(/css-1q|x7Fq2|elementor-element-|md:|grid-cols|post-12|views-row-\d|\balt\b/);
  });

  it('finds the following page where there is one', () => {
    if (next === true) expect(best?.next).toMatch(/next/);
    else expect(best?.next ?? null).toBeNull();
  });
});

it.each(Object.entries(withoutOffers))('proposes nothing for %s', (_, html) => {
  expect(proposalsOn(html)).toEqual([]);
});

it('proposes nothing for an empty page', () => {
  expect(proposalsOn('')).toEqual([]);
  expect(proposalsOn(pageAround(''))).toEqual([]);
});
