import type { Entry, IsoDate, Offer, Pay } from '../model.ts';
import { find, phrase } from './ad-words.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { isHousehold } from './household.ts';
import {
  type DomesticLevel,
  domestic,
  domesticLevels,
  inForce,
  lowestHour,
  occasional,
  traineeship,
} from './pay-floors.ts';

/**
 * Is the pay at least the least? Only what the ad states is compared, and nothing is computed that the ad does not allow. A net
 * figure is held against a gross floor less a tenth, because the worker's own contributions are smaller than that.
 */
export const payFloor: Gate = {
  id: 'pay-floor',
  judge: (entry, context) => verdicts('pay-floor', findings(entry, context.today)),
};

interface Floor {
  euro: number;
  gross: boolean;
  per: 'hour' | 'month';
  source: string;
}

function findings(entry: Entry, today: IsoDate): Finding[] {
  if (entry.kind !== 'offer' || !entry.facts.pay) return [];
  const pay = entry.facts.pay.value;
  const floor = floorOf(entry, today);
  const paid = floor && perUnit(pay, floor.per, entry);
  if (!floor || paid === null) return [];
  const least = floor.gross && pay.net !== false ? floor.euro * 0.9 : floor.euro;
  return paid < least ? [belowFloor(entry, floor, paid)] : [];
}

function belowFloor(entry: Offer, floor: Floor, paid: number): Finding {
  const kind = { it: floor.gross ? 'lordi' : 'netti', en: floor.gross ? 'gross' : 'net' };
  const per = { it: floor.per === 'hour' ? 'all’ora' : 'al mese', en: floor.per === 'hour' ? 'an hour' : 'a month' };
  return {
    level: 'hold',
    code: 'PAY_BELOW_FLOOR',
    evidence: entry.facts.pay?.evidence ?? null,
    sentence: {
      it: `${euro(paid)} euro ${per.it}: il minimo è ${euro(floor.euro)} euro ${kind.it} (${floor.source}).`,
      en: `${euro(paid)} euro ${per.en}: the minimum is ${euro(floor.euro)} euro ${kind.en} (${floor.source}).`,
    },
    ask: `La paga scritta è sotto il minimo di ${euro(floor.euro)} euro ${kind.it} ${per.it}. Potete alzarla, oppure c’è un errore?`,
  };
}

function floorOf(entry: Offer, today: IsoDate): Floor | null {
  const { contract } = entry.facts;
  if (contract?.value === 'tirocinio') return traineeFloor(entry, today);
  if (contract?.value === 'servizio-civile' || contract?.value === 'autonomo') return null;
  if (find(entry.draft, libretto)) return occasionalFloor(today, 'libretto');
  if (find(entry.draft, presto)) return occasionalFloor(today, 'presto');
  if (contract?.value === 'domestico' || isHousehold(entry)) return domesticFloor(entry, today);
  const row = inForce(lowestHour, today);
  return row && { euro: row.gross, gross: true, per: 'hour', source: row.source };
}

const libretto = { phrases: [phrase('libretto famiglia')], unlessBefore: /(?:poi|dopo|oppure|o) (?:con )?$/u };
const presto = {
  phrases: [phrase('presto|contratto di prestazione occasionale|voucher inps')],
  unlessBefore: /(?<!(?:con|tramite|contratto|regola con|in regola|a|via) )$/u,
};

function occasionalFloor(today: IsoDate, kind: 'presto' | 'libretto'): Floor | null {
  const row = inForce(occasional, today);
  return row && { euro: row[kind], gross: false, per: 'hour', source: row.source };
}

const mealWords = { phrases: [phrase('pasti|pasto|buon[oi] pasto|mensa|ticket(?: restaurant)?|vitto')] };

function traineeFloor(entry: Offer, today: IsoDate): Floor | null {
  const row = inForce(traineeship, today);
  if (!row) return null;
  const { dailyHours, weeklyHours } = entry.facts;
  const short = (dailyHours?.value ?? 24) <= 4 || (weeklyHours?.value.max ?? 168) <= 20;
  const meals = find(entry.draft, mealWords);
  const amount = short ? row.short : meals ? row.withMeals : row.full;
  return { euro: amount, gross: true, per: 'month', source: row.source };
}

function domesticFloor(entry: Offer, today: IsoDate): Floor | null {
  const row = inForce(domestic, today);
  if (!row) return null;
  const level = levelOf(entry) ?? 'A';
  return entry.facts.liveIn?.value === true
    ? { euro: row.monthLiveIn[level], gross: true, per: 'month', source: row.source }
    : { euro: row.hour[level], gross: true, per: 'hour', source: row.source };
}

const levelWords = { phrases: [phrase('(?:livello|liv\\.?|inquadramento) ?:? ?["\']?(?:[abcd]s|[abcd])')] };

/** The level where the ad writes it, «livello CS»; without it the lowest is taken. */
function levelOf(entry: Offer): DomesticLevel | null {
  const found = find(entry.draft, levelWords);
  const letters = found?.quote.match(/[ABCD]S?$/iu)?.[0].toUpperCase() ?? '';
  return domesticLevels.find((level) => level === letters) ?? null;
}

/** The best that the ad promises, in the unit of the floor; null where the ad does not allow the step. */
function perUnit(pay: Pay, per: Floor['per'], entry: Offer): number | null {
  if (pay.unit === per) return pay.max;
  const hours = entry.facts.weeklyHours?.value.max ?? null;
  if (per !== 'hour' || hours === null || entry.facts.workingTime?.value === 'both') return null;
  if (pay.unit === 'month') return round((pay.max * 12) / 52 / hours);
  if (pay.unit === 'week') return round(pay.max / hours);
  return null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function euro(value: number): string {
  return (Number.isInteger(value) ? String(value) : value.toFixed(2))
    .replace('.', ',')
    .replace(/(\d)(?=(\d{3})+(?!\d))/g, '$1.');
}
