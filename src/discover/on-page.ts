// Proposals for what a page shows by itself, without opening any other.

import type { Address, Page } from '../http/get.ts';
import type { IsoDate } from '../model.ts';
import { postingPage } from '../sources/posting-page.ts';
import { boardsOn } from './job-boards.ts';
import type { Hint, PageHints } from './page-hints.ts';
import type { PageProposal } from './page-proposal.ts';
import type { Sight } from './part-of-page.ts';
import { type Proposal, proposal } from './proposal.ts';

/** A page with all that was seen on it. */
export interface Opened {
  /** as the source will have it */
  address: Address;
  page: Page;
  sight: Sight;
  hints: PageHints;
  lists: PageProposal[];
}

export function feedProposals(feeds: readonly Hint[]): Proposal[] {
  return [...feeds]
    .sort((a, b) => Number(b.isOfWork) - Number(a.isOfWork))
    .slice(0, 3)
    .map(({ address }) => proposal('feed', { url: address }, { it: `un feed: ${address}`, en: `a feed: ${address}` }));
}

/** Data for search engines, on the page itself. */
export async function postingProposals({ address, page }: Opened, today: IsoDate): Promise<Proposal[]> {
  const { drafts } = await postingPage(page, { id: 'prova' }, today);
  if (drafts.length === 0) return [];
  const what = {
    it: `dati JobPosting (la scheda che i siti scrivono per i motori di ricerca): ${drafts.length === 1 ? '1 offerta' : `${drafts.length} offerte`} su questa pagina`,
    en: `JobPosting data (what sites write for search engines): ${drafts.length === 1 ? '1 offer' : `${drafts.length} offers`} on this page`,
  };
  const single = {
    it: 'È la pagina di una sola offerta: quando chiude, la fonte resta vuota. Se il sito ha una pagina con l’elenco, aggiungi quella.',
    en: 'It is the page of a single offer: once that closes, the source stays empty. If the site has a page with the list, add that one.',
  };
  return [proposal('jobposting', { ...address }, what, { notes: drafts.length === 1 ? [single] : [] })];
}

export function boardProposals({ sight, hints }: Opened): Proposal[] {
  return boardsOn(sight, hints)
    .slice(0, 3)
    .map(({ vendor, name }) => boardProposal(vendor, name));
}

export function boardProposal(vendor: string, name: string): Proposal {
  const what = {
    it: `la bacheca di «${name}» presso ${vendor}, che dà gli annunci ai programmi`,
    en: `the board of “${name}” at ${vendor}, which gives its listings to programs`,
  };
  return proposal('ats', { board: { vendor, name } }, what, { forTrial: { details: 5 } });
}

export function calendarProposals({ hints }: Pick<Opened, 'hints'>): Proposal[] {
  return ofWorkFirst(hints.calendars).map(({ address }) =>
    proposal('calendar', { url: address }, { it: `un calendario: ${address}`, en: `a calendar: ${address}` }),
  );
}

export function sheetProposals({ hints }: Pick<Opened, 'hints'>): Proposal[] {
  return ofWorkFirst(hints.sheets).map(({ address }) =>
    proposal('sheet', { url: address }, { it: `un foglio di calcolo: ${address}`, en: `a spreadsheet: ${address}` }),
  );
}

function ofWorkFirst(hints: readonly Hint[]): Hint[] {
  return [...hints].sort((a, b) => Number(b.isOfWork) - Number(a.isOfWork)).slice(0, 2);
}

const detailsByDefault = 20;

/** Selectors for a list of the page. `text`: where the text of an offer stands on its own page. */
export function listProposal({ address }: Opened, list: PageProposal, text: string | null): Proposal {
  const { item, link, fields, next, count, addresses } = list;
  const many = addresses.length > detailsByDefault ? { max: Math.min(100, addresses.length) } : {};
  const detail = text === null ? {} : { detail: { fields: { text }, ...many } };
  const keys = {
    ...address,
    list: { item, ...(link === null ? {} : { link }), fields },
    ...detail,
    ...(next === null || 'path' in address ? {} : { next }),
  };
  const forTrial = { pages: 1, ...(text === null ? {} : { detail: { fields: { text }, max: 3 } }) };
  const what = {
    it: `un elenco di ${count} blocchi uguali («${item}»)${'next' in keys ? ', su più pagine' : ''}`,
    en: `a list of ${count} blocks of one make (“${item}”)${'next' in keys ? ', on several pages' : ''}`,
  };
  const note = {
    it: 'I selettori sono una proposta: se il sito viene rifatto, vanno rifatti anche loro.',
    en: 'The selectors are a proposal: when the site is redesigned they must be made anew.',
  };
  return proposal('page', keys, what, { forTrial, notes: [note] });
}
