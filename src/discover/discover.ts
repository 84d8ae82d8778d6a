// From an address to a source: what the document is, what it leads to, and which of all that reads best.

import { type Address, type Get, type Page, Unreachable } from '../http/get.ts';
import type { Said } from '../model.ts';
import { boardAt } from '../sources/ats/vendors.ts';
import { sourceKinds } from '../sources/collect.ts';
import { baseOf, loadHtml, needsBrowser } from '../sources/load-html.ts';
import { SourceFailure } from '../sources/source.ts';
import { type Looking, listProposals, sitemapProposals } from './behind-page.ts';
import { documentProposals, mailProposals, openAny } from './document-proposals.ts';
import { isBoardPage, vendorsSeen } from './job-boards.ts';
import {
  boardProposal,
  boardProposals,
  calendarProposals,
  feedProposals,
  type Opened,
  postingProposals,
  sheetProposals,
} from './on-page.ts';
import { asksToLogIn, pageHints, siteName } from './page-hints.ts';
import { pageProposals } from './page-proposal.ts';
import type { Proposal } from './proposal.ts';
import { type RobotsAt, robotsAt } from './robots-at.ts';
import { type Picked, pick, type TryTools } from './try-out.ts';

export interface DiscoverTools extends TryTools {
  /** only this kind of source; null: whichever reads best */
  kind: string | null;
}

export interface Discovery extends Picked {
  /** the name by which the site calls itself */
  name: string | null;
  robots: RobotsAt | null;
  /** what else was seen, and why nothing was found */
  remarks: Said[];
}

/** Looks at an address and tries what it finds. @throws Unreachable when the address itself cannot be had. */
export async function discover(address: Address, tools: DiscoverTools): Promise<Discovery> {
  const get = remembering(tools.get);
  const looking: Looking = { get, today: tools.today, options: { source: tools.id, private: tools.isPrivate } };
  const known = 'url' in address ? boardAt(new URL(address.url)) : null;
  const found =
    known === null
      ? await lookAt(address, looking)
      : { ...nothing, proposals: [boardProposal(known.vendor, known.name)] };
  const wanted = found.proposals.filter(
    ({ kind }) => kind in sourceKinds && (tools.kind === null || kind === tools.kind),
  );
  const picked = await pick(wanted, { ...tools, get, links: found.links });
  return { ...picked, name: found.name, robots: found.robots, remarks: found.remarks };
}

interface LookedAt {
  proposals: Proposal[];
  name: string | null;
  robots: RobotsAt | null;
  remarks: Said[];
  /** addresses of what looks like offers on the page */
  links: string[];
}

const nothing: LookedAt = { proposals: [], name: null, robots: null, remarks: [], links: [] };

async function lookAt(address: Address, looking: Looking): Promise<LookedAt> {
  const mails = mailProposals(address);
  if (mails !== null) return { ...nothing, proposals: mails };
  const page = await openAny(address, looking);
  const robots = 'url' in address ? await robotsAt(page.address, looking.get, looking.options) : null;
  const asItIs = await documentProposals(address, page);
  if (asItIs !== null) return { ...nothing, ...asItIs, robots };
  const opened = await openPage(address, page);
  const seen = await proposalsOn(opened, looking);
  const remarks = remarksOn(opened, seen.length);
  const proposals =
    seen.length > 0 || robots === null ? seen : await sitemapProposals(sitemapsOf(page, robots), looking);
  return {
    proposals,
    name: siteName(opened.sight),
    robots,
    remarks,
    links: opened.lists.flatMap(({ addresses }) => addresses),
  };
}

async function openPage(address: Address, page: Page): Promise<Opened> {
  const $ = await loadHtml(page, { id: 'prova' });
  const sight = { $, base: baseOf($, page) };
  return { address, page, sight, hints: pageHints(sight), lists: pageProposals(sight) };
}

/** In the order of preference: what is made for programs before what is made for eyes. */
async function proposalsOn(opened: Opened, looking: Looking): Promise<Proposal[]> {
  const { hints } = opened;
  const postings = await postingProposals(opened, looking.today);
  const framed = await framedProposals(opened, looking);
  const lists = await listProposals(opened, looking);
  const behind = lists.filter(({ kind }) => kind === 'jobposting');
  const blocks = lists.filter(({ kind }) => kind === 'page');
  const files = [...calendarProposals({ hints }), ...sheetProposals({ hints })];
  const ofWork = new Set(
    [...hints.calendars, ...hints.sheets].flatMap(({ address, isOfWork }) => (isOfWork ? [address] : [])),
  );
  const isMeant = ({ keys }: Proposal) => ofWork.has(String(keys['url']));
  return [
    ...feedProposals(hints.feeds),
    ...(postings.length > 0 && behind.length > 0 ? behind : []),
    ...postings,
    ...boardProposals(opened),
    ...framed,
    ...(postings.length === 0 ? behind : []),
    ...files.filter(isMeant),
    ...blocks,
    ...files.filter((file) => !isMeant(file)),
  ];
}

