import type { Evidence, Offer } from '../model.ts';
import { adText, evidence } from '../reading/ad-text.ts';
import { knownFirstNames } from '../reading/person-names.ts';
import { possibleName } from '../reading/possible-name.ts';
import { find, phrase } from './ad-words.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { isHousehold } from './household.ts';

/**
 * Who is hiring? An ad without the name of the employer, or of an authorised agency, may not be published
 * (D.Lgs. 276/2003 art. 9; the publisher answers for it: Cass. ord. 14249/2019). A family is never named: its ad goes through a desk.
 */
export const employer: Gate = {
  id: 'employer',
  judge: (entry) => (entry.kind === 'offer' ? verdicts('employer', findings(entry)) : []),
};

function findings(entry: Offer): Finding[] {
  return [named(entry), agencyAuthorisation(entry), vague(entry)].filter((finding) => finding !== null);
}

function named(entry: Offer): Finding | null {
  if (isHousehold(entry)) return throughDesk(entry);
  if (hasName(entry) || entry.facts.authorisation) return null;
  const hint = find(entry.draft, hints) ?? publicBody(entry);
  if (hint) return unnamed(hint);
  const perhaps = possible(entry);
  if (perhaps) return unsure(perhaps);
  return {
    level: 'hold',
    code: 'NO_EMPLOYER',
    evidence: find(entry.draft, vagueWords),
    sentence: {
      it: 'Non è scritto chi assume: un annuncio anonimo non si può pubblicare (D.Lgs. 276/2003, art. 9; Cass. 14249/2019).',
      en: 'The ad does not say who is hiring: an anonymous ad may not be published (D.Lgs. 276/2003, art. 9; Cass. 14249/2019).',
    },
    ask: 'Possiamo pubblicare l’annuncio con il nome della ditta? Ci scriva il nome completo e l’indirizzo del luogo di lavoro.',
  };
}

/** A public body is never anonymous: its call says where it is published. */
function publicBody({ facts }: Offer): Evidence | null {
  return facts.employerKind?.value === 'public' ? facts.employerKind.evidence : null;
}

function possible({ draft, facts }: Offer): Evidence | null {
  const telling = facts.employerKind?.value === 'company' ? 2 : 1;
  for (const of of adText(draft).segments.filter(({ where }) => where === 'title' || where === 'text')) {
    const span = possibleName(of, { isPerson: (word) => knownFirstNames.has(word), telling });
    if (span) return evidence(of, span.start, span.end);
  }
  return null;
}

/** Some words may be a name, and nothing says that they are. */
function unsure(quoted: Evidence): Finding {
  return {
    level: 'hold',
    code: 'EMPLOYER_NOT_NAMED',
    evidence: quoted,
    sentence: {
      it: `Non è chiaro chi assume: forse «${quoted.quote}». Prima di pubblicare serve il suo nome (D.Lgs. 276/2003, art. 9).`,
      en: `It is not clear who is hiring: perhaps “${quoted.quote}”. The name is needed before publishing (D.Lgs. 276/2003, art. 9).`,
    },
    ask: 'Come si chiama la ditta o l’ente che assume?',
  };
}

/** One can tell who it is, but the bulletin has no name to print. */
function unnamed(evidence: Evidence): Finding {
  return {
    level: 'hold',
    code: 'EMPLOYER_NOT_NAMED',
    evidence,
    sentence: {
      it: `Chi assume si capisce solo da «${evidence.quote}»: prima di pubblicare serve il suo nome (D.Lgs. 276/2003, art. 9).`,
      en: `Who is hiring can only be told from “${evidence.quote}”: the name is needed before publishing (D.Lgs. 276/2003, art. 9).`,
    },
    ask: 'Come si chiama la ditta o l’ente che assume?',
  };
}

function throughDesk(entry: Offer): Finding | null {
  if (entry.apply.some((channel) => channel.value.by === 'desk')) return null;
  return {
    level: 'hold',
    code: 'HOUSEHOLD_WITHOUT_DESK',
    evidence: entry.facts.employerKind?.evidence ?? null,
    sentence: {
      it: 'È l’annuncio di una famiglia: il suo nome e il suo telefono non si stampano, quindi serve uno sportello a cui rivolgersi (D.Lgs. 276/2003, art. 9).',
      en: 'The ad is from a family: its name and phone are never printed, so it needs a desk to apply through (D.Lgs. 276/2003, art. 9).',
    },
    ask: 'Possiamo pubblicare l’annuncio senza il suo telefono? Chi è interessato si rivolge allo sportello con un numero di riferimento.',
  };
}

function agencyAuthorisation(entry: Offer): Finding | null {
  if (entry.facts.employerKind?.value !== 'agency' || entry.facts.authorisation) return null;
  return {
    level: 'warn',
    code: 'AGENCY_NO_AUTH',
    evidence: entry.facts.employer?.evidence ?? entry.facts.employerKind.evidence,
    sentence: {
      it: 'L’annuncio è di un’agenzia, ma non riporta gli estremi dell’autorizzazione (D.Lgs. 276/2003, art. 9).',
      en: 'The ad is from an agency but does not give its authorisation number (D.Lgs. 276/2003, art. 9).',
    },
    ask: 'Ci indica il numero e la data della vostra autorizzazione ministeriale?',
  };
}

