// Which links of a letter are offers, and which of its lines speak of each.
import type { Letter } from './letter.ts';
import { targetOf } from './mail-address.ts';
import type { Line } from './mail-lines.ts';
import { isCall, isFooter, isHomePage, isOfferAddress, isService, isServiceText, saysOffer } from './mail-words.ts';
import type { Scrubber } from './recipients.ts';

export interface MailOffer {
  /** the same for all links to the same offer */
  key: string;
  url: string | null;
  title: string | null;
  /** its lines, title and calls to apply left out */
  lines: string[];
}

export interface Offers {
  offers: MailOffer[];
  /** words of the links that were taken for something else */
  leftOut: string[];
}

/** A line of links that each say a word or two is a menu. */
const menuFrom = 3;
const longestTitle = 200;
const tailAtMost = 15;
const leadAtMost = 8;

export function offersIn(letter: Letter, scrubber: Scrubber): Offers {
  const { lines } = letter;
  const mentions = lines.flatMap((line, at) => mentionsOn(line, at, scrubber));
  const all = merged(candidatesOf(mentions, lines));
  const byLine = new Map<Line | undefined, Mention[]>();
  for (const one of mentions) {
    const line = lines[one.at];
    byLine.set(line, [...(byLine.get(line) ?? []), one]);
  }
  const placed = all.map((candidate, at) => {
    const block = blockOf(all, at, lines);
    return { candidate, block: block.map((line) => ownOf(line, candidate, byLine.get(line) ?? [])) };
  });
  const isStrong = ({ url }: Candidate) => url !== null && isOfferAddress(url);
  const strong = all.some(isStrong);
  const taken = placed.filter(({ candidate, block }) =>
    isOffer(candidate, block, { strong, isStrong: isStrong(candidate) }),
  );
  const single = taken.length === 1 && taken[0]?.candidate.title === null;
  const leftOut = placed.filter((one) => !taken.includes(one)).map(({ candidate }) => candidate.title ?? '');
  const offers = taken.map(({ candidate, block }) =>
    single ? { ...candidate, title: null, lines: saying(lines, null) } : { ...candidate, ...worded(candidate, block) },
  );
  return {
    offers: offers.map(({ key, url, title, lines: said }) => ({ key, url, title, lines: said })),
    leftOut: leftOut.filter((title) => title !== ''),
  };
}

/** The lines of a letter that is one offer as a whole. */
export function linesOfLetter({ lines }: Letter): string[] {
  return saying(lines, null);
}

interface Mention {
  at: number;
  key: string;
  url: string | null;
  text: string;
}

/** The links of a line that may be offers. */
function mentionsOn(line: Line, at: number, scrubber: Scrubber): Mention[] {
  const found = line.links.flatMap((link) => {
    const target = targetOf(link.href, scrubber);
    const [home, service] =
      target?.url == null ? [false, false] : [isHomePage(target.url), isService(link.text, target.url)];
    return target === null || home || service || isServiceText(link.text) ? [] : [{ at, ...target, text: link.text }];
  });
  const isMenu =
    new Set(line.links.map(({ href }) => href)).size >= menuFrom &&
    line.links.every(({ text }) => text.split(' ').length <= 3);
  return isMenu && !found.some(({ url }) => url !== null && isOfferAddress(url)) ? [] : found;
}

interface Candidate {
  key: string;
  url: string | null;
  title: string | null;
  /** first and last of its lines that hold a link to it */
  from: number;
  to: number;
  hasCall: boolean;
}

function candidatesOf(mentions: readonly Mention[], lines: readonly Line[]): Candidate[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) byKey.set(mention.key, [...(byKey.get(mention.key) ?? []), mention]);
  const candidates = [...byKey].map(([key, own]): Candidate => {
    const named = own.filter(({ text }) => isTitle(text));
    const title = named.find(({ at }) => lines[at]?.isHeading) ?? named[0];
    const first = own.find(({ at }) => title === undefined || at >= title.at - 3) ?? own[0];
    const from = Math.min(first?.at ?? 0, title?.at ?? Number.POSITIVE_INFINITY);
    const foreign = mentions.find((other) => other.key !== key && other.at > from)?.at ?? Number.POSITIVE_INFINITY;
    const near = own.filter(({ at }) => at >= from && at <= foreign);
    const url = (title ?? first)?.url ?? null;
    return {
      key,
      url,
      title: title?.text ?? null,
      from,
      to: near.at(-1)?.at ?? from,
      hasCall: near.some(({ text }) => isCall(text) && text !== ''),
    };
  });
  return candidates.sort((a, b) => a.from - b.from);
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && /\p{L}{2}/u.test(text) && !isCall(text);
}

