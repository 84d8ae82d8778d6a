// Five hundred sources on a hundred loopback hosts that take their time, against the least that the way alone costs.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventedAds } from './ads.mjs';
import { wall } from './measure.mjs';

const bulletin = fileURLToPath(new URL('../bin/bulletin.js', import.meta.url));
const peak = new URL('peak.mjs', import.meta.url).href;
const hosts = 100;
const sourcesOfHost = 5;
const entries = 20;
const latency = 0.05;
/** What the program keeps to: seconds between two requests to a host, and requests at once. */
const gap = 1;
const atOnce = 8;
const memoryBound = 300;

/** `bulletin source test` of all of them; the peer is the lower bound. */
export async function manySources(folder, rounds) {
  const server = await slowServer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sources.yaml'), workspace(server.address().port));
  const figures = join(folder, 'peak.json');
  const command = [process.execPath, '--import', peak, bulletin, 'source', 'test', '--workspace', folder];
  const times = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const seconds = await wall(command, { env: { ...process.env, BENCH_PEAK: figures } });
      const { megabytes, processor } = JSON.parse(readFileSync(figures, 'utf8'));
      if (megabytes > memoryBound) throw new Error(`${Math.round(megabytes)} MB of memory, more than ${memoryBound}`);
      times.push({ seconds, bound: lowerBound(processor), megabytes, processor });
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const by = (pick) => times.map(pick).toSorted((a, b) => a - b);
  const middle = (list) => list[Math.floor(list.length / 2)];
  const [a, b, ratios] = [by(({ seconds }) => seconds), by(({ bound }) => bound), by((one) => one.seconds / one.bound)];
  const ratio = { median: middle(ratios), least: ratios[0], most: ratios.at(-1) };
  const facts = `${hosts * sourcesOfHost} feeds of ${entries} entries on ${hosts} hosts, ${latency * 1000} ms each; at most ${Math.round(by(({ megabytes }) => megabytes).at(-1))} MB (bound ${memoryBound}); ${middle(by(({ processor }) => processor)).toFixed(1)} s of processor time`;
  return { a: middle(a), b: middle(b), ratio, over: ratio, facts };
}

/**
 * The longest of: a host's robots.txt and its pages, one at a time and apart; all the answers that are waited for, as many at once
 * as the program allows; the work itself on all cores.
 */
function lowerBound(processor) {
  const road = gap * sourcesOfHost + latency;
  const answers = (hosts * (sourcesOfHost + 1) * latency) / atOnce;
  return Math.max(road, answers, processor / availableParallelism());
}

function slowServer() {
  const items = inventedAds(entries).map(
    ({ title, text }, n) =>
      `<item><title>${title} ${n}</title><link>https://azienda.example/${n}</link><description><![CDATA[<p>${text}</p>]]></description></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>Offerte</title>${items.join('')}</channel></rss>`;
  const server = createServer((request, response) => {
    setTimeout(() => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
    }, latency * 1000);
  });
  return new Promise((resolve) => server.listen(0, '0.0.0.0', () => resolve(server)));
}

function workspace(port) {
  const sources = Array.from({ length: hosts * sourcesOfHost }, (_, n) => {
    const host = `127.0.${1 + Math.floor(n / sourcesOfHost)}.1`;
    return `  - {id: fonte-${n}, kind: feed, employer: Ditta ${n}, section: market, private: true, url: 'http://${host}:${port}/${n}'}`;
  });
  return `bulletin:
  title: Bollettino
  publisher: {name: Ponte (inventata), email: ponte@ponte.example}
  first_issue: {number: 1, week: 2026-W01}
desks: [{id: hub, name: HUB Rizzoli, address: "via Rizzoli 46, Milano"}]
sources:
${sources.join('\n')}
`;
}
