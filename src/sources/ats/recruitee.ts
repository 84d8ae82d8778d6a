import type { JsonObject } from '../json-ld.ts';
import { listOf } from '../json-ld.ts';
import { at, joined, line, payOf, positionWith, prose, spelt, withRemote } from './values.ts';
import type { Vendor } from './vendor.ts';

/** Recruitee Careers Site API (docs.recruitee.com/reference/offers). */
export const recruitee: Vendor = {
  answerOf: (name) => `https://${name}.recruitee.com/api/offers/`,
  nameIn: ({ hostname }) => /^([a-z\d-]+)\.recruitee\.com$/.exec(hostname)?.[1] ?? null,
  items: (answer) => {
    const offers = 'data' in answer ? at(answer.data, 'offers') : undefined;
    return Array.isArray(offers) ? offers : null;
  },
  mark: 'careers_url',
  read: (item) => {
    if (typeof item['status'] === 'string' && item['status'] !== 'published') return null;
    const { min, max, currency, period } = Object.fromEntries(
      ['min', 'max', 'currency', 'period'].map((key) => [key, at(item['salary'], key)]),
    );
    return positionWith(
      {
        id: line(item['id']),
        title: line(item['title']),
        url: line(item['careers_url']),
        date: line(item['published_at']) ?? line(item['created_at']),
        deadline: line(item['close_at']),
        employer: line(item['company_name']),
        place: withRemote(placeOf(item), item['remote'] === true),
        text: prose(item['description'], item['requirements']),
      },
      {
        employmentType: spelt(item['employment_type_code']),
        sector: line(item['department']),
        hours: hoursOf(item),
        pay: payOf({ min, max, currency, unit: typeof period === 'string' ? period.toUpperCase() : undefined }),
      },
    );
  },
};

function placeOf(item: JsonObject): string | null {
  const places = listOf(item['locations']).map((place) => {
    const town = joined([at(place, 'postal_code'), at(place, 'city')], ' ');
    return joined([at(place, 'street'), town, abroad(at(place, 'country_code'), at(place, 'country'))], ', ');
  });
  return joined(places, ' / ') ?? line(item['location']) ?? joined([item['city'], item['country']], ', ');
}

function abroad(code: unknown, country: JsonObject[string] | undefined): string | null {
  return code === 'IT' ? null : line(country);
}

function hoursOf(item: JsonObject): string | null {
  const hours = joined([item['min_hours'], item['max_hours']], '-');
  return hours === null || !/[1-9]/.test(hours) ? null : `${hours} ore settimanali`;
}
