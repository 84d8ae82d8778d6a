// The words by which openings are counted: who is wanted, what asks for them, and what is counted for another reason.
import { word } from './hit.ts';
import { numberWord } from './number-words.ts';

/** Nouns for anybody who is hired, and for the places themselves. */
export const people =
  "person[ae]|pers(?=\\. )|uomini|donne|figur[ae]|risors[ae]|post[oi](?! (?:letto|auto|barca|macchina|bici|moto|tavola|a sedere|a tavola|in piedi|al mondo))|posizion[ei]|unita(?! (?:immobiliar|abitativ|local|operativ|produttiv))|addett[oaie]|operator[ei]|operatric[ei]|collaborator[ei]|collaboratric[ei]|candidat[oaie]|lavorator[ei]|lavoratric[ei]|dipendent[ei]|ragazz[oaie]|giovan[ei]|volontar[ioe]|tirocin(?:io|i|ante|anti)|stagist[aei]|(?:[a-z]{4,16} )?stagional[ei]|bors[ae] (?:di )?lavoro|apprendist[aei]|assunzion[ei]|inseriment[oi]|incaric(?:o|hi)|disoccupat[oaie]|profil[oi]|professionist[aei]|impiegat[oaie]|opera[ioe]|operai[eo]|alliev[ie]|partecipanti|iscritt[ie]|corsist[ie]|studenti|studentesse|ingress[oi]|rinforz[oi]|nuov[ie] assunt[ie]|opportunita(?: di lavoro| lavorative)|contratti(?= a tempo| a termine| di (?:lavoro|apprendist|sommin)| stagionali)|richieste(?= (?:arriv|d(?:a|ai|agli|al|alla|alle|all'|el settore|i (?:personale|lavorator|addett|camerier|operai)))(?![a-z]{0,3} aiuto))";

/** Names of trades by their endings, and those that have none of their own. */
export const trade =
  '(?:aiut[oi]|artigian[oaie]|oss|asa|aso|colf|baby ?-?sitter|babysitter|tat[ae]|badant[ei]|custod[ei]|crew|runner|rider|driver|hostess|steward|promoter|chef|commis|tuttofare|cuoc(?:o|a|hi|he)|commess[oaie]|infermier[aei]|autist[aei]|ausiliar[iae]|segretari[oae]|tecnic[oai]|idraulic[oi]|meccanic[oi]|facchin[oi]|fattorin[oi]|postin[oi]|imbianchin[oi]|bidell[oaie]|bagnin[oi]|maestr[oaie]|docent[ei]|sart[oaie]|pasticcer[ei]|portalettere|conducent[ei]|assistent[ei]|agent[ei]|magazzinier[aei]|scaffalist[ei]|estetist[ae]|picker|ostetric(?:a|he|o)|dirigent[ei]|compars[ae]|[a-z]{3,14}piatti|manoval[ei]|[a-z]{0,12}raccoglitor[ei]|governant[ei]|pizzaiol[oi]|animator[ei]|muratori?e?|barman|nonn[oiae][ -]{1,2}vigil[ei]|vigil[ei]|capi? [a-z]{4,10}|capo[a-z]{4,10}|(?!client|utent|student|bambin|mattin|settiman|giornalier|partecipant|abitant|ristorant|important|success|seguent|presidi|cantier|quartier|mestier|laborator|direttor|fornitor|settor|motor|montant|varian|istant|contant|ascensor|computer|trattor|[a-z]{0,9}copiatric|lavatric|affettatric|impastatric)[a-z]{2,14}(?:ier[aei]|isti?|ista|iste|tor[ei]|tric[ei]|ant[ei]|ai[oae]?|aiol[oaie]))(?![a-z])';

