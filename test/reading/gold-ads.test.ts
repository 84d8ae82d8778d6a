// The labelled ads beside the checkout, told by the command and scored by their own script.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/commands/read.ts';

const gold = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

interface Row {
  field: string;
  precision: number | null;
  recall: number | null;
  right: number;
  wrong: number;
  missed: number;
}

/** Precision to reach. One of the 15 deadlines is labelled as open although its weekday settles the year, as its note says. */
const barred = {
  contract: 0.95,
  deadline: 0.93,
  'apply email': 0.95,
  'apply phone': 0.95,
  'pay amount': 0.95,
  openings: 0.95,
};

describe.skipIf(!existsSync(gold))('labelled ads', () => {
  it('precision and recall where a mistake harms the reader', async () => {
    const rows = [...(await score('ads')), ...(await score('ads-raw'))];
    for (const [field, precision] of Object.entries(barred)) {
      const { right, wrong, missed } = sum(rows.filter((row) => row.field === field));
      expect(right / (right + wrong), `${field} precision`).toBeGreaterThanOrEqual(precision);
      expect(right / (right + missed), `${field} recall`).toBeGreaterThanOrEqual(0.9);
    }
  });

  it.each([
    {
      set: 'ads',
      bars: { employer: 0.9, comune: 0.9, kind: 0.9, employerKind: 0.85, sector: 0.75, 'needs experience': 0.9 },
    },
    {
      set: 'ads-raw',
      bars: { employer: 0.9, kind: 0.95, employerKind: 0.9, 'apply whatsapp': 0.95, 'needs italian': 0.9 },
    },
  ])('$set: the fields that help to sort', async ({ set, bars }) => {
    const rows = await score(set);
    for (const [field, bar] of Object.entries(bars)) {
      expect(rows.find((row) => row.field === field)?.precision, `${set} ${field}`).toBeGreaterThanOrEqual(bar);
    }
  });
});

function sum(rows: Row[]): { right: number; wrong: number; missed: number } {
  const total = (key: 'right' | 'wrong' | 'missed') => rows.reduce((all, row) => all + row[key], 0);
  return { right: total('right'), wrong: total('wrong'), missed: total('missed') };
}

async function score(set: string): Promise<Row[]> {
  const file = join(gold, `${set}.jsonl`);
  const lines: string[] = [];
  const terminal = {
    out: (line: string) => lines.push(line),
    err: () => undefined,
    language: 'it',
    interactive: false,
  } as const;
  const options = { file: null, json: false, jsonl: true, today: '2026-11-23' };
  expect(await read(options, Readable.from([readFileSync(file, 'utf8')]), terminal)).toBe(0);
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  try {
    const told = join(folder, 'told.jsonl');
    writeFileSync(told, lines.join('\n'));
    const out = execFileSync(process.execPath, [join(gold, 'score.mjs'), file, told, '--json'], { encoding: 'utf8' });
    return (JSON.parse(out) as { rows: Row[] }).rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
