import { describe, expect, it } from 'vitest';
import { lawfulness } from '../../src/gates/lawfulness.ts';
import type { Entry } from '../../src/model.ts';
import { context, fact, offer, other } from './entries.ts';

function said(entry: Entry): string[] {
  return lawfulness.judge(entry, context).map(({ code, level }) => `${level} ${code}`);
}

describe('limits that are allowed', () => {
  it('an apprenticeship may have an age', () => {
    expect(said(offer('Apprendista 18-29 anni per panificio.'))).toEqual(['ok AGE_LIMIT_ALLOWED_BY_CONTRACT']);
    expect(said(offer('Età 18-29 anni.', { facts: { contract: fact('apprendistato') } }))).toEqual([
      'ok AGE_LIMIT_ALLOWED_BY_CONTRACT',
    ]);
  });

  it('an apprenticeship as a mere prospect releases nothing', () => {
    expect(said(offer('Max 29 anni, possibilità di apprendistato.'))).toEqual(['hold AGE_LIMIT']);
  });

  it('a named programme for people in need may have a target group', () => {
    const text = 'Rivolto a donne disoccupate over 29 nell’ambito del progetto IN-JOBS. Tirocinio in sartoria.';
    expect(said(offer(text, { facts: { contract: fact('tirocinio') } }))).toEqual([
      'warn SEX_LIMIT_ALLOWED_BY_PROGRAMME',
      'warn AGE_FROM_ALLOWED_BY_PROGRAMME',
    ]);
  });

  it('the word project alone releases nothing', () => {
    expect(said(offer('Progetto Crescita: cercasi solo ragazze per promozioni.'))).toContain('hold SEX_LIMIT');
  });

  it('a public competition may have a legal age', () => {
    const facts = { employerKind: fact('public' as const) };
    expect(said(offer('Almeno 18 anni e non più di 65.', { facts }))).toEqual(['warn AGE_LIMIT_ALLOWED_BY_LAW']);
    expect(said(offer('Cittadinanza italiana o di uno Stato UE.', { facts }))).toEqual([]);
  });

  it('family status is never released', () => {
    const entry = offer('Servizio civile: solo persone senza figli.', { facts: { contract: fact('servizio-civile') } });
    expect(said(entry)).toEqual(['hold FAMILY_STATUS']);
  });
});

describe('courses and classes', () => {
  it('record whom they are for, without blame', () => {
    expect(said(other('class', 'Italiano A1 per donne, martedì e giovedì.'))).toEqual(['ok SEX_AUDIENCE']);
    expect(said(other('course', 'Corso per pizzaiolo per giovani tra i 18 e i 29 anni.'))).toEqual(['ok AGE_AUDIENCE']);
  });
});

describe('title and pay', () => {
  it('warns of a title in one form only', () => {
    expect(said(offer('Cercasi COMMESSA per negozio.'))).toEqual(['warn SEX_TITLE']);
    expect(said(offer('Cercasi commessa/o per negozio.'))).toEqual([]);
    expect(said(offer('Cercasi commessa. Annuncio rivolto ad ambosessi.'))).toEqual([]);
  });

  it('misses the pay, and is lenient where the law is', () => {
    expect(said(offer('Cercasi persona.', { facts: { pay: null } }))).toEqual(['warn PAY_MISSING']);
    const onCall = { pay: null, contract: fact('intermittente' as const) };
    expect(said(offer('Cercasi persona.', { facts: onCall }))).toEqual(['ok PAY_MISSING']);
  });
});

describe('what the operator reads', () => {
  it('names the words and the rule, and gives the sentence for the employer', () => {
    const [verdict] = lawfulness
      .judge(offer('Portiere, max 40 anni.'), context)
      .filter(({ code }) => code === 'AGE_LIMIT');
    expect(verdict?.sentence.it).toBe(
      '«max 40 anni»: un annuncio non può porre limiti di età (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
    );
    expect(verdict?.evidence).toEqual({ where: 'text', quote: 'max 40 anni', at: 10 });
    expect(verdict?.ask).toMatch(/senza limiti di età/);
  });
});
