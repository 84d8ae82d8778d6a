import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../src/merge.ts';
import type { Entry, IsoDate, Offer } from '../src/model.ts';
import { readEntry } from '../src/reading/read.ts';
import { compareVacancies, sameVacancy } from '../src/same-vacancy.ts';
import { likeness } from '../src/sameness/wording.ts';
import { emptyDraft } from '../src/sources/source.ts';
import { plainAddress, vacancyOf } from '../src/vacancy.ts';
import { countsOf } from '../src/vacancy-counts.ts';
import { datesOf, possibleYears, yearsOf } from '../src/vacancy-seasons.ts';
import { stemNumbers } from '../src/vacancy-words.ts';
import { fact, offer } from './gates/entries.ts';

interface Told {
  title?: string;
  employer?: string | null;
  place?: string;
  text: string;
  source?: string;
  key?: string;
  url?: string;
  id?: string;
  phone?: string;
  by?: string;
  published?: IsoDate;
  reference?: string;
}

const text =
  'Girasole cerca due persone per pulizia di uffici e scale, dal lunedì al venerdì, contratto di sei mesi, 8,50 euro lordi.';

function ad(told: Partial<Told> = {}): Offer {
  const { source = 'bacheca', key = `${source}:${told.id ?? 'a'}`, employer = 'Girasole srl' } = told;
  const base = offer(told.text ?? text, {
    entry: {
      key,
      source,
      url: told.url ?? null,
      apply: told.phone ? [fact({ by: 'phone', number: told.phone, hours: null })] : [],
    },
    draft: {
      source,
      title: told.title ?? 'addetto/a pulizie uffici',
      employer,
      place: told.place ?? 'Milano, Lambrate',
      id: told.id ?? null,
      by: told.by ?? null,
      extra: told.reference ? { reference: told.reference } : {},
    },
    facts: {
      employer: employer === null ? null : fact(employer),
      published: told.published ? fact(told.published) : null,
    },
  });
  return base;
}

describe('the same vacancy', () => {
  it.each<[string, Partial<Told>]>([
    ['in capitals', { title: 'ADDETTO/A PULIZIE UFFICI', employer: 'GIRASOLE S.R.L.', text: text.toUpperCase() }],
    ['cut after the preview of a portal', { text: `${text.slice(0, 60)}…` }],
    ['without accents, other spelling of the place', { text: text.replaceAll('ì', "i'"), place: 'Lambrate (MI)' }],
    ['told shorter', { title: 'Addetta pulizie', text: 'Girasole: pulizia uffici e scale, lunedì-venerdì, sei mesi.' }],
    ['with the city instead of the quarter', { place: 'Milano' }],
    ['with a longer deadline', { text: `${text} Entro il 30 novembre prorogato al 15 dicembre.` }],
  ])('%s', (_how, told) => {
    expect(sameVacancy(ad(), ad({ ...told, source: 'giornale' })).same).toBe(true);
  });

  it('by its reference code, however it is told', () => {
    const first = ad({ employer: 'Formica Lavoro', reference: 'LIB/0417' });
    const second = ad({
      employer: null,
      title: 'pulizie',
      text: 'Pulizie scale e uffici, rif LIB/0417.',
      place: 'Lambrate',
    });
    expect(sameVacancy(first, second).reason.it).toMatch(/^stesso codice di riferimento/);
  });

  it('by its phone, when the employer is left out', () => {
    const first = ad({ phone: '02 0000 0001' });
    const second = ad({
      employer: null,
      phone: '+39 0200000001',
      text: 'Pulizia uffici e scale per sei mesi. Tel. 02 0000 0001',
    });
    expect(sameVacancy(first, second).same).toBe(true);
  });
});

/** As read from an ad's own words. */
function readAd(told: { title: string; employer: string | null; place: string | null; text: string }): Entry {
  const draft = { ...emptyDraft({ id: 'bacheca' }, 'market', '2026-11-20'), ...told };
  return readEntry(draft, { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } });
}

type Words = [title: string, employer: string | null, place: string, text: string];

