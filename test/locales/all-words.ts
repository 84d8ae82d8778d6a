// Every word that a locale can say, for every value of the closed lists.

import type { Locale } from '../../src/locales/locale.ts';
import type { Phrase } from '../../src/locales/phrase.ts';
import {
  type Channel,
  closureReasons,
  contracts,
  type Nearness,
  type OfferFacts,
  type Pay,
  type Requirement,
  type SchoolFit,
  sectionIds,
  weekdays,
} from '../../src/model.ts';
import { noFacts } from '../an-offer.ts';

const fact = <T>(value: T) => ({ value, evidence: { where: 'text' as const, quote: 'circa', at: 0 } });
const counts = [0, 1, 2, 3, 10, 11, 24, 99, 100, 101, 102, 103];

const reasons = [
  'within',
  'early-start',
  'late-end',
  'evening',
  'night',
  'weekend',
  'shifts',
  'live-in',
  'split',
  'pre-school',
  'post-school',
  'pre-and-post-school',
  'not-stated',
  'partly-stated',
  'days-not-stated',
] as const satisfies readonly SchoolFit['reason'][];
const topics = [
  'diploma',
  'italian',
  'driving-licence',
  'own-vehicle',
  'experience',
  'certificate',
  'permit',
  'protected-categories',
  'registered-unemployed',
  'programme',
] as const satisfies readonly Requirement['topic'][];
const needs = ['must', 'nice', 'open', 'not-needed', 'provided'] as const;
const anyValue = [null, 'licenza-media', 'qualifica', 'diploma', 'laurea', 'car', 'HACCP'];
const valuesOf: Partial<Record<Requirement['topic'], (string | null)[]>> = {
  italian: [null, 'basic', 'good', 'A2'],
  'driving-licence': [null, 'B'],
};
const steps = ['neighbourhood', 'municipio', 'near', 'milan', 'outside', 'unknown'] as const;
const channels: Channel[] = [
  { by: 'in-person', address: 'via Inventata 12', ask: 'Piera', hours: 'dalle 15.30' },
  { by: 'in-person', address: null, ask: null, hours: null },
  { by: 'phone', number: '02 0000 0001', hours: 'dopo le 16' },
  { by: 'whatsapp', number: '300 000 0001', hours: null },
  { by: 'desk', desk: 'hub', reference: 'F12' },
  { by: 'desk', desk: null, reference: null },
  { by: 'web', url: 'https://a.example/' },
  { by: 'email', address: 'a@b.example', subject: 'RIF 1' },
];

export function allWords(locale: Locale): Phrase[] {
  const said: (Phrase | null)[] = [
    ...Object.values(locale.sections),
    ...Object.values(locale.labels),
    ...Object.values(locale.words),
    locale.awaitingReview,
    ...counted(locale),
    ...dated(locale),
    ...factual(locale),
    ...near(locale),
    ...ways(locale),
    locale.pageOf.page,
    locale.pageOf.of,
    locale.source('Fonte'),
    locale.alsoOn(['Uno', 'Due']),
    locale.colophon.free,
    locale.colophon.equal,
    locale.colophon.responsible,
    locale.colophon.publishedBy('Ente', 'Persona'),
    locale.colophon.publishedBy('Ente', null),
    locale.colophon.correct('a@b.example'),
    locale.colophon.registration('12/2026'),
    locale.colophon.sources(['Uno', 'Due']),
  ];
  return said.filter((one) => one !== null);
}

function counted(locale: Locale): Phrase[] {
  return counts.flatMap((n) => [
    locale.counts.offers(n),
    locale.counts.fresh(n),
    locale.counts.ending(n),
    ...sectionIds.map((section) => locale.sectionCount(section, n)),
    locale.openings('·', n),
    locale.openSince(n),
    locale.rest(n, 120),
    locale.leftOut(n),
    locale.restUnlisted(n),
  ]);
}

