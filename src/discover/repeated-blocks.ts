// The repeated parts of a page that look like a list of offers. What counts is what a reader sees: many blocks of one make, each
// with a title of its own and a link of its own, words of work about them, outside menus and footers.

import { conditionWord, dayWritten, jobName, noticeWord, otherListName, tradeWord } from './job-words.ts';
import {
  childrenOf,
  isBesides,
  isWithin,
  linksOf,
  mainLink,
  type Part,
  parentOf,
  type Sight,
  shapeOf,
  titleIn,
  worded,
  wordsOf,
} from './part-of-page.ts';

/** Blocks of one make, with how much they look like offers; below `enough` they had better not be proposed. */
export interface Blocks {
  items: Part[];
  score: number;
}

/** A score from which a list is proposed. */
export const enough = 4;
const partsAtMost = 40_000;
const groupsAtMost = 1500;
const lookedAt = 40;

/** Lists that may be offers, the likeliest first. */
export function repeatedBlocks(sight: Sight): Blocks[] {
  const body = sight.$('body').toArray()[0];
  if (body === undefined) return [];
  const scored = groupsIn(body)
    .slice(0, groupsAtMost)
    .flatMap((items) => {
      const score = scoreOf(sight, items);
      return score === null ? [] : { items, score };
    });
  const likely = scored.filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score);
  return outermost(sight, likely);
}

/** Children of one parent that are made alike, and those of several parents that are made alike. */
function groupsIn(body: Part): Part[][] {
  const families = new Map<string, Part[]>();
  const groups: Part[][] = [];
  const waiting: Part[] = [body];
  let seen = 0;
  for (let parent = waiting.pop(); parent !== undefined && seen < partsAtMost; parent = waiting.pop()) {
    const children = childrenOf(parent).filter((child) => !isBesides(child));
    seen += children.length;
    waiting.push(...children.toReversed());
    const byTag = grouped(children, ({ name }) => name);
    const byShape = grouped(
      children.filter(({ name }) => !wordTags.has(name)),
      shapeOf,
    );
    for (const [shape, alike] of byShape) {
      const key = `${kinOf(parent)}>${shape}`;
      const family = families.get(key);
      if (family === undefined) families.set(key, [...alike]);
      else for (const part of alike) family.push(part);
      if (alike.length > 1) groups.push(alike);
    }
    for (const [tag, alike] of byTag) {
      const isMixed = alike.length > 1 && ![...byShape.values()].some((same) => same.length === alike.length);
      if (isMixed && blockTags.has(tag)) groups.push(alike);
    }
  }
  const small = smallParts(body);
  const spread = [...families.values()].filter((alike) => alike.length > 1 && new Set(alike.map(parentOf)).size > 1);
  return [...spread, ...groups].filter((alike) => alike.every((part) => small.has(part)));
}

/** What holds more than this is no block of a list, and costs much to look at. */
const largest = 2500;

function smallParts(body: Part): Set<Part> {
  const order: Part[] = [body];
  for (let at = 0; at < order.length; at++) for (const child of childrenOf(order[at] ?? body)) order.push(child);
  const sizes = new Map<Part, number>();
  for (const part of order.toReversed()) {
    const inside = childrenOf(part).reduce((sum, child) => sum + (sizes.get(child) ?? 0), 1);
    sizes.set(part, inside);
  }
  return new Set(order.filter((part) => (sizes.get(part) ?? 0) <= largest));
}

/** Parts of a sentence or of a row: no whole offer. */
const wordTags = new Set(
  'span i b em strong small br hr img td th label input time sup sub font picture source u'.split(' '),
);
const blockTags = new Set('li tr article section div a dl details'.split(' '));

/** How the parent is made, and what its own parent is: cards that stand three to a row are one list. */
function kinOf(parent: Part): string {
  return `${parentOf(parent)?.name ?? ''}>${shapeOf(parent)}`;
}

function grouped(parts: Part[], by: (part: Part) => string): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = by(part);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return groups;
}

interface Seen {
  words: string;
  title: string | null;
  hasHeading: boolean;
  address: string | null;
  /** the addresses it leads to */
  links: number;
}

