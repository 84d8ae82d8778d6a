import type { Entry, Said } from './model.ts';
import { codesDiffer, isAnchored, isDetailed, weigh } from './sameness/evidence.ts';
import { employers, places, townsDiffer } from './sameness/names.ts';
import { titles } from './sameness/roles.ts';
import { disjoint } from './sameness/sets.ts';
import { publishedApart, yearsDiffer } from './sameness/terms.ts';
import { likeness } from './sameness/wording.ts';
import { type Vacancy, vacancyOf } from './vacancy.ts';
import { stemNumbers } from './vacancy-words.ts';

export interface Sameness {
  same: boolean;
  reason: Said;
}

/** Whether two entries are one vacancy of one employer at one place. Better two entries than one wrong merge. */
export function sameVacancy(first: Entry, second: Entry): Sameness {
  const numbers = stemNumbers();
  return compareVacancies(vacancyOf(first, numbers), vacancyOf(second, numbers));
}

/** The same question put to what was taken out of the entries before, with one table of stems. */
export function compareVacancies(first: Vacancy, second: Vacancy): Sameness {
  const apart = differences.find(({ differ }) => differ(first, second));
  if (apart) return { same: false, reason: apart.reason };
  if (first.url !== null && first.url === second.url && titles(first, second) >= 0.5) {
    return { same: true, reason: said('stesso indirizzo web e stesso titolo', 'same web address and same title') };
  }
  const { sum, parts } = weigh(first, second);
  if (sum >= enough && isAnchored(first, second)) {
    return isDetailed(first, second) ? { same: true, reason: listed(parts) } : { same: false, reason: onlyFrame };
  }
  const against = parts.reduce((least, part) => (part.weight < least.weight ? part : least));
  return { same: false, reason: against.weight <= -1.5 ? against.reason : tooLittle };
}

/** The odds of two ads that share nothing are twelve to one against, as better two entries than one wrong merge. */
const enough = 2.5;

interface Difference {
  reason: Said;
  differ: (first: Vacancy, second: Vacancy) => boolean;
}

/** Whatever else agrees. */
const differences: readonly Difference[] = [
  { reason: said('sono voci di tipo diverso', 'they are of different kinds'), differ: (a, b) => a.kind !== b.kind },
  { reason: said('hanno codici di riferimento diversi', 'their reference codes differ'), differ: codesDiffer },
  { reason: said('chi assume è diverso', 'the employers differ'), differ: (a, b) => employers(a, b) === 'different' },
  { reason: said('i luoghi sono diversi', 'the places differ'), differ: placesDiffer },
  { reason: said('il livello è diverso', 'the level differs'), differ: (a, b) => disjoint(a.levels, b.levels) },
  {
    reason: said('la persona da assistere è diversa', 'the person cared for differs'),
    differ: (a, b) => disjoint(a.ages, b.ages),
  },
  {
    reason: said('sono selezioni di periodi diversi', 'they are selections of different periods'),
    differ: (a, b) => publishedApart(a, b) || yearsDiffer(a, b),
  },
  {
    reason: said(
      'sono due annunci senza ditta con recapiti diversi',
      'two ads without employer, with different contacts',
    ),
    differ: (a, b) => a.employer.length === 0 && b.employer.length === 0 && disjoint(a.contacts, b.contacts),
  },
];

/** One form with two places tells of two, though the one text may name both, or no reader sees a place in either. */
function placesDiffer(a: Vacancy, b: Vacancy): boolean {
  const found = places(a, b);
  if (found === 'different' || found === 'same') return found === 'different';
  const alike = likeness(a, b);
  if (found === 'apart') return alike >= 0.3;
  if (townsDiffer(a, b) && alike >= 0.15) return true;
  const placed = a.place.length > 0 && b.place.length > 0;
  return ((found === 'possible' && placed) || disjoint(a.towns, b.towns)) && alike >= 0.5;
}

const tooLittle = said('hanno troppo poco in comune', 'they have too little in common');

const onlyFrame = said(
  'hanno in comune solo ditta, posto e mestiere',
  'they have only employer, place and trade in common',
);

/** The three that speak loudest, in the order of the list. */
function listed(parts: readonly { reason: Said; weight: number }[]): Said {
  const loudest = [...parts].sort((one, other) => other.weight - one.weight).slice(0, 3);
  const told = parts.filter((part) => part.weight > 0 && loudest.includes(part)).map(({ reason }) => reason);
  return said(told.map(({ it }) => it).join(', '), told.map(({ en }) => en).join(', '));
}

function said(it: string, en: string): Said {
  return { it, en };
}