/** What is counted and is nobody: time, money, places, things, and the words that begin something else. */
export const thing =
  "(?:or[ae]|mezz'?or[ae]|giorn[a-z]*|mes[ei]|ann[oi]|anzianita|settiman[ae]|nott[ei]|mattin[a-z]*|pomerigg[io]{1,2}|ser[ae]|minut[oi]|weekend|turn[oi]|fasc[ei]a?|volt[ae]|stagion[ei]|euro|centesimi|mila|milion[ei]|miliard[oi]|mensilita|quattordicesim[ae]|sed[ei]|negoz[io]{1,2}|punti?|filial[ei]|ristorant[ei]|local[ei]|bar|hotel|alberghi?o?|struttur[ae]|cucin[ae]|scuol[ae]|uffici?o?|region[ei]|provinc[ei]a?e?|comun[ei]|citta|paes[ei]|quartier[ei]|cantier[ei]|lingu[ae]|auto(?:mobil[ei]|bus)?|macchin[ae]|furgon[ei]|mezz[oi]|bus|pullman|camion|tren[oi]|line[ae]|cas[ae]|allogg(?:io|i)|appartament[oi]|stanz[ae]|camer[ae]|bagn[oi]|pian[oi]|scal[ae]|cortil[ei]|coperti|tavol[oi]|vasche|famigli[ae]|nucle[oi]|nuclei|figl[io]{1,2}|figli[ae]|bambin[oaie]|bimb[oaie]|neonat[oi]|gemell[ieae]|anzian[oaie]|mamm[ae]|nonn[oaie](?![ -]{1,2}vigil)|genitor[ei]|alunn[oi]|student[ei]|client[ei]|ospit[ei]|utent[ei]|pazient[ei]|can[ei]|gatt[oi]|cavall[oi]|aziend[ae]|ditt[ae]|impres[ae]|societa|associazion[ei]|ent[ei]|partner|soc[io]|sponsor|document[oi]|foto[a-z]*|copi[ae]|certificat[oi]|attestat[oi]|diplom[ai]|requisit[oi]|referenz[ae]|letter[ae]|righ[ea]|metri?o?|mq|chilometr[oi]|km|kg|litri?|quintal[ei]|tonnellat[ae]|grad[oi]|colloqui?o?|prov[ae]|incontr[oi]|lezion[ei]|cors[oi]|modul[oi]|livell[oi]|cos[ae]|idee|pezz[oi]|pacch[ioe]|prodott[oi]|offert[ae]|annunc[io]{1,2}|domand[ae]|candidatur[ae]|adesion[ei]|progett[oi]|tipologi[ae]|grupp[oi]|squadr[ae]|team|categori[ae]|moment[oi]|period[oi]|vicin[oi]|part[ei]|cv|curriculum|di|da|in|con|su|per|tra|fra|al|alla|ai|agli|alle|dal|dalla|dei|del|della|delle|nel|nella|che|si|non|altr[aeio]|stelle|meno|piu|nuov[aeio]|sol[oaie]|su|max|minimo|massimo|mansioni|compit[oi]|reparti?o?|divis[ae]|telefon[oi]|computer|lavatrice|vetrin[ae]|casse|person[ae] anzian[ae]|contribut[oi]|bors[ae] di studio|ort[oi]|licenz[ae]|posteggi|stalli|chiosc(?:o|hi)|voucher|buoni|prem[io]{1,2})(?![a-z])";

/** Beginnings of what stands behind "un" in an ad and is nobody: what a job has, and words that begin a remark. */
export const ofJobs =
  'contratto|posto|ambiente|orario|esperienza|lavoro|stipendio|buon|ottim|minim|compenso|retribuzione|paga|attestato|diploma|corso|anche |senza |part |full |che |solo ';

export const quantity = `(?:(?<sign>n\\.? ?[°.]? ?|nr\\.? ?)?(?<n>\\d{1,4}|\\d{1,2}\\.\\d{3}|${numberWord})(?: ?\\((?:${numberWord}|\\d{1,3})\\))?|(?:una |circa una )(?<about>decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina|sessantina|settantina|ottantina|novantina)|(?:un |circa un )(?<hundred>centinaio))`;

/** Verbs that ask for people in every form, whatever stands after them; "ricercato", "ricercatori" ask for nobody. */
export const asks =
  '(?:(?:(?:ri)?cerc|selezion|reclut|ingaggi|arruol|assum)(?!at|hi(?![a-z]))[a-z]{1,8}(?! (?:(?:un|una) )?(?:lavoro|casa|impiego|occupazione|alloggio)(?![a-z]))|prend(?:e|ono|era|eranno|eremo|iamo)|inseri(?:re|sce|amo|ra|ranno|remo)|serv(?:e|ono|iranno|irebbero)|occorr(?:e|ono)|chied(?:e|ono)|manc(?:a|ano|heranno)|vuole(?: con se)?|vogliono|mett(?:e|ono) sotto(?: regolare)? contratto|assunzione di|(?:in cerca|alla ricerca|in ricerca|a caccia|ha bisogno|abbiamo bisogno|hanno bisogno) di|non trova(?:no)?)';

