import { describe, expect, it } from 'vitest';
import { readability, readabilityLines } from '../../src/commands/readability.ts';
import { summarize } from '../../src/commands/summary.ts';
import { gulpease } from '../../src/gates/gulpease.ts';
import { plainLanguage } from '../../src/gates/plain-language.ts';
import { it as italian } from '../../src/locales/it.ts';
import { bare } from '../../src/locales/phrase.ts';
import type { IssueEntry } from '../../src/model.ts';
import { anIssue } from '../an-offer.ts';
import { context, other } from '../gates/entries.ts';
import { allWords } from '../locales/all-words.ts';
import { fullOffer, notice } from '../outputs/an-edition.ts';

const easy = 'Il corso è gratis. Vieni martedì alle nove. Porta un documento. Ti aiuta una mediatrice. Chiama prima.';
const hard =
  'Costituisce presupposto inderogabile la presentazione della documentazione reddituale precedentemente protocollata presso gli uffici circoscrizionali territorialmente competenti.';

function withText(code: string, text: string): IssueEntry {
  const one = notice(code, 'services');
  return { ...one, entry: { ...one.entry, draft: { ...one.entry.draft, text } } };
}

function issueOf(...entries: IssueEntry[]) {
  return anIssue({ sections: [{ id: 'services', title: null, entries }] });
}

describe('how easy an issue is to read', () => {
  it('is one line at the end of a build', () => {
    const issue = issueOf(withText('S1', easy));
    const { gulpease: index, hardest } = readability(issue);
    expect(index).toBe(Math.round(gulpease(easy) ?? 0));
    expect(hardest).toEqual([]);
    expect(summarize(issue, [], 'it')).toContain(`Leggibilità (Gulpease): ${index}`);
    expect(summarize(issue, [], 'en')).toContain(`How easy to read (Gulpease): ${index}`);
  });

  it('names the hardest entries, the hardest first, when it is hard', () => {
    const harder = `${hard.slice(0, -1)} e conseguentemente opportunamente controfirmata.`;
    const issue = issueOf(withText('S1', hard), withText('S2', easy), withText('S3', harder));
    const told = readability(issue);
    expect(told.hardest.map(({ code }) => code)).toEqual(['S3', 'S1']);
    const [line] = readabilityLines(told);
    expect(line?.it).toMatch(
      /^Leggibilità \(Gulpease\): \d+, meglio almeno 60: .* Comincia da: S3 "Avviso S3" \(\d+\), S1 "Avviso S1" \(\d+\)\.$/,
    );
  });

  it('is not told of what says nothing beyond facts, nor of other languages', () => {
    expect(readabilityLines(readability(issueOf()))).toEqual([]);
    expect(readability(issueOf(fullOffer('M1'))).gulpease).toBeNull();
    const one = withText('S1', hard);
    const english = { ...one, entry: { ...one.entry, draft: { ...one.entry.draft, language: 'en' } } };
    expect(readability(issueOf(english)).gulpease).toBeNull();
  });
});

describe('our own running text', () => {
  // Each once, not once for every number; labels of few words, and all the holidays of a year in a line, are no running text.
  const once = [...new Set(allWords(italian).map((text) => bare(text).replace(/\d+/g, '7')))];
  const running = once.filter((text) => text.split(' ').length > 4 && text.length < 200);
  const sentences = running.filter((text) => /[.?]$/.test(text));

  it.each([
    ['labels and phrases', running, 60],
    ['whole sentences', sentences, 8],
  ])('reaches 80, as for readers with primary school it must: %s', (_, texts, least) => {
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(gulpease(texts.join('\n'))).toBeGreaterThanOrEqual(80);
  });

  it('is written as the desk is asked to write; names on paper are explained beside', () => {
    const told = plainLanguage.judge(other('notice', running.join('.\n'), { by: 'AB' }), context);
    expect(told.map(({ code }) => code)).toEqual(['JARGON']);
  });
});
