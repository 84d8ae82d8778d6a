import type { CheerioAPI } from 'cheerio';
import { type FieldName, fieldNames } from './field-names.ts';
import type { FieldsConfig } from './page.ts';
import { plainLine, plainText } from './plain-text.ts';

/** Longer values are cut before an operator's expression sees them: she may write one that takes for ever. */
const longestMatched = 2000;

export interface FieldRule {
  name: FieldName | 'link';
  select: string;
  attr: string | null;
  match: RegExp | null;
  optional: boolean;
}

/** The rules that an operator wrote, whichever of the two ways. */
export function fieldRules(fields: FieldsConfig): FieldRule[] {
  return fieldNames.flatMap((name) => {
    const written = fields[name];
    if (written === undefined) return [];
    if (typeof written === 'string') return { name, ...parted(written), match: null, optional: false };
    const { select, attr = null, match, optional = false } = written;
    return { name, select, attr, match: match === undefined ? null : new RegExp(match), optional };
  });
}

export function linkRule(written: string): FieldRule {
  const { select, attr } = parted(written);
  return { name: 'link', select, attr: attr ?? 'href', match: null, optional: false };
}

/** `a.titolo@href` → the selector and the attribute; `@href` alone is an attribute of the item itself. */
function parted(written: string): { select: string; attr: string | null } {
  const parts = /^([^@]*)@([\w:-]+)$/.exec(written);
  if (parts === null) return { select: written, attr: null };
  return { select: parts[1]?.trim() || ':scope', attr: parts[2] ?? null };
}

export type Elements = ReturnType<ReturnType<CheerioAPI['root']>['find']>;

/** What a rule finds in one element: the value; or null, with how many different values there were. */
export interface Reading {
  value: string | null;
  count: number;
}

/**
 * Applies a rule to one element. Several matches that say the same (a page often repeats itself for the phone) are one;
 * several different ones are none: which is meant cannot be known.
 */
export function readField($: CheerioAPI, element: Elements, rule: FieldRule): Reading {
  const found = rule.select === ':scope' ? element : element.find(rule.select);
  const values = found.toArray().map((match) => valueIn($, $(match), rule));
  const distinct = [...new Set(values.filter((value) => value !== ''))];
  const [only] = distinct;
  return { value: distinct.length === 1 ? (only ?? null) : null, count: distinct.length };
}

function valueIn($: CheerioAPI, element: Elements, rule: FieldRule): string {
  const text = rule.attr === null ? textOf($, element, rule) : (element.attr(rule.attr) ?? '').replace(/\s+/g, ' ');
  if (rule.match === null) return text.trim();
  const matched = rule.match.exec(text.slice(0, longestMatched));
  return (matched?.[1] ?? matched?.[0] ?? '').trim();
}

function textOf($: CheerioAPI, element: Elements, rule: FieldRule): string {
  if (rule.name === 'text') return plainText($.html(element));
  // A whole `li` would bring its dash along.
  return plainLine(element.is('li') ? (element.html() ?? '') : $.html(element));
}
