// The labelled sets beside the checkout, scored by their own script: every field of working time must stay at its bar.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readWorkingTime } from '../../src/reading/working-time.ts';
import { draftOf, frame } from './working-time-told.ts';

const gold = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));

interface Item {
  id: string;
  text: string;
  kind?: string;
}
interface Row {
  field: string;
  precision: number | null;
  recall: number | null;
}
interface Score {
  summary: { schoolFitAccuracy: number; schoolFitUnsafe: number };
  rows: Row[];
}

describe.skipIf(!existsSync(gold))('labelled ads', () => {
  it.each([
    { set: 'hours', bars: { 'intervals (clock)': 0.9, 'intervals (with days)': 0.9, weeklyHours: 0.9, days: 0.9 } },
    { set: 'ads', bars: { 'schedule (clock)': 0.9, 'schedule (with days)': 0.9, weeklyHours: 0.9 } },
    { set: 'ads-raw', bars: { 'schedule (clock)': 0.9, 'schedule (with days)': 0.9, weeklyHours: 0.9 } },
  ])('$set: precision 0.95, recall 0.9, no unsafe school fit', ({ set, bars }) => {
    const { summary, rows } = score(set);
    expect(summary.schoolFitUnsafe).toBe(0);
    expect(summary.schoolFitAccuracy).toBeGreaterThanOrEqual(0.95);
    for (const [field, recall] of Object.entries(bars)) {
      const row = rows.find((one) => one.field === field);
      expect(row?.precision, `${set} ${field} precision`).toBeGreaterThanOrEqual(0.95);
      expect(row?.recall, `${set} ${field} recall`).toBeGreaterThanOrEqual(recall);
    }
  });
});

function score(set: string): Score {
  const file = join(gold, `${set}.jsonl`);
  const items = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  try {
    const told = join(folder, 'told.jsonl');
    writeFileSync(told, items.map((item) => JSON.stringify(answer(item))).join('\n'));
    const args = [join(gold, 'score.mjs'), file, told, '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kinds: Record<string, EntryKind> = { 'language-class': 'class', course: 'course', notice: 'notice' };

function answer({ id, text, kind = 'offer' }: Item) {
  const facts = readWorkingTime(adText(draftOf(text)), frame, kinds[kind] ?? 'offer');
  const { weeklyHours, schedule, schoolFit, ...others } = facts;
  return {
    id,
    ...Object.fromEntries(Object.entries(others).map(([name, fact]) => [name, fact?.value ?? null])),
    weeklyHours: weeklyHours && [weeklyHours.value.min, weeklyHours.value.max],
    schedule: schedule.map((fact) => fact.value),
    schoolFit: schoolFit.fit,
  };
}
