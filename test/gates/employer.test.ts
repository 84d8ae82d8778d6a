import { describe, expect, it } from 'vitest';
import { apply } from '../../src/gates/apply.ts';
import { employer } from '../../src/gates/employer.ts';
import type { Channel, Entry } from '../../src/model.ts';
import { context, fact, offer, other } from './entries.ts';

function said(entry: Entry): string[] {
  return employer.judge(entry, context).map(({ code, level }) => `${level} ${code}`);
}

const unnamed = { employer: null, employerKind: null };

describe('employer', () => {
  it('passes a named company', () => {
    expect(said(offer('Cercasi persona per pulizie.'))).toEqual([]);
  });

  it('holds an anonymous ad', () => {
    expect(said(offer('Ristorante cerca personale.', { facts: unnamed }))).toEqual(['hold NO_EMPLOYER']);
  });

  it.each(['Ristorante', 'Azienda leader del settore', 'Privato', 'nota società'])('takes «%s» for no name', (name) => {
    const entry = offer('Cercasi personale.', { facts: { employer: fact(name), employerKind: null } });
    expect(said(entry)).toContain('hold NO_EMPLOYER');
  });

  it.each(['Ditta 4 srl', 'Ditta 10 srl', 'Gruppo A', 'Bar X', 'panificio spiga', 'Negozio 7 S.r.l.'])(
    'takes the typed «%s» for a name',
    (name) => {
      const typed = { value: name, evidence: { where: 'employer' as const, quote: name, at: 0 } };
      const entry = offer('Cercasi personale.', {
        facts: { employer: typed, employerKind: null },
        draft: { employer: name },
      });
      expect(said(entry)).toEqual([]);
      expect(said(offer('Cercasi personale.', { facts: unnamed, draft: { employer: name } }))).toEqual([]);
    },
  );

  it.each(['azienda', 'Azienda S.r.l.', 'importante cliente', 'srl', 'società s.p.a.', 'L’azienda', ' - '])(
    'takes the typed «%s» for no name',
    (name) => {
      expect(said(offer('Cercasi personale.', { facts: unnamed, draft: { employer: name } }))).toContain(
        'hold NO_EMPLOYER',
      );
    },
  );

  it('takes the name from the source where the text has none', () => {
    expect(said(offer('Cercasi personale.', { facts: unnamed, draft: { employer: 'Panificio Spiga d’Oro' } }))).toEqual(
      [],
    );
  });

  it('is content with an agency and its authorisation', () => {
    const agency = fact('agency' as const);
    const authorisation = fact('Aut. Min. Prot. n. 0000/000');
    expect(said(offer('Per azienda.', { facts: { employer: null, employerKind: agency, authorisation } }))).toEqual([]);
    expect(said(offer('Per azienda.', { facts: { employer: fact('Formica Lavoro'), employerKind: agency } }))).toEqual([
      'warn AGENCY_NO_AUTH',
    ]);
  });

  it('names a vague phrase beside a real name', () => {
    expect(said(offer('Per importante cliente del settore cerchiamo due persone.'))).toEqual(['warn VAGUE_EMPLOYER']);
  });

  it('asks for the name where only an address of its own tells who it is', () => {
    expect(said(offer('Cercasi posatore. Scrivere a info@pavimentibelli.example', { facts: unnamed }))).toEqual([
      'hold EMPLOYER_NOT_NAMED',
    ]);
  });

  it.each([
    'Candidature alla Plasticart di Cornaredo, trenta posti.',
    'Fattorino con bici per Erbavoglio Fiori, consegne in centro.',
    'Nuova sede a Monza per Cartalegno: in arrivo trenta assunzioni.',
    'Taxi Luna Storta coop: centralinista notturno.',
    'Panini Zorzetto: due facchini con patente B.',
    'CUSTODE\nNotti e festivi, Autosilo Brunate Park, 1300 netti.',
  ])('asks whether it is a name: %s', (text) => {
    expect(said(offer(text, { facts: unnamed }))).toEqual(['hold EMPLOYER_NOT_NAMED']);
  });

  it.each([
    'Cercasi Cameriera di Sala, dal Lunedì al Venerdì, CV su WhatsApp.',
    'Bar in zona Navigli cerca barista. Chiamare Marco.',
    'Cercasi barista. Chiamare Gorvan.',
    'Castel Gorvano: un locale cerca barista.',
    'Cercasi tornitore, linguaggio Lamarda e Vortek.',
    'Officina cerca Meccanico con esperienza su Lamarda e Vortek.',
    'Pizzeria a Monza, fermata Sesto Marelli, telefonare al Sig. Gorvan dopo le 15.',
    'Un panificio di Altavilla cerca un aiuto: ad Altavilla si comincia alle 3.',
    'Dai Castelli Romani al Padovano, lavoro da casa, Nessuna esperienza, ORARIO CONTINUATO.',
    'Guadagna da casa! Scrivi a Lucia su Telegram, pagamenti PayPal.',
    'Lavoro facile, scrivere a info@lavorosubito.example',
    'Studio di architetti offre tirocinio: studio.lodi@professionisti.example',
    'Personale di terra, documenti a pratiche@assunzioni-volo.example',
    'Post di un imprenditore del Bresciano: assumo tre saldatori.',
    'Gelateria Artigianale cerca Banconista.',
    'Cartello su una vetrina, Adria (Rovigo): cercasi lavapiatti.',
  ])('finds nobody’s name in: %s', (text) => {
    expect(said(offer(text, { facts: unnamed }))).toContain('hold NO_EMPLOYER');
  });

  it('asks for more than one capital where the ad speaks of a firm without a name', () => {
    const firm = { employer: null, employerKind: fact('company' as const) };
    expect(said(offer('Azienda cerca operaio nel settore Plasmatec.', { facts: firm }))).toEqual(['hold NO_EMPLOYER']);
  });

  it('takes no public body for anonymous', () => {
    const body = { employer: null, employerKind: fact('public' as const) };
    expect(said(offer('Quattro posti da vigile stagionale.', { facts: body }))).toEqual(['hold EMPLOYER_NOT_NAMED']);
  });

  it.each([
    ['E-work', 'agency'],
    ['manpower', 'agency'],
  ] as const)('knows the name of an agency in any letters: %s', (value, kind) => {
    const evidence = { where: 'text', at: 0, quote: value } as const;
    const lends = { employer: { value, evidence }, employerKind: fact(kind) };
    expect(said(offer(`${value}: addetti alle mense.`, { facts: lends }))).not.toContain('hold NO_EMPLOYER');
  });

  it('lets a family through a desk only', () => {
    const household = { employer: null, employerKind: fact('household' as const) };
    const desk: Channel = { by: 'desk', desk: null, reference: 'CD-118' };
    expect(said(offer('Famiglia cerca colf.', { facts: household }))).toEqual(['hold HOUSEHOLD_WITHOUT_DESK']);
    expect(said(offer('Famiglia cerca colf.', { facts: household, entry: { apply: [fact(desk)] } }))).toEqual([]);
  });

  it('does not ask courses for an employer', () => {
    expect(said(other('course', 'Corso di cucina.'))).toEqual([]);
  });
});

describe('apply', () => {
  it('holds an offer that names no way to apply', () => {
    const nowhere = offer('Cercasi persona.', { entry: { apply: [] } });
    expect(apply.judge(nowhere, context).map(({ code }) => code)).toEqual(['NO_WAY_TO_APPLY']);
    expect(apply.judge({ ...nowhere, url: 'https://girasole.example/lavoro' }, context)).toEqual([]);
  });
});