/** Words of hiring somewhere before the number. */
export const search = new RegExp(
  `(?<![a-z])(?:${asks}|cercato|ricerca di|sono (?:attes|previst|richiest|cercat|ricercat|necessar)[ie]|selezion[ei]|assunzion[ei]|inserimento|servizio civile|leva civica|finanzia(?:no)?|in arrivo|arrivano|arriveranno|(?:entr|and)(?:ano|eranno|ranno)|lavoreranno|troveranno|(?:verranno|saranno|da) (?:assunt|inserit|selezionat|reclutat)[ie]|attiva(?:no)?|attivera|avvia(?:no)?|mett(?:e|ono) a disposizione|assegna(?:no)?|bando|casting|concors[oi]|graduatoria|opportunita|offr(?:e|iamo|ono)|disponibil[ei]|apr(?:e|iamo|ono|ira)|post[oi]|candidature|domande|nuov[aei] (?:apertur[ae]|risors)|corso|corsi|progett[oi]|lavoro|necessita|bisogno|propon(?:e|iamo|gono)|bandi(?:sce|to)|vorrei)(?![a-z])`,
  'u',
);

/** Words of hiring that are never about anything else. */
export const surely = new RegExp(
  `(?<![a-z])(?:${asks}|assunzion[ei]|assunt[ie]|assumere|selezion[ei]|bando|concors[oi]|casting|servizio civile|leva civica|tirocin[a-z]{1,4}|lavoreranno|in arrivo|offr(?:e|iamo|ono)|post[oi] di lavoro|prestazione|per (?:la|il) (?:vendemmia|raccolta|stagione))(?![a-z])`,
  'u',
);

/** Words before a number that make it a count of something else. */
export const notWanted =
  /(?<![a-z])(?:famiglia|famiglie|squadra|team|gruppo|staff|equipe|azienda|ditta|capienza|classi?|per|da|con|oltre a|circa|ai primi|ai prossimi|primi|prime|presentati in|sono stati|fatti|hanno|solo|soli|gia|nucleo|max|massimo|almeno|minimo|dopo|entro|dai|tra|fra|ogni|di cui|piu|oltre|siamo(?: in)?|i|gli|le|dei|degli|delle|agli|alle|ai|nei|sui|altri|altre|tutti e|tutte e)(?: (?:di|da|circa|i|le|gli|in|formata da|composta da|fatti))*\s?$/u;

/** ... unless what stands before is the hiring itself. */
export const stillWanted =
  /(?<![a-z])(?:circa|oltre|piu di|(?:altri|altre|ulteriori)|graduatoria per|posti per|concorso per|selezione per|seleziona circa|cerca circa|candidature per|domande per|lavoro per|occasione per|assunzione di|inserimento di|ricerca di|selezione di|borse lavoro per|tirocini per|(?:cantier[ei]|progett[oi]) (?:di lavoro |lavoro )?per)\s?$/u;
export const publicCall =
  /(?:concors[oi]|graduatoria|selezion[ei]|bando|avviso)(?: pubblic[oaih]{1,2})?(?: per (?:titoli|esami|soli esami)(?: ed? (?:esami|titoli|colloquio))?)?,? (?:per|di)\s?$/u;
/** "i 12 posti", "le 40 assunzioni": the article tells of known ones, and these are openings. */
export const ofPlaces = /^(?:post|posizion|assunzion|inseriment|bors|tirocin|contratt|ingress|opportunita|richiest)/u;

