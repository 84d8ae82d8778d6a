import type { ClosedPage, Entry, Evidence, IsoDate } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { matchesIn } from '../reading/span.ts';
import { type AdWords, adWords } from './ad-words.ts';
import type { Finding, Gate, GateContext } from './gate.ts';
import { verdicts } from './gate.ts';
import { existingDay, monthNames, monthNumber } from './written-day.ts';

/** Does the ad itself, or its page as it was just before printing, say that the job is gone? */
export const closed: Gate = {
  id: 'closed',
  judge: (entry, context) => verdicts('closed', findings(entry, context)),
};

function findings(entry: Entry, { today, closedPages }: GateContext): Finding[] {
  if (entry.kind === 'notice') return [];
  const page = closedPages?.get(entry.url ?? '');
  if (page) return [closedPage(page)];
  const found = saidClosed(entry, today);
  if (!found) return [];
  return [
    {
      level: 'out',
      code: 'CLOSED',
      evidence: found,
      sentence: {
        it: `«${found.quote}»: l’annuncio stesso dice che è chiuso, quindi la voce non si stampa.`,
        en: `“${found.quote}”: the ad itself says that it is closed, so the entry is not printed.`,
      },
      ask: askIfOpen,
    },
  ];
}

function closedPage(page: ClosedPage): Finding {
  const said = {
    gone: {
      it: 'La pagina dell’annuncio non esiste più sul sito',
      en: 'The page of the ad no longer exists on its site',
    },
    banner: { it: `La pagina dell’annuncio dice «${page.words}»`, en: `The page of the ad says “${page.words}”` },
    moved: {
      it: `L’indirizzo dell’annuncio porta ora a un’altra pagina, ${page.words}`,
      en: `The address of the ad now leads to another page, ${page.words}`,
    },
  }[page.is];
  return {
    level: 'out',
    code: 'CLOSED_PAGE',
    evidence: null,
    sentence: {
      it: `${said.it}: l’offerta è chiusa, quindi la voce non si stampa.`,
      en: `${said.en}: the offer is closed, so the entry is not printed.`,
    },
    ask: askIfOpen,
  };
}

const askIfOpen = 'La ricerca è davvero chiusa? Se cercate ancora, ci mandi il testo aggiornato.';

const is =
  "(?:[\\s:,–-]{1,3}(?:e'?|sono|risulta(?:no)?|stat[aoie]|ormai|gia|ora|adesso|purtroppo|attualmente|oggi|di lavoro|lavorativ[ao])(?![a-z])){0,4}[\\s:,–-]{1,3}";
const notAnyMore = "non (?:e'? |sono )?piu (?:disponibil[ei]|attiv[oaie]|apert[oaie]|valid[oaie])";
const female = 'offert[ae]|posizion[ei]|selezion[ei]|ricerc(?:a|he)|inserzion[ei]|candidatur[ae]|iscrizion[ei]';
const male = 'annunci?o?|bando|corso|posti?';
const taken = "(?:(?:e'?|sono|stat[oi]|gia|ormai)\\s{1,3}){1,3}(?:assegnat|copert|occupat|pres)[oi]";

const phrases = [
  `(?:${female})${is}(?:scadut|chius|conclus|terminat|annullat|revocat|ritirat|gia (?:ri)?copert|gia assegnat)[ae]`,
  `(?:annuncio|annunci|bando|posto|corso)${is}(?:scadut|conclus|terminat|annullat|revocat|ritirat|gia assegnat|gia copert)[oi]`,
  `(?:annuncio|bando) (?:e'? )?(?:ormai |gia )?chiuso`,
  `(?:${female}|${male})${is}${notAnyMore}`,
  `post[oi] (?:di lavoro )?${taken}`,
  'non (?:candidar(?:si|ti)|candidatevi|inviare|mandare|inviate|mandate|telefonare|chiamare|presentarsi) piu',
  'non (?:si accettano|accettiamo|si ricevono|riceviamo) piu (?:candidature|curriculum|cv|domande|iscrizioni)',
  '(?:abbiamo|hanno|ho) gia trovato (?:la persona|il candidato|una persona|qualcuno|chi)',
  '(?:chius|conclus)[ae] (?:le (?:candidature|iscrizioni|selezioni)|la (?:selezione|ricerca))(?=\\s{0,3}(?:[.!;\\n]|$))',
].map((source) => new RegExp(`(?<![a-z])(?:${source.replaceAll(' ', '\\s{1,3}')})(?![a-z])`, 'gu'));

/** "[SCADUTO] Magazziniere", or the word alone on a line. */
const stamp =
  /(?<=^|\n)[^a-z0-9\n]{0,4}(?:annuncio |offerta |posizione |corso )?(?:scadut|annullat|sospes)[oa](?=[\])!:–-]|\s{1,3}[–-]|\s*(?:[.\n]|$))/gu;

/** Conditions, later times, former ads: "a selezione conclusa", "quando l'offerta è scaduta", "la precedente ricerca". */
const otherwise =
  /(?<![a-z])(?:se|quando|qualora|finche|appena|una volta|dopo(?: che)?|prima che|ogni|non|fino a quando|(?:il |la |le |i |l')?(?:precedent[ei]|scors[aoie]|vecchi[ao]?|altr[aoie]|prim[aoie])|[aàd])(?:[\s,]{1,3}(?:la|le|il|lo|i|l'|nostr[aoie]|presente|sara|saranno|verra|verranno|sia)){0,3}[\s']{0,3}$/u;
const opensAgain = /(?<![a-z])(?:riapert|riapr|prorog|nuova scadenza|di nuovo apert)/u;

function saidClosed(entry: Entry, today: IsoDate): Evidence | null {
  for (const text of adWords(entry.draft)) {
    if (text.segment.where !== 'title' && text.segment.where !== 'text') continue;
    for (const pattern of [...phrases, stamp]) {
      const match = matchesIn(text.words, pattern).find((one) => holds(text, one, today));
      if (match) return evidence(text.segment, match.index, match.index + match[0].length);
    }
  }
  return null;
}

function holds({ words }: AdWords, match: RegExpExecArray, today: IsoDate): boolean {
  const end = match.index + match[0].length;
  const after = words.slice(end, end + 120);
  return (
    !otherwise.test(words.slice(Math.max(0, match.index - 60), match.index)) &&
    !opensAgain.test(after) &&
    !/^\s{0,2}\?/u.test(after) &&
    !isAhead(after, today)
  );
}

const onDay = new RegExp(
  `^\\s{1,3}(?:(?:il|dal|al|in data|da|a partire dal)\\s{1,3}|l'|dall')(?:[a-z]{4,9}\\s{1,3})?(?<day>\\d{1,2})(?:\\s{1,3}(?<named>${monthNames.join('|')})|[/.-](?<month>\\d{1,2}))?(?:[\\s/.-](?<year>20\\d{2}))?`,
  'u',
);

/** "candidature chiuse il 4 dicembre" may be said of a day to come; a day that cannot be told is taken as one. */
function isAhead(after: string, today: IsoDate): boolean {
  const groups = onDay.exec(after)?.groups;
  if (!groups) return false;
  const month = monthNumber(groups['named'] ?? groups['month'] ?? '');
  const year = Number(groups['year'] ?? today.slice(0, 4));
  const date = existingDay(year, month, Number(groups['day']));
  return date === null || date >= today;
}