/** More is a whole page. */
const longestItem = 30_000;

/** Null: no list of titled things at all. */
function scoreOf(sight: Sight, all: Part[]): number | null {
  const items = all.length > lookedAt ? all.slice(0, lookedAt) : all;
  const seen = items.map((item) => look(sight, item)).filter(({ words }) => words.length > 2);
  const count = seen.length;
  if (count < 2) return null;
  if (items.some((item) => wordsOf(item, longestItem + 1).length > longestItem)) return null;
  const titles = new Set(seen.flatMap(({ title }) => title?.toLowerCase() ?? []));
  const addresses = new Set(seen.flatMap(({ address }) => address ?? []));
  const titled = seen.filter(({ title }) => title !== null).length;
  const linked = seen.filter(({ address }) => address !== null).length;
  if (titled / count < 0.6 || titles.size < Math.max(2, count * 0.5)) return null;
  const lengths = seen.map(({ words }) => words.length).sort((a, b) => a - b);
  const middle = lengths[Math.floor(count / 2)] ?? 0;
  const areLinked = linked / count >= 0.6 && addresses.size >= Math.max(2, linked * 0.6);
  if (!areLinked && !(middle >= 60 && seen.every(({ hasHeading }) => hasHeading))) return null;
  const manyEach = seen.filter(({ links }) => links > 6).length / count;

  const share = (holds: (one: Seen) => boolean) => seen.filter(holds).length / count;
  const surroundings = surroundingsOf(sight, all);
  const trades = share(({ title }) => tradeWord.test(title ?? ''));
  const notices = share(({ title }) => noticeWord.test(title ?? ''));
  const named = share(({ address }) => address !== null && isJobAddress(address));
  const saysWork = trades + notices + named >= 0.2 || surroundings > 0;
  return (
    4 * trades +
    1.5 * notices +
    1.5 * share(({ words }) => conditionWord.test(words)) +
    1.2 * share(({ words }) => dayWritten.test(words)) +
    2.5 * named +
    (areLinked ? 1 : 0) +
    share(({ hasHeading }) => hasHeading) +
    Math.min(2, Math.log2(count) * 0.5) +
    lengthScore(middle) -
    3 * share(({ words }) => /\(\d+\)$/.test(words)) -
    2.5 * manyEach -
    (sight.base === null ? 0 : 2.5 * foreignShare(sight.base, seen)) -
    1.5 *
      share(({ address }) =>
        /(?:facebook|twitter|x|linkedin|instagram|youtube|whatsapp|t)\.(?:com|me)\//.test(address ?? ''),
      ) +
    surroundings -
    (saysWork ? 0 : 1)
  );
}

function look(sight: Sight, item: Part): Seen {
  const words = wordsOf(item, 3000);
  const title = titleIn(sight, item);
  const links = new Set(linksOf(sight, item).map(({ address }) => address));
  return {
    words,
    title: title === null ? null : wordsOf(title, 220),
    hasHeading: sight.$(item).find('h1, h2, h3, h4, h5, h6, summary').length > 0,
    address: mainLink(sight, item)?.address ?? null,
    links: links.size,
  };
}

function isJobAddress(address: string): boolean {
  const { pathname, search } = new URL(address);
  return jobName.test(pathname + search);
}

/** Links to other sites are partners and social networks, unless all lead to one: a board. */
function foreignShare(base: string, seen: Seen[]): number {
  const host = new URL(base).hostname;
  const foreign = seen.flatMap(({ address }) =>
    address !== null && new URL(address).hostname !== host ? [new URL(address).hostname] : [],
  );
  return new Set(foreign).size <= 1 ? 0 : foreign.length / seen.length;
}

/** A few words are a menu, a whole article is no block of a list. */
function lengthScore(middle: number): number {
  if (middle < 12) return -2.5;
  if (middle < 25) return -0.5;
  if (middle > 6000) return -2;
  return middle >= 50 && middle <= 2500 ? 1 : 0.3;
}

const levelsLookedAt = 5;

