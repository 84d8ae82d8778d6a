// Amounts of working time: hours a week, hours a day, share of full time, full or part time. Only what is written, nothing computed.

import type { EntryKind, Fact } from '../model.ts';
import { type AdText, evidence } from './ad-text.ts';
import { factOf, type Hit, hitsIn } from './hit.ts';
import { numberOf, numberWord } from './number-words.ts';
import { matchesIn } from './span.ts';
import type { WorkClause } from './work-clauses.ts';

interface Amount {
  clause: WorkClause;
  start: number;
  end: number;
  min: number;
  max: number;
  before: string;
  after: string;
}

const one = `\\d{1,2}(?:[.,]\\d{1,2})?|una?|${numberWord}`;
const unit = '(?:ore|ora|hrs?|hours|h{1,2})(?![a-z\\d])\\.?';
const amount = new RegExp(
  `(?<![a-z0-9.,:/+-])(?<a>${one})(?:(?:\\s?(?:-|/|o|a|ad|alle|fino a|e|e le)\\s?|\\s?(?:${unit}|-|,)?,?\\s?(?:e |a )?(?:max|massimo)\\.?\\s?)(?<b>${one}))?\\s?${unit}`,
  'gu',
);
const labelled = new RegExp(
  `(?<![a-z])(?:(?:monte )?ore settimanali|monte ore(?: settimanale|(?=[: ]{1,2}(?:da )?\\d{1,2}(?: (?:a|-) \\d{1,2})? settimanali))?|ore previste(?=:? ?(?:da )?\\d{1,2}(?: ?(?:a|-) ?\\d{1,2})? ?(?:a sett|alla sett|settimanali))|orario settimanale|impegno settimanale|h/sett\\.?|(?:ore|h\\.?)(?=\\s?\\d{1,2}\\s?(?:settimanali|sett(?![a-z])|a settimana|alla settimana)))(?: previste| di| pari a|:){0,2}\\s?(?:(?:da|dalle|tra le|tra|fra le) )?(?<a>${one})(?:\\s?(?:-|/|a|alle|e|e le)\\s?(?<b>${one}))?(?:\\s?${unit})?(?![0-9:%])`,
  'gu',
);

/** "27 ore e mezza" */
const halfHour = /^ e mezz[ao](?![a-z])/u;

function amounts(clauses: WorkClause[], pattern: RegExp): Amount[] {
  return clauses.flatMap((clause) =>
    matchesIn(clause.text, pattern).flatMap((match) => {
      const min = numberOf(match.groups?.a ?? '') ?? 0;
      const max = match.groups?.b === undefined ? min : (numberOf(match.groups.b) ?? 0);
      const half = halfHour.exec(clause.text.slice(match.index + match[0].length))?.[0].length ?? 0;
      const end = match.index + match[0].length + half;
      const before = clause.text.slice(Math.max(0, match.index - 60), match.index);
      const after = clause.text.slice(end, end + 40);
      if (min === 0 || max < min) return [];
      const more = half > 0 ? 0.5 : 0;
      return [{ clause, start: match.index, end, min: min + more, max: max + more, before, after }];
    }),
  );
}

function proof({ clause, start, end }: Amount, more = 0) {
  return evidence(clause.of, clause.at + start, clause.at + end + more);
}

const perWeek =
  /^\s?(?:di lavoro |circa |ca\.? |complessive |totali )?(?:[/x]\s?)?(?:(?:a|alla|la|per|ogni|in una|x|su base)\s)?(?:sett(?:iman[ae](?:l[ei])?)?(?![a-z])\.?|settimanal[ei]|week(?![a-z]))/u;
const perDay =
  /^\s?(?:di lavoro |circa |ca\.? )?(?:(?:[/x]\s?)(?:gg?|giorno|die|di|giornata)(?![a-z])|(?:al|a|ogni|per|il)\s(?:giorno|di|gg|giornata|die)(?![a-z])|giornalier[ei]|quotidian[ei]|die(?![a-z])|(?:x|per) (?:\d|una|due|tre|quattro|cinque) volt[ae]|(?:per|a|ogni) (?:volta|intervento)(?![a-z])|(?:(?:al|di|ogni|la|il|ciascun[ao]?|per|tutte le|tutti i)\s)?(?:mattin[aoe]|pomeriggi[oa]?|sera|visita)(?![a-z]))/u;
const notWork =
  /(?:^|[^a-z])(?:entro|nelle prossime|preavviso di|ogni|dopo|prime|prossime|ultime|pausa(?: pranzo)?(?: di)?|intervallo(?: di)?|riposo(?: di)?|corso(?: di)?|formazione(?: [a-z]{1,12})?(?: di)?|a|turn[oi] (?:di|da)|in|su|volte per|per)\s$/u;
