import type { Entry, Evidence, Offer } from '../model.ts';
import { find, phrase } from './ad-words.ts';
import { courseFee, feeRules } from './fee-rules.ts';
import { fraudRules } from './fraud-rules.ts';
import { fraudWarning } from './fraud-warning.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { isHousehold } from './household.ts';
import { foreignNumber, premiumNumber } from './numbers.ts';
import { sumForNothing, tooGoodPay } from './promised-pay.ts';
import { applyRule, applyRules } from './rule.ts';
import { workRules } from './work-rules.ts';

const trustRules = [...feeRules, ...fraudRules, ...workRules];

/** Is it honest? What looks like fraud or illegal work always waits for a person. */
export const trust: Gate = {
  id: 'trust',
  judge: (entry) => verdicts('trust', orWarning(entry, entry.kind === 'offer' ? ofOffer(entry) : ofOther(entry))),
};

/** What a warning quotes is nobody's offer; neither is a warning one to print among the jobs. */
function orWarning(entry: Entry, found: Finding[]): Finding[] {
  const evidence = found.some(({ level, code }) => level === 'hold' || code === 'COURSE_FEE')
    ? fraudWarning(entry.draft)
    : null;
  if (!evidence) return found;
  return [
    {
      level: entry.kind === 'offer' ? 'hold' : 'ok',
      code: 'FRAUD_WARNING',
      evidence,
      sentence: {
        it: `«${evidence.quote}»: il testo mette in guardia dalle truffe, non offre un lavoro.`,
        en: `“${evidence.quote}”: the text warns of frauds, it does not offer a job.`,
      },
      ask: 'È un avviso? Allora va tra le notizie, non tra le offerte.',
    },
  ];
}

const worthAnyKind = new Set(['TASK_SCAM', 'MONEY_MULE', 'MLM', 'GOL_ENDED', 'SEXUAL_WORK']);

function ofOther(entry: Entry): Finding[] {
  const rules = trustRules.filter((rule) => worthAnyKind.has(rule.code));
  const found = applyRules(entry.draft, rules);
  return [
    ...found,
    entry.kind === 'notice' ? tooGood(entry, found) : null,
    premium(entry),
    applyRule(entry.draft, courseFee),
  ].filter((finding) => finding !== null);
}

function ofOffer(entry: Offer): Finding[] {
  const isPublic = entry.facts.employerKind?.value === 'public';
  const found = applyRules(entry.draft, trustRules).filter(
    ({ code, evidence }) =>
      !isPublic || !(code === 'DOCS_UPFRONT' || (code === 'UPFRONT_FEE' && contestFee.test(evidence?.quote ?? ''))),
  );
  const charged = found.some(({ code }) => code === 'SAFETY_COURSE_CHARGED');
  return [
    ...found.filter(({ code }) => !(charged && code === 'UPFRONT_FEE')),
    found.some(({ code }) => code === 'EASY_MONEY') ? null : tooGood(entry, found),
    onlyTelegram(entry, found),
    isPublic ? applyRule(entry.draft, courseFee) : null,
    premium(entry),
    foreign(entry),
    freeMail(entry),
    selfEmployed(entry),
    traineeAsWorker(entry),
  ].filter((finding) => finding !== null);
}

function tooGood(entry: Entry, found: readonly Finding[]): Finding | null {
  const tasks = found.some(({ code }) => code === 'TASK_SCAM' || code === 'MONEY_MULE');
  const evidence = tooGoodPay(entry.draft) ?? (tasks ? sumForNothing(entry.draft) : null);
  return (
    evidence && {
      level: 'hold',
      code: 'EASY_MONEY',
      evidence,
      sentence: {
        it: `«${evidence.quote}»: una paga così alta per un lavoro semplice è tipica delle truffe (Polizia Postale).`,
        en: `“${evidence.quote}”: pay this high for a simple job is typical of frauds (Polizia Postale).`,
      },
      ask: 'Quali sono il contratto, la paga lorda e le ore, e chi assume?',
    }
  );
}

/** A public competition may ask for its lawful fee (L. 340/2000, art. 27). */
const contestFee = /tassa|diritti|contributo/iu;

/** A messenger alone, without a name, a phone or an address: nobody can be asked who hires. */
function onlyTelegram(entry: Offer, found: readonly Finding[]): Finding | null {
  const named = entry.facts.employer !== null || entry.draft.employer !== null || entry.apply.length > 0;
  const known = named || found.some(({ code }) => code === 'TASK_SCAM');
  const evidence = known
    ? null
    : find(entry.draft, { phrases: [telegram], unlessBefore: /(?<![a-z])(?:no|non|niente)(?![a-z])[^.;\n]{0,40}$/u });
  return (
    evidence && {
      level: 'hold',
      code: 'TASK_SCAM',
      evidence,
      sentence: {
        it: `«${evidence.quote}» è l’unico contatto e non si sa chi assume: così comincia la truffa dei «compiti on line» (Polizia Postale).`,
        en: `“${evidence.quote}” is the only contact and nobody says who hires: this is how “task scams” begin (Polizia Postale).`,
      },
      ask: 'Chi è l’azienda, con partita IVA e sede, e quale contratto offre?',
    }
  );
}

