// The least that may be paid, as dated figures: when a table changes, a row is added and none is edited. Euro.

import type { IsoDate } from '../model.ts';

export interface DatedFloor {
  from: IsoDate;
  /** where the figure is written */
  source: string;
}

/** Domestic work, gross: live-in by the month, others by the hour, by level. */
export interface DomesticFloor extends DatedFloor {
  monthLiveIn: Record<DomesticLevel, number>;
  hour: Record<DomesticLevel, number>;
}

export const domesticLevels = ['A', 'AS', 'B', 'BS', 'C', 'CS', 'D', 'DS'] as const;
export type DomesticLevel = (typeof domesticLevels)[number];

export const domestic: readonly DomesticFloor[] = [
  {
    from: '2026-01-01',
    source: 'CCNL lavoro domestico (H501), minimi dal 1° gennaio 2026, accordo dell’11 febbraio 2026',
    monthLiveIn: {
      A: 908.1,
      AS: 958.55,
      B: 983.16,
      BS: 1053.39,
      C: 1123.63,
      CS: 1193.84,
      D: 1404.51,
      DS: 1474.73,
    },
    hour: { A: 6.51, AS: 6.76, B: 7.01, BS: 7.45, C: 7.86, CS: 8.3, D: 9.57, DS: 9.97 },
  },
];

/** Occasional work: net by the hour. */
export const occasional: readonly (DatedFloor & { presto: number; libretto: number })[] = [
  {
    from: '2017-07-10',
    source: 'D.L. 50/2017, art. 54-bis: PrestO 9 euro netti, Libretto Famiglia 8 euro netti',
    presto: 9,
    libretto: 8,
  },
];

/** Traineeships in Lombardy: gross allowance by the month; less with meals, or with four hours a day at most. */
export const traineeship: readonly (DatedFloor & { full: number; withMeals: number; short: number })[] = [
  { from: '2018-01-17', source: 'Regione Lombardia, DGR 7763/2018', full: 500, withMeals: 400, short: 350 },
];

/** Below this gross hourly pay no collective agreement in force goes. */
export const lowestHour: readonly (DatedFloor & { gross: number })[] = [
  { from: '2025-01-01', source: 'CCNL più bassi in vigore', gross: 5.99 },
];

/** The row in force on a day; null before the first. */
export function inForce<Row extends DatedFloor>(rows: readonly Row[], day: IsoDate): Row | null {
  return rows.filter((row) => row.from <= day).at(-1) ?? null;
}