/** Words after the people that tell of what they did, have or are: a story, a staff, a crowd. */
export const told =
  /^(?: [a-z]{2,14}){0,2}? ?(?:,? (?:che|gia|fa|a testa|al giorno|a turno|per turno|in coda|in fila|in servizio|in organico|in forza|in famiglia|in casa|a carico|attualmente)(?![a-z])|(?:sono|si sono|hanno|erano|avevano|ha|e stat[aoie]|lavorano|lavoravano|licenziat[ie]|indagat[ie]|controllat[ie]|aggredit[ie]|ferit[ie]|accolt[ie]|residenti|iscritti|assistit[ie]|ospitat[ie]|coinvolt[ie]|premiat[ie])(?! (?:ricercat|richiest|da |necessari|previst|disponibil|quell[ie]|i |le |gli )))/u;
/** "due operatrici ti aiutano", "tre operai raccontano": what they do; "tre cuochi servono" is asked. */
export const doing =
  /^ (?:(?:ti|vi|ci|li|si) [a-z]{3,14}[ao]no|(?!servono|manca|occorr|italian|milan|artigian|anzian|urban)[a-z]{4,14}ano)(?![a-z])/u;

/** "allo sportello ci sono tre volontari", "ha 14 cantieri e 50 operai" */
export const present =
  /(?<![a-z])(?:ci sono|trov(?:i|ate|erai|erete)|insieme a|accanto a)(?: anche| sempre| gia)? $|(?<![a-z])(?:ha|hanno|con|conta|contano)(?: [^.,;:\n]{3,40} e| gia| oggi| altri| circa| oltre)? $/u;

