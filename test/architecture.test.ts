// Who may import whom. This table is the documentation of it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** room -> rooms it may import (itself always). A room is a folder of src, or a file directly in it. */
const allowed: Record<string, string[]> = {
  model: [],
  week: ['model'],
  identity: ['model'],
  archive: ['model'],
  copies: ['model', 'archive'],
  lock: [],
  http: ['model'],
  sources: ['model', 'week', 'http', 'exchange'],
  discover: ['model', 'http', 'sources'],
  config: ['model', 'week', 'sources', 'editions'],
  reading: ['model', 'week', 'folded', 'prefilter', 'copied'],
  gates: ['model', 'week', 'reading', 'folded', 'prefilter'],
  folded: [],
  copied: [],
  prefilter: [],
  'italian-name': [],
  vacancy: [
    'model',
    'folded',
    'prefilter',
    'reading',
    'vacancy-words',
    'vacancy-place',
    'vacancy-counts',
    'vacancy-employer',
    'vacancy-hours',
    'vacancy-seasons',
    'vacancy-terms',
  ],
  'vacancy-counts': ['reading', 'vacancy-words'],
  'vacancy-employer': ['model', 'folded', 'vacancy-words'],
  'vacancy-hours': ['model', 'vacancy-words'],
  'vacancy-place': ['model', 'folded', 'italian-name', 'reading', 'vacancy-words'],
  'vacancy-words': ['prefilter', 'copied'],
  'vacancy-seasons': ['vacancy-words'],
  'vacancy-terms': ['model', 'vacancy-words'],
  sameness: ['model', 'week', 'vacancy', 'vacancy-words', 'reading'],
  'same-vacancy': ['model', 'vacancy', 'vacancy-words', 'sameness'],
  merge: ['model', 'same-vacancy', 'vacancy', 'vacancy-words'],
  compose: ['model', 'release'],
  release: ['model'],
  nearness: ['model', 'reading', 'folded', 'prefilter'],
  'school-calendar': ['model', 'week'],
  locales: ['model', 'week'],
  outputs: ['model', 'week', 'locales', 'editions'],
  exchange: ['model'],
  editions: ['model'],
  truth: ['model', 'week', 'identity', 'copies', 'http', 'sources'],
  collect: ['model', 'week', 'http', 'sources', 'copies', 'truth'],
  apart: ['model', 'http', 'sources'],
  bulletin: [
    'model',
    'week',
    'identity',
    'copies',
    'http',
    'config',
    'collect',
    'reading',
    'gates',
    'merge',
    'same-vacancy',
    'compose',
    'nearness',
    'school-calendar',
  ],
  commands: [
    'model',
    'week',
    'identity',
    'archive',
    'copies',
    'lock',
    'http',
    'sources',
    'discover',
    'config',
    'reading',
    'gates',
    'merge',
    'same-vacancy',
    'locales',
    'outputs',
    'collect',
    'truth',
    'apart',
    'bulletin',
    'editions',
    'exchange',
    'release',
  ],
  cli: ['model', 'week', 'apart', 'commands'],
};

/** Between steps only these files pass: a shared view of the text, and types. */
const narrow: Record<string, string[]> = {
  'gates -> reading': [
    'reading/beginnings.ts',
    'reading/ad-text.ts',
    'reading/boilerplate.ts',
    'reading/employer-words.ts',
    'reading/number-words.ts',
    'reading/person-names.ts',
    'reading/possible-name.ts',
    'reading/span.ts',
  ],
  'nearness -> reading': ['reading/milan-places.ts'],
  'sameness -> reading': ['reading/milan-places.ts'],
  'vacancy -> reading': ['reading/milan-places.ts'],
  'vacancy-counts -> reading': ['reading/number-words.ts'],
  'vacancy-place -> reading': ['reading/milan-places.ts', 'reading/town-names.ts'],
  'sources -> http': ['http/get.ts', 'http/decode.ts'],
  'discover -> http': ['http/get.ts', 'http/robots-rules.ts'],
  'bulletin -> http': ['http/get.ts'],
  'collect -> http': ['http/get.ts'],
  'truth -> http': ['http/get.ts'],
  'truth -> sources': ['sources/index.ts', 'sources/source.ts', 'sources/closed.ts', 'sources/load-html.ts'],
  'apart -> http': ['http/get.ts'],
  'sources -> exchange': ['exchange/exchange-schema.ts'],
};

