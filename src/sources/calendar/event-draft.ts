// An event in words that the reader of the bulletin understands, and that its own reading understands too.
import type { Draft, Extra, IsoDate } from '../../model.ts';
import { webAddress } from '../load-html.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { propertyIn, textIn, unescaped } from './content-lines.ts';
import { type CalendarEvent, italian } from './events.ts';
import type { Occurrence } from './occurrences.ts';
import type { Moment } from './zones.ts';

/** What is coming of an event: at least one occurrence. */
export interface Coming {
  event: CalendarEvent;
  next: [Occurrence, ...Occurrence[]];
  /** it began before */
  isUnderWay: boolean;
  goesOn: boolean;
  /** day of the last occurrence, where known */
  last: IsoDate | null;
}

const datesAtMost = 6;

/** `empty` brings source, kind and section. */
export function eventDraft(coming: Coming, empty: Draft, employer: string | null): Draft {
  const { event, next } = coming;
  const [first] = next;
  const { component } = first.event;
  const own = { ...event.component, properties: [...component.properties, ...event.component.properties] };
  const isOffer = empty.kind === 'offer';
  const lines = [
    descriptionOf(component) ?? descriptionOf(event.component) ?? '',
    ...dateLines(coming, isOffer),
    ...(isTentative(first) ? ['Data da confermare.'] : []),
  ];
  return {
    ...empty,
    id: event.uid,
    title: plainLine(textIn(own, 'SUMMARY') ?? '').trim() || null,
    url: webAddress(propertyIn(own, 'URL')?.value ?? '', null),
    employer,
    place: placeOf(textIn(own, 'LOCATION')),
    deadline: isOffer && coming.last !== null ? dayInWords(coming.last) : null,
    text: lines.filter((line) => line !== '').join('\n'),
    extra: isOffer ? {} : extraOf(coming, employer),
  };
}

function extraOf(coming: Coming, employer: string | null): Extra {
  const starts = italian(coming.next[0].starts);
  return {
    when: whenOf(coming),
    ...(coming.isUnderWay ? {} : { starts: dayInWords(starts.date) }),
    ...(coming.last === null ? {} : { ends: dayInWords(coming.last) }),
    ...(employer === null ? {} : { provider: employer }),
  };
}

/** Of an offer the hour is that of the meeting, not of the work: it is worded as an appointment. */
function dateLines(coming: Coming, isOffer: boolean): string[] {
  if (isOffer) return [`Appuntamento: ${whenOf(coming)}`];
  const [{ starts, ends }, ...more] = coming.next;
  const from = italian(starts);
  const to = ends === null ? null : italian(ends);
  const isLong = to !== null && to.date > from.date && more.length === 0;
  return isLong ? [`Inizio: ${moment(from)}`, `Fine: ${moment(to)}`] : [`Inizio: ${whenOf(coming)}`];
}

/** `martedì 1 dicembre 2026, ore 9.30-12.30; poi martedì 8 dicembre 2026 e altre date` */
function whenOf({ next, goesOn }: Coming): string {
  const [first, ...more] = next;
  const named = more.slice(0, datesAtMost - 1).map(({ starts, ends }) => otherDay(first, { starts, ends }));
  const andMore = goesOn || more.length > named.length ? ' e altre date' : '';
  return spanOf(first) + (named.length > 0 ? `; poi ${named.join(', ')}` : '') + andMore;
}

/** The hours only where they differ from those of the first day. */
function otherDay(first: Occurrence, other: Pick<Occurrence, 'starts' | 'ends'>): string {
  const hoursOf = ({ starts, ends }: Pick<Occurrence, 'starts' | 'ends'>) =>
    `${italian(starts).time} ${ends === null ? null : italian(ends).time}`;
  return hoursOf(first) === hoursOf(other) ? dayInWords(italian(other.starts).date) : spanOf(other);
}

function spanOf({ starts, ends }: Pick<Occurrence, 'starts' | 'ends'>): string {
  const from = italian(starts);
  const to = ends === null ? null : italian(ends);
  if (to === null || (to.date === from.date && (to.time === from.time || to.time === null))) return moment(from);
  if (to.date === from.date && from.time !== null && to.time !== null)
    return `${dayInWords(from.date)}, ore ${clock(from.time)}-${clock(to.time)}`;
  return `da ${moment(from)} a ${moment(to)}`;
}

function moment({ date, time }: Moment): string {
  return time === null ? dayInWords(date) : `${dayInWords(date)}, ore ${clock(time)}`;
}

function clock(time: string): string {
  return time.replace(/^0(?=\d)/, '').replace(':', '.');
}

const weekdays = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];
const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

export function dayInWords(date: IsoDate): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${months[month - 1]} ${year}`;
}

/** The plain description, or what the one in HTML says where that is all there is. */
function descriptionOf(component: CalendarEvent['component']): string | null {
  const plain = plainText(textIn(component, 'DESCRIPTION') ?? '').trim();
  const html = propertyIn(component, 'X-ALT-DESC');
  const rich = html === null ? '' : plainText(unescaped(html.value)).trim();
  return (plain === '' || /^(?:reminder|promemoria)$/i.test(plain) ? rich : plain) || null;
}

function placeOf(location: string | null): string | null {
  const place = plainText(location ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
    .join(', ');
  return place === '' ? null : place;
}

function isTentative({ event }: Occurrence): boolean {
  return textIn(event.component, 'STATUS')?.toUpperCase() === 'TENTATIVE';
}
