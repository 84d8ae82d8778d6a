import type { Draft, Problem } from '../model.ts';
import type { FeedSource } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';
import {
  allFilteredOut,
  damagedFeed,
  emptyEntries,
  notAFeed,
  repeatedEntries,
  tooManyEntries,
} from './feed-problems.ts';
import { addressOf, type Collected, type CollectTools, emptyDraft, SourceFailure } from './source.ts';

/** News or job feeds in RSS 0.9x-2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed. */
export async function collectFeed(source: FeedSource, tools: CollectTools): Promise<Collected> {
  const page = await tools.get(addressOf(source), {
    source: source.id,
    accept: 'feed',
    ...(source.private === undefined ? {} : { private: source.private }),
  });
  const { readFeed } = await import('./read-feed.ts');
  const read = await readFeed(page);
  if ('is' in read) throw new SourceFailure(notAFeed(source.id, read));

  const problems: Problem[] = [];
  if (read.damaged) problems.push(damagedFeed(source.id, read.entries.length));
  if (read.more) problems.push(tooManyEntries(source.id, read.entries.length));
  const saying = withWords(source.id, read.entries, problems);
  const once = withoutRepeats(source.id, saying, problems);
  const wanted = once.filter((entry) => isWanted(entry, source));
  if (wanted.length === 0 && once.length > 0) problems.push(allFilteredOut(source.id, once.length));
  const language = read.channel?.language ?? null;
  const drafts = wanted.map(
    (entry): Draft => ({
      ...emptyDraft(source, 'market', tools.today),
      ...entry,
      language: entry.language ?? language,
      employer: entry.employer ?? source.employer ?? null,
    }),
  );
  return { drafts, problems };
}

function withWords(source: string, entries: readonly FeedEntry[], problems: Problem[]): FeedEntry[] {
  const empty = entries.flatMap((entry, index) => (isEmpty(entry) ? [index + 1] : []));
  if (empty.length > 0) problems.push(emptyEntries(source, empty));
  return entries.filter((entry) => !isEmpty(entry));
}

function isEmpty({ title, text }: FeedEntry): boolean {
  return title === null && text === '';
}

/** Neither an identifier nor an address alone tells two entries apart: some feeds give one of them to all. */
function withoutRepeats(source: string, entries: readonly FeedEntry[], problems: Problem[]): FeedEntry[] {
  const seen = new Set<string>();
  const kept = entries.filter((entry) => {
    const { id, url, title, text } = entry;
    const key = JSON.stringify(id === null ? [url, title, text] : [id, url, title]);
    return !seen.has(key) && seen.add(key);
  });
  if (kept.length < entries.length) problems.push(repeatedEntries(source, entries.length - kept.length));
  return kept;
}

function isWanted(entry: FeedEntry, { only, skip }: FeedSource): boolean {
  if (only === undefined && skip === undefined) return true;
  const said = folded(`${entry.title ?? ''}\n${entry.text}`);
  const says = (word: string): boolean => said.includes(folded(word));
  return (only === undefined || only.some(says)) && !skip?.some(says);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
