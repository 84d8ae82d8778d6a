import { describe, expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.ts';
import { en } from '../../src/locales/en.ts';
import { es } from '../../src/locales/es.ts';
import { fr } from '../../src/locales/fr.ts';
import { it as italian } from '../../src/locales/it.ts';
import { bare, isolated, type Phrase, partsOf, phrase } from '../../src/locales/phrase.ts';
import { pluralForm } from '../../src/locales/plural.ts';
import { si } from '../../src/locales/si.ts';
import { languages } from '../../src/model.ts';
import { occupations } from '../../src/reading/occupations.ts';
import { allWords } from './all-words.ts';

const others = [en, es, fr, ar, si];
/** What is left when marked parts are taken out. */
const unmarked = (text: Phrase): string =>
  partsOf(text)
    .map((part) => (typeof part === 'string' ? part : ' '))
    .join('');

describe.each([italian, ...others].map((locale) => [locale.language, locale] as const))('%s', (language, locale) => {
  const words = allWords(locale);

  it('has something to say for every value, and no hole in it', () => {
    expect(words.length).toBeGreaterThan(800);
    const holes = words.filter((text) => /undefined|null|NaN|\[object|\{|\}|\s{2}| ,|^\s*$/.test(bare(text)));
    expect([...new Set(holes.map(bare))]).toEqual([]);
  });

  it('uses Western digits only', () => {
    expect(words.map(bare).filter((text) => /(?![0-9])\p{Nd}/u.test(text))).toEqual([]);
  });

  it.skipIf(language === 'it')('has no Italian that is not marked', () => {
    const only =
      /(?<!\p{L})(?:il|lo|gli|della|dello|degli|alla|sono|chiedi|scuola|lavoro|orario|settimana|ore|giorni|gennaio|sabato|domenica|sportello|oppure|anche|perché|tempo|contratto|paga|senza)(?!\p{L})/iu;
    // The same letters are a word of their own there.
    const theirs: Partial<Record<string, RegExp>> = {
      es: /(?<!\p{L})(?:lo|paga)(?!\p{L})/giu,
      fr: /(?<!\p{L})il(?!\p{L})/giu,
    };
    const left = words.map((text) => unmarked(text).replace(theirs[language] ?? /$^/, ''));
    expect([...new Set(left.filter((text) => only.test(text)))]).toEqual([]);
  });

  it('names every occupation', () => {
    const names = occupations.map(({ id }) => locale.occupation(id));
    if (language === 'it') expect(new Set(names)).toEqual(new Set([null]));
    else expect(names.filter((name) => !name)).toEqual([]);
    expect(locale.occupation('no-such-trade')).toBeNull();
  });

  it('gives contracts the name that stands on paper', () => {
    expect(bare(locale.contractName('determinato'))).toContain(language === 'it' ? 'con data' : '(tempo determinato)');
  });
});

describe('Arabic', () => {
  it('isolates every Latin letter and every figure', () => {
    expect([...new Set(allWords(ar).map(unmarked))].filter((text) => /[\p{Script=Latin}\d]/u.test(text))).toEqual([]);
  });

  it('keeps figures, times and numbers as one run', () => {
    const facts = allWords(ar).flatMap((text) => partsOf(text));
    const runs = facts.flatMap((part) => (typeof part === 'object' && 'leftToRight' in part ? [part.leftToRight] : []));
    for (const run of ['8.30–24.00', '02 0000 0001', 'a@b.example', 'K3', '1200', '8.50', 'A2']) {
      expect(runs).toContain(run);
    }
  });

  it('counts as its grammar wants', () => {
    const offers = [1, 2, 3, 11, 100].map((n) => bare(ar.sectionCount('market', n)));
    expect(offers).toEqual(['عرض واحد', 'عرضان', '3 عروض', '11 عرضاً', '100 عرض']);
  });

  it('isolates the Latin and the figures of a translation', () => {
    const parts = partsOf(isolated('دورة HACCP، من 9.15 إلى 15.30، هاتف +39 02 0000 0001.'));
    const runs = parts.flatMap((part) => (typeof part === 'object' && 'leftToRight' in part ? [part.leftToRight] : []));
    expect(runs).toEqual(['HACCP', '9.15', '15.30', '+39 02 0000 0001']);
    expect(bare(phrase`${isolated('دورة HACCP.')}`)).toBe('دورة HACCP.');
  });
});

describe('Sinhala', () => {
  it('keeps the joiners of its letters', () => {
    expect(bare(si.day('2026-04-02'))).toBe('අප්\u200dරේල් 2, බ්\u200dරහස්පතින්දා');
    const text = allWords(si).map(bare).join(' ');
    expect(text.match(/\u200d/g)?.length).toBeGreaterThan(50);
    expect(text).not.toMatch(/\u200d(?![\u0d80-\u0dff])/);
  });

  it('has Latin words only where they are marked', () => {
    const left = allWords(si)
      .map(unmarked)
      .filter((text) => /\p{Script=Latin}{3}/u.test(text));
    // An e-mail address stands in a link of its own.
    expect([...new Set(left)].filter((text) => !text.includes('@'))).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    [italian, 'venerdì 4 dicembre'],
    [en, 'Friday 4 December'],
    [es, 'viernes 4 de diciembre'],
    [fr, 'vendredi 4 décembre'],
    [ar, 'الجمعة 4 ديسمبر'],
    [si, 'දෙසැම්බර් 4, සිකුරාදා'],
  ])('%#', (locale, words) => {
    expect(bare(locale.day('2026-12-04'))).toBe(words);
  });
});

describe('a week that ends in another year', () => {
  it.each([
    [en, 'from Monday 28 December to Sunday 3 January 2027'],
    [si, 'දෙසැම්බර් 28, සඳුදා සිට 2027 ජනවාරි 3, ඉරිදා දක්වා'],
  ])('%#', (locale, words) => {
    expect(bare(locale.issueLine(53, '2026-12-28', '2027-01-03'))).toContain(words);
  });
});

describe('plural forms', () => {
  it('are those of Unicode', () => {
    for (const language of languages) {
      const rules = new Intl.PluralRules(language);
      for (const n of [...Array(250).keys(), 0.5, 1.5, 2.5, 62.5]) {
        expect(`${language} ${n} ${pluralForm(language, n)}`).toBe(`${language} ${n} ${rules.select(n)}`);
      }
    }
  });
});

describe('the notice for what nobody has read yet', () => {
  it('stands in Arabic and Sinhala', () => {
    const awaited = [italian, ...others].filter((locale) => locale.awaitingReview !== null);
    expect(awaited.map(({ language }) => language)).toEqual(['ar', 'si']);
  });
});
