import { expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readKind } from '../../src/reading/kind.ts';
import { draftOf } from './working-time-told.ts';

it.each([
  [
    'notice',
    'Apre in via Fasulla lo sportello lavoro del Comune: martedì 9-12, aiuto per scrivere il curriculum e cercare offerte.',
  ],
  ['notice', "Riaperto l'Informagiovani: offerte, concorsi, orientamento, solo su prenotazione."],
  ['notice', 'Nasce al quartiere Adriano uno sportello di orientamento al lavoro per donne, gratuito, ogni giovedì.'],
  [
    'offer',
    'Sportello Lavoro - offerte della settimana. 45/26 AIUTO CUOCO | sede Rho | n. 1 | TD 3 mesi | 24 h | 1.050 € lordi | cv a lavoro@ramo.example',
  ],
  ['offer', "Call center inbound, 4 ore al giorno, co.co.co., 8 € lordi l'ora, tre giorni di corso pagati."],
  ['offer', 'Figura: mediatrice culturale. Italiano B2 e arabo. Collaborazione occasionale, 18 €/h lordi.'],
  ['offer', 'LAVORO DA CASA imbustamento, guadagni 1.500 euro mensili, versa un contributo di 30 euro'],
  [
    'notice',
    'Contributo affitto: può chiederlo chi ha un contratto registrato e ISEE sotto 12.000 euro. Domande fino al 30 aprile.',
  ],
  ['notice', 'Bando per i canoni di locazione: domande dal 3 al 28 febbraio in municipio.'],
  [
    'offer',
    'Cantieri di lavoro per over 45: sei ore al giorno, 35 euro lordi giornalieri, domande in Comune, serve ISEE.',
  ],
  [
    'offer',
    'Nonni vigili: servizio retribuito dal Comune davanti alle scuole, ISEE e certificato medico, domande entro venerdì.',
  ],
  ['class', 'Conversazione in italiano per mamme, il giovedì mattina in biblioteca, gratis.'],
  ['class', "Impariamo l'italiano insieme: lezioni A1 e A2 in parrocchia, martedì e giovedì 9.30-11."],
  ['course', 'Corso gratuito di addetta mensa con HACCP, 60 ore, tirocinio finale, iscrizioni entro il 10 gennaio.'],
  ['course', 'Percorso per diventare assistente familiare: 160 ore, attestato regionale, ammesse 18 persone.'],
  ['offer', 'Scuola di italiano cerca insegnante L2, 10 ore, contratto a progetto.'],
  ['notice', "Nuovo bonus bollette: chi ha l'ISEE sotto 9.530 euro lo riceve in automatico."],
  ['notice', 'Pacco alimentare: distribuzione il sabato alle 10 in parrocchia, portare documento.'],
  ['notice', 'Job day a Cinisello il 4 dicembre: venti aziende incontrano chi cerca lavoro, ingresso libero.'],
  ['offer', 'Recruiting day il 4 dicembre: la catena Mirto assume 20 cassieri, portare il CV.'],
  ['notice', 'Attenzione alla truffa degli annunci su Telegram: la Polizia postale spiega come difendersi.'],
  ['notice', 'Permesso di soggiorno: il CAF di zona aiuta a compilare il kit, su appuntamento.'],
  ['offer', 'Alloggio gratuito e stipendio 1.400 netti: cercasi coppia di custodi.'],
  ['course', 'Patentino del muletto gratis per disoccupati: 12 ore, posti limitati.'],
  ['offer', 'Badante: vitto e alloggio, 1.100 euro, contratto regolare, zona Affori'],
  ['notice', 'Lo sportello badanti riceve le famiglie e le lavoratrici il lunedì: colf e badanti possono registrarsi.'],
  ['class', "Dal 12 gennaio ripartono i corsi del CPIA: italiano A1, A2 e B1, test d'ingresso il 7."],
  ['notice', 'Bando affitti: dal 2 al 20 dicembre si può chiedere il contributo. Requisiti: nessuno sfratto in corso'],
])('%s: %s', (kind, text) => {
  expect(readKind(adText(draftOf(text)))).toBe(kind);
});

