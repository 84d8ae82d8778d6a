// The same requests in the words of newspapers, posts and families, by the short names of labelled ads. All invented.
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/commands/read-text.ts';
import { goldFlags } from '../../src/gates/flags.ts';
import { examine } from '../../src/gates/index.ts';
import { context } from './entries.ts';

const flags = (text: string) => goldFlags(examine(readText(text, '2026-11-20').offer, context));

describe('held', () => {
  it.each([
    ['family-status', 'Bar Corso cerca aiuto: chi ha bambini piccoli cerchi altrove, si chiude tardi.'],
    ['family-status', 'Ottica Brera, addetta vendite: le neo mamme sono pregate di non farsi avanti.'],
    ['family-status', 'Agenzia Casa Tua, segretaria: niente pargoli a carico, orari lunghi.'],
    ['family-status', 'Cercasi receptionist Hotel Astra, senza bimbi al seguito e senza fidanzato geloso.'],
    ['family-status', 'Il negozio Dolcezze cerca una commessa «che non pensi a mettere su famiglia».'],
    ['family-status', 'Tipografia Lux: al colloquio diteci subito se aspettate un bambino.'],
    ['family-status', 'Negozio Aria: non assumiamo chi ha intenzione di sposarsi a breve.'],
    ['family-status', "«Se hai un neonato resta a casa tua», si legge nell'annuncio della pasticceria Mignon."],
    ['family-status', 'Palestra Iron, banco accettazione: persona senza pensieri di famiglia.'],
    ['gender', 'Officina Raggi cerca apprendista gommista. Ragazze, lasciate perdere: si solleva peso.'],
    ['gender', 'Pulizie Splendor: gli uomini si astengano, lavoriamo in case private.'],
    ['gender', 'Vivaio Verdi: cerchiamo due braccia forti, maschili.'],
    ['gender', 'Il panificio Conti assume: «per il forno prendo solo maschi, per il banco solo femmine».'],
    ['gender', 'Ristorante Il Molo: in sala vogliamo vedere donne, in cucina no.'],
    ['gender', 'Studio Neri, centralino: voce femminile, tono cordiale.'],
    ['gender', 'Impresa edile Sala: il posto non si addice a una signorina.'],
    ['gender', 'Cercasi coppia per casa colonica di Villa Rota: lei ai fornelli, lui ai campi.'],
    ['gender', "Tintoria Bianca, Milano: dev'essere una lei, per forza."],
    ['gender', 'Un post della macelleria Fusi: «mi serve un uomo, punto».'],
    ['age', 'Vetreria Lari: chi è nato prima del 1985 non si candidi.'],
    ['age', 'Pub Drago: personale che non abbia ancora spento quaranta candeline.'],
    ['age', "Voglia di lavorare e carta d'identità giovane: così l'annuncio del bar Sport di Voghera."],
    ['age', 'Cerchiamo forze fresche, massimo ventisette anni compiuti, per la rete vendita di Omnia.'],
    ['age', 'Gelateria Neve: diciottenni e ventenni, fatevi avanti.'],
    ['age', 'Reception Hotel Sole: anagraficamente sotto i trentacinque.'],
    ['age', 'Maglificio Orio: età tra la ventina e la quarantina.'],
    ['age', 'Il Caffè Roma cerca baristi: gli ultraquarantenni non perdano tempo.'],
    ['age', 'Non siamo un ospizio: cerchiamo magazzinieri sotto i 40. Firmato Gommaplus.'],
    ['age', 'Il candidato perfetto? Patente, entusiasmo e al massimo 32 primavere. Immobiliare Tetto.'],
    ['nationality', 'Bottega del Pane, Asti: solo gente nata e cresciuta qui, niente accenti stranieri.'],
    ['nationality', "Badante per papà: la signora precedente era georgiana e ne vorremmo un'altra georgiana."],
    ['nationality', 'Albergo Miramonti: ai piani solo personale di pelle chiara.'],
    ['nationality', 'Famiglia cerca tata, possibilmente proveniente dalle Filippine.'],
    ['nationality', 'Trattoria Sora Nina: chi non è italiano è pregato di non telefonare.'],
    ['nationality', 'Impresa Valli: muratori del nord, gente di qui.'],
    ['nationality', 'Residence Alba: custode con passaporto italiano.'],
    ['nationality', "Lavanderia Acqua: la titolare preferisce ragazze venute dall'est."],
    ['appearance', 'Beach club Onda: personale di sala dal fisico in forma.'],
    ['appearance', 'Profumeria Iris: commessa curata, bel sorriso e portamento elegante.'],
    ['appearance', "Hotel Regina: hostess alte e fotogeniche per l'inaugurazione."],
    ['appearance', "Bar Centrale: l'occhio vuole la sua parte, quindi candidati di aspetto piacevole."],
    ['appearance', 'Showroom Vela: chi porta oltre la 42 non entra nelle divise.'],
    ['appearance', 'Si cerca addetta al banco che si presenti bene fisicamente, gelateria Polo Nord.'],
    ['photo', 'Centro estetico Luna: senza una vostra fotografia la mail non viene letta.'],
    ['photo', 'Chi vuole candidarsi al Lido Blu mandi un video di presentazione e due scatti, uno a mezzo busto.'],
    ['photo', "Boutique Fiore: nome, telefono e un'immagine del profilo recente al numero WhatsApp."],
    [
      'asks-payment',
      'La titolare del centro Zen mi ha spiegato che per iniziare occorreva comprare da lei la poltrona: 600 euro.',
    ],
    ['asks-payment', 'Agenzia Nuovi Volti: provino gratuito, poi il composit fotografico viene 350 euro.'],
    [
      'asks-payment',
      'Con Easy Trucker parti subito: ci pensiamo noi a tutto, a te chiediamo soltanto centotrenta euro.',
    ],
    ['asks-payment', 'Casa di riposo Villa Tea: assunzione dopo il nostro percorso di formazione, tariffa 480 euro.'],
    [
      'asks-payment',
      'Data entry, Studio Omega: per attivare il profilo serve un versamento iniziale che ti verrà reso.',
    ],
    ['asks-payment', "Le ragazze raccontano che alla Star Events dovevano lasciare cento euro per l'abito."],
    ['asks-payment', 'Raccolta mele con Agri Job: il posto in furgone sono 5 euro al giorno e li tratteniamo.'],
    ['asks-payment', 'La Bio Kit ti manda perline da infilare; spedizione e materiale a tuo carico, 60 euro.'],
    ['asks-payment', 'Per la lista dei datori di lavoro in Svizzera bastano 25 euro, la inviamo per mail. Euro Posti.'],
    ['unpaid', 'Ristorante Noce: due serate di prova non pagate, poi si vede.'],
    ['unpaid', 'Radio Zero cerca speaker: retribuzione nessuna, ma tanto divertimento.'],
    ['unpaid', 'Salone Riccio: la settimana in cui ti insegniamo il mestiere non viene retribuita.'],
    ['unpaid', "Festival Mare: cerchiamo hostess, in cambio l'ingresso agli spettacoli e la cena."],
    [
      'unpaid',
      'Azienda agricola Poggio: ospitiamo chi ci aiuta con le capre, niente stipendio ma una camera tutta per te.',
    ],
    ['unpaid', 'Studio grafico Tre: stage di sei mesi senza alcun rimborso.'],
    ['unpaid', 'Bar Luce: il primo mese lavori per imparare, la busta parte dal secondo.'],
    ['unpaid', 'Cerco aiuto per il mio banco del mercato, zona Lotto, per ora pagare non riesco, poi vediamo.'],
    ['irregular', "Cerco una persona per stirare a Niguarda, dieci euro l'ora brevi manu, contributi no."],
    ['irregular', 'Pizzeria Fuoco: quattro ore segnate e le altre in busta bianca.'],
    ['irregular', 'Lavoretto da muratore a Rho, pagamento a fine giornata senza fattura né contratto.'],
    ['irregular', 'Autolavaggio Blu: se lavori bene dopo sei mesi ti mettiamo in regola.'],
    ['irregular', 'Bar Vela: metà stipendio ufficiale e metà sotto banco.'],
    ['task-scam', 'Abbiamo letto il tuo profilo: dai un voto ai ristoranti dal telefono e ogni voto vale 4 euro.'],
    [
      'task-scam',
      'Collabora con Shop Global: si acquistano articoli per finta per far salire i negozi in classifica, poi ti rimborsiamo con la commissione.',
    ],
    ['task-scam', 'Guarda spot di 30 secondi, fai lo screenshot e mandalo al tuo tutor: saldo ogni sera.'],
    ['too-good', 'Zero esperienza, zero capo: 700 euro la settimana con il tuo smartphone. Marco Digital.'],
    [
      'too-good',
      'Io ho lasciato la fabbrica e adesso guadagno in un giorno quello che prendevo in un mese, ti spiego come. Lara Digital.',
    ],
    [
      'mlm',
      'Ho iniziato con una crema e oggi ho 40 ragazze nella mia struttura: ti insegno a fare altrettanto. Bella Vita.',
    ],
    ['mlm', "Più consulenti inserisci più si alza la tua fascia di guadagno, lo dice l'annuncio di Casa Aroma."],
    ['data-request', 'Per prenotarti un posto in magazzino mandaci subito selfie con il documento in mano. Logi Srl.'],
    [
      'data-request',
      'Ci servono IBAN e codice fiscale adesso, così la pratica parte prima della chiamata. Omnia Servizi Srl.',
    ],
  ])('%s: %s', (flag, text) => {
    expect(flags(text)).toContain(flag);
  });
});

