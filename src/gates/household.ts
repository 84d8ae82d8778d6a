// Whether a family is hiring. Sheets and feeds often carry the name of a private person where the employer stands: her name
// and number must never be printed, so domestic work for a person counts as a family's unless a sign of a company speaks.

import { folded } from '../folded.ts';
import type { Offer } from '../model.ts';
import { businesses, nonprofits, publicBodies } from '../reading/employer-words.ts';
import { knownFirstNames, knownSurnames } from '../reading/person-names.ts';

/** A family: said so, a job in someone's own home, or domestic work for a person and no company. */
export function isHousehold(entry: Offer): boolean {
  const known = memo.get(entry);
  if (known !== undefined) return known;
  const answer = hiresAtHome(entry);
  memo.set(entry, answer);
  return answer;
}

/** Many gates ask. */
const memo = new WeakMap<Offer, boolean>();

function hiresAtHome(entry: Offer): boolean {
  const { employerKind, authorisation } = entry.facts;
  if (employerKind?.value === 'household') return true;
  const names = namesOf(entry);
  if (names.some(isCompany)) return false;
  const domestic = isDomestic(entry);
  const text = wordsOf(entry);
  if (ownRelatives.test(text) && (domestic || !companyWords.test(text))) return true;
  if (!domestic || authorisation || (employerKind && employerKind.value !== 'company')) return false;
  if (names.length === 0) return employerKind === null;
  return !companyWords.test(text) && names.every((name) => isPerson(name, entry));
}

/** The words of the names in an entry by which the family could be told, in lower case without accents. */
export function familyNames(entry: Offer): ReadonlySet<string> {
  const names = [...namesOf(entry), entry.draft.author ?? ''].filter((name) => !isCompany(name));
  return new Set(names.flatMap((name) => partsOf(name)).filter((word) => word.length > 2 && !common.has(word)));
}

/** ISCO-08: child carers, home carers, domestic cleaners, housekeepers. */
const inHouses = new Set(['5311', '5322', '9111', '5152', '5162']);

function isDomestic(entry: Offer): boolean {
  const { contract, occupation } = entry.facts;
  if (contract?.value === 'domestico' || (occupation !== null && inHouses.has(occupation.value.isco08))) return true;
  return domesticTitle.test(folded(entry.draft.title ?? '')) || inTheFamily.test(wordsOf(entry));
}

const domesticTitle =
  /(?<![a-z])(?:colf|badant[ei]|baby ?-?sitter|tata|domestic[ao]|governante|assistente familiare|(?:assistenza|aiuto|compagnia) (?:a |per |di )?(?:gli |una? )?(?:anzian[oaei]|signor[ae]|in casa|domestic[oa])|donna delle pulizie|stirare)(?![a-z])/u;
const inTheFamily = /(?<![a-z])(?:in famiglia|ccnl domestico|lavoro domestico|contratto domestico)(?![a-z])/u;
const ownRelatives =
  /(?<![a-z])(?:(?:mi[oa]|nostr[oa]|miei|mie) (?:[a-z]{1,12} )?(?:padre|madre|papa|mamma|babbo|nonn[oa]|suocer[oa]|zi[oa]|figli[oaei]?|marito|moglie|fratello|sorella|bambin[oaei]|bimb[oaei]|genitori)|(?:per|con|a|di|del|della|alla|al) (?:il |la |l')?(?:mamma|papa|nonna|nonno|suocera|suocero)|casa (?:mia|nostra)|mia casa)(?![a-z])/u;
const companyWords =
  /(?<![a-z])(?<!(?:no|niente|senza|astenersi|astengano|ex|vicin[oa]|siamo|perditempo e?)[ ,/]{1,2}(?:a |ad |all'|le |da |e |un'?a? )?)(?:cooperativ[ae]|coop|s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|onlus|agenzi[ae]|associazione|fondazione|consorzio|rsa|hotel|albergo|impresa|ditta|societa|azienda|struttura|casa di riposo|(?:nostri|dei|degli) (?:utenti|assistiti|clienti|ospiti)|bar|ristorante|trattoria|negozio|salone|team)(?![a-z])/u;

function wordsOf({ draft }: Offer): string {
  return folded([draft.title ?? '', draft.text, ...Object.values(draft.extra)].join('\n')).replace(
    /\s{2,}|[^\S ]/gu,
    ' ',
  );
}

function namesOf({ draft, facts }: Offer): string[] {
  return [draft.employer, facts.employer?.value ?? null].filter((name) => name !== null);
}

const companyName = new RegExp(
  `(?<![a-z])(?:${nonprofits}|${publicBodies}|${businesses}|s\\.? ?r\\.? ?l\\.?s?|s\\.? ?p\\.? ?a|s\\.? ?n\\.? ?c|s\\.? ?a\\.? ?s|soc|onlus|ets|aps|odv|casa|care|home|cura|help|domus|istituto|centro|group|italia|lavoro|job|work|sportello|adecco|randstad|manpower)(?![a-z])|^(?:villa|san|santa|santo|sant'|opera|progetto|da|al|la|il|le|i) ?|&|servizi|assist(?!ente)|clean|puli(?:zie|ta|to)|nanny|sitter|badant|domicil|@|www\\.`,
  'u',
);

function isCompany(name: string): boolean {
  return companyName.test(folded(name));
}

const titled =
  /^(?:gent(?:ile|\.)?ma? |la |il )?(?:sig(?:nor[aei]?|nori|\.ra|\.na|ra|\.)?|dott(?:\.ssa|oressa|ore|\.)?|dr(?:\.ssa|\.)?|prof(?:\.ssa|essoressa|essore|\.)?|avv\.?|ing\.?|fam(?:iglia|\.)|mamma|papa|nonn[oa]|zi[oa]|coppia|coniugi|genitori|privat[oaie]|anzian[oaie]|donna|persona|madre|padre|figli[oa])(?![a-z])/u;

function isPerson(name: string, entry: Offer): boolean {
  const plain = folded(name).trim();
  if (titled.test(plain)) return true;
  const parts = partsOf(plain);
  if (parts.length === 0 || parts.length > 4 || /\d/u.test(plain)) return false;
  if (parts.some((part) => knownFirstNames.has(part)) || parts.every((part) => knownSurnames.has(part))) return true;
  return parts.length <= 3 && capitalised(name) && onlyMobile(entry);
}

function capitalised(name: string): boolean {
  return name
    .trim()
    .split(/\s+/u)
    .every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

/** A mobile number and nothing else: a name that nobody knows is then a person's sooner than a company's. */
function onlyMobile({ apply, url }: Offer): boolean {
  const numbers = apply.map(({ value }) => (value.by === 'phone' || value.by === 'whatsapp' ? value.number : ''));
  return url === null && numbers.length > 0 && numbers.every((number) => /^(?:(?:\+|00)39)?\s?3/u.test(number.trim()));
}

function partsOf(name: string): string[] {
  return folded(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
}

/** Words about a person that are nobody's name. */
const common = new Set(
  `sig signor signora signore signori sigra gentile dott dottore dottoressa ssa prof avv ing fam famiglia mamma papa nonno nonna zio
  zia coppia coniugi genitori privato privata privati anziano anziana anziani anziane donna persona madre padre figlio figlia
  anni della del dei degli delle per con che cerca cercano cittadino sola solo disponibile non specificato zona milano`.split(
    /\s+/,
  ),
);
