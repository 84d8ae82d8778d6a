import type { Draft, Evidence } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { matchesIn } from '../reading/span.ts';
import { adWords } from './ad-words.ts';

const figure = '(\\d{1,2}\\.?\\d{3}|\\d{2,4})(?:,\\d{1,2})?';
const money = `(?:€ ?)?${figure} ?(?:€|euro)?(?: ?(?:-|/|a|ai|e|fino a) ?(?:€ ?)?${figure})? ?(?:€|euro)?`;

/** More than any elementary job pays: beyond these the promise itself is the warning sign (euro, gross or net). */
const ceilings = [
  {
    adjective: 'giornalier[ieao]',
    after: 'al giorno|al di|a giornata|ogni giorno|pagat[oia] (?:il giorno stesso|subito|ogni giorno|in giornata)',
    over: 199,
    spread: 1,
  },
  { adjective: 'settimanal[ei]', after: 'a settimana|alla settimana|ogni settimana', over: 899, spread: 1 },
  { adjective: 'mensil[ei]', after: 'al mese', over: 2999, spread: 2 },
];

const expressions = ceilings.flatMap(({ adjective, after, over, spread }) =>
  [
    `(?<![0-9.,])${money},? {0,3}(?:nett[io]|lord[io])? {0,3}(?:${adjective}|${after})(?![a-z])`,
    `(?<![a-z])${adjective},? (?:di |da |tra |fra |fino a |circa )?${money}(?![0-9])`,
  ].map((source) => ({ over, spread, rx: new RegExp(source, 'gu') })),
);
const jobLike = /(?<![a-z])(?:euro|€|guadagn|stipendi|compens|pag[ao]|retribuzion)/u;

/** A pay by the day, week or month that is too good, or a range that promises everything. */
export function tooGoodPay(draft: Draft): Evidence | null {
  for (const { segment, words } of adWords(draft)) {
    for (const { rx, over, spread } of expressions) {
      for (const match of matchesIn(words, rx)) {
        const low = Number((match[1] ?? '').replace('.', ''));
        const high = Number((match[2] ?? match[1] ?? '').replace('.', ''));
        const about = words.slice(Math.max(0, match.index - 40), match.index + match[0].length);
        if (high > over && high >= low * spread && jobLike.test(about)) {
          return evidence(segment, match.index, match.index + match[0].length);
        }
      }
    }
  }
  return shortDays(draft) ?? richStart(draft);
}

/** "2.000 euro al mese per 4 ore al giorno": a month's wage for less than a month's work. */
function shortDays(draft: Draft): Evidence | null {
  for (const { segment, words } of adWords(draft)) {
    for (const match of matchesIn(words, monthForHours)) {
      const euro = Number((match.groups?.['pay'] ?? '').replace('.', ''));
      const hours = smallNumbers[match.groups?.['hours'] ?? ''] ?? Number(match.groups?.['hours']);
      if (euro / (hours * workingDays) > highestHour)
        return evidence(segment, match.index, match.index + match[0].length);
    }
  }
  return null;
}

/** "3.800 euro netti al mese, senza esperienza": nobody pays that to a beginner. */
function richStart(draft: Draft): Evidence | null {
  const texts = adWords(draft);
  if (!texts.some(({ words }) => beginner.test(words))) return null;
  for (const { segment, words } of texts) {
    for (const match of matchesIn(words, richMonth)) {
      if (Number((match.groups?.['pay'] ?? '').replace('.', '')) >= 3000)
        return evidence(segment, match.index, match.index + match[0].length);
    }
  }
  return null;
}

const beginner =
  /(?<![a-z])(?:(?:senza|nessuna|no|zero) (?:alcuna )?esperienza|anche prima esperienza|no experience)(?![a-z])/u;
const richMonth =
  /(?<![0-9.,])(?:€ ?)?(?<pay>[3-9]\.?\d{3}) ?(?:€|euro)?,? ?(?:nett[io]|lord[io])? ?(?:al mese|mensil[ie]|\/ ?mese)(?![a-z])/gu;

const monthForHours =
  /(?<![0-9.,])(?<pay>\d\.?\d{3}|\d{3}) ?(?:€|euro)[^.;\n\d]{0,25}(?:al mese|mensil[ie])[^.;\n\d]{0,40}?(?<![a-z0-9])(?<hours>[1-6]|un'|un|una|due|tre|quattro|cinque|sei) ?or[ae] (?:al|di lavoro al) giorno/gu;
const smallNumbers: Record<string, number> = { "un'": 1, un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6 };
const workingDays = 22;
/** Euro an hour, gross or net: an elementary job pays less than half of it. */
const highestHour = 20;
