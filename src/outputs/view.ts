// What the templates get: an edition turned into words, links and pictures of one language. Templates decide only how it looks.

import type { Locale } from '../locales/locale.ts';
import { bare, inItalian, joined, type Phrase, phrase } from '../locales/phrase.ts';
import type { Channel, Edition, Entry, IssueEntry, SectionId } from '../model.ts';
import { type CardView, cardOf, titlesOf } from './card-view.ts';
import { type ChoiceView, choicesIn } from './choices.ts';
import { qrPicture } from './qr.ts';
import { dialled, safeUrl } from './safe-url.ts';

export interface EditionView {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** what the operator calls it, where the title is in another language */
  italianTitle: Phrase | null;
  subtitle: Phrase | null;
  /** whom the edition is for; null: everybody */
  name: Phrase | null;
  issueLine: Phrase;
  documentTitle: string;
  footer: string;
  pageOf: { page: string; of: string };
  /** the whole bulletin on the web */
  online: { url: string; host: string; qr: string } | null;
  counts: { number: number; label: string }[];
  ending: { code: string; title: Phrase; deadline: Phrase; anchor: string }[];
  schoolClosures: Phrase | null;
  /** what to know about the words of this edition, and what it does not have */
  notes: Phrase[];
  desks: {
    id: string;
    name: Phrase;
    address: Phrase;
    hours: Phrase | null;
    phone: string | null;
    tel: string | null;
  }[];
  choices: ChoiceView[];
  sections: SectionView[];
  rest: { lead: Phrase; lines: { codes: string; title: Phrase }[]; unlisted: Phrase | null } | null;
  labels: Locale['labels'];
  words: Locale['words'];
  colophon: Phrase[];
}

export interface SectionView {
  id: SectionId;
  title: Phrase;
  count: Phrase;
  cards: CardView[];
}

export interface ViewOptions {
  /** entries printed small, by code */
  compact: ReadonlySet<string>;
  /** entries only listed, by code */
  listed: ReadonlySet<string>;
  /** QR codes beside each offer: for paper, a phone needs none */
  codes: boolean;
  /** to be printed: it says where the text can be listened to */
  onPaper?: boolean;
  /** lines of the list of what has no card at most */
  restLines?: number;
}

/** At most so many in the strip of what ends soon: a strip, not a second list. */
const endingShown = 6;

export function viewOf(edition: Edition, locale: Locale, options: ViewOptions): EditionView {
  const { issue } = edition;
  const title = locale.words.bulletin ?? issue.title;
  const issueLine = locale.issueLine(issue.number, issue.from, issue.to);
  const own = (text: string | null) => (text === null ? null : inItalian(text, locale));
  const entries = issue.sections.flatMap((section) => section.entries);
  return {
    language: locale.language,
    direction: locale.direction,
    title,
    italianTitle: title === issue.title ? null : own(issue.title),
    subtitle: own(issue.subtitle),
    name: own(edition.name),
    issueLine,
    documentTitle: [title, ...(edition.name ? [edition.name] : []), bare(issueLine)].join(' · '),
    footer: locale.footer(title, issue.number),
    pageOf: locale.pageOf,
    online: onlineOf(issue.url),
    counts: countsOf(entries, locale),
    ending: endingOf(entries, locale),
    schoolClosures: locale.schoolClosures(issue.schoolClosures),
    notes: notesOf(edition, locale, options),
    desks: desksOf(edition, locale),
    choices: choicesIn(entries, locale),
    sections: sectionsOf(edition, locale, options),
    rest: restOf(entries, locale, options),
    labels: locale.labels,
    words: locale.words,
    colophon: colophonOf(edition, locale),
  };
}

function notesOf({ leftOut }: Edition, locale: Locale, { onPaper }: ViewOptions): Phrase[] {
  const { staysItalian, readOnPhone } = locale.words;
  const awaited = locale.awaitingReview;
  return [
    leftOut > 0 ? locale.leftOut(leftOut) : null,
    staysItalian,
    // In Italian too: it is the operator who finds somebody to read it.
    awaited === null ? null : phrase`${awaited} ${inItalian('Traduzione in attesa di revisione.', locale)}`,
    onPaper ? readOnPhone : null,
  ].filter((note) => note !== null);
}

function desksOf({ issue }: Edition, locale: Locale): EditionView['desks'] {
  return issue.desks.map(({ id, name, address, hours, phone }) => ({
    id,
    name: inItalian(name, locale),
    address: inItalian(address, locale),
    hours: hours === null ? null : inItalian(hours, locale),
    phone,
    tel: phone ? `tel:${dialled(phone)}` : null,
  }));
}

