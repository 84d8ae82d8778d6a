// The edition in open formats: RSS 2.0, JSON Feed 1.1, iCalendar and a table. Made of the same words as its pages.

import type { Locale } from '../locales/locale.ts';
import { bare } from '../locales/phrase.ts';
import type { Edition, IssueEntry } from '../model.ts';
import { calendarOf } from './calendar.ts';
import type { CardView } from './card-view.ts';
import { localeOf } from './locales.ts';
import { entryAddress } from './online.ts';
import type { OutputFile } from './output.ts';
import { tableOf } from './table.ts';
import { viewOf } from './view.ts';

/** One entry in words, for any format. */
export interface Item {
  one: IssueEntry;
  title: string;
  /** its facts and how to apply, a line each */
  lines: string[];
  ways: string[];
  section: string;
  card: CardView;
  /** until when, in words */
  deadline: string | null;
  link: string | null;
}

const none: ReadonlySet<string> = new Set();

export async function feeds(edition: Edition): Promise<OutputFile[]> {
  const locale = localeOf(edition.language);
  const view = viewOf(edition, locale, { compact: none, listed: none, codes: false });
  const entries = new Map(edition.issue.sections.flatMap((section) => section.entries).map((one) => [one.code, one]));
  const items = view.sections.flatMap(({ title, cards }) =>
    cards.flatMap((card): Item[] => {
      const one = entries.get(card.code);
      return one ? [itemOf(one, { card, section: bare(title), edition, locale })] : [];
    }),
  );
  const head: FeedHead = {
    title: view.documentTitle,
    description: [view.subtitle ?? '', locale.words.workIsFree].filter((text) => text !== '').join(' · '),
    home: edition.issue.url,
    language: edition.language,
    week: edition.issue.week,
    day: edition.issue.from,
  };
  const folder = `dati-${edition.id}`;
  const file = (name: string, text: string): OutputFile => ({
    name: `${folder}/${name}`,
    bytes: new TextEncoder().encode(text),
  });
  return [
    file('feed.xml', rss(head, items)),
    file('feed.json', jsonFeed(head, items)),
    file('calendario.ics', await calendarOf(edition, items)),
    file('voci.csv', await tableOf(items)),
  ];
}

interface FeedHead {
  title: string;
  description: string;
  home: string | null;
  language: string;
  week: string;
  day: string;
}

function itemOf(
  one: IssueEntry,
  { card, section, edition, locale }: { card: CardView; section: string; edition: Edition; locale: Locale },
): Item {
  const facts = card.rows.map((row) => {
    const badge = row.badge ? ` (${bare(row.badge.text)})` : '';
    return `${row.label}: ${bare(row.text)}${badge}`;
  });
  const ways = (card.apply?.ways ?? []).map(({ lead, strong, after }) =>
    [strong === null ? bare(lead) : `${bare(lead)} ${bare(strong)}`, ...(after === null ? [] : [bare(after)])].join(
      locale.words.comma,
    ),
  );
  return {
    one,
    title: bare(card.title),
    lines: [
      ...facts,
      ...(card.text === null ? [] : [bare(card.text)]),
      ...(card.employer === null ? [] : [bare(card.employer)]),
      ...(card.apply ? [`${bare(card.apply.heading)}:`] : []),
      ...ways,
    ],
    ways,
    section,
    card,
    deadline: one.entry.deadline ? bare(locale.deadline(one.entry.deadline.value)) : null,
    link: entryAddress(edition, one),
  };
}

/** https://www.rssboard.org/rss-specification */
function rss(head: FeedHead, items: readonly Item[]): string {
  const channel = [
    tag('title', head.title),
    tag('link', head.home ?? `urn:bulletin:${head.week}`),
    tag('description', head.description),
    tag('language', head.language),
    tag('pubDate', atMidnight(head.day)),
  ];
  const entries = items.map(({ one, title, lines, section, link }) =>
    [
      '<item>',
      tag('title', `${one.code} · ${title}`),
      ...(link === null ? [] : [tag('link', link)]),
      `<guid isPermaLink="false">${xml(one.entry.key)}</guid>`,
      tag('category', section),
      tag('pubDate', atMidnight(one.entry.firstSeen)),
      tag('description', lines.map((line) => `<p>${xml(line)}</p>`).join('')),
      '</item>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>\n${[...channel, ...entries].join('\n')}\n</channel></rss>\n`;
}

function tag(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

/** Characters that XML 1.0 (section 2.2) cannot carry are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** RFC 822, in UTC whatever the machine's zone. */
function atMidnight(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

/** https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(head: FeedHead, items: readonly Item[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    ...(head.home === null ? {} : { home_page_url: head.home }),
    language: head.language,
    items: items.map(({ one, title, lines, section, link }) => ({
      id: one.entry.key,
      ...(link === null ? {} : { url: link }),
      title: `${one.code} · ${title}`,
      content_text: lines.join('\n'),
      date_published: `${one.entry.firstSeen}T00:00:00Z`,
      tags: [section],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
