import type { Evidence, Fact, Interval } from '../model.ts';
import { evidence } from './ad-text.ts';
import { clockTime } from './clock-spans.ts';
import type { PlannedInterval, WorkPlan } from './work-plan.ts';

/** The intervals of work with both ends; each rests on its times, with its days when they stand beside them. */
export function readSchedule(plan: WorkPlan): Fact<Interval>[] {
  return plan.intervals
    .filter((interval) => interval.days === null || interval.days.length > 0)
    .map((interval) => ({
      value: { days: interval.days, from: clockTime(interval.from), to: clockTime(interval.to) },
      evidence: intervalEvidence(interval),
    }));
}

export function intervalEvidence({ clause, group, start, end }: PlannedInterval): Evidence {
  const beside = group && Math.max(group.start - end, start - group.end) <= 30 ? group : { start, end };
  return evidence(clause.of, clause.at + Math.min(start, beside.start), clause.at + Math.max(end, beside.end));
}
