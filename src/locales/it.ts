// Italian, level A2: short sentences, one fact each, no abbreviations, the words of the desk's own list.

import type {
  Channel,
  ClockTime,
  Contract,
  Deadline,
  Interval,
  IsoDate,
  OfferFacts,
  Pay,
  Requirement,
  SchoolClosure,
  SchoolFit,
  Weekday,
} from '../model.ts';
import { weekdays } from '../model.ts';
import { daysBetween } from '../week.ts';
import { nearnessWords } from './it-nearness.ts';
import type { Locale, Way } from './locale.ts';

const dayNames = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const monthNames = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

export const it: Locale = {
  language: 'it',
  direction: 'ltr',
  sections: {
    market: 'Offerte di lavoro',
    'km-zero': 'Lavoro vicino a te',
    courses: 'Corsi per il lavoro',
    policies: 'Aiuti per trovare lavoro',
    classes: 'Corsi di italiano',
    services: 'Servizi utili: soldi e casa',
  },
  labels: {
    where: 'Dove',
    hours: 'Orario',
    pay: 'Paga',
    needs: 'Serve',
    contract: 'Contratto',
    when: 'Quando',
    cost: 'Costo',
    audience: 'Per chi',
    amount: 'Quanto',
    documents: 'Porta',
    seats: 'Posti',
    childcare: 'Bambini',
    certificate: 'Attestato',
    level: 'Livello',
    enrolment: 'Iscrizioni',
    provider: 'Chi lo fa',
    howTo: 'Come fare',
    ending: 'Ultimi giorni',
    desks: 'Hai bisogno di aiuto? Vieni allo sportello. È gratis.',
    contents: 'In questo numero',
    more: 'Anche questa settimana',
    inTheirWords: 'L’annuncio dice:',
  },
  words: {
    isNew: 'nuovo',
    lastDays: 'ultimi giorni',
    notWritten: 'non c’è scritto: chiedi',
    workIsFree: 'Il lavoro non si paga: nessuno può chiederti soldi per assumerti.',
    household: 'una famiglia, tramite lo sportello',
    allOnline: 'tutto il bollettino',
    skipToContents: 'Vai agli annunci',
  },
  counts: {
    offers: (n) => (n === 1 ? 'offerta' : 'offerte'),
    fresh: (n) => (n === 1 ? 'nuova' : 'nuove'),
    ending: () => 'negli ultimi giorni',
  },
  sectionCount: (section, n) => {
    const offers = section === 'market' || section === 'km-zero';
    if (offers) return `${section === 'km-zero' ? 'km zero · ' : ''}${n} ${n === 1 ? 'offerta' : 'offerte'}`;
    const courses = section === 'courses' || section === 'classes';
    return `${n} ${n === 1 ? (courses ? 'corso' : 'avviso') : courses ? 'corsi' : 'avvisi'}`;
  },
  issueLine: (number, from, to) => `n. ${number} · da ${weekStart(from, to)} a ${day(to)} ${to.slice(0, 4)}`,
  footer: (title, number) => `${title} · n. ${number} · Il lavoro non si paga`,
  pageOf: { page: 'pagina ', of: ' di ' },
  day,
  deadline: deadlineWords,
  openSince: (number) => `aperta dal n. ${number}`,
  checked: (date) => `controllato il ${Number(date.slice(8))}/${Number(date.slice(5, 7))}`,
  source: (name) => `fonte: ${name}`,
  alsoOn: (names) => `anche su ${names.join(', ')}`,
  time,
  days: dayList,
  workingHours,
  schoolFit: schoolWords,
  pay: payWords,
  amount: amountWords,
  requirement: requirementWords,
  contract: contractWords,
  contractName: (contract) => contractNames[contract],
  openings: (title, n) => (n > 1 ? `${title}, ${n} posti` : title),
  way: wayWords,
  sayOnPhone: (title) => `Al telefono puoi dire: «Buongiorno, chiamo per il lavoro: ${title}. C’è ancora posto?»`,
  nearness: nearnessWords,
  schoolClosures: closureWords,
  colophon: {
    publishedBy: (name, representative) =>
      `Pubblica: ${name}.${representative ? ` Legale rappresentante: ${representative}.` : ''}`,
    free: 'Il bollettino e lo sportello sono gratis.',
    equal: 'Le offerte sono per donne e uomini, di tutte le età e nazionalità.',
    responsible:
      'Passiamo solo l’informazione: del lavoro risponde il datore. Un’offerta può chiudere prima: controlla prima di andare.',
    correct: (contact) => `Per correggere un errore: ${contact}.`,
    registration: (registration) => (registration ? `Registrazione: ${registration}.` : ''),
    sources: (names) => `Fonti: ${names.join(', ')}.`,
  },
  rest: (shown, total) =>
    `In queste pagine ci sono ${shown} voci su ${total}. Le altre sono qui sotto, con il loro codice: chiedile allo sportello o leggile sul telefono.`,
};

