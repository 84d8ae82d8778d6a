// Whole ads, all invented, with the traps that such ads set.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftField, Evidence, Offer } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { draftOf, frame } from './working-time-told.ts';

const context = { school: frame };

function offer(text: string, more: Partial<Draft> = {}): Offer {
  const entry = readEntry(draftOf(text, more), context);
  if (entry.kind !== 'offer') throw new Error(entry.kind);
  return entry;
}

describe('an offer', () => {
  it('of an agency: what it hopes for later, and its equality sentence, are not what it offers', () => {
    const { facts, deadline, apply } = offer(
      `Grillo Lavoro S.p.A., Agenzia per il Lavoro (Aut. Min. Prot. n. 0000/000 del 01/01/2020), ricerca per importante cliente
ADDETTO/A ALLE PULIZIE CIVILI – rif. PUL/0777-MI
La risorsa si occuperà della pulizia di uffici in zona Cimiano (MM2). Orario: PT 15 h/sett., da lun a ven dalle 6.00 alle 9.00.
Contratto iniziale in somministrazione a tempo determinato di 3 mesi + proroghe, finalizzato all'inserimento a tempo indeterminato.
CCNL Multiservizi, 2° livello, € 8,01 lordi/h. Requisiti: licenza media, esperienza anche minima. Gradito il possesso di mezzo proprio.
Inviare CV a est@grillo.example indicando nell'oggetto il rif. PUL/0777-MI entro e non oltre il 4/12.
Il presente annuncio è rivolto ad entrambi i sessi, ai sensi delle leggi 903/77 e 125/91, e a persone di tutte le età e tutte le nazionalità, ai sensi dei decreti legislativi 215/03 e 216/03.`,
    );
    expect(facts).toMatchObject({
      occupation: { value: { id: 'office_cleaner', isco08: '9112' } },
      employer: { value: 'Grillo Lavoro S.p.A.' },
      employerKind: { value: 'agency' },
      authorisation: { value: 'Aut. Min. Prot. n. 0000/000 del 01/01/2020' },
      contract: { value: 'somministrazione' },
      prospect: { value: 'indeterminato' },
      durationMonths: { value: 3 },
      pay: { value: { min: 8.01, max: 8.01, unit: 'hour', net: false } },
      collectiveAgreement: { value: 'CCNL Multiservizi, 2° livello' },
      weeklyHours: { value: { min: 15, max: 15 } },
      reference: { value: 'PUL/0777-MI' },
      openings: null,
      schoolFit: { fit: 'outside' },
    });
    expect(deadline?.value).toEqual({ kind: 'date', date: '2026-12-04', time: null });
    expect(apply.map(({ value }) => value.by)).toEqual(['email']);
  });

  it('of a family: the age of the assisted person is nobody’s requirement, the desk is the way in', () => {
    const { facts, deadline, apply } = offer(
      'Famiglia zona Lambrate cerca badante convivente per signora di 88 anni non autosufficiente. Contratto CCNL lavoro domestico livello CS, 54 ore, riposo giovedì pomeriggio e domenica, 1.200 € netti al mese + contributi, 13ª e TFR. Italiano B1. Rivolgersi allo sportello, rif. CD-901, entro venerdì 27 novembre.',
    );
    expect(facts).toMatchObject({
      occupation: { value: { id: 'carer_live_in' } },
      employer: null,
      employerKind: { value: 'household' },
      contract: { value: 'domestico' },
      pay: { value: { min: 1200, unit: 'month', net: true, payments: 13 } },
      liveIn: { value: true },
    });
    expect(facts.requirements.map(({ value }) => value)).toEqual([{ topic: 'italian', need: 'must', value: 'B1' }]);
    expect(deadline?.value.date).toBe('2026-11-27');
    expect(apply.map(({ value }) => value)).toEqual([{ by: 'desk', desk: null, reference: 'CD-901' }]);
  });

  it('of a restaurant: the hours to come by and the later part-time are not the work on offer', () => {
    const { facts, apply } = offer(
      'Cercasi lavapiatti/aiuto cucina x trattoria zona via Padova. Orario spezzato pranzo e cena 11-15 / 18.30-22.30, 5 gg su 7. Contratto a chiamata, poi se va bene part time 24 ore. Paga da CCNL Turismo/FIPE liv. 6S. Serve HACCP (lo facciamo noi se manca). Italiano base. Presentarsi con cv dalle 15.30 alle 17.30 chiedendo della Sig.ra Tina, Trattoria La Lanterna Viola, via Inventata 14, tel ore pasti NO! 02 0000 0014.',
    );
    expect(facts).toMatchObject({
      occupation: { value: { id: 'dishwasher' } },
      employer: { value: 'Trattoria La Lanterna Viola' },
      contract: { value: 'intermittente' },
      pay: null,
      collectiveAgreement: { value: 'CCNL Turismo/FIPE liv. 6S' },
      split: { value: true },
    });
    expect(facts.schedule.map(({ value }) => `${value.from}-${value.to}`)).toEqual(['11:00-15:00', '18:30-22:30']);
    expect(apply.map(({ value }) => value)).toMatchObject([
      { by: 'in-person', ask: 'Sig.ra Tina', hours: 'dalle 15.30 alle 17.30' },
      { by: 'phone', number: '02 0000 0014' },
    ]);
  });

  it('of a hotel: stars, posts and a yearly full-time wage', () => {
    const { facts, deadline, apply } = offer(
      'Hotel 4* zona Stazione Centrale seleziona n. 3 CAMERIERE AI PIANI. Contratto a tempo determinato (6 mesi) part-time misto 62,50%, fascia 8.30/14.30, riposo a rotazione. RAL da 21.500 a 22.800 riproporzionata. Esperienza di almeno 1 anno. Candidature su www.nuvola.example/lavora fino a copertura della posizione.',
    );
    expect(facts).toMatchObject({
      occupation: { value: { id: 'hotel_cleaner' } },
      openings: { value: 3 },
      contract: { value: 'determinato' },
      durationMonths: { value: 6 },
      pay: { value: { min: 21500, max: 22800, unit: 'year', net: false, prorata: true } },
      employer: null,
    });
    expect(deadline?.value.kind).toBe('until-filled');
    expect(apply.map(({ value }) => value)).toEqual([{ by: 'web', url: 'www.nuvola.example/lavora' }]);
  });

  it('of a bar: a call hour, a closing day and 14 payments', () => {
    const { facts, apply } = offer(
      "Bar-panificio vicino allo sportello cerca persona per banco e caffetteria, mar-ven 9.15-15.15 (24h/sett), sab e dom chiusi! contratto 12 mesi a tempo determinato, 950 euro netti mensili circa, 14 mensilità. Anche prima esperienza: insegniamo noi. Ok anche chi sta imparando l'italiano (A2). Passare in negozio con CV, Panificio Spiga Nera, o tel. 02 0000 0015 dopo le 16.",
    );
    expect(facts).toMatchObject({
      employer: { value: 'Panificio Spiga Nera' },
      durationMonths: { value: 12 },
      pay: { value: { min: 950, unit: 'month', net: true, payments: 14 } },
      openings: null,
      schoolFit: { fit: 'inside' },
    });
    expect(facts.requirements.map(({ value }) => [value.topic, value.need, value.value])).toEqual(
      expect.arrayContaining([
        ['experience', 'not-needed', null],
        ['italian', 'must', 'A2'],
      ]),
    );
    expect(apply.map(({ value }) => value)).toMatchObject([
      { by: 'in-person' },
      { by: 'phone', number: '02 0000 0015', hours: 'dopo le 16' },
    ]);
  });

  it('of a traineeship: an allowance, a programme, a deadline that is not the day of the interviews', () => {
    const { facts, deadline, apply } = offer(
      'TIROCINIO EXTRACURRICULARE in sartoria sociale – 6 mesi, 30 ore sett. (9.00–15.00, lun/ven), indennità di partecipazione € 600,00 mensili. Rivolto a donne disoccupate (DID) over 29 nell’ambito del progetto IN-JOBS. Non è richiesta esperienza, italiano almeno A2. Colloqui martedì 1 dicembre c/o HUB, via Inventata 46, su appuntamento. Iscrizioni entro lunedì 30/11 a corsi@ago.example – posti disponibili: 4.',
    );
    expect(facts).toMatchObject({
      contract: { value: 'tirocinio' },
      durationMonths: { value: 6 },
      openings: { value: 4 },
      pay: { value: { min: 600, unit: 'month', allowance: true } },
    });
    expect(deadline?.value.date).toBe('2026-11-30');
    expect(apply.map(({ value }) => value.by)).toEqual(['email']);
  });

  it('of nothing: every key is there and nothing is guessed', () => {
    const { facts, deadline, apply, summary } = offer('Ciao!');
    const { schoolFit, schedule, requirements, places, ...others } = facts;
    expect(Object.values(others).every((fact) => fact === null)).toBe(true);
    expect([schedule, requirements, places, apply]).toEqual([[], [], [], []]);
    expect(schoolFit.fit).toBe('unknown');
    expect([deadline, summary]).toEqual([null, null]);
  });
});

