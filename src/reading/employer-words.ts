// Words by which ads say what kind of employer speaks. Patterns are for folded text.
import { word } from './hit.ts';

/** Businesses, longest first where one begins another. */
export const businesses =
  'bar(?:-[a-z]+)?|caffe(?:tteria)?|pasticceria|gelateria|pizzeria|ristorante|trattoria|osteria|locanda|hotel|albergo|ostello|b&b|bed and breakfast|panificio|panetteria|forno|gastronomia|rosticceria|macelleria|pescheria|salumeria|supermercato|minimarket|ipermercato|negozio|boutique|ferramenta|fioraio|fiorista|fioreria|farmacia|parafarmacia|cartoleria|libreria|tabaccheria|edicola|lavanderia|stireria|sartoria|calzoleria|parrucchiere|salone|barbiere|centro estetico|centro benessere|palestra|piscina|studio(?: legale| dentistico| medico| odontoiatrico| commercialist[ia]| professionale| notarile| veterinario| tecnico)?|impresa(?: di pulizie| edile)?|ditta|officina|carrozzeria|autofficina|autolavaggio|kebab(?: house)?|mensa|agriturismo|residence|rsa|casa di riposo|casa di cura|residenza|clinica|ambulatorio|poliambulatorio|punto vendita|showroom|atelier|scuola d(?:ell)?.infanzia|scuola(?! (?:media|dell.obbligo|superiore|secondaria|primari))|asilo(?: nido)?|micronido|nido|trasporti|traslochi|cooperativa|coop\\.?|consorzio|amministrazione(?: stabili| condominiale)?|accademia|chiosco|pub|birreria|enoteca|paninoteca|lido|campeggio|villaggio|teatro|cinema|tintoria|vivaio|garage|tipografia|laboratorio|azienda agricola|cascina|caseificio|coworking|frutteria|ortofrutta|banco(?: frutta)?|catering|societa|autoscuola|agenzia|frittura(?: pesce)?|bottega|falegnameria|ludoteca|baby ?parking|centro (?:commerciale|estivo|sportivo)|discoteca|autotrasporti|corriere(?: espresso)?|edil|academy|noleggio|stabilimento|friggitoria|marchio(?: di [a-z]+)?|catena|insegna|gruppo|cooperative';
export const nonprofits =
  'cooperativa sociale|coop\\.? ?sociale|societa cooperativa sociale|soc\\.? ?coop\\.? ?soc(?:iale|\\.)?|associazione|fondazione|parrocchia|oratorio|caritas|croce (?:rossa|verde|bianca)(?: italiana)?|banco aliment(?:i|are)|opera pia|comitato|onlus|emporio|circolo(?: (?:anziani|arci|acli|ricreativo|culturale))?|polisportiva|pro ?loco|auser';
export const publicBodies =
  'comune|citta(?: metropolitana)?|provincia|regione|unione dei comuni|ambito|asp|ats|asst|asl|ausl|azienda (?:speciale|ospedaliera|sanitaria|pubblica|servizi alla persona)(?: (?!del|di|per)[a-z]{4,15}| di servizi alla persona){0,2}|ospedale|universita(?: degli studi)?|politecnico|istituto comprensivo|ministero|prefettura|agenzia regionale(?: per il lavoro)?|camera di commercio|agenzia delle entrate|consiglio regionale|tribunale|biblioteca(?: comunale| civica)?|cpia|ordine de(?:gli|i) [a-z]+|unione|farmacia comunale';

export const agencySigns = word(
  'ag(?:enzia|enzie|\\.) (?:per il |di )?(?:lavoro|somministrazione)|apl|aut(?:orizzazione|\\.) ?min(?:isteriale|\\.)|agenzia autorizzata|agenzia (?:adecco|quanta|manpower|randstad|umana)|adecco|manpower|randstad|gi group|openjobmetis|etjca|e-work|synergie|adhr|orienta|lavoropiu|humangest|tempor|umana s\\.?p\\.?a|maw|during|generazione vincente|job ?italia|axl|ali lavoro|lavorint|staff s\\.?p\\.?a',
);
export const householdSigns = word(
  "famiglia|fam\\.? con|assistenza (?:a|ad) (?:un |una )?(?:signor[ae]|anzian[ao])|cerco (?:anche )?(?:una )?(?:donna|signora|persona) per (?:stir|puli|assist)[a-z]+|(?:mamma|papa'?|nonna|nonno|privat[oa]|signora|coppia|genitori) (?:di|cerca|dimess[oa])|siamo una (?:famiglia|coppia)|per (?:mia|mio|nostra|nostro) (?:madre|padre|mamma|papa|nonna|nonno|suocer[ao]|zi[ao]|figli[oa])|(?:nostr[oaie]|mi[oaei]) (?:bimb|bambin|figli)[a-z]*|per (?:una )?(?:signor[ae]|anzian[oa]) (?:di|non|sol[ao])|signor[ae] (?:di )?\\d{2} anni|casa (?:mia|nostra)|con la nostra auto",
);
export const nonprofitSigns = word(
  `${nonprofits}|ets|aps|odv|ente del terzo settore|parrocchiale|volontar[ie] (?:della|di)|no ?profit|centro di ascolto`,
);
export const publicSigns = word(
  '(?:il |del |dal |al )?comune di|il comune|citta di|provincia di|regione (?:lombardia|lazio|[a-z]{5,12})|concors[oi] pubblic[oi]|avviso pubblico|bando pubblico|selezione pubblica|servizio civile universale|servizi sociali|giunta comunale|bando (?:s\\.?a\\.?p\\.?|di atm)|dotecomune|azienda (?:speciale|pubblica|ospedaliera)|asp di|asst|ats|ministero|alloggi[oa]? (?:pubblic[oi]|sap|di edilizia)|contributo (?:affitto|ordinario|economico)|servizi abitativi|trasporto pubblico',
);
export const companySigns = word(
  `${businesses}|azienda|societa|multinazionale|locale|attivita commerciale|studio|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?s?|s\\.?n\\.?c\\.?|s\\.?a\\.?s\\.?|titolare di|realta del settore|location`,
);
