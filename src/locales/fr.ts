// French, plain; the reader is addressed as « vous ».

import { buildLocale } from './build-locale.ts';
import { facts } from './fr-facts.ts';
import { phrase } from './phrase.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const dayOfMonth = (day: number): string => (day === 1 ? '1er' : `${day}`);
const counted = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

export const fr = buildLocale({
  language: 'fr',
  direction: 'ltr',
  review: { by: 'its authors' },
  sections: {
    market: 'Offres d’emploi',
    'km-zero': 'Emploi près de chez vous',
    courses: 'Formations professionnelles',
    policies: 'Aides à la recherche d’emploi',
    classes: 'Cours d’italien',
    services: 'Services utiles : argent et logement',
  },
  labels: {
    where: 'Où',
    hours: 'Horaires',
    pay: 'Salaire',
    needs: 'Il faut',
    nice: 'C’est mieux si vous avez',
    notNeeded: 'Pas nécessaire',
    openTo: 'Aussi pour',
    duration: 'Durée',
    contract: 'Contrat',
    when: 'Quand',
    cost: 'Prix',
    audience: 'Pour qui',
    amount: 'Combien',
    documents: 'Apportez',
    seats: 'Places',
    childcare: 'Enfants',
    certificate: 'Attestation',
    level: 'Niveau',
    enrolment: 'Inscription',
    provider: 'Organisé par',
    howTo: 'Comment postuler',
    ending: 'Derniers jours',
    desks: 'Besoin d’aide ? Venez au guichet. C’est gratuit.',
    contents: 'Dans ce numéro',
    more: 'Aussi cette semaine',
    inTheirWords: 'L’annonce dit :',
    inItalian: 'en italien :',
    glossary: 'Mots utiles',
    onlyShow: 'Voir seulement',
    onlySchool: 'heures d’école',
    onlyNear: 'près d’ici',
    onlyNew: 'nouveaux',
    onlyEnding: 'derniers jours',
  },
  words: {
    isNew: 'nouveau',
    lastDays: 'derniers jours',
    notWritten: 'pas écrit : demandez',
    nothingLeft: 'Aucune annonce ne correspond à ces choix : enlevez-en un.',
    workIsFree: 'On ne paie jamais pour travailler : personne ne peut vous demander d’argent pour vous embaucher.',
    household: 'une famille, par le guichet',
    allOnline: 'tout le bulletin',
    skipToContents: 'Aller aux annonces',
    comma: ', ',
    bulletin: 'Bulletin emploi et formation',
    staysItalian:
      'Les mots des annonces restent en italien. Vous ne comprenez pas ? Le guichet vous aide gratuitement.',
    readOnPhone: null,
  },
  counts: {
    offers: (n) => (n < 2 ? 'offre' : 'offres'),
    fresh: (n) => (n < 2 ? 'nouvelle' : 'nouvelles'),
    ending: (n) => (n < 2 ? 'se termine bientôt' : 'se terminent bientôt'),
  },
  sectionCount: (section, n) => {
    if (section === 'market' || section === 'km-zero') return counted(n, 'offre', 'offres');
    if (section === 'courses') return counted(n, 'formation', 'formations');
    return section === 'classes' ? counted(n, 'cours', 'cours') : counted(n, 'avis', 'avis');
  },
  numbers: { group: '', decimal: ',' },
  lists: { comma: ', ', and: ' et ' },
  range: (from, to) => phrase`de ${from} à ${to}`,
  issueLine: (number, { from, to, year }) => phrase`n° ${number} · du ${from} au ${to} ${year}`,
  footer: (title, number) => `${title} · n° ${number} · On ne paie jamais pour travailler`,
  pageOf: { page: 'page ', of: ' sur ' },
  openSince: (number) => `ouverte depuis le n° ${number}`,
  checked: (day, month) => `vérifié le ${dayOfMonth(day)} ${months[month - 1]}`,
  source: (name) => phrase`source : ${name}`,
  alsoOn: (names) => phrase`aussi sur ${names}`,
  openings: (title, n) => phrase`${title}, ${n} postes`,
  sayOnPhone: (sentence) =>
    phrase`Au téléphone, vous pouvez dire : ${sentence} Cela veut dire : « Bonjour, j’appelle pour le travail. Y a-t-il encore une place ? »`,
  dates: {
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months,
    day: (weekday, day, month) => `${weekday} ${dayOfMonth(day)} ${month}`,
    shortDay: (weekday, day) => `${weekday} ${dayOfMonth(day)}`,
    time: (hours, minutes) => (minutes === '00' ? `${hours}h` : `${hours}h${minutes}`),
    untilFilled: 'jusqu’à épuisement des places',
    by: (day, time) => phrase`jusqu’au ${day}${time ? phrase`, ${time}` : ''}`,
    everyDay: 'tous les jours',
    fromTo: (first, last) => `du ${first} au ${last}`,
  },
  ...facts,
  closures: {
    names: {
      'saint-francis': 'Saint François',
      'all-saints': 'Toussaint',
      patron: 'Saint Ambroise, patron de Milan',
      immaculate: 'Immaculée Conception',
      christmas: 'vacances de Noël',
      carnival: 'Carnaval',
      easter: 'vacances de Pâques',
      liberation: 'fête de la Libération',
      labour: 'fête du travail',
      republic: 'fête de la République',
    },
    fromTo: (from, to) => phrase`du ${from} au ${to}`,
    line: (closures) => phrase`Écoles fermées : ${closures}. Vérifiez avec votre école.`,
  },
  colophon: {
    publishedBy: (name) => phrase`Publié par : ${name}.`,
    representative: (name) => phrase`Représentant légal : ${name}.`,
    free: 'Le bulletin et le guichet sont gratuits.',
    equal: 'Les offres s’adressent aux femmes et aux hommes de tout âge et de toute nationalité.',
    responsible:
      'Nous passons seulement l’information : l’employeur est responsable du travail. Une offre peut fermer avant : vérifiez avant d’y aller.',
    correct: (contact) => phrase`Pour corriger une erreur : ${contact}.`,
    registration: (registration) => phrase`Enregistrement : ${registration}.`,
    sources: (names) => phrase`Sources : ${names}.`,
  },
  leftOut: (count) =>
    count < 2
      ? 'Une autre annonce est dans le bulletin complet : demandez au guichet.'
      : `${count} autres annonces sont dans le bulletin complet : demandez au guichet.`,
  restUnlisted: (count) => `et ${count} autres : demandez au guichet.`,
  rest: (shown, total) =>
    `Dans ces pages il y a ${shown} annonces sur ${total}. Les autres sont ci-dessous, avec leur code : demandez-les au guichet ou lisez-les sur le téléphone.`,
});