it.each([
  ['offer', 'Impresa edile, 3 muratori per cantiere, 7-12 13-16, corso sicurezza 16 ore pagato da noi'],
  ['offer', 'Ditta Verdi, Rho. 2 magazzinieri, corso muletto a carico nostro.'],
  ['course', 'Corso gratuito per magazzinieri pagato dalla Regione, 60 ore.'],
  [
    'course',
    "Vuoi fare l'idraulico? La Scuola dei Mestieri organizza un percorso di 200 ore senza costi, il lunedì sera.",
  ],
  [
    'course',
    'Ultimi giorni per il corso da cucitrice: 600 ore, di cui 240 di stage in azienda, poi possibile assunzione.',
  ],
  ['course', 'Si imparano pane e pizza: sei mattine di lezione al forno sociale, posti 10.'],
  ['course', 'Cucito per ricominciare: 30 incontri alla Casa delle Donne, posti 12.'],
  ['offer', 'Magazzino a Rho: 3 addetti, 30 ore, formazione iniziale retribuita, contratto di 6 mesi.'],
  ['offer', 'Salone Riccio: serve parrucchiera, mezza giornata, corso serale pagato dal salone.'],
  ['offer', 'Bar Pino: un barista, 30 ore. Il corso HACCP lo offriamo noi.'],
  ['notice', 'Emporio solidale di Orzo: con la tessera a punti si fa la spesa, se in casa nessuno lavora più.'],
  ['offer', 'Emporio solidale Orzo cerca un magazziniere, 20 ore, contratto di un anno.'],
  ['notice', 'La Caritas distribuisce quaderni e zaini alle famiglie con figli a scuola.'],
  ['offer', 'Ditta che distribuisce bevande: 2 autisti, stipendio 1.500 euro.'],
  ['class', 'Imparare a leggere e scrivere da adulti: due mattine in oratorio, gratis.'],
  ['offer', "Maestra di italiano per stranieri: 6 ore settimanali, 20 euro l'ora, scuola Rondine."],
  ['notice', 'Autobus gratis per chi cerca lavoro: la tessera si chiede in municipio.'],
  ['class', 'Un caffè in italiano: incontri per donne straniere, giovedì alle 10.'],
  ['notice', 'Riparte il fondo di solidarietà per chi è in cassa integrazione: domande in Comune.'],
  ['offer', "Fondo agricolo a Lodi, potatura vigne: 6 braccianti, 8 euro l'ora."],
  ['notice', 'Le famiglie in affitto con un solo stipendio possono chiedere al Comune un aiuto per il canone.'],
  ['notice', 'Contributo agli affitti: ISEE sotto 15.000 euro, anche per chi ha un contratto a tempo determinato.'],
  ['notice', 'Come leggere la busta paga: serata gratuita con il sindacato, giovedì 18.30.'],
  [
    'notice',
    "Lo sportello lavoro si sposta in Corso Vittorio Emanuele 52, martedì 9-12, per un'informazione o un consiglio.",
  ],
  ['class', 'La parrocchia propone italiano gratuito per donne straniere, giovedì 9-12, lezioni e test iniziale.'],
  ['class', 'Si parla italiano bevendo un caffè: ogni venerdì pomeriggio al circolo, venite pure.'],
  ['class', 'Mamme a scuola: si studia l’italiano mentre i bambini giocano, mercoledì 9.30-11.30.'],
  ['offer', 'Badante con buon italiano, in famiglia si parla italiano e inglese, 900 euro al mese.'],
  ['notice', 'Informagiovani di Rho: lavoro, formazione, servizio civile, aiuto per il curriculum.'],
  ['offer', 'Informagiovani di Rho: bando del servizio civile, 12 mesi in biblioteca.'],
])('tells a job from what comes with it: %s, %s', (kind, text) => {
  expect(readKind(adText(draftOf(text)))).toBe(kind);
});
