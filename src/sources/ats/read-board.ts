import type { Page } from '../../http/get.ts';
import type { Problem } from '../../model.ts';
import { follow } from '../follow.ts';
import { readJson } from '../json-document.ts';
import { isObject, type JsonObject } from '../json-ld.ts';
import { webAddress } from '../load-html.ts';
import { type CollectTools, SourceFailure } from '../source.ts';
import { cutOff, detailsLeft, morePages, notABoard, notThatVendor, tooManyPositions, unreadable } from './problems.ts';
import type { Answer, Board, Position } from './vendor.ts';
import type { VendorName } from './vendor-names.ts';
import { isOf, vendorOf, vendors } from './vendors.ts';

const pagesAtMost = 10;
const positionsAtMost = 5000;

export interface Errand {
  source: { id: string; private?: boolean | undefined };
  tools: CollectTools;
  /** null: told by the shape of the answer */
  vendor: VendorName | null;
  /** name of the board; null: not known */
  name: string | null;
  /** for how many positions to read an answer of their own, where the list has no texts */
  details: number;
}

/**
 * The open positions of a board, from its first answer, the following ones of a long list, and those of single positions.
 * @throws SourceFailure when the first answer is none of the vendor's.
 */
export async function readBoard(first: Page, errand: Errand): Promise<{ positions: Position[]; problems: Problem[] }> {
  const answer = await answerIn(first, errand);
  const reading: Reading = {
    ...errand,
    vendor: vendorFor(answer, errand, first),
    listed: [],
    unread: 0,
    problems: answer.problems,
  };
  const next = readAnswer(answer, first, reading);
  await readFurther(next, first, reading);
  await readDetails(first, reading);
  const { listed, unread, problems } = reading;
  if (unread > 0) problems.push(unreadable(errand.source, unread));
  return { positions: listed.map(({ position }) => position), problems };
}

interface Reading extends Errand {
  vendor: VendorName;
  listed: Listed[];
  /** items that are no position, or one without a title */
  unread: number;
  problems: Problem[];
}

interface Listed {
  item: JsonObject;
  position: Position;
}

async function answerIn(page: Page, { source }: Errand): Promise<Answer & { problems: Problem[] }> {
  const start = page.text.trimStart().slice(0, 500);
  if (/^<(\?xml|workzag)/i.test(start)) return { xml: page.text, problems: [] };
  if (start.startsWith('<')) throw new SourceFailure(notABoard(source, page));
  const { value, problems } = await readJson(page, source);
  return { data: value, problems: [...problems] };
}

function vendorFor(answer: Answer, { source, vendor }: Errand, page: Page): VendorName {
  if (vendor !== null && isOf(answer, vendor)) return vendor;
  const found = vendorOf(answer);
  if (found !== null && vendor !== null) throw new SourceFailure(notThatVendor(source, vendor, found));
  const known = found ?? (vendor !== null && vendors[vendor].items(answer) !== null ? vendor : null);
  if (known === null) throw new SourceFailure(notABoard(source, page));
  return known;
}

/** Adds the positions of one answer; gives the address of the following one. */
function readAnswer(answer: Answer, page: Page, reading: Reading): string | null {
  const { source, listed, problems } = reading;
  const vendor = vendors[reading.vendor];
  const board = boardOf(answer, page, reading);
  const items = vendor.items(answer) ?? [];
  const room = Math.max(0, positionsAtMost - listed.length);
  for (const item of items.slice(0, room)) {
    const position = isObject(item) ? vendor.read(item, board) : undefined;
    if (position === null) continue;
    if (isObject(item) && position !== undefined && position.title !== null) listed.push({ item, position });
    else reading.unread++;
  }
  if (items.length > room) problems.push(tooManyPositions(source, positionsAtMost));
  if (vendor.isCut?.(answer) === true) problems.push(cutOff(source, listed.length));
  if (!('data' in answer) || board.address === null || items.length === 0 || items.length > room) return null;
  return webAddress(vendor.nextOf?.(answer.data, board.address) ?? '', board.address.href);
}

function boardOf(answer: Answer, page: Page, { name, vendor }: Pick<Reading, 'name' | 'vendor'>): Board {
  const company = 'data' in answer ? (vendors[vendor].companyIn?.(answer.data) ?? null) : null;
  const own = webAddress(page.address, null);
  return { name, company, address: own === null ? null : new URL(own) };
}

async function readFurther(second: string | null, first: Page, reading: Reading): Promise<void> {
  const { source, tools, problems } = reading;
  const visited = new Set([first.address]);
  const found = { next: second };
  for (let count = 1; found.next !== null && !visited.has(found.next); count++) {
    if (count >= pagesAtMost) {
      problems.push(morePages(source, count));
      return;
    }
    const address = found.next;
    visited.add(address);
    found.next = null;
    const followed = await follow([address], { source, tools, lost: 'entry', accept: 'json' }, async (page) => {
      const answer = await answerIn(page, reading);
      problems.push(...answer.problems);
      found.next = readAnswer(answer, page, reading);
    });
    problems.push(...followed.problems);
  }
}

async function readDetails(first: Page, reading: Reading): Promise<void> {
  const { source, tools, details, problems } = reading;
  const { detail } = vendors[reading.vendor];
  if (detail === undefined) return;
  const board = boardOf({ data: null }, first, reading);
  const byAddress = new Map(reading.listed.map((one) => [detail.addressOf(one.item, board), one]));
  const addresses = [...byAddress.keys()].flatMap((address) => address ?? []);
  if (addresses.length > details) problems.push(detailsLeft(source, addresses.length, details));
  const following = { source, tools, lost: 'field', accept: 'json' } as const;
  const followed = await follow(addresses.slice(0, details), following, async (page, address) => {
    const { value } = await readJson(page, source);
    const one = byAddress.get(address);
    if (one !== undefined) one.position = detail.read(value, one.position);
  });
  problems.push(...followed.problems);
  const gone = new Set(followed.gone.flatMap((address) => byAddress.get(address) ?? []));
  reading.listed = reading.listed.filter((one) => !gone.has(one));
}
