import type { EntryKind, OfferFacts } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { readDays, readWeekends } from './days.ts';
import { readSchedule } from './schedule.ts';
import { type SchoolFrame, schoolFit } from './school-fit.ts';
import { readLiveIn, readNights, readShifts, readSplit } from './shifts.ts';
import { readDailyHours, readFullOrPart, readPartTimeShare, readWeeklyHours } from './weekly-hours.ts';
import { workPlan } from './work-plan.ts';

export type WorkingTimeFacts = Pick<
  OfferFacts,
  | 'workingTime'
  | 'partTimeShare'
  | 'weeklyHours'
  | 'dailyHours'
  | 'days'
  | 'schedule'
  | 'shifts'
  | 'nights'
  | 'weekends'
  | 'split'
  | 'liveIn'
  | 'schoolFit'
>;

/** Everything that an ad says about working time. In an offer the hours of a course are not work; `kind` tells. */
export function readWorkingTime(ad: AdText, frame: SchoolFrame, kind: EntryKind = 'offer'): WorkingTimeFacts {
  const plan = workPlan(ad, kind);
  return {
    workingTime: readFullOrPart(ad),
    partTimeShare: readPartTimeShare(ad),
    weeklyHours: readWeeklyHours(plan.clauses, kind),
    dailyHours: readDailyHours(plan.clauses),
    days: readDays(plan),
    schedule: readSchedule(plan),
    shifts: readShifts(plan),
    nights: readNights(plan),
    weekends: readWeekends(plan).fact,
    split: readSplit(plan),
    liveIn: readLiveIn(plan),
    schoolFit: schoolFit(plan, frame),
  };
}
