import type { Json, JsonObject } from '../json-ld.ts';
import { at, joined, line, positionWith, prose, withRemote } from './values.ts';
import type { Vendor } from './vendor.ts';

const api = 'api.smartrecruiters.com';
const longestPage = 100;

/** SmartRecruiters Posting API (developers.smartrecruiters.com/docs/posting-api). */
export const smartrecruiters: Vendor = {
  answerOf: (name) => `https://${api}/v1/companies/${encodeURIComponent(name)}/postings?limit=${longestPage}`,
  nameIn: ({ hostname, pathname }) => {
    if (hostname === api) return /^\/v1\/companies\/([^/]+)/.exec(pathname)?.[1] ?? null;
    return /^(jobs|careers)\.smartrecruiters\.com$/.test(hostname) ? (/^\/([^/]+)/.exec(pathname)?.[1] ?? null) : null;
  },
  items: (answer) => {
    const content = 'data' in answer ? at(answer.data, 'content') : undefined;
    return Array.isArray(content) ? content : null;
  },
  mark: 'releasedDate',
  read: (item, { name }) => {
    if (typeof item['visibility'] === 'string' && item['visibility'] !== 'PUBLIC') return null;
    const id = line(item['id']);
    const company = line(at(item, 'company', 'identifier')) ?? name;
    return positionWith(
      {
        id,
        title: line(item['name']),
        url:
          id === null || company === null
            ? null
            : `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${id}`,
        date: line(item['releasedDate']),
        employer: line(at(item, 'company', 'name')),
        place: withRemote(placeOf(item['location']), at(item, 'location', 'remote') === true),
        language: line(at(item, 'language', 'code')),
      },
      {
        employmentType: line(at(item, 'typeOfEmployment', 'label')),
        sector: line(at(item, 'department', 'label')) ?? line(at(item, 'function', 'label')),
        experience: experienceOf(item['experienceLevel']),
        reference: line(item['refNumber']),
      },
    );
  },
  nextOf: (answer, address) => {
    const [offset, total, content] = [at(answer, 'offset'), at(answer, 'totalFound'), at(answer, 'content')];
    if (typeof offset !== 'number' || typeof total !== 'number' || !Array.isArray(content)) return null;
    if (content.length === 0 || offset + content.length >= total) return null;
    const next = new URL(address);
    next.searchParams.set('offset', String(offset + content.length));
    return next.href;
  },
  detail: {
    addressOf: (item: JsonObject, { address }) => {
      const id = line(item['id']);
      if (id === null || address?.hostname !== api) return null;
      return `${address.origin}${address.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
    },
    read: (answer, position) => {
      const sections = at(answer, 'jobAd', 'sections');
      const names = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'];
      const blocks = names.flatMap((name) => {
        const text = prose(at(sections, name, 'text'));
        return text === '' ? [] : [at(sections, name, 'title'), text];
      });
      return { ...position, url: line(at(answer, 'postingUrl')) ?? position.url, text: prose(...blocks) };
    },
  },
};

function placeOf(location: Json | undefined): string | null {
  const town = joined([at(location, 'postalCode'), at(location, 'city')], ' ');
  const country = at(location, 'country');
  return joined([at(location, 'address'), town, country === 'it' ? null : line(country)?.toUpperCase()], ', ');
}

function experienceOf(level: Json | undefined): string | null {
  return at(level, 'id') === 'not_applicable' ? null : line(at(level, 'label'));
}
