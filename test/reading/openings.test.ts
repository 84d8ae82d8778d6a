import { expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readOpenings } from '../../src/reading/openings.ts';
import { draftOf } from './working-time-told.ts';

const told = (text: string) => readOpenings(adText(draftOf(text)))?.value ?? null;

it.each([
  ['Hotel seleziona n. 3 CAMERIERE AI PIANI', 3],
  ['La cooperativa cerca 2 ASA/OSS', 2],
  ['Selezioniamo 20 ragazzi/e', 20],
  ['cerchiamo due magazzinieri', 2],
  ['cerca dodici persone per i ristoranti', 12],
  ['posti disponibili: 4', 4],
  ['N. posti: 6', 6],
  ['n. 2 ADDETTI/E MENSA', 2],
  ['una trentina di persone da assumere', 30],
  ['Concorso pubblico per 5 operatori socio sanitari', 5],
  ['140 tirocini retribuiti in vari uffici', 140],
  ['Bando per 2.098 posti', 2098],
  ['cerca un cameriere', 1],
  ["cerca un'addetta alle vendite", 1],
  ['Ricerchiamo per azienda cliente una risorsa', 1],
  ['Servono un cuoco, un pizzaiolo e un cameriere', 3],
  ['si cercano 9 cuochi, 24 camerieri e 20 baristi', 53],
  ['Cerca 600 figure: 260 conducenti, 70 manutentori', 600],
  ['n. 3 posti part time e n. 1 posto a tempo pieno', 4],
  ['si cerca coppia di custodi', 2],
  ['cercasi 4 operatrici per pulizie', 4],
  ['seleziona per ampliamento organico 5 nuove risorse', 5],
  ['tre nuove assunzioni in negozio', 3],
  ['assumiamo 10 addetti alla vendita', 10],
  ['La ditta ricerca tre saldatori', 3],
  ['In arrivo 45 nuovi agenti, il concorso è online', 45],
  ['Salone, tre collaboratori richiesti', 3],
  ['Ammessi 20 allievi al corso', 20],
  ['La Funivia del Monte fatica: servono altri 20 macchinisti', 20],
  ["L'azienda dei tram vuole 70 autisti in più", 70],
  ['Cantiere del verde, il Comune prende otto unità per sei mesi', 8],
  ['Supermercati Girasole, 650 stagionali tra giugno e settembre', 650],
  ["Il rifugio cerca due tuttofare (bar, camere) e un aiuto cuoco per l'estate", 3],
  ['La pasticceria cerca 1 banconista, 1 pasticcere e 1 aiuto laboratorio', 3],
  ['Dei 300 candidati ne verranno assunti 40', 40],
  ['I 12 scelti avranno un contratto di un anno', 12],
  ['Gli stagionali da prendere per i due alberghi sono 85', 85],
  ['Le assunzioni previste sono dodici', 12],
  ['Un centinaio di assunzioni in arrivo', 100],
  ['Ha una settantina di posti per i bagnini, assume da maggio', 70],
  ['Cinque infermieri in più per la casa di riposo: esce il bando', 5],
  ['Due cameriere ai piani cercasi', 2],
  ['Fino a 25 addetti al confezionamento per la stagione', 25],
  ['Nel negozio lavoreranno 40 persone: selezioni in corso', 40],
  ['In trecento per quattro posti di bidello', 4],
  ['2 MANOVALI per cantiere\nlun-ven 7-16', 2],
  ['MENSA | n. 2 | tempo determinato', 2],
  ['ADDETTI ALLE PULIZIE (5) - turno di notte', 5],
  ['Posti disponibili 3. Orario 8-12.', 3],
  ['Selezioniamo un/una\nSEGRETARIA/O', 1],
  ['Concorso per un posto di esecutore', 1],
  ['Bando per un “collaboratore” part-time', 1],
  ['Al bar manca un lavapiatti', 1],
  ["L'albergo non trova un facchino e una governante", 2],
  ['Cerchiamo 2 banconisti e 1 pasticcere\nBanconisti: turni 7-13', 2],
  ['Corso di cucito: massimo 20 persone', 20],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

it.each([
  'Cercasi cameriere',
  'cerca persona per banco',
  'Sono stati fatti 35 colloqui',
  'Alla selezione si sono presentati in 4.600',
  'famiglia di 5 persone',
  'azienda con 50 dipendenti',
  '750 voucher da 10 euro',
  'lavoro in 54 province',
  'squadra di 4 persone',
  'cercasi barista 20 ore, 5 giorni su 7, 3 mattine',
  'per signora di 86 anni',
  'due bimbi di 4 e 7 anni',
  'ai primi 50 candidati un bonus',
  'cerchiamo azienda per pulizie',
  'ristorante da 60 coperti',
  'RSA 120 posti letto, cerca personale',
  'Parcheggio con 200 posti auto: cercasi guardiano',
  'Cercasi portinaio. 72 unità, 3 scale, 2 cortili',
  'Cercasi portinaio per condominio di 72 unità',
  'Da giugno offre lavoro: quindici persone sono venute e andate via',
  'Sul portale ci sono oggi 5.965 posizioni aperte',
  "Negli ultimi due anni l'azienda ha fatto 50 assunzioni. Ora cerca personale",
  'Un consorzio con 3 stabilimenti cerca personale: i 40 operai attuali fanno turni',
  'Licenziati 30 operai',
  'Non ci serve un curriculum bello',
  'Serve una fotocopiatrice usata',
  'Ci servono due aiuti:\n1. BARISTA sab 14-18\n2. PULIZIE lun 9-11',
  'Cercasi tata, tre bambini: due gemelle di 4 anni',
])('none: %s', (text) => {
  expect(told(text)).toBeNull();
});

it('reads the labelled field', () => {
  expect(readOpenings(adText(draftOf('', { extra: { openings: '3 posti' } })))?.value).toBe(3);
});

it.each([
  ['Aiuto cuochi per le mense: la cooperativa ne cerca 8, contratto part-time', 8],
  ['Volontari? No, lavoro: la sagra ne assume 12 per il mese di agosto', 12],
  ['Il Comune affida 14 incarichi di rilevatore per il censimento', 14],
  ['La polizia locale potrà contare su sei unità stagionali', 6],
  ["L'agenzia cerca 40 artigiani: 20 elettricisti, 10 idraulici e 10 falegnami", 40],
  ["La ditta pubblica su internet la ricerca di un'impiegata", 1],
  ['2 pizzaioli + 1 lavapiatti per locale a Rho\ndal martedì alla domenica', 3],
  ['cerco x mio papà di 79 anni a Lodi una persona per le mattine', 1],
  ['Servizio civile: bando nazionale per 62.549 volontari, di cui 20 nel Comune di Novate', 20],
  ['Percorso per OSS: 1.000 ore, 450 di tirocinio', null],
  ['La cooperativa cerca educatori. Al nido restano 20 posti', null],
  ['Sette le posizioni aperte in lavanderia', 7],
  ['Corso di cucito, 15 partecipanti già iscritti', null],
  ['La mensa cerca 3 cuochi: 4 ore al giorno, e 2 camerieri', 5],
  ['Il nido apre 20 posti per bambini', null],
  ['La famiglia ne cerca 3 ore al giorno', null],
])('tells places from what is counted beside them: %s', (text, count) => {
  expect(told(text)).toBe(count);
});

it.each([
  // who applied, and for how many places
  ['Sono arrivati 4.300 cv per 25 posti nel magazzino di Landriano', 25],
  ['Ottanta curriculum per tre posti da commessa', 3],
  ['In milleduecento per sei contratti a tempo indeterminato da ausiliario', 6],
  ['Trecento candidati al colloquio di ieri, 30 lavoreranno nel negozio', 30],
  ['Centoventi al colloquio, venti verranno scelti', 20],
  ['Venti candidati per un posto: così non si va avanti', null],
  // lists with a count for each, and lists without
  ['Il Comune assumerà due funzionari e due istruttori tecnici', 4],
  ["Prevista l'assunzione di un geometra, di un capo cantiere e di tre muratori", 5],
  ['La farmacia assume: un magazziniere e due farmacisti', 3],
  ["L'albergo ha bisogno di una cameriera ai piani e di un portiere di notte", 2],
  ['Cerchiamo un cuoco con due anni di esperienza e un diploma', 1],
  ['Cerchiamo un autista, due viaggi al giorno', 1],
  ['Il ristorante cerca cuochi, due camerieri e un lavapiatti', null],
  ['MURATORI (3) E CARPENTIERI (2) per cantiere', 5],
  ['Operai agricoli x 4, vendemmia', 4],
  ['Addetti sala: 5. Orario serale', 5],
  // totals
  ['Fiera di Rho: 70 profili.\nPadiglione 3: 20 addetti.\nPadiglione 5: 50 facchini.', 70],
  ['Tre giardinieri e due muratori ogni bimestre, in tutto dieci assunti', 10],
  // set apart from what stands before
  ['Global Clean, appalto scuole di Seregno, 2 addetti/e. Ore 17-20', 2],
  ['URGENTE - 10 MAGAZZINIERI - turno centrale', 10],
  ['Coop Solidea: 45 figure in arrivo', 45],
  ["L'azienda: 60 dipendenti, età media 41 anni. Cerca operai", null],
  ['Squadra affiatata: 4 operai. Cerca colleghi', null],
  // the count before the asking, or the answer to a question
  ['Sono venti le figure di cui la catena è alla ricerca', 20],
  ['Quattro sono i meccanici che servono al deposito', 4],
  ['Due i cuochi cercati dalla mensa', 2],
  ['D: Quante persone cercate?\nR: Novanta, fra sala e cucina.', 90],
  ['Quante ore? Venti alla settimana. Cercasi colf', null],
  // one place
  ['Un bar offre un posto al banco, dalle 6 alle 13', 1],
  ['Si è liberato un posto di bidella', 1],
  ['Si cerca «una ragazza sveglia» come segretaria', 1],
  ['Cerchi un lavoro? Allo sportello ci sono tre volontari', null],
  ['Cercano una casa: due camere e un bagno', null],
  // stories, staffs, statistics
  ['Dieci operai in nero scoperti in un cantiere', null],
  ['Corso per badanti: hanno partecipato 22 donne', null],
  ['Il Comune ha bandito quattro posti da educatore', 4],
  ['La fabbrica, che dà lavoro a 340 persone, cerca manutentori', null],
  ['Tre ragazzi su dieci non trovano lavoro', null],
  ['Tremila tirocini attivati lo scorso anno', null],
  ['Cucina con brigata di 9 persone, si cerca chef', null],
  ['Asilo nido: 24 posti disponibili per i bambini', null],
  // courses
  ['Corso gratuito di sartoria per 8 mamme, ogni martedì', 8],
  ['Laboratorio di cucina per 15 donne straniere', 15],
  ['Il corso comincia con 22 aspiranti badanti', 22],
  ['Parte il corso di OSS: 18 i posti, 1.000 ore', 18],
  // fields
  ['Numero di lavoratori richiesti: 9', 9],
  ['Posti a concorso: 12', 12],
  ['Persone in casa: 5. Cercasi governante', null],
])('counts as newspapers and lists do: %s', (text, count) => {
  expect(told(text)).toBe(count);
});
