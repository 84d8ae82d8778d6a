// Spanish words for hours, pay, what is asked and how one applies.

import { italian, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Facts = 'hours' | 'school' | 'pay' | 'requirements' | 'contracts' | 'ways' | 'near';

export const facts: Pick<Vocabulary, Facts> = {
  hours: {
    and: ' y ',
    or: ' o ',
    weekly: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'hora' : 'horas'} a la semana`,
    daily: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'hora' : 'horas'} al día`,
    share: (perCent) => phrase`tiempo parcial, ${perCent} por ciento`,
    workingTimes: {
      'full-time': 'jornada completa',
      'part-time': 'tiempo parcial',
      both: 'jornada completa o tiempo parcial',
    },
    shifts: 'turnos: los horarios cambian',
    nights: 'también de noche',
    weekends: 'también sábado o domingo',
    liveIn: 'vives en la casa',
  },
  school: {
    within: 'dentro del horario escolar',
    hoursFit: 'las horas van bien con la escuela: pregunta los días',
    'days-not-stated': 'los días no están escritos: pregunta',
    'pre-school': phrase`va bien solo con el servicio antes de la escuela (${italian('pre-scuola')})`,
    'post-school': phrase`va bien solo con el servicio después de la escuela (${italian('dopo-scuola')})`,
    'pre-and-post-school': phrase`va bien solo con el servicio antes y después de la escuela (${italian('pre-scuola e dopo-scuola')})`,
    'early-start': (when) =>
      when ? phrase`fuera del horario escolar: empieza a las ${when}` : 'fuera del horario escolar: empieza temprano',
    'late-end': (when) =>
      when ? phrase`fuera del horario escolar: termina a las ${when}` : 'fuera del horario escolar: termina tarde',
    evening: 'fuera del horario escolar: al final de la tarde',
    night: 'fuera del horario escolar: de noche',
    weekend: 'fuera del horario escolar: sábado o domingo',
    shifts: 'fuera del horario escolar: turnos',
    shiftsUnknown: 'turnos: pregunta los horarios',
    'live-in': 'fuera del horario escolar: vives en la casa',
    split: 'fuera del horario escolar: dos veces al día',
    notStated: 'escuela: pregunta los horarios exactos',
  },
  pay: {
    about: (sum) => phrase`más o menos ${sum}`,
    agreement: (name) => phrase`según el convenio nacional (${name}): pregunta cuánto`,
    sum: ({ amount, unit, net, allowance }) => {
      const units = { hour: 'por hora', day: 'al día', week: 'a la semana', month: 'al mes', year: 'al año' };
      const tax = net === null ? '' : net ? ' netos' : ' brutos';
      return phrase`${allowance ? 'ayuda de ' : ''}${amount} euros${tax} ${units[unit]}`;
    },
    payments: (count) => `, ${count} pagas al año`,
    prorata: ' (a jornada completa: con menos horas es menos)',
  },
  requirements: {
    diplomas: {
      'licenza-media': phrase`título de secundaria básica (${italian('terza media')})`,
      qualifica: phrase`una formación profesional (${italian('qualifica professionale')})`,
      diploma: phrase`título de secundaria superior (${italian('diploma')})`,
      laurea: phrase`título universitario (${italian('laurea')})`,
    },
    diploma: 'un título de estudios',
    italianLevels: { basic: 'italiano básico', good: 'buen italiano' },
    italian: (level) => (level ? phrase`italiano: nivel ${level}` : 'italiano'),
    licence: (kind) => (kind ? phrase`licencia de conducir (${kind})` : 'licencia de conducir'),
    vehicle: 'coche u otro medio propio',
    experience: (what) => (what ? phrase`experiencia: ${what}` : 'un poco de experiencia'),
    noExperience: 'sin experiencia también',
    certificate: (name) => (name ? phrase`certificado: ${name}` : 'un certificado'),
    permit: phrase`permiso de residencia (${italian('permesso di soggiorno')})`,
    protectedCategories: phrase`personas con discapacidad reconocida y otras protegidas por la ley (${italian('categorie protette, legge 68/99')})`,
    registeredUnemployed: phrase`estar sin trabajo y con inscripción en la oficina de empleo (${italian('centro per l’impiego')})`,
    programme: (name) => (name ? phrase`programa: ${name}` : 'un programa'),
    provided: (name) => phrase`${name} (te lo dan)`,
  },
  contracts: {
    names: {
      indeterminato: 'indefinido, sin fecha de fin',
      determinato: 'temporal, con fecha de fin',
      somministrazione: 'te contrata la agencia',
      apprendistato: 'aprendizaje: aprendes trabajando',
      tirocinio: 'prácticas: aprendes trabajando',
      intermittente: 'te llaman cuando hace falta',
      domestico: 'contrato para trabajar en una casa',
      stagionale: 'de temporada',
      collaborazione: 'colaboración',
      occasionale: 'trabajo ocasional',
      autonomo: 'por cuenta propia',
      'servizio-civile': 'servicio civil para jóvenes',
    },
    months: ({ digits, count }) => phrase`${digits} ${count === 1 ? 'mes' : 'meses'}`,
    mayStay: '; después puedes quedarte (no es seguro)',
    afterwards: (name) => phrase`; después, quizás: ${name}`,
  },
  ways: {
    inPerson: 'Ve en persona',
    ask: (who) => phrase`pregunta por: ${who}`,
    phone: 'Llama',
    whatsapp: 'Escribe por WhatsApp',
    desk: 'Ven a la oficina',
    sayCode: (code, reference) => phrase`di el código ${code}${reference ? phrase` (referencia ${reference})` : ''}`,
    web: 'Mira la página web',
    email: 'Escribe a',
    subject: (words) => phrase`asunto: ${words}`,
  },
  near: {
    lessThanOne: 'a menos de 1 km',
    about: (km) => `a unos ${km} km`,
    neighbourhood: (desk) => phrase`mismo barrio que la oficina${desk ? phrase` ${desk}` : ''}`,
    municipio: (desk, far) =>
      phrase`mismo distrito (${italian('Municipio')}) que la oficina${desk ? phrase` ${desk}` : ''}${far ? phrase`, ${far}` : ''}`,
    near: (desk, far) => phrase`${far} de la oficina${desk ? phrase` ${desk}` : ''}`,
    farAway: (far) => phrase`lejos de las oficinas (${far})`,
    milan: 'Milán, ',
    askZone: 'pregunta en qué zona',
    outside: (place) => (place ? phrase`fuera de Milán: ${place}` : 'fuera de Milán'),
    askPlace: 'no está escrito: pregunta dónde es el trabajo',
  },
};
