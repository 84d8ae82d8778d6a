// A selector for the blocks of a list that will still find them next month: by the names that say what they hold, never by
// those that a build or a grid makes.

import { isLook, isMade, isPlain, isTurn, steadyPart, tokensOf } from './class-tokens.ts';
import { jobName } from './job-words.ts';
import { linksOf, mainLink, type Part, parentOf, type Sight, titleIn, worded, wordsOf } from './part-of-page.ts';

export interface Found {
  selector: string;
  /** what it finds: the blocks, and perhaps some that were made a little differently */
  items: Part[];
}

interface Candidate {
  selector: string;
  /** the higher the steadier */
  worth: number;
}

const levelsAtMost = 8;

/** The steadiest selector that finds all the blocks and nothing that is no block; null when there is none. */
export function blockSelector(sight: Sight, items: Part[]): Found | null {
  const own = ownSelectors(items);
  const around = holderSelectors(items);
  const together = own.flatMap((inner) => around.flatMap((outer) => within(inner, outer)));
  const candidates = [...own, ...together].sort((a, b) => b.worth - a.worth);
  const wanted = new Set(items);
  let best: (Found & { worth: number }) | null = null;
  for (const { selector, worth } of candidates.slice(0, 120)) {
    if (best !== null && best.worth >= worth) break;
    const found = fitting(sight, [selector, ...narrower(selector)], { wanted, mayAdd: worth > 3 });
    if (found === null) continue;
    const more = found.items.length > items.length * 2 ? 1 : 0;
    const value = worth - (found.selector === selector ? 0 : 0.3) - more;
    if (best === null || value > best.worth) best = { ...found, worth: value };
  }
  return best === null ? null : { selector: best.selector, items: best.items };
}

interface Wanted {
  wanted: Set<Part>;
  /** the selector is so telling that it may find blocks made a little differently */
  mayAdd: boolean;
}

/** The first that finds all the blocks; one that asks for a link may leave out a few that have none, such as a row of headings. */
function fitting(sight: Sight, selectors: string[], { wanted, mayAdd }: Wanted): Found | null {
  for (const selector of selectors) {
    const found = sight.$.root().find(selector).toArray();
    const extra = found.filter((part) => !wanted.has(part));
    const missing = wanted.size - (found.length - extra.length);
    const isWhole = missing === 0 || (selector.includes(':has(') && missing <= wanted.size * 0.25);
    const isMore = extra.length > 0 && !(mayAdd && extra.every((part) => isBlock(sight, part, wanted)));
    if (isWhole && !isMore) return { selector, items: found };
  }
  return null;
}

/** A good name stands better alone; a bare tag is only as good as what holds it. */
function within(inner: Candidate, outer: Candidate): Candidate[] {
  const says = jobName.test(outer.selector) && !jobName.test(inner.selector) && outer.worth > 3;
  const named = inner.worth + (says ? 0.3 : -0.6) + outer.worth * 0.03;
  const worth = inner.worth < 2.6 ? inner.worth + outer.worth * 0.5 - 0.3 : named;
  return [
    { selector: `${outer.selector} ${inner.selector}`, worth },
    { selector: `${outer.selector} > ${inner.selector}`, worth: worth - 0.2 },
  ];
}

/** Only those that lead somewhere: leaves out a row of headings or a line between two blocks. */
function narrower(selector: string): string[] {
  return /(?:^|[ >])a[^ >]*$/.test(selector) ? [] : [`${selector}:has(a[href])`];
}

/** Whether a part made a little differently is one more of the list: it has a title and a link, and lies beside the others. */
function isBlock(sight: Sight, part: Part, wanted: Set<Part>): boolean {
  for (let at = parentOf(part); at !== null; at = parentOf(at)) if (wanted.has(at)) return false;
  const title = titleIn(sight, part);
  if (title === null || wordsOf(title, 300).length <= 4 || linksOf(sight, part).length > 12) return false;
  const [model] = wanted;
  const areLinked = model !== undefined && mainLink(sight, model) !== null;
  return !areLinked || mainLink(sight, part) !== null;
}

