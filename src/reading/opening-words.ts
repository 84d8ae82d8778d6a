// The words by which openings are counted: who is wanted, what asks for them, and what is counted for another reason.
import { numberWord } from './number-words.ts';

/** Nouns for anybody who is hired, and for the places themselves. */
export const people =
  'person[ae]|uomini|donne|figur[ae]|risors[ae]|post[oi](?! (?:letto|auto|barca|macchina|bici|moto|tavola|a sedere|a tavola|in piedi|al mondo))|posizion[ei]|unita(?! (?:immobiliar|abitativ|local|operativ|produttiv))|addett[oaie]|operator[ei]|operatric[ei]|collaborator[ei]|collaboratric[ei]|candidat[oaie]|lavorator[ei]|lavoratric[ei]|dipendent[ei]|ragazz[oaie]|giovan[ei]|volontar[ioe]|tirocin(?:io|i|ante|anti)|stagist[aei]|stagional[ei]|bors[ae] (?:di )?lavoro|apprendist[aei]|assunzion[ei]|inseriment[oi]|incaric(?:o|hi)|disoccupat[oaie]|profil[oi]|professionist[aei]|impiegat[oaie]|opera[ioe]|operai[eo]|allievi|partecipanti|iscritti|corsisti';

/** Names of trades by their endings, and those that have none of their own. */
export const trade =
  '(?:aiut[oi]|artigian[oaie]|oss|asa|aso|colf|baby ?-?sitter|babysitter|tat[ae]|badant[ei]|custod[ei]|crew|runner|rider|driver|hostess|steward|promoter|chef|commis|tuttofare|cuoc(?:o|a|hi|he)|commess[oaie]|infermier[aei]|autist[aei]|ausiliar[iae]|segretari[oae]|tecnic[oai]|idraulic[oi]|meccanic[oi]|facchin[oi]|fattorin[oi]|postin[oi]|imbianchin[oi]|bidell[oaie]|bagnin[oi]|maestr[oaie]|docent[ei]|sart[oaie]|pasticcer[ei]|portalettere|conducent[ei]|assistent[ei]|agent[ei]|magazzinier[aei]|scaffalist[ei]|estetist[ae]|picker|[a-z]{3,14}piatti|manoval[ei]|[a-z]{0,12}raccoglitor[ei]|governant[ei]|pizzaiol[oi]|animator[ei]|muratori?e?|barman|nonn[oiae][ -]{1,2}vigil[ei]|vigil[ei]|capi? [a-z]{4,10}|capo[a-z]{4,10}|(?!client|utent|student|bambin|mattin|settiman|giornalier|partecipant|abitant|ristorant|important|success|seguent|presidi|cantier|quartier|mestier|laborator|direttor|fornitor|settor|motor|montant|varian|istant|contant|ascensor|computer|trattor|[a-z]{0,9}copiatric|lavatric|affettatric|impastatric)[a-z]{2,14}(?:ier[aei]|isti?|ista|iste|tor[ei]|tric[ei]|ant[ei]|ai[oae]?|aiol[oaie]))(?![a-z])';

/** What is counted and is nobody: time, money, places, things, and the words that begin something else. */
export const thing =
  "(?:or[ae]|mezz'?or[ae]|giorn[a-z]*|mes[ei]|ann[oi]|anzianita|settiman[ae]|nott[ei]|mattin[a-z]*|pomerigg[io]{1,2}|ser[ae]|minut[oi]|weekend|turn[oi]|fasc[ei]a?|volt[ae]|stagion[ei]|euro|centesimi|mila|milion[ei]|miliard[oi]|mensilita|quattordicesim[ae]|sed[ei]|negoz[io]{1,2}|punti?|filial[ei]|ristorant[ei]|local[ei]|bar|hotel|alberghi?o?|struttur[ae]|cucin[ae]|scuol[ae]|uffici?o?|region[ei]|provinc[ei]a?e?|comun[ei]|citta|paes[ei]|quartier[ei]|cantier[ei]|lingu[ae]|auto(?:mobil[ei]|bus)?|macchin[ae]|furgon[ei]|mezz[oi]|bus|pullman|camion|tren[oi]|line[ae]|appartament[oi]|stanz[ae]|camer[ae]|bagn[oi]|pian[oi]|scal[ae]|cortil[ei]|coperti|tavol[oi]|vasche|famigli[ae]|nucle[oi]|nuclei|figl[io]{1,2}|figli[ae]|bambin[oaie]|bimb[oaie]|neonat[oi]|gemell[ieae]|anzian[oaie]|mamm[ae]|nonn[oaie](?![ -]{1,2}vigil)|genitor[ei]|alunn[oi]|student[ei]|client[ei]|ospit[ei]|utent[ei]|pazient[ei]|can[ei]|gatt[oi]|cavall[oi]|aziend[ae]|ditt[ae]|impres[ae]|societa|associazion[ei]|ent[ei]|partner|soc[io]|sponsor|document[oi]|foto[a-z]*|copi[ae]|certificat[oi]|attestat[oi]|diplom[ai]|requisit[oi]|referenz[ae]|letter[ae]|righ[ea]|metri?o?|mq|chilometr[oi]|km|kg|litri?|quintal[ei]|tonnellat[ae]|grad[oi]|colloqui?o?|prov[ae]|incontr[oi]|lezion[ei]|cors[oi]|modul[oi]|livell[oi]|cos[ae]|idee|pezz[oi]|pacch[ioe]|prodott[oi]|offert[ae]|annunc[io]{1,2}|domand[ae]|candidatur[ae]|adesion[ei]|progett[oi]|tipologi[ae]|grupp[oi]|squadr[ae]|team|categori[ae]|moment[oi]|period[oi]|vicin[oi]|part[ei]|cv|curriculum|di|da|in|con|su|per|tra|fra|al|alla|ai|agli|alle|dal|dalla|dei|del|della|delle|nel|nella|che|si|non|altr[aeio]|stelle|meno|piu|nuov[aeio]|sol[oaie]|su|max|minimo|massimo|mansioni|compit[oi]|reparti?o?|divis[ae]|telefon[oi]|computer|lavatrice|vetrin[ae]|casse|person[ae] anzian[ae])(?![a-z])";