function vague(entry: Offer): Finding | null {
  const evidence = find(entry.draft, vagueWords);
  if (!evidence) return null;
  return {
    level: 'warn',
    code: 'VAGUE_EMPLOYER',
    evidence,
    sentence: {
      it: `«${evidence.quote}»: non dice dove si lavora davvero.`,
      en: `“${evidence.quote}” does not say where the work really is.`,
    },
    ask: 'Per quale azienda è il posto, e dove si lavora?',
  };
}

/**
 * A word like “ristorante” or “azienda leader” is not a name. What the source labels or the operator types as the employer is
 * one with any other word or number in it; in running text a name has a capital or a legal form.
 */
function hasName(entry: Offer): boolean {
  const { employer: read } = entry.facts;
  const inText = read?.evidence.where === 'text' || read?.evidence.where === 'title';
  const labelled = [inText ? null : (read?.value ?? null), entry.draft.employer].filter((name) => name !== null);
  return (
    labelled.some(isLabelledName) ||
    (inText && (isNameInText(read.value) || entry.facts.employerKind?.value === 'agency'))
  );
}

function isLabelledName(name: string): boolean {
  const words = wordsOf(name.replace(legalForm, ' ').replace(/(?<!\p{L})\p{L}['’]/gu, ' '));
  return words.some((word) => (word.length > 1 ? isTelling(word) : /[\p{Lu}\p{N}]/u.test(word)));
}

function isNameInText(name: string): boolean {
  const telling = wordsOf(name.replace(/(?<!\p{L})(\p{Lu})-(?=\p{L})/gu, '$1')).filter(
    (word) => (word.length > 1 || /\p{N}/u.test(word)) && isTelling(word),
  );
  return telling.length > 0 && (legalForm.test(name) || telling.some((word) => /[\p{Lu}\p{N}]/u.test(word)));
}

const legalForm =
  /(?<!\p{L})(?:s\.? ?r\.? ?l|s\.? ?p\.? ?a|s\.? ?n\.? ?c|s\.? ?a\.? ?s|coop|onlus|ets|aps|odv|s\.?c\.?a?\.?r\.?l|soc\.? ?agr)(?!\p{L})/iu;

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}&]+/u);
}

function isTelling(word: string): boolean {
  return !genericWords.has(word.toLowerCase());
}

const genericWords = new Set(
  `azienda aziende ditta impresa società societa cooperativa coop soc srl spa snc sas agenzia cliente clienti privato privati
  famiglia bar ristorante pizzeria trattoria hotel albergo negozio supermercato locale studio ufficio attività attivita
  realtà realta gruppo multinazionale importante importanti leader nota noto prestigiosa prestigioso primaria primario
  nostro nostra nostri settore del della nel in forte espansione crescita di il la lo un una anonimo anonima riservato
  confidenziale nessuno vari varie diversi titolare datore lavoro`.split(/\s+/),
);

const vagueWords = {
  phrases: [
    phrase(
      "(?:azienda|societa'?|realta'?|multinazionale|gruppo) (?:leader|in (?:forte |costante |continua |piena )?(?:espansione|crescita))",
    ),
    phrase(
      "(?:not[ao]|important[ei]|prestigios[ao]|primari[ao]|rinomat[ao]|strutturata|solida|affermata) (?:azienda|catena|multinazionale|realta'?|client[ei]|societa'?|gruppo|location|ristorante|hotel|locale|brand|marchio|negozio|cooperativa)",
    ),
    phrase('(?:nostr[oa]|aziend[ae]) client[ei]|nostro assistito'),
  ],
};

/** The address of an own domain, a parish by its saint, a public body or programme. */
const hints = {
  phrases: [
    /(?<=[a-z0-9]@)(?!(?:lavor|job|offert|selezion|annunc|career|cv|curricul|assun|assum|candidat|colloqui|impieg|personale|professionist|recruit|ricerc|risorse|hr|staff|ufficio|studi|azienda)[a-z0-9-]{0,40}\.)(?!(?:gmail|googlemail|hotmail|outlook|live|yahoo|libero|virgilio|tiscali|alice|tin|icloud|proton(?:mail)?|aol|gmx|posta|mail|email|pec|example)\.)[a-z0-9-]{3,63}\.(?:it|com|org|net|eu|example)(?![a-z0-9])/gu,
    phrase(
      '(?:parrocchia|chiesa|oratorio|santuario)(?: e (?:chiesa|oratorio))? (?:(?:di )?(?:san|santa|santo|sant~|ss) ?[a-z]{2,20}|del(?:la|l)? ?(?:cattedrale|duomo|sacr[oa]|santissim[oa]|beat[oa]|madonna|nativita|redentore|cuore|immacolata|assunta|annunciazione|trasfigurazione|divin[oa]))',
    ),
    phrase('botteghe di mestiere|servizio civile|dote ?comune|garanzia giovani'),
    phrase(
      '(?:il|del|dal|al|sul sito del) comune(?! di)|in municipio|concorso pubblico|concorso (?:all|al|alla|presso|per)|bando di concorso|selezione pubblica|avviso pubblico',
    ),
  ],
};
