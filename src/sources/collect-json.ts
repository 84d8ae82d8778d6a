import type { Page } from '../http/get.ts';
import type { Draft, Problem } from '../model.ts';
import { closedOffer, isMarkedClosed } from './closed.ts';
import { follow } from './follow.ts';
import type { JsonSource } from './json.ts';
import { readJson } from './json-document.ts';
import { jsonRules, readJsonField } from './json-fields.ts';
import { type Gathered, gather, itemsAt, type JsonRow, nothingYet } from './json-items.ts';
import type { Json } from './json-ld.ts';
import { parsePath } from './json-path.ts';
import { emptyItems, fieldProblems, morePages, noList, repeatedPage, tooManyItems } from './json-problems.ts';
import { webAddress } from './load-html.ts';
import { addressOf, type Collected, type CollectTools, emptyDraft, SourceFailure } from './source.ts';
import { usual } from './usual.ts';

const itemsAtMost = 5000;

/** Offers that a site gives as data, read with paths. Every path is counted: what does not fit is told. */
export async function collectJson(source: JsonSource, tools: CollectTools): Promise<Collected> {
  const reading: Reading = { source, tools, problems: [], ...nothingYet(jsonRules(source.fields)) };
  await readPages(reading);
  const rows = [...reading.rows.values()];
  const closed = rows.flatMap(({ title = '', url }) =>
    isMarkedClosed(title) ? [closedOffer(source, url ?? source.id, title)] : [],
  );
  const drafts = rows.filter(({ title = '' }) => !isMarkedClosed(title)).map((row) => draftOf(row, reading));
  const empty = reading.empty > 0 ? [emptyItems(source, reading.empty, reading.items)] : [];
  const counts = fieldProblems(source, reading.tallies, reading.keys);
  const withdrawn = rows.flatMap(({ title = '', id, url }) => (isMarkedClosed(title) ? (id ?? url ?? []) : []));
  return { drafts, problems: [...reading.problems, ...empty, ...closed, ...counts], withdrawn };
}

interface Reading extends Gathered {
  source: JsonSource;
  tools: CollectTools;
  problems: Problem[];
}

/** One page of the list as read. */
interface Turn {
  items: number;
  /** of which not seen before */
  fresh: number;
  /** address of the page that it names as the following one */
  next: string | null;
}

async function readPages(reading: Reading): Promise<void> {
  const { source, tools, problems } = reading;
  const { id, body: post } = source;
  const options = { source: id, accept: 'json', private: source.private ?? false } as const;
  const start = numbered(source, 0);
  const first = await tools.get(
    start === null ? addressOf(source) : { url: start },
    post === undefined ? options : { ...options, post },
  );
  const asked = new Set([first.address, start]);
  let turn = await readPage(first, reading);
  for (let count = 1; ; count++) {
    const address = followingAddress(source, count, turn);
    if (address === null || asked.has(address)) return;
    if (reading.items > itemsAtMost) return;
    if (count >= (source.page?.max ?? usual.json.pages)) {
      problems.push(morePages(source, count));
      return;
    }
    asked.add(address);
    const found: { turn: Turn | null } = { turn: null };
    const followed = await follow([address], { source, tools, lost: 'entry', accept: 'json', post }, async (page) => {
      found.turn = await readPage(page, reading);
    });
    problems.push(...followed.problems);
    if (found.turn === null) return;
    turn = found.turn;
    if (count === 1 && source.next === undefined && turn.items > 0 && turn.fresh === 0)
      problems.push(repeatedPage(source));
  }
}

/** Null when the list has come to its end: nothing on this page, nothing new, or fewer than a full page. */
function followingAddress(source: JsonSource, count: number, turn: Turn): string | null {
  if (turn.fresh === 0) return null;
  if (source.next !== undefined) return turn.next;
  return turn.items < (source.page?.size ?? 1) ? null : numbered(source, count);
}

/** The address of a page by its number, from 0. */
function numbered({ url, page }: JsonSource, count: number): string | null {
  if (url === undefined || page?.param === undefined) return null;
  const address = new URL(url);
  address.searchParams.set(page.param, String((page.start ?? 0) + count * (page.step ?? 1)));
  return address.href;
}

async function readPage(page: Page, reading: Reading): Promise<Turn> {
  const { source, rows, problems } = reading;
  const { value, problems: told } = await readJson(page, source);
  problems.push(...told);
  const items = itemsAt(value, parsePath(source.list ?? '') ?? []);
  if (items === null) throw new SourceFailure(noList(source, page.address, value));
  const before = rows.size;
  const room = Math.max(0, itemsAtMost - reading.items);
  const base = webAddress(page.address, null);
  for (const item of items.slice(0, room)) gather(item, base, reading);
  if (items.length > room) problems.push(tooManyItems(source, itemsAtMost));
  reading.items += items.length;
  return { items: items.length, fresh: rows.size - before, next: nextIn(value, base, source) };
}

function nextIn(value: Json, base: string | null, { next }: JsonSource): string | null {
  const [rule] = next === undefined ? [] : jsonRules({ url: next });
  const found = rule === undefined ? null : readJsonField(value, rule).value;
  return found === null ? null : webAddress(found, base);
}

function draftOf(row: JsonRow, { source, tools }: Reading): Draft {
  const {
    id = null,
    title = null,
    url = null,
    employer = source.employer ?? null,
    place = null,
    deadline = null,
    date = null,
    text = '',
    ...extra
  } = row;
  const base = emptyDraft(source, 'market', tools.today);
  return { ...base, id, title, employer, place, deadline, date, text, url, extra };
}
