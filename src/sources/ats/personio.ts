import { listOf } from '../json-ld.ts';
import { isCutOff, personioPositions } from './personio-xml.ts';
import { joined, line, positionWith, prose } from './values.ts';
import type { Vendor } from './vendor.ts';

/** Personio's XML feed of open positions (support.personio.de, "XML feed"). */
export const personio: Vendor = {
  answerOf: (name, page) => `https://${page?.hostname ?? `${name}.jobs.personio.de`}/xml`,
  nameIn: ({ hostname }) => nameIn(hostname),
  items: (answer) => ('xml' in answer ? personioPositions(answer.xml) : null),
  isCut: (answer) => 'xml' in answer && isCutOff(answer.xml),
  mark: 'name',
  read: (item, { name, address }) => {
    const id = line(item['id']);
    const own = address !== null && nameIn(address.hostname) !== null ? address.hostname : null;
    const host = own ?? (name === null ? null : `${name}.jobs.personio.de`);
    return positionWith(
      {
        id,
        title: line(item['name']),
        url: id === null || host === null ? null : `https://${host}/job/${encodeURIComponent(id)}`,
        date: line(item['createdAt']),
        employer: line(item['subcompany']),
        place: joined([item['office'], ...listOf(item['additionalOffices/office'])], ' / '),
        text: prose(...listOf(item['jobDescriptions'])),
      },
      {
        employmentType: joined([item['employmentType'], item['schedule']], ', '),
        sector: line(item['department']),
        experience: line(item['seniority']),
      },
    );
  },
};

function nameIn(hostname: string): string | null {
  return /^([a-z\d-]+)\.jobs\.personio\.(?:de|com)$/.exec(hostname)?.[1] ?? null;
}
