// A loose text, as pasted by a person, read as if it were a draft of a source.
import { fraudWarning } from '../gates/fraud-warning.ts';
import type { Draft, Entry, EntryKind, IsoDate, Offer, SectionId } from '../model.ts';
import { adText } from '../reading/ad-text.ts';
import { readKind } from '../reading/kind.ts';
import { type ReadContext, readEntry } from '../reading/read.ts';
import { readWorkingTime, type WorkingTimeFacts } from '../reading/working-time.ts';
import { emptyDraft } from '../sources/source.ts';

/** School hours of a Milan full-time primary school, with the service before and after lessons. */
const context: ReadContext = { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } };

const sections: Record<EntryKind, SectionId> = {
  offer: 'market',
  course: 'courses',
  class: 'classes',
  notice: 'services',
};

export interface LooseText {
  kind: EntryKind;
  /** everything that can be read out of it as if it were an offer */
  offer: Offer;
  /** the text as what it is */
  entry: Entry;
  /** hours of work, or of lessons; null of a notice, whose hours are those of a desk */
  times: WorkingTimeFacts | null;
}

/** What kind of text it is, and what it says. */
export function readText(text: string, seen: IsoDate): LooseText {
  const draft: Draft = { ...emptyDraft({ id: 'testo' }, 'market', seen), text };
  const asOffer = readEntry(draft, context);
  if (asOffer.kind !== 'offer') throw new Error('a draft of the market section is an offer');
  const kind = warnsOnly(asOffer) ? 'notice' : readKind(adText(draft));
  const entry = kind === 'offer' ? asOffer : readEntry({ ...draft, kind, section: sections[kind] }, context);
  const offer = { ...asOffer, title: entry.title, section: sections[kind] };
  return { kind, offer, entry, times: timesOf(draft, kind, asOffer) };
}

/** An employer who warns of frauds in her name still offers a job. */
function warnsOnly({ draft, facts }: Offer): boolean {
  return facts.contract === null && facts.openings === null && fraudWarning(draft) !== null;
}

function timesOf(draft: Draft, kind: EntryKind, offer: Offer): WorkingTimeFacts | null {
  if (kind === 'notice') return null;
  return kind === 'offer' ? offer.facts : readWorkingTime(adText(draft), context.school, kind);
}