export const quantity = `(?:(?<sign>n\\.? ?[°.]? ?|nr\\.? ?)?(?<n>\\d{1,4}|\\d{1,2}\\.\\d{3}|${numberWord})(?: ?\\((?:${numberWord})\\))?|(?:una |circa una )(?<about>decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina|sessantina|settantina|ottantina|novantina)|(?:un |circa un )(?<hundred>centinaio))`;

/** Verbs that ask for people, whatever stands after them. */
export const asks =
  '(?:cerc(?:a|asi|o|hiamo|ano|ansi)|ricerc(?:a|asi|hiamo|ano)|selezion(?:a|iamo|asi|ano)|assum(?:e|o|iamo|ono|era|eranno)|(?:recluter|selezioner|cercher|inserir)(?:a|anno)|serv(?:e|ono|iranno|irebbero)|occorr(?:e|ono)|manca(?:no)?|vuole|vogliono|vuole assumere|assumere|inseri(?:re|sce|amo|ra)|inserira|recluta(?:no|re)?|in cerca di|(?:alla|in) ricerca di|a caccia di|ha bisogno di|abbiamo bisogno di|hanno bisogno di|non trova(?:no)?)';

/** Words of hiring somewhere before the number. */
export const search =
  /(?<![a-z])(?:cerc(?:a|o|asi|ansi|hiamo|ano|ato)|ricerc(?:a|o|asi|ansi|hiamo|ano|a di)|selezion(?:a|o|i|e|iamo|ano|asi)|assum(?:e|o|iamo|ono|ere|iam|era|eranno)|(?:recluter|selezioner|cercher)(?:a|anno)|servizio civile|in arrivo|arrivano|lavoreranno|troveranno|(?:verranno|saranno|da) (?:assunt|inserit|selezionat|reclutat)[ie]|assunzion[ei]|serv(?:e|ono|iranno)|manca(?:no)?|vuole|vogliono|prend(?:e|ono|era)|si cercano|bando|concors[oi]|graduatoria|opportunita|recluta(?:no|ndo)?|offr(?:e|iamo|ono)|inseri(?:re|mento|sce)|inserira|disponibil[ei]|apr(?:e|iamo|ono|ira)|post[oi]|candidature|domande|nuov[aei] (?:apertur[ae]|risors)|corso|corsi|progetto|lavoro|necessita|bisogno|occorr(?:e|ono)|propon(?:e|iamo|gono)|bandi(?:sce|to)|selezione|vorrei)(?![a-z])/u;

/** Words before a number that make it a count of something else. */
export const notWanted =
  /(?<![a-z])(?:famiglia|famiglie|squadra|team|gruppo|staff|equipe|azienda|ditta|capienza|classi?|per|da|con|oltre a|circa|ai primi|ai prossimi|primi|prime|presentati in|sono stati|fatti|hanno|solo|soli|gia|nucleo|max|massimo|almeno|minimo|dopo|entro|dai|tra|fra|ogni|di cui|piu|oltre|siamo(?: in)?|i|gli|le|dei|degli|delle|agli|alle|ai|nei|sui|altri|altre|tutti e|tutte e)(?: (?:di|da|circa|i|le|gli|in|formata da|composta da|fatti))*\s?$/u;

