import { afterAll, describe, expect, it } from 'vitest';
import { gulpease } from '../../src/gates/gulpease.ts';
import { plainLanguage } from '../../src/gates/plain-language.ts';
import { officeWords } from '../../src/locales/office-words.ts';
import { bare } from '../../src/locales/phrase.ts';
import { workWords } from '../../src/locales/work-words.ts';
import { type IssueEntry, languages } from '../../src/model.ts';
import { glossaryOf } from '../../src/outputs/glossary.ts';
import { localeOf } from '../../src/outputs/locales.ts';
import { viewOf } from '../../src/outputs/view.ts';
import { context, other } from '../gates/entries.ts';
import { anEdition, bareOffer, closePrinter, fact, fullOffer, notice, pagesOf, rendered } from './an-edition.ts';

afterAll(closePrinter);

const all = [...officeWords, ...workWords];

function saying(code: string, text: string): IssueEntry {
  const one = notice(code, 'services');
  return { ...one, entry: { ...one.entry, draft: { ...one.entry.draft, text } } };
}

/** A traineeship: in Italian the card says so in its own words, in other languages with the Italian name beside. */
function traineeship(): IssueEntry {
  const one = bareOffer('K1');
  if (one.entry.kind !== 'offer') return one;
  return { ...one, entry: { ...one.entry, facts: { ...one.entry.facts, contract: fact('tirocinio') } } };
}

function wordsOf(language: (typeof languages)[number], entries: IssueEntry[], most?: number): string[] {
  const locale = localeOf(language);
  const none = new Set<string>();
  const view = viewOf({ ...anEdition(entries), language }, locale, { compact: none, listed: none, codes: false });
  return glossaryOf(view.sections, locale, most).map(({ word }) => bare(word));
}

describe('the words of offices', () => {
  it('are explained in one line in every language', () => {
    for (const { word, means } of all) {
      expect([word, Object.keys(means)]).toEqual([word, [...languages]]);
      for (const text of Object.values(means)) {
        expect(text).toMatch(/^\S.{8,100}\.$/u);
        expect([text, text.includes('  ')]).toEqual([text, false]);
      }
    }
    expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
  });

  it('have no Latin letter in what is said in Arabic and Sinhala, and keep the joiners', () => {
    for (const { means } of all) {
      expect(means.ar).not.toMatch(/[\p{Script=Latin}\d]/u);
      expect(means.si).not.toMatch(/[\p{Script=Latin}\d]|\u200d(?![\u0d80-\u0dff])/u);
    }
  });

  it('are found as they are written', () => {
    expect(all.filter(({ word, forms }) => !forms.test(word))).toEqual([]);
    const found = (text: string) => all.filter(({ forms }) => forms.test(text)).map(({ word }) => word);
    expect(found('Centri per l’impiego, Spid e Naspi: porta il CV')).toEqual([
      'centro per l’impiego',
      'NASpI',
      'SPID',
      'curriculum (CV)',
    ]);
    expect(found('Le doti di una cassiera; Oss. generali; il gol; una goletta')).toEqual([]);
  });

  it('are explained as plainly as the desk is asked to write', () => {
    const text = all.map(({ word, means }) => `${word}: ${means.it}`).join('\n');
    expect(gulpease(text)).toBeGreaterThanOrEqual(80);
    const explained = all.map(({ means }) => means.it).join('\n');
    expect(plainLanguage.judge(other('notice', explained, { by: 'AB' }), context)).toEqual([]);
  });
});

describe('the glossary of an edition', () => {
  it('has the words that its cards have, in the order of the alphabet', () => {
    const entries = [saying('S1', 'Fai lo SPID o la CIE. Porta l’ISEE.'), saying('S2', 'Il patronato chiede l’ADI.')];
    expect(wordsOf('it', entries)).toEqual(['ADI', 'CIE', 'ISEE', 'patronato', 'SPID']);
    expect(wordsOf('it', [fullOffer('M1')])).toEqual([]);
  });

  it('has the Italian names that stand beside the words of another language', () => {
    expect(wordsOf('it', [traineeship()])).toEqual(['tirocinio']);
    for (const language of ['en', 'es', 'fr', 'ar', 'si'] as const) {
      // The French word for a traineeship is the Italian «stage».
      expect([language, wordsOf(language, [traineeship()])]).toEqual([language, ['tirocinio']]);
      expect(wordsOf(language, [saying('S1', 'Porta l’ISEE.')])).toEqual(['ISEE']);
    }
  });

  it('keeps the words of most cards where there is little room', () => {
    const entries = [saying('S1', 'SPID e ISEE'), saying('S2', 'ISEE e CAF'), saying('S3', 'CAF e ISEE')];
    expect(wordsOf('it', entries, 2)).toEqual(['CAF', 'ISEE']);
  });

  it.each(languages)('stands before the colophon of the page in %s', async (language) => {
    const edition = { ...anEdition([saying('S1', 'Porta l’ISEE.')]), language, outputs: ['html' as const] };
    const { html } = await rendered(edition);
    const { labels } = localeOf(language);
    const means = officeWords.find(({ word }) => word === 'ISEE')?.means[language] ?? 'none';
    const word = language === 'it' ? 'ISEE' : '<bdi lang="it">ISEE</bdi>';
    const at = html.indexOf(`<h2 id="h-glossary">${labels.glossary}</h2>`);
    expect(at).toBeGreaterThan(html.lastIndexOf('</article>'));
    expect(html.indexOf('<footer class="colophon">')).toBeGreaterThan(at);
    expect(html.replaceAll('&#x27;', "'")).toContain(`<dt>${word}</dt> <dd>${means}</dd>`);
    expect((await rendered({ ...edition, ...{ issue: anEdition([bareOffer('K1')]).issue } })).html).not.toContain(
      '<dl>',
    );
  });
});

describe('the glossary of a sheet', () => {
  const words = saying(
    'S99',
    'Porta ISEE, SPID o CIE e il curriculum al CAF. Poi NASpI, DID, GOL, ADI, SFL, INPS, OSS, ASA, CPIA.',
  );
  const printed = async (entries: IssueEntry[], pages: number) => {
    const { pdf } = await rendered({ ...anEdition(entries, pages), outputs: ['pdf'] });
    return pagesOf(pdf);
  };
  const title = localeOf('it').labels.glossary;

  it('has twelve words at most, at its end', async () => {
    const text = (await printed([words, bareOffer('K1')], 2)).join(' ').replace(/\s+/g, ' ');
    expect(text.indexOf(title)).toBeGreaterThan(text.indexOf('S99'));
    const told = all.filter(({ means }) => text.includes(means.it.split('.')[0] ?? ''));
    expect(told).toHaveLength(12);
  });

  it('never costs a page or a card, however full the sheet is', async () => {
    const seen: boolean[] = [];
    for (let count = 4; count <= 16; count += 3) {
      const cards = Array.from({ length: count }, (_, at) => bareOffer(`K${at + 1}`));
      const plain = await printed(
        [...cards, saying('S99', 'Porta tutto quello che abbiamo scritto nella lettera, e anche il documento.')],
        2,
      );
      const pages = await printed([...cards, words], 2);
      seen.push(pages.join(' ').includes(title));
      expect([count, pages.length]).toEqual([count, plain.length]);
      for (const { code } of cards) expect(pages.join(' ')).toContain(code);
    }
    // Some of these sheets have room, some are full.
    expect(new Set(seen)).toEqual(new Set([true, false]));
  });
});
