// Courses, classes and notices are mostly typed by a person: what is typed is kept as typed, only the dates are understood.
import type { Details, ExtraKey, Fact, IsoDate } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { wholeField } from './hit.ts';
import { readDate } from './italian-date.ts';

export function readDetails(ad: AdText, reference: IsoDate): Details {
  const typed = (key: ExtraKey) => wholeField(ad, `extra.${key}`);
  const day = (key: ExtraKey) => dated(typed(key), reference);
  return {
    provider: typed('provider') ?? wholeField(ad, 'employer'),
    when: typed('when') ?? typed('schedule'),
    starts: day('starts'),
    ends: day('ends'),
    place: wholeField(ad, 'place'),
    cost: typed('cost'),
    audience: typed('audience') ?? typed('requirements'),
    amount: typed('amount'),
    documents: typed('documents'),
    seats: typed('seats'),
    childcare: typed('childcare'),
    certificate: typed('certificate'),
    level: typed('level'),
    enrolment: typed('enrolment'),
    validUntil: day('validUntil'),
  };
}

/** A typed day; what is typed and is no day of the calendar stays unread, and the words stay in the draft. */
function dated(fact: Fact<string> | null, reference: IsoDate): Fact<IsoDate> | null {
  const date = fact ? readDate(fact.value, reference) : null;
  return fact && date ? { value: date, evidence: fact.evidence } : null;
}