/** ... unless what stands before is the hiring itself. */
export const stillWanted =
  /(?<![a-z])(?:circa|oltre|piu di|(?:altri|altre|ulteriori)|graduatoria per|posti per|concorso per|selezione per|seleziona circa|cerca circa|candidature per|domande per|assunzione di|inserimento di|ricerca di|selezione di|borse lavoro per|tirocini per|(?:cantier[ei]|progett[oi]) (?:di lavoro |lavoro )?per)\s?$/u;
export const publicCall =
  /(?:concors[oi]|graduatoria|selezion[ei]|bando|avviso)(?: pubblic[oaih]{1,2})?(?: per (?:titoli|esami|soli esami)(?: ed? (?:esami|titoli|colloquio))?)?,? (?:per|di)\s?$/u;
/** "i 12 posti", "le 40 assunzioni": the article tells of known ones, and these are openings. */
export const ofPlaces = /^(?:post|posizion|assunzion|inseriment|bors)/u;

/** Words after the people that tell of what they did, have or are: a story, a staff, a crowd. */
export const told =
  /^(?: [a-z]{2,14}){0,2}? ?(?:,? (?:che|gia|fa|a testa|al giorno|a turno|per turno|in coda|in fila|in servizio|in organico|in forza|attualmente)(?![a-z])|(?:sono|si sono|hanno|erano|avevano|ha|e stat[aoie]|lavorano|lavoravano|licenziat[ie]|indagat[ie]|aggredit[ie]|ferit[ie]|residenti|iscritti|assistit[ie]|ospitat[ie]|coinvolt[ie]|premiat[ie])(?! (?:ricercat|richiest|da |necessari|previst|disponibil|quell[ie]|i |le |gli )))/u;
/** Words after the people that ask for them. */
export const askedAfter =
  /^[^.;\n]{0,60}?(?:a tempo (?:in)?det|da (?:assumere|inserire|selezionare|reclutare|impiegare|trovare|coprire)|(?<![a-z])(?:cercasi|cercansi|ricercat[ie]|richiest[ie]|in arrivo|entreranno|arriveranno|lavoreranno|(?:verranno|saranno) (?:assunt|inserit|selezionat)[ie]|in piu(?! di)|per la stagione|per l'estate|entro (?:l'anno|fine anno|natale|l'estate|il 20\d\d)|mancanti|vacanti)(?![a-z])|concorso|bando|selezion|candidatur|domande(?! ricevut))/u;

/** "restano 20 posti al nido" */
export const remaining = /(?<![a-z])(?:restano|rimangono|sono rimasti)(?: ancora| solo| circa)? $/u;

/** "ha fatto 50 assunzioni" is a story. */
export const done =
  /(?<![a-z])(?:ha|hanno|abbiamo|aveva|avevano|avra|sono stat[ei]|erano stat[ei])(?: gia)? (?:fatt|effettuat|assunt|inserit|licenziat|pers|format|aiutat|impiegat|occupat|coinvolt|ricevut|accolt|incontrat|assistit|vist|raccolt)[oaei](?: gia| circa| oltre| altri)? $/u;

/** "sul portale ci sono 5.965 posizioni aperte": of everybody, not of this ad. */
export const wholeMarket =
  /(?<![a-z])(?:portale|piattaforma|sito|app|su [a-z]{3,20}|online)(?![a-z])[^.;]{0,40}(?:ci sono|si contano|risultano|si trovano|sono presenti|pubblicat[aeio]) (?:oltre |circa |gia )?$/u;

export const newLearners = /(?<![a-z])(?:altri|cors[oi]|ammess[ie]|ammette)(?![a-z])[^.;]{0,40}$/u;

const willBe = 'verranno|saranno|vengono|sara|verra';
/** What tells how many will be taken, without a noun for them. */
export const promises = [
  new RegExp(
    `(?<![a-z])(?:${willBe}) (?:poi |infine )?(?:assunt|scelt|selezionat|inserit|reclutat|pres)[ie] (?:in )?(?:circa |fino a |almeno )?${quantity}(?! ?(?:${thing}))(?![a-z0-9.,:/]\\d)`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])ne (?:cerc|ricerc|selezion|assum|inserir|reclut)[a-z]{1,6} (?:circa |fino a |almeno |subito )?${quantity}(?![a-z0-9]|[.,:/]\\d)(?:(?= (?:per|in|con|a|al|alla|tra|da) )|(?! ?(?:${thing})))`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z0-9.,])${quantity} (?:le|i|gli) (?:posizioni|posti(?: di lavoro)?|figure|assunzioni|risorse) (?:apert|disponibil|cercat|ricercat|richiest|previst)[a-z]{1,2}(?![a-z])`,
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
