// Other readers' suites of expected results, held against what a draft keeps: title, address, date, text, author, language.
// A draft keeps plain text, so the expected markup is reduced to plain text before it is compared.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/http/decode.ts';
import { parseFeedDate } from '../../src/sources/feed-date.ts';
import { type FeedDocument, type FeedEntry, httpAddress } from '../../src/sources/feed-entry.ts';
import { plainLine, plainText } from '../../src/sources/plain-text.ts';
import { readFeed } from '../../src/sources/read-feed.ts';
import { type Expectation, expectationsIn, headerIn } from './feed-expectations.ts';

const suites = fileURLToPath(new URL('../../../shared/corpus/suites', import.meta.url));

/** One comparison: agrees, differs, or is about something that a draft does not keep. */
interface Outcome {
  file: string;
  kind: 'agrees' | 'differs' | 'left out';
  why: string;
  /** markup without a word is expected, and no word came */
  wordless?: boolean;
}

describe.skipIf(!existsSync(suites))('conformance', () => {
  test('Python feedparser', async () => {
    const outcomes = await Promise.all(filesIn('feedparser', /\.xml$/).map(againstFeedparser));
    const agreement = tell('feedparser', outcomes);
    expect(agreement.of).toBeGreaterThan(800);
    expect(agreement.share).toBeGreaterThanOrEqual(0.98);
    expect(agreement.shareOfWords).toBeGreaterThanOrEqual(0.98);
  });

  test.each([
    ['gofeed/translator', { of: 95, share: 0.99 }],
    ['gofeed/parser', { of: 330, share: 0.97 }],
    ['gofeed/extensions', { of: 10, share: 0.99 }],
    ['rss-parser/input', { of: 950, share: 0.97 }],
    ['feedsmith/feeds', { of: 70, share: 0.92 }],
  ])('%s', async (suite, least) => {
    const files = filesIn(suite, /(?<!_expected)\.(?:xml|rss|atom|json)$/).filter(
      (file) => expectedFileOf(file) !== null,
    );
    const outcomes = (await Promise.all(files.map(againstPair))).flat();
    const agreement = tell(suite, outcomes);
    expect(agreement.of).toBeGreaterThan(least.of);
    expect(agreement.share).toBeGreaterThanOrEqual(least.share);
  });
});

async function againstFeedparser(file: string): Promise<Outcome> {
  const body = readFileSync(join(suites, file));
  const contentType = headerIn(body.toString('latin1'), 'Content-type');
  const { text } = decode(body, contentType, 'feed');
  const expectations = expectationsIn(text);
  if (expectations.length === 0) return { file, kind: 'left out', why: 'no single value is expected' };
  const document = await read(text, baseOf(file, text), contentType);
  if (document === null) return { file, kind: 'differs', why: 'not taken for a feed' };
  const outcomes = expectations.map((expected) => compare(file, { text, document, expected }));
  const [first] = outcomes;
  return outcomes.find(({ kind }) => kind !== 'agrees') ?? first ?? { file, kind: 'left out', why: 'nothing expected' };
}

function compare(file: string, given: { text: string; document: FeedDocument; expected: Expectation }): Outcome {
  const { text, document, expected } = given;
  const key = expected.path;
  if (key === 'entries') return outcome(file, String(document.entries.length), String(expected.value));
  const entry = expected.entry === null ? document.channel : document.entries[expected.entry];
  const kept = keptAs(key);
  if (kept === null) return { file, kind: 'left out', why: `not kept: ${family(key)}` };
  if (competing(text, expected, kept))
    return { file, kind: 'left out', why: `several candidates for ${kept}: the draft keeps one` };
  return outcome(file, ours(entry ?? null, kept), theirs(expected, kept, baseOf(file, text)));
}

function family(path: string): string {
  return /base$/.test(path) ? '*.base' : (path.split(/[._]/)[0] ?? '');
}

type Kept = 'title' | 'url' | 'text' | 'author' | 'language' | 'date' | 'day' | 'id';

