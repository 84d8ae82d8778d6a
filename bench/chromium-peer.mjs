// The peer for 500 offers: the same Chromium as a process of its own, printing the very HTML that the build prints. The
// Chromium that comes with npm has no --print-to-pdf, so it is told to print over its DevTools pipe, and only its own time
// counts, from its start to its end.

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { editionsOf } from '../dist/editions/editions.js';
import { findBrowser } from '../dist/outputs/browser.js';
import { printHtml } from '../dist/outputs/pdf.js';
import { loadTemplates } from '../dist/outputs/templates.js';
import { choice } from './printed-choice.mjs';

const none = new Set();

/** What `bulletin build` gives its browser to print, without a page budget. */
export async function printedHtml(issue) {
  const [edition] = editionsOf(issue, [choice]);
  const templates = await loadTemplates(null);
  return printHtml(edition, { templates }, { compact: none, listed: none, codes: true });
}

/** The browser that `bulletin build` takes on this machine. */
export async function theBrowser() {
  const browser = await findBrowser(process.env.BULLETIN_BROWSER ?? null);
  if ('code' in browser) throw new Error(browser.what.en);
  return browser;
}

/** Wall seconds of a Chromium process that opens a file, prints it tagged and with an outline, and ends. */
export async function printAlone(browser, page, out) {
  const start = performance.now();
  const root = process.getuid?.() === 0;
  const child = spawn(
    browser.executablePath,
    ['--headless', '--remote-debugging-pipe', ...(root ? ['--no-sandbox'] : [])],
    { env: { ...process.env, ...browser.env }, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const devtools = talk(child.stdio[3], child.stdio[4]);
  const { targetId } = await devtools.call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devtools.call('Target.attachToTarget', { targetId, flatten: true });
  await devtools.call('Page.enable', {}, sessionId);
  const loaded = devtools.heard('Page.loadEventFired');
  await devtools.call('Page.navigate', { url: pathToFileURL(page).href }, sessionId);
  await loaded;
  const options = {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = await devtools.call('Page.printToPDF', options, sessionId);
  writeFileSync(out, Buffer.from(data, 'base64'));
  // Its answer may not come any more: what counts is that the process has ended.
  void devtools.call('Browser.close', {});
  await ended;
  return (performance.now() - start) / 1000;
}

/** DevTools messages over a pipe: JSON, each ended by a zero byte. */
function talk(toBrowser, fromBrowser) {
  const waiting = new Map();
  const listening = new Map();
  let pieces = [];
  let last = 0;
  const receive = (message) => {
    if (message.method) return listening.get(message.method)?.(message.params);
    const { resolve, reject } = waiting.get(message.id);
    return message.error ? reject(new Error(message.error.message)) : resolve(message.result);
  };
  fromBrowser.on('data', (chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      pieces.push(chunk.subarray(from, end));
      receive(JSON.parse(Buffer.concat(pieces).toString('utf8')));
      pieces = [];
      from = end + 1;
    }
    pieces.push(chunk.subarray(from));
  });
  return {
    call: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    heard: (method) => new Promise((resolve) => listening.set(method, resolve)),
  };
}
