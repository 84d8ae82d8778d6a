// One loose text as the labelled sets want it told: every fact under the name that a labelled ad has for it.

import { goldFlags } from '../gates/flags.ts';
import { examine } from '../gates/index.ts';
import type { Channel, Entry, EntryKind, Fact, IsoDate, Offer, Requirement } from '../model.ts';
import { datesIn } from '../reading/italian-date.ts';
import type { WorkingTimeFacts } from '../reading/working-time.ts';
import { addDays, weekDates, weekOf } from '../week.ts';
import { readText } from './read-text.ts';

export interface LabelledText {
  id: string;
  text: string;
  /** the day of the page; null: unknown, then a date without a year stays unread */
  referenceDate: IsoDate | null;
}

const kinds: Record<EntryKind, string> = {
  offer: 'offer',
  course: 'course',
  class: 'language-class',
  notice: 'notice',
};

/** `today` stands in for an unknown page date wherever the year does not matter. */
export function scoredLine({ id, text, referenceDate }: LabelledText, today: IsoDate): Record<string, unknown> {
  const seen = referenceDate ?? today;
  const loose = readText(text, seen);
  const { kind, offer, times } = loose;
  const { facts } = offer;
  return {
    id,
    kind: kinds[kind],
    title: kind === 'offer' && facts.occupation ? `${facts.occupation.evidence.quote} - ${offer.title}` : offer.title,
    employer: facts.employer?.value ?? null,
    employerKind: facts.employerKind?.value ?? null,
    comune: facts.comune?.value ?? null,
    contract: kind === 'offer' ? (facts.contract?.value ?? null) : null,
    ...hoursOf(times),
    pay: payOf(offer),
    requirements: asked(facts.requirements),
    deadline: deadlineOf(offer, { referenceDate, today }),
    apply: channels(offer, kind),
    openings: facts.openings?.value ?? null,
    flags: flagsOf(loose.entry, seen),
    ...trade(offer, kind),
  };
}

function hoursOf(times: WorkingTimeFacts | null) {
  const weekly = times?.weeklyHours?.value;
  return {
    workingTime: times?.workingTime?.value ?? null,
    weeklyHours: weekly ? [weekly.min, weekly.max] : null,
    dailyHours: times?.dailyHours?.value ?? null,
    days: times?.days?.value ?? null,
    schedule: times?.schedule.map((interval) => interval.value) ?? [],
    shifts: times?.shifts?.value ?? null,
    nights: times?.nights?.value ?? null,
    weekends: times?.weekends?.value ?? null,
    split: times?.split?.value ?? null,
    liveIn: times?.liveIn?.value ?? null,
    schoolFit: times?.schoolFit.fit ?? 'unknown',
  };
}

function payOf({ facts }: Offer) {
  const pay = facts.pay?.value;
  return pay ? { min: pay.min, max: pay.max, unit: pay.unit, net: pay.net } : null;
}

/** Without the day of the page only a date with its year is certain. */
function deadlineOf(offer: Offer, known: { referenceDate: IsoDate | null; today: IsoDate }): IsoDate | null {
  const { deadline } = offer;
  if (!deadline) return null;
  if (known.referenceDate !== null) return deadline.value.date;
  return datesIn(deadline.evidence.quote, known.today).some((date) => date.whole) ? deadline.value.date : null;
}

const licences = ['K', 'A', 'A1', 'A2', 'B', 'BE', 'C1', 'C', 'CE', 'D1', 'D', 'DE'];

function asked(requirements: Fact<Requirement>[]) {
  const about = (topic: Requirement['topic']) =>
    requirements.map(({ value }) => value).filter((value) => value.topic === topic);
  const must = (topic: Requirement['topic']) =>
    about(topic)
      .filter(({ need }) => need === 'must')
      .map(({ value }) => value);
  const ranked = must('driving-licence')
    .filter((value) => value !== null)
    .sort((a, b) => licences.indexOf(b) - licences.indexOf(a));
  const free = (topic: Requirement['topic']) =>
    about(topic).some(({ need }) => need === 'not-needed' || need === 'provided');
  const yesOrNo = (topic: Requirement['topic']) => (free(topic) ? false : must(topic).length > 0 ? true : null);
  return {
    diploma: must('diploma')[0] ?? null,
    italian: must('italian').find((value) => value !== null) ?? null,
    drivingLicence: ranked[0] ?? null,
    ownVehicle: yesOrNo('own-vehicle'),
    experience: yesOrNo('experience'),
    certificates: [...new Set(must('certificate').flatMap((value) => value?.split(' o ') ?? []))],
  };
}

function channels({ apply, facts }: Offer, kind: EntryKind) {
  const first = <By extends Channel['by']>(by: By) =>
    apply.find((fact): fact is Fact<Extract<Channel, { by: By }>> => fact.value.by === by);
  const visit = first('in-person');
  const street = facts.places.find(({ value }) => value.kind === 'street')?.value.name ?? null;
  const going = visit ? [visit.evidence.quote, visit.value.address].filter(Boolean).join(', ') : null;
  return {
    email: first('email')?.value.address ?? null,
    phone: first('phone')?.value.number ?? null,
    whatsapp: first('whatsapp')?.value.number ?? null,
    // a lesson is reached where it is held
    inPerson: kind === 'class' || kind === 'course' ? (street ?? going) : going,
    web: first('web')?.value.url ?? null,
  };
}

function flagsOf(entry: Entry, today: IsoDate): string[] {
  const week = weekDates(weekOf(today));
  return goldFlags(examine(entry, { today, week, nextIssue: addDays(week.to, 1) }));
}

/** Sectors as the labelled sets name them; a carer in a family is apart from one in a home. */
const sectors: Record<string, string> = {
  CLEAN: 'pulizie',
  REST: 'ristorazione',
  LOG: 'logistica',
  RETAIL: 'commercio',
  IND: 'produzione',
  SCHOOL: 'educazione',
  OFFICE: 'ufficio',
  BUILD: 'edilizia',
  CARE: 'assistenza-familiare',
};
const health = new Set(['oss', 'asa', 'nurse', 'hospital_porter', 'dental_assistant']);

function trade({ facts }: Offer, kind: EntryKind): { sector: string; isco08: string | null } {
  if (kind === 'course' || kind === 'class') return { sector: 'educazione', isco08: null };
  const known = kind === 'offer' ? facts.occupation?.value : undefined;
  if (!known) return { sector: 'altro', isco08: null };
  return { sector: health.has(known.id) ? 'sanita' : (sectors[known.sector] ?? 'altro'), isco08: known.isco08 };
}
