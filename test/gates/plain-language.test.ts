import { describe, expect, it } from 'vitest';
import { gulpease } from '../../src/gates/gulpease.ts';
import { plainLanguage } from '../../src/gates/plain-language.ts';
import { plainKinds, plainWords } from '../../src/gates/plain-words.ts';
import type { Entry } from '../../src/model.ts';
import { context, offer, other } from './entries.ts';

const judged = (entry: Entry) => plainLanguage.judge(entry, context);
const codes = (entry: Entry) => judged(entry).map(({ code }) => code);
/** An ad from a page: only the words that are quoted of it count. */
const quoted = (summary: string | null) => offer('Testo con requisiti.', { entry: { summary } });
/** What the desk has typed. */
const typed = (text: string, extra: Record<string, string> = {}) => other('notice', text, { by: 'AB', extra });
const said = (entry: Entry, code: string) => judged(entry).find((one) => one.code === code)?.sentence.it;

describe('Gulpease', () => {
  it('measures as the authors of the index do', () => {
    // 14 words, 2 sentences, 73 letters: 89 + (600 - 730) / 14
    expect(
      gulpease('Cerchiamo una persona per pulire gli uffici. Lavori dalle nove alle undici ogni mattina.'),
    ).toBeCloseTo(79.7, 0);
  });

  it('does not end a sentence in a time, a figure or an abbreviation', () => {
    const once = gulpease(
      'Lavori dalle 9.30 alle 11.30 con la sig. Ada e prendi 1.200 euro netti ogni mese che lavori',
    );
    const words = gulpease('Lavori dalle 930 alle 1130 con la sig Ada e prendi 1200 euro netti ogni mese che lavori');
    expect(once).toBe(words);
  });
});

