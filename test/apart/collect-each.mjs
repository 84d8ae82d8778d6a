// node collect-each.mjs < request.json: collects sources with the built program in a process of its own, so that its memory can be
// measured. Names under .example are loopback. Prints how each source ended and, last, the most memory that it all took.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApart } from '../../dist/apart/apart.js';
import { collectOne } from '../../dist/collect.js';
import { createGet } from '../../dist/http/create-get.js';

const { sources, documentMs, networkMs, atOnce } = JSON.parse(await readAll(process.stdin));
const folder = mkdtempSync(join(tmpdir(), 'bulletin-bombs-'));
const today = '2026-11-23';
const get = createGet({
  root: folder,
  cacheFolder: join(folder, 'pages'),
  contact: 'ponte@ponte.example',
  version: '0',
  today,
  deadlineMs: networkMs,
  gapMs: 0,
  sleep: async () => undefined,
  lookup: (_name, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
});
const apart = createApart({ deadlineMs: documentMs, ...(atOnce ? {} : { workers: 1 }) });
const copies = { read: async () => null, write: async () => undefined };
if (atOnce) await Promise.all(sources.map(collected));
else for (const source of sources) await collected(source);
await apart.close();
rmSync(folder, { recursive: true, force: true });

async function collected(source) {
  const start = performance.now();
  forgetPeak();
  const before = residentMb('VmRSS');
  const { drafts, report } = await collectOne(source, { get, today, copies, collect: apart.collect });
  const { state, problems } = report;
  const ms = Math.round(performance.now() - start);
  const overMb = residentMb('VmHWM') - before;
  const line = JSON.stringify({
    id: source.id,
    state,
    drafts: drafts.length,
    codes: problems.map(({ code }) => code),
    ms,
    overMb,
  });
  process.stdout.write(`${line}\n`);
}

/** Of the whole process, in megabytes; Linux alone tells them. */
function residentMb(figure) {
  if (process.platform !== 'linux') return 0;
  const status = readFileSync('/proc/self/status', 'utf8');
  return Math.round(Number(new RegExp(`${figure}:\\s*(\\d+)`).exec(status)?.[1]) / 1024);
}

/** From here on VmHWM is the peak of what follows (proc(5), clear_refs). */
function forgetPeak() {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

async function readAll(stream) {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}
