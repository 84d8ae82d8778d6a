import type { Channel, Draft, Entry, Evidence, Extra, Fact, Offer, OfferFacts, Translations } from '../model.ts';
import { extraKeys } from '../model.ts';
import { withoutTail } from '../reading/span.ts';
import { fieldText } from './field-text.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { familyNames, isHousehold } from './household.ts';
import { illness, maskHousehold, maskIdentifiers, maskIllness, maskWords, scrubHousehold } from './private-data.ts';

/**
 * Personal data that a bulletin does not need (GDPR art. 5 and 9). The verdicts never quote a number or a name; `protect` takes
 * them away whatever a person decides.
 */
export const privacy: Gate = {
  id: 'privacy',
  judge: (entry) => verdicts('privacy', findings(entry)),
};

/**
 * The entry as it may be printed and kept in a public file. Of a family only the way through a desk remains; its numbers,
 * addresses and names are covered in the draft too, and evidence follows. Bank accounts and tax codes are covered for all.
 */
export function protect(entry: Entry): Entry {
  return entry.kind === 'offer' && isHousehold(entry) ? protectedHousehold(entry) : withoutIdentifiers(entry);
}

/** What is hidden of an entry, character by character. */
export function maskOf(entry: Entry): (text: string) => string {
  if (entry.kind !== 'offer' || !isHousehold(entry)) return maskIdentifiers;
  const names = familyNames(entry);
  return (text) => maskIllness(maskHousehold(maskWords(text, names)));
}

function findings(entry: Entry): Finding[] {
  const household = entry.kind === 'offer' && isHousehold(entry);
  return [
    household ? contactOf(entry) : null,
    household ? familyHealth(entry) : aboutOnePerson(entry.draft) ? healthOf(entry) : null,
    identifierOf(entry),
    household ? null : privatePerson(entry),
  ].filter((finding) => finding !== null);
}

function contactOf(entry: Offer): Finding | null {
  const { draft } = entry;
  const direct = entry.apply.some((channel) => channel.value.by !== 'desk');
  const texts = [draft.title ?? '', draft.text, draft.place ?? '', ...Object.values(draft.extra)];
  if (!direct && texts.every((text) => maskHousehold(text) === text)) return null;
  return {
    level: 'warn',
    code: 'HOUSEHOLD_CONTACT',
    evidence: null,
    sentence: {
      it: 'L’annuncio di una famiglia contiene nome, telefono, e-mail o indirizzo: non si stampano mai, ci si candida solo tramite lo sportello.',
      en: 'The ad of a family holds a name, phone, e-mail or address: they are never printed, one applies through the desk only.',
    },
    ask: 'Il suo numero resta allo sportello e non viene stampato: va bene se le mandiamo noi le persone interessate?',
  };
}

function healthOf(entry: Entry): Finding | null {
  const evidence = firstIn(entry.draft, illness);
  if (!evidence) return null;
  return {
    level: 'warn',
    code: 'PERSONAL_DATA',
    evidence,
    sentence: {
      it: `«${evidence.quote}»: è un dato sulla salute di una persona e non si stampa (GDPR, art. 9). Basta scrivere «persona non autosufficiente».`,
      en: `“${evidence.quote}”: this is health data of a person and is not printed (GDPR, art. 9). “A person who is not self-sufficient” is enough.`,
    },
    ask: 'Possiamo scrivere solo «persona non autosufficiente», senza nominare la malattia?',
  };
}

/** Of a family the illness is covered for good, so it is not quoted either. */
function familyHealth(entry: Entry): Finding | null {
  if (!firstIn(entry.draft, illness)) return null;
  return {
    level: 'warn',
    code: 'PERSONAL_DATA',
    evidence: null,
    sentence: {
      it: 'L’annuncio di una famiglia nomina una malattia o una disabilità: è un dato sulla salute e non si stampa (GDPR, art. 9). Basta scrivere «persona non autosufficiente».',
      en: 'The ad of a family names an illness or a disability: this is health data and is not printed (GDPR, art. 9). “A person who is not self-sufficient” is enough.',
    },
    ask: 'Possiamo scrivere solo «persona non autosufficiente», senza nominare la malattia?',
  };
}

