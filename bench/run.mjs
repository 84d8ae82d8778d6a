// npm run bench [-- figure...] [--rounds n]: whole processes against named peers, as a small table.

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figures } from './figures.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
/** `feed` names both `feed-python` and `feed-node`. */
const isNamed = (name, by) => name === by || name.startsWith(`${by}-`);
const unknown = positionals.filter((by) => !Object.keys(figures).some((name) => isNamed(name, by)));
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`usage: npm run bench -- [${Object.keys(figures).join('|')}]... [--rounds 5]`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), node ${process.version}, ${rounds} rounds`,
);
try {
  const rows = [['figure', 'ours', 'peer', 'measured', 'rounds from-to', 'bound', '']];
  const facts = [];
  for (const [name, figure] of Object.entries(figures)) {
    if (positionals.length > 0 && !positionals.some((by) => isNamed(name, by))) continue;
    const measured = await figure.measure(join(folder, name), rounds);
    if (measured.skipped) {
      facts.push(`${name}: SKIPPED, ${measured.skipped}`);
      continue;
    }
    rows.push(rowOf(figure, measured));
    facts.push(`${name}: ${measured.facts}`);
  }
  console.log(facts.join('\n'));
  console.log(`\n${table(rows)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function rowOf({ title, bound, unit }, { a, b, ratio, over }) {
  const seconds = (value) => (unit === 'words' ? `${value} words` : `${value.toFixed(2)} s`);
  const measure = unit === 's' ? over : ratio;
  const shown = unit === 's' ? (value) => `${value.toFixed(2)} s over` : (value) => `${value.toFixed(2)} x`;
  const spread = `${shown(measure.least)} - ${shown(measure.most)}`;
  const verdict = measure.median <= bound ? 'pass' : 'miss';
  return [title, seconds(a), seconds(b), shown(measure.median), spread, shown(bound), verdict];
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
