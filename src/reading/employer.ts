// Who hires: the name, what kind of employer it is, and the authorisation of an agency.
import { folded } from '../folded.ts';
import type { EmployerKind, Fact, Occupation } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { readEmployerName } from './employer-name.ts';
import {
  agencySigns,
  companySigns,
  householdSigns,
  nonprofitSigns,
  nonprofits,
  publicSigns,
} from './employer-words.ts';
import { evidenceOf, factOf, type Hit, hits, word } from './hit.ts';
import { isBoard, isDeskByName } from './job-board.ts';
import { knownFirstNames, knownSurnames } from './person-names.ts';

export interface EmployerFacts {
  employer: Fact<string> | null;
  employerKind: Fact<EmployerKind> | null;
  authorisation: Fact<string> | null;
}

/** `occupation` helps only where nobody is named: who looks for a carer without saying who they are is a family. */
export function readEmployer(ad: AdText, occupation: Fact<Occupation> | null): EmployerFacts {
  const named = readEmployerName(ad);
  const served = named && isDeskByName(named.value) ? first(ad, oneFamily) : null;
  const handsOn = named && ((isBoard(ad, named) && first(ad, householdSigns)) || isPersonAtHome(named, occupation));
  const employer = served || handsOn ? null : named;
  const employerKind: EmployerFacts['employerKind'] = served
    ? factOf(served, 'household')
    : (readKind(ad, employer) ?? family(occupation));
  return { employer, employerKind, authorisation: readAuthorisation(ad) };
}

/** "Giulia Rossi cerca una tata": her name is printed nowhere. */
function isPersonAtHome({ value }: Fact<string>, occupation: Fact<Occupation> | null): boolean {
  const [name = '', ...more] = folded(value).split(' ');
  const isPersonal = more.length < 3 && more.every((word) => knownFirstNames.has(word) || knownSurnames.has(word));
  return family(occupation) !== null && knownFirstNames.has(name) && isPersonal;
}

/** The family for whose home a parish or a help desk looks for somebody: the desk is not who hires. */
const oneFamily = word(
  '(?:una |la )?famiglia (?:[a-z]{3,14} ){0,3}(?:cerca|ricerca|con|chiede|ha bisogno)|signor[ae]?(?: [a-z]{3,14}){0,2},? (?:di )?\\d{2} anni|(?:anzian[oa]|mamma|papa|nonn[oa]|madre|padre|zi[oa])(?: [a-z]{3,14})?,? (?:di )?\\d{2} anni|signor[ae]?(?: [a-z]{3,14}){0,2} cerca',
);

const signs: [EmployerKind, RegExp][] = [
  ['agency', agencySigns],
  ['nonprofit', nonprofitSigns],
  ['public', publicSigns],
  ['company', companySigns],
];

/** An agency says so anywhere; else the name decides, else the household, else the words that stand for the employer. */
function readKind(ad: AdText, employer: Fact<string> | null): Fact<EmployerKind> | null {
  const agency = hits(ad, agencySigns).find(
    (hit) => !/(?:no|astenersi|senza) $/u.test(hit.of.text.slice(Math.max(0, hit.at - 12), hit.at)),
  );
  if (agency) return factOf(agency, 'agency');
  if (employer && lends(ad)) return { value: 'agency', evidence: employer.evidence };
  if (employer) return byName(ad, employer) ?? { value: 'company', evidence: employer.evidence };
  const household = first(ad, householdSigns);
  if (household) return factOf(household, 'household');
  const others = signs
    .slice(1)
    .map(([kind, pattern]) => ({ kind, hit: first(ad, pattern) }))
    .filter((each): each is { kind: EmployerKind; hit: Hit } => each.hit !== null)
    .sort((a, b) => Number(a.kind === 'company') - Number(b.kind === 'company') || a.hit.at - b.hit.at);
  const [best] = others.filter(({ kind }) => kind !== 'company' || !first(ad, reviewing));
  return best ? factOf(best.hit, best.kind) : null;
}

const homeWork = new Set([
  'house_cleaner',
  'carer_live_in',
  'carer_hourly',
  'carer_night',
  'babysitter',
  'housekeeper',
]);

function family(occupation: Fact<Occupation> | null): Fact<EmployerKind> | null {
  return occupation && homeWork.has(occupation.value.id) ? { value: 'household', evidence: occupation.evidence } : null;
}

function first(ad: AdText, pattern: RegExp): Hit | null {
  return (
    hits({ segments: ad.segments.filter((of) => ['title', 'text', 'employer'].includes(of.where)) }, pattern)[0] ?? null
  );
}

/** Fake tasks speak of hotels and shops that hire nobody. */
const reviewing = word(
  'recension[ei]|recensore|recens(?:endo|ire|isci|irai)|mi piace|valut(?:are|a|i) (?:le |gli |strutture )?[a-z]+|like',
);
const client = word('client[ei]');
const lent = word('somministrazione');

