import type { Draft, Extra, ExtraKey } from '../model.ts';
import { hasType, isObject, type Json, type JsonObject, listOf } from './json-ld.ts';
import { plainLine, plainText } from './plain-text.ts';

/** What a schema.org JobPosting says, in the words of a draft. */
export type PostingFields = Pick<
  Draft,
  'id' | 'title' | 'url' | 'date' | 'employer' | 'place' | 'deadline' | 'text' | 'language' | 'extra'
>;

/**
 * Reads one JobPosting (https://schema.org/JobPosting). Values stay as given: no date is read, no figure is converted, and
 * what is missing is null. What the source gives as a code or a key is put into words: work from home, months of
 * experience, the one end of a range of pay. `byId` are the page's nodes, for references; `url` may be relative.
 */
export function postingFields(posting: JsonObject, byId: NodesById): PostingFields {
  return {
    id: identifierOf(posting),
    title: words(posting['title']) ?? words(posting['name']),
    url: addressIn(posting['url']),
    date: words(posting['datePosted']),
    employer: nameOf(posting['hiringOrganization'], byId),
    place: placeOf(posting, byId),
    deadline: words(posting['validThrough']),
    text: textOf(posting),
    language: languageOf(posting['inLanguage']),
    extra: extraOf(posting),
  };
}

/** Nodes that have an `@id` and say something of it, the first of each. */
export type NodesById = ReadonlyMap<string, JsonObject>;

export function nodesById(nodes: JsonObject[]): NodesById {
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && !byId.has(id) && Object.keys(node).length > 2) byId.set(id, node);
  }
  return byId;
}

/** The words of a value on one line: of a text, a number, an object that has a name, or a list of these. */
function words(value: Json | undefined): string | null {
  const all = listOf(value).map((item) => {
    if (typeof item === 'string') return plainLine(item).trim();
    if (typeof item === 'number') return String(item);
    return isObject(item) ? (nameLike(item) ?? '') : '';
  });
  return joined(all, ', ');
}

/** An address keeps its `&`: `&copy=1` is no copyright sign. */
function addressIn(value: Json | undefined): string | null {
  const [first] = listOf(value);
  const given = isObject(first) ? first['@id'] : first;
  return typeof given === 'string' && given.trim() !== '' ? given.trim().replaceAll('&amp;', '&') : null;
}

function nameLike(item: JsonObject): string | null {
  for (const key of ['@value', 'name', 'value', 'credentialCategory', 'description']) {
    const found = item[key];
    if (typeof found === 'string' || typeof found === 'number') return words(found);
  }
  const months = item['monthsOfExperience'];
  return typeof months === 'string' || typeof months === 'number' ? `${months} mesi di esperienza` : null;
}

function joined(all: readonly (string | null)[], separator: string): string | null {
  const distinct = [...new Set(all.filter((text) => text !== null && text !== ''))];
  return distinct.length === 0 ? null : distinct.join(separator);
}

function identifierOf(posting: JsonObject): string | null {
  const [first] = listOf(posting['identifier']);
  const given = isObject(first) ? (first['value'] ?? first['@id'] ?? first['name']) : first;
  const id = words(given) ?? words(posting['@id']);
  return id?.startsWith('_:') ? null : id;
}

/** The node itself, or the node elsewhere on the page that it stands for. */
function resolved(value: Json | undefined, byId: NodesById): Json | undefined {
  if (!isObject(value) || typeof value['@id'] !== 'string' || value['name'] !== undefined) return value;
  return byId.get(value['@id']) ?? value;
}

function nameOf(value: Json | undefined, byId: NodesById): string | null {
  const names = listOf(value).map((item) => {
    const organisation = resolved(item, byId);
    if (!isObject(organisation)) return words(organisation);
    return words(organisation['name']) ?? words(organisation['legalName']);
  });
  return names.find((name) => name !== null) ?? null;
}

function placeOf(posting: JsonObject, byId: NodesById): string | null {
  const places = listOf(posting['jobLocation']).map((item) => addressOf(resolved(item, byId), byId));
  const written = joined(places, ' / ');
  const remote = listOf(posting['jobLocationType']).some((type) => /telecommute/i.test(String(type)));
  if (!remote) return written;
  return written === null ? 'da remoto' : `${written} (da remoto)`;
}

