// The figures: what is measured, against whom, and what bound it should keep.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pageCount } from '../dist/outputs/pdf-bytes.js';
import { printAlone, printedHtml, theBrowser } from './chromium-peer.mjs';
import { againstFeedparser, againstRssParser } from './feed-figures.mjs';
import { copiedOut, sixLanguages } from './language-figures.mjs';
import { compare, wall } from './measure.mjs';
import { manySources } from './source-figures.mjs';
import { installTypst, prepare } from './typst-peer.mjs';
import { makeWorkspace } from './workspace.mjs';

const bulletin = fileURLToPath(new URL('../bin/bulletin.js', import.meta.url));
const week = '2026-W48';
const nothing = [process.execPath, '-e', '0'];

export const figures = {
  500: { title: '500 offers / Chromium alone', bound: 1.5, unit: 'x', measure: againstChromium },
  60: { title: '60 offers / Typst', bound: 1.5, unit: 'x', measure: againstTypst },
  help: { title: 'help / node -e 0', bound: 2, unit: 'x', measure: help },
  reading: { title: '100,000 ads read, judged, merged', bound: 100, unit: 's', measure: reading },
  'feed-python': { title: "feeds / Python's feedparser", bound: 1 / 15, unit: 'x', measure: againstFeedparser },
  'feed-node': { title: 'feeds / rss-parser', bound: 1, unit: 'x', measure: againstRssParser },
  sources: { title: '500 sources / what the way costs', bound: 1.2, unit: 'x', measure: manySources },
  languages: { title: 'six languages / Italian alone', bound: 2.2, unit: 'x', measure: sixLanguages },
  copy: { title: 'Arabic and Sinhala words lost in copying', bound: 0.1, unit: 'words', measure: copiedOut },
  regex: { title: 'slowest expression on 100 kB', bound: 0.05, unit: 's', measure: expressions },
  again: { title: 'nothing changed / node -e 0', bound: 0.5, unit: 's', measure: unchanged },
};

async function againstChromium(folder, rounds) {
  const made = await builtOnce(folder, 500);
  const page = join(folder, 'print.html');
  writeFileSync(page, await printedHtml(made.issue));
  const browser = await theBrowser();
  const out = join(folder, 'peer.pdf');
  const peer = () => printAlone(browser, page, out);
  await peer();
  const theirs = readFileSync(out);
  same('pages', pageCount(made.pdf), pageCount(theirs));
  same('tags', tagCount(made.pdf), tagCount(theirs));
  const facts = `both PDFs have ${pageCount(theirs)} pages and ${tagCount(theirs)} tags; Chromium ${browser.version ?? browser.executablePath}`;
  return { ...(await compare(freshBuild(folder), peer, rounds)), facts };
}

async function againstTypst(folder, rounds) {
  const made = await builtOnce(folder, 60);
  const { home, version } = installTypst();
  const view = await prepare(made.issue);
  const script = fileURLToPath(new URL('typst.mjs', import.meta.url));
  const out = join(folder, 'peer.pdf');
  const command = [process.execPath, script, home, view, out];
  await wall(command);
  const theirs = readFileSync(out);
  if (!theirs.includes('/StructTreeRoot')) throw new Error("the peer's PDF has no tags");
  const [letters, peerLetters] = [await letterCount(made.pdf), await letterCount(theirs)];
  if (Math.abs(letters / peerLetters - 1) > 0.05)
    throw new Error(`not the same words: ${letters}, ${peerLetters} letters`);
  const facts = `ours ${pageCount(made.pdf)} pages and ${letters} letters, theirs ${pageCount(theirs)} and ${peerLetters}, both tagged; ${version}`;
  return { ...(await compare(freshBuild(folder), () => wall(command), rounds)), facts };
}

async function help(_folder, rounds) {
  const command = [process.execPath, bulletin, '--help'];
  return {
    ...(await compare(
      () => wall(command),
      () => wall(nothing),
      rounds * 3,
    )),
    facts: `${rounds * 3} rounds`,
  };
}

