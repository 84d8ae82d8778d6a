import { expect, it } from 'vitest';
import { sourceList } from '../../src/commands/source-list.ts';
import type { SourceReport } from '../../src/model.ts';
import { sampleSources, workspaceFolder } from '../config/workspace-folder.ts';
import { listener } from './listener.ts';

const sources = `${sampleSources.slice(0, sampleSources.indexOf('\nsources:'))}
sources:
  - id: panificio
    kind: feed
    url: https://panificio.example/feed
  - id: un-nome-molto-lungo-che-non-ci-sta-in-una-colonna
    kind: feed
    url: https://lungo.example/feed
  - id: spenta
    kind: feed
    enabled: false
    url: https://spenta.example/feed
  - id: nuova
    kind: feed
    url: https://nuova.example/feed
`;

const report = (source: string, more: Partial<SourceReport>): SourceReport => ({
  source,
  name: source,
  kind: 'feed',
  state: 'fresh',
  found: 0,
  copyOf: null,
  problems: [],
  ...more,
});
const gone = {
  code: 'HTTP_NOT_FOUND',
  lost: 'source',
  where: 'x',
  what: { it: 'La pagina https://panificio.example/feed non esiste (più).', en: 'The page is not there.' },
  remedy: { it: 'Cercare la nuova pagina.', en: 'Look for the new page.' },
} as const;
const long = 'un-nome-molto-lungo-che-non-ci-sta-in-una-colonna';

const issues: [string, number, SourceReport[]][] = [
  ['2026-W41', 40, [report('panificio', { found: 99 })]],
  ['2026-W42', 41, [report('panificio', { found: 12 })]],
  ['2026-W43', 42, [report('panificio', { found: 11, state: 'unchanged' })]],
  ['2026-W44', 43, [report('panificio', { found: 12 }), report('spenta', { state: 'disabled' })]],
  ['2026-W45', 44, [report('panificio', { state: 'failed', problems: [gone] })]],
  ['2026-W46', 45, []],
  [
    '2026-W47',
    46,
    [
      report('panificio', { state: 'last-good', found: 7, copyOf: '2026-11-09', problems: [gone] }),
      report(long, { found: 345 }),
      report('spenta', { state: 'disabled' }),
    ],
  ],
];

function workspace() {
  const files = issues.map(([week, number, reports]) => [
    `output/${week}/issue.json`,
    JSON.stringify({ schema: 'bulletin-issue/1', week, number, sections: [], rejected: [], sources: reports }),
  ]);
  return workspaceFolder({
    'sources.yaml': sources,
    'output/2026-W40/issue.json': '{broken',
    ...Object.fromEntries(files),
  });
}

it('shows the health of every source with the counts of the last six issues', async () => {
  const { out, terminal } = listener('it');
  expect(await sourceList({ workspace: await workspace(), json: false }, terminal)).toBe(0);
  expect(out).toEqual([
    'fonte                    tipo        n41 n42 n43 n44 n45 n46  stato',
    'panificio                feed         12  11  12   ×   —   7  ferma',
    '    Si usa l’ultima copia buona, del 9 novembre 2026. La pagina',
    '    https://panificio.example/feed non esiste (più).',
    'un-nome-molto-lungo-che… feed          —   —   —   —   — 345  letta',
    'spenta                   feed          —   —   —   —   —   —  spenta',
    'nuova                    feed          —   —   —   —   —   —  mai letta',
    '',
    'Quante voci ha dato a ogni bollettino: × non riuscita, — non letta.',
  ]);
  expect(Math.max(...out.map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('gives all of it as JSON, one source a line', async () => {
  const { out, terminal } = listener('en');
  await sourceList({ workspace: await workspace(), json: true }, terminal);
  const [first, , off] = out.map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    source: 'panificio',
    kind: 'feed',
    enabled: true,
    last: { state: 'last-good', problems: [gone] },
  });
  expect(first.history).toHaveLength(6);
  expect(first.history[3]).toEqual({ week: '2026-W45', number: 44, state: 'failed', found: 0, copyOf: null });
  expect(off).toMatchObject({ source: 'spenta', enabled: false });
});

it('says how to begin where there is no source', async () => {
  const { out, terminal } = listener('it');
  const empty = `${sampleSources.slice(0, sampleSources.indexOf('\nsources:'))}\nsources: []\n`;
  await sourceList({ workspace: await workspaceFolder({ 'sources.yaml': empty }), json: false }, terminal);
  expect(out.join()).toContain('bulletin source add');
});
