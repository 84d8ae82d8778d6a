// A saved or forgotten page may go on offering a job in its data while its words say that the job is gone.

import type { CheerioAPI } from 'cheerio';
import type { Problem } from '../model.ts';
import { plainText } from './plain-text.ts';

/** The words by which a page says that its offer is closed; menus, asides and what is not shown do not count. Null: it does not say so. */
export function closedBanner($: CheerioAPI): string | null {
  const shown = $.root().clone();
  shown.find(notTheOffer).remove();
  return closedLine(plainText(shown.html() ?? '').split('\n'));
}

const notTheOffer =
  'head, script, style, noscript, template, nav, footer, aside, select, [hidden], .hidden, .d-none, ' +
  '[style*="display:none"], [style*="display: none"], [aria-hidden="true"]';

/** The line of a page that says, in words, that the offer is closed; null when there is none. */
export function closedLine(lines: readonly string[]): string | null {
  return lines.find((line) => line.length <= longestBanner && saysClosed(line)) ?? null;
}

/** A title such as `[SCADUTO] Magazziniere`. */
export function isMarkedClosed(title: string): boolean {
  return stamp.test(title.slice(0, 300));
}

/** `words` are those of the page. */
export function closedOffer(source: { id: string }, address: string, words: string): Problem {
  return {
    code: 'CLOSED',
    lost: 'entry',
    where: source.id,
    what: {
      it: `L’offerta su ${address} è chiusa: la pagina dice «${words}». Non è stata presa.`,
      en: `The offer at ${address} is closed: the page says “${words}”. It was not taken.`,
    },
    remedy: {
      it: 'Niente da fare, se è vero. Se l’offerta è ancora aperta, aggiungerla a mano tra le offerte raccolte dallo sportello.',
      en: 'Nothing to do, if it is true. If the offer is still open, add it by hand to the offers typed by the desk.',
    },
  };
}

/** A banner is short: in a long paragraph the same words speak of something else. */
const longestBanner = 180;

/** Expressions for text in lower case: ignoring case as well would take five times as long to prepare. */
interface Wording {
  /** the letters of the state, anywhere: only where they are the others are prepared and run */
  state: RegExp;
  /** the subject shortly followed by its state ("l'offerta è scaduta"), or right after it ("chiuse le candidature") */
  says: () => RegExp;
  /** conditions and announcements: "se la posizione non è più disponibile", "la selezione sarà chiusa il 30" */
  unless: () => RegExp;
}

const noMoreItalian =
  'non (?:è|e|sono|risulta|risultano) più (?:disponibil[ei]|attiv[oaie]|apert[oaie]|valid[oaie]|online|pubblicat[oaie])|' +
  'non (?:(?:è|risulta) )?(?:disponibile|attiv[oa])|' +
  'non più (?:disponibil[ei]|attiv[oaie]|valid[oaie])|non accetta(?:no)? più candidature|non è più possibile candidarsi';
/** Past participles without their last letter. */
const endedItalian =
  '(?:scadut|chius|conclus|terminat|archiviat|revocat|annullat|ritirat|rimoss|disattivat|sospes|(?:già |è stat[oa] )?(?:copert|assegnat|occupat))';
const unlessItalian =
  'se|quando|qualora|finché|fino|sarà|saranno|verrà|verranno|entro|prima|dopo|non (?:è )?(?:ancora )?(?:scadut|chius)[oa]|numero chiuso|' +
  '(?:chius|sospes)[oaie] (?:il|dal|al|a partire)|copert[oaie] (?:da|dal|dalla)';

