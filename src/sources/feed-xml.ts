import { Tokenizer } from 'htmlparser2';
import { decodeEntities } from './entities.ts';
import { type FeedDocument, type FeedEntry, httpAddress, mostEntries } from './feed-entry.ts';
import { type Attributes, nameOf, noPrefixes, type Prefixes, prefixesWith } from './feed-names.ts';
import { ignoredTokens } from './ignored-tokens.ts';

// One tolerant pass over the tokens of a document: it takes well-formed feeds and the others (cut, mismatched tags, bare
// ampersands, HTML entities, undeclared prefixes, noise before the root). No DTD is read, no entity is expanded.

/** What stands in one element of an entry. */
export interface Field {
  /** decoded text; the inner markup as written where the element holds elements */
  value: string;
  attributes: Attributes;
  language: string | null;
  base: string | null;
  /** it holds elements: `value` is markup */
  hasElements: boolean;
}

export interface XmlEntry {
  /** by name (see `nameOf`); `author/name` is a part of an element */
  fields: Map<string, Field[]>;
  /** of the element itself, its value empty */
  self: Field;
}

/** Makes an entry of its elements as soon as it ends, so that its elements can be forgotten. */
export type ReadEntry = (entry: XmlEntry) => FeedEntry;

export interface FeedReading {
  /** the address that the document came from */
  base: string | null;
  read: ReadEntry;
  /** what its entries are called, where its root does not tell */
  entryName?: string | undefined;
}

/** The entries of an XML document, or null when no feed begins in it. */
export function readFeedXml(xml: string, reading: FeedReading): FeedDocument | null {
  const reader = createReader(xml, reading);
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...ignoredTokens,
      ontext: (start, end) => reader.text(start, end, decodeEntities),
      oncdata: (start, end, endOffset) => reader.text(start, end - endOffset, asWritten),
      onopentagname: (start, end) => reader.tag(xml.slice(start, end)),
      onattribname: (start, end) => reader.attribute(start, end),
      onattribdata: (start, end) => reader.attributeValue(start, end),
      onopentagend: (end) => {
        reader.open(end + 1);
        if (reader.full()) tokenizer.pause();
      },
      onselfclosingtag: (end) => {
        reader.open(end + 1);
        reader.close(null, end + 1);
      },
      onclosetag: (start, end) => reader.close(xml.slice(start, end), start - 2),
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return reader.end();
}

/** What an open element hands down. */
interface Frame {
  prefixes: Prefixes;
  language: string | null;
  base: string | null;
}

/** An element whose content is being taken. */
interface Capture {
  name: string;
  into: XmlEntry;
  field: Field;
  start: number;
  /** the elements open inside it */
  inner: string[];
  partStart: number;
}