describe('not held', () => {
  it.each([
    'La nostra chef Rosa, mamma di tre figli, cerca un aiuto cuoco alla Locanda Rosa.',
    'Doposcuola Mille: serve chi segua bimbi con mamme sole, tre pomeriggi.',
    'Pulizie Splendor srl: le signore delle case ci lasciano le chiavi, gli uomini pure. Cerchiamo personale.',
    'Assistente per nostro figlio ventenne, disabile, che vive con noi a Bresso. Contratto domestico.',
    'Trattoria Pane e Vino: la nonna di 80 anni fa ancora la pasta; cerchiamo aiuto cuoco.',
    'Scuola di italiano Ponte: insegnante per donne marocchine ed egiziane, incarico da settembre.',
    'Negozio Etnica Srl: prodotti africani, cerchiamo commesso o commessa.',
    'Ambulatorio Vita: ecografista per visite in gravidanza, collaborazione libero professionale.',
    'Palestra Tonic: istruttrice o istruttore per il corso «mamme in forma».',
    'Servono referenze delle famiglie precedenti, non servono foto. Coop Casa.',
    'Costo del corso di aggiornamento a carico del datore. Farmacia Sarti cerca magazziniere.',
    "Caf Lavoro, Milano: l'addetta riceve i versamenti dei clienti, quota di iscrizione 20 euro, e stampa ricevute. 24 ore.",
    'Agriturismo Il Colle: camere da 90 euro a notte. Cerchiamo cameriera/e ai piani, 1.300 euro mensili.',
    'Se vieni da lontano ti anticipiamo 200 euro per il viaggio. Hotel Cime, stagione invernale.',
    'Pizzeria Lampo: uniforme e scarpe le compriamo noi.',
    "Il volontariato non c'entra: tutte le ore sono pagate. Coop Mani cerca operatori.",
    'Prova di due ore, pagata 20 euro lordi con regolare comunicazione. Bar Mio.',
    'Studio Moda: cerchiamo sarta per modelli taglia 42, prova su manichino.',
    'Hotel Lago: dopo la stagione restano con noi in dieci, giovani e meno giovani.',
    'Spedizioni Lampo: i pacchi si ritirano in magazzino e si consegnano a casa dei clienti.',
    'Banca del tempo Rho: la segreteria apre i conti correnti dei soci. Cerchiamo impiegato.',
    "Vigilanza Notte: porto d'armi rimborsato dopo tre mesi.",
    'Nessuna quota, nessuna cauzione, nessun corso da comprare: solo un contratto. Call center Onesto.',
    'Maneggio Il Trotto: cerchiamo chi pulisca i box, 1.200 euro netti, vitto compreso.',
    'Asilo Nido Coccole: educatrice per bambini dai 3 mesi ai 3 anni, le mamme possono fermarsi.',
    "Cercasi marinaio per il traghetto Elba, imbarco a chiamata, nessun limite d'età.",
    'Circolo Anziani: cerchiamo barista; soci tutti sopra i 65 anni.',
  ])('%s', (text) => {
    expect(flags(text).filter((flag) => flag !== 'no-employer')).toEqual([]);
  });
});
