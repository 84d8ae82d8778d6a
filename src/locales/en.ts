// English, plain: short sentences, everyday words.

import { buildLocale } from './build-locale.ts';
import { facts } from './en-facts.ts';
import { phrase } from './phrase.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en = buildLocale({
  language: 'en',
  direction: 'ltr',
  review: { by: 'its authors' },
  sections: {
    market: 'Job offers',
    'km-zero': 'Jobs near you',
    courses: 'Training courses',
    policies: 'Help to find work',
    classes: 'Italian classes',
    services: 'Useful services: money and housing',
  },
  labels: {
    where: 'Where',
    hours: 'Hours',
    pay: 'Pay',
    needs: 'You need',
    nice: 'It helps if you have',
    notNeeded: 'Not needed',
    openTo: 'Also for',
    duration: 'How long',
    contract: 'Contract',
    when: 'When',
    cost: 'Cost',
    audience: 'For whom',
    amount: 'How much',
    documents: 'Bring',
    seats: 'Places',
    childcare: 'Children',
    certificate: 'Certificate',
    level: 'Level',
    enrolment: 'Sign up',
    provider: 'Run by',
    howTo: 'How to apply',
    ending: 'Last days',
    desks: 'Do you need help? Come to the help desk. It is free.',
    contents: 'In this issue',
    more: 'Also this week',
    inTheirWords: 'The ad says:',
    inItalian: 'in Italian:',
    glossary: 'Useful words',
    onlyShow: 'Show only',
    onlySchool: 'school hours',
    onlyNear: 'nearby',
    onlyNew: 'new',
    onlyEnding: 'last days',
  },
  words: {
    isNew: 'new',
    lastDays: 'last days',
    notWritten: 'not written: ask',
    nothingLeft: 'No ad fits all these choices: take one away.',
    workIsFree: 'You never pay to get a job: nobody may ask you for money to hire you.',
    household: 'a family, through the help desk',
    allOnline: 'the whole bulletin',
    skipToContents: 'Go to the ads',
    comma: ', ',
    bulletin: 'Job and training bulletin',
    staysItalian: 'The words of the ads stay in Italian. Do you not understand? The help desk helps you, for free.',
    readOnPhone: null,
  },
  counts: {
    offers: (n) => (n === 1 ? 'offer' : 'offers'),
    fresh: () => 'new',
    ending: () => 'ending soon',
  },
  sectionCount: (section, n) => {
    if (section === 'market' || section === 'km-zero') return counted(n, 'offer', 'offers');
    if (section === 'courses') return counted(n, 'course', 'courses');
    return section === 'classes' ? counted(n, 'class', 'classes') : counted(n, 'notice', 'notices');
  },
  numbers: { group: '', decimal: '.' },
  lists: { comma: ', ', and: ' and ' },
  range: (from, to) => phrase`${from} to ${to}`,
  issueLine: (number, { from, to, year }) => phrase`no. ${number} · from ${from} to ${to} ${year}`,
  footer: (title, number) => `${title} · no. ${number} · You never pay to get a job`,
  pageOf: { page: 'page ', of: ' of ' },
  openSince: (number) => `open since no. ${number}`,
  checked: (day, month) => `checked on ${day} ${months[month - 1]}`,
  source: (name) => phrase`source: ${name}`,
  alsoOn: (names) => phrase`also on ${names}`,
  openings: (title, n) => phrase`${title}, ${n} places`,
  sayOnPhone: (sentence) =>
    phrase`On the phone you can say: ${sentence} It means: “Good morning, I am calling about the job. Is it still free?”`,
  dates: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months,
    day: (weekday, day, month) => `${weekday} ${day} ${month}`,
    shortDay: (weekday, day) => `${weekday} ${day}`,
    time: (hours, minutes) => `${hours}.${minutes}`,
    untilFilled: 'while places last',
    by: (day, time) => phrase`by ${day}${time ? phrase`, ${time}` : ''}`,
    everyDay: 'every day',
    fromTo: (first, last) => `${first} to ${last}`,
  },
  ...facts,
  closures: {
    names: {
      'saint-francis': 'Saint Francis',
      'all-saints': 'All Saints',
      patron: 'Saint Ambrose, patron of Milan',
      immaculate: 'Immaculate Conception',
      christmas: 'Christmas holidays',
      carnival: 'Carnival',
      easter: 'Easter holidays',
      liberation: 'Liberation Day',
      labour: 'Labour Day',
      republic: 'Republic Day',
    },
    fromTo: (from, to) => phrase`${from} to ${to}`,
    line: (closures) => phrase`Schools are closed: ${closures}. Check with your school.`,
  },
  colophon: {
    publishedBy: (name) => phrase`Published by: ${name}.`,
    representative: (name) => phrase`Legal representative: ${name}.`,
    free: 'The bulletin and the help desk are free.',
    equal: 'The offers are for women and men of every age and nationality.',
    responsible:
      'We only pass on the information: the employer is responsible for the job. An offer can close early: check before you go.',
    correct: (contact) => phrase`To correct a mistake: ${contact}.`,
    registration: (registration) => phrase`Registration: ${registration}.`,
    sources: (names) => phrase`Sources: ${names}.`,
  },
  leftOut: (count) =>
    count === 1
      ? 'One more entry is in the full bulletin: ask at the help desk.'
      : `${count} more entries are in the full bulletin: ask at the help desk.`,
  restUnlisted: (count) => `and ${count} more: ask at the help desk.`,
  rest: (shown, total) =>
    `These pages have ${shown} entries of ${total}. The others are below, with their codes: ask for them at the help desk or read them on your phone.`,
});
