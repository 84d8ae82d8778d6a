import { isObject } from '../json-ld.ts';
import { postingFields } from '../posting-draft.ts';
import { at, line, prose } from './values.ts';
import type { Vendor } from './vendor.ts';

/** A Teamtailor career site's `jobs.json`: a JSON Feed whose items carry schema.org JobPosting. */
export const teamtailor: Vendor = {
  answerOf: (name) => `https://${name}.teamtailor.com/jobs.json`,
  nameIn: ({ hostname }) => /^([a-z\d-]+)\.teamtailor\.com$/.exec(hostname)?.[1] ?? null,
  items: (answer) => {
    const items = 'data' in answer ? at(answer.data, 'items') : undefined;
    return Array.isArray(items) ? items : null;
  },
  mark: '_jobposting',
  companyIn: (answer) => line(at(answer, 'title')),
  nextOf: (answer) => line(at(answer, 'next_url')),
  read: (item, { company }) => {
    const posting = item['_jobposting'];
    const fields = postingFields(isObject(posting) ? posting : {}, new Map());
    return {
      ...fields,
      id: line(item['id']) ?? fields.id,
      title: line(item['title']) ?? fields.title,
      url: line(item['url']) ?? fields.url,
      date: line(item['date_published']) ?? fields.date,
      employer: fields.employer ?? company,
      text: fields.text === '' ? prose(item['content_html'] ?? item['content_text']) : fields.text,
    };
  },
};
