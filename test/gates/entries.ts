import type { Draft, EmployerKind, Entry, Fact, Offer, OfferFacts, SectionId } from '../../src/model.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { noDetails, noFacts } from '../an-offer.ts';

/** A fact that rests on the first letters of the text. */
export function fact<T>(value: T): Fact<T> {
  return { value, evidence: { where: 'text', quote: '', at: 0 } };
}

export function draft(text: string, more: Partial<Draft> = {}, section: SectionId = 'market'): Draft {
  return { ...emptyDraft({ id: 'prova' }, section, '2026-11-20'), text, ...more };
}

export interface OfferOptions {
  facts?: Partial<OfferFacts>;
  draft?: Partial<Draft>;
  entry?: Partial<Omit<Offer, 'kind' | 'facts' | 'draft'>>;
  section?: SectionId;
}

/** An offer of a named company with a phone, in order unless told otherwise. */
export function offer(text: string, options: OfferOptions = {}): Offer {
  const kind: EmployerKind = 'company';
  return {
    kind: 'offer',
    key: 'prova:1',
    source: 'prova',
    section: options.section ?? 'market',
    url: null,
    title: 'persona per pulizie',
    summary: null,
    deadline: null,
    apply: [fact({ by: 'phone' as const, number: '02 0000 0001', hours: null })],
    firstSeen: '2026-11-20',
    checked: '2026-11-20',
    ...options.entry,
    facts: {
      ...noFacts,
      employer: fact('Girasole srl'),
      employerKind: fact(kind),
      pay: fact({ min: 9, max: 9, unit: 'hour', net: false, payments: null, allowance: false, prorata: false }),
      ...options.facts,
    },
    draft: draft(text, options.draft, options.section ?? 'market'),
  };
}

/** A course, class or notice. */
export function other(kind: 'course' | 'class' | 'notice', text: string, more: Partial<Draft> = {}): Entry {
  const section: SectionId = kind === 'course' ? 'courses' : kind === 'class' ? 'classes' : 'services';
  return {
    kind,
    key: 'prova:2',
    source: 'prova',
    section,
    url: null,
    title: 'corso',
    summary: null,
    deadline: null,
    apply: [],
    firstSeen: '2026-11-20',
    checked: '2026-11-20',
    draft: draft(text, more, section),
    details: noDetails,
  };
}

export const context = {
  today: '2026-11-23',
  week: { from: '2026-11-23', to: '2026-11-29' },
  nextIssue: '2026-11-30',
};
