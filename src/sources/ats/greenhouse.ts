import { at, joined, line, namesIn, positionWith, prose } from './values.ts';
import type { Vendor } from './vendor.ts';

/** Greenhouse Job Board API (developers.greenhouse.io/job-board.html); boards kept in Europe answer at the same address. */
export const greenhouse: Vendor = {
  answerOf: (name) => `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(name)}/jobs?content=true`,
  nameIn: ({ hostname, pathname, searchParams }) => {
    if (!/^(job-boards|boards|boards-api)(\.eu)?\.greenhouse\.io$/.test(hostname)) return null;
    if (pathname.startsWith('/embed/')) return searchParams.get('for');
    return /^\/(?:v1\/boards\/)?([^/]+)/.exec(pathname)?.[1] ?? null;
  },
  items: (answer) => {
    const jobs = 'data' in answer ? at(answer.data, 'jobs') : undefined;
    return Array.isArray(jobs) ? jobs : null;
  },
  mark: 'absolute_url',
  read: (item) =>
    positionWith(
      {
        id: line(item['id']),
        title: line(item['title']),
        url: line(item['absolute_url']),
        date: line(item['first_published']),
        deadline: line(item['application_deadline']),
        employer: line(item['company_name']),
        place: line(at(item, 'location', 'name')),
        text: prose(item['content']),
        language: line(item['language']),
      },
      { sector: joined(namesIn(item['departments']), ', '), reference: line(item['requisition_id']) },
    ),
};
