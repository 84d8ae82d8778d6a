import { afterAll, describe, expect, it } from 'vitest';
import type { Edition, Entry, IssueEntry } from '../../src/model.ts';
import { collectJobPosting } from '../../src/sources/collect-jobposting.ts';
import { jobpostingSchema } from '../../src/sources/jobposting.ts';
import { aDraft, noFacts } from '../an-offer.ts';
import { toolsOver } from '../sources/served-pages.ts';
import { anEdition, closePrinter, fact, fullOffer, rendered } from './an-edition.ts';

afterAll(closePrinter);

function ours(over: Partial<Entry> = {}): IssueEntry {
  const one = fullOffer('K1', 'km-zero');
  const draft = aDraft({ by: 'AB', place: 'via Inventata 12', text: 'Cerca </script><b>aiuto</b> banco.' });
  return { ...one, entry: { ...one.entry, url: null, draft, ...over } as IssueEntry['entry'] };
}

async function pageOf(entries: IssueEntry[], over: Partial<Edition> = {}): Promise<string> {
  return (await rendered({ ...anEdition(entries), outputs: ['html'], jobPostings: true, ...over })).html;
}

describe('data for search engines', () => {
  it('are off unless asked for', async () => {
    expect(await pageOf([ours()], { jobPostings: false })).not.toContain('ld+json');
  });

  it('are read back as they stand in the page, whatever the ad holds', async () => {
    const page = await pageOf([ours()]);
    const source = jobpostingSchema.parse({ id: 'noi', kind: 'jobposting', url: 'https://bollettino.example/' });
    const { drafts } = await collectJobPosting(source, toolsOver({ 'https://bollettino.example/': page }));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ title: 'addetta/o al banco K1', employer: 'Ditta Pioppo K1' });
    expect(drafts[0]?.deadline).toContain('2026-12-04');
    expect(drafts[0]?.text).toContain('aiuto');
  });

  it('leave out families, and what was taken from another site', async () => {
    const family = { facts: { ...noFacts, employer: fact('Rossi'), employerKind: fact('household' as const) } };
    const page = await pageOf([ours(family), ours({ url: 'https://altro.example/1' }), fullOffer('M1')]);
    expect(page).not.toContain('ld+json');
  });
});