function keptAs(path: string): Kept | null {
  const table: [RegExp, Kept][] = [
    [/^title(?:_detail\.value)?$/, 'title'],
    [/^link$/, 'url'],
    [/^(?:description|summary|tagline|info|subtitle)(?:_detail\.value)?$|^content\.0\.value$/, 'text'],
    [/^author$|^author_detail\.name$|^authors\.0\.name$/, 'author'],
    [/^(?:language|content\.0\.language|(?:summary|tagline|subtitle|info)_detail\.language)$/, 'language'],
    [/^(?:published|updated|created|modified|date|issued)$/, 'date'],
    [/^(?:published|updated|created|modified|date|issued)_parsed$/, 'day'],
    [/^(?:id|guid)$/, 'id'],
  ];
  return table.find(([form]) => form.test(path))?.[1] ?? null;
}

/** The file of expected results beside (or, for rss-parser, across from) a document. */
function expectedFileOf(file: string): string | null {
  const stem = file.replace(/\.\w+$/, '');
  const candidates = file.endsWith('.json')
    ? [`${stem}_expected.json`]
    : [`${stem}.json`, stem.replace('/input/', '/output/').concat('.json')];
  return candidates.find((candidate) => existsSync(join(suites, candidate))) ?? null;
}

async function againstPair(file: string): Promise<Outcome[]> {
  const { text } = decode(readFileSync(join(suites, file)), null, 'feed');
  const expected = JSON.parse(readFileSync(join(suites, expectedFileOf(file) ?? ''), 'utf8'));
  const feed = expected.feed ?? expected;
  const items: unknown[] = feed.items ?? feed.entries ?? [];
  const document = await read(text, 'http://localhost/', null);
  if (document === null) return [{ file, kind: 'differs', why: 'not taken for a feed' }];
  const fields = items.flatMap((item, index) => compareItem(file, item, document.entries[index] ?? null));
  return [outcome(file, `${document.entries.length} entries`, `${items.length} entries`), ...fields];
}

function compareItem(file: string, item: unknown, entry: FeedEntry | null): Outcome[] {
  const wanted = (Object.entries(expectedKeys) as [Kept, string[]][]).flatMap(([kept, keys]) => {
    const values = keys.flatMap((key) => valuesAt(item, key.split('.'))).filter((value) => value.trim() !== '');
    if (kept === 'text') values.sort((one, other) => other.length - one.length);
    const [value] = values;
    return value === undefined
      ? []
      : [{ kept, value: theirs({ entry: 0, path: '', value }, kept, 'http://localhost/') }];
  });
  return wanted.map(({ kept, value }): Outcome => {
    if (value?.includes('\uFFFD')) return { file, kind: 'left out', why: 'the expected text has lost its characters' };
    const got = ours(entry, kept);
    const sameDay = kept === 'date' && parseFeedDate(got ?? '') === parseFeedDate(value ?? '');
    return outcome(file, sameDay ? value : got, value);
  });
}

/** Where the suites put what a draft keeps, the first believed first. */
const expectedKeys: Partial<Record<Kept, string[]>> = {
  title: ['title', 'title.value', 'dcExt.title', 'dc.titles'],
  url: ['link', 'links.href'],
  id: ['guid', 'guid.value', 'id'],
  text: ['content', 'content:encoded', 'content.value', 'content.encoded', 'description', 'summary', 'summary.value'],
  author: ['author.name', 'author.email', 'authors.name', 'authors.email', 'creator', 'author', 'authors'],
  date: ['published', 'pubDate', 'updated'],
};

