// Values that a page labels in words ("Sede: Milano", a term and its definition) or by a drawn sign.

import { classSelectors } from './block-selector.ts';
import { isPlain, tokensOf } from './class-tokens.ts';
import { childrenOf, type Part, parentOf, type Sight, worded, wordsOf } from './part-of-page.ts';

export interface LabelledRule {
  select: string;
  /** regular expression with one group; null: what is selected is the value */
  match: string | null;
  weight: number;
}

const blocksSampled = 8;
const partsSampled = 120;

/** Rules for the value of one of these labels (alternatives of a regular expression). */
export function labelledRules(sight: Sight, items: Part[], labels: string): LabelledRule[] {
  const alone = new RegExp(`^(${labels})\\s*:?$`, 'iu');
  const before = new RegExp(`^(${labels})\\s*:\\s*\\S`, 'iu');
  const rules = new Map<string, LabelledRule>();
  for (const item of items.slice(0, blocksSampled)) {
    for (const part of sight.$(item).find('*').toArray().slice(0, partsSampled)) {
      const words = wordsOf(part, 200);
      const label = alone.exec(words)?.[1] ?? null;
      const inline = before.exec(words)?.[1] ?? null;
      const found =
        label !== null ? besideLabel(part, label) : inline !== null && isSmall(part) ? afterLabel(part, inline) : null;
      if (found !== null) rules.set(`${found.select} ${found.match}`, found);
    }
  }
  return [...rules.values()];
}

/** The column of a table under one of these headings. */
export function headedRules({ $ }: Sight, items: Part[], labels: string): LabelledRule[] {
  const [first] = items;
  if (first?.name !== 'tr') return [];
  const heading = new RegExp(`^(?:${labels})\\s*:?$`, 'iu');
  const heads = $(first).closest('table').find('tr').first().children('th, td').toArray();
  const at = heads.findIndex((head) => heading.test($(head).text().replace(/\s+/g, ' ').trim()));
  return at < 0 ? [] : [{ select: `td:nth-child(${at + 1})`, match: null, weight: 0.5 }];
}

/** The next element: a `dd` after its `dt`, the value after its label. */
function besideLabel(label: Part, words: string): LabelledRule | null {
  const parent = parentOf(label);
  if (parent === null) return null;
  const siblings = childrenOf(parent);
  const next = siblings[siblings.indexOf(label) + 1];
  const own = nameOf(label);
  if (next === undefined) {
    const holder = nameOf(parent);
    return /["\\]/.test(words)
      ? null
      : {
          select: `${holder}:has(> ${own}:contains("${words}"))`,
          match: `${escaped(words)}\\s*:?\\s*(.+)`,
          weight: 0.2,
        };
  }
  if (/["\\]/.test(words)) return null;
  const direct = siblings.filter(({ name }) => name === 'br').length > 0;
  return direct ? null : { select: `${own}:contains("${words}") + ${next.name}`, match: null, weight: 0.5 };
}

function afterLabel(part: Part, words: string): LabelledRule {
  return { select: nameOf(part), match: `${escaped(words)}\\s*:\\s*(.+)`, weight: 0 };
}

/** One value in it, not a paragraph with several labels. */
function isSmall(part: Part): boolean {
  return (
    childrenOf(part).every((child) => /^(?:strong|b|em|i|span|svg|a|time)$/.test(child.name)) &&
    childrenOf(part).length <= 3
  );
}

function nameOf(part: Part): string {
  const named = tokensOf(part.attribs['class'])
    .flatMap(classSelectors)
    .filter(({ worth }) => worth > 2);
  return named.sort((a, b) => b.worth - a.worth)[0]?.selector ?? part.name;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Selectors for the words beside a drawn sign, such as a pin on a map. */
export function signedSelectors({ $ }: Sight, items: Part[], sign: RegExp): string[] {
  const selectors = new Set<string>();
  for (const item of items.slice(0, blocksSampled)) {
    for (const drawn of $(item).find('i, svg, span, em, img').toArray().slice(0, 60)) {
      if (drawn.name !== 'svg' && $(drawn).text().trim() !== '') continue;
      const token = tokensOf(drawn.attribs['class']).find((name) => isPlain(name) && sign.test(worded(name)));
      const parent = parentOf(drawn);
      if (token === undefined || parent === null || parent === item) continue;
      const next = childrenOf(parent)[childrenOf(parent).indexOf(drawn) + 1];
      const hasOwnWords = parent.children.some(
        (child) => 'data' in child && typeof child.data === 'string' && child.data.trim() !== '',
      );
      if (!hasOwnWords && next !== undefined) selectors.add(`.${token} + ${next.name}`);
      else selectors.add(`${parent.name}:has(> .${token})`);
    }
  }
  return [...selectors];
}