function dated(locale: Locale): (Phrase | null)[] {
  const days = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-0${(at % 9) + 1}`);
  return [
    ...days.flatMap((day) => [locale.day(day), locale.checked(day), locale.schoolClosures([])]),
    locale.issueLine(48, '2026-11-23', '2026-11-29'),
    locale.issueLine(49, '2026-11-30', '2026-12-06'),
    locale.deadline({ kind: 'date', date: '2026-12-04', time: '12:00' }),
    locale.deadline({ kind: 'date', date: '2026-12-04', time: null }),
    locale.deadline({ kind: 'until-filled', date: null, time: null }),
    locale.time('08:30'),
    ...weekdays.map((day) => locale.days([day])),
    locale.days(['mon', 'tue', 'wed']),
    locale.days(['mon', 'wed']),
    locale.days([...weekdays]),
    locale.schoolClosures(closureReasons.map((reason) => ({ from: '2026-12-07', to: '2026-12-08', reason }))),
  ];
}

function factual(locale: Locale): (Phrase | null)[] {
  const facts = (with_: Partial<OfferFacts>): OfferFacts => ({ ...noFacts, ...with_ });
  const pay = (with_: Partial<Pay>): Pay => ({
    min: 8.5,
    max: 1200,
    unit: 'month',
    net: null,
    payments: null,
    allowance: false,
    prorata: false,
    ...with_,
  });
  const hours: Partial<OfferFacts>[] = [
    ...counts.map((n) => ({ weeklyHours: fact({ min: n, max: n }) })),
    { weeklyHours: fact({ min: 1, max: 2 }) },
    ...counts.map((n) => ({ dailyHours: fact(n) })),
    { partTimeShare: fact(62.5) },
    { workingTime: fact('full-time') },
    { workingTime: fact('part-time') },
    { workingTime: fact('both') },
    { shifts: fact(true), nights: fact(true), weekends: fact(true), liveIn: fact(true) },
    {
      schedule: [fact({ days: null, from: '08:30', to: '00:00' }), fact({ days: ['mon'], from: '9:00', to: '13:00' })],
    },
  ];
  return [
    ...hours.map((one) => locale.workingHours(facts(one))),
    ...reasons.flatMap((reason) =>
      (['inside', 'outside', 'unknown'] as const).flatMap((fit) =>
        [null, '06:00'].map((decides) => locale.schoolFit({ fit, reason, decides, evidence: [] })),
      ),
    ),
    ...(['hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) =>
      [true, false, null].map((net) => locale.amount(pay({ unit, net }))),
    ),
    ...counts.map((payments) => locale.amount(pay({ payments, allowance: true, prorata: true }))),
    locale.pay(facts({ pay: fact(pay({})) })),
    locale.pay(facts({ collectiveAgreement: fact('CCNL Turismo') })),
    ...topics.flatMap((topic) =>
      needs.flatMap((need) => (valuesOf[topic] ?? anyValue).map((value) => locale.requirement({ topic, need, value }))),
    ),
    ...contracts.map((contract) => locale.contractName(contract)),
    ...contracts.map((contract) =>
      locale.contract(facts({ contract: fact(contract), durationMonths: fact(12), prospect: fact('indeterminato') })),
    ),
    locale.contract(facts({ contract: fact('tirocinio'), prospect: fact('apprendistato') })),
    ...counts.map((n) => locale.contract(facts({ durationMonths: fact(n) }))),
  ];
}

function near(locale: Locale): (Phrase | null)[] {
  return steps.flatMap((step) =>
    [null, 0.5, 2].flatMap((km) =>
      [null, 'HUB'].flatMap((desk) =>
        [null, 'Milano', 'Vimodrone'].map((place) => {
          const nearness: Nearness = { step, desk, km, place, municipi: null, confidence: 'stated', evidence: null };
          return locale.nearness(nearness, { shown: place === null ? null : 'NoLo', desk });
        }),
      ),
    ),
  );
}

function ways(locale: Locale): (Phrase | null)[] {
  return [
    ...channels.flatMap((channel) => {
      const { lead, strong, after } = locale.way(channel, { code: 'K3', title: 'cuoca', deskName: () => 'HUB' });
      return [lead, strong, after];
    }),
    locale.sayOnPhone('aiuto cuoca'),
  ];
}
