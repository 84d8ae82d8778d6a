// The frame of a web page that was pasted whole: menus, links to share it, other headlines, the opening hours of the office. It is
// about the site and not about the offer, so no reader may see it.

import { folded } from '../folded.ts';

/** The text with the lines of the frame as spaces of the same length. One such line alone makes no frame, and stays. */
export function withoutFrame(text: string): string {
  const lines = text.split('\n');
  if (lines.length < 5) return text;
  const words = lines.map((line) =>
    line.length > longest
      ? line
      : folded(line)
          .replace(/^[^a-z0-9[☰≡©←«<]+/u, '')
          .trim(),
  );
  const frame = words.map((line) => isFrame(line));
  if (frame.filter((each) => each).length < 2) return text;
  headlines(words, frame);
  words.forEach((line, i) => {
    if (!holdsContact(line) && (officeHours.test(line) || (i < header && region.test(line)))) frame[i] = true;
  });
  return lines.map((line, i) => (frame[i] ? ' '.repeat(line.length) : line)).join('\n');
}

/** A line of prose is longer. */
const longest = 240;
const header = 12;

function isFrame(line: string): boolean {
  return (
    line !== '' &&
    line.length <= longest &&
    !holdsContact(line) &&
    (whole.test(line) || opening.test(line) || isMenu(line))
  );
}

/** A line with an address or a number to call is never cut. */
function holdsContact(line: string): boolean {
  if (line.includes('@')) return true;
  if (/p\. ?iva|codice/u.test(line)) return false;
  const rest = line.replace(/\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}[.:]\d{2}/gu, '');
  return /(?<!\d)(?:\+|0\d|3\d\d|8\d\d)[\d ./-]{5,20}\d/u.test(rest);
}

const whole =
  /^(?:(?:☰ ?)?menu|cerca|stampa|condividi[^.!]{0,60}|vedi azioni|pubblicita|accedi|torna (?:su|indietro)|salva nei preferiti|tutti gli argomenti[.]{0,3}|(?:accetta|rifiuta)(?: tutt[oi])?)$/u;
const opening =
  /^(?:(?:vai|salta|passa) al (?:contenuto|menu|footer)|[☰≡] |menu:|seguici su|argomenti:|tag:|archivio:|calendario |filtra per|ordina per|ascolta l'articolo|resta aggiornat[oa]|newsletter|iscriviti al(?:la)? (?:nostr[oa] )?(?:newsletter|canale)|quanto sono chiare|valuta da 1|contatta il comune|problemi in citta|finanziato dall|fatturazione elettronica|file allegati|tempo di lettura|amministrazione trasparente|(?:informativa|normativa) (?:sulla )?privacy|privacy policy|note legali|mappa del sito|dichiarazione di accessibilita|(?:questo|il) sito (?:utilizza|usa)|sito realizzato|powered by|©|copyright|riproduzione riservata|[←«<] ?(?:articolo|precedente|torna)|articolo precedente|commenti ?\(|accedi per commentare|tutti i diritti riservati|risultati \d{1,6} (?:di|su) |home ?[/>›»|]|sei (?:in|qui) ?:|\d{1,2} [a-z]{5,9} \d{4} ?\| ?aggiornato)|codice fiscale ?\/ ?p\. ?iva/u;
const officeHours =
  /^(?:gli )?orari(?:o)? (?:di )?(?:(?:apertura|ricevimento) )?(?:al pubblico |dell[oa]? ?'?|degli |del )?(?:urp|uffici|ufficio|sportell[oi]|municipio|protocollo|segreteria|biblioteca|anagrafe|comune|apertura|ricevimento|pubblico)(?![a-z])|^uffici (?:comunali )?aperti/u;
const region = /^regione [a-z'-]{4,14}(?: [a-z'-]{4,14}){0,2}(?:$| {2})/u;

const menuWords = new Set(
  `home|menu|news|notizie|novita|servizi|amministrazione|cronaca|politica|sport|economia|cultura|meteo|necrologie|spettacoli|eventi|contatti|contattaci|chi siamo|cosa facciamo|dove siamo|lavora con noi|privacy|cookie|cookie policy|note legali|accedi|abbonati|login|registrati|area riservata|facebook|twitter|x|instagram|youtube|linkedin|telegram|whatsapp|copia link|stampa|cittadini|imprese|aziende|candidati|faq|volontari|dona ora|sostienici|5x1000|mappa del sito|accessibilita|pubblicita|vivere il territorio|documenti|blog|redazione|versione|preferenze|accetta|rifiuta`.split(
    '|',
  ),
);

/** "Cronaca  Politica  Sport", "Chi siamo | Contatti | Privacy": short entries beside one another, some of them well known. */
function isMenu(line: string): boolean {
  const entries = line
    .split(/ {2,}|[|·•›»\][]|\s[/-]\s/u)
    .map((entry) => entry.replace(/^[^a-z0-9]+|[^a-z0-9]+$/gu, ''))
    .filter((entry) => entry !== '');
  if (entries.length < 3 || entries.some((entry) => entry.length > 32)) return false;
  return entries.filter((entry) => menuWords.has(entry)).length >= 2;
}

const otherNews =
  /^(?:(?:leggi|vedi) anche|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar[a-z]{1,3}|(?:(?:articoli|notizie|contenuti|annunci|offerte|post) )?(?:correlat[ie]|simili|recenti|collegat[ie])$|(?:le )?ultime (?:notizie|news|ore)|(?:[a-z]{4,15}, )?(?:le )?altr[ei] (?:notizie|articoli|offerte|annunci|news)|i piu (?:letti|cercati|visti|commentati)|piu lett[ie]|in evidenza$|prossimi eventi$|numeri utili|articoli della categoria|nella stessa (?:categoria|sezione))/u;

/** Below "Leggi anche" stand headlines of other pages, up to the next line of prose or the next contact. */
function headlines(words: readonly string[], frame: boolean[]): void {
  let below = false;
  words.forEach((line, i) => {
    if (otherNews.test(line) && line.length <= 120 && !holdsContact(line)) {
      frame[i] = true;
      below = true;
    } else if (below && !frame[i]) {
      below = line.length <= 100 && !/[.;:]$/.test(line) && !holdsContact(line);
      frame[i] = below && line !== '';
    }
  });
}
