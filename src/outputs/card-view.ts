// One card in the readers' order: the job, where, when, pay, what you need, contract, how to apply, by when, who, source.

import { figures } from '../locales/figures.ts';
import type { Locale, Way } from '../locales/locale.ts';
import { bare, inItalian, joined, type Phrase } from '../locales/phrase.ts';
import type { Channel, Entry, EntryKind, IssueEntry } from '../model.ts';
import { choicesOf } from './choices.ts';
import { ownWords, translationOf } from './own-words.ts';
import { type RowView, rowsOf } from './rows.ts';
import { dialled, hostOf, safeUrl } from './safe-url.ts';

export interface CardView {
  /** also the name of its template */
  kind: EntryKind;
  code: string;
  anchor: string;
  title: Phrase;
  /** the Italian word for the job, which one meets at the counter; null in the Italian edition */
  italianTitle: Phrase | null;
  isNew: boolean;
  /** what a reader may choose it by, `near new`; empty: nothing */
  is: string;
  compact: boolean;
  /** beside the facts of a small card; a full card has it beside the ways to apply */
  smallQr: string | null;
  rows: RowView[];
  /** the desk's own words, whole */
  text: Phrase | null;
  /** the employer's own words, short */
  quote: Phrase | null;
  apply: { heading: Phrase; ways: WayView[]; note: Phrase | null; say: Phrase | null; qr: string | null } | null;
  /** who hires; null for what is not an offer, and where it is not told */
  employer: Phrase | null;
  foot: Phrase[];
}

export interface WayView extends Way {
  href: string | null;
  /** numbers are set larger: they are copied by hand */
  big: boolean;
}

export interface CardOptions {
  compact: boolean;
  qr: string | null;
  /** name and address */
  deskName: (id: string) => string | null;
  /** name alone */
  deskTitle: (id: string) => string | null;
  sourceNames: Readonly<Record<string, string>>;
}

export function cardOf(one: IssueEntry, locale: Locale, options: CardOptions): CardView {
  const { entry, code } = one;
  return {
    kind: entry.kind,
    code,
    anchor: code.toLowerCase(),
    ...titlesOf(entry, locale),
    isNew: one.isNew,
    is: choicesOf(one).join(' '),
    compact: options.compact,
    smallQr: options.compact ? options.qr : null,
    rows: rowsOf(one, locale, options.deskTitle),
    text: worded(ownText(entry), ownWords(entry, 'text', locale)),
    quote: options.compact ? null : quoteOf(entry, locale),
    apply: applyOf(one, locale, options),
    employer: employerOf(entry, locale),
    foot: footOf(one, locale, options),
  };
}

/** What the desk has written is printed whole; what a page says, shortened. */
function ownText(entry: Entry): string | null {
  if (entry.kind === 'offer') return null;
  return entry.draft.by === null ? entry.summary : entry.draft.text || null;
}

function quoteOf(entry: Entry, locale: Locale): Phrase | null {
  return entry.kind === 'offer' ? worded(entry.summary, ownWords(entry, 'text', locale)) : null;
}

/**
 * In another language a person's translation, else the name of the job from the table, with the Italian words beside it; what
 * has neither stays Italian.
 */
export function titlesOf(entry: Entry, locale: Locale): Pick<CardView, 'title' | 'italianTitle'> {
  const name = translationOf(entry, 'title', locale) ?? occupationOf(entry, locale);
  const openings = entry.kind === 'offer' ? entry.facts.openings?.value : undefined;
  const title = name ?? inItalian(capital(entry.title), locale);
  return {
    title: openings ? locale.openings(title, openings) : title,
    italianTitle: name === null ? null : inItalian(entry.title, locale),
  };
}

