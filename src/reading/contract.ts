// Which contract is offered, which one is only in prospect, and for how long. "possibilità di ..." never counts as an offer.
import type { Contract, Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { contractCapitals, contractWords } from './contract-words.ts';
import { readDuration } from './duration.ts';
import { after, before, clauseOf, factOf, type Hit, hits, word } from './hit.ts';
import { numberWord } from './number-words.ts';
import { matchesIn } from './span.ts';

export interface ContractFacts {
  contract: Fact<Contract> | null;
  prospect: Fact<Contract> | null;
  durationMonths: Fact<number> | null;
}

export function readContract(ad: AdText): ContractFacts {
  const found = named(ad);
  const offered = found.filter((each) => !isProspect(each));
  const contract = chosen(offered) ?? impliedByDuration(ad) ?? fromEmploymentType(ad);
  const prospect = found.find((each) => isProspect(each) && each.contract !== contract?.value);
  return {
    contract,
    prospect: prospect ? factOf(prospect.hit, prospect.contract) : null,
    durationMonths: readDuration(ad),
  };
}

interface Named {
  contract: Contract;
  hit: Hit;
}

function named(ad: AdText): Named[] {
  const folded = contractWords.flatMap(([contract, pattern]) => hits(ad, pattern).map((hit) => ({ contract, hit })));
  const shouted = ad.segments.flatMap((of) =>
    contractCapitals.flatMap(([contract, pattern]) =>
      matchesIn(of.plain, pattern).map((match) => ({
        contract,
        hit: { of, at: match.index, end: match.index + match[0].length, words: match[0], groups: {} },
      })),
    ),
  );
  const shouting = (hit: Hit) => !/\p{Ll}/u.test(hit.of.plain);
  return [
    ...folded,
    ...houseLevels(ad),
    ...shouted.filter(({ hit, contract }) => contract === 'occasionale' || !shouting(hit)),
  ]
    .filter((each) => !isOtherwise(each))
    .sort((a, b) => order(a) - order(b) || a.hit.at - b.hit.at);
}

/** A level that is a lone letter is one of domestic work where a household speaks. */
function houseLevels(ad: AdText): Named[] {
  const household = word(
    "famiglia|fam\\.?|per stir(?:o|are)|mamma|papa'?|nonn[oa]|anzian[oa]|disabile|colf|badant[ei]|governant[ei]|domestic[oaie]|convivent[ei]|tata|baby ?-?sitter|maggiordomo",
  );
  if (hits(ad, household).length === 0) return [];
  return hits(ad, word('(?:livello|liv\\.?) ?[abcd]s?')).map((hit) => ({ contract: 'domestico', hit }));
}

function order({ hit }: Named): number {
  return ['extra.contract', 'title', 'text'].indexOf(hit.of.where) + 1 || 9;
}

/** Words of a contract that stand for something else. */
function isOtherwise({ contract, hit }: Named): boolean {
  const left = before(hit, 45);
  const right = after(hit, 30);
  if (denied.test(hit.of.text.slice(hit.end, hit.end + 20))) return true;
  if (spokenOf.test(before(hit, 60))) return true;
  if (
    /(?<![a-z])(?:no|non (?:e'? |si tratta di |richiest[aoe] |serve |necessari[ao] |occorre )*|ne|niente|nessun[ao]?|senza|esclus[oaie]|astenersi|mai|non (?:facciamo|offriamo|proponiamo|usiamo))\s?(?:(?:l'?apertura di|obbligo di|uno|un|una|la|il|con|in|di)\s)*$/u.test(
      left,
    )
  ) {
    return true;
  }
  const past =
    /(?:precedent[ei]|pregress[aoe]|esperienz[ae]|svolt[oi]|maturat[aoe]|gradit[oaie]|eta (?:di|da|per)|tutor)(?:[^,.;]{0,30})$/u;
  switch (contract) {
    case 'somministrazione':
      return (
        /^ (?:(?:di |dei |delle |degli )?(?:pasti|aliment|bevand|farmac|terapi|cib[io]|vitto|vivande)|e distribuzione|al pubblico)/u.test(
          right,
        ) ||
        /(?:agenzi[ae]|societa|autorizza[a-z]*|aut\. ?min\.?|attivita|ministeriale|cibi|bevande|alimenti|pasti|farmaci)(?: (?:di|per la|alla|per|e|in|la))*\s?$/u.test(
          left,
        )
      );
    case 'tirocinio':
    case 'apprendistato':
    case 'servizio-civile':
      return (
        past.test(left) ||
        (/(?<![a-z])(?:nostri|gli|degli|agli|come) $/u.test(left) && /[ts]i$/u.test(hit.words)) ||
        (contract === 'servizio-civile' &&
          /(?<![a-z])(?:lavoro|formazione|orientamento|volontariato)(?:,| e) $/u.test(left)) ||
        (contract === 'apprendistato' && /(?<![a-z])preferi(?:amo|sco|sce|scono) (?:gli |le |degli )?$/u.test(left)) ||
        (contract === 'tirocinio' &&
          /(?:ore (?:di|in) |di cui \d{1,3} (?:ore )?(?:di |in )?|lezioni[^.;]{0,20}e )$/u.test(left))
      );
    case 'determinato':
      return /(?:port|condur|condott|giunt|arriv|nasc)[a-z]{0,6} $/u.test(left) && /^a termine/u.test(hit.words);
    case 'stagionale':
      return (
        /(?:frutta|verdura|menu|prodott[io]|saldi|allestimenti?|cambi[oi]|picc?hi|vestiti|abbigliamento|fiori)(?: (?:e|di|dei|[a-z]{3,12}))?\s?$/u.test(
          left,
        ) ||
        (/stagione/.test(hit.words) && /(?:dalla|nella scorsa|scorsa|prossima|almeno una|della)\s?$/u.test(left))
      );
    case 'occasionale':
      return (
        /voucher|presto/.test(hit.words) &&
        /(?:format|corso|dote|sanitar|welfare|regional|pasto|vacanz|sport|frequenza|estiv|famigli|affitt)/u.test(
          clauseOf(hit),
        )
      );
    case 'indeterminato':
      return hit.words === 'posto fisso' && /(?<![a-z])(?:il|del|al|dal|sul|col) $/u.test(left);
    case 'autonomo':
      return /(?:c\.?f\.?|codice fiscale|cod\. ?fisc\.?)(?: (?:e|\/))?\s?$/u.test(left);
    default:
      return false;
  }
}

/** "Somministrazione? No: ...", "età apprendistato NON richiesta". */
const denied = /^ ?(?:\?+ ?no(?![a-z])|non (?:e'? )?(?:richiest|previst|necessar))/u;

/** "troppi contratti a chiamata", "ha lavorato anni con contratti a termine", "il posto fisso non attira": told, not offered. */
const spokenOf =
  /(?<![a-z])(?:guida ai|diritti dei|incontro su[il]|tropp[ie]|mai piu|abolit[oaie]|abolizione|stop a|addio a|basta con|abus[oi] (?:di|dei)|record di|boom (?:di|dei)|(?:ha|ho|hanno|aveva|avevano|abbiamo) (?:sempre |gia )?(?:fatt|svolt|conclus|lavorat|avut|firmat|rifiutat|lasciat|pers|accettat)[oaie])(?![a-z])[^.;:]{0,40}$/u;

const future = word(
  "possibil(?:e|i|ita)'?|prospettiv[ae]|finalita'?|finalizzat[oaie]|scopo|successiv[oaie]|successivamente|eventual(?:e|i|mente)|trasformazione|trasformabil[ei]|passaggio|stabilizzazione|conferma|poi|in seguito|potra|potrebbe|in vista di|obiettivo|opportunita'?|mirat[oaie]|volt[oaie]|promess[ae]|promett[a-z]{1,6}|speranz[ae]",
);

/** Said of later, not of now. Another thing named in between ("possibilità di crescita, contratto a ...") ends the prospect. */
function isProspect({ hit }: Named): boolean {
  // "graduatoria per eventuali assunzioni a tempo determinato": the hiring is uncertain, its contract is not
  const left = before(hit, 80).replace(/eventuali $/u, '');
  const ahead = matchesIn(left, future).some((match) => {
    const between = left.slice(match.index + match[0].length);
    return !/[:(]|,(?!\s(?:anche|eventual|magari))|\s-\s/u.test(between);
  });
  return ahead || afterwards.test(after(hit, 40));
}

const afterwards =
  /^[\s,]{0,2}(?:e )?(?:possibil[ei](?! subito)|eventual[ei]|dopo|al termine|alla fine|se (?:va|si|positiv|merit))(?! (?:la |il |un |periodo |breve |30 |superamento |\d{1,2} (?:mes[ei]|settiman[ae]|giorni) |un mese |una settimana )*(?:di )?prova)/u;

/** Where several are named at once: the special law over the plain term (Libretto, household, agency), else the first. */
function chosen(offered: Named[]): Fact<Contract> | null {
  const first = offered[0];
  if (!first) return null;
  const over = (special: Contract, plain: Contract[]) =>
    plain.includes(first.contract) ? offered.find((each) => each.contract === special) : undefined;
  const named = loosely.test(first.hit.words) ? offered.find((each) => each.contract !== 'stagionale') : undefined;
  if (named) return factOf(named.hit, named.contract);
  const best =
    over('domestico', ['determinato', 'indeterminato', 'stagionale', 'intermittente']) ??
    over('somministrazione', ['determinato', 'indeterminato', 'stagionale']) ??
    over('apprendistato', ['determinato', 'indeterminato']) ??
    seasonal(offered) ??
    first;
  return factOf(best.hit, best.contract);
}

/** "per la stagione", "60 stagionali": of the work or the people; a contract named beside it says more. */
const loosely = /^(?:per (?:la|l'|tutta|prossima|stagione)|stagione|stagionali$)/u;

/** "tempo determinato stagionale", but not "tempo determinato per la stagione". */
function seasonal(offered: Named[]): Named | undefined {
  return offered[0]?.contract === 'determinato'
    ? offered.find((each) => each.contract === 'stagionale' && !/^per /u.test(each.hit.words))
    : undefined;
}

const months = `(?:\\d{1,2}(?: ?\\+ ?\\d{1,2})?|un|${numberWord})`;
const month = '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const date = `(?:\\d{1,2}[°º]?(?: ${month}|[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)|${month}|natale|pasqua|capodanno|fine)`;
const someLength = `(?:${months}) mes[ei]|(?:un|1|due|2|tre|3) ann[oi]|(?:un|${numberWord}|\\d) settimane?|una settimana|(?:annu|bienn|trienn|semestr|quadrimestr|trimestr)al[ei]`;
const fromTo = `dal? ${date}(?: 20\\d{2})? (?:a|al|fino al?) ${date}|fino al? ${date}`;

const between =
  '(?:iniziale|a|tempo|pieno|parziale|part|full|time|regolare|vero|lavoro|formazione|subordinato|rinnovabile|settimanali|ore|h|e|ha|avra|la|una|con|della|durata|dura|durera|di|per|minima|massima|complessiva|in|prova|\\d{1,2} ?h?|\\d{1,2}/\\d{1,2})';

/** "Contratto di 6 mesi", "il contratto dura un anno", "contratti di durata triennale", "assunzione fino a Natale" */
const ofSomeLength = word(
  `(?:contratt[oi]|assunzion[ei]|assunt[oaie]|supplen(?:za|te|ti|ze))(?:[ -]${between}){0,8}?[,:]? (?:${someLength}|${fromTo})|(?:${months}) mesi (?:di contratto|ciascun[oa])|contratto [^.;:\\n]{0,25}con possibilita'? di prorog[ah]e?`,
);

/** A term is written although the name of the contract is not. */
function impliedByDuration(ad: AdText): Fact<Contract> | null {
  const [hit] = hits(ad, ofSomeLength).filter(
    (found) =>
      !/(?:dopo|prova|senza|niente|nessun)\s?$/u.test(before(found, 20)) &&
      !/^ di prova/u.test(after(found, 12)) &&
      !/ (?:in|ogni|dopo) [a-z0-9]{1,12} [a-z]{4,9}$/u.test(found.words),
  );
  return hit ? factOf(hit, 'determinato') : null;
}

/** schema.org/employmentType says a contract only in these words; FULL_TIME and PART_TIME are working time. */
function fromEmploymentType(ad: AdText): Fact<Contract> | null {
  const of = ad.segments.filter((segment) => segment.where === 'extra.employmentType');
  const types: [RegExp, Contract][] = [
    [word('temporary'), 'determinato'],
    [word('intern(?:ship)?'), 'tirocinio'],
    [word('contractor'), 'autonomo'],
  ];
  for (const [pattern, contract] of types) {
    const [hit] = hits({ segments: of }, pattern);
    if (hit) return factOf(hit, contract);
  }
  return null;
}