function onlineOf(url: string | null): EditionView['online'] {
  const safe = url ? safeUrl(url) : null;
  return safe ? { url: safe, host: safe.replace(/^https?:\/\//, '').replace(/\/$/, ''), qr: qrPicture(safe) } : null;
}

function countsOf(entries: readonly IssueEntry[], locale: Locale): EditionView['counts'] {
  const offers = entries.filter((one) => one.entry.kind === 'offer');
  const fresh = offers.filter((one) => one.isNew).length;
  const ending = entries.filter((one) => one.lastDays).length;
  return [
    { number: offers.length, label: locale.counts.offers(offers.length) },
    { number: fresh, label: locale.counts.fresh(fresh) },
    { number: ending, label: locale.counts.ending(ending) },
  ];
}

function endingOf(entries: readonly IssueEntry[], locale: Locale): EditionView['ending'] {
  return entries
    .filter((one) => one.lastDays)
    .map(({ code, entry }) => ({
      code,
      title: titlesOf(entry, locale).title,
      end: lastDay(entry),
      anchor: code.toLowerCase(),
    }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    .slice(0, endingShown)
    .map(({ end, ...one }) => ({ ...one, deadline: end ? locale.day(end) : '' }));
}

function lastDay(entry: Entry): string {
  return entry.deadline?.value.date ?? (entry.kind === 'offer' ? null : entry.details.ends?.value) ?? '';
}

function sectionsOf(edition: Edition, locale: Locale, options: ViewOptions): SectionView[] {
  const deskNames = new Map(edition.issue.desks.map((desk) => [desk.id, desk.name]));
  return edition.issue.sections
    .filter((section) => section.entries.length > 0)
    .map(
      (section): SectionView => ({
        id: section.id,
        title: section.title === null ? locale.sections[section.id] : inItalian(section.title, locale),
        count: locale.sectionCount(section.id, section.entries.length),
        cards: section.entries
          .filter((one) => !options.listed.has(one.code))
          .map((one) =>
            cardOf(one, locale, {
              compact: options.compact.has(one.code),
              qr: options.codes ? qrOf(one.entry) : null,
              deskName: (id) => deskNames.get(id) ?? null,
              deskTitle: (id) => edition.issue.desks.find((desk) => desk.id === id)?.name ?? null,
              sourceNames: edition.sourceNames,
            }),
          ),
      }),
    )
    .filter((section) => section.cards.length > 0);
}

function qrOf(entry: Entry): string | null {
  const address = codeAddress(entry);
  return address === null ? null : qrPicture(address);
}

/** What a code on an offer opens: its page, else its telephone. */
export function codeAddress(entry: Entry): string | null {
  if (entry.kind !== 'offer') return null;
  const page = entry.url ? safeUrl(entry.url) : null;
  if (page) return page;
  const call = entry.apply.map((fact) => fact.value).find(isCall);
  if (!call) return null;
  return call.by === 'whatsapp' ? whatsappUrl(call.number) : `tel:${dialled(call.number)}`;
}

function isCall(channel: Channel): channel is Extract<Channel, { by: 'phone' | 'whatsapp' }> {
  return channel.by === 'phone' || channel.by === 'whatsapp';
}

/** https://faq.whatsapp.com/5913398998672934 : the number with its country, digits only. */
export function whatsappUrl(number: string): string {
  return `https://wa.me/${dialled(number).replace('+', '')}`;
}

/** Lines of the list that a sheet can bear; what is beyond is counted, so that nothing vanishes silently. */
const mostRestLines = 90;

function restOf(
  entries: readonly IssueEntry[],
  locale: Locale,
  { listed, restLines = mostRestLines }: ViewOptions,
): EditionView['rest'] {
  if (listed.size === 0) return null;
  const byTitle = new Map<string, string[]>();
  for (const { code, entry } of entries) {
    if (listed.has(code)) byTitle.set(entry.title, [...(byTitle.get(entry.title) ?? []), code]);
  }
  const lines = [...byTitle].map(([title, codes]) => ({ title: inItalian(title, locale), codes: inRuns(codes) }));
  const unlisted = [...byTitle.values()].slice(restLines).flat().length;
  return {
    lead: locale.rest(entries.length - listed.size, entries.length),
    lines: lines.slice(0, restLines),
    unlisted: unlisted > 0 ? locale.restUnlisted(unlisted) : null,
  };
}

/** `M3, M7–M12` */
function inRuns(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(code.slice(1))).sort((a, b) => a - b);
  const letter = codes[0]?.charAt(0) ?? '';
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${letter}${from}` : `${letter}${from}–${letter}${to}`)).join(', ');
}

function colophonOf({ issue, sourceNames }: Edition, locale: Locale): Phrase[] {
  const { publisher } = issue;
  const contact = [publisher.email, publisher.phone].filter((one) => one !== null).join(', ');
  const used = new Set(issue.sections.flatMap((section) => section.entries.map((one) => one.entry.source)));
  const names = [...new Set([...used].flatMap((id) => sourceNames[id] ?? []))];
  const { colophon } = locale;
  return [
    colophon.publishedBy(
      [publisher.name, publisher.address].filter((one) => one !== null).join(', '),
      publisher.legalRepresentative,
    ),
    colophon.registration(publisher.registration),
    joined([colophon.free, colophon.equal], ' '),
    colophon.responsible,
    contact ? colophon.correct(contact) : '',
    names.length > 0 ? colophon.sources(names) : '',
  ].filter((line) => line !== '');
}
