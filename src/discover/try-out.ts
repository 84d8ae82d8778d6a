// Proposals are tried in their order, each as a build would read it: the first that gives offers is the best.

import { type Get, Unreachable } from '../http/get.ts';
import type { Draft, IsoDate, Said } from '../model.ts';
import { collect, sourceSchema } from '../sources/index.ts';
import { SourceFailure } from '../sources/source.ts';
import { jobName, tradeWord } from './job-words.ts';
import type { Proposal, Tried } from './proposal.ts';

export interface TryTools {
  get: Get;
  today: IsoDate;
  realDay: IsoDate;
  /** addresses in private networks allowed */
  isPrivate: boolean;
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
}

/** The first proposal that gives offers. A feed of something else waits until nothing better is left. */
export async function pick(proposals: readonly Proposal[], tools: Picking): Promise<Picked> {
  const waiting: Tried[] = [];
  for (const [index, one] of proposals.entries()) {
    const tried = await tryOut(one, tools);
    if (tried === null || tried.drafts.length === 0) continue;
    if (one.kind === 'feed' && !isOfWork(tried, tools.links)) {
      waiting.push(tried);
      continue;
    }
    return { best: tried, others: [...waiting.map((tried) => tried.proposal), ...proposals.slice(index + 1)] };
  }
  const [best = null, ...others] = waiting;
  if (best !== null) best.proposal.notes.push(perhapsNews);
  return { best, others: others.map((tried) => tried.proposal) };
}

/** Reads a proposal as a build would, only fewer pages; null when it gives nothing at all. */
async function tryOut(one: Proposal, { get, today, realDay, isPrivate }: TryTools): Promise<Tried | null> {
  const draft = { id: 'prova', kind: one.kind, ...one.keys, ...one.forTrial, ...(isPrivate ? { private: true } : {}) };
  const source = sourceSchema.safeParse(draft);
  if (!source.success) return null;
  try {
    return { proposal: one, ...(await collect(source.data, { get, today, realDay })) };
  } catch (error) {
    // What cannot be read is no proposal; the next one is tried.
    if (error instanceof Unreachable || error instanceof SourceFailure) return null;
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
