// Italian, level A2: short sentences, one fact each, no abbreviations, the words of the desk's own list.

import { closureWords } from './it-closures.ts';
import { day, dayList, deadlineWords, time, weekStart } from './it-dates.ts';
import { schoolWords, workingHours } from './it-hours.ts';
import { nearnessWords } from './it-nearness.ts';
import { amountWords, contractNames, contractWords, payWords, requirementWords } from './it-terms.ts';
import { wayWords } from './it-ways.ts';
import type { Locale } from './locale.ts';
import { phrase } from './phrase.ts';

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
    nice: 'Meglio se hai',
    notNeeded: 'Non serve',
    openTo: 'Anche per',
    duration: 'Durata',
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
  awaitingReview: null,
  occupation: () => null,
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
    ending: () => 'in scadenza',
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
  openings: (title, n) => (n > 1 ? phrase`${title}, ${n} posti` : title),
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
  restUnlisted: (count) => `e altre ${count} voci: chiedi allo sportello.`,
  rest: (shown, total) =>
    `In queste pagine ci sono ${shown} voci su ${total}. Le altre sono qui sotto, con il loro codice: chiedile allo sportello o leggile sul telefono.`,
};
