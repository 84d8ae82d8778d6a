// Proposals are tried in their order, each as a build would read it: the first that gives offers is the best.

import { type Get, Unreachable } from '../http/get.ts';
import type { Draft, IsoDate, Problem, Said } from '../model.ts';
import { collect } from '../sources/collect.ts';
import { sourceSchema } from '../sources/index.ts';
import { SourceFailure } from '../sources/source.ts';
import { jobName, tradeWord } from './job-words.ts';
import type { Proposal, Tried } from './proposal.ts';

export interface TryTools {
  get: Get;
  today: IsoDate;
  realDay: IsoDate;
  /** addresses in private networks allowed */
  isPrivate: boolean;
  /** the name that the source is to have, for messages */
  id: string;
}

interface Picking extends TryTools {
  /** addresses of what looks like offers on the page */
  links: string[];
}

export interface Picked {
  /** null: none gives anything */
  best: Tried | null;
  /** the others, not tried or not as good */
  others: Proposal[];
  /** what was found but could not be read */
  failures: Failed[];
}

export interface Failed {
  proposal: Proposal;
  why: Problem;
}

/**
 * The first proposal that gives offers. A feed of something else waits until nothing better is left, and so does what can be
 * read but has nothing today, such as the board of a firm that is not hiring.
 */
export async function pick(proposals: readonly Proposal[], tools: Picking): Promise<Picked> {
  const doubtful: Tried[] = [];
  const empty: Tried[] = [];
  const failures: Failed[] = [];
  for (const [index, one] of proposals.entries()) {
    const tried = await tryOut(one, tools);
    if (tried === null) continue;
    if ('why' in tried) failures.push(tried);
    else if (!tried.drafts.some(saysSomething)) empty.push(tried);
    else if (one.kind === 'feed' && !isOfWork(tried, tools.links)) doubtful.push(tried);
    else {
      const others = [...doubtful.map((tried) => tried.proposal), ...proposals.slice(index + 1)];
      return { best: tried, others, failures };
    }
  }
  const noted = [
    ...doubtful.map((tried) => withNote(tried, perhapsNews)),
    ...empty.filter(mayBeEmpty).map((tried) => withNote(tried, nothingToday)),
  ];
  const [best = null, ...others] = noted;
  return { best, others: others.map((tried) => tried.proposal), failures };
}

function saysSomething({ title, text }: Draft): boolean {
  return title !== null || text !== '';
}

/** Made for programs, these say by themselves that there is nothing; of a page it would be a guess. */
function mayBeEmpty({ proposal: { kind } }: Tried): boolean {
  return kind === 'ats' || kind === 'feed' || kind === 'calendar' || kind === 'mail';
}

function withNote(tried: Tried, note: Said): Tried {
  const { proposal } = tried;
  return { ...tried, proposal: { ...proposal, notes: [...proposal.notes, note] } };
}

/** Reads a proposal as a build would, only fewer pages. */
async function tryOut(one: Proposal, { get, today, realDay, isPrivate, id }: TryTools): Promise<Tried | Failed | null> {
  const draft = { id, kind: one.kind, ...one.keys, ...one.forTrial, ...(isPrivate ? { private: true } : {}) };
  const source = sourceSchema.safeParse(draft);
  // A page may name a board in a way that no source can.
  if (!source.success) return null;
  try {
    return { proposal: one, ...(await collect(source.data, { get, today, realDay })) };
  } catch (error) {
    // What cannot be read is no proposal; the next one is tried.
    if (error instanceof Unreachable || error instanceof SourceFailure) return { proposal: one, why: error.problem };
    throw error;
  }
}

/** Whether the entries are those of the page's own list, or sound like work; its address may say so too. */
function isOfWork({ proposal: { keys }, drafts }: Tried, links: readonly string[]): boolean {
  const shown = new Set(links);
  const share = (holds: (draft: Draft) => boolean) => drafts.filter(holds).length / drafts.length;
  return (
    share(({ url }) => url !== null && shown.has(url)) >= 0.3 ||
    share(({ title }) => tradeWord.test(title ?? '')) >= 0.5 ||
    jobName.test(new URL(String(keys['url'] ?? 'https://pagina.invalid/')).pathname)
  );
}

const perhapsNews: Said = {
  it: 'Le voci di questo feed non sembrano offerte di lavoro: guardale bene, o scegli le parole con only: e skip:.',
  en: 'The entries of this feed do not look like job offers: look closely, or choose words with only: and skip:.',
};
const nothingToday: Said = {
  it: 'Si legge bene, ma oggi non contiene nessuna voce.',
  en: 'It can be read, but today it holds no entry.',
};
