import type { JsonObject } from '../json-ld.ts';
import { at, joined, line, positionWith, prose, withRemote } from './values.ts';
import type { Vendor } from './vendor.ts';

/** The data behind a BambooHR careers page: the list, and one answer for each position with its text. */
export const bamboohr: Vendor = {
  answerOf: (name) => `https://${name}.bamboohr.com/careers/list`,
  nameIn: ({ hostname }) => nameIn(hostname),
  items: (answer) => {
    const result = 'data' in answer ? at(answer.data, 'result') : undefined;
    return Array.isArray(result) ? result : null;
  },
  mark: 'jobOpeningName',
  read: (item, { name }) => {
    const id = line(item['id']);
    const isRemote = item['isRemote'] === true || item['locationType'] === '1';
    return positionWith(
      {
        id,
        title: line(item['jobOpeningName']),
        url: id === null || name === null ? null : `https://${name}.bamboohr.com/careers/${encodeURIComponent(id)}`,
        place: withRemote(placeOf(item), isRemote),
      },
      { employmentType: line(item['employmentStatusLabel']), sector: line(item['departmentLabel']) },
    );
  },
  detail: {
    addressOf: (item, { address }) => {
      const id = line(item['id']);
      if (id === null || address === null || nameIn(address.hostname) === null) return null;
      return `${address.origin}/careers/${encodeURIComponent(id)}/detail`;
    },
    read: (answer, position) => {
      const opening = at(answer, 'result', 'jobOpening');
      const pay = line(at(opening, 'compensation'));
      const experience = line(at(opening, 'minimumExperience'));
      return {
        ...position,
        url: line(at(opening, 'jobOpeningShareUrl')) ?? position.url,
        date: line(at(opening, 'datePosted')),
        text: prose(at(opening, 'description')),
        extra: { ...position.extra, ...(pay !== null && { pay }), ...(experience !== null && { experience }) },
      };
    },
  },
};

function nameIn(hostname: string): string | null {
  return /^([a-z\d-]+)\.bamboohr\.com$/.exec(hostname)?.[1] ?? null;
}

function placeOf(item: JsonObject): string | null {
  const { location, atsLocation } = item;
  const country = line(at(atsLocation, 'country'));
  const abroad = country === null || /^(it|italy|italia)$/i.test(country) ? null : country;
  const region = [at(location, 'state'), at(atsLocation, 'state'), at(atsLocation, 'province')];
  return joined([at(location, 'city'), at(atsLocation, 'city'), ...region, abroad], ', ');
}
