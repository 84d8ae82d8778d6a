import type { CheerioAPI } from 'cheerio';
import type { Page } from '../http/get.ts';
import type { Draft, Problem } from '../model.ts';
import { closedBanner, closedOffer } from './closed.ts';
import { follow } from './follow.ts';
import { baseOf, loadHtml, needsBrowser, ownAddress, webAddress } from './load-html.ts';
import type { PageSource } from './page.ts';
import { type FieldRule, fieldRules, linkRule } from './page-fields.ts';
import { count, type Row, readRow, type Tally } from './page-items.ts';
import {
  detailsLeft,
  emptyItems,
  fieldProblems,
  menuSuspicion,
  morePages,
  nothingFound,
  severalNext,
} from './page-problems.ts';
import { isSelector, selectorFailure } from './selectors.ts';
import { addressOf, type Collected, type CollectTools, emptyDraft, SourceFailure } from './source.ts';
import { usual } from './usual.ts';

/** A list on a web page, read with selectors, and the pages behind it. Every selector is counted: what does not fit is told. */
export async function collectPage(source: PageSource, tools: CollectTools): Promise<Collected> {
  const reading: Reading = { source, tools, rows: new Map(), tallies: new Map(), problems: [] };
  await readList(reading);
  if (source.detail !== undefined) await readDetails(source.detail, reading);
  const rows = [...reading.rows.values()];
  const empty = rows.filter(isEmpty).length;
  const drafts = rows.filter((row) => !isEmpty(row) && row.closed === null).map((row) => draftOf(row, source, tools));
  const problems = [
    ...reading.problems,
    ...(empty > 0 ? [emptyItems(source, empty, rows.length)] : []),
    ...rows.flatMap((row) =>
      row.closed === null ? [] : [closedOffer(source, row.url ?? row.page ?? source.id, row.closed)],
    ),
    ...fieldProblems(source, [...reading.tallies.values()]),
    ...menuSuspicion(source, drafts),
  ];
  const closed = rows.filter((row) => row.closed !== null).map((row) => row.values.id ?? row.url ?? row.values.title);
  return { drafts, problems, withdrawn: closed.filter((name) => name !== undefined) };
}

interface Reading {
  source: PageSource;
  tools: CollectTools;
  /** by what they say: a list that repeats itself adds nothing */
  rows: Map<string, Row>;
  tallies: Map<string, Tally>;
  problems: Problem[];
}

async function readList(reading: Reading): Promise<void> {
  const { source, tools, problems } = reading;
  const options = { source: source.id, accept: 'html', private: source.private ?? false } as const;
  const first = await tools.get(addressOf(source), options);
  const visited = new Set([first.address]);
  const found = { next: await readListPage(first, reading) };
  for (let count = 1; found.next !== null && !visited.has(found.next); count++) {
    if (count >= (source.pages ?? usual.page.pages)) {
      problems.push(morePages(source, count));
      return;
    }
    const address = found.next;
    visited.add(address);
    found.next = null;
    const followed = await follow([address], { source, tools, lost: 'entry' }, async (list) => {
      found.next = await readListPage(list, reading);
    });
    problems.push(...followed.problems);
  }
}

/** Adds the items of one page of the list; gives the address of the following page, or null when there is nothing new on this one. */
async function readListPage(list: Page, reading: Reading): Promise<string | null> {
  const { source, rows, tallies } = reading;
  const $ = await loadHtml(list, source);
  if (rows.size === 0) checkSelectors($, source);
  const items = $.root().find(source.list.item).toArray();
  const isFirst = rows.size === 0;
  if (isFirst && items.length === 0) {
    const at = { item: source.list.item, address: list.address, byScript: needsBrowser($) };
    throw new SourceFailure(nothingFound(source, at));
  }
  const rules = rulesOf(source);
  const base = baseOf($, list);
  const own = ownAddress($, list);
  let fresh = 0;
  for (const item of items) {
    const row = readRow($, $(item), { rules, base, page: own });
    if (rows.has(row.identity)) continue;
    rows.set(row.identity, row);
    count(tallies, 'list', row.readings);
    fresh++;
  }
  return fresh === 0 || source.next === undefined ? null : nextAddress($, base, reading);
}

function rulesOf(source: PageSource): FieldRule[] {
  const fields = fieldRules(source.list.fields);
  return source.list.link === undefined ? fields : [linkRule(source.list.link), ...fields];
}

function nextAddress($: CheerioAPI, base: string | null, { source, problems }: Reading): string | null {
  const links = $.root()
    .find(source.next ?? '')
    .toArray();
  const addresses = new Set(links.flatMap((link) => webAddress($(link).attr('href') ?? '', base) ?? []));
  if (addresses.size > 1) problems.push(severalNext(source, source.next ?? '', addresses.size));
  const [only] = addresses;
  return addresses.size === 1 ? (only ?? null) : null;
}

function checkSelectors($: CheerioAPI, source: PageSource): void {
  const { list, detail, next } = source;
  const written: [string, string][] = [['list.item', list.item]];
  if (next !== undefined) written.push(['next', next]);
  for (const rule of rulesOf(source)) written.push([`list.${rule.name}`, rule.select]);
  for (const rule of fieldRules(detail?.fields ?? {})) written.push([`detail.${rule.name}`, rule.select]);
  for (const [key, selector] of written) {
    if (!isSelector($, selector)) throw selectorFailure(source, key, selector);
  }
}

async function readDetails(detail: NonNullable<PageSource['detail']>, reading: Reading): Promise<void> {
  const { source, tools, problems, tallies } = reading;
  const rules = fieldRules(detail.fields);
  const byAddress = new Map<string, Row[]>();
  for (const row of reading.rows.values()) {
    if (row.url !== null) byAddress.set(row.url, [...(byAddress.get(row.url) ?? []), row]);
  }
  const max = detail.max ?? usual.page.details;
  if (byAddress.size > max) problems.push(detailsLeft(source, byAddress.size, max));
  const addresses = [...byAddress.keys()].slice(0, max);
  const followed = await follow(addresses, { source, tools, lost: 'field' }, async (found, address) => {
    const $ = await loadHtml(found, source);
    const { values, readings } = readRow($, $('html'), { rules, base: null, page: null });
    count(tallies, 'detail', readings);
    const closed = closedBanner($);
    for (const row of byAddress.get(address) ?? []) {
      row.values = { ...row.values, ...values };
      row.closed ??= closed;
    }
  });
  problems.push(...followed.problems);
  for (const address of followed.gone)
    for (const row of byAddress.get(address) ?? []) reading.rows.delete(row.identity);
}

function isEmpty(row: Row): boolean {
  return Object.keys(row.values).length === 0 && row.url === null;
}

function draftOf(row: Row, source: PageSource, tools: CollectTools): Draft {
  const {
    id = null,
    title = null,
    employer = source.employer ?? null,
    place = null,
    deadline = null,
    date = null,
    text = '',
    ...extra
  } = row.values;
  const base = emptyDraft(source, 'market', tools.today);
  return {
    ...base,
    id,
    title,
    employer,
    place,
    deadline,
    date,
    text,
    extra,
    url: row.url ?? row.page,
    language: row.language,
  };
}
