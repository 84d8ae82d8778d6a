// Which part of a block is its title, its link, its place ...: told by names, labels, drawn signs and by what the words look like.

import type { FieldsConfig } from '../sources/page.ts';
import { type FieldRule, linkRule } from '../sources/page-fields.ts';
import { type FieldHint, fieldHints, isValue, textNamed, titleNamed } from './field-hints.ts';
import { type Findings, findingsOf, type Inner, innerSelectors } from './field-selectors.ts';
import { buttonWord, dayWritten, tradeWord } from './job-words.ts';
import { headedRules, labelledRules, signedSelectors } from './labelled-values.ts';
import { linksOf, mainLink, type Part, type Sight, worded, wordsOf } from './part-of-page.ts';

export interface BlockFields {
  /** null: the only link of each block is meant */
  link: string | null;
  fields: FieldsConfig;
}

const blocksLookedAt = 40;

interface Tried extends Inner {
  found: Findings;
}

/** Rules for the parts of the blocks of a list; null when there is nothing that could be a title. */
export function blockFields(sight: Sight, all: Part[]): BlockFields | null {
  const items = all.slice(0, blocksLookedAt);
  const tried = innerSelectors(sight, items).map((inner) => ({
    ...inner,
    found: findingsOf(sight, items, { name: 'title', select: inner.selector, attr: null, match: null }),
  }));
  const title = titleOf(sight, items, tried);
  if (title === null) return null;
  const fields: FieldsConfig = { title: written(title.select, title.found) };
  const taken = new Set([title.select]);
  const titles = new Set(title.found.values);
  const said = new Set<string>();
  for (const hint of fieldHints) {
    const best = bestFor(hint, { sight, items, tried, taken, titles, said });
    if (best === null) continue;
    fields[hint.name] = best.rule;
    taken.add(best.key);
    said.add(best.values.join('\n'));
  }
  const text = textOf({ sight, items, tried, taken, titles, said });
  if (text !== null) fields.text = text;
  return { link: linkOf(sight, items, { tried, title: title.select }), fields };
}

interface TitleRule {
  select: string;
  found: Findings;
}

function titleOf(sight: Sight, items: Part[], tried: Tried[]): TitleRule | null {
  const main = new Set(items.flatMap((item) => mainLink(sight, item)?.link ?? []));
  const linkWords = new Set([...main].map((link) => wordsOf(link, 300)));
  const candidates = tried
    .filter(
      ({ found }) =>
        found.single >= 0.8 && found.several <= 0.15 && found.distinct >= Math.max(2, found.values.length * 0.4),
    )
    .map((inner) => ({ inner, score: titleScore(inner, linkWords) }))
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best !== undefined && best.score >= 3) return { select: best.inner.selector, found: best.inner.found };
  const whole = findingsOf(sight, items, { name: 'title', select: ':scope', attr: null, match: null });
  const isShort = whole.values.every((value) => value.length <= 160);
  if (isShort && whole.distinct >= 2 && whole.single >= 0.8) return { select: ':scope', found: whole };
  return null;
}

