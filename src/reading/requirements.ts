// What is asked of the candidate, and how firmly: needed, preferred, also open to, expressly not asked, or given by the employer.
import type { Fact, Requirement } from '../model.ts';
import { type AdText, evidence, type Segment } from './ad-text.ts';
import { alternativesIn, joined } from './certificate-alternatives.ts';
import { experienceYears } from './experience-years.ts';
import { after, before, clauseOf, factOf, type Hit, hitsIn, word } from './hit.ts';
import { needs, type RequirementWords, requirementWords } from './requirement-words.ts';
import { matchesIn } from './span.ts';

export function readRequirements(ad: AdText): Fact<Requirement>[] {
  const prose = ad.segments.filter((of) =>
    ['title', 'text', 'extra.requirements', 'extra.experience', 'extra.documents'].includes(of.where),
  );
  const found = prose.flatMap((of) => [
    ...joined(
      of,
      requirementWords.flatMap((words) => hitsIn(of, words.pattern).flatMap((hit) => judged(hit, words) ?? [])),
    ),
    ...protectedCategories(of),
    ...alsoLicence(of),
    ...learning(of),
    ...vehicleProvided(of),
  ]);
  return unique(found.filter((fact) => fact !== null));
}

/** One of each topic and value; what is firm wins over what is preferred, what is expressly not asked over both. */
function unique(facts: Fact<Requirement>[]): Fact<Requirement>[] {
  const order: Requirement['need'][] = ['not-needed', 'provided', 'must', 'open', 'nice'];
  const best = new Map<string, Fact<Requirement>>();
  for (const fact of facts) {
    const identity =
      fact.value.topic === 'own-vehicle' || fact.value.topic === 'experience'
        ? fact.value.topic
        : `${fact.value.topic} ${fact.value.value}`;
    const known = best.get(identity);
    const firmer = known ? order.indexOf(fact.value.need) - order.indexOf(known.value.need) : -1;
    if (firmer < 0 || (firmer === 0 && known?.value.value === null)) best.set(identity, fact);
  }
  return withoutAlternatives([...best.values()]);
}

const schooling = ['licenza-media', 'qualifica', 'diploma', 'laurea'];

/** "diploma con 70/100 oppure laurea": the lower one is enough. What is one of two certificates is not asked by itself. */
function withoutAlternatives(facts: Fact<Requirement>[]): Fact<Requirement>[] {
  const asked = facts.filter(({ value }) => value.topic === 'diploma' && value.need === 'must');
  const lowest = [...asked].sort(
    (a, b) => schooling.indexOf(a.value.value ?? '') - schooling.indexOf(b.value.value ?? ''),
  )[0];
  const either = facts.flatMap(({ value }) => (value.topic === 'certificate' ? alternativesIn(value.value) : []));
  return facts.filter(
    (fact) =>
      (!asked.includes(fact) || fact === lowest) &&
      !(fact.value.topic === 'certificate' && either.includes(fact.value.value ?? '')),
  );
}

function judged(hit: Hit, words: RequirementWords): Fact<Requirement> | null {
  const part = phrase(hit);
  const years = words.topic === 'experience' ? experienceYears(hit, part) : null;
  if (isAside(hit, words, years ? { ...part, left: years.left } : part)) return null;
  const value = years?.words ?? words.value(hit.words, hit.groups);
  return factOf(years ? { ...hit, at: years.at, end: years.end } : hit, {
    topic: words.topic,
    need: needOf(hit, words, part),
    value,
  });
}

interface Phrase {
  left: string;
  right: string;
  /** what stands before a colon at the beginning of the clause: "Titolo preferenziale:" */
  head: string;
  clause: string;
}

/** The piece between commas that the words stand in, and the head of its clause. */
function phrase(hit: Hit): Phrase {
  const clause = clauseOf(hit);
  const left = before(hit, 200);
  const right = after(hit, 200);
  const cut = /[,;](?![^,;]*[,;])/u.exec(left);
  return {
    left: cut ? left.slice(cut.index + 1) : left,
    right: right.split(/,|;| - | \((?![a-z]{5,16}\))/u)[0] ?? '',
    head: /^[^,;:]{0,45}:/u.exec(left)?.[0] ?? '',
    clause,
  };
}