describe('plain language', () => {
  it('says nothing of a text too short to measure, or absent, or in another language', () => {
    expect(codes(quoted('Pulizie.'))).toEqual([]);
    expect(codes(quoted(null))).toEqual([]);
    const english = other('notice', 'Il target è previsto presso la sede.', { by: 'AB', language: 'en-GB' });
    expect(codes(english)).toEqual([]);
  });

  it('says nothing of plain words', () => {
    const plain = [
      'Il corso è gratis. Vieni allo sportello martedì, quando vuoi. Porta un documento e il curriculum.',
      'Stiamo cercando persone per le pulizie. Il lavoro comincia subito. Chiama Fernando o manda un messaggio.',
      'Viene subito una mediatrice. Viene sabato mattina. Il bando è aperto. Ti iscrivi on line.',
      'Part-time, week-end liberi. La paga è di 1.200 euro al mese. Si comincia ogni lunedì.',
    ];
    for (const text of plain) expect([text, codes(typed(text))]).toEqual([text, []]);
  });

  it('warns once of each kind, with the words and the plain ones', () => {
    const text =
      'Si richiede il possesso della patente. La domanda va inoltrata entro e non oltre il 4 dicembre, compilando il form presso la sede. I posti sono previsti presso la Sede.';
    expect(codes(typed(text))).toEqual(['JARGON', 'NOUN_FOR_VERB', 'VERB_FORM', 'FOREIGN_WORD']);
    expect(said(typed(text), 'JARGON')).toBe(
      'Parole difficili per chi legge: «Si richiede» (più facile: serve), «inoltrata» (più facile: manda il curriculum), «entro e non oltre» (più facile: entro), «presso» (più facile: a, da).',
    );
    expect(said(typed(text), 'NOUN_FOR_VERB')).toContain('«possesso» (più facile: avere)');
    expect(said(typed(text), 'VERB_FORM')).toContain('«compilando», «sono previsti»');
    expect(said(typed(text), 'FOREIGN_WORD')).toContain('«form» (più facile: modulo)');
    expect(judged(typed(text)).every(({ level }) => level === 'warn')).toBe(true);
  });

  it.each([
    ['JARGON', 'Persone automunite, in possesso di patente.', 'automunite» (più facile: con auto), «in possesso di'],
    ['JARGON', 'Attestazione ISEE del nucleo familiare', '«Attestazione ISEE» (più facile: ISEE di quest’anno)'],
    ['JARGON', 'Fino a esaurimento dei posti', '(più facile: finché ci sono posti)'],
    ['VERB_FORM', 'Si prega di chiamare', '«Si prega»'],
    ['VERB_FORM', 'L’elenco verrà comunicato domani', '«verrà comunicato»'],
    ['VERB_FORM', 'Si deve firmare', '«Si deve» (più facile: devi)'],
    [
      'FOREIGN_WORD',
      'Lavoro di picking e packing',
      '«picking» (più facile: prendere la merce dagli scaffali), «packing»',
    ],
  ])('%s: %s', (code, text, words) => {
    expect(said(typed(text), code)).toContain(words);
  });

  it('names the longest sentence by its beginning, without what must not be printed', () => {
    const sentence = (count: number) => `${'mattina '.repeat(count).trim()}.`;
    const text = `${sentence(20)} IBAN IT60X0542811101000000123456 ${sentence(24)} ${sentence(21)}`;
    const told = said(typed(text), 'LONG_SENTENCE');
    expect(told).toMatch(/^Una frase ha 26 parole: «IBAN .*…» \(e un’altra è lunga\)\./);
    expect(told).not.toContain('IT60X0542811101000000123456');
    expect(said(typed(sentence(20)), 'LONG_SENTENCE')).toBeUndefined();
  });

  it('reads what the desk types in the other fields too, but of an offer only what is printed as typed', () => {
    expect(codes(typed('Vieni.', { documents: 'modulistica' }))).toEqual(['JARGON']);
    const typedOffer = offer('Si richiede esperienza, tempo determinato.', {
      draft: { by: 'AB', extra: { contract: 'tempo determinato' } },
    });
    expect(codes(typedOffer)).toEqual([]);
    const noted = offer('Cercasi cuoca.', { draft: { by: 'AB', extra: { applyNote: 'previo appuntamento' } } });
    expect(codes(noted)).toEqual(['JARGON']);
  });

  it('reads of a page’s ad the quoted words alone', () => {
    expect(codes(quoted('Pulire le camere.'))).toEqual([]);
    expect(codes(quoted('Attività di picking presso il magazzino.'))).toEqual(['JARGON', 'FOREIGN_WORD']);
  });

  it('warns of bureaucratic sentences and of abbreviations', () => {
    const hard =
      'Costituirà titolo preferenziale la comprovata pregressa esperienza nell’espletamento delle mansioni di sanificazione degli ambienti ospedalieri e la conseguente disponibilità al conferimento di incarichi temporanei';
    expect(codes(quoted(hard))).toEqual(['HARD_TO_READ', 'LONG_SENTENCE', 'JARGON', 'NOUN_FOR_VERB']);
    expect(codes(quoted('Contratto T.D. c/o uffici.'))).toEqual(['ABBREVIATION']);
  });

  it('lists six words, and how many more', () => {
    const text = 'Automunito, patentato, perditempo, modulistica, refezione, ambosessi, referenziato, convivente';
    expect(said(typed(text), 'JARGON')).toMatch(/ambosessi» \(più facile: donne e uomini\) e altre 2\.$/);
  });
});

describe('the table of words', () => {
  it('has plain words for all that is not a form of the verb, and none of them hard', () => {
    expect(plainWords.filter(({ kind, plain }) => kind !== 'verb' && plain === '')).toEqual([]);
    const hard = plainWords.filter(({ plain }) => codes(typed(`${plain}.`)).length > 0).map(({ plain }) => plain);
    expect(hard).toEqual([]);
    expect(new Set(plainWords.map(({ kind }) => kind))).toEqual(new Set(plainKinds));
  });

  it.each(['si ', 'viene a', 'stando ', 'e previst ', 'a'.repeat(30), 'sto  ', '. ', 'T.D.'])(
    'is looked for in linear time: %j',
    (piece) => {
      const spent = (length: number) => {
        const entry = typed(piece.repeat(Math.ceil(length / piece.length)));
        const start = process.cpuUsage().user;
        judged(entry);
        return (process.cpuUsage().user - start) / 1000;
      };
      // Below the floor a time says more of the machine than of the text.
      expect(spent(200_000)).toBeLessThan(3 * Math.max(spent(100_000), 200));
    },
  );
});
