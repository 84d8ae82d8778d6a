import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { sameVacancy } from '../../src/same-vacancy.ts';
import { emptyDraft } from '../../src/sources/source.ts';

type Words = [title: string, employer: string | null, place: string | null, text: string];

function read([title, employer, place, text]: Words): Entry {
  const draft = { ...emptyDraft({ id: 'bacheca' }, 'market', '2026-11-20'), title, employer, place, text };
  return readEntry(draft, { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } });
}

function same(first: Words, second: Words): boolean {
  const [one, other] = [sameVacancy(read(first), read(second)), sameVacancy(read(second), read(first))];
  expect(other.same).toBe(one.same);
  return one.same;
}

const cannery: Words = [
  'operai conservieri',
  'Conserve Belpomo',
  'Venosa',
  'Conserve Belpomo, stabilimento di Venosa, assume 130 stagionali per il pomodoro: dal 22 luglio a fine settembre, tre turni, 8,30 euro lordi l’ora. Prima chi c’era l’anno scorso. Domande fino al 28 giugno.',
];
const tailors: Words = [
  'sarte',
  'Sartoria Gelsomini',
  'Correggio',
  'Sartoria Gelsomini di Correggio, 26 dipendenti, cerca cinque sarte per abiti da sposa. «Chi sa usare la macchina ha sessant’anni», dice la titolare. Contratto stabile e affiancamento.',
];
const nurses: Words = [
  'infermieri',
  'Casa di riposo San Callisto',
  'Feltre',
  'Casa di riposo San Callisto di Feltre: mancano sette infermieri. Contratto Uneba, 1.900 euro netti, alloggio gratuito per sei mesi. «Ce li porta via l’ospedale», dice il direttore.',
];
const buses: Words = [
  'autisti di autobus',
  'Linee Ponente',
  'Imperia',
  'Linee Ponente (Imperia), concorso per 42 autisti: età tra i 22 e i 48 anni, patente D e Cqc, tempo indeterminato. Domanda entro il 12 settembre.',
];
const lifeguards: Words = [
  'bagnini',
  'Lidi Insieme',
  'Cervia',
  'Lidi Insieme di Cervia: mancano ottanta bagnini di salvataggio. Stagione fino al 15 settembre, corso per il brevetto rimborsato a chi firma.',
];
const canteen: Words = [
  'addetti mensa',
  'Ristora Classi',
  'Pavia',
  'Ristora Classi cerca per le mense di Pavia 9 addetti allo sporzionamento, 13 ore settimanali dal lunedì al venerdì dalle 11.30 alle 14.05, fino a giugno.',
];