function createReader(xml: string, { base, read, entryName }: FeedReading) {
  const frames: Frame[] = [];
  const open: string[] = [];
  const entries: FeedEntry[] = [];
  const outermost: Frame = { prefixes: noPrefixes, language: null, base };
  let tag = '';
  let attributes: Record<string, string> | null = null;
  let attribute = '';
  let entryNames: readonly string[] | null = entryName === undefined ? null : [entryName];
  let channel: XmlEntry | null = null;
  let channelDepth = 0;
  let entry: XmlEntry | null = null;
  let entryDepth = 0;
  let capture: Capture | null = null;
  let damaged = false;
  let more = false;

  const openFrame = (): Frame => {
    const outer = frames.at(-1) ?? outermost;
    const frame = attributes === null ? outer : frameWith(attributes, outer);
    frames.push(frame);
    open.push(tag);
    return frame;
  };
  const closeFrame = (): void => {
    frames.pop();
    open.pop();
    if (entry === null || frames.length >= entryDepth) return;
    entries.push(read(entry));
    entry = null;
  };
  /** An entry that begins inside another, or inside a part of the channel: those lack their end. */
  const endUnclosed = (start: number): void => {
    const within = capture === null ? entry : channel;
    if (within === null || (capture !== null && capture.into !== channel)) return;
    if (!entryNames?.includes(nameOf(tag, frames.at(-1)?.prefixes ?? noPrefixes))) return;
    damaged ||= entry !== null;
    endCapture(start);
    while (entry !== null) closeFrame();
  };
  const startEntry = (frame: Frame): void => {
    more = entries.length >= mostEntries;
    entry = { fields: new Map(), self: fieldOf(frame, attributes) };
    entryDepth = frames.length;
  };
  const startChannel = (frame: Frame): void => {
    channel = { fields: new Map(), self: fieldOf(frame, attributes) };
    channelDepth = frames.length;
  };
  const take = (name: string, into: XmlEntry, start: number): void => {
    const field = fieldOf(frames.at(-1) ?? outermost, attributes);
    capture = { name, into, field, start, inner: [], partStart: start };
  };
  const endCapture = (at: number): void => {
    if (capture === null) return;
    if (capture.field.hasElements) capture.field.value = xml.slice(capture.start, at);
    addField(capture.into, capture.name, capture.field);
    capture = null;
    closeFrame();
  };
  const openInside = (within: Capture, start: number): void => {
    within.field.hasElements = true;
    if (within.inner.length === 0) within.partStart = start;
    within.inner.push(tag);
  };
  const closeInside = (within: Capture, closed: string | null, at: number): void => {
    for (let popped = within.inner.pop(); popped !== undefined; popped = within.inner.pop()) {
      if (within.inner.length === 0 && !markupNames.has(within.name)) addPart(within, popped, at);
      if (closed === null || popped === closed) break;
    }
  };
  const addPart = (within: Capture, part: string, at: number): void => {
    const value = xml.slice(within.partStart, Math.max(at, within.partStart));
    const name = `${within.name}/${nameOf(part, frames.at(-1)?.prefixes ?? noPrefixes)}`;
    addField(within.into, name, { ...within.field, attributes: noAttributes, value, hasElements: false });
  };

  const begin = (start: number): void => {
    const frame = openFrame();
    const name = nameOf(tag, frame.prefixes);
    entryNames ??= entryNamesByRoot.get(name) ?? null;
    if (entry !== null) {
      if (frames.length === entryDepth + 1) take(name, entry, start);
    } else if (entryNames?.includes(name)) startEntry(frame);
    else if (channel === null && (name === 'channel' || name === 'feed')) startChannel(frame);
    else if (channel !== null && frames.length === channelDepth + 1 && !notOfChannel.has(name)) {
      take(name, channel, start);
    }
  };

  return {
    tag(name: string): void {
      tag = name;
      attributes = null;
    },
    attribute(start: number, end: number): void {
      attribute = capture === null ? xml.slice(start, end).toLowerCase() : '';
    },
    attributeValue(start: number, end: number): void {
      if (attribute === '' || (attributes !== null && attribute in attributes)) return;
      attributes ??= {};
      attributes[attribute] = decodeEntities(xml.slice(start, end));
    },
    text(start: number, end: number, decode: (text: string) => string): void {
      if (capture !== null && !capture.field.hasElements) capture.field.value += decode(xml.slice(start, end));
    },
    open(start: number): void {
      endUnclosed(start);
      if (capture === null) begin(start);
      else openInside(capture, start);
    },
    /** `closed`: null for the element just opened */
    close(closed: string | null, at: number): void {
      if (capture !== null && (closed === null ? capture.inner.length > 0 : isAmong(capture.inner, closed))) {
        closeInside(capture, closed, at);
        return;
      }
      const innermost = open.at(-1);
      const target = closed ?? innermost;
      if (target === undefined || !isAmong(open, target)) return;
      if (target !== innermost && entry !== null) damaged = true;
      const depth = open.lastIndexOf(target);
      endCapture(at);
      while (open.length > depth) closeFrame();
    },
    /** an entry more than are read has begun */
    full: (): boolean => more,
    end(): FeedDocument | null {
      if (entryNames === null) return null;
      const about = channel === null ? null : read(channel);
      return { channel: about, entries, damaged: !more && (damaged || frames.length > 0), more };
    },
  };
}

function frameWith(attributes: Attributes, outer: Frame): Frame {
  const xmlBase = attributes['xml:base'];
  return {
    prefixes: prefixesWith(attributes, outer.prefixes),
    language: attributes['xml:lang'] ?? outer.language,
    base: xmlBase === undefined ? outer.base : (httpAddress(xmlBase, outer.base) ?? outer.base),
  };
}

/** Nesting deeper than feeds have is not searched: a stray closing tag costs the same however deep it stands. */
const deepest = 60;

function isAmong(open: readonly string[], tag: string): boolean {
  for (let at = open.length - 1; at >= 0 && at >= open.length - deepest; at--) if (open[at] === tag) return true;
  return false;
}

function asWritten(text: string): string {
  return text;
}

const noAttributes: Attributes = {};

function fieldOf(frame: Frame, attributes: Attributes | null): Field {
  return {
    value: '',
    attributes: attributes ?? noAttributes,
    language: frame.language,
    base: frame.base,
    hasElements: false,
  };
}

function addField(entry: XmlEntry, name: string, field: Field): void {
  const same = entry.fields.get(name);
  if (same === undefined) entry.fields.set(name, [field]);
  else if (same.length < mostOfAName) same.push(field);
}

const mostOfAName = 50;

/** How a document begins -> what its entries are called. The second half are the job boards' own exports. */
const entryNamesByRoot: ReadonlyMap<string, readonly string[]> = new Map([
  ['rss', ['item', 'entry']],
  ['rdf:rdf', ['item']],
  ['feed', ['entry', 'item']],
  ['channel', ['item']],
  ['entry', ['entry']],
  ['offers', ['offer']],
  ['jobs', ['job']],
  ['source', ['job']],
  ['trovit', ['ad']],
  ['vacancies', ['vacancy']],
]);

/** Elements that hold prose: elements inside them are markup, not parts. */
const markupNames = new Set(
  'title subtitle description summary content content:encoded body fullitem abstract dc:description info tagline'.split(
    ' ',
  ),
);

/** Parts of a channel in which its entries stand. */
const notOfChannel = new Set(['items', 'jobs', 'entries', 'offers']);
