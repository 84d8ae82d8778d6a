import { at, joined, line, namesIn, positionWith, prose, spelt, withRemote } from './values.ts';
import type { Vendor } from './vendor.ts';

/** Ashby Job Postings API (developers.ashbyhq.com/docs/public-job-posting-api). */
export const ashby: Vendor = {
  answerOf: (name) =>
    `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(name)}?includeCompensation=true`,
  nameIn: ({ hostname, pathname }) => {
    if (!/^(jobs|api)\.ashbyhq\.com$/.test(hostname)) return null;
    return /^\/(?:posting-api\/job-board\/)?([^/]+)/.exec(pathname)?.[1] ?? null;
  },
  items: (answer) => {
    const jobs = 'data' in answer ? at(answer.data, 'jobs') : undefined;
    return Array.isArray(jobs) ? jobs : null;
  },
  mark: 'jobUrl',
  read: (item) => {
    if (item['isListed'] === false) return null;
    const place = joined([item['location'], ...namesIn(item['secondaryLocations'], 'location')], ' / ');
    return positionWith(
      {
        id: line(item['id']),
        title: line(item['title']),
        url: line(item['jobUrl']),
        date: line(item['publishedAt']),
        place: withRemote(place, item['isRemote'] === true),
        text: prose(item['descriptionHtml'] ?? item['descriptionPlain']),
      },
      {
        employmentType: spelt(item['employmentType']),
        sector: line(item['department']),
        pay: line(at(item, 'compensation', 'compensationTierSummary')),
      },
    );
  },
};
