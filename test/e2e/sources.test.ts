// Sources over a loopback network: each ends in exactly one state, and one that fails loses nothing silently.

import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceReport } from '../../src/model.ts';
import { buildHere } from './build-here.ts';
import { bulletin, emptyFolder } from './cli.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer;
let asked: string[];
let folder: string;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  folder = await emptyFolder();
  await writeFile(join(folder, 'sources.yaml'), sources((server.address() as AddressInfo).port));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function sources(port: number): string {
  return `bulletin:
  title: Bollettino
  publisher: {name: Ponte, email: ponte@ponte.example}
  first_issue: {number: 1, week: 2026-W01}
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:
  - {id: rete, kind: feed, employer: Ditta Pioppo, section: market, url: 'http://127.0.0.1:${port}/annunci.xml', private: true}
  - id: vicino
    kind: listing
    employer: Bar Margherita
    address: via Inventata 30
    offers:
      - {role: banconista, seen: 2026-11-20, by: AB, text: 'Cercasi banconista, 25 ore. Tel. 02 0000 0031'}
`;
}

const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Annunci</title>
<item><title>Magazziniera o magazziniere</title><link>https://pioppo.example/1</link><guid>1</guid>
<description>Tempo determinato 6 mesi, 20 ore. Mandare il curriculum a lavoro@pioppo.example entro il 4 dicembre 2026.</description></item>
</channel></rss>`;

const whole: Answer = (request, response) => {
  if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
  else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' }).end(feed);
};

async function build(): Promise<{ code: number | null; err: string; rete: SourceReport; printed: number }> {
  const run = await buildHere(folder, { week: '2026-W48', json: true });
  const said = JSON.parse(run.out);
  const rete = said.sources.find((source: SourceReport) => source.source === 'rete');
  const printed = said.sections.flatMap((section: { entries: unknown[] }) => section.entries).length;
  return { code: run.code, err: run.err, rete, printed };
}

describe('a source on the network', () => {
  it('is fresh, then unchanged without being sent again, then its last good copy when the site is down', async () => {
    answer = whole;
    expect(await build()).toMatchObject({ rete: { state: 'fresh', found: 1 }, printed: 2 });
    expect(await build()).toMatchObject({ rete: { state: 'unchanged', found: 1 }, printed: 2 });
    answer = (_, response) => response.writeHead(503, { 'retry-after': '0' }).end();
    expect(await build()).toMatchObject({ rete: { state: 'last-good', found: 1 }, printed: 2 });
    server.closeAllConnections();
    server.close();
    expect(await build()).toMatchObject({ rete: { state: 'last-good', found: 1 }, printed: 2 });
  });

  it('keeps its offers, dated, when the page turns into something else', async () => {
    answer = whole;
    await build();
    answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Sito in manutenzione</body></html>');
    const { rete, code } = await build();
    expect(code).toBe(3);
    expect(rete).toMatchObject({ state: 'last-good', found: 1 });
    expect(rete.problems[0]?.code).toBe('NOT_A_FEED');
  });

  it('that is gone leaves the other sources untouched and is named', async () => {
    answer = (_, response) => response.writeHead(410).end();
    const run = await buildHere(folder, { week: '2026-W48' });
    expect(run.code).toBe(3);
    expect(run.err).toContain('rete');
    expect((await bulletin(['why', 'banconista'], folder)).out).toContain('stampata');
  });

  it('is not read at all with --offline', async () => {
    answer = whole;
    await build();
    asked.length = 0;
    await buildHere(folder, { week: '2026-W48', offline: true });
    expect(asked).toEqual([]);
  });
});

describe('source test', () => {
  it('prints one line of JSON for each source, with drafts as found', async () => {
    answer = whole;
    const run = await bulletin(['source', 'test', 'rete', 'vicino', '--json'], folder);
    expect(run.code).toBe(0);
    const lines = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => [line.source, line.state, line.drafts.length, line.problems])).toEqual([
      ['rete', 'fresh', 1, []],
      ['vicino', 'fresh', 1, []],
    ]);
    expect(lines[0].drafts[0]).toMatchObject({
      title: 'Magazziniera o magazziniere',
      url: 'https://pioppo.example/1',
      employer: 'Ditta Pioppo',
    });
  });

  it('shows samples and coverage to a person, and names an unknown source', async () => {
    answer = whole;
    const shown = await bulletin(['source', 'test', 'rete'], folder);
    expect(shown.out).toContain('titolo 1/1');
    const wrong = await bulletin(['source', 'test', 'rette'], folder);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('volevi dire "rete"');
  });
});
