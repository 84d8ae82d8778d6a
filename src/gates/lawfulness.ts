import type { Entry, Offer } from '../model.ts';
import { adWords, find, phrase } from './ad-words.ts';
import { ageFromRule, ageRule } from './age-rule.ts';
import { familyRule } from './family-rule.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { originRule } from './origin-rule.ts';
import { payMissing } from './pay-missing.ts';
import { requestRules } from './request-rules.ts';
import { applyRule, applyRules, type Rule } from './rule.ts';
import { sexRule } from './sex-rule.ts';
import { titleOfOneSex } from './title-of-one-sex.ts';

/**
 * Does the ad shut out people that the law protects? A limit of age or sex may be lawful by contract (apprenticeship,
 * civil service), by law (public competitions) or by a named programme: then it is told, and does not stop the entry.
 */
export const lawfulness: Gate = {
  id: 'lawfulness',
  judge: (entry) => verdicts('lawfulness', entry.kind === 'offer' ? ofOffer(entry) : ofAudience(entry)),
};

function ofOffer(entry: Offer): Finding[] {
  const { draft } = entry;
  return [
    released(entry, sexRule),
    ...ofAge(entry),
    released(entry, familyRule),
    isPublic(entry) ? null : applyRule(draft, originRule),
    ...strongest(applyRules(draft, requestRules)),
    titleOfOneSex(entry),
    payMissing(entry),
  ].filter((finding) => finding !== null);
}

/** A minimum age alone is another thing than a limit, which may hold one as well. */
function ofAge(entry: Offer): (Finding | null)[] {
  const limit = released(entry, ageRule);
  return limit ? [limit] : [released(entry, ageFromRule)];
}

/** A course for women or a class for young people has an audience: it is recorded, not blamed. */
function ofAudience(entry: Entry): Finding[] {
  return [audience(entry, sexRule, 'SEX_AUDIENCE', womenOnly), audience(entry, ageRule, 'AGE_AUDIENCE', null)].filter(
    (finding) => finding !== null,
  );
}

const womenOnly = phrase(
  '(?:per|alle|solo|dedicat[oa] a|rivolt[oa] a) (?:sole |le |giovani |\\d{1,3} |dieci |dodici |quindici |venti |trenta )?(?:donne|mamme|madri|ragazze|signore)',
);

function audience(entry: Entry, rule: Rule, code: string, also: RegExp | null): Finding | null {
  const evidence = find(entry.draft, also ? { ...rule, phrases: [...rule.phrases, also] } : rule);
  if (!evidence) return null;
  return {
    level: 'ok',
    code,
    evidence,
    sentence: {
      it: `«${evidence.quote}»: è rivolto a un gruppo di persone.`,
      en: `“${evidence.quote}”: it is meant for one group of people.`,
    },
  };
}

/** One code once, at its highest level. */
function strongest(findings: Finding[]): Finding[] {
  return findings.filter(
    (finding) =>
      finding.level === 'hold' || !findings.some((other) => other.code === finding.code && other.level === 'hold'),
  );
}

function released(entry: Offer, rule: Rule): Finding | null {
  const finding = applyRule(entry.draft, rule);
  if (!finding) return null;
  const reason = releaseOf(entry, rule.code);
  if (!reason) return finding;
  return {
    level: reason === 'CONTRACT' ? 'ok' : 'warn',
    code: `${finding.code}_ALLOWED_BY_${reason}`,
    evidence: finding.evidence,
    sentence: { it: `${quoteOf(finding)}: ${releases[reason].it}`, en: `${quoteOf(finding)}: ${releases[reason].en}` },
    ask: releases[reason].ask,
  };
}

function quoteOf(finding: Finding): string {
  return `«${finding.evidence?.quote.replace(/\s+/g, ' ') ?? ''}»`;
}

type Release = 'PROGRAMME' | 'CONTRACT' | 'LAW';

const releases: Record<Release, { it: string; en: string; ask: string | undefined }> = {
  PROGRAMME: {
    it: 'il limite è ammesso solo se lo prevede il progetto nominato nell’annuncio. Controlla che sia così.',
    en: 'the limit is allowed only if the programme named in the ad sets it. Check that it does.',
    ask: 'Quale progetto o bando prevede questo limite?',
  },
  CONTRACT: {
    it: 'il limite di età dipende dal tipo di contratto ed è ammesso.',
    en: 'the age limit comes with this kind of contract and is allowed.',
    ask: undefined,
  },
  LAW: {
    it: 'è un bando pubblico: il limite è ammesso se lo prevede la legge.',
    en: 'this is a public competition: the limit is allowed if a law sets it.',
    ask: undefined,
  },
};

function releaseOf(entry: Offer, code: string): Release | null {
  const contract = entry.facts.contract?.value;
  if (code === 'AGE_LIMIT' && (contract === 'apprendistato' || contract === 'servizio-civile')) return 'CONTRACT';
  if (code === 'AGE_LIMIT' && saysApprenticeship(entry)) return 'CONTRACT';
  if (code === 'FAMILY_STATUS') return null;
  if (code === 'AGE_FROM' && isPublic(entry)) return 'LAW';
  if (namesProgramme(entry)) return 'PROGRAMME';
  return code === 'AGE_LIMIT' && isPublic(entry) ? 'LAW' : null;
}

const apprentice = {
  phrases: [phrase('apprendist[ai]|apprendistato|servizio civile')],
  unlessBefore: /(?:inserimento in|possibilita di|poi|successiv[a-z]* (?:in )?) ?$/u,
};

/** «Apprendista 18-29 anni»: the words stand together (D.Lgs. 81/2015 art. 44). */
function saysApprenticeship(entry: Offer): boolean {
  return find(entry.draft, apprentice) !== null;
}

function isPublic(entry: Offer): boolean {
  return entry.facts.employerKind?.value === 'public' || entry.facts.contract?.value === 'servizio-civile';
}

/** A programme by name, for people in a given situation: positive action needs both (D.Lgs. 198/2006 art. 42). */
function namesProgramme(entry: Offer): boolean {
  if (entry.draft.extra.programme) return true;
  return adWords(entry.draft).some(({ segment, words }) => {
    if (knownProgramme.test(words)) return true;
    return namedProgramme.test(segment.plain) && targetGroup.test(words);
  });
}

const knownProgramme =
  /(?<![a-z])(?:in-jobs|garanzia giovani|dote (?:unica|lavoro|comune|impresa)|dotecomune|botteghe di mestiere|servizio civile|yes i start up|programma gol|progetto gol|neet|resto al sud|fondo sociale europeo|pnrr|fse ?\+?|reddito di liberta)(?![a-z])/u;
const namedProgramme =
  /(?<!\p{L})(?:[Pp]rogett[oi]|PROGETTO|[Pp]rogramm[ai]|PROGRAMMA|[Mm]isura|[Ii]niziativa|[Bb]ando|[Aa]vviso)\s{1,2}["'(]?\p{Lu}[\p{L}\p{N}-]{1,30}/u;
const targetGroup =
  /(?<![a-z])(?:disoccupat[aeio]|inoccupat[aeio]|vittim[ae]|fragilita|fragili|svantagg[a-z]*|percettori|rifugiat[aeio]|did|detenut[aeio]|disabili|categorie protette|borsa lavoro|tirocini?o?)(?![a-z])/u;