/** package -> the rooms it lives in. Packages that are not listed belong nowhere. */
const homes: Record<string, string[]> = {
  commander: ['cli', 'commands'],
  ora: ['commands'],
  undici: ['http'],
  imapflow: ['http'],
  'ipaddr.js': ['http'],
  'html-encoding-sniffer': ['http'],
  '@exodus/bytes': ['http'],
  cheerio: ['sources', 'discover'],
  parse5: ['sources'],
  'parse5-htmlparser2-tree-adapter': ['sources'],
  'ical.js': ['sources', 'outputs'],
  htmlparser2: ['sources'],
  papaparse: ['sources', 'outputs'],
  '@hyzyla/pdfium': ['sources'],
  jsonrepair: ['sources'],
  yaml: ['config'],
  zod: ['config', 'sources', 'commands', 'exchange'],
  'fastest-levenshtein': ['config', 'sameness'],
  'date-fns': ['week', 'locales', 'reading'],
  handlebars: ['outputs'],
  'puppeteer-core': ['outputs'],
  '@sparticuz/chromium': ['outputs'],
  '@fontsource/noto-sans': ['outputs'],
  '@fontsource/amiri': ['outputs'],
  '@fontsource/abhaya-libre': ['outputs'],
  uqr: ['outputs'],
};

interface Import {
  file: string;
  target: string;
}

const files = walk(src);
const imports = files.flatMap(importsOf);
const own = imports.filter(({ target }) => target.startsWith('.'));

describe('the house', () => {
  it('is seen whole', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(own.length).toBeGreaterThan(100);
  });

  it('has a place in the table for every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it('lets a room import only what the table says', () => {
    const broken = own.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(join(file, '..', target))];
      return from !== to && !allowed[from]?.includes(to);
    });
    expect(broken).toEqual([]);
  });

  it('passes between steps only through the shared files', () => {
    const broken = own.filter(({ file, target }) => {
      const resolved = join(file, '..', target);
      const doors = narrow[`${roomOf(file)} -> ${roomOf(resolved)}`];
      return doors !== undefined && !doors.includes(resolved);
    });
    expect(broken).toEqual([]);
  });

  it('keeps each package in its room', () => {
    const broken = imports.filter(({ file, target }) => {
      if (target.startsWith('.') || target.startsWith('node:')) return false;
      return !homes[packageOf(target)]?.includes(roomOf(file));
    });
    expect(broken).toEqual([]);
  });

  it('opens connections only in http, and reaches no network by a built-in', () => {
    const doors = [
      'node:http',
      'node:https',
      'node:net',
      'node:tls',
      'node:dns',
      'node:dns/promises',
      'node:dgram',
      'node:http2',
      'undici',
    ];
    expect(imports.filter(({ file, target }) => doors.includes(target) && roomOf(file) !== 'http')).toEqual([]);
    const fetching = files.filter((file) => /(?<![\w.])fetch\(|new WebSocket|XMLHttpRequest/.test(read(file)));
    expect(fetching).toEqual([]);
  });

  it('uses the console, the process and exit codes only in the command line', () => {
    const speaking = files.filter((file) => /console\.|process\.(stdout|stderr|exit|argv)/.test(read(file)));
    expect(speaking.filter((file) => roomOf(file) !== 'cli')).toEqual([]);
  });

  it('keeps the steps pure: no clock, no file system, no network', () => {
    const steps = files.filter((file) =>
      ['reading', 'gates', 'merge', 'compose', 'editions', 'nearness', 'school-calendar', 'week', 'model'].includes(
        roomOf(file),
      ),
    );
    const impure = steps.filter((file) => /Date\.now\(|new Date\(\)|from 'node:(?!crypto)/.test(read(file)));
    expect(impure).toEqual([]);
  });

  it('prints no text of a source unescaped', () => {
    const templates = walk(fileURLToPath(new URL('../templates', import.meta.url)));
    expect(templates.length).toBeGreaterThan(3);
    const raw = templates.filter((file) => /\{\{\{|\{\{&/.test(readFileSync(join(src, '../templates', file), 'utf8')));
    expect(raw).toEqual([]);
  });
});

function walk(folder: string, base = folder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path, base) : [relative(base, path)];
  });
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

function importsOf(file: string): Import[] {
  const text = read(file);
  const statements = [
    ...text.matchAll(/^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm),
  ];
  return statements.map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }));
}

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.(d\.)?ts$/, '');
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
