// Italian words for hours, pay, what is asked and how one applies.

import { phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Facts = 'hours' | 'school' | 'pay' | 'requirements' | 'contracts' | 'ways' | 'near';

export const facts: Pick<Vocabulary, Facts> = {
  hours: {
    and: ' e ',
    or: ' o ',
    weekly: ({ digits }) => phrase`${digits} ore a settimana`,
    daily: ({ digits }) => phrase`${digits} ore al giorno`,
    share: (perCent) => phrase`part-time al ${perCent} per cento`,
    workingTimes: { 'full-time': 'tempo pieno', 'part-time': 'part-time', both: 'tempo pieno o part-time' },
    shifts: 'turni: gli orari cambiano',
    nights: 'anche di notte',
    weekends: 'anche sabato o domenica',
    liveIn: 'abiti nella casa',
  },
  school: {
    within: 'dentro l’orario di scuola',
    hoursFit: 'le ore vanno bene con la scuola: chiedi i giorni',
    'days-not-stated': 'i giorni non sono scritti: chiedi',
    'pre-school': 'va bene solo con il pre-scuola',
    'post-school': 'va bene solo con il dopo-scuola',
    'pre-and-post-school': 'va bene solo con pre-scuola e dopo-scuola',
    'early-start': (when) => (when ? phrase`fuori orario: comincia alle ${when}` : 'fuori orario: comincia presto'),
    'late-end': (when) => (when ? phrase`fuori orario: finisce alle ${when}` : 'fuori orario: finisce tardi'),
    evening: 'fuori orario: la sera',
    night: 'fuori orario: di notte',
    weekend: 'fuori orario: sabato o domenica',
    shifts: 'fuori orario: turni',
    shiftsUnknown: 'turni: chiedi gli orari',
    'live-in': 'fuori orario: abiti nella casa',
    split: 'fuori orario: due volte al giorno',
    notStated: 'scuola: chiedi gli orari precisi',
  },
  pay: {
    about: (sum) => phrase`circa ${sum}`,
    agreement: (name) => phrase`secondo il contratto nazionale (${name}): chiedi quanto`,
    sum: ({ amount, unit, net, allowance }) => {
      const units = { hour: 'all’ora', day: 'al giorno', week: 'a settimana', month: 'al mese', year: 'all’anno' };
      const tax = net === null ? '' : net ? ' netti' : ' lordi';
      return phrase`${allowance ? 'indennità ' : ''}${amount} euro${tax} ${units[unit]}`;
    },
    payments: (count) => `, ${count} mensilità`,
    prorata: ' (a tempo pieno: con meno ore è meno)',
  },
  requirements: {
    diplomas: {
      'licenza-media': 'terza media',
      qualifica: 'una qualifica professionale',
      diploma: 'diploma',
      laurea: 'laurea',
    },
    diploma: 'titolo di studio',
    italianLevels: { basic: 'italiano di base', good: 'buon italiano' },
    italian: (level) => (level ? phrase`italiano ${level}` : 'italiano'),
    licence: (kind) => (kind ? phrase`patente ${kind}` : 'patente'),
    vehicle: 'auto o mezzo proprio',
    experience: (what) => (what ? phrase`esperienza: ${what}` : 'un po’ di esperienza'),
    noExperience: 'anche senza esperienza',
    certificate: (name) => (name ? phrase`attestato ${name}` : 'attestato'),
    permit: 'permesso di soggiorno',
    protectedCategories: 'categorie protette (legge 68/99)',
    registeredUnemployed: 'essere senza lavoro e iscritta o iscritto al centro per l’impiego',
    programme: (name) => (name ? phrase`progetto ${name}` : 'progetto'),
    provided: (name) => phrase`${name} (lo danno loro)`,
  },
  contracts: {
    names: {
      indeterminato: 'senza data di fine (tempo indeterminato)',
      determinato: 'con data di fine',
      somministrazione: 'ti assume l’agenzia',
      apprendistato: 'apprendistato: lavori e impari',
      tirocinio: 'tirocinio: lavori e impari',
      intermittente: 'ti chiamano quando serve',
      domestico: 'contratto per il lavoro in casa',
      stagionale: 'per una stagione',
      collaborazione: 'collaborazione',
      occasionale: 'lavoro occasionale',
      autonomo: 'lavori in proprio (partita IVA)',
      'servizio-civile': 'servizio civile',
    },
    months: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'mese' : 'mesi'}`,
    mayStay: '; dopo puoi restare (non è sicuro)',
    afterwards: (name) => phrase`; dopo, forse: ${name}`,
  },
  ways: {
    inPerson: 'Vai di persona',
    ask: (who) => phrase`chiedi di: ${who}`,
    phone: 'Telefona',
    whatsapp: 'Scrivi su WhatsApp',
    desk: 'Vieni allo sportello',
    sayCode: (code, reference) => phrase`di’ il codice ${code}${reference ? phrase` (riferimento ${reference})` : ''}`,
    web: 'Guarda il sito',
    email: 'Scrivi a',
    subject: (words) => phrase`oggetto: ${words}`,
  },
  near: {
    lessThanOne: 'a meno di 1 km',
    about: (km) => `a circa ${km} km`,
    neighbourhood: (desk) => phrase`stesso quartiere dello sportello${desk ? phrase` ${desk}` : ''}`,
    municipio: (desk, far) =>
      phrase`stesso Municipio dello sportello${desk ? phrase` ${desk}` : ''}${far ? phrase`, ${far}` : ''}`,
    near: (desk, far) => phrase`${far} dallo sportello${desk ? phrase` ${desk}` : ''}`,
    farAway: (far) => phrase`lontano dagli sportelli (${far})`,
    milan: 'Milano, ',
    askZone: 'chiedi in quale zona',
    outside: (place) => (place ? phrase`fuori Milano: ${place}` : 'fuori Milano'),
    askPlace: 'non c’è scritto: chiedi dov’è il lavoro',
  },
};
