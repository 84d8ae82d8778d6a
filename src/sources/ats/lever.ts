import type { Json } from '../json-ld.ts';
import { listOf } from '../json-ld.ts';
import { at, joined, line, momentOf, payOf, positionWith, prose, spelt, withRemote } from './values.ts';
import type { Vendor } from './vendor.ts';

/** Lever Postings API (github.com/lever/postings-api); boards kept in Europe have a host of their own. */
export const lever: Vendor = {
  answerOf: (name, page) => {
    const host = page !== null && /\.eu\./.test(page.hostname) ? 'api.eu.lever.co' : 'api.lever.co';
    return `https://${host}/v0/postings/${encodeURIComponent(name)}?mode=json`;
  },
  nameIn: ({ hostname, pathname }) => {
    if (!/^(jobs|api)(\.eu)?\.lever\.co$/.test(hostname)) return null;
    return /^\/(?:v0\/postings\/)?([^/]+)/.exec(pathname)?.[1] ?? null;
  },
  items: (answer) => ('data' in answer && Array.isArray(answer.data) ? answer.data : null),
  mark: 'hostedUrl',
  read: (item) => {
    const categories = item['categories'];
    const places = listOf(at(categories, 'allLocations'));
    const place = joined(places.length > 0 ? places : [at(categories, 'location')], ' / ');
    const lists = listOf(item['lists']).flatMap((list) => [at(list, 'text'), at(list, 'content')]);
    return positionWith(
      {
        id: line(item['id']),
        title: line(item['text']),
        url: line(item['hostedUrl']),
        date: momentOf(item['createdAt']),
        place: withRemote(place, item['workplaceType'] === 'remote'),
        text: prose(
          item['description'] ?? item['descriptionPlain'],
          ...lists,
          item['additional'],
          item['salaryDescription'],
        ),
      },
      {
        employmentType: spelt(at(categories, 'commitment')),
        sector: line(at(categories, 'department')) ?? line(at(categories, 'team')),
        pay: salaryOf(item['salaryRange']),
      },
    );
  },
};

/** Intervals are `per-year-salary`, `per-month-salary`, `per-hour-wage` ... */
function salaryOf(range: Json | undefined): string | null {
  const unit = /year|month|week|day|hour/.exec(String(at(range, 'interval') ?? ''))?.[0].toUpperCase();
  return payOf({ min: at(range, 'min'), max: at(range, 'max'), currency: at(range, 'currency'), unit });
}