/** The browser is a script that notes each start before it becomes the real one. */
async function unchanged(folder, rounds) {
  mkdirSync(folder, { recursive: true });
  const starts = join(folder, 'starts');
  const script = join(folder, 'browser.sh');
  const browser = await theBrowser();
  writeFileSync(script, `#!/bin/sh\necho started >> '${starts}'\nexec '${browser.executablePath}' "$@"\n`, {
    mode: 0o755,
  });
  const env = { ...process.env, ...browser.env, BULLETIN_BROWSER: script };
  await builtOnce(folder, 60, env);
  const times = await compare(
    () => wall(buildCommand(folder), { env }),
    () => wall(nothing),
    rounds,
  );
  same('starts of the browser', 1, readFileSync(starts, 'utf8').trim().split('\n').length);
  return { ...times, facts: '60 offers; the browser started once, for the first build' };
}

/**
 * Processor seconds, not those of the clock: one core's work, however busy the machine. The peer is the least that any reader
 * does, cutting the same texts into words.
 */
async function reading() {
  const run = (work, count) => {
    const script = fileURLToPath(new URL('reading.mjs', import.meta.url));
    // V8 takes twice what it needs where nobody bounds it.
    const command = ['--max-old-space-size=900', script, work, String(count)];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`reading ended with ${status}\n${stderr.slice(-2000)}`);
    return JSON.parse(stdout);
  };
  const [small, all, words] = [run('read', 10_000), run('read', 100_000), run('split', 100_000)];
  const over = all.processor - words.processor;
  const facts = `10,000 ads in ${small.processor.toFixed(1)} s, ten times as many in ${(all.processor / small.processor).toFixed(1)} times that; ${all.megabytes} MB at most; ${words.result.words} words`;
  return {
    a: all.processor,
    b: words.processor,
    ratio: { median: all.processor / words.processor, least: 0, most: 0 },
    over: { median: over, least: over, most: over },
    facts,
  };
}

/** Every expression alone, as the test of them puts it: 12 ms on 24 kB are 50 on 100. There is no peer: `over` is its own time. */
async function expressions(folder) {
  mkdirSync(folder, { recursive: true });
  const written = join(folder, 'expressions.json');
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const test = fileURLToPath(new URL('../test/expressions/linear.test.ts', import.meta.url));
  const env = { ...process.env, EXPRESSION_FIGURES: written, EXPRESSION_LENGTH: '100000' };
  spawnSync(process.execPath, [vitest, 'run', test], { env, encoding: 'utf8' });
  const { count, slow } = JSON.parse(readFileSync(written, 'utf8'));
  const worst = new Map(slow.toReversed().map((one) => [one.expression, one]));
  const lines = [...worst.values()]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 12)
    .map(
      ({ milliseconds, piece, expression }) => `  ${milliseconds.toFixed(0)} ms ${piece} ${expression.slice(0, 90)}`,
    );
  const most = (slow[0]?.milliseconds ?? 0) / 1000;
  const over = [...worst.values()].filter(({ milliseconds }) => milliseconds > 50).length;
  return {
    a: most,
    b: 0,
    ratio: { median: 0, least: 0, most: 0 },
    over: { median: most, least: most, most },
    facts: `${count} expressions, ${over} over 50 ms\n${lines.join('\n')}`,
  };
}

function buildCommand(folder) {
  return [process.execPath, bulletin, 'build', '--workspace', folder, '--week', week];
}

/** A build as the first ever: what earlier ones left is removed, and not charged. */
function freshBuild(folder) {
  return () => {
    for (const left of ['output', '.bulletin']) rmSync(join(folder, left), { recursive: true, force: true });
    return wall(buildCommand(folder));
  };
}

async function builtOnce(folder, offers, env = process.env) {
  mkdirSync(folder, { recursive: true });
  makeWorkspace(folder, offers);
  await wall(buildCommand(folder), { env });
  const made = join(folder, 'output', week);
  const issue = JSON.parse(readFileSync(join(made, 'issue.json'), 'utf8'));
  same('entries', offers, issue.sections.flatMap((section) => section.entries).length);
  return { issue, pdf: readFileSync(join(made, `bollettino-${week}-it.pdf`)) };
}

/** Ours are packed in compressed streams, the peer's lie plainly in the file. */
function tagCount(pdf) {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g)].map((match) => {
    const at = match.index + match[0].length;
    return inflateSync(Buffer.from(text.slice(at, at + Number(match[1])), 'latin1')).toString('latin1');
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/StructElem\s*\/S \/(?:H\d|P|L|LI|Link|Figure)\b/g)?.length ?? 0;
}

async function letterCount(pdf) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join('');
  document.destroy();
  library.destroy();
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function same(what, ours, theirs) {
  if (ours !== theirs) throw new Error(`not the same document: ${what} ${ours} and ${theirs}`);
}
