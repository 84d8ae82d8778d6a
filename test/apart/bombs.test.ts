// Every bomb in one process, one after the other: how long each takes, and the most memory that any of them does.

import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../http/site.ts';
import { bombs, isFull } from './bombs.ts';

const program = fileURLToPath(new URL('collect-each.mjs', import.meta.url));
const good = '<rss version="2.0"><channel><item><title>Cuoca o cuoco</title></item></channel></rss>';

interface Ended {
  id: string;
  state: string;
  drafts: number;
  codes: string[];
  ms: number;
  /** the most memory of the whole process while this was read, over what it took before */
  overMb: number;
}

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    const bomb = bombs[(request.headers.host ?? '').split('.')[0] ?? ''];
    response.on('error', () => undefined);
    if (request.url === '/robots.txt') {
      if (bomb?.robots) response.end(bomb.robots());
      else response.writeHead(404).end();
    } else if (typeof bomb?.answer === 'function') bomb.answer(request.url ?? '/', response);
    else response.end(bomb?.answer ?? good);
  });
  port = await listen(server);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Each takes all the time that it is given: so that the suite does not, they are given less than the usual 10 s. */
const limits = isFull ? { documentMs: 10_000, networkMs: 10_000 } : { documentMs: 600, networkMs: 600 };
/** What only the deadline ends. */
const endless = ['expression-nested', 'selector-has'];

describe('bombs', () => {
  it('cost at most ten seconds and 300 MB each, one after the other, and the last source is read like the first', {
    timeout: isFull ? 600_000 : 120_000,
  }, async () => {
    const names = Object.keys(bombs);
    expect(names.length).toBeGreaterThan(40);
    const sources = ['buona-prima', ...names, 'buona-ultima'].map(sourceOf);
    const ends = await collected({ sources, ...limits, atOnce: false });
    expect(ends.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    // Ten seconds of computing, and what surrounds them: the way to the document, a new worker.
    expect(ends.filter(({ ms, overMb }) => ms > 11_000 || overMb > 300)).toEqual([]);
    expect(ends.filter(({ state, codes }) => state !== 'fresh' && codes.length === 0)).toEqual([]);
    expect(ends.filter(({ id }) => endless.includes(id)).flatMap(({ codes }) => codes)).toEqual(
      endless.map(() => 'DOCUMENT_TOO_COSTLY'),
    );
    expect(ends.filter(({ id }) => id.startsWith('buona')).map(({ state, drafts }) => [state, drafts])).toEqual([
      ['fresh', 1],
      ['fresh', 1],
    ]);
  });

  it('do not touch the sources that are read at the same time', { timeout: 60_000 }, async () => {
    const thrown = [...endless, 'csv-long', 'html-nested', 'feed-laughs', 'gzip-zeros', 'body-dripping', 'ld-scripts'];
    const names = thrown.flatMap((name, n) => [`buona-${n}`, name, `buona-${n}-dopo`]);
    const ends = await collected({ sources: names.map(sourceOf), documentMs: 2000, networkMs: 5000, atOnce: true });
    const others = ends.filter(({ id }) => id.startsWith('buona'));
    expect(others.map(({ state, drafts, codes }) => [state, drafts, codes])).toEqual(
      thrown.flatMap(() => [
        ['fresh', 1, []],
        ['fresh', 1, []],
      ]),
    );
    expect(ends.filter(({ id }) => endless.includes(id)).map(({ state }) => state)).toEqual(['failed', 'failed']);
  });
});

function sourceOf(name: string) {
  return {
    ...(bombs[name]?.source ?? { kind: 'feed' }),
    id: name,
    private: true,
    url: `http://${name}.example:${port}/`,
  };
}

async function collected(request: object): Promise<Ended[]> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(request));
  let out = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