const kitchen: Words = [
  'lavapiatti',
  'Trattoria La Gallina Zoppa',
  'Isola',
  'Trattoria La Gallina Zoppa (Isola) cerca lavapiatti per la sera, dalle 19 alle 24 da mercoledì a domenica. 25 ore, 1.050 euro netti. Chiamare Nerina al 02 0000 0201.',
];
const depot: Words = [
  'magazziniere',
  'Spedix Logistica',
  'Liscate',
  'SPEDIX LOGISTICA srl cerca 5 magazzinieri con patentino del muletto per il deposito di Liscate. Due turni 6-14 / 14-22, lun-ven. 1.500 euro lordi. Candidature entro il 15 gennaio: jobs@spedix.example',
];
const nanny: Words = [
  'babysitter',
  null,
  'Lambrate',
  'Cerchiamo una tata per Olmo, 2 anni, a Lambrate vicino a via Porpora. Lun-ven 15.30-19.00, 9 euro netti l’ora con contratto. Scrivere a Giuditta 300 000 0211',
];
const harvest: Words = [
  'giardinieri',
  'Verde Bizzarro',
  'Gorgonzola',
  'Verde Bizzarro, Gorgonzola: 4 giardinieri, 38 ore, stagione 2026/27, CV a verde@bizzarro.example, rif. comunale 41/26',
];

describe('another desk’s words', () => {
  it.each<[string, Words, Words]>([
    [
      'from a list to a chat',
      kitchen,
      [
        'addetto/a stoviglie',
        'Gallina Zoppa',
        'Milano',
        'Zona Isola: alla Gallina Zoppa serve chi lavi i piatti, la sera da mer a dom (19-24). Sentire Nerina 0200000201',
      ],
    ],
    [
      'with another name of the trade',
      depot,
      [
        'carrellisti',
        'Spedix',
        'Liscate (MI)',
        'Liscate: deposito Spedix, cinque carrellisti con patentino, turni mattina e pomeriggio, € 1500 lordi. jobs@spedix.example entro 15/1',
      ],
    ],
    [
      'of a family',
      nanny,
      [
        'tata pomeriggi',
        null,
        'Lambrate',
        'giro per un’amica: serve tata a Lambrate per bimbo di due anni, dalle 15 e 30 alle 19, in regola a 9 euro. messaggio a Giuditta 3000000211',
      ],
    ],
    [
      'with the code of a list',
      harvest,
      [
        'manutenzione del verde',
        null,
        'Gorgonzola',
        '41/26 | manutenzione parchi e giardini, giardinieri | Gorgonzola | n. 4 | stagione 2026/27',
      ],
    ],
  ])('%s', (_how, first, second) => {
    expect(told(first, second)).toBe(true);
  });

  it.each<[string, Words, Words]>([
    [
      'on the same form for another job',
      kitchen,
      ['cameriere/a', kitchen[1], kitchen[2], kitchen[3].replace('lavapiatti', 'cameriere').replace('1.050', '1.150')],
    ],
    [
      'of the same employer for another trade',
      depot,
      [
        'impiegato',
        'Spedix',
        'Liscate',
        'Spedix Liscate cerca un impiegato contabile, 9-18, lun-ven. Candidature entro il 15 gennaio: jobs@spedix.example',
      ],
    ],
    ['of another depot', depot, ['magazziniere', depot[1], 'Truccazzano', depot[3].replace('Liscate', 'Truccazzano')]],
    [
      'of another family',
      nanny,
      [
        'babysitter',
        null,
        'Lambrate',
        'Cerchiamo una tata per Anna, 5 anni, a Lambrate. Lun, mer e ven 16.00-19.00, 9 euro netti l’ora con contratto. Scrivere a Teo 300 000 0212',
      ],
    ],
    [
      'of the next season',
      harvest,
      [
        'giardinieri',
        harvest[1],
        harvest[2],
        harvest[3].replace('2026/27', '2027/28').replace(', rif. comunale 41/26', ''),
      ],
    ],
    [
      'of the night, by the same family',
      [
        'badante',
        null,
        'Bresso',
        'Badante per mio padre (89 anni), Bresso, da lunedì a sabato 8-14. Fosca 300 000 0321',
      ],
      [
        'badante',
        null,
        'Bresso',
        'Badante per mio padre (89 anni), Bresso, da lunedì a sabato 21-7. Fosca 300 000 0321',
      ],
    ],
  ])('not %s', (_how, first, second) => {
    expect(told(first, second)).toBe(false);
  });
});