describe('one vacancy, as another paper tells it', () => {
  it.each<[string, Words, Words]>([
    [
      'with the number in words and little else',
      cannery,
      [
        'stagionali del pomodoro',
        'Conserve Belpomo',
        'Venosa',
        'Parte la campagna del pomodoro e la fabbrica cerca centotrenta braccia. «Prima richiamiamo chi era con noi», spiega la responsabile.',
      ],
    ],
    [
      'under another name of the trade',
      tailors,
      [
        'addette alla confezione',
        'Sartoria Gelsomini',
        'Correggio',
        'Cinque posti fissi in sartoria e nessuna candidata: succede alla Gelsomini di Correggio. «Le ragazze non vogliono più cucire abiti da sposa».',
      ],
    ],
    [
      'with a house that is described, not named',
      nurses,
      [
        'infermieri',
        'casa di riposo',
        'Feltre',
        'Il direttore della struttura di Feltre: «Li formiamo e l’ospedale se li prende». Sette posti di infermiere vacanti, 1.900 euro e un appartamento per i primi sei mesi.',
      ],
    ],
    [
      'by the name of the trade in the tariff',
      buses,
      [
        'operatori di esercizio',
        'Linee Ponente',
        'Imperia',
        'Linee Ponente cerca 42 conducenti per gli autobus della provincia. Chi vince il concorso, fra i 22 e i 48 anni, è assunto a tempo indeterminato.',
      ],
    ],
    [
      'with a hamlet for the town',
      canteen,
      [
        'addetti mensa',
        'Ristora Classi',
        'Pavese',
        'Mense, Ristora Classi assume nove addetti: 13 ore, a mezzogiorno, fino a giugno.',
      ],
    ],
    [
      'by the agency that keeps the name to itself',
      canteen,
      [
        'addetto/a mensa scolastica',
        'Formica Lavoro',
        'Pavia',
        'Formica Lavoro ricerca per azienda di ristorazione scolastica 9 addetti mensa a Pavia, part time 13 ore, lun-ven 11:30-14:05.',
      ],
    ],
    [
      'with the same street',
      [
        'corso di alfabetizzazione',
        'Scuola Nove',
        'Milano, via Pontano',
        'Scuola Nove: iscrizioni all’alfabetizzazione A1 in via Pontano, mattina o sera, fino al 12 settembre con permesso di soggiorno.',
      ],
      [
        'corso di italiano',
        'Scuola Nove',
        'Milano',
        'Alfabetizzazione per principianti alla Scuola Nove di via Pontano. Iscriversi fino al 12 settembre portando il permesso.',
      ],
    ],
    [
      'when only some posts are left',
      lifeguards,
      [
        'bagnini di salvataggio',
        'Cooperativa Lidi Insieme',
        'Cervia',
        'Cervia, ancora 12 posti per bagnini di salvataggio ai Lidi Insieme: il corso per il brevetto si rimborsa, stagione fino al 15 settembre.',
      ],
    ],
    [
      'with its terms in other words',
      [
        'panettiere',
        'Forno Segale',
        'Bra',
        'Forno Segale, Bra: panettiere per la notte, 1-7, dal lunedì al sabato, sei mesi a termine. 02 0000 0041',
      ],
      [
        'fornaio',
        'Forno Segale',
        'Bra',
        'A Bra il forno Segale prende un fornaio: dall’una alle sette di notte, tranne la domenica, contratto di sei mesi. 02 0000 0041',
      ],
    ],
    [
      'on the same form, cut short',
      [
        'bibliotecario',
        'Cooperativa Pergamena',
        'Oristano',
        'Cooperativa Pergamena, Oristano: bibliotecario per il prestito e la sala ragazzi, 24 ore, laurea, patente B. posta@pergamena.example',
      ],
      [
        'bibliotecario',
        'Cooperativa Pergamena',
        'Oristano',
        'Cooperativa Pergamena, Oristano: bibliotecario per il prestito e la sala ragazzi, 24 ore. posta@pergamena.example',
      ],
    ],
  ])('%s', (_how, first, second) => {
    expect(same(first, second)).toBe(true);
  });
});

