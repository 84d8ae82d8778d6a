import type { Extra, ExtraKey } from '../model.ts';
import { type FeedEntry, httpAddress } from './feed-entry.ts';
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

// Names in the order in which they are believed. `x:` names are those of `g:`, `job_listing:` and their like.
const ids = names('guid id dc:identifier x:id jobid referencenumber reference');
const titles = names('title dc:title position name jobtitle x:title media:title itunes:title');
const dates = names(`
  published pubdate issued dc:issued dc:date dc:created created updated modified dc:modified date lastbuilddate lastupdate
  publicationdate x:publishdate createdat`);
const texts = names(`
  content:encoded content body fullitem description summary abstract dc:description info tagline subtitle itunes:summary
  itunes:subtitle media:description media:group/description x:description x:browserfriendly`);
const authors = names(`
  author/name author/email dc:creator dc:author author managingeditor itunes:author webmaster dc:publisher`);
const employers = names(`
  x:employer x:company x:companyname company/name company companyname employer hiringorganization startup azienda
  advertiser`);
const deadlines = names(`
  x:expirationdate x:expires x:applicationdeadline expirationdate expiry expiredate expire expires validthrough deadline
  closingdate scadenza`);
const places = names('x:location x:joblocation joblocation location localita sede');
const cities = names('cities/city location/city address/city locations/location');
const links = names('link url a directurl applyurl joburl');
const extras: [ExtraKey, string[]][] = [
  ['employmentType', ['x:jobtype', 'x:employmenttype', 'jobtype', 'jobtypes/jobtype', 'employmenttype']],
  ['contract', ['contract', 'contracttype', 'contratto']],
  ['pay', ['x:salary', 'salary', 'retribuzione']],
  ['experience', ['experience']],
  ['sector', ['x:jobfunction', 'x:jobcategory', 'jobcategory', 'settore']],
  ['reference', ['referencenumber', 'reference', 'x:jobreference']],
];

function names(list: string): string[] {
  return list.trim().split(/\s+/);
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
  const parts = [line(entry, ['city', 'x:city']), line(entry, ['region', 'x:region', 'state'])].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? null : [...new Set(parts)].join(', ');
}

function extraOf(entry: XmlEntry): Extra {
  const extra: Extra = {};
  for (const [key, wanted] of extras) {
    const simple = fieldsNamed(entry, wanted).filter((field) => !field.hasElements);
    const values = simple.map((field) => plainLine(field.value));
    const said = [...new Set(values)].filter((value) => value !== '').join(', ');
    if (said !== '') extra[key] = said;
  }
  return extra;
}