function told(...[first, second]: [Words, Words]): boolean {
  const read = ([title, employer, place, words]: Words) => readAd({ title, employer, place, text: words });
  return sameVacancy(read(first), read(second)).same;
}

it('weighs what two ads of one wording differ in, and lets a retelling differ a little', () => {
  const numbers = stemNumbers();
  const [first, copy, retold] = [
    kitchen[3],
    kitchen[3].toUpperCase(),
    'Alla Gallina Zoppa lavano i piatti in due: una sera si, una no',
  ].map((words) => vacancyOf(readAd({ title: 'lavapiatti', employer: null, place: null, text: words }), numbers));
  if (!first || !copy || !retold) throw new Error('three');
  expect(likeness(first, copy)).toBe(1);
  expect(likeness(first, retold)).toBeLessThan(0.3);
  expect(likeness(retold, first)).toBe(likeness(first, retold));
});

it.each([
  ['stagione 2026/27', ['2026/27']],
  ['fino all’8/6/2027', ['2027']],
  ['dal 1968, ai sensi del d.lgs. 81/2015', []],
])('reads the years of %s', (words, years) => {
  expect(yearsOf(words)).toEqual(years);
});

it.each([
  ['entro il 15 novembre, prova il 3/12', ['15-11', '3-12']],
  ['scad. 05.12.2026', ['5-12']],
  ['orario 9.30-13.00, art. 40/13', []],
])('reads the days of %s', (words, dates) => {
  expect(datesOf(words)).toEqual(dates);
});

it.each<[string, string[], number[]]>([
  ['mercoledi 12 settembre', [], [2001, 2007, 2012, 2018]],
  ['mercoledi 12 settembre, casting venerdi 12 settembre', [], []],
  ['sabato 1 e domenica 2, senza mese', [], []],
  ['mercoledi 12 settembre', ['2026/27'], [2026, 2027]],
])('knows in which years «%s» can fall', (words, years, possible) => {
  expect([...possibleYears(words, years)].sort((a, b) => a - b)).toEqual(
    possible.map((year) => year % 28).sort((a, b) => a - b),
  );
});

it.each([
  ['trentaquattro autisti', [34]],
  ['n. 21 posti, dodici subito', [21, 12]],
  ['il 15 novembre dalle 18:30, 1.250 euro, rif. 45/26, otto ore', []],
])('reads the numbers of %s', (words, counts) => {
  expect(countsOf(words)).toEqual(counts);
});