function occupationOf(entry: Entry, locale: Locale): string | null {
  const known = entry.kind === 'offer' ? entry.facts.occupation : null;
  const name = known ? locale.occupation(known.value.id) : null;
  return name === null ? null : capital(name);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function worded(text: string | null, words: (text: string) => Phrase): Phrase | null {
  return text === null ? null : words(text);
}

function applyOf(one: IssueEntry, locale: Locale, options: CardOptions): CardView['apply'] {
  const { entry, code } = one;
  const context = { code, title: entry.title, deskName: options.deskName };
  const channels = channelsOf(entry);
  if (channels.length === 0) return null;
  const note = entry.draft.extra.applyNote ?? null;
  const ways = channels.map(
    (channel): WayView => ({
      ...locale.way(withoutRepeated(channel, note), context),
      ...linkOf(channel, locale),
      big: channel.by === 'phone' || channel.by === 'whatsapp',
    }),
  );
  const deadline = entry.deadline ? [locale.deadline(entry.deadline.value)] : [];
  const call = entry.kind === 'offer' && channels.some((channel) => channel.by === 'phone');
  return {
    heading: joined([locale.labels.howTo, ...deadline], ' · '),
    ways,
    note: worded(note, ownWords(entry, 'applyNote', locale)),
    say: call && !options.compact ? locale.sayOnPhone(entry.title.toLowerCase()) : null,
    qr: options.compact ? null : options.qr,
  };
}

/** A subject that the printed note says already is not said twice. The link keeps it. */
function withoutRepeated(channel: Channel, note: string | null): Channel {
  return channel.by === 'email' && channel.subject && note?.includes(channel.subject)
    ? { ...channel, subject: null }
    : channel;
}

const ease: Channel['by'][] = ['in-person', 'phone', 'whatsapp', 'desk', 'web', 'email'];

/** In the order of ease; an entry without any stated way is applied for on its own page. */
function channelsOf(entry: Entry): Channel[] {
  const stated = entry.apply.map((fact) => fact.value);
  const all = stated.length === 0 && entry.url ? [{ by: 'web', url: entry.url } satisfies Channel] : stated;
  return [...all].sort((a, b) => ease.indexOf(a.by) - ease.indexOf(b.by));
}

function linkOf(channel: Channel, locale: Locale): { href: string | null; strong?: Phrase } {
  switch (channel.by) {
    case 'phone':
      return { href: `tel:${dialled(channel.number)}` };
    case 'whatsapp':
      return { href: `https://wa.me/${dialled(channel.number).slice(1)}` };
    case 'email':
      return {
        href: safeUrl(
          `mailto:${channel.address}${channel.subject ? `?subject=${encodeURIComponent(channel.subject)}` : ''}`,
        ),
      };
    case 'web':
      return webLink(channel.url, locale);
    default:
      return { href: null };
  }
}

/** The host in full stands in the text: a reader must see where a link leads before following it. */
function webLink(written: string, locale: Locale): { href: string | null; strong: Phrase } {
  const href = safeUrl(/^[a-z][a-z+.-]*:/i.test(written) ? written : `https://${written}`);
  return { href, strong: figures(href ? shortAddress(href) : written, locale) };
}

const longestAddress = 48;

function shortAddress(href: string): string {
  const whole = href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return whole.length <= longestAddress ? whole : hostOf(href);
}

function footOf(one: IssueEntry, locale: Locale, options: CardOptions): Phrase[] {
  const { entry } = one;
  const source = sourceOf(entry, options);
  const employer = employerOf(entry, locale);
  const named =
    source &&
    !bare(employer ?? '')
      .toLowerCase()
      .includes(source.toLowerCase())
      ? [locale.source(source)]
      : [];
  const also = one.alsoOn.length > 0 ? [locale.alsoOn(one.alsoOn.map((id) => options.sourceNames[id] ?? id))] : [];
  const since = one.isNew ? [] : [locale.openSince(one.since.number)];
  return [...(employer ? [employer] : []), ...since, ...named, ...also, locale.checked(entry.checked)];
}

/** Of what a partner passes on, also where the partner has it from. */
function sourceOf({ source, draft }: Entry, { sourceNames }: CardOptions): string | null {
  const name = sourceNames[source] ?? null;
  return name !== null && draft.extra.origin ? `${name} (${draft.extra.origin})` : name;
}

function employerOf(entry: Entry, locale: Locale): Phrase | null {
  if (entry.kind !== 'offer') return null;
  if (entry.facts.employerKind?.value === 'household') return locale.words.household;
  const name = entry.facts.employer?.value ?? entry.draft.employer;
  return name ? inItalian(name, locale) : null;
}
