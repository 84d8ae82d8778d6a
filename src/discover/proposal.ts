import type { Draft, Problem, Said } from '../model.ts';
import type { SourceConfig } from '../sources/index.ts';

/** A source that could be written for an address, before it has its id, name and section. */
export interface Proposal {
  kind: SourceConfig['kind'];
  /** the other keys, in the order in which they are written */
  keys: Record<string, unknown>;
  /** fewer pages, for a first look: replaces keys of the same name */
  forTrial: Record<string, unknown>;
  /** what was found, in one sentence */
  what: Said;
  /** what the operator should mind */
  notes: Said[];
}

/** A proposal read as a build would read it. */
export interface Tried {
  proposal: Proposal;
  drafts: Draft[];
  problems: Problem[];
}

export function proposal(
  kind: Proposal['kind'],
  keys: Record<string, unknown>,
  what: Said,
  more: Partial<Pick<Proposal, 'forTrial' | 'notes'>> = {},
): Proposal {
  return { kind, keys, what, forTrial: more.forTrial ?? {}, notes: more.notes ?? [] };
}
