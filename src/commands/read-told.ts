// What was read, worded for the operator: each fact with the words of the ad that it rests on, and the question for each gap.
import type { EntryKind, Evidence, Fact, Offer, OperatorLanguage, Said } from '../model.ts';
import { toldWords } from './told-words.ts';

export function understood(offer: Offer, kind: EntryKind, language: OperatorLanguage): string[] {
  const { facts } = offer;
  const words = toldWords[language];
  const line = (label: Said, value: string, rests: Evidence | null) =>
    `${label[language]}: ${value}${quoted(rests, value)}`;
  const one = <T>(label: Said, fact: Fact<T> | null, word: (value: T) => string = String) =>
    fact ? [line(label, word(fact.value), fact.evidence)] : [];
  const told = [
    line({ it: 'che cos’è', en: 'what it is' }, words.kind[kind], null),
    line({ it: 'titolo', en: 'title' }, offer.title, facts.occupation?.evidence ?? null),
    ...one({ it: 'chi assume', en: 'employer' }, facts.employer),
    ...one(
      { it: 'datore di lavoro', en: 'kind of employer' },
      facts.employerKind,
      (value) => words.employerKind[value],
    ),
    ...one({ it: 'autorizzazione', en: 'authorisation' }, facts.authorisation),
    ...one({ it: 'posti', en: 'openings' }, facts.openings),
    ...one({ it: 'contratto', en: 'contract' }, facts.contract, (value) => words.contract[value]),
    ...one({ it: 'mesi di contratto', en: 'months of contract' }, facts.durationMonths),
    ...one({ it: 'dopo, forse', en: 'later, perhaps' }, facts.prospect, (value) => words.contract[value]),
    ...one({ it: 'tempo di lavoro', en: 'working time' }, facts.workingTime, (value) => words.workingTime[value]),
    ...one({ it: 'per cento del tempo pieno', en: 'per cent of full time' }, facts.partTimeShare, (share) =>
      words.range({ min: share, max: share }),
    ),
    ...one({ it: 'ore a settimana', en: 'hours a week' }, facts.weeklyHours, words.range),
    ...one({ it: 'ore al giorno', en: 'hours a day' }, facts.dailyHours),
    ...facts.schedule.flatMap((fact) => one({ it: 'orario', en: 'hours' }, fact, words.interval)),
    ...(facts.schedule.length === 0 ? one({ it: 'giorni', en: 'days' }, facts.days, words.days) : []),
    ...habits(offer, language),
    line(
      { it: 'scuola dei figli', en: 'children’s school' },
      words.school(facts.schoolFit),
      facts.schoolFit.evidence[0] ?? null,
    ),
    ...one({ it: 'paga', en: 'pay' }, facts.pay, words.pay),
    ...one({ it: 'contratto collettivo', en: 'collective agreement' }, facts.collectiveAgreement),
    ...facts.requirements.flatMap((fact) => one({ it: 'requisito', en: 'requirement' }, fact, words.requirement)),
    ...facts.places.flatMap((fact) => one({ it: 'luogo', en: 'place' }, fact, ({ name }) => name)),
    ...one({ it: 'scadenza', en: 'deadline' }, offer.deadline, words.deadline),
    ...offer.apply.flatMap((fact) => one({ it: 'come candidarsi', en: 'how to apply' }, fact, words.channel)),
    ...one({ it: 'riferimento', en: 'reference' }, facts.reference),
  ];
  return kind === 'offer' ? told : told.filter((each) => !ofWork.test(each));
}

/** Of a course or a notice what only a job has is left out. */
const ofWork =
  /^(?:contratto|dopo, forse|mesi di|scuola dei|paga|contract|later|months|children|pay|posti|openings|chi assume|datore|employer|kind of|tempo di|working)/u;

function quoted(rests: Evidence | null, value: string): string {
  const quote = rests?.quote.replace(/\s+/g, ' ') ?? '';
  return quote === '' || value.includes(quote) ? '' : `  «${quote}»`;
}

function habits({ facts }: Offer, language: OperatorLanguage): string[] {
  const all: [Fact<boolean> | null, Said][] = [
    [facts.shifts, { it: 'a turni', en: 'in shifts' }],
    [facts.split, { it: 'in due parti al giorno', en: 'in two parts of the day' }],
    [facts.nights, { it: 'anche di notte', en: 'at night too' }],
    [facts.weekends, { it: 'anche sabato, domenica o festivi', en: 'at weekends or holidays too' }],
    [facts.liveIn, { it: 'si abita nella casa', en: 'living in the home' }],
  ];
  const label = { it: 'si lavora', en: 'work is' }[language];
  return all.flatMap(([fact, said]) =>
    fact?.value ? [`${label}: ${said[language]}${quoted(fact.evidence, said[language])}`] : [],
  );
}

/** The sentences to ask the employer, one for each gap that a reader would stumble over. */
export function missing(offer: Offer, kind: EntryKind, language: OperatorLanguage): string[] {
  if (kind !== 'offer') return [];
  const { facts } = offer;
  const gaps: [boolean, Said][] = [
    [
      facts.employer === null && facts.employerKind?.value !== 'household',
      { it: 'Come si chiama la ditta o l’ente che assume?', en: 'What is the name of the employer?' },
    ],
    [
      facts.places.length === 0,
      { it: 'Dove si lavora: in quale via o in quale zona?', en: 'Where is the work: which street or quarter?' },
    ],
    [
      facts.contract === null,
      { it: 'Che contratto offrite, e per quanto tempo?', en: 'Which contract do you offer, and for how long?' },
    ],
    [
      facts.schedule.length === 0,
      { it: 'Quali sono i giorni e gli orari di lavoro?', en: 'What are the days and hours of work?' },
    ],
    [
      facts.schedule.length > 0 && facts.schedule.some((fact) => fact.value.days === null),
      { it: 'In quali giorni si lavora?', en: 'On which days is the work?' },
    ],
    [
      facts.pay === null,
      {
        it: 'Quanto pagate, all’ora o al mese, lordo o netto?',
        en: 'What is the pay, by hour or month, gross or net?',
      },
    ],
    [
      facts.pay !== null && facts.pay.value.net === null,
      { it: 'La paga scritta è lorda o netta?', en: 'Is the written pay gross or net?' },
    ],
    [
      offer.apply.length === 0,
      {
        it: 'Come ci si candida: di persona, per telefono, per e-mail?',
        en: 'How does one apply: in person, by phone, by e-mail?',
      },
    ],
    [offer.deadline === null, { it: 'Fino a quando ci si può candidare?', en: 'Until when can one apply?' }],
  ];
  return gaps.filter(([gap]) => gap).map(([, question]) => question[language]);
}