describe('the terms of work', () => {
  const oss = {
    title: 'OSS',
    employer: 'Residenza Prova srl',
    place: 'Varese',
    text: 'Residenza Prova srl (Varese) cerca OSS, tempo indeterminato 36 ore settimanali. CV a cv@prova.example entro il 15/12/2026',
  };
  const retold = {
    title: 'operatore socio-sanitario',
    employer: null,
    place: 'Varese',
    text: 'A Varese si cercano operatori socio-sanitari, 36 ore settimanali, assunzione a tempo indeterminato. Mandare il cv a cv@prova.example entro il 15 dicembre 2026',
  };

  it('show one vacancy in two wordings with the same address', () => {
    expect(sameVacancy(readAd(oss), readAd(retold)).same).toBe(true);
  });

  const drivers: Words = [
    'autista di autobus',
    'Autolinee Prova',
    'Cuneo',
    'Autolinee Prova (Cuneo) assume 34 autisti con patente D, tempo indeterminato, 39 ore settimanali. Selezioni giovedì 16 aprile 2026.',
  ];

  it.each<[string, Words, Words]>([
    [
      'its number in words',
      drivers,
      [
        'conducenti',
        'Prova',
        'Cuneo',
        'Trentaquattro conducenti per i pullman di Autolinee Prova. Giornata di selezione il 16 aprile.',
      ],
    ],
    [
      'the capital instead of the town',
      [drivers[0], drivers[1], 'Mondovì', drivers[3].replace('Cuneo', 'Mondovì')],
      [
        'autisti',
        'Autolinee Prova',
        'Cuneo',
        'Mancano i conducenti: ad Autolinee Prova ne servono 34 con posto fisso e 39 ore la settimana, selezioni il 16 aprile.',
      ],
    ],
    [
      'the region instead of the town',
      drivers,
      [
        'autisti',
        'Autolinee Prova',
        'Piemonte',
        'Mancano autisti: Autolinee Prova ne assume 34 a tempo indeterminato, 39 ore settimanali, patente D.',
      ],
    ],
  ])('show one vacancy told by a newspaper with %s', (_how, first, second) => {
    expect(told(first, second)).toBe(true);
  });

  it.each<[string, Words, Words]>([
    [
      'with a weekday of another year',
      drivers,
      [drivers[0], drivers[1], drivers[2], drivers[3].replace('giovedì 16 aprile 2026', 'martedì 16 aprile')],
    ],
    [
      'for the workshop of the same employer',
      drivers,
      [
        'meccanico di autobus',
        drivers[1],
        drivers[2],
        'Autolinee Prova (Cuneo) cerca due meccanici per la sua officina, tempo indeterminato, 39 ore settimanali.',
      ],
    ],
    [
      'for other openings',
      drivers,
      [
        drivers[0],
        drivers[1],
        drivers[2],
        'Autolinee Prova (Cuneo), nuova linea per la stazione: assume 11 autisti con patente D, tempo indeterminato.',
      ],
    ],
    [
      'of a municipality that speaks of another',
      [
        'agente di polizia locale',
        'Comune di Senago',
        'Senago',
        'Il Comune di Senago assume 4 agenti di polizia locale, tempo pieno e indeterminato. Diploma, patente B.',
      ],
      [
        'agente di polizia locale',
        'Comune di Limbiate',
        'Limbiate',
        'Il Comune di Limbiate assume 4 agenti di polizia locale, tempo pieno e indeterminato, con più ore che a Senago.',
      ],
    ],
    [
      'of the same shop in the capital',
      [
        'commessa',
        'Ottica Prova',
        'Bari',
        'Ottica Prova assume una commessa per il negozio di Bari, tempo pieno, dal lunedì al sabato. cv@prova.example',
      ],
      [
        'commessa',
        'Ottica Prova',
        'Monopoli',
        'Ottica Prova assume una commessa per il negozio di Monopoli, tempo pieno, dal lunedì al sabato. cv@prova.example',
      ],
    ],
  ])('tell two vacancies %s apart', (_how, first, second) => {
    expect(told(first, second)).toBe(false);
  });

  it('do not when another number of hours is written', () => {
    const other = { ...retold, text: retold.text.replace('36 ore', '24 ore') };
    expect(sameVacancy(readAd(oss), readAd(other)).same).toBe(false);
  });

  it('tell two workshops of one project apart', () => {
    const workshop = (trade: string) => ({
      title: `tirocinio ${trade}`,
      employer: 'Consorzio Prova',
      place: 'Carpi',
      text: `Consorzio Prova, Carpi: tirocini in ${trade}, 25 ore, lun-ven 8.30-13.30, 500 € al mese`,
    });
    expect(sameVacancy(readAd(workshop('falegnameria')), readAd(workshop('sartoria'))).same).toBe(false);
  });

  it('tell two levels of a language and two files of a desk apart', () => {
    const course = (level: string) => ({
      title: `corso di italiano ${level}`,
      employer: 'Associazione Prova',
      place: 'Prato',
      text: `Associazione Prova, Prato: corso di italiano ${level}, da gennaio 2027`,
    });
    const file = (number: number) => ({
      title: 'assistenza anziano',
      employer: null,
      place: 'Ancona',
      text: `Sportello Prova, scheda ${number}: persona sola cerca aiuto mar e ven 9-12, 9 € netti`,
    });
    expect(sameVacancy(readAd(course('A1')), readAd(course('A2'))).same).toBe(false);
    expect(sameVacancy(readAd(file(112)), readAd(file(127))).same).toBe(false);
  });
});

