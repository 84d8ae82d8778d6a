import type { Draft, Weekday } from '../../src/model.ts';
import { weekdays } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import type { SchoolFrame } from '../../src/reading/school-fit.ts';
import { readWorkingTime, type WorkingTimeFacts } from '../../src/reading/working-time.ts';
import { emptyDraft } from '../../src/sources/source.ts';

export const frame: SchoolFrame = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };

export function draftOf(text: string, more: Partial<Draft> = {}): Draft {
  return { ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), text, ...more };
}

export function readText(text: string, more: Partial<Draft> = {}): WorkingTimeFacts {
  return readWorkingTime(adText(draftOf(text, more)), frame);
}

/** Everything that was read, in one line: what is not told is not read. */
export function told(facts: WorkingTimeFacts): string {
  const { workingTime, partTimeShare, weeklyHours, dailyHours, schoolFit } = facts;
  const weekly = weeklyHours && [...new Set([weeklyHours.value.min, weeklyHours.value.max])].join('-');
  return [
    workingTime?.value,
    partTimeShare && `${partTimeShare.value}%`,
    weekly && `${weekly} h/week`,
    dailyHours && `${dailyHours.value} h/day`,
    facts.days && `on ${spoken(facts.days.value)}`,
    ...facts.schedule.map(({ value }) => `${value.days ? spoken(value.days) : '?'} ${value.from}-${value.to}`),
    yesNo(facts.shifts?.value, 'shifts'),
    yesNo(facts.nights?.value, 'nights'),
    yesNo(facts.weekends?.value, 'weekends'),
    yesNo(facts.split?.value, 'split'),
    yesNo(facts.liveIn?.value, 'live-in'),
    [schoolFit.fit, schoolFit.reason, schoolFit.decides].filter((part) => part !== null).join(' '),
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');
}

function yesNo(value: boolean | undefined, name: string): string | null {
  if (value === undefined) return null;
  return value ? name : `no ${name}`;
}

/** `mon-fri` for a range of three days and more, else `mon,thu`. */
function spoken(days: Weekday[]): string {
  const [first = 'mon', last = 'mon'] = [days[0], days.at(-1)];
  const between = weekdays.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1);
  return days.length > 2 && between.length === days.length ? `${first}-${last}` : days.join(',');
}
