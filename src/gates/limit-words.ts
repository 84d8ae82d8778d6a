// Pieces of the expressions that find limits on who may apply, in the short hand of `phrase`.

export const people =
  'person[ae]|personale|figur[ae]|candidat[aeio]|risors[ae]|staff|collaborator[ei]|collaboratric[ei]|profil[oi]|manodopera|gente|forza lavoro';
export const woman =
  'donn[ae]|ragazz[ae]|signor[ae]|signorin[ae]|femmin[ae]|studentess[ae]|casaling(?:a|he)|mamm[ae]|pensionat[ae]|femminucc[iae]{1,2}|fanciull[ae]';
export const man = 'uomo|uomini|ragazz[oi]|signori|maschi[o]?|maschiett[oi]|ometto|giovanott[oi]';
export const search =
  '(?:(?:ri)?cerc(?:o|a|ano|hiamo|hino|as[io]|ans[io]|heremo)|assum[eo]n?o?|assumiamo|assumesi|selezion[aie]~|vogli(?:o|amo|ono)|vole(?:r|re|ndo)|vuole|vorrei|vorremmo|desider(?:o|iamo)|bisogno di|richied(?:e|ono|iamo)|servono|serve|servirebbe|offr[eo]|offresi|offriamo(?: lavoro)? a|si cerca(?:no)?|propon~|occorr[eo]n?o?|necessit~|ci manca(?:no)?)';
export const some =
  "(?:(?:n\\.? ?)?\\d{1,3} |un |uno |una |un' ?|un'altra |un altro |altr[aeio] |due |tre |quattro |cinque |sei |alcun[ei] |le |i |solo |urgentemente |urgente |subito |anche |nuov[aeio] |brav[aeio] |seri[aeio] |giovan[ei] (?!e )|bell[aei] ){0,3}";

/** "Non chiediamo età, foto, stato civile", "non ci interessa", "nessun limite di", "nel curriculum non indicare": the words that follow are denied. */
export const notAsked =
  "(?<![a-z])(?:non (?:ti |vi |si |ci )?(?:chied|richied|interess|import|guard|conta|fa differenza)[a-z]{0,6}|a prescindere d[ai]|nessun[ao']? (?:limit|vincol|distinzion|preclusion|requisit)[a-z]{1,2}|(?:non|evit[a-z]{2,4} di) (?:[a-z]{2,12} ){0,2}?(?:indic|scriv|inser|mett|riport|specific|alleg|aggiung|dichiar)[a-z]{1,8}|(?:togli|elimin|omett|tralasci)[a-z]{0,5} |(?:cv|curricul[a-z]{1,4}|candidatur[ae]|domand[ae])(?: vitae)? (?:senza|priv[ioae] di))[^.;\\n]{0,50}$";

/** Words of a wish or of precedence, up to those who are preferred. */
export const preferred =
  '(?:(?:si |vi )?(?:preferi|privilegi|predilig)[a-z]{1,8}|(?:precedenza|priorita|preferenza)(?: assoluta)? (?:a|ad|alle|agli|ai|per|verso)|gradit[aeio])';

/** Beginnings of the names of trades, up to the ending that tells the sex. */
export const trades =
  '(?:commess|camerier|barist|barman|banconist|banconier|cassier|opera[io]|addett|impiegat|segretari|receptionist|centralinist|cuoc|chef|pizzaiol|pasticcer|gelatai|panettier|fornai|macellai|salumier|magazzinier|mulettist|autist|facchin|fattorin|rider|corrier|murator|manoval|imbianchin|idraulic|elettricist|saldator|tornitor|meccanic|falegnam|fabbr|badant|colf|baby ?-?sitter|tat[ae]|governant|domestic|collaborator|collaboratric|custod|portier|guardian|vigilant|hostess|steward|promoter|modell|standist|animator|animatric|lavapiatt|aiuto ?-?cuoc|tuttofar|stirator|stiratric|shampist|estetist|pasticcier|massaggiat|orlatric|cucitric|giardinier|bracciant|raccoglitor|raccoglitric|contadin|venditor|venditric|agent|operator|operatric|lavorator|lavoratric|apprendist|stagist|tirocinant|conducent|infermier|ausiliari|volantinator|colleg)[a-z]{0,4}';

/** The inhabitants of Italian regions and big towns, as beginnings. */
export const regions =
  'meridional|settentrional|lombard|milanes|sard|sicilian|calabres|puglies|campan|napoletan|roman|lazial|abruzzes|molisan|lucan|romagnol|emilian|venet|friulan|trentin|piemontes|torines|ligur|genoves|toscan|umbr|marchigian|palermitan|catanes|bares|salernitan|casertan|bergamasc|brescian';
