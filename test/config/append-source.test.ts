import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendSource } from '../../src/config/append-source.ts';
import { checkText } from '../../src/config/check-text.ts';
import { sampleSources } from './workspace-folder.ts';

const source = {
  above: ['Trovato: un feed.'],
  keys: { id: 'nuova', kind: 'feed', url: 'https://nuova.example/feed: x#y', section: 'market' },
  beside: new Map<string, string>(),
  below: ['permission: {by: chi, on: 2026-01-31}'],
};
const block = (by: string) =>
  [
    '# Trovato: un feed.',
    '- id: nuova',
    '  kind: feed',
    '  url: "https://nuova.example/feed: x#y"',
    '  section: market',
    '  # permission: {by: chi, on: 2026-01-31}',
  ]
    .map((line) => `${by}${line}\n`)
    .join('');
const appended = (text: string) => appendSource(text, source);

describe('a source is added', () => {
  it.each([
    [
      'after the last item',
      'a: 1\nsources:\n  - id: x\n    kind: feed\n',
      'a: 1\nsources:\n  - id: x\n    kind: feed\n',
      '  ',
      '',
    ],
    ['without indentation', 'sources:\n- id: x\n  kind: feed\n', 'sources:\n- id: x\n  kind: feed\n', '', ''],
    ['with the indentation in use', 'sources:\n    - id: x\n', 'sources:\n    - id: x\n', '    ', ''],
    ['to a text without an end of line', 'sources:\n  - id: x', 'sources:\n  - id: x\n', '  ', ''],
    [
      'before what follows',
      'sources:\n  - id: x\n\n# le date\nb: 2\n',
      'sources:\n  - id: x\n',
      '  ',
      '\n# le date\nb: 2\n',
    ],
    [
      'behind the remarks of the last item',
      'sources:\n  - id: x # sì\n    # permission: {by: y}\n  # coda\n',
      'sources:\n  - id: x # sì\n    # permission: {by: y}\n',
      '  ',
      '  # coda\n',
    ],
    [
      'behind a text in lines',
      'sources:\n  - id: x\n    text: |\n      uno\n\n      # due\n\nb: 2\n',
      'sources:\n  - id: x\n    text: |\n      uno\n\n      # due\n',
      '  ',
      '\nb: 2\n',
    ],
    ['to an empty list', 'sources: [] # ancora niente\nb: 2\n', 'sources: # ancora niente\n', '  ', 'b: 2\n'],
    ['to an empty list over several lines', 'sources: [\n]\nb: 2\n', 'sources:\n', '  ', 'b: 2\n'],
    ['to a key with nothing behind it', 'sources:   # poi\n\nb: 2\n', 'sources:   # poi\n', '  ', '\nb: 2\n'],
  ])('%s', (_, text, before, by, after) => {
    const longer = appended(text) ?? '';
    expect(longer.replace(/^\n(?=\s*# Trovato)/m, '')).toBe(before + block(by) + after);
    expect(parse(longer).sources.at(-1)).toEqual(source.keys);
  });

  it('with an empty line before it where the others have one, and only there', () => {
    expect(appended('sources:\n  - id: x\n\n  - id: y\n')).toContain('- id: y\n\n  # Trovato');
    expect(appended('sources:\n  - id: x\n  - id: y\n')).toContain('- id: y\n  # Trovato');
  });

  it('behind a text that keeps its empty lines, without adding one', () => {
    const text = 'sources:\n  - id: x\n    text: |+\n      uno\n\n\n';
    expect(appended(`${text}b: 2\n`)).toBe(`${text}${block('  ')}b: 2\n`);
  });

  it('to a file without sources', () => {
    expect(appended('a: 1\n')).toBe(`a: 1\n\nsources:\n${block('  ')}`);
  });

  it('between brackets, where the list is written so', () => {
    const flow = '{id: nuova, kind: feed, url: "https://nuova.example/feed: x#y", section: market}';
    expect(appended('sources: [{id: x}] # qui\n')).toBe(`sources: [{id: x}, ${flow}] # qui\n`);
    expect(appended('sources: [\n  {id: x}, # uno\n]\nb: 1\n')).toBe(
      `sources: [\n  {id: x}, # uno\n  ${flow}\n]\nb: 1\n`,
    );
  });

  it('with the ends of line of Windows and the mark before the first word', () => {
    const text = '\uFEFFsources:\r\n  - id: x # è\r\n\r\n# fine\r\n';
    const longer = appended(text) ?? '';
    expect(longer.startsWith('\uFEFFsources:\r\n  - id: x # è\r\n')).toBe(true);
    expect(longer.endsWith('\r\n\r\n# fine\r\n')).toBe(true);
    expect(longer.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('and nothing else changes, to the letter', async () => {
    for (const text of [sampleSources, await readFile(new URL('../../sources.yaml', import.meta.url), 'utf8')]) {
      const keys = { ...source.keys, url: 'https://nuova.example/feed' };
      const longer = appendSource(text, { ...source, keys }) ?? '';
      const at = longer.indexOf('# Trovato');
      const start = longer.lastIndexOf('\n', at) + 1;
      const end = longer.indexOf('\n', longer.indexOf('# permission: {by: chi', start)) + 1;
      const rest = longer.slice(0, start) + longer.slice(end);
      expect([text, text.replace(longer.slice(0, start - 1), longer.slice(0, start))]).toContain(rest);
      expect(checkText(longer)).toEqual([]);
    }
  });
});

it.each(['sources: "x"\n  - y: [', '- a\n- b\n', 'a: &x 1\nsources: *x\n'])('finds no sure place in %j', (text) => {
  expect(appended(text)).toBeNull();
});