/** A frame with somebody's board of offers is looked at in the place of the page around it. */
async function framedProposals({ hints, address }: Opened, looking: Looking): Promise<Proposal[]> {
  if (!('url' in address)) return [];
  const boards = [...hints.frames.map((frame) => frame.address), ...hints.links].filter((link) => isBoardPage(link));
  const frames = hints.frames.filter(({ isOfWork }) => isOfWork).map((frame) => frame.address);
  const proposals: Proposal[] = [];
  for (const url of [...new Set([...boards, ...frames])].filter((one) => boardAt(new URL(one)) === null).slice(0, 2)) {
    const framed = await looked(url, looking);
    if (framed === null) continue;
    proposals.push(...(await postingProposals(framed, looking.today)), ...(await listProposals(framed, looking)));
  }
  return proposals;
}

async function looked(url: string, looking: Looking): Promise<Opened | null> {
  try {
    return await openPage({ url }, await looking.get({ url }, { ...looking.options, accept: 'html' }));
  } catch (error) {
    // The page around it is still there.
    if (error instanceof Unreachable || error instanceof SourceFailure) return null;
    throw error;
  }
}

function sitemapsOf(page: Page, { sitemaps }: RobotsAt): string[] {
  return sitemaps.length > 0 ? sitemaps : [new URL('/sitemap.xml', page.address).href];
}

function remarksOn({ sight, page, hints }: Opened, found: number): Said[] {
  const remarks: Said[] = [];
  const vendors = vendorsSeen(sight, page.text);
  if (found === 0 && asksToLogIn(sight)) remarks.push(loginWall);
  else if (found === 0 && needsBrowser(sight.$)) remarks.push(byScript);
  if (found === 0 && vendors.length > 0) remarks.push(madeBy(vendors));
  const documents = hints.documents.filter(({ isOfWork }) => isOfWork);
  if (documents.length > 0) remarks.push(pdfs(documents.map(({ address }) => address)));
  return remarks;
}

/** Each document once, and none that is not what the site says now. */
function remembering(get: Get): Get {
  const known = new Map<string, Promise<Page>>();
  return (address, options) => {
    const key = JSON.stringify([address, options.accept, options.post ?? null]);
    const page = known.get(key) ?? get(address, options).then(current);
    known.set(key, page);
    return page;
  };
}

function current(page: Page): Page {
  const [problem] = page.problems;
  if (page.state === 'last-good' && problem !== undefined) throw new Unreachable(problem);
  return page;
}

const loginWall: Said = {
  it: 'La pagina chiede nome utente e password: quello che c’è dietro non si può usare come fonte. Cerca una pagina pubblica dello stesso sito.',
  en: 'The page asks for a user name and a password: what lies behind cannot be a source. Look for a public page of the same site.',
};
const byScript: Said = {
  it: 'La pagina arriva vuota: si riempie solo nel browser, per mezzo di un programma (JavaScript), che qui non viene eseguito.',
  en: 'The page comes empty: it is only filled in a browser, by a program (JavaScript), which is not run here.',
};

function madeBy(vendors: readonly string[]): Said {
  const list = vendors.slice(0, 4).join(', ');
  return {
    it: `Nella pagina si vedono programmi di ${list}. Apri nel browser l’elenco delle offerte, guarda l’indirizzo in alto e prova con quello.`,
    en: `Programs of ${list} show in the page. Open the list of offers in the browser, look at the address at the top and try with that.`,
  };
}

function pdfs(addresses: readonly string[]): Said {
  const count = addresses.length;
  const first = addresses[0] ?? '';
  return {
    it: `${count === 1 ? 'C’è 1 documento PDF' : `Ci sono ${count} documenti PDF`} che ${count === 1 ? 'sembra' : 'sembrano'} di lavoro (${first}${count > 1 ? ' …' : ''}). Se è quello giusto: bulletin source add "${first}"`,
    en: `There ${count === 1 ? 'is 1 PDF document' : `are ${count} PDF documents`} that ${count === 1 ? 'looks' : 'look'} like work (${first}${count > 1 ? ' …' : ''}). If it is the right one: bulletin source add "${first}"`,
  };
}