describe('two vacancies', () => {
  it.each<[string, Words, Words]>([
    [
      'another campaign with another number',
      cannery,
      [
        cannery[0],
        cannery[1],
        cannery[2],
        'Conserve Belpomo cerca 90 stagionali per il pomodoro a Venosa, contratto fino al 15 settembre.',
      ],
    ],
    [
      'a second call after the first',
      buses,
      [
        buses[0],
        buses[1],
        buses[2],
        'Linee Ponente ci riprova: dopo il concorso per 42 autisti, andato male, nuovo bando per altri 35. Età fino a 50 anni.',
      ],
    ],
    [
      'other limits of age',
      buses,
      [
        buses[0],
        buses[1],
        buses[2],
        'Linee Ponente apre l’Academy: autisti fra i 19 e i 27 anni, la patente D e la Cqc le paga l’azienda.',
      ],
    ],
    [
      'two houses of one saint’s kind',
      nurses,
      [
        'infermieri',
        'Casa di riposo San Prospero',
        'Feltre',
        'Casa di riposo San Prospero di Feltre: mancano sette infermieri. Contratto Uneba, 1.900 euro netti, alloggio gratuito per sei mesi.',
      ],
    ],
    [
      'a region and a town of another',
      [
        'portalettere',
        'Corriere Postale',
        'Puglia',
        'Corriere Postale cerca portalettere in Puglia: contratto a termine, diploma, patente. Domande fino al 12 ottobre.',
      ],
      [
        'portalettere',
        'Corriere Postale',
        'Cuneo',
        'Corriere Postale, portalettere a Cuneo: contratto a termine, diploma, patente per lo scooter.',
      ],
    ],
    [
      'a municipality, and a firm of its town',
      [
        'servizio civile',
        'Comune di Prato',
        'Prato',
        'Prato, 26 posti di servizio civile in Comune: quattro in biblioteca, otto alla polizia municipale. 18-28 anni.',
      ],
      [
        'addetti al verde',
        'Decoro Urbano',
        'Prato',
        'Decoro Urbano spa, Prato, selezione pubblica per 4 addetti al verde: patente B, prova in biblioteca.',
      ],
    ],
    [
      'two that share nothing but their hours',
      [
        'educatore',
        'Cooperativa Trottola',
        'Padova',
        'Cooperativa Trottola, Padova: educatore per il doposcuola, dal lunedì al giovedì ore 14.30-17.30, laurea.',
      ],
      [
        'colf',
        null,
        null,
        'La portinaia segnala: donna per stirare e vetri, martedì e venerdì dalle 14.30 alle 17.30, 10 euro l’ora. Citofonare dopo le 19.',
      ],
    ],
    [
      'two societies that share a word',
      [
        'autista',
        'Croce Celeste',
        'Seregno',
        'Croce Celeste Seregno assume due autisti soccorritori: patente B, certificazione Areu, turni h24.',
      ],
      [
        'autista',
        'Croce Viola',
        'Seregno',
        'Croce Viola, sede di Seregno: autista soccorritore part time 20 ore notturno, certificazione Areu.',
      ],
    ],
    [
      'two towns that share a word',
      [
        'cuoca',
        'Comune di Gorla Minore',
        'Gorla Minore',
        'Gorla Minore, concorso per 1 cuoca alla scuola materna: 36 ore, tempo indeterminato.',
      ],
      [
        'cuoca',
        'Comune di Gorla Maggiore',
        'Gorla Maggiore',
        'Gorla Maggiore, concorso per 1 cuoca alla scuola materna: 36 ore, tempo indeterminato.',
      ],
    ],
    [
      'two regions',
      [
        'portalettere',
        'Corriere Postale',
        'Puglia',
        'Corriere Postale cerca portalettere in Puglia: contratto a termine, diploma, patente. Domande fino al 12 ottobre.',
      ],
      [
        'portalettere',
        'Corriere Postale',
        'Sicilia',
        'Corriere Postale cerca portalettere in Sicilia: contratto a termine, diploma, patente. Domande fino al 12 ottobre.',
      ],
    ],
    [
      'two shops of one chain',
      [
        'addetto vendita',
        'Supermercati Cometa',
        'Milano',
        'Cometa cerca addetto vendita per il negozio di via Padova. 24 ore, turni, sei mesi.',
      ],
      [
        'addetto vendita',
        'Cometa',
        'Milano',
        'Cometa, punto vendita di viale Certosa: addetto vendita 24 ore su turni, sei mesi.',
      ],
    ],
    [
      'a firm, and the unnamed client of an agency',
      [
        'magazziniere',
        'Depositi Adda',
        'Treviglio',
        'Depositi Adda, Treviglio: magazziniere mulettista, turni 6-14 / 14-22, sei mesi.',
      ],
      [
        'magazziniere',
        'Formica Lavoro',
        'Treviglio',
        'Formica Lavoro, per azienda chimica: magazziniere mulettista a Treviglio, turni 6-14 / 14-22.',
      ],
    ],
    [
      'another licence',
      [
        'operatori ecologici',
        'Pulita spa',
        'Latina',
        'Pulita spa, graduatoria di operatori ecologici a Latina: terza media, patente B. Domande fino al 25 novembre.',
      ],
      [
        'operatori ecologici',
        'Pulita spa',
        'Latina',
        'Pulita spa, graduatoria di operatori ecologici a Latina: patente C e Cqc. Domande fino al 25 novembre.',
      ],
    ],
    [
      'the agency’s two clients',
      [
        'magazziniere',
        'Formica Lavoro',
        'Lodi',
        'Formica Lavoro seleziona per azienda logistica di Lodi 15 magazzinieri con patentino. Turni 6-14, 14-22.',
      ],
      [
        'magazziniere',
        'Formica Lavoro',
        'Lodi',
        'Formica Lavoro seleziona per azienda alimentare di Lodi 2 magazzinieri per cella frigo, turno 22-6.',
      ],
    ],
    [
      'two posts of one employer that share only its name, its number and the trade',
      [
        'giardiniere',
        'Vivai Robinia',
        'Lucera',
        'Vivai Robinia, Lucera: giardiniere per potature in quota, attestato di tree climbing, trasferte. 02 0000 0042',
      ],
      [
        'giardiniere',
        'Vivai Robinia',
        'Lucera',
        'Alla vendita di piante serve chi sappia consigliare i clienti. Vivai Robinia di Lucera, 02 0000 0042',
      ],
    ],
    [
      'one form, other words on both sides',
      [
        'addetto alla manutenzione',
        'Funivie Larice',
        'Bormio',
        'Funivie Larice, Bormio: addetto alla manutenzione delle seggiovie, ottima forma fisica. posta@larice.example',
      ],
      [
        'addetto alla manutenzione',
        'Funivie Larice',
        'Bormio',
        'Funivie Larice, Bormio: addetto alla manutenzione dei battipista, officina mezzi. posta@larice.example',
      ],
    ],
    [
      'the same months a year later',
      [
        'bibliotecario',
        'Cooperativa Pergamena',
        'Oristano',
        'Cooperativa Pergamena, Oristano: bibliotecario, 24 ore da ottobre 2025 a maggio 2026. posta@pergamena.example',
      ],
      [
        'bibliotecario',
        'Cooperativa Pergamena',
        'Oristano',
        'Cooperativa Pergamena, Oristano: bibliotecario, 24 ore da ottobre 2026 a maggio 2027. posta@pergamena.example',
      ],
    ],
    [
      'two classes on other days',
      [
        'corso di ceramica',
        'Bottega Tornio',
        'Faenza',
        'Bottega Tornio, Faenza: corso di ceramica, lunedì e mercoledì 17-19, via Manara 8.',
      ],
      [
        'corso di ceramica',
        'Bottega Tornio',
        'Faenza',
        'Bottega Tornio, Faenza: corso di ceramica, martedì e sabato 9-11, via Manara 8.',
      ],
    ],
    [
      'full time for good, and part time in place of another',
      [
        'tecnico di radiologia',
        'Poliambulatorio Betulla',
        'Enna',
        'Poliambulatorio Betulla, Enna: tecnico di radiologia, full time, tempo indeterminato. cv@betulla.example',
      ],
      [
        'tecnico di radiologia',
        'Poliambulatorio Betulla',
        'Enna',
        'Poliambulatorio Betulla, Enna: tecnico di radiologia, part time, sostituzione di maternità. cv@betulla.example',
      ],
    ],
    [
      'two addresses at one house',
      [
        'commessa',
        'Calze Mirto',
        'Udine',
        'Calze Mirto cerca una commessa per il negozio di Udine centro, 30 ore. udine1@mirto.example',
      ],
      [
        'commessa',
        'Calze Mirto',
        'Udine',
        'Calze Mirto cerca una commessa per il negozio alle Gallerie, Udine, 30 ore. udine2@mirto.example',
      ],
    ],
    [
      'another tariff and another beginning',
      [
        'raccolta castagne',
        'Azienda agricola Riccio',
        'Marradi',
        'Azienda agricola Riccio, Marradi: raccolta castagne dal 4 ottobre, 9,04 euro lordi l’ora. 02 0000 0043',
      ],
      [
        'raccolta castagne',
        'Azienda agricola Riccio',
        'Marradi',
        'Azienda agricola Riccio, Marradi: raccolta castagne dall’11 ottobre, 9,28 euro lordi l’ora. 02 0000 0043',
      ],
    ],
  ])('%s', (_why, first, second) => {
    expect(same(first, second)).toBe(false);
  });
});