const wordings: Wording[] = [
  {
    subject:
      'offert[ae]|posizion[ei]|selezion[ei]|ricerca|inserzion[ei]|vacancy|candidatur[ae]|iscrizion[ei]|domand[ae]|procedura|opportunità|pagina',
    state: `${endedItalian}[ae]|${noMoreItalian}`,
    unless: unlessItalian,
  },
  {
    subject: 'annuncio?|bando|posto|avviso|concorso|termin[ei]|processo di selezione',
    state: `${endedItalian}[oi]|${noMoreItalian}`,
    unless: unlessItalian,
  },
  {
    subject: 'jobs?|position|vacancy|posting|role|listing|offer|opportunity|advert|applications?|no longer accepting',
    state:
      'expired|(?:has|have) been (?:filled|closed|removed|paused)|(?:is|are|now) (?:now )?(?:closed|filled|paused)|' +
      'no longer (?:available|active|open|accepting applications|accepting)',
    unless: 'if|when|once|until|unless|will|before|after|not been|may',
  },
  {
    subject: 'offres?|annonce|poste|candidatures?|recrutement',
    state:
      "expirée?s?|pourvue?|clôturée?s?|fermée?s?|clos(?:es?)?|n[’']est plus (?:disponible|active|en ligne|d[’']actualité)",
    unless: 'si|quand|lorsque|jusqu|sera|seront|avant|après',
  },
  {
    subject: 'ofertas?|vacante|puesto|anuncio|proceso|inscripci(?:ó|o)n(?:es)?|vaga|anúncio|candidaturas',
    state:
      'caducad[oa]|cerrad[oa]s?|finalizad[oa]|expirad[oa]|cubiert[oa]|ya no (?:está |esta )?(?:disponible|activ[oa])|' +
      'encerrad[oa]s?|preenchid[oa]|tancad[oa]|caducada|não está mais disponível|já não está disponível',
    unless: 'si|cuando|hasta|será|serán|antes|después|se|quando|até',
  },
  {
    subject: 'stelle|stellenanzeige|stellenangebot|anzeige|position|job|ausschreibung',
    state: 'abgelaufen|besetzt|geschlossen|nicht mehr (?:verfügbar|aktuell|aktiv|online)',
    unless: 'wenn|sobald|falls|wird|bis|nicht besetzt',
  },
  {
    subject: 'nabídka|inzerát|pozice|oferta|ogłoszenie|rekrutacja|stanowisko',
    state:
      'vypršela?|neaktuální|neaktivní|ukončen[aoý]?|pozastaven[aoý]?|obsazen[aoý]?|není (?:již |už )?(?:aktivní|aktuální|dostupná)|' +
      'již není (?:aktivní|aktuální|dostupná)|wygasł[ao]|nieaktualn[ae]|nieaktywn[ae]|zakończon[ae]|zamknięt[ae]',
    unless: 'pokud|když|až|bude|jeśli|gdy|do|zostanie',
  },
].map(({ subject, state, unless }) => ({
  state: new RegExp(state, 'u'),
  says: once(`${whole(subject)}[^.;!?|]{0,40}${whole(state)}|${whole(state)}[^.,;!?|]{0,15}${whole(subject)}`),
  unless: once(whole(unless)),
}));

function once(pattern: string): () => RegExp {
  let expression: RegExp | undefined;
  return () => {
    expression ??= new RegExp(pattern, 'u');
    return expression;
  };
}

/** Whole words, with the letters of every language. */
function whole(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`;
}

function saysClosed(line: string): boolean {
  const lower = accented(line.toLowerCase());
  if (badge.test(lower) || alone.test(lower)) return true;
  const worded = wordings.filter(({ state }) => state.test(lower));
  if (worded.length === 0) return false;
  // A condition counts for its clause: "annuncio scaduto, guarda gli altri prima che scadano".
  return lower
    .split(/(?<=[.!?;|])/u)
    .flatMap((part) => [part, ...part.split(/(?<=[,:])/u)])
    .some((part) => worded.some(({ says, unless }) => says().test(part) && !unless().test(part)));
}

/** As people type without accents: `non e' piu' disponibile`. */
function accented(line: string): string {
  return line
    .replace(/[’`]/gu, "'")
    .replace(/(?<!\p{L})e'(?=\s)/gu, 'è')
    .replace(/(?<!\p{L})piu'?(?!\p{L})/gu, 'più')
    .replace(/(?<!\p{L})gia'?(?!\p{L})/gu, 'già');
}

/** Sentences that need no subject. */
const alone =
  /(?<!\p{L})(?:non è più possibile candidarsi|non accettiamo più candidature|abbiamo già trovato (?:la persona|il candidato|la candidata|chi ))|^\s*stato\s*:\s*(?:scadut|chius|annullat|sospes)[oa](?!\p{L})|^\s*scadut[oa] il \d/u;

/** A word alone that, unlike "chiuso", is not said of a shop on Sundays. */
const badge = /^\s*(?:scadut[oa]|annullat[oa]|expired|expirée?|caducad[oa]|abgelaufen|filled|pourvu)[.!]?\s*$/iu;
const stamp =
  /(?:[[(]\s*|^\s*)(?:annuncio |offerta |posizione |selezione )?(?:scadut[oa]|chius[oa]|conclus[oa]|annullat[oa]|sospes[oa]|copert[oa]|rimoss[oa]|non più disponibile|expired|closed|filled|caducad[oa]|cerrad[oa]|expirée?|pourvu|abgelaufen)(?:\s*[\])]|\s+[-–—]|\s*[:|!]|\s*$)/iu;