function valuesAt(item: unknown, [key, ...rest]: string[]): string[] {
  if (Array.isArray(item)) return item.flatMap((one) => valuesAt(one, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return typeof item === 'string' ? [item] : [];
  return typeof item === 'object' && item !== null ? valuesAt((item as Record<string, unknown>)[key], rest) : [];
}

function ours(entry: FeedEntry | null, kept: Kept): string | null {
  if (entry === null) return null;
  return kept === 'day' ? parseFeedDate(entry.date ?? '') : entry[kept] || null;
}

function theirs({ value }: Expectation, kept: Kept, base: string): string | null {
  if (Array.isArray(value)) return dayInItaly(value);
  if (value === null) return null;
  const text = String(value);
  if (kept === 'title') return plainLine(text) || null;
  // The suite adds the address to the name; a draft keeps the name.
  if (kept === 'author') return text.trim().replace(/ \(\S+@\S+\)$/, '') || null;
  if (kept === 'text') return plainText(text) || null;
  if (kept === 'url') return httpAddress(text, base);
  return text.trim() || null;
}

function dayInItaly([year = 0, month = 0, day = 0, hour = 0, minute = 0]: number[]): string {
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' }).format(instant);
}

/** Where an entry has both a summary and a content, or two dates, the draft keeps one and the suite asks for each. */
function competing(text: string, expected: Expectation, kept: Kept): boolean {
  const names = rivals[kept];
  if (names === undefined) return false;
  const [channel = '', ...entries] = text.replace(/<!--[\s\S]*?-->/g, '').split(/<(?:\w+:)?(?:entry|item)(?=[\s>])/i);
  const part = expected.entry === null ? channel : (entries[expected.entry] ?? '');
  return new Set(Array.from(part.matchAll(names), ([name]) => name.toLowerCase())).size > 1;
}

const rivals: Partial<Record<Kept, RegExp>> = {
  text: /<(?:\w+:)?(?:description|summary|content|encoded|body|fullitem|abstract|subtitle|tagline|info|div)(?=[\s>])/gi,
  date: /<(?:\w+:)?(?:published|pubdate|updated|modified|issued|created|date)(?=[\s>])/gi,
  day: /<(?:\w+:)?(?:published|pubdate|updated|modified|issued|created|date)(?=[\s>])/gi,
};

function baseOf(file: string, text: string): string {
  const served = `http://127.0.0.1:8097/${relative('feedparser', file)}`;
  return httpAddress(headerIn(text, 'Content-Location') ?? '', served) ?? served;
}

async function read(text: string, address: string, contentType: string | null): Promise<FeedDocument | null> {
  const document = await readFeed({
    ...{ address, contentType, text, charset: 'utf-8', body: new Uint8Array() },
    ...{ state: 'fresh', copyOf: null, problems: [] },
  });
  return 'is' in document ? null : document;
}

function outcome(file: string, got: string | null, wanted: string | null): Outcome {
  return got === wanted
    ? { file, kind: 'agrees', why: '', wordless: wanted === null }
    : { file, kind: 'differs', why: `${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}` };
}

function filesIn(suite: string, name: RegExp): string[] {
  const found = readdirSync(join(suites, suite), { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile() && name.test(file.name));
  return files.map((file) => relative(suites, join(file.parentPath, file.name))).sort();
}

const mostShown = 15;

/** Prints `agree x of y`, what differs and what was left out, and why. */
function tell(suite: string, outcomes: readonly Outcome[]): { of: number; share: number; shareOfWords: number } {
  const agree = outcomes.filter(({ kind }) => kind === 'agrees').length;
  const differing = outcomes.filter(({ kind }) => kind === 'differs');
  const leftOut = outcomes.filter(({ kind }) => kind === 'left out');
  const reasons = new Map<string, number>();
  for (const { why } of leftOut) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const of = agree + differing.length;
  const wordless = outcomes.filter((one) => one.wordless).length;
  const lines = [
    `${suite}: agree ${agree} of ${of} (${agree - wordless} of ${of - wordless} where words are expected); left out ${leftOut.length}`,
    ...differing.slice(0, mostShown).map(({ file, why }) => `  differs  ${file}: ${why.slice(0, 200)}`),
    ...[...reasons].sort((one, other) => other[1] - one[1]).map(([why, count]) => `  left out ${count}: ${why}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return { of, share: agree / of, shareOfWords: (agree - wordless) / (of - wordless) };
}