function needOf(hit: Hit, words: RequirementWords, part: Phrase): Requirement['need'] {
  if (words.topic === 'experience' && unwelcome.test(part.left)) return 'must';
  if (refused(hit, words, part)) return 'not-needed';
  for (const { need, pattern } of needs) {
    if (need === 'not-needed' && words.topic === 'italian') continue;
    if ((pattern.test(part.left) || pattern.test(part.right)) && !(need === 'nice' && firm.test(closest(part))))
      return need;
    if (need === 'nice' && pattern.test(part.head) && !firm.test(`${part.left}${part.right}`)) return need;
  }
  if (words.topic === 'experience' && unneeded.test(`${part.left.slice(-20)}${hit.words}${part.right.slice(0, 45)}`)) {
    return 'not-needed';
  }
  return words.topic === 'certificate' && given.test(part.clause) ? 'provided' : 'must';
}

/** "Laurea no", "italiano non necessario": said right beside the words. */
function refused(hit: Hit, { topic }: RequirementWords, part: Phrase): boolean {
  if (/^ ?:? ?no[ !.]*$/u.test(part.right)) return true;
  if (topic === 'own-vehicle') return /^non/u.test(hit.words);
  return topic === 'italian' && (noItalian.before.test(part.left) || noItalian.after.test(part.right));
}

