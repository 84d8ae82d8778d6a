// What was read of an ad, in the operator's words. The Italian ones are those of the bulletin itself wherever it has them.

import { number } from '../locales/figures.ts';
import { it as italianLocale } from '../locales/it.ts';
import { bare } from '../locales/phrase.ts';
import type {
  Channel,
  Contract,
  Deadline,
  EmployerKind,
  EntryKind,
  Interval,
  OperatorLanguage,
  Pay,
  Requirement,
  SchoolFit,
  Weekday,
} from '../model.ts';
import { weekdays } from '../model.ts';

export interface ToldWords {
  kind: Record<EntryKind, string>;
  employerKind: Record<EmployerKind, string>;
  contract: Record<Contract, string>;
  workingTime: Record<'full-time' | 'part-time' | 'both', string>;
  days: (days: readonly Weekday[]) => string;
  interval: (interval: Interval) => string;
  range: (range: { min: number; max: number }) => string;
  school: (fit: SchoolFit) => string;
  pay: (pay: Pay) => string;
  requirement: (requirement: Requirement) => string;
  deadline: (deadline: Deadline) => string;
  channel: (channel: Channel) => string;
}

const italian: ToldWords = {
  kind: { offer: 'offerta di lavoro', course: 'corso', class: 'corso di italiano', notice: 'avviso' },
  employerKind: {
    company: 'azienda',
    agency: 'agenzia per il lavoro',
    household: 'famiglia',
    nonprofit: 'ente non profit',
    public: 'ente pubblico',
  },
  contract: {
    indeterminato: 'a tempo indeterminato',
    determinato: 'a tempo determinato',
    somministrazione: 'in somministrazione (assume l’agenzia)',
    apprendistato: 'apprendistato',
    tirocinio: 'tirocinio',
    intermittente: 'a chiamata',
    domestico: 'lavoro domestico',
    stagionale: 'stagionale',
    collaborazione: 'collaborazione',
    occasionale: 'lavoro occasionale',
    autonomo: 'lavoro autonomo (partita IVA)',
    'servizio-civile': 'servizio civile',
  },
  workingTime: { 'full-time': 'tempo pieno', 'part-time': 'part-time', both: 'tempo pieno o part-time' },
  days: (days) => bare(italianLocale.days(days)),
  interval: ({ days, from, to }) =>
    `${days ? `${italianLocale.days(days)} ` : ''}${italianLocale.time(from)}–${italianLocale.time(to)}`,
  range: ({ min, max }) => (min === max ? figure(min) : `da ${figure(min)} a ${figure(max)}`),
  school: (fit) => bare(italianLocale.schoolFit(fit)).replace(/^scuola: /, ''),
  pay: (pay) => bare(italianLocale.amount(pay)),
  requirement: (requirement) => bare(italianLocale.requirement(requirement)),
  deadline: (deadline) => bare(italianLocale.deadline(deadline)),
  channel: (channel) =>
    wayOf(channel, {
      person: 'di persona',
      ask: 'chiedere di ',
      phone: 'telefono ',
      desk: 'allo sportello',
      reference: 'riferimento ',
      subject: 'oggetto: ',
    }),
};

function figure(value: number): string {
  return bare(number(value, { direction: 'ltr', numbers: { group: '.', decimal: ',' } }));
}

const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const units = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' };
const needs = { must: 'needed', nice: 'preferred', open: 'open also', 'not-needed': 'not needed', provided: 'given' };

const english: ToldWords = {
  kind: { offer: 'job offer', course: 'course', class: 'Italian class', notice: 'notice' },
  employerKind: {
    company: 'company',
    agency: 'work agency',
    household: 'family',
    nonprofit: 'non-profit body',
    public: 'public body',
  },
  contract: {
    indeterminato: 'permanent',
    determinato: 'fixed-term',
    somministrazione: 'through an agency',
    apprendistato: 'apprenticeship',
    tirocinio: 'traineeship',
    intermittente: 'on call',
    domestico: 'domestic work',
    stagionale: 'seasonal',
    collaborazione: 'collaboration',
    occasionale: 'occasional work',
    autonomo: 'self-employed',
    'servizio-civile': 'civil service',
  },
  workingTime: { 'full-time': 'full time', 'part-time': 'part time', both: 'full or part time' },
  days: englishDays,
  interval: ({ days, from, to }) => `${days ? `${englishDays(days)} ` : ''}${from}–${to}`,
  range: ({ min, max }) => (min === max ? `${min}` : `${min} to ${max}`),
  school: ({ fit, decides }) => {
    const fits = {
      inside: 'within school hours',
      'with-pre-post': 'only with the service before or after lessons',
      outside: 'outside school hours',
      unknown: 'unknown',
    };
    return decides && /^\d/.test(decides) ? `${fits[fit]} (${decides})` : fits[fit];
  },
  pay: ({ min, max, unit, net }) => {
    const grade = net === null ? '' : net ? ' net' : ' gross';
    return `${min === max ? min : `${min} to ${max}`} euro${grade} ${units[unit]}`;
  },
  requirement: ({ topic, need, value }) => `${topic.replaceAll('-', ' ')}${value ? ` ${value}` : ''} (${needs[need]})`,
  deadline: ({ date, time: at }) => (date === null ? 'until filled' : `by ${date}${at ? `, ${at}` : ''}`),
  channel: (channel) =>
    wayOf(channel, {
      person: 'in person',
      ask: 'ask for ',
      phone: 'phone ',
      desk: 'at the desk',
      reference: 'reference ',
      subject: 'subject: ',
    }),
};

function englishDays(days: readonly Weekday[]): string {
  const places = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const names = places.map((place) => dayNames[weekdays[place] ?? 'mon']);
  const whole = places.length > 2 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  return whole ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}

interface WayNames {
  person: string;
  ask: string;
  phone: string;
  desk: string;
  reference: string;
  subject: string;
}

function wayOf(channel: Channel, names: WayNames): string {
  const joined = (parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  const after = (lead: string, value: string | null) => (value === null ? null : `${lead}${value}`);
  switch (channel.by) {
    case 'in-person':
      return joined([names.person, channel.address, after(names.ask, channel.ask), channel.hours]);
    case 'phone':
      return joined([`${names.phone}${channel.number}`, channel.hours]);
    case 'whatsapp':
      return joined([`WhatsApp ${channel.number}`, channel.hours]);
    case 'desk':
      return joined([names.desk, channel.desk, after(names.reference, channel.reference)]);
    case 'web':
      return channel.url;
    case 'email':
      return joined([channel.address, after(names.subject, channel.subject)]);
  }
}

export const toldWords: Record<OperatorLanguage, ToldWords> = { it: italian, en: english };
