// English words for hours, pay, what is asked and how one applies.

import { italian, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Facts = 'hours' | 'school' | 'pay' | 'requirements' | 'contracts' | 'ways' | 'near';

export const facts: Pick<Vocabulary, Facts> = {
  hours: {
    and: ' and ',
    or: ' or ',
    weekly: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'hour' : 'hours'} a week`,
    daily: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'hour' : 'hours'} a day`,
    share: (perCent) => phrase`part time, ${perCent} per cent`,
    workingTimes: { 'full-time': 'full time', 'part-time': 'part time', both: 'full time or part time' },
    shifts: 'shifts: the hours change',
    nights: 'also at night',
    weekends: 'also Saturday or Sunday',
    liveIn: 'you live in the house',
  },
  school: {
    within: 'within school hours',
    hoursFit: 'the hours fit with school: ask which days',
    'days-not-stated': 'the days are not written: ask',
    'pre-school': phrase`fits only with care before school (${italian('pre-scuola')})`,
    'post-school': phrase`fits only with care after school (${italian('dopo-scuola')})`,
    'pre-and-post-school': phrase`fits only with care before and after school (${italian('pre-scuola e dopo-scuola')})`,
    'early-start': (when) =>
      when ? phrase`outside school hours: starts at ${when}` : 'outside school hours: starts early',
    'late-end': (when) => (when ? phrase`outside school hours: ends at ${when}` : 'outside school hours: ends late'),
    evening: 'outside school hours: in the evening',
    night: 'outside school hours: at night',
    weekend: 'outside school hours: Saturday or Sunday',
    shifts: 'outside school hours: shifts',
    shiftsUnknown: 'shifts: ask about the hours',
    'live-in': 'outside school hours: you live in the house',
    split: 'outside school hours: twice a day',
    notStated: 'school: ask for the exact hours',
  },
  pay: {
    about: (sum) => phrase`about ${sum}`,
    agreement: (name) => phrase`by the national agreement (${name}): ask how much`,
    sum: ({ amount, unit, net, allowance }) => {
      const units = { hour: 'per hour', day: 'per day', week: 'per week', month: 'per month', year: 'per year' };
      const tax = net === null ? '' : net ? ' take-home' : ' before tax';
      return phrase`${allowance ? 'allowance of ' : ''}${amount} euros ${units[unit]}${tax}`;
    },
    payments: (count) => `, ${count} payments a year`,
    prorata: ' (full time: with fewer hours it is less)',
  },
  requirements: {
    diplomas: {
      'licenza-media': phrase`lower secondary certificate (${italian('terza media')})`,
      qualifica: phrase`a vocational qualification (${italian('qualifica professionale')})`,
      diploma: phrase`upper secondary diploma (${italian('diploma')})`,
      laurea: phrase`university degree (${italian('laurea')})`,
    },
    diploma: 'a school certificate',
    italianLevels: { basic: 'basic Italian', good: 'good Italian' },
    italian: (level) => (level ? phrase`Italian: level ${level}` : 'Italian'),
    licence: (kind) => (kind ? phrase`driving licence (${kind})` : 'driving licence'),
    vehicle: 'a car or your own means of transport',
    experience: (what) => (what ? phrase`experience: ${what}` : 'some experience'),
    noExperience: 'no experience needed',
    certificate: (name) => (name ? phrase`certificate: ${name}` : 'a certificate'),
    permit: phrase`residence permit (${italian('permesso di soggiorno')})`,
    protectedCategories: phrase`people with a recognised disability and others protected by law (${italian('categorie protette, legge 68/99')})`,
    registeredUnemployed: phrase`out of work and registered at the job centre (${italian('centro per l’impiego')})`,
    programme: (name) => (name ? phrase`programme: ${name}` : 'a programme'),
    provided: (name) => phrase`${name} (they give it to you)`,
  },
  contracts: {
    names: {
      indeterminato: 'permanent',
      determinato: 'fixed-term: it has an end date',
      somministrazione: 'the agency hires you',
      apprendistato: 'apprenticeship: you learn while you work',
      tirocinio: 'traineeship: you learn while you work',
      intermittente: 'on call: they call you when they need you',
      domestico: 'contract for work in a home',
      stagionale: 'for one season',
      collaborazione: 'freelance collaboration',
      occasionale: 'occasional work',
      autonomo: 'self-employed',
      'servizio-civile': 'civil service for young people',
    },
    months: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'month' : 'months'}`,
    mayStay: '; after that you may stay (it is not certain)',
    afterwards: (name) => phrase`; after that, perhaps: ${name}`,
  },
  ways: {
    inPerson: 'Go in person',
    ask: (who) => phrase`ask for: ${who}`,
    phone: 'Call',
    whatsapp: 'Write on WhatsApp',
    desk: 'Come to the help desk',
    sayCode: (code, reference) => phrase`say the code ${code}${reference ? phrase` (reference ${reference})` : ''}`,
    web: 'See the website',
    email: 'Write to',
    subject: (words) => phrase`subject: ${words}`,
  },
  near: {
    lessThanOne: 'less than 1 km',
    about: (km) => `about ${km} km`,
    neighbourhood: (desk) => phrase`same neighbourhood as the help desk${desk ? phrase` ${desk}` : ''}`,
    municipio: (desk, far) =>
      phrase`same city district (${italian('Municipio')}) as the help desk${desk ? phrase` ${desk}` : ''}${far ? phrase`, ${far} away` : ''}`,
    near: (desk, far) => phrase`${far} from the help desk${desk ? phrase` ${desk}` : ''}`,
    farAway: (far) => phrase`far from the help desks (${far})`,
    milan: 'Milan, ',
    askZone: 'ask in which area',
    outside: (place) => (place ? phrase`outside Milan: ${place}` : 'outside Milan'),
    askPlace: 'not written: ask where the job is',
  },
};
