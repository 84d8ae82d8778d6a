// Last days to apply and first days of courses, for a telephone's calendar (RFC 5545).

import type { Edition, IsoDate } from '../model.ts';
import { addDays } from '../week.ts';
import type { Item } from './feeds.ts';

interface CalendarDay {
  id: string;
  day: IsoDate;
  title: string;
  item: Item;
}

export async function calendarOf(edition: Edition, items: readonly Item[]): Promise<string> {
  const { default: ical } = await import('ical.js');
  // The library adds the space of a folded line to its length; RFC 5545 (3.1) counts it.
  ical.foldLength = 74;
  const calendar = new ical.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//bulletin//IT');
  calendar.addPropertyWithValue('x-wr-calname', edition.issue.title);
  for (const { id, day, title, item } of items.flatMap(daysOf)) {
    const event = new ical.Component('vevent');
    event.addPropertyWithValue('uid', `${id}@bulletin`);
    event.addPropertyWithValue('dtstamp', ical.Time.fromJSDate(new Date(`${edition.issue.from}T00:00:00Z`), true));
    event.addPropertyWithValue('dtstart', ical.Time.fromDateString(day));
    // The end of a whole day is the day after (RFC 5545, 3.6.1).
    event.addPropertyWithValue('dtend', ical.Time.fromDateString(addDays(day, 1)));
    event.addPropertyWithValue('summary', title);
    event.addPropertyWithValue('description', item.lines.join('\n'));
    if (item.link !== null) event.addPropertyWithValue('url', item.link);
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function daysOf(item: Item): CalendarDay[] {
  const { entry, code } = item.one;
  const last = entry.deadline?.value.date ?? null;
  const first = entry.kind === 'offer' ? null : (entry.details.starts?.value ?? null);
  return [
    ...(last === null
      ? []
      : [{ id: `${entry.key}-end`, day: last, title: `${code} ${item.title}: ${item.deadline}`, item }]),
    ...(first === null ? [] : [{ id: `${entry.key}-start`, day: first, title: `${code} ${item.title}`, item }]),
  ];
}
