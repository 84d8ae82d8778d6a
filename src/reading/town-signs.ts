// What the words around the name of a town say of it: the place of work, a town of which something else is told, or nothing.
import { folded } from '../folded.ts';
import type { Segment } from './ad-text.ts';
import { comuni, quarters, stops } from './milan-places.ts';
import { alsoWords, otherwiseNames, type Town, townNamed } from './town-names.ts';

export interface TownName {
  /** as in the plain text */
  name: string;
  /** null for a short way to write one ("Novate M.se") */
  town: Town | null;
  at: number;
  end: number;
}

/**
 * From a label or a province in brackets down to a bare name. `around`: with all that lies about it; `lived`: where one must live or
 * the firm has its seat; `none` says nothing; `not` is where the work is not.
 */
export type Sign = 'sure' | 'likely' | 'around' | 'weak' | 'lived' | 'none' | 'not';

const street =
  'via|viale|v\\.le|piazza|p\\.zz?a|piazzale|p\\.le|corso|c\\.so|largo|l\\.go|vicolo|alzaia|ripa|strada|contrada|rotonda|porta|p\\.ta|barriera di';
const never = `filial[ei](?: di| a)?|agenzia di|provinc(?:ia|e)(?: di)?|prov\\.(?: di)?|hinterland(?: di)?|${street}|tribunale(?: di)?|questura di|universita (?:[a-z]{1,12} ){0,3}di|politecnico di|registro imprese di|camera di commercio di|centr[oi] per l'impiego(?: di)?|diocesi di|fiera di|da|dal|tra|fra|verso|lago di|valle di|casella postale(?: \\d{1,5})?`;
const people =
  '(?:sig|signora?|signorina|dott|dr|avv|rag|geom|don|ing|prof|arch|dottor(?:e|essa)?|professor(?:e|essa)?)\\.?(?:ra|na|ssa)?';
const goods =
  '(?:prosciutto|mozzarella|bufala|aceto|speck|olio|vin[oi]|formaggi?o?|pane|pizza|cotoletta|risotto|salame|squadra|maratona|mercati|borsa|gran premio) (?:di|del)';
const asked = '(?:telefon|scriv|chied|rivolg|parl)[a-z]{1,8}(?: direttamente)? (?:a|ad|con|di)';
const toTown = "(?: [a-z']{1,12}){0,2}? ?(?:a|ad|in|di|da|nel comune di|)";
const told =
  '(?:sede (?:legale|centrale|principale|amministrativa|fiscale)|casa madre|nat[oaie]|nativ[oaie]|originari[oaie]|laure[a-z]{1,6}|diplom[a-z]{1,5}|colloqui[o]?|trasferte?|proven[a-z]{1,6}|partenza)';
const away = new RegExp(`(?<![a-z])(?:${never}|${people}|${goods}|${asked}|${told}${toTown})\\s?$`, 'u');
const lived = new RegExp(
  `(?<![a-z])(?:resident[ei]|residenza|(?<!a )domicili(?:o|at[oaie])|con sede(?: operativa)?)${toTown}\\s?$`,
  'u',
);