const noItalian = {
  before:
    /(?<![a-z])(?:non (?:e'? )?(?:serve|occorre|necessari[oa]|richiest[oa]|obbligatori[oa]|indispensabile|importante)|senza)(?: (?:parlare|sapere|conoscere|parli|la|l'|il|lo|conoscenza|conoscere|della|dell'|lingua|bene|bisogno|di))*[ ']?$/u,
  after:
    /^,? ?(?:non (?:e'? |viene )?(?:serve|occorre|necessari[oa]|richiest[oa]|obbligatori[oa]|indispensabile|fondamentale|importante)|facoltativo)(?![a-z])/u,
};

/** "Non si accettano candidati senza esperienza" */
const unwelcome =
  /(?<![a-z])(?:astenersi|non (?:si )?(?:accett|consider|valut|prend)[a-z]{2,6}|niente|no) (?:[a-z']{1,14} ){0,3}(?:senza|priv[ioae]{1,2} di) $/u;

const firm = /richiest[oaie]|obbligator|indispensabil|necessari[oa]/u;

function closest(part: Phrase): string {
  return `${part.left.slice(-25)}${part.right.slice(0, 25)}`;
}

const unneeded =
  /(?:con esperienza,? (?:che|sia|o|e) senza|con o senza esperienza|non (?:ne )?h(?:ai|a|anno) (?:ancora )?esperienza(?![^.;]{0,30}(?<![a-z])(?:non|asten|evit))|(?:anche (?:a |alla |di |con |senza |in )?|alla |alle |con |di |ok )?prim[ae] esperienz|senza esperienz|no esperienz|nessuna esperienz|esperienza (?:non(?! (?:scriv|chiam|candid|present|invi|contatt))|zero)|non (?:e'? )?(?:richiest|necessari|serv)[^.;]{0,20}esperienz|esperienza[^.;,]{0,25} non (?:e'? )?(?:richiest|necessari|indispensabil|fondamental))/u;
const given =
  /(?:(?:facciamo|iscriviamo|paghiamo|pensiamo|provvediamo|organizziamo) noi|(?:lo|la|te l[oa]|ve l[oa]) (?:paghiamo|facciamo)|a (?:nostre spese|spese nostre|spese dell'azienda)|a carico (?:nostro|dell'azienda)|a nostro carico|rilascia|forniamo|fornit[oi] da|corso [^.;]{0,20}gratuit|se manca|formazione gratuit|offr(?:e|iamo) [^.;]{0,30}cors)/u;

/** The words stand for something else: a course on offer, a story, one of two alternatives. */
function isAside(hit: Hit, { topic }: RequirementWords, part: Phrase): boolean {
  const near = `${part.left.slice(-35)}|${part.right.slice(0, 45)}`;
  switch (topic) {
    case 'experience':
      return (
        notExperience.test(near) ||
        alternative.test(part.left.slice(-45)) ||
        (/^pratic/u.test(hit.words) && /(?:in|prova|messa in|della) $/u.test(part.left)) ||
        (/^, ?$/u.test(part.right) && /nome/u.test(part.left))
      );
    case 'diploma':
      return (
        /^(?: [a-z]+)? ?(?:o|oppure|e\/o) (?:\d |un |almeno |una )?(?:anno |anni )?(?:[a-z]+ )?(?:di )?(?:esperienz)/u.test(
          part.right,
        ) ||
        /(?:corso|al termine|conseguir|rilasci|ottenere|ottien|insegnant|scuola di|nuov)[^.;]{0,25}$/u.test(part.left)
      );
    case 'italian':
      return !asksItalian.test(`${part.clause}`) &&
        hit.groups['after'] === undefined &&
        hit.groups['cefr'] === undefined &&
        !/^(?:buon|ottim|discret)/u.test(hit.words)
        ? true
        : notLanguage.test(part.left) || companyItalian.test(`${hit.words}${part.right.slice(0, 20)}`);
    case 'certificate':
      return (
        (/(?:corso|corsi|formazione|academy)(?: (?:di|da|per|gratuit[oi]|base|qualifica|\d{1,4} ore|(?:la )?patent[ei] [a-z]{1,2} e))* $/u.test(
          part.left,
        ) &&
          !/richiest|serve|obbligator/u.test(part.clause)) ||
        /^ (?:o|oppure) (?:badant|\d|un anno|esperienz)/u.test(part.right) ||
        /\boppure (?:1|un|\d|almeno)/u.test(part.right) ||
        (/^o\.?s\.?s|^a\.?s\.?a/u.test(hit.words) &&
          /(?:responsabil|coordinator|con gli|con le|supporto agli|turni|insieme) ?(?:[a-z]{1,30} )?$/u.test(part.left))
      );
    case 'driving-licence':
      return /(?:corso|conseguimento|scuola guida|rilascio)[^.;]{0,20}$/u.test(part.left);
    case 'registered-unemployed':
      return (
        !/(?:rivolt|riservat|per |requisit|destinat|aperto|priorita|disoccupat[oaie] (?:iscritt|da)|possono|stato di|iscritt|beneficiari|status)/u.test(
          part.clause,
        ) || /(?:indennita di|sussidio|anche)\s?$/u.test(part.left)
      );
    case 'permit':
      return /(?:corso|richiesta del|rinnovo|pratiche|test)[^.;]{0,25}$/u.test(part.left);
    default:
      return false;
  }
}

const notExperience =
  /(?:fare|offr[a-z]{0,20}|vivere|condivid[a-z]{0,20}|nuov[ae]|un'|una grande|bell[ae]|proporre|cinque con|solo [a-z]+ con|nome cognome ed|la nostra|nostra|anni di|pluriennale|trentennale|grazie all[a']|maturare|acquisire|fai|vivi|customer|shopping|user) ?\|/u;
const alternative =
  /(?<![a-z])(?:oppure|o con|o in alternativa|diploma [a-z]+ o|attestato [^.;]{0,30}o) (?:\d{1,2} ann[oi] di |almeno \d{1,2} ann[oi] di |un anno di |in alternativa )?$/u;
const asksItalian =
  /(?:conoscenz|richiest|requisit|serve|necessari|parl|livello|liv\.|almeno|buon|ottim|base|madrelingua|gradit|imparando|studia|ok anche|[abc][12])/u;
const notLanguage =
  /(?:cors[oi] (?:di |d')|scuola di |lezioni di |class[ei] di |cucina |ristorante |cinese[ -]|personale (?:solo )?|person[ae] |nazionalita |cittadin[a-z]+ |croce rossa |poste |bandiera |solo italian|impara[a-z]* l'? ?italiano gratis|insegna[a-z]* |certificazione |cinese e |esame |test di |leader |mercato |territorio |azienda |italian[oa] o )$/u;
const companyItalian = /italian[ao] (?:leader|di |operante|specializzata)/u;

/** "pat. B (gradita C)": the second one is preferred. */
function alsoLicence(of: Segment): (Fact<Requirement> | null)[] {
  const pattern = word(
    '(?:patent[ei]|pat\\.?) [abcd]e? ?\\((?:gradit[ae]|preferibil[ei]|meglio) (?:anche )?(?:la )?(?<also>[bcd]e?)(?=\\))',
  );
  return hitsIn(of, pattern).map((hit) => {
    const value = (hit.groups['also'] ?? '').toUpperCase();
    return factOf({ ...hit, at: hit.end - value.length }, { topic: 'driving-licence', need: 'nice', value });
  });
}

const notNeededToLearn = word(
  "si impara sul posto|insegniamo noi|ti insegniamo(?: noi)?|vi insegniamo|formazione (?:a carico (?:nostro|dell'azienda)|sul posto|iniziale garantita)|impari da noi",
);

/** "Insegniamo noi": experience is expressly not asked. */
function learning(of: Segment): (Fact<Requirement> | null)[] {
  return hitsIn(of, notNeededToLearn).map((hit) =>
    factOf(hit, { topic: 'experience', need: 'not-needed', value: null }),
  );
}

const supplied = word(
  "(?:con |su |del |il |la |nostr[oa] |guida del ){0,6}(?:(?:nostr[oa] (?:auto|macchina|furgone|mezzo|furgoncino|scooter|[a-z]{4,8}o'?(?= )))|(?:auto|furgone|mezzo|mezzi|scooter|bici|veicol[oi]) (?:aziendal[ei]|fornit[oai](?: dall'azienda)?|della ditta|di servizio|nostr[oaie]))|nostro doblo'?",
);

function vehicleProvided(of: Segment): (Fact<Requirement> | null)[] {
  return hitsIn(of, supplied)
    .filter((hit) => /auto|macchina|furgon|mezz|scooter|bici|veicol|doblo/u.test(hit.words))
    .filter(
      (hit) => !/patent[a-z]{0,20}[^.;\n]{0,30}(?:per|i) $/u.test(hit.of.text.slice(Math.max(0, hit.at - 45), hit.at)),
    )
    .map((hit) => factOf(hit, { topic: 'own-vehicle', need: 'provided', value: null }));
}

const protectedLaw =
  /(?<![A-Za-zÀ-ɏ])(?:categori[ae] protett[ae]|(?:legge|l\.?)? ?(?:n\.? ?)?68\s?\/\s?(?:19)?99|collocamento mirato|invalidit[àa]'? civile)(?![A-Za-zÀ-ɏ0-9])/giu;

/** Looked for before the boilerplate is cut: nearly every agency says that it is also open to them. */
function protectedCategories(of: Segment): Fact<Requirement>[] {
  const [match] = matchesIn(of.plain, protectedLaw);
  if (!match) return [];
  const sentence = of.plain.slice(Math.max(0, match.index - 120), match.index + match[0].length + 60);
  const reserved =
    /riservat|esclusiv|unicamente|solo (?:per )?(?:iscritt|appartenent)|appartenenza|iscrizione (?:al|alle)|ricerchiamo|selezioniamo/iu.test(
      sentence,
    ) && !/anche|nonch|tutte le et|ambosess|entrambi/iu.test(sentence);
  const rests = evidence(of, match.index, match.index + match[0].length);
  return [{ value: { topic: 'protected-categories', need: reserved ? 'must' : 'open', value: null }, evidence: rests }];
}