const telegram = phrase('telegram');

function premium(entry: Entry): Finding | null {
  const evidence = premiumNumber(entry.draft);
  return (
    evidence && {
      level: 'hold',
      code: 'PREMIUM_NUMBER',
      evidence,
      sentence: {
        it: `«${evidence.quote}»: è un numero a pagamento, chi chiama spende soldi.`,
        en: `“${evidence.quote}”: this is a premium-rate number, calling it costs money.`,
      },
      ask: 'Avete un numero di telefono normale, fisso o cellulare?',
    }
  );
}

function foreign(entry: Offer): Finding | null {
  const evidence = foreignNumber(entry.draft);
  const named = entry.facts.employer !== null || entry.draft.employer !== null;
  return (
    evidence && {
      level: named ? 'warn' : 'hold',
      code: 'FOREIGN_PREFIX',
      evidence,
      sentence: {
        it: `«${evidence.quote}»: è un numero estero, frequente nelle truffe (Polizia Postale).`,
        en: `“${evidence.quote}”: this is a foreign number, frequent in frauds (Polizia Postale).`,
      },
      ask: 'Avete un numero italiano e una sede a cui rivolgersi?',
    }
  );
}

const freeMailHosts =
  /(?<=[\p{L}\p{N}])@(?:gmail|googlemail|hotmail|outlook|live|yahoo|libero|virgilio|tiscali|alice|tin|icloud|proton(?:mail)?|aol|gmx)\.[a-z.]{2,10}/giu;

/** Normal for a family or a small shop; odd for a company that has a legal form, or an agency. */
function freeMail(entry: Offer): Finding | null {
  if (isHousehold(entry)) return null;
  const name = entry.facts.employer?.value ?? entry.draft.employer ?? '';
  const big =
    /(?<!\p{L})s\.? ?p\.? ?a(?!\p{L})|multinazionale|(?<!\p{L})group(?!\p{L})/iu.test(name) ||
    entry.facts.employerKind?.value === 'agency';
  const match = big ? entry.draft.text.matchAll(freeMailHosts).next().value : undefined;
  if (!match) return null;
  return {
    level: 'warn',
    code: 'FREE_MAIL',
    evidence: { where: 'text', quote: match[0], at: match.index },
    sentence: {
      it: `«${match[0]}»: un’azienda di questa dimensione di solito scrive dal proprio indirizzo. Controlla che sia davvero lei.`,
      en: `“${match[0]}”: a company of this size usually writes from its own address. Check that it is really the company.`,
    },
    ask: 'Qual è l’indirizzo e-mail aziendale, o il sito, su cui candidarsi?',
  };
}

const selfEmployedWords = {
  phrases: [phrase("p\\.? ?iva|partita iva|ritenuta d'acconto|prestazione occasionale")],
  unlessBefore: /(?:no|non|senza|c\.f\.? ?(?:e|\/)?) (?:[a-z]{1,12} )?$/u,
  unlessAfter: /^[: .]{0,3}(?:n\.?|it)? ?\d/u,
};
const employeeSectors = new Set(['CLEAN', 'REST', 'LOG', 'IND', 'RETAIL']);

/** Fixed hours in an employee's trade are employment, whatever the ad calls it (D.Lgs. 81/2015 art. 2). */
function selfEmployed(entry: Offer): Finding | null {
  const { days, schedule, shifts, occupation, weeklyHours } = entry.facts;
  const fixed = days !== null || schedule.length > 0 || shifts !== null || weeklyHours !== null;
  if (!fixed || (occupation && !employeeSectors.has(occupation.value.sector))) return null;
  const evidence = find(entry.draft, selfEmployedWords);
  return (
    evidence && {
      level: 'warn',
      code: 'FAKE_SELF_EMPLOYED',
      evidence,
      sentence: {
        it: `«${evidence.quote}» con giorni e orari fissi: può essere lavoro dipendente senza tutele (D.Lgs. 81/2015, art. 2).`,
        en: `“${evidence.quote}” with fixed days and hours: this may be employment without its protections (D.Lgs. 81/2015, art. 2).`,
      },
      ask: 'Se giorni e orari sono fissi, potete assumere con un contratto da dipendente?',
    }
  );
}

function traineeAsWorker(entry: Offer): Finding | null {
  const { contract, requirements, nights, occupation } = entry.facts;
  if (contract?.value !== 'tirocinio') return null;
  const experience = requirements.find(({ value }) => value.topic === 'experience' && value.need === 'must');
  const elementary = occupation?.value.isco08.startsWith('9') === true;
  const evidence: Evidence | null =
    experience?.evidence ?? (nights?.value ? nights.evidence : elementary ? occupation.evidence : null);
  return (
    evidence && {
      level: 'warn',
      code: 'TRAINEE_AS_WORKER',
      evidence,
      sentence: {
        it: `«${evidence.quote}»: un tirocinio serve a imparare e non può sostituire un lavoro normale (Regione Lombardia, DGR 7763/2018).`,
        en: `“${evidence.quote}”: a traineeship is for learning and may not replace an ordinary job (Lombardy Region, DGR 7763/2018).`,
      },
      ask: 'Che cosa si impara, chi è il tutor e quale ente promuove il tirocinio?',
    }
  );
}
