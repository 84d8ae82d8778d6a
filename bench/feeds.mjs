// node bench/feeds.mjs ours|rss-parser FOLDER [HOME]: reads every feed of a folder some times and prints the processor seconds
// of the best time, the bytes and the entries. With `rss-parser`, HOME is where that package is installed.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { decode } from '../dist/http/decode.js';
import { feed } from '../dist/sources/feed.js';

const [, , reader, folder, home] = process.argv;
const times = 8;
const feeds = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const read = reader === 'ours' ? ours : theirs(home);
let best = Number.POSITIVE_INFINITY;
let entries = 0;
for (let time = 0; time < times; time += 1) {
  const start = process.cpuUsage();
  entries = 0;
  for (const bytes of feeds) entries += await read(bytes);
  const { user, system } = process.cpuUsage(start);
  best = Math.min(best, (user + system) / 1e6);
}
console.log(JSON.stringify({ seconds: best, bytes: feeds.reduce((sum, { length }) => sum + length, 0), entries }));

/** From bytes to drafts, as a build does it. */
async function ours(bytes) {
  const { text, charset } = decode(bytes, 'application/xml', 'feed');
  const page = { address: 'https://azienda.example/feed', contentType: 'application/xml', charset, body: bytes, text };
  const get = async () => ({ ...page, state: 'fresh', copyOf: null, problems: [] });
  const source = { id: 'feed', kind: 'feed', url: page.address };
  const { drafts } = await feed.collect(source, { get, today: '2026-11-23' });
  return drafts.length;
}

function theirs(home) {
  const Parser = createRequire(join(home, 'package.json'))('rss-parser');
  const parser = new Parser();
  return async (bytes) => (await parser.parseString(bytes.toString('utf8'))).items.length;
}
