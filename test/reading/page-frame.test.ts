// Whole pages as a person pastes them, all invented: menus above, other news and office hours below.
import { describe, expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readKind } from '../../src/reading/kind.ts';
import { withoutFrame } from '../../src/reading/page-frame.ts';
import { readEntry } from '../../src/reading/read.ts';
import { readTitle } from '../../src/reading/title.ts';
import { draftOf, frame } from './working-time-told.ts';

const town = `Salta al contenuto
Regione Campania      Accedi
Comune di Pietrafinta
Seguici su Facebook
Amministrazione  Novità  Servizi  Documenti
Home / Novità / Avvisi
Cercasi due giardinieri comunali
Il Comune assume due giardinieri, dal lunedì al venerdì dalle 8.30 alle 12.30.
Domande a verde@pietrafinta.example entro il 18 dicembre 2026.
Potrebbero interessarti
Mercato del sabato, dalle 7 alle 14
Bilancio partecipato, fino al 31 gennaio 2027
Quanto sono chiare le informazioni su questa pagina?
Orari URP: martedì 15.00-18.30
Note legali  Privacy  Mappa del sito`;

const newspaper = `IL GRANELLO - quotidiano online
HOME  CRONACA  SPORT  EVENTI  CONTATTI
ECONOMIA
La cartiera cerca personale
La Cartiera Finta di Castelprova cerca tre operai, dalle 6 alle 14 dal lunedì al venerdì, 1.500 euro lordi al mese.
Curriculum a posta@cartierafinta.example.
© RIPRODUZIONE RISERVATA
LEGGI ANCHE
Sciopero dei treni dalle 9 alle 17
Bilocali in affitto a 600 euro al mese
I più letti
1 Cercasi gatto smarrito`;

function facts(text: string) {
  const entry = readEntry(draftOf(text), { school: frame });
  if (entry.kind !== 'offer') throw new Error(entry.kind);
  return entry;
}

describe('a page of a town', () => {
  it('has the hours of the work and not those of the office or the market', () => {
    expect(facts(town).facts.schedule.map(({ value }) => `${value.from}-${value.to}`)).toEqual(['08:30-12:30']);
    expect(facts(town).facts.schoolFit.fit).toBe('inside');
  });

  it('has the deadline of the call and not that of the next news', () => {
    expect(facts(town).deadline?.value.date).toBe('2026-12-18');
  });

  it('is titled by its heading, not by its menu', () => {
    expect(readTitle({ ...draftOf(town), title: null }, null)).toBe('Due giardinieri comunali');
  });

  it('keeps the place of every character', () => {
    expect(withoutFrame(town)).toHaveLength(town.length);
    for (const { evidence } of facts(town).facts.schedule)
      expect(town.slice(evidence.at, evidence.at + evidence.quote.length)).toBe(evidence.quote);
  });

  it('is a notice although its menu says «Cerca»', () => {
    const page = `Vai al contenuto\nCerca\nHome / Novità\nBonus bollette\nLa domanda di contributo va fatta con ISEE.\nNote legali`;
    expect(readKind(adText(draftOf(page)))).toBe('notice');
  });
});

describe('an article', () => {
  it('has its own hours and pay, none of the headlines beside it', () => {
    const { facts: read } = facts(newspaper);
    expect(read.schedule.map(({ value }) => `${value.from}-${value.to}`)).toEqual(['06:00-14:00']);
    expect(read.pay?.value).toMatchObject({ min: 1500, max: 1500, unit: 'month' });
  });

  it('goes on below a line of other news', () => {
    const page = `☰ Menu  Notizie\nCondividi\nIl Bar Finto cerca personale.\nLeggi anche\nNuova piazza\nSi lavora dalle 9 alle 13 dal lunedì al venerdì.\nStampa`;
    expect(facts(page).facts.schedule).toHaveLength(1);
  });
});

describe('what stays', () => {
  it.each([
    ['an ad without menus', 'Bar Finto\ncerca cameriere\norari ufficio\nlun-ven 9-13\ntel 02 0000 0011'],
    ['one line alone that looks like a frame', 'Cercasi barista\nlun-ven\n9-13\nCondividi\ntel 02 0000 0011'],
    ['a few words with bars between them', 'Barista | Milano | Part time\nlun-ven\n9-13\nStampa\nBar Finto'],
  ])('%s', (_what, text) => {
    expect(withoutFrame(text)).toBe(text);
  });

  it('a line of the frame with a number to call', () => {
    const page = 'Vai al contenuto\nMenu\nCercasi barista\nNewsletter\nCondividi con chi cerca: 02 0000 0012\nStampa';
    expect(withoutFrame(page)).toContain('02 0000 0012');
  });
});
