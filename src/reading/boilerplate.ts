// Set phrases that agencies print under every ad (equal treatment, privacy). They name ages, nationalities, laws and protected
// categories precisely where nobody is excluded, so no reader may see them.

import { ruledOut } from '../prefilter/ruled-out.ts';
import { type Span, spansOf } from './span.ts';

const laws = [
  /(?<![0-9])903\s?\/\s?(?:19)?77(?![0-9])|(?<![0-9])125\s?\/\s?(?:19)?91(?![0-9])/gu,
  /(?<![0-9])198\s?\/\s?(?:20)?06(?![0-9])/gu,
  /(?<![0-9])21[56]\s?\/\s?(?:20)?03(?![0-9])/gu,
  /(?<![0-9])679\s?\/\s?(?:20)?16(?![0-9])|(?<![0-9])2016\s?\/\s?679(?![0-9])/gu,
  /(?<![0-9])196\s?\/\s?(?:20)?03(?![0-9])/gu,
  /autorizz[a-z]{1,6} al trattamento|trattamento dei (?:miei |propri )?dati|(?<![a-z])gdpr(?![a-z])/gu,
  /(?:candidat[ioe]|persone|personale|lavoratori) ambosess[oie]|ambo(?: i )?\s?sess[oie]/gu,
];
const welcomes = [
  /(?:tutte|qualsiasi|ogni) (?:le )?(?:eta|nazionalita|etnie)(?![a-z])/gu,
  /(?:entrambi i|ambo i|dell'uno e dell'altro|tutti i) sess[io](?![a-z])/gu,
  /(?:donne e uomini|uomini e donne)(?![a-z])/gu,
];
/** What an equal-treatment sentence is about; without it "bambini di ogni età" is about the job. */
const subject =
  /(?<![a-z])(?:annunci[a-z]?|offert[a-z]|ricerc[a-z]{1,2}|selezion[a-z]|candidat[a-z]{1,4}|candidature|posizion[a-z]|ai sensi|rivolt[a-z]|informativa)(?![a-z])/u;
const openAlso =
  /(?:rivolt[oaie]|apert[oaie]|estes[oaie]) anche|anche (?:a |ai |agli )?(?:candidat[ie] |persone |soggetti )?(?:appartenent|iscritt)|nonche (?:ad |agli |ai )?(?:appartenenti|iscritti|candidati)|facenti parte/u;
const protectedLaw = /(?<![0-9])68\s?\/\s?(?:19)?99(?![0-9])|categorie protette/gu;
/** Words that make the rest of the sentence worth reading. */
const useful =
  /(?<![a-z])(?:possono|potranno|curriculum(?= (?:vitae )?(?:con|completo|corredato)(?![a-z]))|inviare|inviate|inviando|mandare|candidarsi|cerca|ricerca per|seleziona|cerchiamo|ricerchiamo|selezioniamo|orario|contratto|tel|dalle)(?![a-z])/u;

/** The parts of a folded text (lower case, no accents) to cut. */
export function boilerplateSpans(text: string): Span[] {
  const possible = (patterns: readonly RegExp[]) => patterns.filter((pattern) => !ruledOut(pattern, text));
  const [cited, welcoming, naming] = [possible(laws), possible(welcomes), possible([protectedLaw])];
  if (cited.length + welcoming.length + naming.length === 0) return [];
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const marks = spansOf(words, cited);
    if (welcoming.length > 0 && subject.test(words)) marks.push(...spansOf(words, welcoming));
    if (naming.length > 0 && openAlso.test(words)) marks.push(...spansOf(words, naming));
    if (marks.length === 0) return [];
    if (!useful.test(words)) return [sentence];
    const start = Math.min(...marks.map((mark) => mark.start));
    const end = Math.max(...marks.map((mark) => mark.end));
    return [{ start: sentence.start + start, end: sentence.start + end }];
  });
}

/** Sentences for this purpose only: abbreviations of laws ("D.Lgs. 198/2006", "L. 903/77") do not end one. */
function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?](?=\s|$)|\n/gu)) {
    const before = text.slice(Math.max(0, end.index - 6), end.index);
    if (end[0] === '.' && /(?:^|[^a-z])(?:lgs|leg|legs|legisl|l|d|art|n|nr|reg|rif|min|aut|prot|ue)$/u.test(before))
      continue;
    spans.push({ start, end: end.index });
    start = end.index + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}
