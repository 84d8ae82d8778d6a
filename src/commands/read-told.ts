// What was read, worded for the operator: each fact with the words of the ad that it rests on, and the question for each gap.
import type {
  Channel,
  Deadline,
  EntryKind,
  Evidence,
  Fact,
  Interval,
  Offer,
  OperatorLanguage,
  Pay,
  Requirement,
  Said,
} from '../model.ts';

const kindNames: Record<EntryKind, Said> = {
  offer: { it: 'offerta di lavoro', en: 'job offer' },
  course: { it: 'corso', en: 'course' },
  class: { it: 'corso di italiano', en: 'Italian class' },
  notice: { it: 'avviso', en: 'notice' },
};

export function understood(offer: Offer, kind: EntryKind, language: OperatorLanguage): string[] {
  const { facts } = offer;
  const line = (label: Said, value: string, rests: Evidence | null) =>
    `${label[language]}: ${value}${rests && rests.quote !== value ? `  «${rests.quote.replace(/\s+/g, ' ')}»` : ''}`;
  const one = <T>(label: Said, fact: Fact<T> | null, word: (value: T) => string = String) =>
    fact ? [line(label, word(fact.value), fact.evidence)] : [];
  return [
    line({ it: 'che cos’è', en: 'what it is' }, kindNames[kind][language], null),
    line({ it: 'titolo', en: 'title' }, offer.title, facts.occupation?.evidence ?? null),
    ...one({ it: 'chi assume', en: 'employer' }, facts.employer),
    ...one({ it: 'autorizzazione', en: 'authorisation' }, facts.authorisation),
    ...one({ it: 'posti', en: 'openings' }, facts.openings),
    ...one({ it: 'contratto', en: 'contract' }, facts.contract),
    ...one({ it: 'contratto in prospettiva', en: 'contract in prospect' }, facts.prospect),
    ...one({ it: 'mesi', en: 'months' }, facts.durationMonths),
    ...one({ it: 'tempo pieno o parziale', en: 'full or part time' }, facts.workingTime),
    ...one({ it: 'ore a settimana', en: 'hours a week' }, facts.weeklyHours, ({ min, max }) =>
      min === max ? `${min}` : `${min}-${max}`,
    ),
    ...facts.schedule.flatMap((fact) => one({ it: 'orario', en: 'hours' }, fact, intervalWords)),
    line(
      { it: 'orario di scuola', en: 'school hours' },
      fitWords[facts.schoolFit.fit][language],
      facts.schoolFit.evidence[0] ?? null,
    ),
    ...one({ it: 'paga', en: 'pay' }, facts.pay, payWords),
    ...one({ it: 'contratto collettivo', en: 'collective agreement' }, facts.collectiveAgreement),
    ...facts.requirements.flatMap((fact) => one({ it: 'requisito', en: 'requirement' }, fact, requirementWords)),
    ...facts.places.flatMap((fact) => one({ it: 'luogo', en: 'place' }, fact, ({ name }) => name)),
    ...one({ it: 'scadenza', en: 'deadline' }, offer.deadline, deadlineWords),
    ...offer.apply.flatMap((fact) => one({ it: 'come candidarsi', en: 'how to apply' }, fact, channelWords)),
    ...one({ it: 'riferimento', en: 'reference' }, facts.reference),
  ];
}

const fitWords: Record<Offer['facts']['schoolFit']['fit'], Said> = {
  inside: { it: 'sì, tutto il lavoro è in orario di scuola', en: 'yes, all the work is within school hours' },
  'with-pre-post': { it: 'solo con pre-scuola o post-scuola', en: 'only with the service before or after lessons' },
  outside: { it: 'no', en: 'no' },
  unknown: { it: 'non si sa', en: 'unknown' },
};

function intervalWords({ days, from, to }: Interval): string {
  return `${days ? `${days.join(', ')} ` : ''}${from}-${to}`;
}

function payWords({ min, max, unit, net }: Pay): string {
  const grade = net === null ? '' : net ? ' netti' : ' lordi';
  return `${min === max ? min : `${min}-${max}`} euro${grade} / ${unit}`;
}

function requirementWords({ topic, need, value }: Requirement): string {
  return `${topic}${value ? ` ${value}` : ''} (${need})`;
}

function deadlineWords({ kind, date, time }: Deadline): string {
  return kind === 'until-filled' ? 'fino a esaurimento posti' : `${date}${time ? ` ${time}` : ''}`;
}

function channelWords(channel: Channel): string {
  switch (channel.by) {
    case 'in-person':
      return ['di persona', channel.address, channel.ask, channel.hours].filter(Boolean).join(', ');
    case 'phone':
    case 'whatsapp':
      return [`${channel.by === 'phone' ? 'telefono' : 'WhatsApp'} ${channel.number}`, channel.hours]
        .filter(Boolean)
        .join(', ');
    case 'desk':
      return ['allo sportello', channel.desk, channel.reference].filter(Boolean).join(', ');
    case 'web':
      return channel.url;
    case 'email':
      return [channel.address, channel.subject].filter(Boolean).join(', oggetto: ');
  }
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
