// Runs the faults of one section side by side, each in a world of its own, and holds every one to the same rules.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model.ts';
import { type Bench, copied, createBench, type Fault, type Outcome } from './bench.ts';
import { faultsOfWording } from './wording.ts';

export function table(section: string, faults: Fault[]): void {
  describe(section, () => {
    let bench: Bench;
    let outcomes: Map<Fault, Promise<Outcome>>;
    beforeAll(async () => {
      bench = await createBench();
      outcomes = new Map(faults.map((fault) => [fault, bench.outcomeOf(fault)]));
      await Promise.allSettled(outcomes.values());
    });
    afterAll(() => bench.close());

    test.each(faults.map((fault) => [`${fault.id} ${fault.name}`, fault] as const))('%s', async (_, fault) => {
      const outcome = await outcomes.get(fault);
      if (outcome) check(fault, outcome);
    });
  });
}

function check(fault: Fault, outcome: Outcome): void {
  const report = outcome.reports.find(({ source }) => source === 'fonte');
  const codes = [...new Set((report?.problems ?? []).map(({ code }) => code))].sort();
  expect([report?.state, ...codes]).toEqual([fault.state, ...fault.codes]);
  expect((report?.problems ?? []).flatMap((problem) => badWording(problem, outcome))).toEqual([]);
  if (fault.state === 'failed') expect(report?.problems.some(({ lost }) => lost === 'source')).toBe(true);

  const drafts = outcome.drafts.filter(({ source }) => source === 'fonte');
  const expected = fault.drafts ?? (fault.state === 'last-good' ? (found) => expect(found).toEqual([copied]) : 0);
  if (typeof expected === 'number') expect(drafts).toHaveLength(expected);
  else expected(drafts);
  fault.also?.(outcome);

  expect(outcome.reports.find(({ source }) => source === 'buona')).toMatchObject({ state: 'fresh', problems: [] });
  expect(outcome.drafts.filter(({ source }) => source === 'buona').map(({ title }) => title)).toEqual([
    'Barista',
    'Commessa',
  ]);
}

function badWording(problem: Problem, { origin, folder }: Outcome): string[] {
  expect(problem.where).toBe('fonte');
  return faultsOfWording(problem, ['fonte', new URL(origin).hostname, folder]);
}
