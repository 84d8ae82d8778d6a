// Words by which lists of offers, and the parts of one offer, give themselves away: in texts, addresses, class names.

/** In class names, ids and addresses; Italian first, then what site builders write in English. */
export const jobName =
  /lavor[aoi]|offert[ae]|annunc|posizion|mansion|carrier[ae]|candidat|selezion|concors|band[oi](?![a-z])|avvis|tirocin|opportunit|jobs?(?![a-z]{2})|career|vacanc|vacature|position|opening|recruit|posting|opport|emploi|empleo|stellen|requisition/i;

/** Of the parts of a page that go with every page. */
export const besidesName =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|briciole|footer|cookies?|consent|gdpr|iubenda|share|social|socials|lang|language|languages|lingue|filters?|filtri|facets?|pagination|paginazione|pager|paging|tabs?|tags?|sidebar|widget-area|megamenu|offcanvas|topbar|toolbar|skip|login|newsletter|autocomplete|suggest|dropdown|modal|related|correlati)(?:$|[-_ \d])/i;

/** Of lists that are not offers of work. */
export const otherListName =
  /(?:^|[-_ ])(?:news|notizie|blog|press|projects?|progett[oi]|portfolio|team|staff|people|partners?|sponsors?|clients?|clienti|logos?|gallery|products?|prodott[oi]|testimonials?|faqs?|comments?|events?|slider|carousel|stats?|benefits?|values|awards|cert)(?:$|[-_ \d])/i;

const trades =
  'addett|operai|operator|impiegat|commess|cuoc[oah]|chef|camerier|barist|barman|autist|driver|rider|corrier|magazzin|warehouse|infermier|nurse|oss|asa|educator|assisten|assistant|tecnic|technician|responsabil|manager|specialist|engineer|ingegner|developer|sviluppat|programm|sales|vendit|account|consulent|consultant|segretari|reception|architett|contabil|saldator|elettricist|idraulic|meccanic|manutentor|maintenance|stage|stagist|tirocin|intern|internship|apprendist|baby.?sitter|badant|colf|puliz|cleaner|cassier|cashier|bancon|pizzaiol|lavapiatti|aiut|portier|custod|vigilan|guardi|docent|insegnant|teacher|formator|farmacist|medic|fisioterapist|psicolog|logoped|analyst|analist|designer|director|direttor|coordinat|head of|executive|officer|agent|rappresentant|promoter|hostess|steward|mulettist|carrellist|montator|vernicia|falegnam|sart[aoe]|parrucchier|estetist|giardinier|murator|carpentier|geometr|bidell|collaborator|ausiliar|istruttor|funzionari|dirigent|buyer|store|shop|clerk|accountant|product owner|scientist|lead|junior|senior|animator|mediator|volontari|tutor|trainer|macellai|panettier|pasticcer|gelatai|stiratric|portalettere|postin|autoriparator|gommist|tornitor|fresator|conduttor|facchin|governant|ruol[oi]|figur[ae]|profil[oi]';

/** A trade, or a sign that only titles of offers carry (`m/f`, `(w/m/d)`). */
export const tradeWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${trades})|\\(?(?<![\\p{L}])[mfwdx]\\s?/\\s?[mfwdx](?:\\s?/\\s?[mfwdx])?(?![\\p{L}])`,
  'iu',
);

/** A call of a public body, a course, a notice: not offers of the market, but what other sections are made of. */
export const noticeWord =
  /(?<!\p{L})(?:band[oi]|concors[oi]|avvis[oi]|selezion[ei]|graduatori[ae]|mobilità|cors[oi]|incaric(?:o|hi)|interpell[oi]|borsa|borse)(?!\p{L})/iu;

/** What is said of an offer beside its title: contract, time, place, deadline, pay. */
export const conditionWord =
  /(?<!\p{L})(?:indeterminato|determinato|part.?time|full.?time|tempo pieno|apprendistato|somministrazione|ccnl|ral|stagional[ei]|contratto|orario|turn[oi]|sede|luogo|scaden?z[ae]|scade|entro il|pubblicat[oa]|candidati|candidatura|assunzione|retribuzione|posti|smart working|ibrido|da remoto|hybrid|remote|on.?site|permanent|contract|location|apply|deadline|posted|salary|temporary|seasonal|lavoro|requisiti|esperienza)(?!\p{L})/iu;

const months =
  'gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?|jan(?:uary)?|february|march|april|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|november|dec(?:ember)?';
/** A day as it is printed: `12/11/2026`, `12.11.26`, `2026-11-12`, `12 novembre 2026`, `Nov 12, 2026`. */
export const dayWritten = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}°?\\s(?:${months})\\.?(?:\\s\\d{4})?|(?:${months})\\.?\\s\\d{1,2},?\\s\\d{4})(?!\\d)`,
  'iu',
);

/** The words on a button or a link that is no title. */
export const buttonWord =
  /^(?:leggi(?: tutto| di più)?|continua(?: a leggere)?|scopri(?: di più)?|vedi(?: .{0,20})?|visualizza(?: .{0,20})?|dettagl(?:i|io)|apri|info|maggiori informazioni|candidati(?: ora| subito)?|invia (?:la )?candidatura|vai(?: .{0,20})?|scarica(?: .{0,20})?|condividi|salva|preferiti|read more|more(?: info)?|details?|view(?: .{0,15})?|apply(?: now| here)?|learn more|see more|share|save|download|(?:il )?(?:bando|avviso|allegat[oi]|documento|testo|modulo|domanda|locandina|scheda|file)(?: (?:completo|integrale|di (?:gara|concorso|selezione|domanda)|\d{1,2}))?(?:[ (.]*(?:pdf|docx?))?\)?|»|›|>|→|\+|pdf)\W*$/iu;

/** A town with its province, or one of the towns that need none. */
export const townWritten =
  /^(?:[\p{Lu}][\p{L}'’ .-]{1,40}\s?\((?:[A-Z]{2})\)|.{0,25}(?<!\p{L})(?:milano|roma|torino|bologna|napoli|firenze|genova|verona|padova|bergamo|brescia|monza|como|lecco|varese|pavia|lodi|cremona|mantova|italia|lombardia|remoto|remote)(?!\p{L}).{0,40})$/iu;