function ownSelectors(items: Part[]): Candidate[] {
  const [first] = items;
  if (first === undefined) return [];
  const tag = first.name;
  const oneTag = items.every(({ name }) => name === tag);
  const shared = tokensOf(first.attribs['class']).filter((token) =>
    items.every((item) => tokensOf(item.attribs['class']).includes(token)),
  );
  const candidates: Candidate[] = shared.flatMap((token) =>
    classSelectors(token).map((one) => ({ ...one, selector: one.selector })),
  );
  for (const name of Object.keys(first.attribs)) {
    if (!/^data-[a-z-]*(?:id|job|offer|annunc|post|item|req|position|role|qa|test|testid)[a-z-]*$/.test(name)) continue;
    if (items.every((item) => item.attribs[name] !== undefined))
      candidates.push({ selector: `[${name}]`, worth: jobName.test(name) ? 6 : 4 });
  }
  const itemtype = first.attribs['itemtype'];
  if (itemtype !== undefined && items.every((item) => item.attribs['itemtype'] === itemtype))
    candidates.push({ selector: `[itemtype$="${itemtype.split('/').at(-1)}"]`, worth: 6 });
  const role = first.attribs['role'];
  if (role !== undefined && /^[a-z]+$/.test(role) && items.every((item) => item.attribs['role'] === role))
    candidates.push({ selector: `[role="${role}"]`, worth: 2 });
  if (oneTag && tag === 'tr')
    candidates.push({ selector: 'tbody tr:has(td a[href])', worth: 2.5 }, { selector: 'tbody tr:has(td)', worth: 2 });
  if (oneTag && tag === 'a') candidates.push(...addressSelectors(items));
  if (oneTag) candidates.push({ selector: tag, worth: tag === 'article' ? 3 : 0.2 });
  return candidates;
}

/** By the beginning that the addresses of links share: `a[href^="/lavoro/"]`. */
function addressSelectors(links: Part[]): Candidate[] {
  const addresses = links.map(({ attribs }) => attribs['href'] ?? '');
  let shared = addresses[0] ?? '';
  for (const address of addresses) while (!address.startsWith(shared)) shared = shared.slice(0, -1);
  const whole = shared.slice(0, Math.max(shared.lastIndexOf('/'), shared.lastIndexOf('=')) + 1);
  return /[a-z]{3}/i.test(whole) && !/["\\\]]/.test(whole)
    ? [{ selector: `a[href^="${whole}"]`, worth: jobName.test(whole) ? 5 : 3 }]
    : [];
}

/** The blocks' common holders, the nearest first. */
function holderSelectors(items: Part[]): Candidate[] {
  const [first] = items;
  const candidates: Candidate[] = [];
  let at = first === undefined ? null : parentOf(first);
  for (let level = 0; at !== null && at.name !== 'html' && level < levelsAtMost; level++, at = parentOf(at)) {
    const far = level * 0.15;
    const { id, class: classes } = at.attribs;
    if (id !== undefined && isPlain(id) && !isMade(id) && !/\d{3,}/.test(id))
      candidates.push({ selector: `#${id}`, worth: 3.5 - far + (jobName.test(id) ? 1.5 : 0) });
    for (const token of tokensOf(classes))
      for (const one of classSelectors(token)) candidates.push({ ...one, worth: one.worth - 0.7 - far });
    if (/^(?:main|article|section|table|ul|ol|dl)$/.test(at.name))
      candidates.push({ selector: at.name, worth: 1.2 - far });
  }
  return candidates.sort((a, b) => b.worth - a.worth).slice(0, 14);
}

/** A class name as a selector, with what it is worth; nothing for a name of the moment. */
export function classSelectors(token: string): Candidate[] {
  const steady = steadyPart(token);
  if (steady !== null) return [{ selector: `[class*="${steady}"]`, worth: jobName.test(steady) ? 4 : 2.2 }];
  if (isMade(token) || !isPlain(token) || (isTurn(token) && !/^hentry$/.test(token))) return [];
  if (isLook(token)) return [{ selector: `.${token}`, worth: 0.6 }];
  const says = jobName.test(worded(token));
  const isItem = /item|card|row|entry|listing|result|teaser|box|post|elemento|scheda|riga/i.test(token);
  return [{ selector: `.${token}`, worth: 4 + (says ? 1.5 : 0) + (isItem ? 0.7 : 0) - token.length / 60 }];
}
