// One entry as a message to paste: everything one needs stands in it, because it is forwarded alone.

import type { Locale } from '../locales/locale.ts';
import type { Phrase } from '../locales/phrase.ts';
import type { CardView, WayView } from './card-view.ts';

/** Code points, the link included: longer messages are folded by the telephone. */
export const longestMessage = 700;

export interface MessageContext {
  locale: Locale;
  /** which issue, and whom to ask */
  signature: readonly Phrase[];
  /** page of the entry; last, because its preview stands below */
  link: string | null;
}

/** `*` makes bold (https://faq.whatsapp.com/539178204879377). */
export function messageOf(card: CardView, context: MessageContext): string {
  const { direction } = context.locale;
  const isTooLong = (lines: readonly Line[]) => size(written(lines, direction)) > longestMessage;
  let lines = linesOf(card, context);
  for (let rank = leastNeeded; rank > 0 && isTooLong(lines); rank -= 1) {
    lines = lines.filter((line) => line.rank !== rank);
  }
  while (isTooLong(lines)) lines = withLongestCut(lines);
  return written(lines, direction);
}

interface Line {
  text: string;
  /** 0: always there; else dropped when there is no room, the highest first */
  rank: number;
  /** begins a new block */
  apart: boolean;
}

const leastNeeded = 10;

function linesOf(card: CardView, { locale, signature, link }: MessageContext): Line[] {
  const { labels, words } = locale;
  const ranks: Record<string, number> = {
    [labels.nice]: 10,
    [labels.notNeeded]: 9,
    [labels.openTo]: 8,
    [labels.seats]: 7,
    [labels.provider]: 6,
    [labels.contract]: 2,
  };
  const line = (text: string, rank: number, apart = false): Line => ({ text, rank, apart });
  const isNew = card.isNew ? ` (${words.isNew})` : '';
  const title = bold(`${card.code} · ${unmarked(String(card.title))}`);
  return [
    line(`${title}${isNew}`, 0),
    ...(card.italianTitle === null ? [] : [line(unmarked(String(card.italianTitle)), 3)]),
    ...card.rows.map((row) => {
      const badge = row.badge ? ` (${row.badge.text})` : '';
      return line(`${row.label}: ${unmarked(String(row.text))}${badge}`, ranks[row.label] ?? 0);
    }),
    ...(card.text === null ? [] : [line(shortened(unmarked(String(card.text)), 220), 5)]),
    ...(card.employer === null ? [] : [line(unmarked(String(card.employer)), 1)]),
    ...(card.apply ? [line(bold(unmarked(String(card.apply.heading))), 0, true)] : []),
    ...(card.apply?.ways ?? []).map((way) => line(`- ${wayOf(way, locale)}`, 0)),
    ...(card.apply?.note ? [line(unmarked(String(card.apply.note)), 4)] : []),
    ...signature.map((text, place) => line(unmarked(String(text)), place === 0 ? 0 : 3, place === 0)),
    line(words.workIsFree, 8),
    ...(link === null ? [] : [line(link, 0)]),
  ];
}

function wayOf({ lead, strong, after, href }: WayView, { words }: Locale): string {
  const target = href?.startsWith('https://') && !href.startsWith('https://wa.me/') ? href : strong;
  return [`${lead}${target === null ? '' : ` ${target}`}`, ...(after === null ? [] : [unmarked(String(after))])].join(
    words.comma,
  );
}

function bold(text: string): string {
  return `*${text}*`;
}

/** Signs that a telephone would take for marks. An underscore within an address is none. */
function unmarked(text: string): string {
  return text
    .replace(/[*~`]/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A little off the longest line at a time, so that all of them keep their beginning: a telephone number stands there. */
const atATime = 24;

function withLongestCut(lines: readonly Line[]): Line[] {
  const cuttable = lines.filter(({ text }) => !text.startsWith('http'));
  const longest = cuttable.reduce((a, b) => (size(b.text) > size(a.text) ? b : a));
  const text = closed(shortened(longest.text, size(longest.text) - atATime));
  return lines.map((line) => (line === longest ? { ...line, text } : line));
}

/** Bold that was cut is closed again. */
function closed(text: string): string {
  return text.startsWith('*') && !text.endsWith('*') ? `${shortened(text, size(text) - 2)}*` : text;
}

/** At most so many code points, at the end of a word. */
export function shortened(text: string, most: number): string {
  const signs = [...text];
  if (signs.length <= most) return text;
  const cut = signs.slice(0, Math.max(0, most - 1)).join('');
  return `${cut.replace(/\s+\S{0,20}$/, '')}…`;
}

function size(text: string): number {
  return [...text].length;
}

/** A telephone sets each line by its first letter, which may be a code's: a mark says it first (UAX 9, right-to-left mark). */
function written(lines: readonly Line[], direction: Locale['direction']): string {
  const mark = direction === 'rtl' ? '\u200F' : '';
  return lines
    .map(
      ({ text, apart }, place) =>
        `${place > 0 ? (apart ? '\n\n' : '\n') : ''}${text.startsWith('http') ? '' : mark}${text}`,
    )
    .join('');
}