describe('a summary', () => {
  it('says the tasks, without whom to call', () => {
    const { summary } = offer(
      'La risorsa si occuperà della pulizia degli uffici e dei bagni. Chiamare 02 0000 0019 per le pulizie. IBAN IT60X0542811101000000123456 per il kit di pulizia. Riordino delle sale riunioni.',
    );
    expect(summary).toBe(
      'La risorsa si occuperà della pulizia degli uffici e dei bagni. Riordino delle sale riunioni.',
    );
  });
});

describe('a course', () => {
  it('is kept as typed, its dates understood', () => {
    const entry = readEntry(
      draftOf('Come si usa lo SPID. Prenota WhatsApp 300 000 0017.', {
        kind: 'course',
        section: 'courses',
        title: 'SPID senza paura',
        place: 'via Inventata 1',
        deadline: 'entro il 25/11',
        extra: { starts: '27/11', ends: '29 gennaio', cost: 'gratis', provider: 'Centro Inventato' },
      }),
      context,
    );
    expect(entry).toMatchObject({
      kind: 'course',
      title: 'SPID senza paura',
      summary: 'Come si usa lo SPID.',
      deadline: { value: { date: '2026-11-25' } },
      details: {
        provider: { value: 'Centro Inventato' },
        starts: { value: '2026-11-27', evidence: { where: 'extra.starts', quote: '27/11' } },
        ends: { value: '2027-01-29' },
        cost: { value: 'gratis' },
        level: null,
      },
    });
  });
});

