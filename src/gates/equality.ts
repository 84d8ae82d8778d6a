/** Phrases of equal treatment, on a folded text: they name sexes, ages and origins precisely where nobody is left out. */
export const equalityPhrases: readonly RegExp[] = [
  /(?<![a-z])(?:(?:ambo|entrambi|ambedue|tutti) (?:i )?(?:sess[io]|generi)|ambosess[ioe]|ambo sessi)(?![a-z])/gu,
  /(?<![a-z])(?:dell'uno e dell'altro|dell'uno o dell'altro|di entrambi i|di ogni|di qualsiasi|di qualunque) (?:sesso|genere|eta|nazionalita|etnia|origine|provenienza|religione)(?![a-z])/gu,
  /(?<![a-z])tutt[ie] (?:i |le |gli )?(?:sessi|generi|eta'?|nazionalita'?|etnie|provenienze|religioni|orientamenti)(?:[, ]{1,3}(?:e |ed |o )?(?:di )?(?:tutt[ie] )?(?:i |le |gli )?(?:sessi|generi|eta'?|nazionalita'?|etnie|provenienze|religioni))*/gu,
  /(?<![a-z])senza (?:distinzion[ei]|discriminazion[ei]|limiti|preclusioni|differenze) (?:alcuna )?di (?:sesso|genere|eta|nazionalita|etnia|razza|religione|origine|provenienza)[^.;\n]{0,120}/gu,
  /(?<![a-z])(?:indipendentemente|a prescindere) d(?:a|al|alla|all') ?(?:loro |proprio |propria )?(?:sesso|genere|eta|nazionalita|etnia|razza|religione|origine|provenienza)[^.;\n]{0,120}/gu,
  /(?<![a-z])(?:nessun|senza|non (?:ci sono|c'e|ci son|vi sono|esistono|poniamo|sono previsti)|no) (?:alcun )?(?:limit[ei]|requisit[oi]|vincol[oi]) (?:di |d')?(?:eta|sesso|nazionalita)(?![a-z])/gu,
  /(?<![a-z])(?:donn[ae] (?:e|o|ed|od) uomin[io]|donna o uomo|donna\/uomo|donne\/uomini|uomin[io] (?:e|o|ed|od) donn[ae]|uomo o donna|uomo\/donna|uomini\/donne|(?:m|f) ?\/ ?(?:f|m)(?: ?\/ ?(?:d|x|nb))?)(?![a-z])/gu,
  /(?<![a-z])(?:maschi(?:o|le)? (?:e|o) femmin(?:a|e|ile)|femmin(?:a|e|ile) (?:e|o) maschi(?:o|le)?|masch(?:io|i)\/femmin[ae])(?![a-z])/gu,
  /(?<![a-z])(?:ragazz[oi]\/[aei]|ragazz[ae]\/[oi]|ragazz[oi] (?:e|o) (?:una |delle )?ragazz[ae]|ragazz[ae] (?:e|o) (?:un |dei )?ragazz[oi]|signor[ei] (?:e|o) signor[ae]|signor[ae] (?:e|o) signor[ei])(?![a-z])/gu,
  /(?<![a-z])pari opportunita[^.;\n]{0,80}/gu,
];
