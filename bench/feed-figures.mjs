// Feeds from bytes to drafts: ours against Python's feedparser and against rss-parser, on the same invented feeds.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventedAds } from './ads.mjs';
import { compare } from './measure.mjs';

const script = fileURLToPath(new URL('feeds.mjs', import.meta.url));
const pythonScript = fileURLToPath(new URL('feeds.py', import.meta.url));
const home = fileURLToPath(new URL('.peers/rss-parser', import.meta.url));
const rssParser = 'rss-parser@3.13.0';
const python = ['/usr/bin/python3', 'python3'].find(
  (path) => spawnSync(path, ['-c', 'import feedparser']).status === 0,
);

export async function againstFeedparser(folder, rounds) {
  if (python === undefined) return { skipped: 'Python has no feedparser (Debian: apt-get install python3-feedparser)' };
  makeFeeds(folder);
  return measured(folder, [python, pythonScript, folder], rounds);
}

export async function againstRssParser(folder, rounds) {
  installRssParser();
  makeFeeds(folder);
  return measured(folder, [process.execPath, script, 'rss-parser', folder, home], rounds);
}

async function measured(folder, peer, rounds) {
  const run = ([command, ...args]) => JSON.parse(execFileSync(command, args, { encoding: 'utf8' }));
  const ours = [process.execPath, script, 'ours', folder];
  const [mine, theirs] = [run(ours), run(peer)];
  if (mine.entries !== theirs.entries) throw new Error(`not the same entries: ${mine.entries} and ${theirs.entries}`);
  const seconds = (command) => async () => run(command).seconds;
  const times = await compare(seconds(ours), seconds(peer), rounds);
  const speed = (time) => `${(mine.bytes / 1e6 / time).toFixed(1)} MB/s`;
  const facts = `${mine.entries} entries in ${(mine.bytes / 1e6).toFixed(1)} MB; ours ${speed(times.a)}, theirs ${speed(times.b)} of processor time`;
  return { ...times, facts };
}

/** A third RSS with escaped markup, a third RSS with CDATA and content:encoded, a third Atom. */
function makeFeeds(folder) {
  mkdirSync(folder, { recursive: true });
  const ads = inventedAds(4000);
  const size = 40;
  for (let at = 0; at < ads.length; at += size) {
    const write = [rssEscaped, rssCdata, atom][(at / size) % 3];
    writeFileSync(join(folder, `${at}.xml`), write(ads.slice(at, at + size), at));
  }
}

function rssEscaped(ads, at) {
  const items = ads.map(
    (ad, n) => `<item><title>${escaped(ad.title)} ${at + n}</title><link>https://azienda.example/${at + n}</link>
<guid isPermaLink="false">r${at + n}</guid><pubDate>Fri, 20 Nov 2026 10:${10 + n}:00 +0100</pubDate><category>Lavoro</category>
<description>${escaped(markup(ad))}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Offerte</title><link>https://azienda.example/</link>
<description>Offerte</description><language>it</language>${items.join('\n')}</channel></rss>`;
}

function rssCdata(ads, at) {
  const items = ads.map(
    (ad, n) => `<item><title>${escaped(ad.title)} ${at + n}</title><link>https://azienda.example/${at + n}</link>
<guid>https://azienda.example/?p=${at + n}</guid><dc:creator><![CDATA[Ufficio personale]]></dc:creator>
<pubDate>Fri, 20 Nov 2026 10:${10 + n}:00 +0100</pubDate><description><![CDATA[<p>${ad.text.slice(0, 120)}...</p>]]></description>
<content:encoded><![CDATA[${markup(ad)}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Offerte</title><link>https://azienda.example/</link>
<description>Offerte</description>${items.join('\n')}</channel></rss>`;
}

function atom(ads, at) {
  const entries = ads.map(
    (ad, n) => `<entry><title>${escaped(ad.title)} ${at + n}</title><link href="https://azienda.example/${at + n}"/>
<id>tag:azienda.example,2026:${at + n}</id><updated>2026-11-20T10:${10 + n}:00+01:00</updated><author><name>Ufficio personale</name></author>
<content type="html">${escaped(markup(ad))}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it"><title>Offerte</title>
<id>tag:azienda.example,2026:f</id><updated>2026-11-20T12:00:00Z</updated>${entries.join('\n')}</feed>`;
}

function markup({ text }) {
  const lines = text.split(/(?<=\.) /).map((line) => `<p>${escaped(line)}</p>`);
  return `<div class="annuncio">${lines.join('\n')}<ul><li><strong>Sede:</strong> Milano</li></ul><a href="https://azienda.example/candidati">Candidati</a></div>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function installRssParser() {
  const manifest = join(home, 'node_modules', 'rss-parser', 'package.json');
  if (existsSync(manifest) && rssParser.endsWith(`@${JSON.parse(readFileSync(manifest, 'utf8')).version}`)) return;
  mkdirSync(home, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', home, rssParser], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