describe('not the same vacancy', () => {
  it.each<[string, Partial<Told>, Partial<Told>]>([
    ['two shops of one employer', {}, { place: 'Milano, Loreto' }],
    [
      'the same title at two employers',
      {},
      { employer: 'Nuvola Bianca', text: text.replace('Girasole', 'Nuvola Bianca') },
    ],
    ['another reference code', { reference: 'PUL/0231' }, { reference: 'PUL/0232' }],
    ['another role', {}, { title: 'magazziniere/a', text: text.replace('pulizia di uffici e scale', 'magazzino') }],
    [
      'a trade that only begins alike',
      { title: 'pulizie uffici', text: 'Girasole: pulizie uffici a Lambrate.' },
      { title: 'pulizie industriali', text: 'Girasole: pulizie industriali a Lambrate.' },
    ],
    [
      'another person to care for',
      { employer: null, text: 'Badante per signora di 86 anni.' },
      { employer: null, text: 'Badante per signora di 78 anni.' },
    ],
    ['a repost of the next year', { published: '2026-11-02' }, { published: '2025-11-02' }],
    ['another season', { text: `${text} Da maggio a settembre.` }, { text: `${text} Da novembre a gennaio.` }],
    ['another shift', { text: `${text} Dalle 6.00 alle 9.00.` }, { text: `${text} Dalle 18.00 alle 21.00.` }],
    [
      'two families without a name',
      { employer: null, phone: '300 000 0001' },
      { employer: null, phone: '300 000 0002' },
    ],
  ])('%s', (_why, first, second) => {
    expect(sameVacancy(ad(first), ad(second)).same).toBe(false);
  });

  it('does not depend on the order', () => {
    const numbers = stemNumbers();
    const ads = [
      ad(),
      ad({ place: 'Loreto' }),
      ad({ employer: null }),
      ad({ title: 'cuoco/a' }),
      ad({ reference: 'A1' }),
    ].map((entry) => vacancyOf(entry, numbers));
    for (const first of ads) {
      for (const second of ads) {
        expect(compareVacancies(first, second)).toEqual(compareVacancies(second, first));
      }
    }
  });
});

