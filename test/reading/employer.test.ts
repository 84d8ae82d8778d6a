import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readEmployer } from '../../src/reading/employer.ts';
import { readOccupation } from '../../src/reading/occupation.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string, more: Partial<Draft> = {}): string {
  const ad = adText(draftOf(text, more));
  const { employer, employerKind } = readEmployer(ad, readOccupation(ad));
  return `${employer?.value ?? '-'} | ${employerKind?.value ?? '-'}`;
}

describe('employer', () => {
  it.each([
    ['Panificio Spiga d’Oro cerca banconista', 'Panificio Spiga d’Oro | company'],
    ['Cercasi aiuto cuoco. Trattoria La Lanterna Blu, via Inventata 12', 'Trattoria La Lanterna Blu | company'],
    ['La cooperativa sociale Girasole cerca 2 ASA', 'cooperativa sociale Girasole | nonprofit'],
    ['Coop. Sociale Aquilone Dritto ricerca educatori', 'Coop. Sociale Aquilone Dritto | nonprofit'],
    [
      'Formica Lavoro S.p.A., Agenzia per il Lavoro (Aut. Min. Prot. n. 0000/000), ricerca per importante cliente',
      'Formica Lavoro S.p.A. | agency',
    ],
    ['Mensa La Forchetta srl seleziona addetti', 'Mensa La Forchetta srl | company'],
    ['Hotel "Nuvola Bianca" cerca cameriere ai piani', 'Nuvola Bianca | company'],
    ['Ristorante cinese "Bacchetta Felice" cerca aiuto cuoco', 'Bacchetta Felice | company'],
    [
      'Datore di lavoro: Il Fenicottero Blu soc. coop. sociale\nOrario: 20 ore',
      'Il Fenicottero Blu soc. coop. sociale | nonprofit',
    ],
    ['Azienda: Sartoria Ago e Filo\nSede: Milano', 'Sartoria Ago e Filo | company'],
    ['Comune di Pioltello: concorso pubblico per un autista', 'Comune di Pioltello | public'],
    ['Fondazione Cucchiaio Allegro, tirocini in cucina', 'Fondazione Cucchiaio Allegro | nonprofit'],
    ['Associazione Ponte Lungo cerca volontari', 'Associazione Ponte Lungo | nonprofit'],
    ['Supermarket Zeta assume cassieri a Milano', 'Supermarket Zeta | company'],
    ['Osteria del Gallo Nero\nCerchiamo cameriera per il pranzo', 'Osteria del Gallo Nero | company'],
    ['Studio Legale Cavillo & Soci cerca segretaria', 'Studio Legale Cavillo & Soci | company'],
    ['Impresa Briciola di F. Spolvero cerca 3 operai', 'Impresa Briciola di F. Spolvero | company'],
    ['Famiglia zona Città Studi cerca badante convivente', '- | household'],
    ['Siamo una famiglia con due bimbi, cerchiamo tata', '- | household'],
    ['Cerco colf per 6 ore a settimana', '- | household'],
    ['Importante azienda del settore cerca magazzinieri', '- | company'],
    ['Bar di Napoli cerca cameriere', '- | company'],
    ['Ristorante cerca lavapiatti', '- | company'],
    ['Nota multinazionale seleziona operai per nostro cliente', '- | company'],
    ['Cercasi persona per volantini', '- | -'],
    ['Università degli Studi di Milano: collaborazioni studentesche', 'Università degli Studi di Milano | public'],
    ['Negozio di dolci in centro cerca commessa', '- | company'],
    ['Ente ospitante: Banco Alimenti Il Riccio, Lambrate', 'Banco Alimenti Il Riccio | nonprofit'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Decibel Logistica raccoglie candidature per venti magazzinieri', 'Decibel Logistica | company'],
    ['Nuovo Bricofare a Crema, trenta posti di lavoro: cassieri e commessi', 'Bricofare | company'],
    ['Rondamare, partecipata del Comune di Ravenna: sei posti di autista', 'Rondamare | public'],
    ['La parrocchia della Cattedrale cerca un custode', 'parrocchia della Cattedrale | nonprofit'],
    [
      'L’Università popolare della Bassa Girandola apre due corsi',
      'Università popolare della Bassa Girandola | nonprofit',
    ],
    ['Avviso di Piantabuona Farmacie Comunali: assunzione di due farmacisti', 'Piantabuona Farmacie Comunali | public'],
    ['L’agenzia per il lavoro e-work cerca venti saldatori', 'e-work | agency'],
    ['Pulizia scale, 4 ore a settimana. Amm.ne Verdellini 02 0000 0023', 'Amm.ne Verdellini | company'],
    ['Pastai Riuniti sta cercando dieci operai', 'Pastai Riuniti | company'],
    ['Ventidue autisti: li vuole Trasmonti spa, trasporto latte', 'Trasmonti spa | company'],
    ['Sette Spighe, forno con cucina a Lambrate: servono un panettiere e una banconista', 'Sette Spighe | company'],
    ['Apre a Crema Bricofare, fai da te e giardino: quaranta assunzioni', 'Bricofare | company'],
    [
      'Sono Carla, responsabile del personale di Brillanda Servizi: cerchiamo due addette',
      'Brillanda Servizi | company',
    ],
    ['MONDOCARTA - punto vendita di Rho\naddetto vendita 24 ore', 'MONDOCARTA | company'],
    ['Cassiere/a\nSupermercati Piuma - 26900 Lodi\npart time 18 ore', 'Supermercati Piuma | company'],
    ['Az. Agr. Cascina Fiordaliso, Gaggiano: raccolta, 6 operai', 'Az. Agr. Cascina Fiordaliso | company'],
    ['Parr. S. Onofrio - Melzo: cerchiamo una persona per le pulizie', 'Parr. S. Onofrio | nonprofit'],
    ['Studio dentistico dott.ssa Frangipane cerca assistente', 'Studio dentistico dott.ssa Frangipane | company'],
    ['Operatore scuolabus per coop. sociale Il Grillo, lun-ven', 'coop. sociale Il Grillo | nonprofit'],
    ['cercasi barista x bar da Gino in p.zza Bausan', 'bar da Gino | company'],
    ['Locale: La Mandragola (zona Ticinese). Ruolo: cameriere', 'La Mandragola | company'],
    ['la mia titolare (Estetica Onda Rosa, Sesto) cerca una persona', 'Estetica Onda Rosa | company'],
    ['Brunati Traslochi: 2 facchini con patente B', 'Brunati Traslochi | company'],
    ['Fattorino con bici per Tulipani Fiori, consegne in centro', 'Tulipani Fiori | company'],
    ['A.S.D. Racchette Stanche: custode palestra', 'A.S.D. Racchette Stanche | nonprofit'],
    ['Casa famiglia gestita da coop. sociale Radici Storte cerca educatore', 'coop. sociale Radici Storte | nonprofit'],
    ['Condominio I Tigli, via Finta 8, Sesto: cercasi custode', 'Condominio I Tigli | company'],
    ['Azienda Servizi alla Persona Golgi Finto: 4 ausiliari', 'Azienda Servizi alla Persona Golgi Finto | public'],
    ['ASP "Giardino Finto", Forlì: 2 posti di cuoco', 'Giardino Finto | public'],
    ['Casa di riposo Le Querce: concorso pubblico per 3 OSS', 'Casa di riposo Le Querce | public'],
    ['Circolo "I Sempreverdi" (APS) cerca un animatore', 'I Sempreverdi | nonprofit'],
    ['Adrialavora spa per azienda cliente cerca operai, contratto in somministrazione', 'Adrialavora spa | agency'],
    ['Comune di Novate - Sportello Lavoro\nAddetto mensa, ditta Cucchiai Lucidi srl', 'Cucchiai Lucidi srl | company'],
  ])('says who hires: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Concorso per 12 autisti: quattro all’ASST di Lodi, otto all’ASST di Crema', '- | public'],
    ['Gallarate cerca due nonni vigili, rimborso a carico del Comune, info in Municipio', '- | public'],
    ['Il Comune assume un operaio', '- | public'],
    ['LAVORO A DOMICILIO: confezioni di saponette, scrivere a saponi@lavorofacile.example', '-'],
    ['La ricerca è rivolta a tutti. Cercasi persona per volantini', '-'],
    ['Sei alla ricerca di un lavoro? Cercasi persona per volantini', '-'],
    ['ADDETTO/A MENSA SCOLASTICA, 15 ore', '-'],
    ['Bar di Napoli: il titolare offre 1.500 euro a un cameriere', '-'],
    ['Mille euro al giorno con Amazon', '-'],
    ['bacheca Caritas\nSignora anziana cerca compagnia, due pomeriggi', '- | household'],
    ['Sportello «Orienta Lavoro» del Comune, su appuntamento', '- | public'],
    ['Nel comune di Ancona si cerca educatrice', '-'],
  ])('takes nobody’s name: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
    expect(told(text)).toMatch(/^- /);
  });

  it.each([
    ['Piantaverde aprirà a Ravenna in autunno: sessanta posti di lavoro', 'Piantaverde | company'],
    ['Pavia, Piantaverde riapre le assunzioni: cinquanta stagionali', 'Piantaverde | company'],
    ['Autisti, Rondò Bus ne cerca dodici con la Cqc', 'Rondò Bus | company'],
    ['Brillandia (Ferrara) mette sotto contratto 200 figuranti; provini al Teatro Nuovo', 'Brillandia | company'],
    ['Sei posti da bidello: li offre Scuolinsieme, partecipata del Comune di Forlì', 'Scuolinsieme | public'],
    ['Dieci giardinieri: la ricerca è di Verdemonte Servizi', 'Verdemonte Servizi | company'],
    ['L’Azienda Laziale Corriere (ALC) SpA assume 30 autisti', 'Azienda Laziale Corriere (ALC) SpA | company'],
    ['Sprinter Market: trenta assunzioni nel negozio di Asti', 'Sprinter Market | company'],
    [
      'RSA «Villa Timo» di Lodi. A gestirla è la Cooperativa sociale Nuove Rive: cercansi OSS',
      'Cooperativa sociale Nuove Rive | nonprofit',
    ],
    ['Nido «Trottola», gestito da Cometa Blu srl: cercasi educatrice', 'Cometa Blu srl | company'],
    ['DEPOSITO "ZIP Colli" / Lacchiarella -> smistamento notte', 'ZIP Colli | company'],
    ['merceria "Il Rocchetto" | Monza | aiuto negozio', 'Il Rocchetto | company'],
    ['E-work, agenzia per il lavoro. ROMA, alberghi: camerieri', 'E-work | agency'],
    ['manpower filiale di Lodi: per cliente tre addetti', 'manpower | agency'],
    ['Passolungo, società di ricerca e selezione: per cliente 10 operai', 'Passolungo | agency'],
    ['La Polizia Postale mette in guardia: false offerte di lavoro via sms', 'Polizia Postale | public'],
    ['Laboratorio di cucito gratuito dell’Anteas per donne disoccupate', 'Anteas | nonprofit'],
    ['POMPE FUNEBRI QUIETE SERENA, Crema: portantini a chiamata', 'POMPE FUNEBRI QUIETE SERENA | company'],
    ['La Brillanda Servizi cerca 4 addette. Scrivere a Brillanda. Grazie', 'Brillanda Servizi | company'],
    ['La Caritas di Lodi cerca un autista, 10 ore', 'Caritas | nonprofit'],
  ])('knows who speaks: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Ravenna cerca duecento bagnini per l’estate', '-'],
    ['Malpensa assume cento addetti', '-'],
    ['Sportello lavoro del Comune al Centro Girandola, martedì 9-12', '- | public'],
    ['Guadagni recensendo hotel dal telefono', '-'],
    ['Sondrio assume: trenta posti tra commercio e turismo', '-'],
    ['Voghera, biblioteca Villa Finta: corsi gratuiti di italiano del Comune', '- | public'],
    ['Badanti a scuola: martedì dalle 19.30 alle 21.30, scuola Manzoni di via Finta 4', '-'],
    ['I colloqui il 3 marzo alle 9 all’Hotel Belvedere di Bergamo', '-'],
    ['Prova in uno stabilimento balneare della Riviera. Posto: aiuto cuoca', '-'],
    ['Contributi a Siena, riapre il bando: residenza nel Comune da due anni', '- | public'],
    ['Truffa per tre disoccupati. Nel pomeriggio la Polizia ricorda: non pagate', '-'],
    ['Palazzo Finto bandisce venti posti di maestra', '-'],
    ['Stiratrice esperta cercasi a Pero', '-'],
    ['Caritas San Finto: la signora Pia, 86 anni, cerca chi dorma da lei', '- | household'],
    ['Patronato Acli: una famiglia con due gemelli cerca una tata', '- | household'],
    ['Giulia Rossi cerca una babysitter il pomeriggio', '- | household'],
    ['Luisa cerca una signora per le pulizie di casa', '- | household'],
  ])('takes no town, venue, owner, desk or person for who hires: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
    expect(told(text)).toMatch(/^- /);
  });

  it.each([
    ['Girandola 1 s.r.l. seleziona due operai', 'Girandola 1 s.r.l. | company'],
    ['Cercasi saldatore. Lamiera 2000 srl, Melzo', 'Lamiera 2000 srl | company'],
    ['Bar 27 cerca barista per le colazioni', 'Bar 27 | company'],
    ['CARROZZERIA 2000 CERCA LAMIERISTA', 'CARROZZERIA 2000 | company'],
    ['Ristorante 900, Lodi: serve un lavapiatti', 'Ristorante 900 | company'],
    ['Lavanderia 5 à Sol di Crema cerca stiratrice', 'Lavanderia 5 à Sol | company'],
    ['La Coop. Sociale 29 giugno cerca educatori', 'Coop. Sociale 29 giugno | nonprofit'],
    ['Autocarrozzeria La Quattrocento cerca verniciatore', 'Autocarrozzeria La Quattrocento | company'],
    ['Az. Vinicola Poggio Storto: otto posti per la raccolta', 'Az. Vinicola Poggio Storto | company'],
    ['Salone Pettini d’Argento a Novara: serve shampista', 'Salone Pettini d’Argento | company'],
    ['Museo dei Balocchi: cerchiamo operatori didattici', 'Museo dei Balocchi | company'],
    ['La ditta Brillandini Pino & figli assume saldatore', 'ditta Brillandini Pino & figli | company'],
    ['La Parrocchia di San Finto affida la pulizia della chiesa', 'Parrocchia di San Finto | nonprofit'],
    ['Entra nel network marketing dei cosmetici (NaturaBrill Italia)!', 'NaturaBrill Italia | company'],
    ['Per un marchio di scarpe (Piedilesti) cerchiamo commessi', 'Piedilesti | company'],
    ['La Metalbrì, stampaggio lamiera, ha venti posti da coprire', 'Metalbrì | company'],
    ['Cernusco, la Tappobrì che fa tappi di sughero assume quattro operai', 'Tappobrì | company'],
    ['Alla Brillanda tornano gli stagionali: quaranta persone', 'Brillanda | company'],
    ['Stabilimento di Osnago della Torrevox Components: venti assunzioni', 'Torrevox Components | company'],
    ['Cantù: 18 posti nel nuovo Mercatissimo che aprirà a marzo', 'Mercatissimo | company'],
    ['Il parco Fantabrillandia di Lodi cerca animatori', 'Fantabrillandia | company'],
    ['Il posto è alla Gelateria Due Coni, Arona', 'Gelateria Due Coni | company'],
    ['Concorso dell’APSP Pia Finta di Lodi: cinque OSS', 'APSP Pia Finta di Lodi | public'],
    ['Minimarket Il Girasole 2, Pero: cassiere', 'Minimarket Il Girasole 2 | company'],
    ['Crema, la Profumbrì fa saponi e mette a contratto trenta persone', 'Profumbrì | company'],
    ['Porte aperte alla Legnobrì di Cantù: dodici falegnami', 'Legnobrì di Cantù | company'],
    ['Lonate, la Plastibrì stampa tappi e cerca sei addetti', 'Plastibrì | company'],
    ['Il gruppo tessile Filandoni ha annunciato quaranta ingressi', 'gruppo tessile Filandoni | company'],
    ['Cresce la Brillanda Meccanica di Carpi, che assume tornitori', 'Brillanda Meccanica | company'],
    ['Trenta ingressi in Filtrabrì, l’azienda di Paderno che costruisce depuratori', 'Filtrabrì | company'],
    ['La Croce Verde di Lissone assume un autista', 'Croce Verde di Lissone | nonprofit'],
    ['Pro Loco di Sulmona, quattro posti di servizio civile', 'Pro Loco di Sulmona | nonprofit'],
    ['Azienda farmacie comunali srl: concorso per un farmacista', 'Azienda farmacie comunali srl | public'],
  ])('knows a number, a trade and a place beside the name: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Bar cerca 2 camerieri per la stagione',
    'Hotel 4 stelle a Rimini cerca personale ai piani',
    'Impresa 15 dipendenti cerca elettricista',
    'Supermercato: 2 cassieri part time',
    'Rinomata Pasticceria Siciliana cerca pasticcere',
    'Annuncio: Bar Tabacchi cerca persona seria',
    'Hotel 5 Stelle Lusso cerca portiere',
    'Ristorante Pizzeria sul lago cerca runner',
    'Bar Pasticceria di Gallarate cerca banconista',
    'Cercasi Parrucchiere Uomo Donna, poltrona in affitto',
    'Importante struttura alberghiera sul lago Maggiore seleziona facchini',
    'Residence estivo cerca bagnino',
    'Nota catena di abbigliamento (settore donna) cerca commessa',
    'Gruppo della logistica (sede di Lodi) assume carrellisti',
    'Azienda (Marco) cerca autista',
    'Struttura per anziani cerca badante notturna',
  ])('takes no count, kind of house or bracket for a name: %s', (text) => {
    expect(told(text)).toBe('- | company');
  });

  it.each([
    'Signora sola cerca aiuto per la spesa',
    'Pensionato cerca donna di fiducia per cucinare',
    'Vedovo di 80 anni cerca signora che cucini',
    'Mamma con due gemelli cerca aiuto pomeridiano',
    'Cerco muratore per finire casa, due settimane',
    'Cerco idraulico per rifare il bagno',
    'Cerco giardiniere per il mio giardino',
    'Cercasi badante giorno e notte per un nonno allettato',
    'Cercasi donna delle pulizie per appartamento',
    'Cerco chi porti a spasso il cane di mia madre',
    'Vivo sola e cerco una lettrice',
    'La mia vicina di 90 anni cerca qualcuno per la notte',
    'Disabile in carrozzina cerca assistente per le mattine',
    'Cerco persona pratica per potare le siepi di casa',
  ])('knows a home without the word family: %s', (text) => {
    expect(told(text)).toBe('- | household');
  });

  it('takes the name that the source labels, unless it names nobody', () => {
    expect(told('Cercasi barista', { employer: 'Bar Spritz di Rosa' })).toBe('Bar Spritz di Rosa | company');
    expect(told('Cercasi barista', { employer: 'Azienda leader nel settore' })).toBe('- | company');
    expect(told('Cercasi barista', { employer: 'Riservato' })).toMatch(/^- /);
  });

  it.each([
    [
      'Formica Lavoro S.p.A. (Aut. Min. Prot. n. 0000/000 del 01/01/2020)',
      'Aut. Min. Prot. n. 0000/000 del 01/01/2020',
    ],
    ['autorizzazione ministeriale n. 0001 del 01/02/2019', 'autorizzazione ministeriale n. 0001 del 01/02/2019'],
    ['Panificio Spiga', undefined],
  ])('authorisation: %s', (text, expected) => {
    expect(readEmployer(adText(draftOf(text)), null).authorisation?.value).toBe(expected);
  });
});