/** What the names of the blocks and of what holds them say, and the heading above them. */
function surroundingsOf(sight: Sight, items: Part[]): number {
  const first = items[0];
  if (first === undefined) return 0;
  const own = namesOf(first);
  const above: string[] = [];
  let at = parentOf(first);
  for (let level = 0; at !== null && at.name !== 'body' && level < levelsLookedAt; level++, at = parentOf(at))
    above.push(namesOf(at));
  const names = above.join(' ');
  return (
    (jobName.test(own) ? 2 : 0) +
    (jobName.test(names) ? 1 : 0) +
    (jobName.test(headingAbove(sight, first)) ? 1 : 0) -
    (otherListName.test(own) ? 2 : 0) -
    (otherListName.test(names) ? 1.5 : 0) -
    (/(?:^|[ >])(?:aside|header|form)(?:$|[ >])/.test(tagsAbove(first)) ? 0.7 : 0)
  );
}

function namesOf(part: Part): string {
  const { class: classes = '', id = '', itemtype = '' } = part.attribs;
  return worded(`${classes} ${id} ${itemtype.split('/').at(-1) ?? ''}`.slice(0, 400));
}

function tagsAbove(part: Part): string {
  const tags: string[] = [];
  for (let at = parentOf(part); at !== null; at = parentOf(at)) tags.push(at.name);
  return tags.join(' ');
}

/** The nearest heading before the list, a few elements up at most. */
function headingAbove({ $ }: Sight, item: Part): string {
  let at: Part | null = parentOf(item);
  for (let level = 0; at !== null && level < 4; level++, at = parentOf(at)) {
    const heading = $(at).prevAll('h1, h2, h3, h4').first();
    if (heading.length > 0) return heading.text().slice(0, 200);
  }
  return '';
}

/** Of lists that lie in one another the one whose blocks hold the whole offer; the others say the same with less. */
function outermost(sight: Sight, likely: Blocks[]): Blocks[] {
  const kept: Blocks[] = [];
  for (const blocks of likely) {
    const same = kept.findIndex((other) => isSameList(other.items, blocks.items));
    if (same < 0) kept.push(blocks);
    else {
      const other = kept[same];
      const isBetter = other !== undefined && (isRicher(blocks, other) || isFiner(sight, blocks, other));
      if (isBetter) kept[same] = { ...blocks, score: other.score };
    }
  }
  return kept.slice(0, 5);
}

/** Whether most blocks of the one hold, or lie in, blocks of the other. */
function isSameList(one: Part[], other: Part[]): boolean {
  const [few, many] = [new Set(one), new Set(other)];
  const related = other.filter((part) => few.has(part) || holders(part).some((holder) => few.has(holder))).length;
  const inverse = one.filter((part) => many.has(part) || holders(part).some((holder) => many.has(holder))).length;
  return related > other.length / 2 || inverse > one.length / 2;
}

function holders(part: Part): Part[] {
  const above: Part[] = [];
  for (let at = parentOf(part); at !== null; at = parentOf(at)) above.push(at);
  return above;
}

/** As many blocks or more, holding those of the other with more words around them. */
function isRicher(one: Blocks, other: Blocks): boolean {
  if (one.score < other.score - 2.5 || one.items.length < other.items.length) return false;
  const [outer, inner] = [one.items[0], other.items[0]];
  if (outer === undefined || inner === undefined) return false;
  if (one.items.length === other.items.length)
    return isWithin(inner, outer) && wordsOf(outer).length > wordsOf(inner).length;
  const inside = other.items.filter((part) => one.items.includes(part)).length;
  return inside === other.items.length;
}

const compared = 400;

/** The offers themselves, where the other are their groups: all pages that those lead to, and more. */
function isFiner(sight: Sight, one: Blocks, other: Blocks): boolean {
  if (one.items.length <= other.items.length || one.score < other.score - 3) return false;
  const reached = new Set(one.items.slice(0, compared).map((item) => mainLink(sight, item)?.address));
  const wanted = other.items.slice(0, compared / 4).flatMap((item) => mainLink(sight, item)?.address ?? []);
  return wanted.length > 1 && reached.size > wanted.length && wanted.every((address) => reached.has(address));
}
