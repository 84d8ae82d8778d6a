// One entry on a screen in a shop window: read in passing, so few words, and none after its last day.

import type { Locale } from '../locales/locale.ts';
import { bare, inItalian, joined, type Phrase } from '../locales/phrase.ts';
import type { Edition, IsoDate, IssueEntry, SectionId } from '../model.ts';
import { addDays } from '../week.ts';
import { titlesOf } from './card-view.ts';
import { entryAddress } from './online.ts';
import { qrPicture } from './qr.ts';
import { safeUrl } from './safe-url.ts';
import { codeAddress } from './view.ts';

export interface SlideView {
  code: string;
  section: SectionId;
  title: Phrase;
  /** how large the title may be set */
  size: 'short' | 'middle' | 'long';
  lines: Phrase[];
  /** from this moment on it is not shown, in Europe/Rome: `2026-12-04 24:00` */
  until: string;
  qr: string | null;
}

/** A passer-by reads so many words in the time of a slide (Informagiovani di Cremona, shop window). */
export const mostWords = 20;
const mostTitleWords = 9;

export function slideOf(one: IssueEntry, edition: Edition, locale: Locale): SlideView {
  const { entry, code } = one;
  const title = withinWords(titlesOf(entry, locale).title, mostTitleWords, locale);
  const link =
    codeAddress(entry) ?? entryAddress(edition, one) ?? (edition.issue.url ? safeUrl(edition.issue.url) : null);
  const length = bare(title).length;
  const longestWord = Math.max(
    ...bare(title)
      .split(/\s+/)
      .map((word) => word.length),
  );
  return {
    code,
    section: entry.section,
    title,
    size: length <= 24 && longestWord <= 14 ? 'short' : length <= 48 && longestWord <= 19 ? 'middle' : 'long',
    lines: chosenLines(one, { edition, locale, room: mostWords - wordCount(title) - 1 }),
    until: endOf(one, edition.issue.to),
    qr: link ? qrPicture(link) : null,
  };
}

export function wordCount(text: Phrase): number {
  return bare(text).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** What is most needed is chosen first; what is chosen stands in the readers' order. */
function chosenLines(
  one: IssueEntry,
  { edition, locale, room }: { edition: Edition; locale: Locale; room: number },
): Phrase[] {
  const { entry } = one;
  const { where, hours, money } = inBrief(one, locale);
  const deadline = entry.deadline ? locale.deadline(entry.deadline.value) : null;
  const way = wayLine(one, edition, locale);
  const byNeed = [deadline, where, hours, money, way];
  const chosen = new Set<Phrase>();
  let left = room;
  for (const line of byNeed) {
    if (line === null || wordCount(line) > left) continue;
    chosen.add(line);
    left -= wordCount(line);
  }
  return [where, hours, money, way, deadline].filter((line) => line !== null).filter((line) => chosen.has(line));
}

/** Where, when and for how much, in the fewest words; null where it is not written. */
export function inBrief(
  { entry, nearness }: IssueEntry,
  locale: Locale,
): Record<'where' | 'hours' | 'money', Phrase | null> {
  const offer = entry.kind === 'offer' ? entry.facts : null;
  const details = entry.kind === 'offer' ? null : entry.details;
  const written = (text: string | null | undefined): Phrase | null => (text ? inItalian(text, locale) : null);
  return {
    where: written(nearness?.place ?? entry.draft.place?.split(/[,(;]/)[0]?.trim()),
    hours: offer ? locale.workingHours(offer) : written(details?.when?.value),
    money: offer ? locale.pay(offer) : written(details?.cost?.value ?? details?.amount?.value),
  };
}

/** Who only comes to the desk needs its name; other ways are behind the code. */
function wayLine({ entry, code }: IssueEntry, edition: Edition, locale: Locale): Phrase | null {
  const channel = entry.apply.map((fact) => fact.value).find(({ by }) => by === 'desk');
  if (!channel) return null;
  const deskName = (id: string) => edition.issue.desks.find((desk) => desk.id === id)?.name ?? null;
  const { lead, strong } = locale.way(channel, { code, title: entry.title, deskName });
  return strong === null ? lead : joined([lead, strong], ' ');
}

function withinWords(text: Phrase, most: number, locale: Locale): Phrase {
  if (wordCount(text) <= most) return text;
  return inItalian(`${bare(text).split(/\s+/).slice(0, most).join(' ')}…`, locale);
}

/** Entries without a last day of their own end with the week after the issue's: nobody has confirmed them since. */
const daysAfterIssue = 7;

function endOf({ entry }: IssueEntry, issueEnds: IsoDate): string {
  const stale = addDays(issueEnds, daysAfterIssue);
  const deadline = entry.deadline?.value;
  const over = entry.kind === 'offer' ? null : (entry.details.ends?.value ?? null);
  const days = [stale, deadline?.date ?? stale, over ?? stale].sort();
  const last = days[0] ?? stale;
  return `${last} ${deadline?.date === last && deadline.time ? deadline.time : '24:00'}`;
}
