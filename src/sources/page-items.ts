import type { CheerioAPI } from 'cheerio';
import { closedLine, isMarkedClosed } from './closed.ts';
import type { FieldName } from './field-names.ts';
import { webAddress } from './load-html.ts';
import { type Elements, type FieldRule, readField } from './page-fields.ts';
import { plainText } from './plain-text.ts';

/** One item of a list, as read. */
export interface Row {
  /** what it says, to tell it from the others */
  identity: string;
  /** its own address, where it has one */
  url: string | null;
  /** the page that it stands on, where that has one */
  page: string | null;
  values: Partial<Record<FieldName, string>>;
  language: string | null;
  /** the words by which it says that it is closed */
  closed: string | null;
  readings: RuleReading[];
}

interface RuleReading {
  rule: FieldRule;
  /** how many different values the rule found: 1 is right */
  count: number;
}

export interface Where {
  rules: FieldRule[];
  base: string | null;
  page: string | null;
}

/** Applies the rules to one item. */
export function readRow($: CheerioAPI, element: Elements, { rules, base, page }: Where): Row {
  const values: Row['values'] = {};
  const readings: RuleReading[] = [];
  let url = rules.some(({ name }) => name === 'link') ? null : onlyLink($, element, base);
  for (const rule of rules) {
    const { value, count } = readField($, element, rule);
    if (rule.name === 'link') url = value === null ? null : webAddress(value, base);
    else if (value !== null) values[rule.name] = value;
    readings.push({ rule, count: rule.name === 'link' && value !== null && url === null ? 0 : count });
  }
  const marked = values.title !== undefined && isMarkedClosed(values.title) ? values.title : null;
  const closed = marked ?? closedLine(plainText($.html(element)).split('\n'));
  const language = $('html').attr('lang')?.trim() || null;
  return { identity: JSON.stringify([url, values]), url, page, values, language, closed, readings };
}

/** The address of an item that is a link itself, or in which all links lead to one place. */
function onlyLink($: CheerioAPI, element: Elements, base: string | null): string | null {
  const links = element.is('a[href]') ? element : element.find('a[href]');
  const addresses = new Set(links.toArray().flatMap((link) => webAddress($(link).attr('href') ?? '', base) ?? []));
  const [only] = addresses;
  return addresses.size === 1 ? (only ?? null) : null;
}

/** How a rule fared over all items. */
export interface Tally {
  rule: FieldRule;
  on: 'list' | 'detail';
  items: number;
  none: number;
  several: number;
  /** the most different values found in one item */
  most: number;
}

export function count(tallies: Map<string, Tally>, on: Tally['on'], readings: RuleReading[]): void {
  for (const { rule, count: found } of readings) {
    const key = `${on}.${rule.name}`;
    const tally = tallies.get(key) ?? { rule, on, items: 0, none: 0, several: 0, most: 0 };
    tally.items++;
    if (found === 0) tally.none++;
    if (found > 1) tally.several++;
    tally.most = Math.max(tally.most, found);
    tallies.set(key, tally);
  }
}