function identifierOf(entry: Entry): Finding | null {
  const { draft } = entry;
  const texts = [draft.title ?? '', draft.text, ...Object.values(draft.extra)];
  if (texts.every((text) => maskIdentifiers(text) === text)) return null;
  return {
    level: 'warn',
    code: 'PERSONAL_DATA',
    evidence: null,
    sentence: {
      it: 'Il testo contiene un IBAN o un codice fiscale: non si stampa (GDPR, art. 5).',
      en: 'The text holds a bank account number or a tax code: it is not printed (GDPR, art. 5).',
    },
    ask: 'Possiamo togliere IBAN e codice fiscale dal testo?',
  };
}

function privatePerson(entry: Entry): Finding | null {
  if (entry.kind !== 'offer' || entry.facts.employer || entry.draft.employer) return null;
  const evidence = firstIn(
    entry.draft,
    /(?<![\p{L}])(?:sig(?:nora|nor|\.ra|\.)|chiedere di)\s{1,2}\p{Lu}\p{Ll}{1,25}(?:\s\p{Lu}\p{Ll}{1,25})?(?![\p{L}])/giu,
  );
  if (!evidence) return null;
  return {
    level: 'warn',
    code: 'PERSON_NAMED',
    evidence,
    sentence: {
      it: `«${evidence.quote}»: è il nome di una persona in un annuncio senza ditta. Serve il suo consenso per stamparlo (GDPR, art. 6).`,
      en: `“${evidence.quote}” names a person in an ad without a company. Printing it needs her consent (GDPR, art. 6).`,
    },
    ask: 'Possiamo stampare il suo nome e il suo numero, oppure preferisce il nome della ditta?',
  };
}

/** “una signora di 86 anni”, “bimbo di 4 anni”: someone who could be recognised. */
function aboutOnePerson(draft: Draft): boolean {
  return /(?<![\p{L}])(?:signor[ae]?|donna|uomo|nonn[oa]|anzian[oa]|madre|padre|mamma|papà|bimb[oa]|bambin[oa]|figli[oa]|ragazz[oa]|marito|moglie)\s(?:\p{L}{1,15}\s)?di\s(?:anni\s)?\d{1,3}(?:\s?anni)?/iu.test(
    draft.text,
  );
}

function firstIn(draft: Draft, expression: RegExp): Evidence | null {
  for (const where of ['title', 'text'] as const) {
    const text = fieldText(draft, where) ?? '';
    const match = text.matchAll(new RegExp(expression.source, 'giu')).next().value;
    if (match) return { where, quote: match[0], at: match.index };
  }
  return null;
}

function protectedHousehold(entry: Offer): Offer {
  const mask = maskOf(entry);
  const draft = maskedDraft(entry.draft, mask);
  const kept = followed({ ...entry, url: null, title: '', summary: null, draft: withoutName(draft) }, draft, mask);
  return {
    ...kept,
    title: printable(mask(entry.title)) ?? 'Lavoro in famiglia',
    summary: entry.summary === null ? null : scrubHousehold(maskWords(entry.summary, familyNames(entry))),
    apply: kept.apply.flatMap(throughDesk),
    facts: withoutCovered(kept.facts),
  };
}

function withoutName(draft: Draft): Draft {
  const { place, id, by, date, deadline } = draft;
  const known = { place: uncovered(place), id: uncovered(id), by: uncovered(by), date: uncovered(date) };
  const extra = withoutContacts(draft.extra);
  return { ...draft, ...known, deadline: uncovered(deadline), url: null, employer: null, author: null, extra };
}

function throughDesk(channel: Fact<Channel>): Fact<Channel>[] {
  const { value } = channel;
  return value.by === 'desk' ? [{ ...channel, value: { ...value, reference: uncovered(value.reference) } }] : [];
}

/** Facts whose words were covered are not known any more; a street is where the family lives. */
function withoutCovered(facts: OfferFacts): OfferFacts {
  const clear = (fact: Fact<string> | null) => (fact === null || uncovered(fact.value) === null ? null : fact);
  const evidence = facts.employerKind?.evidence ?? facts.occupation?.evidence ?? { where: 'text', quote: '', at: 0 };
  return {
    ...facts,
    employer: null,
    employerKind: { value: 'household', evidence },
    comune: clear(facts.comune),
    reference: clear(facts.reference),
    collectiveAgreement: clear(facts.collectiveAgreement),
    authorisation: clear(facts.authorisation),
    places: facts.places.filter(({ value }) => value.kind !== 'street' && !value.name.includes(cover)),
  };
}

/** Null for a text of which something is covered: asterisks are never printed. */
function uncovered(text: string | null): string | null {
  return text?.includes(cover) ? null : text;
}