describe('merge', () => {
  it('keeps one, says of the other why, and where else it stands', () => {
    const first = ad({ source: 'bacheca' });
    const second = ad({
      source: 'giornale',
      text: `${text} Altre informazioni utili per chi si candida a questo lavoro di pulizie.`,
    });
    const merged = merge([first, second]);
    expect(merged.kept).toHaveLength(1);
    expect(merged.dropped).toHaveLength(1);
    expect(merged.dropped[0]?.into).toBe(merged.kept[0]?.key);
    expect(merged.dropped[0]?.reason.it).toMatch(/^È la stessa offerta di «addetto\/a pulizie uffici» \(fonte: /);
    expect([...merged.alsoOn.values()]).toEqual([[merged.dropped[0]?.entry.source]]);
  });

  it('lets the hand-made one win over a longer one', () => {
    const made = ad({ source: 'sportello', by: 'AB', text: text.slice(0, 90) });
    const scraped = ad({ source: 'bacheca', text: `${text} ${text}` });
    expect(merge([scraped, made]).kept).toEqual([made]);
  });

  it('does not join two offers that a person typed into one list, unless word for word', () => {
    const typed = { source: 'sportello', by: 'AB' };
    const entries = [ad({ ...typed, key: 's:1' }), ad({ ...typed, key: 's:2', text: `${text} Anche il sabato.` })];
    expect(merge(entries).kept).toHaveLength(2);
    expect(merge([ad({ ...typed, key: 's:1' }), ad({ ...typed, key: 's:2' })]).kept).toHaveLength(1);
  });

  it('keeps the order that it is given', () => {
    const entries = [ad({ key: 'z:1', employer: 'Zeta' }), ad({ key: 'a:1', employer: 'Alfa' })];
    expect(merge(entries).kept).toEqual(entries);
  });

  it('drops what a source gives twice under one identifier, whatever its words', () => {
    const entries = [
      ad({ id: '7', key: 'x:1' }),
      ad({ id: '7', key: 'x:2', title: 'altro', text: 'altro', employer: 'Altri' }),
    ];
    expect(merge(entries).kept).toHaveLength(1);
    expect(merge(entries).alsoOn.size).toBe(0);
  });

  it('drops the same page under two addresses', () => {
    const entries = [
      ad({ key: 'x:1', url: 'https://www.girasole.example/lavoro/?utm_source=a#b' }),
      ad({ key: 'y:1', source: 'y', url: 'http://girasole.example/lavoro' }),
    ];
    expect(merge(entries).kept).toHaveLength(1);
  });

  it('does not join two listings that share a page', () => {
    const entries = [
      ad({ key: 'x:1', url: 'https://girasole.example/lavoro', title: 'cuoco/a', text: 'Cuoco per mensa.' }),
      ad({ key: 'x:2', url: 'https://girasole.example/lavoro', title: 'autista', text: 'Autista patente C.' }),
    ];
    expect(merge(entries).kept).toHaveLength(2);
  });

  it('loses nothing and invents nothing', () => {
    const titles = ['pulizie uffici', 'cuoco/a', 'badante'];
    const arbitrary = fc.array(
      fc.record({
        title: fc.constantFrom(...titles),
        employer: fc.constantFrom('Girasole', 'Alfa', null),
        place: fc.constantFrom('Lambrate', 'Loreto', 'Milano'),
        text: fc.constantFrom(text, 'Cuoco per mensa scolastica.', 'Badante per signora di 86 anni.'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(arbitrary, (told) => {
        const entries: Entry[] = told.map((one, index) => ad({ ...one, key: `k:${index}` }));
        const { kept, dropped } = merge(entries);
        expect(kept.length + dropped.length).toBe(entries.length);
        expect(new Set([...kept, ...dropped.map(({ entry }) => entry)]).size).toBe(entries.length);
        const keys = new Set(kept.map(({ key }) => key));
        expect(dropped.every(({ into }) => keys.has(into))).toBe(true);
        expect(
          merge([...entries].reverse())
            .kept.map(({ key }) => key)
            .sort(),
        ).toEqual([...keys].sort());
      }),
    );
  });

  it('takes twenty thousand entries that look alike', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) =>
      ad({ key: `k:${index}`, reference: `R${index}`, place: 'Milano', source: `s${index % 5}` }),
    );
    expect(merge(entries).kept).toHaveLength(20_000);
  });
});

it.each([
  ['https://www.girasole.example/a/?utm_medium=x&b=1&utm_source=y#z', 'girasole.example/a/?b=1'],
  ['http://girasole.example/', 'girasole.example'],
  ['https://girasole.example/a?id=7', 'girasole.example/a?id=7'],
])('reads %s as %s', (url, plain) => {
  expect(plainAddress(url)).toBe(plain);
});

const gold = new URL('../../shared/gold/', import.meta.url);

describe.skipIf(!existsSync(gold))('the labelled pairs', () => {
  interface Pair {
    id: string;
    a: Side;
    b: Side;
    same: boolean;
  }
  type Side = { title: string | null; employer: string | null; place: string | null; text: string };
  const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };
  const entry = ({ title, employer, place, text: words }: Side) =>
    readEntry(
      { ...emptyDraft({ id: 'oro' }, 'market', '2026-11-20'), title, employer, place, text: words },
      { school },
    );

  it('are told apart without a wrong merge', () => {
    const wrong: string[] = [];
    let found = 0;
    let missed = 0;
    for (const file of ['pairs.jsonl', 'pairs-raw.jsonl']) {
      const lines = readFileSync(new URL(file, gold), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      for (const pair of lines.map((line): Pair => JSON.parse(line))) {
        const { same } = sameVacancy(entry(pair.a), entry(pair.b));
        if (same && !pair.same) wrong.push(pair.id);
        if (pair.same && same) found += 1;
        if (pair.same && !same) missed += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.85);
  });
});
