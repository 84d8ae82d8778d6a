import type { Draft, Evidence } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { adWords } from './ad-words.ts';

const figure = '(\\d{1,2}\\.?\\d{3}|\\d{2,4})(?:,\\d{1,2})?';
const perDay =
  '(?:al giorno|giornalier[ieao]|al di|a giornata|ogni giorno|pagat[oia] (?:il giorno stesso|subito|ogni giorno|in giornata))';
const perWeek = '(?:a settimana|alla settimana|settimanal[ei]|ogni settimana)';

/** More than any elementary job pays: beyond these the promise itself is the warning sign (euro, gross or net). */
const ceilings = [
  { per: perDay, over: 199, spread: 1 },
  { per: perWeek, over: 899, spread: 1 },
  { per: '(?:al mese|mensil[ei])', over: 2999, spread: 2 },
];

const expressions = ceilings.map(({ per, over, spread }) => ({
  over,
  spread,
  rx: new RegExp(
    `(?<![\\p{N}.,])(?:€ ?)?${figure} ?(?:€|euro)?(?: ?(?:-|/|a|ai|e|fino a) ?(?:€ ?)?${figure})? ?(?:€|euro)?,?[\\s]{0,3}(?:nett[io]|lord[io])?[\\s]{0,3}${per}(?!\\p{L})`,
    'gu',
  ),
}));
const jobLike = /(?<!\p{L})(?:euro|€|guadagn|stipendi|compens|pag[ao]|retribuzion)/u;

/** A pay by the day, week or month that is too good, or a range that promises everything. */
export function tooGoodPay(draft: Draft): Evidence | null {
  for (const { segment, words } of adWords(draft)) {
    for (const { rx, over, spread } of expressions) {
      for (const match of words.matchAll(rx)) {
        const low = Number((match[1] ?? '').replace('.', ''));
        const high = Number((match[2] ?? match[1] ?? '').replace('.', ''));
        const about = words.slice(Math.max(0, match.index - 40), match.index + match[0].length);
        if (high > over && high >= low * spread && jobLike.test(about)) {
          return evidence(segment, match.index, match.index + match[0].length);
        }
      }
    }
  }
  return null;
}
