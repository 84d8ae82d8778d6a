// For how many months the contract runs.
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { after, before, clauseOf, factOf, hits, word } from './hit.ts';
import { numberOf, numberWord } from './number-words.ts';

const term = word(`(?<n>\\d{1,2}|un|${numberWord}) ?(?:\\+ ?\\d{1,2} ?)?mes[ei]|(?<year>un|1) anno`);

/** Months of the contract on offer: not of experience, of trial, of age, nor of pay. */
export function readDuration(ad: AdText): Fact<number> | null {
  for (const hit of hits(ad, term)) {
    const left = before(hit, 40);
    const right = after(hit, 25);
    const alone =
      clauseOf(hit).replace(/[^a-z0-9]/gu, '').length <= 10 || /extra\.(?:contract|duration)/.test(hit.of.where);
    if (!alone && !aboutTerm.test(clauseOf(hit))) continue;
    if (
      /(?<![a-z])(?:esperienz[a-z]*|almeno|minimo|prim[io]|ultim[io]|prova|ogni|oltre|entro|bimb[oai]|bambin[oai]|da)(?: di| da| i)*\s?$|\d\s?(?:o|,|-|\/)\s?$/u.test(
        left,
      )
    )
      continue;
    if (/dopo\s?$/u.test(left) && !/^\s?(?:di )?(?:t\. ?d|tempo det|a termine)/u.test(right)) continue;
    if (/^\s?(?:di (?:esperienz|vita|prova|eta)|fa(?![a-z])|o |- |\/ ?\d)/u.test(right) && !/durata/.test(left))
      continue;
    const value = hit.groups['year'] ? 12 : numberOf(hit.groups['n'] ?? '');
    if (value && value <= 60) return factOf(hit, value);
  }
  return null;
}

const aboutTerm =
  /contratt|durata|determinat|t\.? ?d(?:et)?\.?(?![a-z])|\btd\b|tirocin|stage|somministr|assunzion|indennita|rimborso|borsa|apprendist|sostituzione|maternita|periodo|inserimento/u;
