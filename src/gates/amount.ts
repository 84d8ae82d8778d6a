// Sums of money as the rules on fees and frauds look for them, in the short hand of `phrase`.

const digits = '\\d{1,3}(?:[.,]?\\d{1,3}){0,2}';
const currency = '(?:€|euro|eur|sterline|dollari|franchi|chf|usdt)';
const inWords =
  '[a-z]{0,14}(?:anta|enti|ento|enta|mila|mille|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dici|venti) euro';

/** "50 €", "euro 1.200", "settanta euro" */
export const amount = `(?:(?:€|euro|eur|£) ?${digits}|${digits} ?${currency}|${inWords})`;

/** Words on the way to a sum; more than five, or a stop, and the sum belongs to something else. */
export const few = "(?:[a-z'/]{1,20} ){0,5}";

/** The same, also over a colon or a bracket, but never over a word that makes the sum a wage or a gift. */
export const way =
  '(?:(?!stipend|compens|pag[ahi]|retribu|guadagn|salari|rimbors|premi[oa]|bonus|contribut|bors[ae]|indennit|buon[oi]|ticket|valore|gratuit|gratis|paghiamo|offriamo|diamo|nostro carico|nett[oi]|lord[oi]|fornit|scont|orari|dotazion|offert|inclus|compres|incass|fattur|budget|amic[ahio])[^.,;!?\\n\\d]){0,60}';