const label =
  /(?<![a-z])(?:(?:luogo|localita'?|comune|citta'?|dove|destinazione|indirizzo|zona|area|punto vendita|pdv|cantiere|posto di lavoro|sede)(?: di lavoro| di partenza| (?!legale|central|princ|amm|fisc)[a-z']{3,12}(?: [a-z]{4,12})?)?(?: ?\([^)\n]{0,20}\))?\s?:[^\n;.]{0,50}|sede(?: di lavoro| lavorativa| operativa)?(?: a| ad| di| in)?\s|luogo di lavoro\s?[-–|]?\s?)$/u;
const institution =
  /(?<![a-z])(?:a?us?l|ats|asst|cpia \d{0,2}|inps|caf|cna|confcommercio|confartigianato|acli|arci|auser|croce (?:rossa|bianca|verde)|corsi|corso|formazione|training|affiancamento|sportello lavoro|informagiovani)(?: [a-z]{1,10}){0,2} ?$/u;
const preposition =
  /(?<![a-z])(?:a|ad|vicino|zona|(?:comune|citta'?|frazione|centro|periferia) di|cantiere|deposito|hub|magazzino|negozio|punto vendita|pdv|stabilimento|store) $/u;
const municipality = /(?<![a-z])(?:comune|citta'?) di $/u;
const weakPreposition = /(?<![a-z])(?:in|di|presso|per|x|su) $/u;
const townOrStop = /(?<![a-z])(?:a|ad|di|in) $/u;
const company = /^ ?(?:s\.?r\.?l|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|&|f\.c|est|ovest|nord|sud|fiera)(?![a-z])/u;
const around =
  /^ (?:e (?:l'|la )?(?:hinterland|comuni|brianza)|(?:citta'? )?o provincia|(?:e della )?brianza)(?![a-z])/u;
const postcode = /\d{5} ?-? ?$/u;
const openStart = /(?:^|\n|[^\p{L}\p{N}\s.'"&])[ \t]*$/u;
const openEnd = /^(?: centro(?: storico)?)?[ \t]*(?:$|\n|[^\p{L}\p{N}\s'"&])/u;
const hires = /^ (?:(?:ri)?cerc(?:a|hiamo|asi)|seleziona|assume|apre)(?![a-z])/u;
const houses =
  /(?<![a-z])(?:osteria|trattoria|pizzeria|ristorante|hotel|albergo|bar|caffe'?|locanda|villa|residence|farmacia|famiglia|palazzo|teatro) $/u;
const address =
  /^(?: \([a-z]{2}\))?\s?[,–-]?\s?(?:in )?(?:via|viale|piazza|piazzale|corso|largo|vicolo|p\.zza|c\.so|v\.le)\s/u;

export function signOf(of: Segment, found: TownName): Sign {
  const left = of.text.slice(Math.max(0, found.at - 90), found.at);
  const right = of.text.slice(found.end, found.end + 30);
  if (away.test(left) || company.test(right)) return 'not';
  if (lived.test(left)) return around.test(right) ? 'not' : 'lived';
  if (inItsProvince(of, found)) return 'sure';
  if (around.test(right) || (aroundMilan(found) && / e (?:la )?prov/u.test(right.slice(0, 9)))) return 'around';
  const key = folded(found.name);
  if (otherwiseNames.has(key)) {
    return (label.test(left) && openEnd.test(right)) || municipality.test(left) ? 'sure' : 'none';
  }
  if (quarters.has(key) || stops.has(key)) return inMilanToo(key, left, right);
  return among(left, right) ?? bare(found, left);
}

/** What the words beside a name say that can be nothing but a town. */
function among(left: string, right: string): Sign | null {
  if (label.test(left)) return 'sure';
  if (institution.test(left)) return 'weak';
  if ([preposition, weakPreposition, postcode].some((each) => each.test(left)) || address.test(right)) return 'likely';
  return openStart.test(left) && (openEnd.test(right) || hires.test(right)) ? 'likely' : null;
}

/** "Stradella (PV)", "Stradella PV", "Cascina (Pisa)" */
function inItsProvince(of: Segment, { town, end }: TownName): boolean {
  const capital = /^ \(([^()]{3,15})\)/u.exec(of.plain.slice(end, end + 20))?.[1];
  const region = capital === undefined ? null : townNamed(capital);
  if (region && comuni.has(folded(region.name))) return region.provinces.some((each) => town?.provinces.includes(each));
  const code = /^(?:\s?\(|,? )([A-Z]{2})(?![A-Za-zÀ-ɏ])/u.exec(of.plain.slice(end, end + 6))?.[1];
  return code !== undefined && (town?.provinces.includes(code) ?? true);
}

/** Udine, Lodi and Sondrio are also stops or quarters of Milan, and Milan has a San Siro of its own. */
function inMilanToo(key: string, left: string, right: string): Sign {
  if (!comuni.has(key)) return 'none';
  if (label.test(left)) return 'sure';
  if (townOrStop.test(left) || /^\s*$|\n\s{0,9}$|\d{5} $/u.test(left)) return 'likely';
  const last = /(?:,| -) $/u.test(left) && /^ ?(?:$|[\n:.])/u.test(right);
  return last && !/milano|metro|zona|mm?\d/u.test(left) ? 'likely' : 'none';
}

function bare(found: TownName, left: string): Sign {
  const key = folded(found.name);
  if (alsoWords.has(key)) return 'none';
  if (aroundMilan(found)) return 'likely';
  if (houses.test(left)) return 'none';
  if (comuni.has(key)) return 'weak';
  return / /u.test(key) && !/^(?:san|santa|santo|sant|villa)(?![a-z])/u.test(key) ? 'weak' : 'none';
}

function aroundMilan({ town }: TownName): boolean {
  return town === null || town.provinces.includes('MI') || town.provinces.includes('MB');
}

/** Whether a town is the capital of the province of another. */
export function isCapitalOf(found: TownName, other: TownName): boolean {
  const key = folded(found.name);
  const capital = aroundMilan(found) ? key === 'milano' || key === 'monza' : comuni.has(key);
  return capital && (found.town?.provinces.some((each) => other.town?.provinces.includes(each)) ?? false);
}
