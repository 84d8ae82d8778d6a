import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { adText, clauses, evidence, type Segment } from '../../src/reading/ad-text.ts';
import { filler } from '../../src/reading/span.ts';
import { emptyDraft } from '../../src/sources/source.ts';

function draft(text: string, more: Partial<Draft> = {}): Draft {
  return { ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), text, ...more };
}

function only(text: string): Segment {
  const segment = adText(draft(text)).segments[0];
  if (!segment) throw new Error('no segment');
  return segment;
}

function shown(text: string): string {
  return only(text).masked.age.replaceAll(/\uE000+/g, '_');
}

describe('adText', () => {
  it('gives one segment for each string that the draft carries', () => {
    const ad = adText(draft('Testo', { title: 'Titolo', place: 'Milano', extra: { hours: '20 ore', pay: '' } }));
    expect(ad.segments.map((segment) => segment.where)).toEqual(['title', 'text', 'place', 'extra.hours']);
  });

  it('unifies typography, case and accents and keeps all views of one length', () => {
    const segment = only('Dal LUNEDI\u0300 al venerdì,\u00A08–12, l’orario «pieno»');
    expect(segment.text).toBe('dal lunedi al venerdi, 8-12, l\'orario "pieno"');
    expect(segment.plain).toBe('Dal LUNEDÌ al venerdì, 8-12, l\'orario "pieno"');
    expect(segment.masked.age.length).toBe(segment.plain.length);
  });

  it('reads styled letters, keycap digits and text with invisible characters', () => {
    expect(only('𝗖𝗲𝗿𝗰𝗮𝘀𝗶 8️⃣ o\u00ADre \u202A9\u202C').text).toBe('cercasi 8 ore 9');
  });

  it('joins lines that were wrapped at a column, and no others', () => {
    const long = 'La risorsa si occuperà della pulizia degli uffici, con orario part time,';
    expect(only(`${long}\nda lun a ven dalle 6 alle 9`).text).not.toContain('\n');
    expect(only('Orario:\nda lun a ven').text).toContain('\n');
    const wider = 'Cerchiamo due persone per la pulizia degli uffici di una banca nel centro di Milano';
    expect(only(`${wider}\n${long}\nsi ride molto`).text).toContain('part time,\nsi ride');
  });

  it('proves every span by the exact original substring', () => {
    const piece = fc.constantFrom(
      'lunedì',
      'lunedi\u0300',
      '’',
      ' ',
      '\u00A0',
      '\r\n',
      '8.30–12',
      '€ 8',
      '👩‍🍳',
      '𝗔',
      '\u200B',
      'İ',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), fc.nat(), fc.nat(), (parts, a, b) => {
        const raw = parts.join('');
        const segment = adText(draft(raw)).segments[0];
        if (!segment) return;
        expect(segment.offsets.length).toBe(segment.plain.length + 1);
        expect(segment.text.length).toBe(segment.plain.length);
        const start = Math.min(a, b) % segment.plain.length || 0;
        const proof = evidence(segment, start, Math.max(start, Math.min(segment.plain.length, start + b)));
        expect(raw.slice(proof.at, proof.at + proof.quote.length)).toBe(proof.quote);
      }),
    );
  });

  it('quotes the original words, not the normalised ones', () => {
    const segment = only('Orario: LUNEDI\u0300 – venerdì ');
    const proof = evidence(segment, segment.text.indexOf('lunedi'), segment.text.length);
    expect(proof).toEqual({ where: 'text', at: 8, quote: 'LUNEDI\u0300 – venerdì' });
  });
});

describe('clauses', () => {
  it.each([
    ['Turni h. 8-12 e tel. ore pasti. Automunito', ['Turni h. 8-12 e tel. ore pasti', ' Automunito']],
    ['15 ore sett. da lun. a ven. dalle 6', ['15 ore sett. da lun. a ven. dalle 6']],
    ['15 ore sett. Contratto a termine', ['15 ore sett', ' Contratto a termine']],
    ['chiedere della sig.ra Rosa, p.zza Inventata', ['chiedere della sig.ra Rosa, p.zza Inventata']],
    ['• mattina 9.30-12\n• sera; chiuso lunedì!', [' mattina 9.30-12', ' sera', ' chiuso lunedì']],
    ['riposo domenica.Contratto a termine', ['riposo domenica', 'Contratto a termine']],
  ])('splits %j', (text, expected) => {
    const segment = only(text);
    expect(clauses(segment).map((span) => segment.plain.slice(span.start, span.end))).toEqual(expected);
  });
});

describe('masks', () => {
  it.each([
    ['tel 02 0000 0020 (lun-ven 10-12)', 'tel _ (lun-ven 10-12)'],
    ['300/000.00.05 ore 9', '_ ore 9'],
    ['cell 3000000007 o 02/0000.0055', 'cell _ o _'],
    ['+44 0000 000002', '_'],
    ['08.00-12.00 14.00-18.00', '08.00-12.00 14.00-18.00'],
    ['08.00/12.00', '08.00/12.00'],
    ['0900-1300', '0900-1300'],
    ['cv a mario.rossi@posta.example, www.prova.example/lavoro', 'cv a _, _'],
    ['rif. pul/0231-mi ore 6-9', '_ ore 6-9'],
    ['entro il 4/12 ore 9/12', '_ ore 9/12'],
    ['dal 2 al 6 dicembre 9.30-15.30', 'dal _ 9.30-15.30'],
    ['giovedi 26 ore 14-17', '_ ore 14-17'],
    ['scadenza: 30.11.26 ore 12.00', 'scadenza: _ ore 12.00'],
    ['ore 9/12 e 14/18', 'ore 9/12 e 14/18'],
    ['dal lunedi al venerdi 8/12', 'dal lunedi al venerdi 8/12'],
    ['8€/h, 9-12 da lun a ven', '_, 9-12 da lun a ven'],
    ["compenso 8,50-9,50 l'ora, 15 h", 'compenso _, 15 h'],
    ["€ 10-12 l'ora + pasti", '_ + pasti'],
    ['9-13 € 8,50/h', '9-13 _'],
    ['7-8 euro netti, 2-3 ore', '_, 2-3 ore'],
    ['14 mensilita, part time 50%', '_, part time _'],
    ['gemelli di 9/12 anni, 15.30-17.30', 'gemelli di _, 15.30-17.30'],
    ['signora di 82 anni, 3 ore', 'signora di _, 3 ore'],
    ['bimba 18 mesi', 'bimba _'],
    ['1.400 netti circa 8-14', '_ circa 8-14'],
  ])('masks %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps the cut words readable in `plain` and out of `text`', () => {
    const segment = only(
      'Part time 9-13. Annuncio rivolto a entrambi i sessi (L. 903/77 e D.Lgs. 198/2006) e a persone di tutte le età e tutte le nazionalità. Zona Turro.',
    );
    expect(segment.text.replaceAll(filler, '')).toBe('part time 9-13.. zona turro.');
    expect(segment.plain).toContain('tutte le età');
  });

  it.each(['Assistenza a bambini di ogni età dalle 9 alle 13', 'lavoro con uomini e donne anziani, 8-12'])(
    'leaves alone what is about the job: %j',
    (text) => {
      expect(only(text).text).not.toContain(filler);
    },
  );

  it('keeps the useful rest of a sentence with boilerplate', () => {
    const { text } = only('I candidati ambosessi (L. 903/77) e di tutte le età possono inviare cv entro venerdì');
    expect(text).toContain('possono inviare cv');
    expect(text).not.toContain('eta');
  });
});