/** `venerdì 4 dicembre` */
function day(date: IsoDate): string {
  // 1 January 2024 was a Monday.
  const weekday = ((daysBetween('2024-01-01', date) % 7) + 7) % 7;
  return `${dayNames[weekday]} ${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}`;
}

/** `lunedì 23`, or with its month when the week ends in another. */
function weekStart(from: IsoDate, to: IsoDate): string {
  return from.slice(0, 7) === to.slice(0, 7) ? day(from).split(' ').slice(0, 2).join(' ') : day(from);
}

function deadlineWords(deadline: Deadline): string {
  if (deadline.date === null) return 'finché ci sono posti';
  return `entro ${day(deadline.date)}${deadline.time ? `, ore ${time(deadline.time)}` : ''}`;
}

/** `9`, `8.30` */
function time(clock: ClockTime): string {
  const [hours = '', minutes = ''] = clock.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

/** `da lunedì a venerdì`, `lunedì, martedì e giovedì` */
function dayList(days: readonly Weekday[]): string {
  const places = days.map((one) => weekdays.indexOf(one)).sort((a, b) => a - b);
  const names = places.map((place) => dayNames[place] ?? '');
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (places.length === 7) return 'tutti i giorni';
  if (places.length > 2 && last - first === places.length - 1) return `da ${names[0]} a ${names.at(-1)}`;
  return listed(names);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;
}

function workingHours(facts: OfferFacts): string | null {
  const parts = [...scheduleParts(facts), ...hourCounts(facts), ...habits(facts)];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** Intervals of the same days on one line; days that have no times stand alone. */
function scheduleParts(facts: OfferFacts): string[] {
  const byDays = new Map<string, Interval[]>();
  for (const { value } of facts.schedule) {
    const key = value.days === null ? '' : dayList(value.days);
    byDays.set(key, [...(byDays.get(key) ?? []), value]);
  }
  const alternatives = facts.shifts?.value === true ? ' o ' : ' e ';
  const lines = [...byDays].map(([days, intervals]) => {
    const clocks = intervals.map(({ from, to }) => `${time(from)}–${time(to)}`).join(alternatives);
    return days ? `${days} ${clocks}` : clocks;
  });
  if (lines.length === 0 && facts.days) return [dayList(facts.days.value)];
  return lines;
}

function hourCounts(facts: OfferFacts): string[] {
  const counts: string[] = [];
  if (facts.weeklyHours) {
    const { min, max } = facts.weeklyHours.value;
    counts.push(`${min === max ? number(min) : `da ${number(min)} a ${number(max)}`} ore a settimana`);
  } else if (facts.dailyHours) counts.push(`${number(facts.dailyHours.value)} ore al giorno`);
  else if (facts.partTimeShare) counts.push(`part-time al ${number(facts.partTimeShare.value)} per cento`);
  else if (facts.workingTime) counts.push(workingTimes[facts.workingTime.value]);
  return counts;
}

const workingTimes = { 'full-time': 'tempo pieno', 'part-time': 'part-time', both: 'tempo pieno o part-time' };

function habits(facts: OfferFacts): string[] {
  const words: string[] = [];
  if (facts.shifts?.value) words.push('turni: gli orari cambiano');
  if (facts.nights?.value) words.push('anche di notte');
  if (facts.weekends?.value && !facts.days?.value.some((one) => one === 'sat' || one === 'sun'))
    words.push('anche sabato o domenica');
  if (facts.liveIn?.value) words.push('abiti nella casa');
  return words;
}

/** The verdict with its reason: never one without the other. */
function schoolWords(fit: SchoolFit): string {
  const when = fit.decides && /^\d/.test(fit.decides) ? time(fit.decides) : null;
  switch (fit.reason) {
    case 'within':
      return 'dentro l’orario di scuola';
    case 'days-not-stated':
      return fit.fit === 'inside' || fit.fit === 'with-pre-post'
        ? 'le ore vanno bene con la scuola: chiedi i giorni'
        : 'i giorni non sono scritti: chiedi';
    case 'pre-school':
      return 'va bene solo con il pre-scuola';
    case 'post-school':
      return 'va bene solo con il dopo-scuola';
    case 'pre-and-post-school':
      return 'va bene solo con pre-scuola e dopo-scuola';
    case 'early-start':
      return when ? `fuori orario: comincia alle ${when}` : 'fuori orario: comincia presto';
    case 'late-end':
      return when ? `fuori orario: finisce alle ${when}` : 'fuori orario: finisce tardi';
    case 'evening':
      return 'fuori orario: la sera';
    case 'night':
      return 'fuori orario: di notte';
    case 'weekend':
      return 'fuori orario: sabato o domenica';
    case 'shifts':
      return fit.fit === 'outside' ? 'fuori orario: turni' : 'turni: chiedi gli orari';
    case 'live-in':
      return 'fuori orario: abiti nella casa';
    case 'split':
      return 'fuori orario: due volte al giorno';
    case 'not-stated':
    case 'partly-stated':
      return 'scuola: chiedi gli orari precisi';
  }
}

function payWords(facts: OfferFacts): string | null {
  if (facts.pay) return amountWords(facts.pay.value);
  return facts.collectiveAgreement
    ? `secondo il contratto nazionale (${facts.collectiveAgreement.value}): chiedi quanto`
    : null;
}

const payUnits = { hour: 'all’ora', day: 'al giorno', week: 'a settimana', month: 'al mese', year: 'all’anno' };

function amountWords(pay: Pay): string {
  const sum = pay.min === pay.max ? number(pay.min) : `da ${number(pay.min)} a ${number(pay.max)}`;
  const tax = pay.net === null ? '' : pay.net ? ' netti' : ' lordi';
  const lead = pay.allowance ? 'indennità ' : '';
  const payments = pay.payments ? `, ${pay.payments} mensilità` : '';
  const share = pay.prorata ? ' (a tempo pieno: con meno ore è meno)' : '';
  return `${lead}${sum} euro${tax} ${payUnits[pay.unit]}${payments}${share}`;
}

/** `1.200`, `8,01`, `8,50`, `62,5` */
function number(value: number): string {
  const fixed = Number.isInteger(value) ? String(value) : value.toFixed(2);
  const [whole = '', decimals] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals ? `${grouped},${decimals}` : grouped;
}

const diplomas: Record<string, string> = {
  'licenza-media': 'terza media',
  qualifica: 'una qualifica professionale',
  diploma: 'diploma',
  laurea: 'laurea',
};
const italianLevels: Record<string, string> = { basic: 'italiano di base', good: 'buon italiano' };

function requirementWords({ topic, need, value }: Requirement): string {
  const name = requirementName(topic, value);
  switch (need) {
    case 'must':
      return name;
    case 'nice':
      return `meglio se hai: ${name}`;
    case 'open':
      return `anche per: ${name}`;
    case 'provided':
      return `${name} (lo danno loro)`;
    case 'not-needed':
      return topic === 'experience' ? 'anche senza esperienza' : `non serve: ${name}`;
  }
}

function requirementName(topic: Requirement['topic'], value: string | null): string {
  switch (topic) {
    case 'diploma':
      return diplomas[value ?? ''] ?? value ?? 'titolo di studio';
    case 'italian':
      return italianLevels[value ?? ''] ?? (value ? `italiano ${value}` : 'italiano');
    case 'driving-licence':
      return value ? `patente ${value}` : 'patente';
    case 'own-vehicle':
      return value && value !== 'car' ? value : 'auto o mezzo proprio';
    case 'experience':
      return value ? `esperienza: ${value}` : 'un po’ di esperienza';
    case 'certificate':
      return value ? `attestato ${value}` : 'attestato';
    case 'permit':
      return 'permesso di soggiorno';
    case 'protected-categories':
      return 'categorie protette (legge 68/99)';
    case 'registered-unemployed':
      return 'essere senza lavoro e iscritta o iscritto al centro per l’impiego';
    case 'programme':
      return value ? `progetto ${value}` : 'progetto';
  }
}

const contractNames: Record<Contract, string> = {
  indeterminato: 'senza data di fine (tempo indeterminato)',
  determinato: 'con data di fine',
  somministrazione: 'ti assume l’agenzia',
  apprendistato: 'apprendistato: impari lavorando',
  tirocinio: 'tirocinio: impari lavorando',
  intermittente: 'ti chiamano quando serve',
  domestico: 'contratto per il lavoro in casa',
  stagionale: 'per una stagione',
  collaborazione: 'collaborazione',
  occasionale: 'lavoro occasionale',
  autonomo: 'lavori in proprio (partita IVA)',
  'servizio-civile': 'servizio civile',
};

function contractWords(facts: OfferFacts): string | null {
  if (!facts.contract) return facts.durationMonths ? months(facts.durationMonths.value) : null;
  const name = contractNames[facts.contract.value];
  const duration = facts.durationMonths ? `, ${months(facts.durationMonths.value)}` : '';
  const stays = facts.prospect?.value === 'indeterminato' && facts.contract.value !== 'indeterminato';
  const after = stays
    ? '; dopo puoi restare (non è sicuro)'
    : facts.prospect
      ? `; dopo, forse: ${contractNames[facts.prospect.value]}`
      : '';
  return `${name}${duration}${after}`;
}

function months(count: number): string {
  return count === 1 ? '1 mese' : `${number(count)} mesi`;
}

type WayContext = Parameters<Locale['way']>[1];

function wayWords(channel: Channel, context: WayContext): Way {
  switch (channel.by) {
    case 'in-person':
      return {
        lead: 'Vai di persona',
        strong: channel.address,
        after: sentence([channel.hours, channel.ask ? `chiedi di: ${channel.ask}` : null]),
      };
    case 'phone':
      return { lead: 'Telefona', strong: channel.number, after: channel.hours };
    case 'whatsapp':
      return { lead: 'Scrivi su WhatsApp', strong: channel.number, after: channel.hours };
    case 'desk': {
      const name = channel.desk ? (context.deskName(channel.desk) ?? channel.desk) : null;
      const reference = channel.reference ? ` (riferimento ${channel.reference})` : '';
      return { lead: 'Vieni allo sportello', strong: name, after: `di’ il codice ${context.code}${reference}` };
    }
    case 'web':
      return { lead: 'Guarda il sito', strong: null, after: null };
    case 'email':
      return {
        lead: 'Scrivi a',
        strong: channel.address,
        after: channel.subject ? `oggetto: ${channel.subject}` : null,
      };
  }
}

function sentence(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length > 0 ? said.join(', ') : null;
}

const closures: Record<SchoolClosure['reason'], string> = {
  'saint-francis': 'San Francesco',
  'all-saints': 'Ognissanti',
  patron: 'Sant’Ambrogio',
  immaculate: 'Immacolata',
  christmas: 'vacanze di Natale',
  carnival: 'Carnevale',
  easter: 'vacanze di Pasqua',
  liberation: 'festa della Liberazione',
  labour: 'festa del lavoro',
  republic: 'festa della Repubblica',
};

function closureWords(list: readonly SchoolClosure[]): string | null {
  if (list.length === 0) return null;
  const parts = list.map(({ from, to, reason }) => {
    const days = from === to ? day(from) : `da ${day(from)} a ${day(to)}`;
    return `${days} (${closures[reason]})`;
  });
  return `Scuole chiuse: ${listed(parts)}. Controlla con la tua scuola.`;
}