/** What stands before the first covered word, without the small words that led to it. */
function printable(text: string): string | null {
  const [start = ''] = text.split(cover);
  if (start === text) return text;
  return (
    withoutTail(
      start,
      /$(?<=((?:[\s,;:(–-]|(?<!\p{L})(?:di|del|della|per|con|a|da|in|chiamare|chiedere|tel\.?))*))/iu,
    ) || null
  );
}

function withoutIdentifiers(entry: Entry): Entry {
  const draft = maskedDraft(entry.draft, maskIdentifiers);
  const summary = entry.summary === null ? null : maskIdentifiers(entry.summary);
  if (summary === entry.summary && sameWords(draft, entry.draft)) return entry;
  return followed({ ...entry, title: maskIdentifiers(entry.title), summary, draft }, draft, maskIdentifiers);
}

function sameWords(first: Draft, second: Draft): boolean {
  const same = first.text === second.text && first.title === second.title && sameExtra(first.extra, second.extra);
  return same && JSON.stringify(first.translations) === JSON.stringify(second.translations);
}

function sameExtra(first: Extra, second: Extra): boolean {
  return extraKeys.every((key) => first[key] === second[key]);
}

function maskedDraft(draft: Draft, mask: (text: string) => string): Draft {
  const or = (text: string | null) => (text === null ? null : mask(text));
  const extra: Extra = {};
  for (const key of extraKeys) {
    const text = draft.extra[key];
    if (text !== undefined) extra[key] = key === 'desk' ? maskIdentifiers(text) : mask(text);
  }
  const covered = {
    ...draft,
    title: or(draft.title),
    employer: or(draft.employer),
    place: or(draft.place),
    deadline: or(draft.deadline),
    date: or(draft.date),
    id: or(draft.id),
    by: or(draft.by),
    text: mask(draft.text),
    extra,
  };
  return { ...covered, translations: keptTranslations(draft, covered, mask) };
}

/**
 * A translation is left out whole when something is covered in the Italian of it, when the masks find something in it, or when
 * it has a figure that the covered Italian does not have.
 */
function keptTranslations(draft: Draft, covered: Draft, mask: (text: string) => string): Translations {
  const { title, text, place, deadline, extra } = covered;
  const figures = new Set([title, text, place, deadline, ...Object.values(extra)].join(' ').match(/\d+/g));
  const isSafe = ([key, words]: [string, string]) =>
    !((key === 'title' && title !== draft.title) || (key === 'text' && text !== draft.text)) &&
    mask(words) === words &&
    (words.match(/\d+/g) ?? []).every((run) => figures.has(run));
  // Copies of earlier versions have no translations at all.
  const kept = Object.entries(draft.translations ?? {}).map(([language, fields]) => [
    language,
    Object.fromEntries(Object.entries(fields).filter(isSafe)),
  ]);
  return Object.fromEntries(kept);
}

function withoutContacts(extra: Extra): Extra {
  const { phone: _phone, whatsapp: _whatsapp, email: _email, web: _web, inPerson: _inPerson, ...kept } = extra;
  const { applyNote, reference, ...rest } = kept;
  return {
    ...rest,
    ...(applyNote && !applyNote.includes(cover) ? { applyNote } : {}),
    ...(reference && !reference.includes(cover) ? { reference } : {}),
  };
}

/** Every piece of evidence in an entry, quoted anew from the covered draft. */
function followed<T extends Entry>(entry: T, draft: Draft, mask: (text: string) => string): T {
  const { draft: kept, ...rest } = entry;
  // The shape is the same: only quotes, and texts in which something is hidden, are replaced.
  return { ...(requoted(rest, draft, mask) as Omit<T, 'draft'>), draft: kept } as T;
}

function requoted(value: unknown, draft: Draft, mask: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => requoted(item, draft, mask));
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isEvidence(value)) {
    const text = fieldText(draft, value.where);
    const quote = text === null ? mask(value.quote) : text.slice(value.at, value.at + value.quote.length);
    return { ...value, quote };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, keptAsIs.has(key) ? item : requoted(item, draft, mask)]),
  );
}

/** Written over each hidden character by the masks. */
const cover = '*';

const keptAsIs = new Set(['key', 'source', 'url', 'kind', 'section', 'firstSeen', 'checked', 'desk']);

function isEvidence(value: object): value is Evidence {
  return 'where' in value && 'quote' in value && 'at' in value;
}