/** Who places people with a client, and lends them, is an agency also where it does not say so. */
function lends(ad: AdText): boolean {
  return first(ad, lent) !== null && first(ad, client) !== null;
}

/** Bodies whose names say nothing of what they are. */
const publicNames = /^(?:atm|atm milano|tua|inps|anci|anci lombardia|trenord|amsa|aler|ferrovie dello stato)(?![a-z])/u;
const nonprofitNames =
  /^(?:anteas|anffas|acli|enaip|anpas|avis|uildm|federconsumatori|altroconsumo|adiconsum|codacons)(?![a-z])/u;
const ownedBy =
  /^(?:,| \() ?(?:una? )?(?:societa |azienda )?(?:partecipata|controllata|municipalizzata|in house)(?: [a-z]{3,13})? (?:del|dal) comune(?![a-z])/u;
const bodies =
  /^(?:il |la |l'|l )?(?:comune|municipio|citta|provincia|regione|ap?sp|ats|asst|asl|ausl|azienda (?:speciale|pubblica|ospedaliera|sanitaria|(?:di )?servizi alla persona|socio)|ospedale|universita(?! (?:degli adulti|della terza eta|delle tre eta|popolare|del tempo libero))|autorita|politecnico|istituto comprensivo|ministero|agenzia regionale|ambito|prefettura|biblioteca|cpia|ordine de|unione|farmacia comunale|centro per l'impiego|croce rossa$|polizia|carabinieri|guardia di finanza|questura|antitrust|ispettorato)(?![a-z])/u;
const firm = /(?<![a-z])(?:s\.? ?p\.? ?a|s\.? ?r\.? ?l|s\.? ?n\.? ?c|s\.? ?a\.? ?s|coop[a-z]*)(?![a-z])/u;
const contest = word(
  'concors[oi] pubblic[oi]|(?:bando|tassa) di concorso|selezione pubblica|concorso per|avviso pubblico|cat\\. ?[bcd]\\d?(?=[ ,;.)])',
);
const socialAround = new RegExp(
  `(?<![a-z])(?:${nonprofits})[ -]{0,3}["(]?$|^["]? ?[(,-] ?(?:la |l'|il |una? )?(?:${nonprofits}|aps|odv|ets)(?![a-z])`,
  'u',
);

function byName(ad: AdText, employer: Fact<string>): Fact<EmployerKind> | null {
  const name = folded(employer.value);
  const { before, left, after } = around(ad, employer);
  const { evidence } = employer;
  if (
    publicNames.test(name) ||
    /(?<![a-z])farmaci[ae] comunal[ei](?![a-z])/u.test(name) ||
    ownedBy.test(after) ||
    /^[ ,(-]{1,3}(?:azienda (?:del |di )?)?trasporto pubblico/u.test(after)
  )
    return { value: 'public', evidence };
  if (bodies.test(name) || bodies.test(before)) return { value: 'public', evidence };
  nonprofitSigns.lastIndex = 0;
  const social = nonprofitSigns.test(name);
  nonprofitSigns.lastIndex = 0;
  if (social || nonprofitNames.test(name) || socialAround.test(left) || socialAround.test(after))
    return { value: 'nonprofit', evidence };
  return !firm.test(name) && first(ad, contest) ? { value: 'public', evidence } : null;
}

/** The words right before a name, without what opens a quotation, and the words after it. */
function around(
  ad: AdText,
  { evidence: { where, at, quote } }: Fact<string>,
): { before: string; left: string; after: string } {
  const of = ad.segments.find((segment) => segment.where === where);
  const start = of?.offsets.indexOf(at) ?? -1;
  if (!of || start < 0) return { before: '', left: '', after: '' };
  const left = of.folded.slice(Math.max(0, start - 40), start);
  const before = /[^.,;:\n()]{0,40}$/u.exec(left)?.[0] ?? '';
  const end = start + quote.length;
  return { before: before.replace(/[" -]{1,5}$/u, '').trim(), left, after: of.folded.slice(end, end + 40) };
}

const authorisation =
  /(?<![a-z])(?:(?:aut(?:\.|orizzazione|orizzata)?|iscrizione)[ :]{0,2}(?:min(?:\.|isteriale|istero del lavoro)?[ :]{0,2})?(?:(?:del )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4} )?(?:prot(?:\.|ocollo)?[ :]{0,2})?(?:r\.? ?)?(?:n(?:\.|°|r\.?)?[ :°]{0,2})?\d[\w./-]{1,14}(?: ?- ?[a-z]{2}(?![a-z]))?(?:,? (?:del|-) ?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?|iscritt[ao] all'albo (?:informatico )?delle agenzie per il lavoro)/gu;

function readAuthorisation(ad: AdText): Fact<string> | null {
  const [hit] = hits(ad, authorisation);
  if (!hit) return null;
  const evidence = evidenceOf(hit);
  return { value: evidence.quote, evidence };
}
