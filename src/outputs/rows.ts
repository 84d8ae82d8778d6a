// The labelled facts of a card. What an offer does not say is a question, never left out.

import type { Locale } from '../locales/locale.ts';
import { inItalian, joined, type Phrase } from '../locales/phrase.ts';
import type {
  Details,
  Entry,
  IssueEntry,
  Nearness,
  Offer,
  OfferFacts,
  Requirement,
  SchoolFit,
  Verdict,
} from '../model.ts';
import { ownWords } from './own-words.ts';

export interface RowView {
  label: string;
  text: Phrase;
  /** something is missing: the text is a question to ask */
  ask: boolean;
  /** few words that may share a line with others on a small card */
  short: boolean;
  badge: { text: Phrase; fit: SchoolFit['fit'] } | null;
}

/** The facts of an entry in the readers' order: where, when, pay, what you need, contract. */
export function rowsOf(one: IssueEntry, locale: Locale, deskTitle: (id: string) => string | null): RowView[] {
  const { entry, nearness, verdicts } = one;
  if (entry.kind !== 'offer') return detailRows(entry, locale);
  const where = whereRow(entry, nearness, { locale, deskTitle });
  return [where, ...reservedRows(verdicts, locale), ...offerRows(entry, locale)];
}

/** Who an offer of a programme is for, in its own words: lawful there, and a condition the reader must know. */
function reservedRows(verdicts: readonly Verdict[], locale: Locale): RowView[] {
  const words = verdicts
    .filter((verdict) => verdict.code.endsWith('_ALLOWED_BY_PROGRAMME'))
    .flatMap((verdict) => verdict.evidence?.quote ?? []);
  return words.length > 0
    ? [asRow(locale.labels.audience, inItalian([...new Set(words)].join(' · '), locale), locale)]
    : [];
}

/** All the rows of an offer, always: what is not written is a question. */
function offerRows({ facts }: Offer, locale: Locale): RowView[] {
  const { labels } = locale;
  const hours = locale.workingHours(facts);
  const badge = hours ? { text: locale.schoolFit(facts.schoolFit), fit: facts.schoolFit.fit } : null;
  const row = (label: string, text: Phrase | null): RowView => asRow(label, text, locale);
  return [
    { ...row(labels.hours, hours), badge },
    row(labels.pay, locale.pay(facts)),
    ...needRows(facts, locale),
    row(labels.contract, locale.contract(facts)),
  ];
}

/** What must be there, what only helps and what is not asked never share a line: read together they turn into each other. */
function needRows({ requirements }: OfferFacts, locale: Locale): RowView[] {
  const named = (label: string, wanted: (need: Requirement) => boolean): RowView[] => {
    const words = requirements.filter((fact) => wanted(fact.value)).map((fact) => locale.requirement(fact.value));
    return words.length > 0 ? [asRow(label, joined(words, ' · '), locale)] : [];
  };
  const noExperience = (one: Requirement) => one.topic === 'experience' && one.need === 'not-needed';
  return [
    ...named(locale.labels.needs, (one) => one.need === 'must' || one.need === 'provided' || noExperience(one)),
    ...named(locale.labels.nice, (one) => one.need === 'nice'),
    ...named(locale.labels.notNeeded, (one) => one.need === 'not-needed' && !noExperience(one)),
    ...named(locale.labels.openTo, (one) => one.need === 'open'),
  ];
}

function asRow(label: string, text: Phrase | null, locale: Locale): RowView {
  return { label, text: text ?? locale.words.notWritten, ask: text === null, short: false, badge: null };
}

/** The place, and how far it is from which desk. */
function whereRow(
  offer: Offer,
  nearness: Nearness | null,
  { locale, deskTitle }: { locale: Locale; deskTitle: (id: string) => string | null },
): RowView {
  const written = whereOf(offer);
  const known = nearness?.step === 'outside' || nearness?.step === 'unknown' ? null : (nearness?.place ?? null);
  const shown = written && known && !holds(written, known) ? `${written} (${known})` : (written ?? known);
  const desk = nearness?.desk ? deskTitle(nearness.desk) : null;
  const far = nearness ? locale.nearness(nearness, { shown, desk }) : null;
  const text = joined(
    [shown === null ? null : inItalian(shown, locale), far].filter((part) => part !== null),
    ' · ',
  );
  return { ...asRow(locale.labels.where, text || null, locale), ask: shown === null && nearness?.step !== 'outside' };
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

/** The place as the source writes it, else the places read in the text. */
function whereOf({ draft, facts }: Offer): string | null {
  if (draft.place) return draft.place;
  const names = [...new Set(facts.places.map((fact) => fact.value.name))];
  return names.length > 0 ? names.join(', ') : (facts.comune?.value ?? null);
}

/** Where, when and how much stand on lines of their own (plain language: one fact a line). */
const sharesLine: ReadonlySet<string> = new Set(['level', 'cost', 'seats', 'childcare', 'documents']);
const shortest = 26;

const detailOrder = [
  'audience',
  'when',
  'place',
  'level',
  'cost',
  'amount',
  'seats',
  'childcare',
  'documents',
  'certificate',
  'enrolment',
  'provider',
] as const satisfies readonly (keyof Details)[];

function detailRows(entry: Exclude<Entry, Offer>, locale: Locale): RowView[] {
  const rows = detailOrder.flatMap((key) => {
    const fact = entry.details[key];
    const label = key === 'place' ? locale.labels.where : locale.labels[key];
    const short = sharesLine.has(key) && (fact?.value.length ?? 0) <= shortest;
    const text = fact ? ownWords(entry, key, locale)(fact.value) : null;
    return text === null ? [] : [{ label, text, ask: false, short, badge: null }];
  });
  const { hours } = entry.draft.extra;
  return hours ? [...rows, asRow(locale.labels.duration, ownWords(entry, 'hours', locale)(hours), locale)] : rows;
}
