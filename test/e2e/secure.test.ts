// Encrypted connections of the command line, with an authority that this computer has been told to trust.
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem, SourceState } from '../../src/model.ts';
import { certificate } from '../faults/certificate.ts';
import { rss } from '../faults/documents.ts';
import { faultsOfWording } from '../faults/wording.ts';
import { bulletin, emptyFolder } from './cli.ts';

interface Line {
  source: string;
  state: SourceState;
  problems: Problem[];
}

const servers: Server[] = [];
let lines: Line[];

beforeAll(async () => {
  const plain = await listen(createServer((_, response) => response.end(rss([{}]))));
  const own = certificate({ name: 'localhost' });
  const other = certificate({ name: 'altrove.example' });
  const good = await listen(
    createSecureServer(own, (request, response) => {
      if (request.url === '/discesa') response.writeHead(302, { location: `http://localhost:${plain}/` }).end();
      else if (request.url === '/feed') response.end(rss([{}]));
      else response.writeHead(404).end();
    }),
  );
  const wrong = await listen(createSecureServer(other, (_, response) => response.end(rss([{}]))));
  const folder = await emptyFolder();
  await writeFile(join(folder, 'autorita.pem'), `${own.cert}${other.cert}`);
  await writeFile(
    join(folder, 'sources.yaml'),
    `bulletin: {title: B, publisher: {name: P, email: p@p.example}, first_issue: {number: 1, week: 2026-W01}}
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:
  - {id: buona, kind: feed, private: true, url: 'https://localhost:${good}/feed'}
  - {id: discesa, kind: feed, private: true, url: 'https://localhost:${good}/discesa'}
  - {id: altrui, kind: feed, private: true, url: 'https://localhost:${wrong}/feed'}
`,
  );
  const run = await bulletin(['source', 'test', '--json'], folder, {
    NODE_EXTRA_CA_CERTS: join(folder, 'autorita.pem'),
  });
  lines = run.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}, 60_000);

afterAll(() => {
  for (const server of servers) server.close();
});

describe('an encrypted connection', () => {
  it.each([
    ['buona', 'fresh', []],
    ['discesa', 'failed', ['HTTP_REDIRECT_DOWNGRADE']],
    ['altrui', 'failed', ['TLS_WRONG_HOST']],
  ])('%s: %s %j', (source, state, codes) => {
    const line = lines.find((one) => one.source === source);
    expect([line?.state, line?.problems.map(({ code }) => code)]).toEqual([state, codes]);
    expect(line?.problems.flatMap((problem) => faultsOfWording(problem, ['localhost']))).toEqual([]);
  });
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, ready));
  return (server.address() as AddressInfo).port;
}
