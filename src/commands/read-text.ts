// A loose text, as pasted by a person, read as if it were a draft of a source.
import type { Draft, EntryKind, IsoDate, Offer, SectionId } from '../model.ts';
import { adText } from '../reading/ad-text.ts';
import { readKind } from '../reading/kind.ts';
import { type ReadContext, readEntry } from '../reading/read.ts';
import { emptyDraft } from '../sources/source.ts';

/** School hours of a Milan full-time primary school, with the service before and after lessons. */
const context: ReadContext = { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } };

const sections: Record<EntryKind, SectionId> = {
  offer: 'market',
  course: 'courses',
  class: 'classes',
  notice: 'services',
};

/** What kind of text it is, and everything that can be read out of it as if it were an offer. */
export function readText(text: string, seen: IsoDate): { kind: EntryKind; title: string; offer: Offer } {
  const draft: Draft = { ...emptyDraft({ id: 'testo' }, 'market', seen), text };
  const kind = readKind(adText(draft));
  const entry = readEntry(draft, context);
  if (entry.kind !== 'offer') throw new Error('a draft of the market section is an offer');
  const { title } = readEntry({ ...draft, kind }, context);
  return { kind, title, offer: { ...entry, title, section: sections[kind] } };
}
