// Real documents and other projects' own cases, read where they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/http/decode.ts';
import { robotsRules } from '../../src/http/robots-rules.ts';
import { newFolder, newGet } from './site.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const bytesOf = (path: string) => readFileSync(`${corpus}${path}`);

describe.skipIf(!existsSync(corpus))('the corpus', () => {
  const feeds = [
    'cp1252-declared-utf8',
    'cp1252-no-declaration',
    'double-utf8',
    'leading-blank-and-bom',
    'nul-and-ctrl',
    'php-warning-first',
  ];

  test.each(feeds)('feed-%s reads as Italian', (name) => {
    const { text } = decode(bytesOf(`derived/feed-${name}.xml`), null, 'feed');
    expect(text).toContain('Università degli Studi di Milano');
    expect(text).not.toMatch(/[ÃÂ\uFFFD\u0000\u000B]|â€/);
  });

  test('a feed says the same whatever was done to its bytes', async () => {
    const get = await newGet({ root: await newFolder() });
    const textOf = async (name: string) => {
      const found = await get({ path: `${corpus}derived/feed-gzip-${name}.xml.gz` }, { source: 'f', accept: 'feed' });
      return { text: found.text, codes: found.problems.map(({ code }) => code) };
    };
    const good = await textOf('ok');
    expect(good.codes).toEqual([]);
    expect(await textOf('badcrc')).toEqual({ text: good.text, codes: ['GZIP_DAMAGED'] });
    const cut = await textOf('truncated');
    expect(cut.codes).toEqual(['GZIP_DAMAGED']);
    expect(cut.text.length).toBeGreaterThan(good.text.length / 3);
    expect(good.text.startsWith(cut.text)).toBe(true);
  });

  test('tables and pages without a declaration', () => {
    const table = (name: string) => decode(bytesOf(`derived/table-${name}.csv`), null, 'sheet');
    expect(table('utf8-bom')).toMatchObject({ charset: 'utf-8', repairs: [] });
    expect(table('cp1252-semicolon-crlf')).toMatchObject({ charset: 'windows-1252', repairs: [] });
    expect(decode(bytesOf('derived/page-latin1-no-charset.html'), 'text/html', 'html').charset).toBe('windows-1252');
  });

  test('where the encoding is told, it is believed (real feeds and pages in 20 encodings)', () => {
    const right = readdirSync(`${corpus}suites/chardet`).flatMap((folder) =>
      readdirSync(`${corpus}suites/chardet/${folder}`)
        .filter((file) => file.endsWith('.xml'))
        .map((file) => ({ folder, file, ...decode(bytesOf(`suites/chardet/${folder}/${file}`), null, 'feed') })),
    );
    expect(right.length).toBeGreaterThan(30);
    const damaged = right.filter(({ text }) => text.split('\uFFFD').length - 1 > text.length / 100);
    expect(damaged.map(({ folder, file }) => `${folder}/${file}`)).toEqual([]);
  });

  test.each([
    ['utf-16be-autodetect', 'utf-16be'],
    ['utf-16le', 'utf-16le'],
    ['utf-16le-bom', 'utf-16le'],
    ['utf-32le-bom', 'utf-32le'],
    ['euc-kr-item', 'euc-kr'],
    ['bozo_invalid-bytes-with-bom', 'utf-8'],
  ])('feedparser %s is %s', (name, charset) => {
    const found = decode(bytesOf(`suites/feedparser/encoding/${name}.xml`), null, 'feed');
    expect(found.charset).toBe(charset);
    expect(found.text).not.toContain('\uFFFD');
  });

  test.each(['iso-8859-1-meta-after-1024.html', 'iso-8859-1.html', 'utf8-meta-after-1024.html'])(
    'miniflux %s',
    (name) => {
      expect(decode(bytesOf(`suites/miniflux/encoding/testdata/${name}`), 'text/html', 'html').text).toContain(
        'Frédéric',
      );
    },
  );

  test('a false prolog is overruled by what the bytes are', () => {
    const found = decode(bytesOf('suites/miniflux/encoding/testdata/windows-1252-incorrect-prolog.xml'), null, 'feed');
    expect(found.text).toContain('Euro €');
  });

  test('robots.txt as its own authors test it', () => {
    interface Case {
      test: string;
      robots: string;
      user_agent: string;
      url: string;
      allowed: boolean;
    }
    const all = JSON.parse(bytesOf('suites/robots/google_robots_cases.json').toString()) as Case[];
    // `GoogleOnly` are that company's extensions, and its matcher leaves the normalising of `ID_Encoding` (RFC 9309, 2.2.2) to
    // its caller; an agent's name is a product token of letters, `_` and `-` (2.2.1).
    const cases = all.filter(
      ({ test: name, url, user_agent }) =>
        !/^GoogleOnly|^ID_Encoding/.test(name) && URL.canParse(url) && /^[a-z_-]+$/i.test(user_agent),
    );
    expect(cases.length).toBeGreaterThan(60);
    const wrong = cases.filter(
      ({ robots, user_agent, url, allowed }) =>
        robotsRules(robots, user_agent.toLowerCase()).allows(new URL(url)) !== allowed,
    );
    expect(wrong).toEqual([]);
  });
});