describe('when it was published', () => {
  const published = (date: string) => offer('Barista.', { date }).facts.published?.value ?? null;

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['Mon, 16 Nov 2026 10:00:00 +0100', '2026-11-16'],
    ['12 novembre', '2026-11-12'],
    ['oggi', '2026-11-23'],
    ['3 giorni fa', '2026-11-20'],
    ['2 settimane fa', '2026-11-09'],
    ['30+ giorni fa', null],
    ['2026-12-24', null],
    ['Posizione 5', null],
  ])('%s', (date, expected) => {
    expect(published(date)).toBe(expected);
  });
});

/** Every piece of evidence anywhere in an entry. */
function allEvidence(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'where' in value) return [value as Evidence];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'draft' ? [] : allEvidence(inner)));
}

function fieldOf(draft: Draft, where: DraftField): string {
  if (where.startsWith('extra.')) return draft.extra[where.slice(6) as keyof Draft['extra']] ?? '';
  return draft[where as 'text'] ?? '';
}

const pieces = [
  'Panificio Spiga d’Oro cerca ',
  'n. 3 ADDETTI/E ALLE PULIZIE\n',
  'entro il 4/12',
  '  1.200 € netti al mese ',
  'contratto a tempo determinato, ',
  'tel. 02 0000 0012',
  '📞 WhatsApp 300 000 0003 ',
  'via Inventata 12, Milano. ',
  '𝗖𝗘𝗥𝗖𝗔𝗦𝗜 ',
  'lavoro@ago.example',
  'perche\u0301 sì ',
  'richiesta licenza media; ',
  'Presentarsi in negozio dopo le 11',
  'CCNL Turismo liv. 6S',
  '­soft\u00ADhyphen ',
  'İstanbul ',
  'lun-ven 9-13',
];

describe('evidence', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 12 })
    .map((all) => all.join(''));

  it('is always the exact words of the draft', () => {
    fc.assert(
      fc.property(text, text, text, (title, body, extra) => {
        const draft = draftOf(body, {
          title,
          employer: extra,
          place: extra,
          deadline: extra,
          extra: { pay: extra, requirements: body },
        });
        for (const { where, quote, at } of allEvidence(readEntry(draft, context))) {
          expect(fieldOf(draft, where).slice(at, at + quote.length)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    'A',
    'A ',
    '1',
    '1 ',
    'entro ',
    '12 mesi ',
    'patente b e ',
    'italiano ',
    '"A" ',
    '\n',
    'a@',
    'tel 0',
    'bar A',
    '€ ',
    '(',
  ])('100 kB of %j are read', (seed) => {
    const entry = offer(seed.repeat(Math.ceil(100_000 / seed.length)));
    expect(entry.kind).toBe('offer');
  });
});
