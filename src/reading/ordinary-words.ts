// Words that ads write with a capital and that are nobody's name: a name needs a word that is none of these.

import { comuni, quarters, stops } from './milan-places.ts';
import { role } from './proper-name.ts';

/** `word` is folded. */
export function isOrdinary(word: string): boolean {
  return word.length < 2 || words.has(word) || endings.test(word) || role.test(word) || /^\d+$/u.test(word);
}

/** A place by its own name, or a region, a country, a people or a language. `name` is folded. */
export function isPlaceName(name: string): boolean {
  return (
    comuni.has(name) || quarters.has(name) || stops.has(name) || lands.has(name) || name.split(' ').every(isLandOrSide)
  );
}

function isLandOrSide(word: string): boolean {
  return comuni.has(word) || quarters.has(word) || lands.has(word) || sides.has(word);
}

/** Italian makes trades, qualities and dealings with these; brands seldom end so. */
const endings =
  /.{3}(?:zion[ei]|sion[ei]|ament[oi]|iment[oi]|tor[ei]|tric[ei]|sor[ei]|ist[aei]|ita'?|ier[aeio]|aiol[oaei]|ari[oae]|ant[ei]|ent[ei]|ibil[ei]|abil[ei]|tiv[oaei]|iche|ic[aoi]|eri[ae]|[cinrt]al[ei]|zial[ei]|enza|anza|ismo|aggio|ing|ulent[ei]|izz[oa]|ologi[ao]|grafi[ao])$/u;

const list = (text: string) => new Set(text.trim().split(/\s+/u));

const sides = list('nord sud est ovest centro citta provincia hinterland e di del della in');

const lands = list(`
malpensa linate fiumicino
abruzzo basilicata calabria campania emilia romagna friuli lazio liguria lombardia marche molise piemonte puglia sardegna sicilia
toscana trentino umbria veneto valtellina brianza salento riviera versilia cadore gallura italia europa svizzera germania francia
spagna austria grecia cipro inghilterra regno unito usa america albania romania ucraina moldavia russia polonia egitto marocco
tunisia senegal nigeria peru ecuador bolivia cile salvador honduras brasile cuba filippine lanka sri india pakistan bangladesh
cina giappone corea turchia malta londra parigi berlino ue eu extraue cee
italiano italiana italiani italiane inglese francese tedesco tedesca spagnolo spagnola arabo araba cinese russo russa rumeno rumena
ucraino ucraina moldava filippina peruviana albanese europeo europea europei milanese milanesi lombardo lombarda romano romana
padovano ragusano barese bolognese torinese napoletano veneziano adriatico tirreno mediterraneo padana navigli duomo lago mare alpi castelli romani
`);

const words = list(`
il lo la le gli un uno una del dei delle degli dello della di da in con su per tra fra al allo alla ai agli alle dal dalla dai dagli dalle nel nella
nei sul sulla se non si no ma anche chi che cosa come dove quando perche quanto poi ora ore oggi domani subito solo tutto tutti tutte
noi voi tu io lui lei loro mio mia tuo tua suo sua suoi nostro nostra nostri nostre vostro vostra ns vs ci vi ti mi ciao salve
buongiorno buonasera grazie prego siamo sono sei hai ho ha abbiamo avete hanno vuoi vorresti puoi cerca cerchi cerco cerchiamo cercano cercasi cercansi
cercate ricerca ricerchi ricerchiamo ricercasi seleziona selezioniamo assume assumiamo assumesi offre offro offriamo offresi offerta
offerte serve servono scrivi scrivimi scrivere scriveteci chiama chiamami chiamare chiamate telefona telefonare telefonate contatta contattami
contattare contattateci invia inviare inviaci manda mandare mandaci mandate candidati candidature candidatura presentarsi presentati
passare portare chiedere leggi vieni entra unisciti diventa guadagna guadagni lavora lavori lavoro lavorare lavoretto job jobs work team staff
info informazioni informazione urgente urgentissimo urgenza attenzione importante nota note nb ps aaa wanted novita news
annuncio annunci avviso avvisi bando bandi bacheca sportello servizio servizi progetto progetti programma selezioni posto posti
figura figure profilo profili ruolo ruoli mansione mansioni posizione posizioni risorsa risorse personale persona persone gente
candidato candidata azienda aziende ditta ditte impresa imprese societa cooperativa cooperative coop gruppo realta multinazionale
ente enti associazione fondazione agenzia agenzie studio studi ufficio uffici negozio negozi locale locali bar ristorante ristoranti
pizzeria trattoria osteria hotel albergo alberghi supermercato supermercati mensa mense scuola scuole asilo nido ospedale clinica rsa
casa case famiglia famiglie palestra salone centro centri struttura strutture residenza sede sedi filiale filiali reparto reparti magazzino
magazzini cantiere cantieri fabbrica stabilimento officina carrozzeria autofficina laboratorio cucina sala banco cassa piani piano camere camera
bagno bagni scala scale palazzo condominio garage vetrina cartello volantino via viale piazza corso largo zona quartiere comune municipio provincia regione
citta paese fermata metro metropolitana stazione passante tram bus autobus linea uscita
contratto contratti contr tempo tempi pieno parziale determinato indeterminato part full time ft pt td ti tirocinio stage apprendistato
apprendista apprendisti somministrazione collaborazione partita iva ccnl livello liv orario orari turno turni giorno giorni settimana
settimane settimanale mese mesi mensile anno anni mattina mattino pomeriggio sera serale notte notturno diurno weekend festivi feste ferie
pausa inizio fine data durata periodo scadenza entro stagione stagionale stagionali estate estiva estivo inverno invernale pasqua natale ferragosto
lunedi martedi mercoledi giovedi venerdi sabato domenica lun mar mart mer merc gio giov ven sab dom gennaio febbraio marzo aprile maggio giugno
luglio agosto settembre ottobre novembre dicembre gen feb apr mag giu lug ago set sett ott nov dic
stipendio paga paghe retribuzione compenso rimborso bonus premio provvigioni euro eur netti netto lordi lordo buoni pasto ticket mance fisso
vitto alloggio tfr inps inail irpef isee naspi iban usdt bitcoin paypal postepay ral dvr dpi
requisiti requisito richiesta richiesto richiesti richieste esperienza titolo titoli diploma laurea licenza media qualifica attestato corso corsi
patente patenti patentino muletto automunito automunita auto moto bici scooter furgone camion mezzi mezzo haccp oss asa aso cqc adr ce
spid pec cv curriculum curricula vitae foto fototessera documenti documento permesso soggiorno carta identita codice fiscale tessera lettera
oggetto rif riferimento ref cod id tel telefono cell cellulare mobile mail email fax whatsapp wa sms telegram facebook instagram linkedin tiktok youtube
google gmail meta messenger zoom skype teams indeed infojobs subito bakeca kijiji monster jobrapido almalaurea trovit booking airbnb tripadvisor
amazon ebay vinted spotify netflix web internet online sito portale app link form modulo online smartphone pc computer windows office excel word
outlook powerpoint access autocad sap zucchetti teamsystem photoshop fiat iveco mercedes bmw audi ford toyota volkswagen scania volvo
gdpr dlgs lgs reg art prot rea gu legge decreto privacy ministero lavoro anpal min aut albo
max min circa ca etc ecc incl escl compreso compresi inclusi
uomo uomini donna donne ragazza ragazze ragazzo ragazzi giovane giovani signora signore signori mamma mamme papa nonna nonno nonni bimbi bambini
anziano anziana anziani coppia pensionati studenti studentesse disoccupati categorie protette under over ambosessi
sesso eta massima minima bella bello buono buona buone ottimo ottima presenza serieta seria serio massimo minimo puntualita astenersi perditempo referenze referenziata
capo capi caposala cuoco cuoca cuochi chef commis sous lavapiatti pizzaiolo barista cameriera cameriere camerieri barman hostess steward
badante badanti colf babysitter baby sitter tata domestica domestico maestra insegnante educatore oss infermiere infermieri medico
operaio operai operaia addetto addetta addetti addette aiuto autista autisti rider corriere fattorino commessa commesso commesse cassiera
impiegata impiegato segretaria contabile ragioniere geometra ingegnere perito tecnico tecnici responsabile assistente assistenti agente agenti
venditore venditori promoter manager store tutor junior senior crew back front desk customer care sales account marketing
pulizia pulizie sanificazione logistica trasporti trasporto moda abbigliamento alimentare alimentari edile edilizia chimico chimica metalmeccanico metalmeccanica
metalmeccanici tessile turismo sanita fast food pub catering eventi fiera fiere commercio terziario multiservizi grafica stampa digitale informatica
legale notarile dentistico commercialista veterinario medico pubblico pubblica privato privata privati sociale sociali scolastica scolastico paritaria paritario
nazionale internazionale leader cliente clienti settore mercato prodotti prodotto brand marchio catena franchising location nuova nuovo nuove nuovi
apertura aperture prossima prossimo prima primo primi ultimi grande grandi piccola nota noto famosa storica storico prestigiosa primaria primario strutturata
sito interessati interessata interessato gradita gradito gradite preferibile preferibilmente necessaria necessario indispensabile obbligatorio
immediata immediato disponibilita possibilita opportunita ambiente formazione crescita contesto obiettivo descrizione dettagli attivita compiti categoria prezzo
utente registrato pubblicato inserito condividi salva home menu contatti accedi cookie cronaca economia notizie
raccolta vendita vendite consegna consegne carico scarico domicilio noleggio ricezione posta pacchi merce merci confezionamento assemblaggio penne
gdo pdv beauty consultant tecnica tecniche manuali manuale viso corpo ceretta trattamenti sarta sarto saldatore saldatura mattine pomeriggi pasti rischi zero dm mondo centrale media mi piace basta bastano nessun nessuno nessuna niente altro altri ogni qualche molti molto piu meno meglio sempre mai gia ancora dopo prima durante dalle alle verso fino oltre circa secondo tramite presso senza social content titolare stelle recensioni like compito livello vip
uil cgil cisl cna confcommercio confartigianato caf patronato sindacato istat unione
dott dottor dottore dottoressa ssa dr sig signor sigra prof avv geom rag ing don arch
`);
