// What is kept of an ad when it has been read. A fact may be a piece of one of the views of the text, which would be kept whole;
// a list that was filled one by one has room for many more.

import { copied } from '../copied.ts';
import type { Entry } from '../model.ts';

/** The entry, whose facts keep nothing alive but themselves and the text of the draft. */
export function withOwnWords(entry: Entry): Entry {
  entry.title = copied(entry.title);
  entry.summary = entry.summary === null ? null : copied(entry.summary);
  entry.apply = entry.apply.slice();
  for (const { value } of entry.apply) ownStrings(value, '');
  for (const [name, found] of Object.entries(entry.kind === 'offer' ? entry.facts : entry.details)) {
    if (!Array.isArray(found)) ownValue(found);
    else if (entry.kind === 'offer') Reflect.set(entry.facts, name, found.slice());
  }
  if (entry.kind === 'offer')
    for (const { value, evidence } of entry.facts.requirements) ownStrings(value, evidence.quote);
  return entry;
}

function ownValue(fact: { value?: unknown; evidence?: { quote: string } | null } | null): void {
  if (typeof fact?.value === 'string') ownStrings(fact, fact.evidence?.quote ?? '');
}

/** A piece of the draft that is kept anyway needs no copy. */
function ownStrings(made: object, quote: string): void {
  for (const [name, value] of Object.entries(made)) {
    if (typeof value === 'string' && value.length > 12)
      Reflect.set(made, name, value === quote ? quote : copied(value));
  }
}
