// What a name in running text looks like, and words with a capital that are none. Patterns with capitals are for plain text.

export const joiner = "(?:di|del|della|dello|dei|degli|delle|da|de|d'|la|il|lo|le|e|&|per|in|a|al|alla|ai|sul|sulla)";
export const properAlone = `(?<![A-Za-zÀ-ɏ0-9])[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}(?: (?:${joiner} )?(?:(?:d|dell|all|l|nell)')?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}|&)){0,5}`;

/** Words with a capital that begin no name. */
export const generic =
  /^(?:Servizio Civile|PER|DI|CERCA|RICERCA|SELEZIONA|SI|OFFRE|A|E|IN|Per|Si|Cerca|Ricerca|Pubblico|Privato|Orario|Contratto|Milano|Lavora|Spa|Di|Facebook|FACEBOOK|WhatsApp|Telegram)(?![A-Za-zÀ-ɏ])/u;

/** Trades, for folded text. */
export const role =
  /^(?:addett[A-Za-zÀ-ɏ]*|operai[A-Za-zÀ-ɏ]*|camerier[A-Za-zÀ-ɏ]*|cuoc[A-Za-zÀ-ɏ]*|barist[A-Za-zÀ-ɏ]*|magazzin[A-Za-zÀ-ɏ]*|aiut[A-Za-zÀ-ɏ]*|educat[A-Za-zÀ-ɏ]*|infermier[A-Za-zÀ-ɏ]*|commess[A-Za-zÀ-ɏ]*|cassier[A-Za-zÀ-ɏ]*|oss|asa|part|full|tempo|lun|zona|via|viale|rif)(?![A-Za-zÀ-ɏ])/u;
