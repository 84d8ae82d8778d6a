import type { JsonObject } from '../json-ld.ts';
import { listOf } from '../json-ld.ts';
import { at, joined, line, positionWith, prose, spelt, withRemote } from './values.ts';
import type { Vendor } from './vendor.ts';

/** Workable's answer for careers pages (help.workable.com, "careers page API"). */
export const workable: Vendor = {
  answerOf: (name) => `https://apply.workable.com/api/v1/widget/accounts/${encodeURIComponent(name)}?details=true`,
  nameIn: ({ hostname, pathname }) => {
    if (hostname !== 'apply.workable.com') return null;
    const name = /^\/(?:api\/v\d\/(?:widget\/)?accounts\/)?([^/]+)/.exec(pathname)?.[1];
    return name === undefined || name === 'j' || name === 'api' ? null : name;
  },
  items: (answer) => {
    const jobs = 'data' in answer ? at(answer.data, 'jobs') : undefined;
    return Array.isArray(jobs) ? jobs : null;
  },
  mark: 'shortcode',
  companyIn: (answer) => line(at(answer, 'name')),
  read: (item, { company }) =>
    positionWith(
      {
        id: line(item['shortcode']),
        title: line(item['title']),
        url: line(item['url']) ?? line(item['shortlink']),
        date: line(item['published_on']) ?? line(item['created_at']),
        employer: company,
        place: withRemote(placeOf(item), item['telecommuting'] === true),
        text: prose(item['description'], item['requirements'], item['benefits']),
      },
      {
        employmentType: spelt(item['employment_type']),
        sector: line(item['department']) ?? line(item['industry']),
        experience: line(item['experience']),
      },
    ),
};

function placeOf(item: JsonObject): string | null {
  const shown = listOf(item['locations']).filter((place) => at(place, 'hidden') !== true);
  const places = shown.map((place) => joined([at(place, 'city'), at(place, 'region'), at(place, 'country')], ', '));
  return joined(places, ' / ') ?? joined([item['city'], item['state'], item['country']], ', ');
}