/** Words after the people that ask for them. */
export const askedAfter =
  /^[^.;\n]{0,60}?(?:a tempo (?:in)?det|da (?:assumere|inserire|selezionare|reclutare|impiegare|trovare|coprire)|(?<![a-z])(?:cercasi|cercansi|ricercat[ie]|richiest[ie]|in arrivo|entreranno|arriveranno|lavoreranno|(?:verranno|saranno) (?:assunt|inserit|selezionat|pres|chiamat|scelt|accolt|impiegat|ingaggiat|reclutat)[ie]|in piu(?! di)|(?:quant[oi]|quell[oi] che|ne|li|le) (?:cerca|serve|servono|cercano|assume)|per la stagione|per l'estate|entro (?:l'anno|fine anno|natale|l'estate|il 20\d\d)|mancanti|vacanti)(?![a-z])|concorso|bando|fabbisogno|selezion|candidatur|domande(?! ricevut))/u;

/** "restano 20 posti al nido" */
export const remaining = /(?<![a-z])(?:restano|rimangono|sono rimasti)(?: ancora| solo| circa)? $/u;

/** "ha fatto 50 assunzioni", "hanno partecipato 22 donne": a story; "ha bandito 5 posti" is not. */
export const done =
  /(?<![a-z])(?:ha|hanno|abbiamo|aveva|avevano|avra|sono stat[ei]|erano stat[ei]|si sono)(?: gia)? (?!bandit|indett|apert|pubblicat|r?i?cercat|r?i?chiest|annunciat|previst|programmat|attivat|avviat|stanziat|autorizzat|offert|propost|liberat|deciso|mess)[a-z]{2,12}(?:[aiul]t|tt|st|[eo]s|rs|nt)[oaei](?: gia| circa| oltre| altri)? $/u;

/** "sul portale ci sono 5.965 posizioni aperte": of everybody, not of this ad. */
export const wholeMarket =
  /(?<![a-z])(?:portale|piattaforma|sito|app|su [a-z]{3,20}|online)(?![a-z])[^.;]{0,40}(?:ci sono|si contano|risultano|si trovano|sono presenti|pubblicat[aeio]) (?:oltre |circa |gia |oggi |ora |attualmente )?$/u;

export const newLearners = /(?<![a-z])(?:altri|cors[oi]|ammess[ie]|ammette|accoglie)(?![a-z])[^.;]{0,40}$/u;

/** Somebody asks, close before the number: only so are candidates and trainees people who are looked for. */
export const asksNear = new RegExp(`(?<![a-z])${asks}(?![a-z])[^.;:\\n]{0,30}$`, 'u');

/** "tempo determinato", "da inserire" close after the number. */
export const closelyAsked = /^[^.;\n]{0,20}(?:a tempo (?:in)?det|da (?:assumere|inserire))/u;
export const takesUnits = new RegExp(
  `(?<![a-z])(?:${asks}|prend(?:e|ono|era)|assunzione|inserimento|bando|cantiere|di lavoro)(?![a-z])(?![^.;]{0,30}(?<![a-z])(?:di|da|con) $)[^.;,]{0,30}$|(?:assunzione|inserimento|ricerca) di $|\\($`,
  'u',
);

/** "2 FACCHINI scarico container": a line of an ad, not the beginning of a story. */
export const countLine = /^[^.;!?\n]{0,70}(?:!|\.?(?:\n|$))/u;

/** "Scuole di Seregno, 2 addetti/e." */
export const aloneAfter =
  /^(?:\/[a-z]{1,4})?(?: (?:part|full|a tempo|tempo|per|da|con contratt)(?![a-z])|(?: [a-z']{1,14}){0,3}(?:[.,;\n(]| -|$))/u;

/** "squadra: 12 persone", "capienza: 60 posti", "rapina in centro, due cassiere ..." */
export const crowd =
  /(?<![a-z])(?:famiglia|nucleo|squadra|team|staff|gruppo|equipe|azienda|ditta|organico|capienza|sala|sede|piazza|ospiti|utenti|clienti|dipendenti|in servizio|composizione|totale ore|rapin[ae]|incident[ei]|infortuni[o]?|truff[ae]|arrest[io]|sfratt[io]|process[io]|protest[ae]|aggression[ei])[^,.;]{0,25}[:,|-] ?$/u;

/** "una fabbrica che dà lavoro a 340 persone", "dove lavorano 60 operai" */
export const staff =
  /(?<![a-z])(?:in (?:piazza|corteo|presidio|sala)|d(?:a|anno|ava) (?:gia |oggi )?lavoro a|(?:ci |vi |dove |gia )lavorano(?: gia| oggi)?|conta|contano|vanta|impiega|occupa|(?:gestir|coordin|guid|segu|dirig)[a-z]{1,5}|assiste|ospita|accudisce)(?: gia| oggi| circa| oltre| piu di)? $/u;

/** "coordinamento di 10 operai" is work to do; "assunzione a tempo determinato di 39 operai" is not. */
export const ofSome = /(?<![a-z])(?:di|da) $/u;
export const hiringOf =
  /(?<![a-z])(?:(?:ri)?cerca|selezion[ei]|assunzion[ei]|inseriment[oi]|ingress[oi]|bisogno|necessita|necessitiamo|caccia|numero|graduatori[ae]|elenc[oi]|richiest[ae]|copertura|reclutamento|recruiting|arrivo|bando|concorso|totale|fabbisogno|rinforzo|potenziamento)(?![a-z])[^.;:,\n]{0,25}(?<![a-z])(?:di|da) $/u;

/** "tre ragazzi su dieci", "30 lavoratori in meno", "tremila tirocini attivati": counted for a statistic. */
export const share =
  /^(?: [a-z]{2,14}){0,2} (?:(?:gia )?(?:attivat|avviat|conclus|pers|copert|occupat)[ie]|su (?:\d|due|tre|quattro|cinque|dieci|cento|mille)(?! (?:turn|sed|pian|livell|giorn|mezz))|ogni \d{1,3}|per (?:gruppo|turno|squadra|classe|piano)|in meno)(?![a-z])/u;

/** What happened to people who are counted: told after them or right before. */
const happened =
  '(?:denunciat|arrestat|scopert|truffat|rapinat|multat|sfruttat|sequestrat|condannat|minacciat|ricoverat|ferit|aggredit|indagat)[ie]';
export const story = new RegExp(
  `^[^.;\\n]{0,40}?(?<![a-z])(?:${happened}|in nero|senza contratto|a casa|in sciopero|in piazza|in cassa integrazione)(?![a-z])`,
  'u',
);
export const storyBefore = new RegExp(`(?<![a-z])${happened} $`, 'u');

/** "24 posti disponibili per i bambini" */
export const forChildren =
  /^(?: [a-z]{3,14}){0,2} (?:per|riservat[ie] a(?:i|gli|lle)?|destinat[ie] a(?:i|gli|lle)?) (?:i |le |gli )?(?:bimb|bambin|alunn|student|anzian|ospit|piccoli)/u;

/** "600 domande per 15 posti": who applied. */
export const applicants =
  /(?<![a-z])(?:cv|curriculum|curricula|domand[ae]|candidat[aioe]|candidature|richieste|iscritti|concorrenti|aspiranti|present(?:ati|ano)|in (?:coda|fila|corsa|lizza|gara)|persone|giovani|in [a-z]{4,16})(?![a-z])[^.;]{0,40}$/u;

/** "cerca cuochi, ..." */
export const uncounted = new RegExp(
  `(?<![a-z])${asks} (?:${trade}|(?:addett|operai|operator|impiegat|apprendist|educator)[a-z]{1,4}(?![a-z]))(?: [a-z']{1,14}){0,3}(?:, [a-z']{3,16}(?: [a-z']{1,14}){0,3}){0,3}(?:,| e) $`,
  'u',
);

/** "offre un posto in cucina", "libero un posto da custode" */
export const onePost =
  /(?:(?<![a-z])(?:offr(?:e|esi|iamo|ono)|si offre|c'e|ce|liber[oa]|disponibile|vacante|si (?:libera|e liberato)|resta)(?: anche| ancora| subito)?|(?<=^|[,:|\n-]) ?) ?(?:un|1) posto (?:vacante |libero |fisso )?(?:(?:da|come) (?!bambin|seduto)[a-z]|di (?!lavoro|blocco|ristoro|guardia|polizia|blocco|vista)[a-z]{4,14}|in (?:cucina|sala|magazzino|lavanderia|cassa|reception|ufficio|segreteria|produzione|officina|cantiere|portineria|amministrazione|pasticceria|panetteria|fabbrica|stalla|serra|laboratorio)|al (?:banco|bar|forno|bancone|ricevimento))|(?<=[,(] ?)(?:un|1) posto(?= ?[,.;)])/gu;

/** "in tutto dodici assunti", "saranno complessivamente dodici le persone assunte" */
const takenOn = `(?:(?:le |i |gli )?(?:${people})(?![a-z])|assunt[ie]|in totale)`;
export const totals = [
  new RegExp(
    `(?<![a-z0-9.,])${quantity} (?:i|le) (?:posti(?! (?:letto|auto|a sedere))|posizioni|assunzioni|tirocini|borse lavoro)(?![a-z])`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?<!(?:siamo|abbiamo|hanno|ha|lavorano|erano|conta) )(?:in tutto|in totale|complessivamente|(?:per )?un totale di)(?: circa| oltre| saranno)? ${quantity} (?:nuov[ei] )?${takenOn}(?! gia)`,
    'gu',
  ),
];

/** "Chi cerca? 40 banconisti", "Quanti posti? Venti." */
export const answers = [
  new RegExp(
    `(?<![a-z])(?:quant[ie] (?:persone|posti|posizioni|addett[ie]|figure|assunzioni|lavoratori|[a-z]{4,14} (?:cerc|serv|assum|vi serv|vi manc))|(?:chi|cosa|che cosa|quali figure) (?:si )?(?:cerc|serv|assum|manc))[^?\\n]{0,60}\\?["']?\\s{1,3}(?:r(?:isposta)?[.:] ?|[a-z]{2,12}: |- ?)?["']?(?:circa |oltre |almeno |ne cerchiamo |ne servono )?${quantity}(?! ?(?:${thing}))(?![a-z0-9]|[.,:/]\\d)`,
    'gu',
  ),
];

/** What is taught, and who comes to learn. */
export const courses = word('cors[oi]|class[ei]|lezioni|laborator[io]{1,2}|scuola di italiano');
const learner = `(?:person[ae]|partecipanti|iscritt[ie]|alliev[ie]|corsist[ie]|donne|signore|student(?:i|esse)|posti|mamme|ragazz[ie]|giovani|disoccupat[ie]|adulti|stranier[ie]|aspiranti)(?![a-z])`;
export const learners = [
  new RegExp(
    `(?<![a-z])(?:massimo|max\\.?|al massimo|fino a(?: un massimo di)?|numero massimo(?: di)?|riservat[oi] a|apert[oi] a|rivolt[oi] a|destinat[oi] a|accoglie|ammette) ${quantity} ${learner}`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?:cors[oi]|laborator[io]{1,2}|class[ei]|lezioni)(?![a-z])[^.;\\n]{0,80}? (?:per|con|a) ${quantity} ${learner}`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?:si parte|parte|partono|al via|comincia|cominciano)(?![a-z])[^.;\\n]{0,40}? con ${quantity} ${learner}`,
    'gu',
  ),
  new RegExp(`(?<![a-z0-9.,])${quantity} (?:i )?posti(?! (?:di lavoro|letto|auto))(?![a-z])`, 'gu'),
];

const willBe = 'verranno|saranno|vengono|sara|verra';
/** What tells how many will be taken, without a noun for them. */
export const promises = [
  new RegExp(
    `(?<![a-z])(?:(?:${willBe}) (?:poi |infine )?(?:assunt|scelt|selezionat|inserit|reclutat|pres)[ie] (?:in )?|lavoreranno in )(?:circa |fino a |almeno )?${quantity}(?! ?(?:${thing}))(?![a-z0-9.,:/]\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])ne (?:${asks}|inserir[a-z]{1,4}) (?:circa |fino a |almeno |subito )?${quantity}(?! in (?:italia|europa)| nel paese)(?![a-z0-9]|[.,:/]\\d)(?:(?= (?:per|in|con|a|al|alla|tra|da) )|(?! ?(?:${thing})))`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z0-9.,])${quantity} (?:sono )?(?:le|i|gli) (?:nuov[ei] )?[a-z]{4,16}(?: (?!che)[a-z]{2,14}){0,2} (?:(?:apert|disponibil|cercat|ricercat|richiest|previst)[a-z]{1,2}|da (?:assumere|inserire|coprire)|d(?:el settore|agli alberghi|ai ristoranti|alle aziende)|(?:che|di cui) [^.,;:\\n]{0,60}?(?:${asks}|(?:accoglier|attiver|assegner|offrir|finanzier)[a-z]{1,4}|ricerca))(?![a-z])`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z0-9.,:/])${quantity} (?:${willBe}) (?:poi |infine )?(?:assunt|scelt|selezionat|inserit|reclutat|pres)[ie](?![a-z])`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z0-9.,:/])${quantity} (?:lavoreranno|troveranno (?:un )?(?:lavoro|posto)|entreranno in (?:servizio|azienda|organico))(?![a-z])`,
    'gu',
  ),
  /(?<![a-z0-9.])\d{1,3}\.\d{3} [a-z' ]{3,40},? di cui (?<n>\d{1,3}) (?:al|nel|per il|a|in) [a-z]/gu,
  new RegExp(
    `(?<![a-z])i ${quantity} (?:scelti|selezionati|prescelti|vincitori|assunti) (?:avranno|firmeranno|riceveranno|saranno|lavoreranno|entreranno|verranno)(?![a-z])`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?:i |gli |le )(?:(?:assunzioni|posti|posizioni|figure|risorse|inserimenti)(?! letto| auto)(?: [a-z']{1,16}){0,6}|(?:[a-z]{4,16} ){1,2}(?:da (?:prendere|assumere|inserire|selezionare|trovare|reclutare)|che (?:mancano|servono)|cercat[ie]|ricercat[ie]|richiest[ie])(?: [a-z']{1,16}){0,6}) (?:sono|saranno)(?: circa| oltre| in tutto| in totale| quasi)? ${quantity}(?! ?(?:${thing}|per ?cento|%))(?![a-z0-9]|[.,:/]\\d)`,
    'gu',
  ),
];

/** People of no trade: a sentence about them need not be about work. */
export const anybody = /^(?:person|uomin|donn|ragazz|giovan|volontar)/u;

/** "Quaranta steward per la maratona": the beginning of a line, then for what they are taken. */
export const taken =
  /^ (?:[a-z]{3,14} )?(?:per (?:la|il|lo|l'|i|le|gli|un|una)|da (?:inserire|impiegare|assumere)|con contratt[oi]|a tempo (?:in)?det|a termine|in (?:tirocinio|apprendistato|prova|arrivo))(?![a-z])/u;

/** "50 posizioni aperte" */
export const openPlaces =
  /^ (?:apert[ei]|vacanti|liber[ei]|disponibili|da coprire)(?! (?:per|ai?|agli|alle) (?:bamb|bimb|alunn|ospit))(?![a-z])/u;