function addressOf(place: Json | undefined, byId: NodesById): string | null {
  if (!isObject(place)) return words(place);
  const address = resolved(listOf(place['address'])[0] ?? place, byId);
  if (!isObject(address)) return words(address);
  const locality = words(address['addressLocality']);
  const region = words(address['addressRegion']);
  const country = words(address['addressCountry']);
  const town = joined([words(address['postalCode']), locality], ' ');
  const parts = [words(address['streetAddress']), town, region === locality ? null : region];
  const abroad = country !== null && !/^(it|ita|italia|italy)$/i.test(country) ? country : null;
  return joined([...parts, abroad], ', ') ?? words(place['name']);
}

function textOf(posting: JsonObject): string {
  const blocks = ['description', 'responsibilities', 'jobBenefits', 'incentiveCompensation'].flatMap((key) =>
    listOf(posting[key]).map((value) => (typeof value === 'string' ? paragraphs(value) : (words(value) ?? ''))),
  );
  return blocks.reduce((text, block) => (text.includes(block) ? text : `${text}\n${block}`.trim()), '');
}

/** Line ends escaped once too often arrive as a backslash and a letter. */
function paragraphs(markup: string): string {
  return plainText(markup.replace(/\\r\\n|\\n/g, '\n')).trim();
}

function languageOf(value: Json | undefined): string | null {
  const [first] = listOf(value);
  return words(isObject(first) ? (first['alternateName'] ?? first['name']) : first);
}

function extraOf(posting: JsonObject): Extra {
  const contact = listOf(posting['applicationContact']).find(isObject);
  const requirements = [
    'qualifications',
    'experienceRequirements',
    'educationRequirements',
    'skills',
    'physicalRequirement',
  ];
  const found: Partial<Record<ExtraKey, string | null>> = {
    employmentType: words(posting['employmentType']),
    pay: payOf(posting),
    hours: words(posting['workHours']),
    openings: words(posting['totalJobOpenings']),
    requirements: joined(
      requirements.map((key) => words(posting[key])),
      '; ',
    ),
    sector: words(posting['industry']) ?? words(posting['occupationalCategory']),
    starts: words(posting['jobStartDate']),
    email: words(contact?.['email'])?.replace(/^mailto:/i, '') ?? null,
    phone: words(contact?.['telephone'])?.replace(/^tel:/i, '') ?? null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** Amount, currency and unit as given: `1200-1400 EUR MONTH`. A zero stands for "not stated" where it is all there is. */
function payOf(posting: JsonObject): string | null {
  for (const key of ['baseSalary', 'estimatedSalary']) {
    for (const salary of listOf(posting[key])) {
      const pay = isObject(salary) ? moneyOf(salary, posting) : words(salary);
      if (pay !== null && /[1-9]/.test(pay)) return pay;
    }
  }
  return null;
}

function moneyOf(salary: JsonObject, posting: JsonObject): string | null {
  const [value] = listOf(salary['value']);
  const holder = isObject(value) ? value : salary;
  const single = words(isObject(value) ? value['value'] : value) ?? words(salary['price']) ?? words(salary['median']);
  const amount = single ?? rangeOf(words(holder['minValue']), words(holder['maxValue']));
  if (amount === null) return null;
  const currency = words(salary['currency']) ?? words(salary['priceCurrency']) ?? words(posting['salaryCurrency']);
  const unit = words(holder['unitText']) ?? words(salary['unitText']) ?? words(holder['unitCode']);
  return [amount, currency, unit].filter((part) => part !== null).join(' ');
}

function rangeOf(min: string | null, max: string | null): string | null {
  if (min === null) return max === null ? null : `fino a ${max}`;
  if (max === null) return `da ${min}`;
  return min === max ? min : `${min}-${max}`;
}

/** The postings among the nodes of a page, each once: themes and plug-ins of the same site often repeat them. */
export function postingsAmong(nodes: JsonObject[]): JsonObject[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    if (!hasType(node, 'JobPosting')) return false;
    const identity = JSON.stringify([
      node['title'] ?? node['name'],
      node['url'],
      node['identifier'],
      node['description'],
      node['jobLocation'],
    ]);
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
