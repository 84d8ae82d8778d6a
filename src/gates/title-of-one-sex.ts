import type { Offer } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { filler } from '../reading/span.ts';
import { adWords } from './ad-words.ts';
import type { Finding } from './gate.ts';

/** Names of jobs that say the sex of who does them; plurals in -i are used for both but are named as well. */
const oneSex =
  /(?<![a-z/])(?:commess[aeio]|camerier[aei]|magazzinier[aei]|operai[aeo]?|impiegat[aeio]|cuoc(?:o|a|hi|he)|facchin[aeio]|addett[aeio]|aiutant[ei] cuoc[oa]|barman|banconier[aei]|cassier[aei]|infermier[aei]|portier[aei]|segretari[aeo]?|parrucchier[aei]|sart[aeio]|giardinier[aei]|muratore|muratori|saldatore|saldatori|educatric[ei]|educatore|educatori|operatore|operatori|operatric[ei]|venditore|venditori|venditric[ei]|collaboratric[ei]|collaboratore|collaboratori|fattorin[aeio]|pizzaiol[aeio]|tuttofare)(?![a-z]|[*(]|\s?\/\s?(?:[aeio]|tric|tor|or|ess|ic)[aeio]{0,2}(?![a-z]))/u;
const bothForms =
  /(?:\/\s?(?<=[a-z]\s?\/\s?)(?:[aeio]|[aeio]?(?:tric|tor|or|ess|ic)[aeio])|\((?<=[a-z]\()(?:[aeio]|tric[ei]|tor[ei]|ess[ae])\)|[*ə](?<=[a-z]{3}[*ə]))(?![a-z])/u;

/** The title has one grammatical sex and nothing in the ad opens it: the bulletin prints both forms, and the employer is told. */
export function titleOfOneSex(entry: Offer): Finding | null {
  const texts = adWords(entry.draft).filter(({ segment }) => segment.where === 'title' || segment.where === 'text');
  if (texts.some(({ segment, words }) => bothForms.test(segment.folded) || words.includes(filler))) return null;
  for (const { segment, words } of texts) {
    const match = oneSex.exec(words.slice(0, 300));
    if (match) return finding(evidence(segment, match.index, match.index + match[0].length));
  }
  return null;
}

function finding(found: NonNullable<Finding['evidence']>): Finding {
  return {
    level: 'warn',
    code: 'SEX_TITLE',
    evidence: found,
    sentence: {
      it: `«${found.quote}»: il nome del lavoro è scritto per un solo sesso. Nel bollettino si stampano le due forme (D.Lgs. 198/2006, art. 27).`,
      en: `“${found.quote}”: the job title is written for one sex only. The bulletin prints both forms (D.Lgs. 198/2006, art. 27).`,
    },
    ask: 'Il posto è aperto a donne e uomini?',
  };
}
