/** Phrases of equal treatment, on a folded text: they name sexes, ages and origins precisely where nobody is left out. */
export const equalityPhrases: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:ambo|entrambi|ambedue|tutti) (?:i )?(?:sess[io]|generi)|ambosess[ioe]|ambo sessi)(?!\p{L})/gu,
  /(?<!\p{L})(?:dell'uno e dell'altro|dell'uno o dell'altro|di entrambi i|di ogni|di qualsiasi|di qualunque) (?:sesso|genere|eta|nazionalita|etnia|origine|provenienza|religione)(?!\p{L})/gu,
  /(?<!\p{L})tutt[ie] (?:i |le |gli )?(?:sessi|generi|eta'?|nazionalita'?|etnie|provenienze|religioni|orientamenti)(?:[, ]{1,3}(?:e |ed |o )?(?:di )?(?:tutt[ie] )?(?:i |le |gli )?(?:sessi|generi|eta'?|nazionalita'?|etnie|provenienze|religioni))*/gu,
  /(?<!\p{L})senza (?:distinzion[ei]|discriminazion[ei]|limiti|preclusioni|differenze) (?:alcuna )?di (?:sesso|genere|eta|nazionalita|etnia|razza|religione|origine|provenienza)[^.;\n]{0,120}/gu,
  /(?<!\p{L})(?:indipendentemente|a prescindere) d(?:a|al|alla|all') ?(?:loro |proprio |propria )?(?:sesso|genere|eta|nazionalita|etnia|razza|religione|origine|provenienza)[^.;\n]{0,120}/gu,
  /(?<!\p{L})(?:nessun|senza|non (?:ci sono|c'e|ci son|vi sono|esistono|poniamo|sono previsti)|no) (?:alcun )?(?:limit[ei]|requisit[oi]|vincol[oi]) (?:di |d')?(?:eta|sesso|nazionalita)(?!\p{L})/gu,
  /(?<!\p{L})(?:donn[ae] (?:e|o|ed|od) uomin[io]|donna o uomo|donna\/uomo|donne\/uomini|uomin[io] (?:e|o|ed|od) donn[ae]|uomo o donna|uomo\/donna|uomini\/donne|(?:m|f) ?\/ ?(?:f|m)(?: ?\/ ?(?:d|x|nb))?)(?!\p{L})/gu,
  /(?<!\p{L})(?:maschi(?:o|le)? (?:e|o) femmin(?:a|e|ile)|femmin(?:a|e|ile) (?:e|o) maschi(?:o|le)?|masch(?:io|i)\/femmin[ae])(?!\p{L})/gu,
  /(?<!\p{L})(?:ragazz[oi]\/[aei]|ragazz[ae]\/[oi]|ragazz[oi] (?:e|o) (?:una |delle )?ragazz[ae]|ragazz[ae] (?:e|o) (?:un |dei )?ragazz[oi]|signor[ei] (?:e|o) signor[ae]|signor[ae] (?:e|o) signor[ei])(?!\p{L})/gu,
  /(?<!\p{L})pari opportunita[^.;\n]{0,80}/gu,
];
