// Scores the reader and the merger on the labelled ads, where they are available beside the checkout.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const gold = fileURLToPath(new URL('../../shared/gold/', import.meta.url));
const bin = fileURLToPath(new URL('../bin/bulletin.js', import.meta.url));
const sets = { ads: 'read', 'ads-raw': 'read', hours: 'read', pairs: 'merge', 'pairs-raw': 'merge' };

if (!existsSync(gold)) {
  console.log(`No labelled ads at ${gold}: nothing to score.`);
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'gold-'));
for (const [name, command] of Object.entries(sets)) {
  const file = join(gold, `${name}.jsonl`);
  const run = spawnSync(process.execPath, [bin, command, '--jsonl'], {
    stdio: [openSync(file, 'r'), 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  const answers = join(folder, `${name}.jsonl`);
  writeFileSync(answers, run.stdout);
  console.log(`\n${name}`);
  spawnSync(process.execPath, [join(gold, 'score.mjs'), file, answers, ...process.argv.slice(2)], { stdio: 'inherit' });
}