const prospect =
  /(?:^|[^a-z])(?:poi|successiv[a-z]+|in seguito|prospettiv[a-z]|valut[a-z]{2,6}|possibilita|possibile|eventual[a-z]+|trasformazione|passaggio|passare a|diventa|in futuro)(?:[^a-z,;:(][^,;:(]{0,40})?$/u;
const contractWords =
  /(?:p(?:art)?[ .-]?time|p\/time|(?<![a-z])p\.?t\.?|full[ -]?time|f\/t|(?<![a-z])f\.?t\.?(?![a-z])|tempo (?:pieno|parziale)|contratto|assunzione|orizzontale|verticale|tirocinio|stage|borsa lavoro|impegno|orario|determinato|indeterminato|stagional[ei](?=[ ,:]{1,2}(?:di |da |a )?$))(?![a-z])/u;

/** Hours a week, both ends the same where one figure is written. The bare hours of a course are its length. */
export function readWeeklyHours(
  clauses: WorkClause[],
  kind: EntryKind = 'offer',
): Fact<{ min: number; max: number }> | null {
  const all = amounts(clauses, amount).filter((found) => found.max <= 60 && !prospect.test(found.before));
  const plain = all.find((found) => perWeek.test(found.after) && !isExcess(found));
  const named = [...amounts(clauses, labelled), ...amounts(clauses, besideDaily)].find((found) => found.max <= 60);
  const found =
    plain ??
    named ??
    all.find((each) => isBareWeekly(each) && (kind === 'offer' || contractWords.test(each.before.slice(-20)))) ??
    amounts(clauses, labelledField).find(isOwnField);
  if (!found) return null;
  const more = plain ? (perWeek.exec(plain.after)?.[0].length ?? 0) : 0;
  return { value: { min: found.min, max: found.max }, evidence: proof(found, more) };
}

/** "4 ore al giorno, 20 settimanali" */
const besideDaily =
  /(?<=(?:al giorno|al di|giornalier[ei]|die),? (?:e |per |per un totale di |cioe )?)(?<a>\d{1,2}(?:,5)?)(?= (?:settimanali|(?:al)?la settimana|a settimana)(?![a-z]))/gu;

/** A field of its own for the hours that holds one number: "20". */
const labelledField = /^\s*(?<a>\d{1,2}(?:[.,]\d{1,2})?)\s*$/gu;

function isOwnField({ clause, min, max }: Amount): boolean {
  return clause.of.where === 'extra.hours' && min >= 10 && max <= 54;
}

/** "straordinari fino a 8 ore settimanali", "corso di 4 ore settimanali". */
function isExcess({ before }: Amount): boolean {
  return /(?:straordinari[oi]?|supplementari|corso|riposo|lezioni)[^,;]{0,20}$/u.test(before);
}

/** "Contratto 30h", "P.T. 24 h.", "mar-ven 9-14.30, 22 ore, contratto": hours of a contract, or a figure that stands alone. */
function isBareWeekly(found: Amount): boolean {
  const { before, after, min, max } = found;
  if (min < 10 || max > 54 || notWork.test(before) || perDay.test(after)) return false;
  if (
    /^\s?(?:su|\/)\s?24|^\s?(?:al|a|ogni|di|del|per|x|su)\s?(?:mese|corso|formazione|anno|notte|turno|riposo|viaggio|aula|lezione|preavviso)|^\s?(?:mensil|annu|total|complessiv|seral|notturn|pomerid|consecutiv|lavorative al)/u.test(
      after,
    )
  )
    return false;
  if (/^\s?\+\s?\d/u.test(after)) return false;
  if (/^ su (?:[56]|cinque|sei) (?:giorni|gg)(?![a-z])/u.test(after)) return true;
  if (contractWords.test(before.slice(-40)) || /^,? (?:a )?(?:tempo (?:pieno|parziale)|full|part)/u.test(after))
    return true;
  const standsAlone =
    /(?:^\s*|[,;:=()>•*–]\s?|\s-\s|^\s?[-]\s?)(?:tot\.? |circa |ca\.? |max |massimo |almeno |minimo )?$/u.test(before);
  return (
    standsAlone &&
    /^\s?(?:$|[,;.)(+\n\uE000-]|di cui|part|p\.?t\.?(?![a-z])|full|f\.?t\.?(?![a-z])|tempo|contratto|su |distribuit|in totale|turn|orizz|vert|(?:da|dal )?(?:lun|mar|mer|gio|ven|sab|l[-/]v)|dalle \d)/u.test(
      after,
    )
  );
}

/** "ogni giovedi, tre ore" */
const oneDay =
  /(?<![a-z])(?:ogni|solo|soltanto|tutti i|tutte le)(?: il| la)? (?:luned|marted|mercoled|gioved|venerd|sabat|domenic)[a-z]'?,? (?:per )?$/u;

/** Hours a day or a visit, where one figure is written; a range is not one. */
export function readDailyHours(clauses: WorkClause[]): Fact<number> | null {
  const daily = amounts(clauses, amount).filter(
    (found) =>
      found.max <= 14 &&
      (perDay.test(found.after) || oneDay.test(found.before)) &&
      !perWeek.test(found.after) &&
      !isPause(found),
  );
  const [found] = daily;
  if (!found || found.min !== found.max || comesAgain.test(found.after)) return null;
  return { value: found.min, evidence: proof(found, perDay.exec(found.after)?.[0].length ?? 0) };
}

/** "due ore al mattino e due la sera" */
const comesAgain = /mattin[aoe],? e (?:un'|una|due|tre|quattro|\d)/u;

function isPause({ before }: Amount): boolean {
  return (
    prospect.test(before) ||
    /(?:pausa|riposo|liber[oaie]|intervallo|straordinari[oi]?|corso|lezioni?)[^,;]{0,16}$/u.test(before)
  );
}

const share =
  /(?<![a-z])(?:part[ -]?time|p\.?t\.?|tempo parziale|contratto|percentuale)(?: (?:orizzontale|verticale|misto|ciclico|indeterminato|determinato|di|part[ -]?time)){0,3},?\s?(?:al |del |di |pari al |: ?|\()?\s?(?<p>\d{2}(?:[.,]\d{1,2})?)\s?(?:%|per ?cento)/gu;

/** Per cent of full time: "part time 62,50%". */
export function readPartTimeShare(ad: AdText): Fact<number> | null {
  const found = inFields(ad, share, 'date')[0];
  const value = Number(found?.groups.p?.replace(',', '.'));
  return found && value < 100 ? factOf(found, value) : null;
}

const full =
  /(?<![a-z])(?:(?<=tempo (?:in)?det(?:erminato|\.)(?:,| e|,? ed) )pieno|ft(?= ?\d| (?:lun|dal|su|di)|$)|full(?:[ -]?time|\.time)|f\/t(?![a-z])|full(?= o part)|tempo pieno|(?:giornata|giornate) (?:intera|piena|intere)|intera giornata|full_time|f\.t\.)/gu;
const part =
  /(?<![a-z])(?:(?<=tempo (?:in)?det(?:erminato|\.)(?:,| e|,? ed) )parziale|p[.-]time|part(?=(?: ?[/-] ?| e | o )full[ -]?time)|part(?:[ -]?time|\.time)|p\/time|p\/t(?![a-z])|tempo parziale|mezz[ae] giornat[ae]|part_time|p\.t\.?(?= ?(?:\d|orizz|vert|misto|$|[,;.]))|pt(?= ?(?:\d|orizz|vert|misto)))/gu;
const denied =
  /(?:(?<![a-z])(?:no|non|niente|nessun|senza|ne|non (?:e|sono|si tratta di)(?: un)?)\s|chi (?:lavora|ha)[^,;]{0,12}|(?:tuo|vostro|altro|attuale|proprio) impiego )$/u;
/** "l'80% di un orario full-time" measures a part-time. */
const measured =
  /(?:%|per ?cento|\uE000)[^,;.a-z]{0,3}(?:di|del|dell'|rispetto al|su) ?(?:un |una )?(?:orario |contratto )?(?:a )?$/u;
const dayBefore = /(?<![a-z])(?:lun|mar|mer|gio|ven|sab|dom)[a-z]{0,7}\.?,? (?:solo )?$/u;
const trial = /(?<![a-z])prov[ae](?: [a-z]{1,12}){0,2} di $/u;
const freeTime = /(?:ripos|liber|ferie|permess)[^,;]{0,25}$/u;

/** Full or part time, from words only; a prospect does not count. */
export function readFullOrPart(ad: AdText): Fact<'full-time' | 'part-time' | 'both'> | null {
  const fullHit = offered(inFields(ad, full, 'date'));
  const partHit = offered(inFields(ad, part, 'date'));
  if (fullHit && partHit) return factOf(fullHit, 'both');
  if (fullHit) return factOf(fullHit, 'full-time');
  return partHit ? factOf(partHit, 'part-time') : null;
}

function offered(found: Hit[]): Hit | undefined {
  return found.find((hit) => {
    const before =
      hit.of.masked.age
        .slice(Math.max(0, hit.at - 60), hit.at)
        .split(/[\n.;](?=\s|$)/u)
        .at(-1) ?? '';
    const after = hit.of.text.slice(hit.end, hit.end + 20);
    if (/giornat/.test(hit.words) && (freeTime.test(before) || dayBefore.test(before) || trial.test(before)))
      return false;
    if (/^ (?:di riposo|di prova|in prova|liber)/u.test(after) || /in caso di $/u.test(before)) return false;
    if (measured.test(before) || /^,? no(?![a-z]| (?:part|full|p[.-]))/u.test(after)) return false;
    return !denied.test(before) && !prospect.test(before);
  });
}

function inFields(ad: AdText, pattern: RegExp, view: 'date' | 'age'): Hit[] {
  const fields = ['title', 'text', 'extra.hours', 'extra.schedule', 'extra.employmentType', 'extra.contract'];
  return ad.segments.filter((of) => fields.includes(of.where)).flatMap((of) => hitsIn(of, pattern, view));
}
