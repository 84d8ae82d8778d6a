// Who hires: the name, what kind of employer it is, and the authorisation of an agency.
import { folded } from '../folded.ts';
import type { EmployerKind, Fact, Occupation } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { readEmployerName } from './employer-name.ts';
import { agencySigns, companySigns, householdSigns, nonprofitSigns, publicSigns } from './employer-words.ts';
import { evidenceOf, factOf, type Hit, hits } from './hit.ts';

export interface EmployerFacts {
  employer: Fact<string> | null;
  employerKind: Fact<EmployerKind> | null;
  authorisation: Fact<string> | null;
}

/** `occupation` helps only where nobody is named: who looks for a carer without saying who they are is a family. */
export function readEmployer(ad: AdText, occupation: Fact<Occupation> | null): EmployerFacts {
  const employer = readEmployerName(ad);
  return { employer, employerKind: readKind(ad, employer) ?? family(occupation), authorisation: readAuthorisation(ad) };
}

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
  if (employer) return byName(employer) ?? { value: 'company', evidence: employer.evidence };
  const household = first(ad, householdSigns);
  if (household) return factOf(household, 'household');
  const others = signs
    .slice(1)
    .map(([kind, pattern]) => ({ kind, hit: first(ad, pattern) }))
    .filter((each): each is { kind: EmployerKind; hit: Hit } => each.hit !== null)
    .sort((a, b) => Number(a.kind === 'company') - Number(b.kind === 'company') || a.hit.at - b.hit.at);
  const [best] = others;
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

/** Bodies whose names say nothing of what they are. */
const publicNames = /^(?:atm|atm milano|tua|inps|anci|anci lombardia|trenord|amsa|aler|ferrovie dello stato)(?![a-z])/u;

function byName(employer: Fact<string>): Fact<EmployerKind> | null {
  const name = folded(employer.value);
  if (publicNames.test(name)) return { value: 'public', evidence: employer.evidence };
  const bodies =
    /^(?:comune|citta|provincia|regione|asp|ats|asst|asl|azienda (?:speciale|pubblica|ospedaliera|sanitaria)|ospedale|universita|politecnico|istituto comprensivo|ministero|agenzia regionale|ambito|prefettura|biblioteca|cpia|ordine de|unione|farmacia comunale|croce rossa$)(?![a-z])/u;
  if (bodies.test(name)) return { value: 'public', evidence: employer.evidence };
  nonprofitSigns.lastIndex = 0;
  const social = nonprofitSigns.test(name);
  nonprofitSigns.lastIndex = 0;
  return social ? { value: 'nonprofit', evidence: employer.evidence } : null;
}

const authorisation =
  /(?<![a-z])(?:(?:aut(?:\.|orizzazione|orizzata)?|iscrizione)[ :]{0,2}(?:min(?:\.|isteriale|istero del lavoro)?[ :]{0,2})?(?:(?:del )?\d{1,2}[/.]\d{1,2}[/.]\d{2,4} )?(?:prot(?:\.|ocollo)?[ :]{0,2})?(?:r\.? ?)?(?:n(?:\.|°|r\.?)?[ :°]{0,2})?\d[\w./-]{1,14}(?: ?- ?[a-z]{2}(?![a-z]))?(?:,? (?:del|-) ?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?|iscritt[ao] all'albo (?:informatico )?delle agenzie per il lavoro)/gu;

function readAuthorisation(ad: AdText): Fact<string> | null {
  const [hit] = hits(ad, authorisation);
  if (!hit) return null;
  const evidence = evidenceOf(hit);
  return { value: evidence.quote, evidence };
}
