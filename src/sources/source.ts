import type { Address, Get } from '../http/get.ts';
import type { Draft, EntryKind, IsoDate, Problem, SectionId } from '../model.ts';

/** The address of a source that passed `oneAddress`. */
export function addressOf(source: { url?: string | undefined; path?: string | undefined }): Address {
  return source.path === undefined ? { url: source.url ?? '' } : { path: source.path };
}

export interface CollectTools {
  get: Get;
  /** stamped on drafts as `seen` where the source gives no better date: the day of the issue, never later than the real day */
  today: IsoDate;
  /** the day as the clock has it, where that is another: nothing was seen after it */
  realDay?: IsoDate | undefined;
}

/**
 * What a source gives: its drafts, and what was lost on the way. Never throws for a single entry. The problems that a page
 * brings along (repaired encoding, moved address) are not repeated here: whoever hands out `get` collects them.
 */
export interface Collected {
  drafts: Draft[];
  problems: Problem[];
  /** ids, else addresses or titles, of entries that the source itself says are closed or taken back */
  withdrawn?: readonly string[];
}

/** The document came, but it is not what the source was configured to be. */
export class SourceFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options: { cause?: unknown } = {}) {
    super(problem.what.en, options);
    this.name = 'SourceFailure';
    this.problem = problem;
  }
}

/** The kind of entry that a section holds. */
export function entryKindOf(section: SectionId): EntryKind {
  switch (section) {
    case 'market':
    case 'km-zero':
      return 'offer';
    case 'courses':
      return 'course';
    case 'classes':
      return 'class';
    case 'policies':
    case 'services':
      return 'notice';
  }
}

/** A draft with every key present; a source fills in what it has. */
export function emptyDraft(
  source: { id: string; section?: SectionId | undefined },
  section: SectionId,
  seen: IsoDate,
): Draft {
  const placed = source.section ?? section;
  return {
    source: source.id,
    kind: entryKindOf(placed),
    section: placed,
    id: null,
    title: null,
    url: null,
    date: null,
    employer: null,
    place: null,
    deadline: null,
    text: '',
    author: null,
    language: null,
    extra: {},
    translations: {},
    seen,
    by: null,
    confirmed: null,
  };
}
