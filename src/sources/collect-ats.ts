import type { Address } from '../http/get.ts';
import type { Draft } from '../model.ts';
import { repeatedPositions } from './ats/problems.ts';
import { readBoard } from './ats/read-board.ts';
import type { Position } from './ats/vendor.ts';
import { type VendorName, vendorNames } from './ats/vendor-names.ts';
import { boardAt, vendors } from './ats/vendors.ts';
import type { AtsSource } from './ats.ts';
import { closedOffer, isMarkedClosed } from './closed.ts';
import { webAddress } from './load-html.ts';
import { type Collected, type CollectTools, emptyDraft } from './source.ts';
import { usual } from './usual.ts';

/** The public job board of an employer at one of the vendors of such boards. */
export async function collectAts(source: AtsSource, tools: CollectTools): Promise<Collected> {
  const { vendor, name, address } = startOf(source);
  const page = await tools.get(address, { source: source.id, accept: 'json', private: source.private ?? false });
  const errand = { source, tools, vendor, name, details: source.details ?? usual.ats.details };
  const { positions, problems } = await readBoard(page, errand);
  const once = [...new Map(positions.map((position) => [JSON.stringify(position), position])).values()];
  if (once.length < positions.length) problems.push(repeatedPositions(source, positions.length - once.length));
  const open = once.filter(({ title }) => !isMarkedClosed(title ?? ''));
  const closed = once.filter(({ title }) => isMarkedClosed(title ?? ''));
  return {
    drafts: open.map((position) => draftOf(position, { source, tools, name })),
    problems: [...problems, ...closed.map(({ url, title }) => closedOffer(source, url ?? page.address, title ?? ''))],
    withdrawn: closed.flatMap(({ url }) => url ?? []),
  };
}

function draftOf(
  position: Position,
  { source, tools, name }: { source: AtsSource; tools: CollectTools; name: string | null },
): Draft {
  const url = position.url === null ? null : webAddress(position.url, null);
  return {
    ...emptyDraft(source, 'market', tools.today),
    ...position,
    url,
    employer: position.employer ?? source.employer ?? name ?? nameAt(url),
  };
}

/** The board that the address of a position names. */
function nameAt(url: string | null): string | null {
  return url === null ? null : (boardAt(new URL(url))?.name ?? null);
}

interface Start {
  vendor: VendorName | null;
  /** of the board, where it is known */
  name: string | null;
  address: Address;
}

/** Where the answer is: of an address that people open, the one of the answer is made. */
function startOf({ url, path, board }: AtsSource): Start {
  const vendor = vendorNames.find((known) => known === board?.vendor) ?? null;
  const name = board?.name ?? null;
  if (path !== undefined) return { vendor, name, address: { path } };
  if (url === undefined) {
    const address = vendor === null || name === null ? '' : vendors[vendor].answerOf(name, null);
    return { vendor, name, address: { url: address } };
  }
  const written = new URL(url);
  const found = boardAt(written);
  if (found === null) return { vendor, name, address: { url } };
  const answer = vendors[found.vendor].answerOf(found.name, written);
  const isAnswer = new URL(answer).pathname.replace(/\/$/, '') === written.pathname.replace(/\/$/, '');
  return { vendor: vendor ?? found.vendor, name: name ?? found.name, address: { url: isAnswer ? url : answer } };
}
