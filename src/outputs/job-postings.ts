// Structured data for search engines (https://schema.org/JobPosting), of the offers that the desk itself has collected and may
// publish. A closed offer is answered by its absence from the next page.

import type { Edition, IssueEntry, Offer } from '../model.ts';

/** The JSON of a page's postings; null where there are none. */
export function jobPostingsOf(edition: Edition): string | null {
  const postings = edition.issue.sections
    .flatMap((section) => section.entries)
    .flatMap((one) => (one.entry.kind === 'offer' && isOurs(one.entry) ? [postingOf(one, one.entry, edition)] : []));
  // A script element ends at the first `</`, whatever it holds (HTML, 13.2.5.4).
  return postings.length === 0 ? null : JSON.stringify(postings).replaceAll('<', '\\u003c');
}

/** Collected by a person of the desk from an employer who is named: never a family's, never another site's. */
function isOurs({ draft, facts, url }: Offer): boolean {
  return draft.by !== null && url === null && facts.employer !== null && facts.employerKind?.value !== 'household';
}

const types = { 'full-time': 'FULL_TIME', 'part-time': 'PART_TIME', both: ['FULL_TIME', 'PART_TIME'] };
const units = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' };

function postingOf(
  { code, nearness }: IssueEntry,
  { title, draft, facts, deadline, firstSeen, key }: Offer,
  edition: Edition,
) {
  const { issue, pageUrl } = edition;
  const until = deadline?.value.date ?? issue.to;
  const pay = facts.pay?.value;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: draft.text,
    identifier: { '@type': 'PropertyValue', name: issue.publisher.name, value: key },
    ...(pageUrl ? { url: `${pageUrl}#${code.toLowerCase()}` } : {}),
    datePosted: firstSeen,
    validThrough: `${until}T${deadline?.value.time ?? '23:59'}`,
    hiringOrganization: { '@type': 'Organization', name: facts.employer?.value },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(draft.place ? { streetAddress: draft.place } : {}),
        addressLocality: facts.comune?.value ?? (nearness?.step === 'outside' ? nearness.place : 'Milano'),
        addressCountry: 'IT',
      },
    },
    ...(facts.workingTime ? { employmentType: types[facts.workingTime.value] } : {}),
    ...(pay ? { baseSalary: salaryOf(pay) } : {}),
    directApply: false,
  };
}

function salaryOf(pay: { min: number; max: number; unit: keyof typeof units }) {
  const { min, max, unit } = pay;
  const value = { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: units[unit] };
  return { '@type': 'MonetaryAmount', currency: 'EUR', value };
}
