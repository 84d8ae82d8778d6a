import { describe, expect, it } from 'vitest';
import { payFloor } from '../../src/gates/pay-floor.ts';
import { domestic, inForce, occasional } from '../../src/gates/pay-floors.ts';
import type { OfferFacts, Pay } from '../../src/model.ts';
import { context, fact, offer } from './entries.ts';

function pay(amount: number, unit: Pay['unit'], net: boolean | null = null) {
  return fact<Pay>({ min: amount, max: amount, unit, net, payments: null, allowance: false, prorata: false });
}

function said(text: string, facts: Partial<OfferFacts>): string[] {
  return payFloor.judge(offer(text, { facts }), context).map(({ code, level }) => `${level} ${code}`);
}

const below = ['hold PAY_BELOW_FLOOR'];

describe('domestic work', () => {
  const contract = fact('domestico' as const);
  const liveIn = fact(true);

  it('compares a live-in month with the level that the ad writes', () => {
    expect(said('Livello CS, convivente.', { contract, liveIn, pay: pay(1200, 'month', true) })).toEqual([]);
    expect(said('Livello CS, convivente.', { contract, liveIn, pay: pay(1000, 'month', true) })).toEqual(below);
    expect(said('Livello BS, convivente.', { contract, liveIn, pay: pay(1000, 'month', true) })).toEqual([]);
  });

  it('compares an hour, with the lowest level where none is written', () => {
    expect(said('Colf.', { contract, pay: pay(6.5, 'hour', false) })).toEqual(below);
    expect(said('Colf, liv. B.', { contract, pay: pay(7, 'hour', false) })).toEqual(below);
    expect(said('Colf, liv. B.', { contract, pay: pay(9, 'hour', true) })).toEqual([]);
  });

  it('does the sum of a month only where the weekly hours are stated', () => {
    expect(said('Colf.', { contract, pay: pay(350, 'month') })).toEqual([]);
    expect(said('Colf.', { contract, pay: pay(350, 'month'), weeklyHours: fact({ min: 40, max: 40 }) })).toEqual(below);
  });
});

describe('occasional work and traineeships', () => {
  it('knows PrestO and the Libretto Famiglia', () => {
    expect(said('Pagamento con PrestO.', { pay: pay(8, 'hour', true) })).toEqual(below);
    expect(said('Pagamento con Libretto Famiglia.', { pay: pay(8, 'hour', true) })).toEqual([]);
    expect(said('Ti rispondiamo presto.', { pay: pay(8, 'hour', true) })).toEqual([]);
  });

  it('knows the allowance of a traineeship, less with meals or half days', () => {
    const contract = fact('tirocinio' as const);
    expect(said('Tirocinio, 40 ore.', { contract, pay: pay(450, 'month', false) })).toEqual(below);
    expect(said('Tirocinio con buono pasto.', { contract, pay: pay(450, 'month', false) })).toEqual([]);
    expect(said('Tirocinio.', { contract, pay: pay(350, 'month', false), dailyHours: fact(4) })).toEqual([]);
  });
});

describe('any work', () => {
  it('holds five euro an hour', () => {
    expect(said('Aiuto in casa.', { pay: pay(5, 'hour') })).toEqual(below);
    expect(said('Portierato.', { pay: pay(6.5, 'hour', false) })).toEqual([]);
  });

  it('says the figure and its source', () => {
    const [verdict] = payFloor.judge(
      offer('Pagamento con PrestO.', { facts: { pay: pay(8.5, 'hour', true) } }),
      context,
    );
    expect(verdict?.sentence.it).toBe(
      '8,50 euro all’ora: il minimo è 9 euro netti (D.L. 50/2017, art. 54-bis: PrestO 9 euro netti, Libretto Famiglia 8 euro netti).',
    );
  });
});

describe('dated tables', () => {
  it('give the row in force on the day, none before the first', () => {
    expect(inForce(domestic, '2025-12-31')).toBeNull();
    expect(inForce(domestic, '2026-01-01')?.hour.A).toBe(6.51);
    expect(inForce(occasional, '2026-11-23')?.presto).toBe(9);
  });

  it('are in the order of their dates', () => {
    const dates = domestic.map(({ from }) => from);
    expect(dates).toEqual([...dates].sort());
  });
});
