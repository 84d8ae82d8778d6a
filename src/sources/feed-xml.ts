import { Tokenizer } from 'htmlparser2';
import { decodeEntities, silent } from './entities.ts';
import { httpAddress, mostEntries } from './feed-entry.ts';
import { type Attributes, nameOf, noPrefixes, type Prefixes, prefixesWith } from './feed-names.ts';

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

export interface XmlFeed {
  channel: XmlEntry | null;
  entries: XmlEntry[];
  damaged: boolean;
  more: boolean;
}

/** The entries of an XML document, or null when no feed begins in it. `base`: the address that it came from. */
export function readFeedXml(xml: string, base: string | null): XmlFeed | null {
  const reader = createReader(xml, base);
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...silent,
      ontext: (start, end) => reader.text(decodeEntities(xml.slice(start, end))),
      oncdata: (start, end, endOffset) => reader.text(xml.slice(start, end - endOffset)),
      onopentagname: (start, end) => reader.tag(xml.slice(start, end)),
      onattribname: (start, end) => reader.attribute(xml.slice(start, end)),
      onattribdata: (start, end) => reader.attributeValue(decodeEntities(xml.slice(start, end))),
      onopentagend: (end) => reader.open(end + 1),
      onselfclosingtag: (end) => {
        reader.open(end + 1);
        reader.close(null, end + 1);
      },
      onclosetag: (start, end) => {
        reader.close(xml.slice(start, end), start - 2);
        if (reader.full()) tokenizer.pause();
      },
    },
  );
  tokenizer.write(xml);
  if (!reader.full()) tokenizer.end();
  return reader.end();
}

/** An element that is open. */
interface Frame {
  tag: string;
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
  innerCount: Map<string, number>;
  partStart: number;
}

function createReader(xml: string, base: string | null) {
  const frames: Frame[] = [];
  const open = new Map<string, number>();
  const entries: XmlEntry[] = [];
  const outermost: Frame = { tag: '', prefixes: noPrefixes, language: null, base };
  let tag = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let entryNames: readonly string[] | null = null;
  let channel: XmlEntry | null = null;
  let channelDepth = 0;
  let entry: XmlEntry | null = null;
  let entryDepth = 0;
  let capture: Capture | null = null;
  let damaged = false;

  const openFrame = (): Frame => {
    const outer = frames.at(-1) ?? outermost;
    const xmlBase = attributes['xml:base'];
    const frame = {
      tag,
      prefixes: prefixesWith(attributes, outer.prefixes),
      language: attributes['xml:lang'] ?? outer.language,
      base: xmlBase === undefined ? outer.base : (httpAddress(xmlBase, outer.base) ?? outer.base),
    };
    frames.push(frame);
    count(open, tag, 1);
    return frame;
  };
  const closeFrame = (): void => {
    const closed = frames.pop();
    if (closed !== undefined) count(open, closed.tag, -1);
    if (entry !== null && frames.length < entryDepth) {
      entries.push(entry);
      entry = null;
    }
  };
  /** An entry that begins where another is open: that one lacks its end. */
  const endEntryBefore = (next: string): void => {
    if (entry === null || !entryNames?.includes(nameOf(next, frames.at(-1)?.prefixes ?? noPrefixes))) return;
    damaged = true;
    while (entry !== null) closeFrame();
  };
  const take = (name: string, into: XmlEntry, frame: Frame, start: number): void => {
    const field = fieldOf(frame, attributes);
    capture = { name, into, field, start, inner: [], innerCount: new Map(), partStart: start };
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
    count(within.innerCount, tag, 1);
  };
  /** @returns whether the closing tag belongs to an element inside the capture */
  const closeInside = (within: Capture, closed: string | null, at: number): boolean => {
    if (closed === null ? within.inner.length === 0 : !within.innerCount.get(closed)) return false;
    for (let popped = within.inner.pop(); popped !== undefined; popped = within.inner.pop()) {
      count(within.innerCount, popped, -1);
      if (within.inner.length === 0 && !markupNames.has(within.name)) addPart(within, popped, at);
      if (closed === null || popped === closed) break;
    }
    return true;
  };
  const addPart = (within: Capture, part: string, at: number): void => {
    const value = xml.slice(within.partStart, Math.max(at, within.partStart));
    const name = `${within.name}/${nameOf(part, frames.at(-1)?.prefixes ?? noPrefixes)}`;
    addField(within.into, name, { ...within.field, attributes: {}, value, hasElements: false });
  };

  return {
    tag(name: string): void {
      tag = name;
      attributes = {};
    },
    attribute(name: string): void {
      attribute = capture === null ? name.toLowerCase() : '';
      if (attribute in attributes) attribute = '';
    },
    attributeValue(value: string): void {
      if (attribute !== '') attributes[attribute] = value;
    },
    text(text: string): void {
      if (capture !== null && !capture.field.hasElements) capture.field.value += text;
    },
    open(start: number): void {
      if (capture !== null) {
        openInside(capture, start);
        return;
      }
      endEntryBefore(tag);
      const frame = openFrame();
      const name = nameOf(tag, frame.prefixes);
      entryNames ??= entryNamesByRoot.get(name) ?? null;
      if (entry !== null) {
        if (frames.length === entryDepth + 1) take(name, entry, frame, start);
      } else if (entryNames?.includes(name)) {
        entry = { fields: new Map(), self: fieldOf(frame, attributes) };
        entryDepth = frames.length;
      } else if (channel === null && (name === 'channel' || name === 'feed')) {
        channel = { fields: new Map(), self: fieldOf(frame, attributes) };
        channelDepth = frames.length;
      } else if (channel !== null && frames.length === channelDepth + 1 && !notOfChannel.has(name)) {
        take(name, channel, frame, start);
      }
    },
    close(closed: string | null, at: number): void {
      if (capture !== null && closeInside(capture, closed, at)) return;
      const target = closed ?? frames.at(-1)?.tag;
      if (target === undefined || !open.get(target)) return;
      const innermost = frames.at(-1)?.tag === target;
      if (!innermost) damaged = true;
      if (capture !== null) {
        endCapture(at);
        if (innermost) return;
      }
      let closing: string | undefined;
      do {
        closing = frames.at(-1)?.tag;
        closeFrame();
      } while (closing !== target);
    },
    full: (): boolean => entries.length >= mostEntries,
    end(): XmlFeed | null {
      if (entryNames === null) return null;
      const more = entries.length >= mostEntries;
      return { channel, entries, damaged: !more && (damaged || frames.length > 0), more };
    },
  };
}

function fieldOf(frame: Frame, attributes: Attributes): Field {
  return { value: '', attributes, language: frame.language, base: frame.base, hasElements: false };
}

function addField(entry: XmlEntry, name: string, field: Field): void {
  const same = entry.fields.get(name);
  if (same === undefined) entry.fields.set(name, [field]);
  else if (same.length < mostOfAName) same.push(field);
}

function count(counts: Map<string, number>, name: string, change: 1 | -1): void {
  counts.set(name, (counts.get(name) ?? 0) + change);
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

/** Parts of a channel in which entries or titles of other things stand. */
const notOfChannel = new Set(['items', 'jobs', 'entries', 'offers', 'image', 'textinput', 'cloud']);