/** A redirect that counts clicks gives every link an address of its own: a bare call after a title is that title's. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const before = out.at(-1);
    const isItsCall =
      before !== undefined &&
      before.title !== null &&
      !before.hasCall &&
      candidate.title === null &&
      candidate.from - before.to <= 6 &&
      sameHost(before.url, candidate.url);
    if (!isItsCall) out.push(candidate);
    else out.splice(-1, 1, { ...before, to: candidate.to, hasCall: true });
  }
  return out;
}

function sameHost(a: string | null, b: string | null): boolean {
  return a === null || b === null || new URL(a).host === new URL(b).host;
}

/** The lines that speak of a candidate: between its neighbours, after its title or before its bare call. */
function blockOf(candidates: readonly Candidate[], index: number, lines: readonly Line[]): Line[] {
  const candidate = candidates[index];
  if (candidate === undefined) return [];
  const previous = candidates[index - 1];
  const next = candidates[index + 1];
  const start =
    candidate.title === null || !startsBlock(candidate, lines) ? leadStart(candidate, previous, lines) : candidate.from;
  const limit = next === undefined ? lines.length : next.title === null ? leadStart(next, candidate, lines) : next.from;
  const mayFollow = candidate.title !== null && !(candidate.hasCall && candidate.to > candidate.from);
  const end = mayFollow ? tailEnd(candidate, limit, lines) : candidate.to + 1;
  return lines.slice(start, end);
}

/** On a line that offers share, only what is linked to this one. */
function ownOf(line: Line, { key, title }: Candidate, mentions: readonly Mention[]): Line {
  if (mentions.every((one) => one.key === key)) return line;
  const own = mentions.filter((one) => one.key === key && one.text !== title);
  return { ...line, text: own.map(({ text }) => text).join(' ') };
}

/** False where a heading right above a link names the offer: the link is then only a part of it. */
function startsBlock({ from, title }: Candidate, lines: readonly Line[]): boolean {
  return lines[from]?.isHeading === true || lines[from]?.text === title || lines[from - 1]?.isHeading !== true;
}

function leadStart(candidate: Candidate, previous: Candidate | undefined, lines: readonly Line[]): number {
  const floor = Math.max(previous === undefined ? 0 : previous.to + 1, candidate.from - 40);
  const lead = lines.slice(floor, candidate.from);
  const heading = lead.findLastIndex(({ isHeading }) => isHeading);
  if (heading >= 0) return floor + heading;
  const ownWords = lines[candidate.from]?.text ?? '';
  const gaps = lines.slice(floor, candidate.from + 1).flatMap(({ gap }, at) => (gap ? [floor + at] : []));
  const last = gaps.at(-1);
  if (last !== undefined) return last === candidate.from && isCall(ownWords) ? (gaps.at(-2) ?? floor) : last;
  return Math.max(floor, candidate.from - leadAtMost);
}

/** Up to the next offer, a link that serves the mail, a footer or a heading. */
function tailEnd({ to }: Candidate, limit: number, lines: readonly Line[]): number {
  let end = to + 1;
  while (end < limit && end - to <= tailAtMost) {
    const line = lines[end];
    if (line === undefined || line.isHeading || isFooter(line.text)) break;
    if (line.links.length > 0 && line.links.every(({ text }) => text !== '' && text === line.text)) break;
    end++;
  }
  return end;
}

/** Where some links surely are offers, the others must say that somebody is sought; else a name of two words is enough. */
function isOffer(candidate: Candidate, block: readonly Line[], known: { strong: boolean; isStrong: boolean }): boolean {
  if (known.isStrong) return true;
  const words = block.map(({ text }) => text).join('\n');
  if (saysOffer(words)) return true;
  if (known.strong) return false;
  return candidate.title === null ? words.split(/\s+/).length >= 8 : /\s/.test(candidate.title) || block.length > 1;
}

function worded(candidate: Candidate, block: readonly Line[]): { title: string | null; lines: string[] } {
  const heading = block.find(({ isHeading, text }) => isHeading && text !== '')?.text;
  const first = block.find(({ text }) => isTitle(text))?.text;
  const title = candidate.title ?? heading ?? first ?? null;
  return { title, lines: saying(block, title) };
}

/** Without the title, the words that only invite to click and the addresses of links. */
function saying(lines: readonly Line[], title: string | null): string[] {
  const said = lines.flatMap(({ text, links }) => {
    const calls = links.filter((link) => isCall(link.text) || isServiceText(link.text)).map((link) => link.text);
    const rest = calls.reduce((left, call) => (call === '' ? left : left.replace(call, ' ')), text);
    const words = rest
      .replace(/\s{2,}/g, ' ')
      .replace(/^[\s|·•>-]+|[\s|>]+$/g, '')
      .trim();
    return words === '' || words === title || (links.length > 0 && (isCall(words) || isServiceText(words)))
      ? []
      : [words];
  });
  return said.filter((line, at) => line !== said[at - 1]);
}
