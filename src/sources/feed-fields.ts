import type { Extra } from '../model.ts';
import { type FeedEntry, httpAddress } from './feed-entry.ts';
import {
  areas,
  authors,
  cities,
  dates,
  deadlines,
  employers,
  extras,
  ids,
  links,
  payParts,
  pays,
  places,
  postcodes,
  regions,
  streets,
  texts,
  titles,
  towns,
} from './feed-vocabulary.ts';
import type { Field, XmlEntry } from './feed-xml.ts';
import { plainLine, plainText } from './plain-text.ts';

/** What the elements of an RSS, Atom, RDF or CDF entry, or of a job board's export, say. */
export function entryOfFields(entry: XmlEntry): FeedEntry {
  const text = richestText(entry);
  return {
    id: written(entry, ids) ?? given(entry.self.attributes['rdf:about'] ?? entry.self.attributes['id']),
    title: line(entry, titles),
    url: address(entry),
    date: written(entry, dates) ?? given(entry.self.attributes['lastmod']),
    text: text?.value ?? '',
    author: nameIn(line(entry, authors)),
    language: text === null ? languageOf(entry) : text.language,
    employer: line(entry, employers),
    place: placeOf(entry),
    deadline: written(entry, deadlines),
    extra: extraOf(entry),
  };
}

function fieldsNamed(entry: XmlEntry, wanted: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const name of wanted) {
    const same = entry.fields.get(name);
    if (same !== undefined) fields.push(...same);
  }
  return fields;
}

function written(entry: XmlEntry, wanted: readonly string[]): string | null {
  return firstOf(entry, wanted, ({ value }) => (value.includes('<') ? plainLine(value) : value.trim()));
}

function given(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim();
}

function line(entry: XmlEntry, wanted: readonly string[]): string | null {
  return firstOf(entry, wanted, (field) => plainLine(decoded(field)));
}

function firstOf(entry: XmlEntry, wanted: readonly string[], read: (field: Field) => string): string | null {
  for (const name of wanted) {
    for (const field of entry.fields.get(name) ?? []) {
      const value = read(field);
      if (value !== '') return value;
    }
  }
  return null;
}

/** The longest of the texts that leave words once reduced: a teaser gives way to the whole, a bare picture to the teaser. */
function richestText(entry: XmlEntry): { value: string; language: string | null } | null {
  const candidates = fieldsNamed(entry, texts).map((field) => ({ markup: decoded(field), language: field.language }));
  candidates.sort((one, other) => other.markup.length - one.markup.length);
  for (const { markup, language } of candidates) {
    const value = plainText(markup);
    // An empty xml:lang takes the language back (XML 1.0, 2.12).
    const said = language?.trim() === '' ? null : (tagOf(language) ?? languageOf(entry));
    if (value !== '') return { value, language: said };
  }
  return null;
}

/** Atom lets content be base64 (RFC 4287, 4.1.3.3; `mode` in Atom 0.3). */
function decoded(field: Field): string {
  const type = field.attributes['type'] ?? '';
  const isBase64 =
    field.attributes['mode'] === 'base64' || /^(?:application|image|audio|video)\/(?!.*xml)(?!.*json)/i.test(type);
  return isBase64 ? Buffer.from(field.value, 'base64').toString('utf8') : field.value;
}

/** RSS asks for an address: `anna@spiga.example (Anna)`; the name is enough. */
function nameIn(author: string | null): string | null {
  if (author === null || author.length > 200) return author;
  const named = /^\S+@\S+ \((?<name>[^()]+)\)$/.exec(author) ?? /^(?<name>[^(<]+?) ?[(<]\S+@\S+[)>]$/.exec(author);
  return named?.groups?.['name'] ?? author;
}

function languageOf(entry: XmlEntry): string | null {
  return tagOf(written(entry, ['dc:language', 'language'])) ?? tagOf(entry.self.language);
}

/** `en_US` is written for `en-US` (BCP 47). */
function tagOf(language: string | null): string | null {
  return language === null || language.trim() === '' ? null : language.trim().replaceAll('_', '-');
}

/** The entry's page: its alternate link before any other, then a permanent identifier that is an address. */
function address(entry: XmlEntry): string | null {
  const written = fieldsNamed(entry, links);
  const identifiers = fieldsNamed(entry, ['guid', 'id']).filter(
    (field) => field.attributes['ispermalink']?.toLowerCase() !== 'false' && /^\s*https?:/i.test(field.value),
  );
  const content = fieldsNamed(entry, ['content']).filter((field) => field.attributes['src'] !== undefined);
  const candidates = [
    ...written.filter((field) => rel(field) === 'alternate' && !isOtherType(field)),
    ...written.filter((field) => rel(field) === 'alternate'),
    entry.self,
    ...identifiers,
    ...content,
    ...written.filter((field) => rel(field) === 'self'),
  ];
  for (const field of candidates) {
    const found = httpAddress(linkIn(field), field.base);
    if (found !== null) return found;
  }
  return null;
}

function linkIn({ attributes, value }: Field): string {
  return (
    attributes['href'] ??
    attributes['rdf:resource'] ??
    attributes['src'] ??
    (value.trim() || attributes['rdf:about'] || '')
  );
}

function rel(field: Field): string {
  const relation = field.attributes['rel']?.trim().toLowerCase() ?? '';
  return relation === '' ? 'alternate' : relation.replace('http://www.iana.org/assignments/relation/', '');
}

function isOtherType(field: Field): boolean {
  return field.attributes['type'] !== undefined && !/html/i.test(field.attributes['type']);
}

function placeOf(entry: XmlEntry): string | null {
  const named = fieldsNamed(entry, cities).map((field) => plainLine(field.value));
  const several = [...new Set(named)].filter((city) => city !== '').join(', ');
  if (several !== '') return several;
  const one = line(entry, places);
  if (one !== null) return one;
  const town = together([line(entry, postcodes), line(entry, towns)], ' ');
  return together([line(entry, streets), line(entry, areas), town, line(entry, regions)], ', ');
}

function together(parts: readonly (string | null)[], separator: string): string | null {
  const said = [...new Set(parts.filter((part) => part !== null))];
  return said.length === 0 ? null : said.join(separator);
}

function extraOf(entry: XmlEntry): Extra {
  const extra: Extra = {};
  for (const [key, wanted] of extras) {
    const simple = fieldsNamed(entry, wanted).filter((field) => !field.hasElements);
    const values = simple.map((field) => plainLine(field.value));
    const said = [...new Set(values)].filter((value) => value !== '').join(', ');
    if (said !== '') extra[key] = said;
  }
  const pay = payOf(entry);
  if (pay !== null) extra.pay = pay;
  return extra;
}

/** As written; the currency and period that a board gives beside a bare amount stay with it: `1200-1400 EUR month`. */
function payOf(entry: XmlEntry): string | null {
  const simple = firstOf(entry, pays, (field) => (field.hasElements ? '' : plainLine(field.value)));
  const ends = [line(entry, payParts.min), line(entry, payParts.max)].filter(
    (end) => end !== null && /[1-9]/.test(end),
  );
  const amount = simple ?? together(ends, '-');
  if (amount === null || !/^[\d.,\s–-]+$/.test(amount)) return amount;
  return together([amount, line(entry, payParts.currency), line(entry, payParts.unit)], ' ');
}