function titleScore({ selector, called, worth, found }: Tried, linkWords: Set<string>): number {
  const share = (holds: (value: string) => boolean) =>
    found.values.filter(holds).length / Math.max(1, found.values.length);
  const mean = found.values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, found.values.length);
  return (
    (/(?:^|[ >])(?:h[1-6]|summary)(?:$|[:.[])/.test(selector) ? 4.5 : 0) +
    (titleNamed.test(worded(called)) ? 2.5 : 0) +
    (/(?:^|[ >])a(?:$|[:.[])/.test(selector) ? 0.8 : 0) +
    (/^(?:strong|b)$/.test(selector) ? 0.7 : 0) +
    1.5 * share((value) => linkWords.has(value)) +
    2.5 * share((value) => tradeWord.test(value)) +
    2 * (found.distinct / Math.max(1, found.values.length)) +
    2 * (found.single - 1) +
    0.15 * worth -
    3 * share((value) => buttonWord.test(value) || value.length < 3 || /^[\d\s./-]+$/.test(value)) -
    2 * share((value) => dayWritten.test(value) && value.length < 30) -
    (mean > 110 ? 2.5 : 0) -
    (mean > 160 ? 2 : 0) -
    selector.length / 80
  );
}

interface Search {
  sight: Sight;
  items: Part[];
  tried: Tried[];
  taken: Set<string>;
  titles: Set<string>;
  /** the values of the parts that were found already, all blocks together */
  said: Set<string>;
}

/** As `sources.yaml` has it. */
type Rule = string | { select: string; match?: string; optional?: boolean };

interface Best {
  rule: Rule;
  key: string;
  score: number;
  values: string[];
}

function bestFor(hint: FieldHint, search: Search): Best | null {
  const candidates = [...namedRules(hint, search), ...signedRules(hint, search), ...labelRules(hint, search)];
  const fresh = candidates.filter(({ values }) => !search.said.has(values.join('\n')));
  return fresh.sort((a, b) => b.score - a.score)[0] ?? null;
}

function namedRules(hint: FieldHint, { sight, items, tried, taken, titles }: Search): Best[] {
  return tried.flatMap((inner) => {
    if (taken.has(inner.selector)) return [];
    const isNamed = hint.named.test(worded(inner.called));
    const dated = datedRule(hint, inner, { sight, items });
    const found = dated?.found ?? inner.found;
    const looks = hint.looks;
    const like =
      looks === null ? 0 : found.values.filter((value) => looks.test(value)).length / Math.max(1, found.values.length);
    if (!fits(found, titles, hint) || (!isNamed && like < 0.7)) return [];
    if (isDay(hint) && found.values.filter(isDayLike).length < found.values.length * 0.5) return [];
    const withLabel = new RegExp(`^(?:${hint.labels})\\s*:`, 'iu');
    const isLabelled = found.values.some((value) => withLabel.test(value));
    const score =
      (isNamed ? 3 : 0) +
      (dated === null ? 0 : 1.5) -
      (isLabelled ? 2 : 0) +
      2 * like +
      1.5 * found.single +
      0.2 * inner.worth -
      inner.selector.length / 80;
    const select = dated?.select ?? inner.selector;
    return [{ rule: written(select, found), key: inner.selector, score, values: found.values }];
  });
}

/** `time@datetime` where the attribute holds a day. */
function datedRule(
  hint: FieldHint,
  { selector, called }: Inner,
  { sight, items }: Pick<Search, 'sight' | 'items'>,
): TitleRule | null {
  if (!isDay(hint) || !/(?:^|[ >.])time(?:$|[ :.[])|date/i.test(`${selector} ${called}`)) return null;
  const found = findingsOf(sight, items, { name: 'date', select: selector, attr: 'datetime', match: null });
  const isDated = found.values.length > 0 && found.values.every((value) => /^\d{4}-\d{2}-\d{2}/.test(value));
  return isDated ? { select: `${selector}@datetime`, found } : null;
}

function signedRules(hint: FieldHint, { sight, items, taken, titles }: Search): Best[] {
  const { sign } = hint;
  if (sign === null) return [];
  return signedSelectors(sight, items, sign).flatMap((select) => {
    const found = findingsOf(sight, items, { name: hint.name, select, attr: null, match: null });
    if (taken.has(select) || !fits(found, titles, hint)) return [];
    if (isDay(hint) && !found.values.some(isDayLike)) return [];
    return [{ rule: written(select, found), key: select, score: 3 + 1.5 * found.single, values: found.values }];
  });
}

function labelRules(hint: FieldHint, { sight, items, taken, titles }: Search): Best[] {
  const rules = [...headedRules(sight, items, hint.labels), ...labelledRules(sight, items, hint.labels)];
  return rules.flatMap(({ select, match, weight }) => {
    const expression = match === null ? null : new RegExp(match);
    const found = findingsOf(sight, items, { name: hint.name, select, attr: null, match: expression });
    const key = match === null ? select : `${select} ${match}`;
    if (taken.has(key) || !fits(found, titles, hint)) return [];
    if (isDay(hint) && !found.values.some(isDayLike)) return [];
    const optional = found.single < 1 ? { optional: true } : {};
    const rule = match === null ? written(select, found) : { select, match, ...optional };
    return [{ rule, key, score: 4.5 + weight + 1.5 * found.single, values: found.values }];
  });
}

function fits({ single, several, values, distinct }: Findings, titles: Set<string>, { name }: FieldHint): boolean {
  if (single < 0.2 || several > 0.1 || values.length === 0) return false;
  if (!values.every(isValue)) return false;
  if (values.some((value) => buttonWord.test(value) && value.length > 1)) return false;
  if (name === 'date' && values.some((value) => /^(?:scad|entro|deadline|termine|chiu)/i.test(value))) return false;
  if (name === 'reference' && !values.every((value) => /\d/.test(value))) return false;
  return values.filter((value) => titles.has(value)).length <= values.length * 0.3 && distinct > 0;
}

function isDay({ name }: FieldHint): boolean {
  return name === 'date' || name === 'deadline';
}

function isDayLike(value: string): boolean {
  return (
    dayWritten.test(value) ||
    /(?<!\p{L})(?:oggi|ieri|today|yesterday|giorn[oi] fa|or[ae] fa|ago|settiman[ae] fa)(?!\p{L})/iu.test(value)
  );
}

function textOf({ items, tried, taken, titles }: Search): Rule | null {
  const scoreOf = ({ found, worth }: Tried) => {
    const holdsTitle = found.values.some((value) => [...titles].some((title) => value.includes(title)));
    return found.single * 2 + worth * 0.2 - (holdsTitle ? 1 : 0);
  };
  const [best] = tried
    .filter((inner) => !taken.has(inner.selector) && isText(inner))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  if (best !== undefined) return written(best.selector, best.found);
  // Beside the title there may be a place, a day, a telephone: better read than lost.
  const most = Math.max(0, ...[...titles].map((title) => title.length));
  const words = items.slice(0, 20).map((item) => wordsOf(item, 2000).length);
  return words.some((length) => length > most + 8) ? ':scope' : null;
}

function isText({ selector, called, found }: Tried): boolean {
  const mean = meanOf(found);
  if (found.single < 0.5 || found.several > 0.1 || mean < 40) return false;
  return textNamed.test(worded(called)) || (selector === 'p' && mean >= 60);
}

function meanOf({ values }: Findings): number {
  return values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, values.length);
}

/** A rule of the list for the link, where a block has several. */
function linkOf(sight: Sight, items: Part[], { tried, title }: { tried: Tried[]; title: string }): string | null {
  const several = items.some((item) => new Set(linksOf(sight, item).map(({ address }) => address)).size > 1);
  if (!several) return null;
  const wanted = items.slice(0, 25).map((item) => mainLink(sight, item)?.link.attribs['href']?.trim() ?? null);
  const named = tried
    .map(({ selector }) => selector)
    .filter((selector) => /(?:^|[ >.])a(?:$|[ :.[])|^[.[]/.test(selector));
  const selectors = [
    `${title} a`,
    ...named,
    ...named.map((selector) => `a:has(> ${selector})`).filter((selector) => !selector.includes(':scope')),
    `a:has(${title})`,
  ];
  let best: { selector: string; score: number } | null = null;
  for (const selector of new Set(selectors)) {
    if (selector.includes(':scope a')) continue;
    const rule: FieldRule = linkRule(selector);
    const found = findingsOf(sight, items, rule);
    const right = found.values.filter((value) => wanted.includes(value)).length / Math.max(1, wanted.length);
    const score = right * 4 - found.several - selector.length / 100;
    if (right >= 0.8 && (best === null || score > best.score)) best = { selector, score };
  }
  return best?.selector ?? null;
}

function written(select: string, found: Findings): string | { select: string; optional: true } {
  return found.single < 1 ? { select, optional: true } : select;
}
