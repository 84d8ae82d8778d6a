// What is said before and after the name of the one who hires. Patterns are for plain text.

/** "assume", "aprirà", "mette a contratto", "vuole inserire": what follows the name. */
const people = '(?:\\d|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|[a-z]{2,10}(?:dici|nta|nti|anta|cento)[ ,])';
const hire = '(?:assum|cerc|ricerc|selezion|reclut|inser|impieg)(?:are|ere|ire)';
const search =
  '(?:la |le |una |le sue |nuove )?(?:campagn[ae]|selezion[ei]|ricerc(?:a|he)|reclutament[oi]|assunzioni|candidature|colloqui)';
export const hiringVerbs = [
  'cerca(?! (?:lavoro|impiego|occupazione|casa))|ricerca(?! di)|seleziona|assume|recluta|cercano|ricercano|selezionano|assumono|reclutano',
  '(?:assum|cerch|ricerch|selezion|reclut|apr|riapr|inaugur|inser|impiegh|offr)(?:er[àa]|ir[àa]|eranno|iranno)',
  'apre|aprono|riapre|inaugura|forma una|propone|organizza|amplia|annuncia|bandisce|cresce|offrono',
  `affida (?:la |il |l'|le |a )|ha (?:${people}[a-z ,]{0,12})?(?:nuovi )?post[io] (?:da coprire|liber[io]|di lavoro|disponibil[ie]|per)|ha [a-z0-9 ]{1,20} da (?:coprire|riempire|assegnare)|inserisce ${people}|offre ${people}|prevede (?:${people}|nuove assunzioni)|raccoglie (?:le |i |nuove )?(?:candidature|curriculum|cv)`,
  'ha (?:appena )?aperto|è alla ricerca|ha bisogno di|va in cerca di|è a caccia di|mette (?:a|sotto) (?:regolare )?(?:contratto|bando|concorso)|mette a disposizione',
  'sta (?:cercando|selezionando|assumendo|reclutando|per assumere|per aprire)',
  `(?:vuole|intende|conta di|punta ad?|torna ad?|pensa di|si prepara ad?|è pront[oa] ad?) ${hire}|vuole ${people}`,
  `(?:lancia|avvia|apre|fa|riapre|ha avviato|ha lanciato|ha indetto|ha annunciato|ha in programma|ha in corso|programma|annuncia) ${search}`,
  '(?:sbarca|approda|arriva|raddoppia|si espande|si allarga) (?:a|ad|in|nel|nella|anche)',
].join('|');

const town = "[A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20}";
const acts =
  'offre|cerca|vuole|assume|assumerà|seleziona|ricerca|recluta|inserisce|inserirà|mette a (?:bando|concorso)|annuncia|bandisce';
/** "assunzioni alla", "li offre", "sono Carla, responsabile del personale di": what stands before the name. */
export const announcing = [
  `[Aa]pr(?:e|irà)(?: a ${town}(?: ${town})?)?|[Ii]naugura|[Aa]rriv(?:a|erà)(?: a ${town})?|[Ss]barca`,
  "(?:[Aa]ssunzioni|[Ss]elezion[ei]|[Cc]andidature|[Cc]olloqui|[Pp]orte aperte|[Oo]pen day|[Pp]ost[oi]|[Ll]avor(?:o|are))(?: [a-z]{3,15}){0,3} (?:alla|all'|dalla|da|presso(?: la| il)?)",
  "(?:ricerca|selezione)(?: in corso)? (?:è|sono) (?:di|del|della|dell')",
  `[Ss]tabilimento(?: di ${town}(?: ${town})?)? (?:della|dell')|(?:[Dd]eposito|[Mm]agazzino|[Ff]abbrica|[Ff]iliale|[Pp]olo logistico|[Pp]unto vendita)(?: di ${town}(?: ${town})?)? (?:della|dell')|[Nn]uov[oa] (?=(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20} ){1,3}che (?:apr|sorg|nasc|inaugur))`,
  `[Aa]ssunzioni (?:[a-z ]{3,12} )?(?:in|per(?: la| l')?)|(?:[Cc]i presentiamo|[Cc]hi siamo): (?:siamo )?|[Ee]ntra (?:in|nella squadra di)|(?:[Ll][ioae]) (?:${acts})(?: il| la| l')?`,
  "[Aa]d? (?:offrir|cercar|assumer|selezionar|bandir|metter)(?:[ei]|l[aeio])?(?: [a-z]{1,12}){0,3} (?:è|sono|sarà|saranno)(?: il| la| l')?",
  "(?:offert|organizzat|promoss|indett|bandit|propost)[aoie] da(?:l|lla|llo|ll'|gli|i)?|[Aa] cura (?:di|del|della|dell')",
  "(?:network marketing|team|realtà|marchio|brand|catena|multinazionale|gruppo|impresa)(?: [a-z']{2,14}){0,6} \\((?!Centro|Outlet|Via|Viale|Piazza|Corso|Zona|Settore|Prov)(?=[A-ZÀ-Þ][^()\\n]{2,40}\\))",
  '(?:nel |del )?[Tt]eam(?: di)?|(?:titolare|azienda|ditta|società|cooperativa|locale|negozio|salone|noi) \\(|a nome di|per conto di|staff di|personale (?:di|del|della)',
  '(?:risorse umane|selezione|ufficio del personale|[Aa]cademy) (?:di|del|della|dello)',
  "[Ss]ono [A-ZÀ-Þ][a-zß-ÿ]{2,14},? (?:(?:titolare|responsabile|selezionatrice|recruiter) )?(?:di|del|della|dello|dell'|da)",
].join('|');
