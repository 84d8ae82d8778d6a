// French words for hours, pay, what is asked and how one applies.

import { italian, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Facts = 'hours' | 'school' | 'pay' | 'requirements' | 'contracts' | 'ways' | 'near';

export const facts: Pick<Vocabulary, Facts> = {
  hours: {
    and: ' et ',
    or: ' ou ',
    weekly: ({ digits, count }) => phrase`${digits} ${count < 2 ? 'heure' : 'heures'} par semaine`,
    daily: ({ digits, count }) => phrase`${digits} ${count < 2 ? 'heure' : 'heures'} par jour`,
    share: (perCent) => phrase`temps partiel, ${perCent} pour cent`,
    workingTimes: { 'full-time': 'temps plein', 'part-time': 'temps partiel', both: 'temps plein ou partiel' },
    shifts: 'en équipes : les horaires changent',
    nights: 'aussi la nuit',
    weekends: 'aussi le samedi ou le dimanche',
    liveIn: 'vous habitez dans la maison',
  },
  school: {
    within: 'pendant les heures d’école',
    hoursFit: 'les heures vont bien avec l’école : demandez les jours',
    'days-not-stated': 'les jours ne sont pas écrits : demandez',
    'pre-school': phrase`possible seulement avec la garde avant l’école (${italian('pre-scuola')})`,
    'post-school': phrase`possible seulement avec la garde après l’école (${italian('dopo-scuola')})`,
    'pre-and-post-school': phrase`possible seulement avec la garde avant et après l’école (${italian('pre-scuola e dopo-scuola')})`,
    'early-start': (when) =>
      when ? phrase`hors des heures d’école : commence à ${when}` : 'hors des heures d’école : commence tôt',
    'late-end': (when) =>
      when ? phrase`hors des heures d’école : finit à ${when}` : 'hors des heures d’école : finit tard',
    evening: 'hors des heures d’école : le soir',
    night: 'hors des heures d’école : la nuit',
    weekend: 'hors des heures d’école : samedi ou dimanche',
    shifts: 'hors des heures d’école : en équipes',
    shiftsUnknown: 'en équipes : demandez les horaires',
    'live-in': 'hors des heures d’école : vous habitez dans la maison',
    split: 'hors des heures d’école : deux fois par jour',
    notStated: 'école : demandez les horaires précis',
  },
  pay: {
    about: (sum) => phrase`environ ${sum}`,
    agreement: (name) => phrase`selon la convention nationale (${name}) : demandez combien`,
    sum: ({ amount, unit, net, allowance }) => {
      const units = { hour: 'de l’heure', day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' };
      const tax = net === null ? '' : net ? ' nets' : ' bruts';
      return phrase`${allowance ? 'indemnité de ' : ''}${amount} euros${tax} ${units[unit]}`;
    },
    payments: (count) => `, ${count} paies par an`,
    prorata: ' (à temps plein : avec moins d’heures, c’est moins)',
  },
  requirements: {
    diplomas: {
      'licenza-media': phrase`brevet (${italian('terza media')})`,
      qualifica: phrase`une qualification professionnelle (${italian('qualifica professionale')})`,
      diploma: phrase`diplôme de fin d’études secondaires (${italian('diploma')})`,
      laurea: phrase`diplôme universitaire (${italian('laurea')})`,
    },
    diploma: 'un diplôme',
    italianLevels: { basic: 'italien de base', good: 'bon italien' },
    italian: (level) => (level ? phrase`italien : niveau ${level}` : 'italien'),
    licence: (kind) => (kind ? phrase`permis de conduire (${kind})` : 'permis de conduire'),
    vehicle: 'voiture ou moyen de transport personnel',
    experience: (what) => (what ? phrase`expérience : ${what}` : 'un peu d’expérience'),
    noExperience: 'débutants acceptés',
    certificate: (name) => (name ? phrase`attestation : ${name}` : 'une attestation'),
    permit: phrase`titre de séjour (${italian('permesso di soggiorno')})`,
    protectedCategories: phrase`personnes avec un handicap reconnu et autres personnes protégées par la loi (${italian('categorie protette, legge 68/99')})`,
    registeredUnemployed: phrase`être sans travail et inscrit(e) au centre pour l’emploi (${italian('centro per l’impiego')})`,
    programme: (name) => (name ? phrase`programme : ${name}` : 'un programme'),
    provided: (name) => phrase`${name} (ils vous le donnent)`,
  },
  contracts: {
    names: {
      indeterminato: 'sans date de fin',
      determinato: 'avec date de fin',
      somministrazione: 'l’agence vous embauche',
      apprendistato: 'apprentissage : vous apprenez en travaillant',
      tirocinio: 'stage : vous apprenez en travaillant',
      intermittente: 'on vous appelle quand il y a besoin',
      domestico: 'contrat pour le travail à domicile',
      stagionale: 'pour une saison',
      collaborazione: 'collaboration',
      occasionale: 'travail occasionnel',
      autonomo: 'à votre compte',
      'servizio-civile': 'service civil pour les jeunes',
    },
    months: ({ digits }) => phrase`${digits} mois`,
    mayStay: ' ; après, vous pouvez rester (ce n’est pas sûr)',
    afterwards: (name) => phrase` ; après, peut-être : ${name}`,
  },
  ways: {
    inPerson: 'Allez sur place',
    ask: (who) => phrase`demandez : ${who}`,
    phone: 'Téléphonez au',
    whatsapp: 'Écrivez sur WhatsApp',
    desk: 'Venez au guichet',
    sayCode: (code, reference) => phrase`dites le code ${code}${reference ? phrase` (référence ${reference})` : ''}`,
    web: 'Regardez le site',
    email: 'Écrivez à',
    subject: (words) => phrase`objet : ${words}`,
  },
  near: {
    lessThanOne: 'à moins de 1 km',
    about: (km) => `à environ ${km} km`,
    neighbourhood: (desk) => phrase`même quartier que le guichet${desk ? phrase` ${desk}` : ''}`,
    municipio: (desk, far) =>
      phrase`même arrondissement (${italian('Municipio')}) que le guichet${desk ? phrase` ${desk}` : ''}${far ? phrase`, ${far}` : ''}`,
    near: (desk, far) => phrase`${far} du guichet${desk ? phrase` ${desk}` : ''}`,
    farAway: (far) => phrase`loin des guichets (${far})`,
    milan: 'Milan, ',
    askZone: 'demandez dans quel quartier',
    outside: (place) => (place ? phrase`hors de Milan : ${place}` : 'hors de Milan'),
    askPlace: 'pas écrit : demandez où est le travail',
  },
};
