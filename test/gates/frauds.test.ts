// The families of job frauds and what looks like them and is lawful. All invented.
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/commands/read-text.ts';
import { trust } from '../../src/gates/trust.ts';
import type { Offer } from '../../src/model.ts';
import { context, fact, offer, other } from './entries.ts';

const ofTrust = new Set([
  'EASY_MONEY',
  'TASK_SCAM',
  'MLM',
  'MONEY_MULE',
  'UPFRONT_FEE',
  'SAFETY_COURSE_CHARGED',
  'DOCS_UPFRONT',
  'UNPAID_TRIAL',
  'IRREGULAR_WORK',
  'PREMIUM_NUMBER',
]);

const held = (entry: Offer) =>
  trust
    .judge(entry, context)
    .filter(({ level, code }) => level === 'hold' && ofTrust.has(code))
    .map(({ code }) => code);

describe('a pay too good for what is asked', () => {
  it.each([
    'Inserimento dati da casa, un’ora al giorno, 1.700 euro netti mensili.',
    'Lavori due ore la mattina dal divano. Stipendio mensile: 2300€.',
    'Offriamo 160 euro ogni giorno lavorando 45 minuti col telefonino.',
    'Addetta alle vendite, 4.200 euro al mese, basta avere voglia di fare.',
    'Con noi 3.000 € in due settimane, ti spieghiamo tutto.',
    'Montaggio di scatoline a casa tua, fino a 1.900 euro mensili.',
    '45€ all’ora per rispondere a semplici messaggi dal cellulare.',
    'Part time da casa, 750 euro a settimana.',
    'Ti spediamo i pezzi, li assembli a casa e prendi fino a 85 euro al giorno.',
    'Assunzione immediata e garantita, nessun colloquio.',
    'Da casa tua con solo il telefono.',
    'Il 100% dei corsisti viene assunto.',
    'Nessun requisito, nessun orario, 2.300 euro al mese assicurati.',
    'Cinque ore a settimana e 1.600 euro garantiti.',
    'Confezioni bomboniere a domicilio, 75 euro al giorno senza uscire di casa.',
  ])('held: %s', (text) => {
    expect(held(offer(text))).toContain('EASY_MONEY');
  });

  it.each([
    'Cardiologo per poliambulatorio, 300 euro al giorno.',
    'Lugano, lavapiatti con permesso G, 3.600 euro al mese.',
    'Barista 24 ore. Per informazioni solo cellulare 300 000 0021.',
    'Contatti: solo telefono, no mail.',
    'Autista CE linea estero, 3.300 euro netti al mese.',
    'Pulizie scale, un’ora al giorno, 10 euro netti l’ora.',
    'Part time di quattro ore al giorno, 820 euro al mese.',
    'Fisso 1.400 euro più provvigioni, chi vende bene arriva a 2.900 euro al mese.',
    'Gestione di incassi fino a 6.000 euro al giorno.',
    'Lavoro da casa come operatrice telefonica, 5 ore al giorno, 980 euro lordi al mese.',
    'Chef di hotel, 4.300 euro netti mensili con alloggio.',
    'Garantiamo 1.400 euro netti e la tredicesima, 40 ore.',
    'Assemblaggio in fabbrica, 80 euro al giorno con contratto di somministrazione.',
    'Il passaggio a tempo indeterminato è garantito dal CCNL dopo un anno.',
    'Contratto sicuro? Sì, a tempo indeterminato dopo la prova.',
    'Corso sul lavoro sicuro in cantiere, obbligatorio per gli assunti.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });
});

describe('money that the worker is asked for', () => {
  it.each([
    'Per il contratto si anticipano solo 140 € al nostro incaricato.',
    'Chi è scelto manda 110 euro e riceve la chiave.',
    'Il candidato paga soltanto il visto (210 euro).',
    'La lavoratrice versa la metà del primo stipendio.',
    'Per entrare in catalogo serve il book fotografico, 170 euro.',
    'La stanza del personale si prenota con un acconto di 180 euro.',
    'Nulla osta e contratto stagionale, 3.200 euro tutto compreso.',
    'Devi solo anticiparci le spese della pratica: ottanta euro.',
    'Ti chiediamo 25 euro per la pettorina.',
    'Prima della partenza si paga la nostra mediazione, quattrocento euro.',
    'La società mette metà del patentino; gli altri 120 euro li mette il lavoratore.',
    'Il tesserino lo paghi tu (95 euro) e poi inizi.',
    'Per i nuovi tratteniamo 100 euro dal primo stipendio, restituiti alla fine.',
    'Per la divisa trattengo 60 di cauzione.',
    'Servono scarpe e divisa: le compri da noi, 75 euro in tutto.',
    'Il posto si ferma lasciando 60 euro in segreteria.',
    'Chi è scelto deve prima comprare il materiale.',
    'Ai partecipanti è richiesto un contributo per vitto e viaggio.',
    'Per sbloccare il guadagno devi aggiungere altri 300 euro.',
    'Bisogna mettere di tasca propria 200 euro per la licenza.',
    'Ci vogliono 150 euro per la pratica.',
    'Formazione a Genova, 390 euro a vostro carico, poi l’imbarco.',
    'Prima ordini il manuale, 24 euro più spedizione.',
    'Una lettrice racconta: prima di iniziare doveva versare 180 euro.',
  ])('held: %s', (text) => {
    expect(held(offer(text))).toContain('UPFRONT_FEE');
  });

  it.each([
    'Ai nuovi soci è chiesta la quota sociale di 25 euro, restituita al recesso.',
    'Il patentino del muletto lo paghiamo noi (valore 240 euro).',
    'Camera in foresteria a 130 euro al mese, facoltativa.',
    'Divisa, telefono e tablet in comodato, senza cauzione.',
    'Non chiediamo caparre né anticipi per la stanza.',
    'Pasto in mensa a 1 euro.',
    'Le scarpe le compriamo noi, circa 60 euro.',
    'I clienti lasciano una caparra di 20 euro, la sarta tiene il registro.',
    'Chi porta un amico che resta tre mesi riceve 150 euro.',
    'Le clienti pagano 25 euro per la piega.',
    'La cassiera versa in banca incassi di 2.000 euro.',
    'Puoi portare a casa 1.350 euro con gli straordinari.',
    'La paga è 1.250 euro.',
    'Alloggio in sede, 150 euro al mese scalati in busta.',
    'Il pasto in mensa costa 2,50 euro.',
    'Rimborso dell’abbonamento di 39 euro.',
    'Si paga ogni sera, 60 euro.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });

  it('may be the fee of a public competition', () => {
    const text = 'Tassa di concorso di 10 euro con pagoPA.';
    expect(held(offer(text, { facts: { employerKind: fact('public' as const) } }))).toEqual([]);
    expect(held(offer(text))).toEqual(['UPFRONT_FEE']);
  });
});

describe('tasks, likes and reviews', () => {
  it.each([
    'Devi dare un punteggio alle strutture, dieci minuti alla volta.',
    'Like and follow su Instagram, paghiamo ogni sera.',
    'Scarichi l’app, lasci cinque stelle, 3€ a recensione.',
    'Segui alcuni canali e mandi lo screenshot: 4 euro ogni volta.',
    'Per il primo compito contatta il tutor.',
    'Il nostro tutor ti aspetta su Telegram.',
  ])('held: %s', (text) => {
    expect(held(offer(text))).toContain('TASK_SCAM');
  });

  it.each([
    'Candidature per e-mail oppure su Telegram @olmo.',
    'Le nostre offerte sono anche sul canale Telegram della cooperativa.',
    'Moderazione di contenuti: valutazione di video secondo le linee guida, contratto a termine.',
    'Assistenza ai clienti di una piattaforma di criptovalute, RAL 25.000, full time.',
    'Scrivere recensioni di libri per una rivista.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });

  it('with a messenger as the only contact of nobody', () => {
    const { entry } = readText('Lavoro serio, ottima paga. Scrivi su Telegram.', context.today);
    expect(trust.judge(entry, context).map(({ code }) => code)).toContain('TASK_SCAM');
  });
});

describe('parcels and money passed on', () => {
  it.each([
    'Ricevi i colli a casa tua, metti la nuova etichetta e li porti in posta.',
    'Riceverai sul tuo conto i pagamenti e li trasferirai ai fornitori.',
    'Il cliente versa sul vostro conto, voi prelevate e consegnate.',
    'Apri un conto a tuo nome e dacci le chiavi.',
  ])('held: %s', (text) => {
    expect(held(offer(text))).toContain('MONEY_MULE');
  });

  it.each([
    'Ricevere la merce in magazzino, gestire i resi e rispedire i pacchi ai clienti.',
    'Lo stipendio è accreditato sul tuo conto il 10 del mese.',
    'Registrazione di bonifici e conti correnti aziendali.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });
});

describe('selling by recruiting', () => {
  it.each([
    'Presenti il prodotto a tre amiche, loro ad altre tre, e tu hai una percentuale su tutte.',
    'Premi per ogni nuova presentatrice che inserisci e riunioni a casa delle amiche.',
    'Sponsorizza nuovi affiliati, bonus su ogni livello.',
    'Chi entra sotto di te ti porta punti: più persone iscrivi, più guadagni.',
    'Guadagni sui tuoi acquisti e su quelli delle persone che presenti.',
    'Prendi il 5% di quello che vendono le amiche che hai invitato.',
    'Ognuna porta due amiche e tutte guadagniamo.',
    'Io guido una squadra di mamme: proponi le creme e le fai diventare collaboratrici.',
    'Hai entrate anche dal lavoro del gruppo.',
    'Altre donne entrano con te e tu guadagni da ognuna.',
  ])('held: %s', (text) => {
    expect(held(offer(text))).toContain('MLM');
  });

  it.each([
    'Gestirai la rete commerciale e formerai il tuo gruppo di venditori, RAL 35.000.',
    'Porta un collega: premio di 200 euro a chi segnala un nuovo assunto.',
    'Guidi un team di 12 persone in magazzino, premi sui risultati.',
    'Fisso di 1.100 euro e una percentuale sulle tue vendite.',
    'Invita le amiche al corso di cucito.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });
});

describe('papers before an interview', () => {
  it.each([
    'Servono subito: carta identità, tessera sanitaria, IBAN. Inviare tutto oggi.',
    'Compila il modulo con codice fiscale e coordinate del conto.',
    'A chi risponde chiedono i dati personali e l’IBAN.',
  ])('held: %s', (text) => {
    expect(held(offer(text))).toContain('DOCS_UPFRONT');
  });

  it.each([
    'A chi viene scelto chiederemo codice fiscale e IBAN per il contratto.',
    'Non chiediamo mai denaro, documenti o IBAN via chat.',
    'Cittadini con permesso di soggiorno. Domanda in carta semplice via PEC.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });
});

describe('work without pay or without contract', () => {
  it.each([
    ['UNPAID_TRIAL', 'Cinque ore al giorno in cucina, in cambio letto e pasti.'],
    ['UNPAID_TRIAL', 'Non è prevista una paga ma si vive al mare.'],
    ['UNPAID_TRIAL', 'La prima giornata serve per conoscerci, non viene pagata.'],
    ['UNPAID_TRIAL', 'Ostello cerca volontari per le pulizie.'],
    ['IRREGULAR_WORK', 'Contratto di poche ore, il resto te lo diamo in mano.'],
    ['IRREGULAR_WORK', 'Non possiamo mettere in regola.'],
    ['IRREGULAR_WORK', 'Sei sere, 50 euro non dichiarati.'],
    ['IRREGULAR_WORK', 'Lavori senza essere assunta.'],
    ['UNPAID_TRIAL', 'Tirocinio non rimborsato di tre mesi.'],
    ['UNPAID_TRIAL', 'La prova dura tre giorni e non si paga.'],
    ['UNPAID_TRIAL', 'Cerchiamo una grafica, offriamo visibilità.'],
    ['UNPAID_TRIAL', 'I primi quindici giorni impari, poi parliamo di stipendio.'],
    ['UNPAID_TRIAL', 'Tirocinio di sei mesi, nessuna indennità.'],
    ['IRREGULAR_WORK', 'Lavoro a nero, 50 euro a sera.'],
    ['IRREGULAR_WORK', 'In regola possiamo tenerti solo poche ore.'],
    ['IRREGULAR_WORK', 'Ti segniamo per due ore, il resto lo vediamo tra noi.'],
    ['IRREGULAR_WORK', 'Si paga il sabato, niente busta.'],
    ['IRREGULAR_WORK', 'In regola per 10 ore, anche se ne lavori 30.'],
    ['IRREGULAR_WORK', 'Il contratto lo facciamo dopo, se vai bene.'],
  ])('%s: %s', (code, text) => {
    expect(held(offer(text))).toContain(code);
  });

  it.each([
    'Associazione di quartiere cerca volontari per il doposcuola, nessun compenso.',
    'La pausa di 30 minuti non è pagata.',
    'Molti preferiscono essere pagati in nero, noi assumiamo.',
    'Da anni combattiamo il lavoro in nero.',
    'Nessun pagamento in contanti, solo bonifico.',
    'La prova per i nuovi clienti è gratuita, chi lavora è pagato anche in prova.',
    'Nessuna prova gratuita: si firma prima.',
    'Da noi non si lavora gratis.',
    'Per conoscerci niente documenti, paghiamo con il Libretto Famiglia.',
    'Sanzioni per chi assume senza contratto.',
    'Diamo visibilità ai prodotti sugli scaffali.',
  ])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });
});

describe('a text that warns of frauds', () => {
  const judged = (text: string) => {
    const { entry } = readText(text, context.today);
    return trust.judge(entry, context).map(({ code }) => code);
  };

  it.each([
    'Attenzione alle truffe: girano annunci che promettono 150 euro al giorno per recensire alberghi.',
    'Occhio alle false offerte! Se vi propongono di mettere like per 80 euro al giorno è una truffa.',
    'Non cascateci: chi offre 3.000 euro al mese senza esperienza e chiede una ricarica vuole solo truffarvi.',
    'Diffidate di chi promette un posto garantito in cambio di un versamento.',
    'Ci segnalano finti annunci con il nostro nome: chiedono 30 euro per la pratica.',
  ])('is no offer of its own: %s', (text) => {
    expect(judged(text).filter((code) => ofTrust.has(code))).toEqual([]);
  });

  it.each([
    ['TASK_SCAM', 'Stanca delle truffe? Con noi guadagni 90 euro al giorno mettendo like.'],
    ['UPFRONT_FEE', 'Attenzione alle false offerte! Noi cerchiamo hostess serie, divisa 60 euro a carico vostro.'],
    [
      'UPFRONT_FEE',
      'Il negozio cerca commesse. È una truffa, racconta una ragazza: le hanno chiesto 200 euro per la divisa.',
    ],
    ['UPFRONT_FEE', 'Cercasi hostess, non è una truffa: si versano 40 euro e si parte.'],
  ])('%s stays in %s', (code, text) => {
    expect(judged(text)).toContain(code);
  });

  it('waits for a person when it stands among the offers', () => {
    const warning = offer('È una truffa: promettono guadagni facili e chiedono la caparra di 50 euro.');
    expect(trust.judge(warning, context)).toMatchObject([{ level: 'hold', code: 'FRAUD_WARNING' }]);
  });
});

describe('what a class costs', () => {
  const costs = (text: string) => trust.judge(other('class', text), context).map(({ code }) => code);

  it.each([
    'Corso di italiano, si pagano solo 5 euro per l’assicurazione.',
    'Corso di conversazione, 4 euro a lezione.',
    'Corso gratuito, si paga solo il libro (12 euro).',
  ])('is recorded: %s', (text) => {
    expect(costs(text)).toContain('COURSE_FEE');
  });

  it.each([
    'Bonus affitti: il contributo non è mai sotto i 200 euro, ISEE fino a 15.000 euro.',
    'Il Comune rimborsa fino a 600 euro delle spese di iscrizione.',
  ])('is no grant: %s', (text) => {
    expect(costs(text)).toEqual([]);
  });
});

describe('numbers that cost', () => {
  it.each(['Chiama il 199 000 000.', 'Manda un SMS al 48400 per l’elenco.'])('held: %s', (text) => {
    expect(held(offer(text))).toContain('PREMIUM_NUMBER');
  });

  it.each(['Numero verde 800 000 000.', 'Rif. 48400 del 12 novembre.'])('lawful: %s', (text) => {
    expect(held(offer(text))).toEqual([]);
  });
});
