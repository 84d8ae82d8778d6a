import type { ColumnName } from './sheet-columns.ts';

// Headings as people word them, beyond the usual ones: "Candidarsi entro (data)", "Che figura cercate?", "N° pers.". The first
// that fits holds.

/** What a folded heading means by its words; null where none is known, or where it rather looks like the words of an offer. */
export function wordedColumn(heading: string): ColumnName | null {
  if (/\d/.test(heading) || heading.split(' ').length > longestHeading) return null;
  const padded = ` ${heading} `;
  return worded.find(([words]) => words.test(padded))?.[1] ?? null;
}

/** in words */
const longestHeading = 7;

function words(alternatives: string): RegExp {
  return new RegExp(` (?:${alternatives}) `);
}

const worded: [RegExp, ColumnName][] = [
  // The end of a contract or of a document is no deadline.
  [words('(?:scadenza|termine|fine) (?:del )?(?:contratto|rapporto|documento|permesso)'), 'duration'],
  [words('(?:data )?fine (?:pubblicazione|validita|annuncio|candidature)|valid[oa] (?:fino|sino) a?l?'), 'deadline'],
  [words('scadenza|scade|entro|deadline|apply by|closing date|candidature (?:fino|sino)'), 'deadline'],
  [
    words('termine (?:ultimo|(?:per )?(?:la )?(?:candidatur[ae]|candidarsi|presentazione|domand[ae]|iscrizion[ei]))'),
    'deadline',
  ],
  [words('confermat[oa]|ultima (?:conferma|verifica)'), 'confirmed'],
  [
    words(
      'informazioni cronologiche|timestamp|horodateur|posted on|date posted|data (?:di )?(?:pubblicazione|inserimento)',
    ),
    'date',
  ],
  [words('data (?:di )?(?:inizio|avvio|partenza)|inizio (?:previsto|lavoro|lezioni)|start date'), 'starts'],
  [words('data (?:di )?(?:fine|termine|conclusione)|end date'), 'ends'],
  [words('codice|cod|rif|riferimento|reference|job id'), 'reference'],
  [words('id (?:annuncio|offerta|richiesta)|id'), 'id'],
  [
    words(
      '(?:n|no|nr|num|numero|quante|quanti) (?:di )?(?:pers|persone|posti|posizioni|risorse|unita|addetti|figure)|posti|posizioni (?:aperte|disponibili)|openings',
    ),
    'openings',
  ],
  [
    words(
      'telefono (?:e |o )?e? ?mail|e? ?mail (?:e |o )?(?:telefono|tel|cell|cellulare)|tel (?:e )?e? ?mail|contatt[oi]|recapit[oi]|rivolgersi a|a chi',
    ),
    'contact',
  ],
  [words('whatsapp'), 'whatsapp'],
  [words('telefono|tel|cell|cellulare|phone'), 'phone'],
  [words('e ?mail|mail|posta elettronica|pec'), 'email'],
  [words('ur[li]|link|sito|pagina web|website'), 'url'],
  [
    words(
      '(?:modalita|come) (?:di |per )?(?:candidatur[ae]|candidarsi|partecipare|iscriversi)|candidatur[ae]|how to apply',
    ),
    'applyNote',
  ],
  [words('paga|retribuzion[ei]|retribuz|stipendio|compenso|ral|salario|salary|trattamento economico'), 'pay'],
  [
    words(
      '(?:tipo|tipologia|forma|durata e tipo) (?:di |del )?(?:contr|contratto|rapporto|assunzione)|contratto|contratt|rapporto di lavoro|inquadramento|contract type',
    ),
    'contract',
  ],
  [words('giorni|giornate'), 'schedule'],
  [
    words('orari[oi]?|turn[oi]|monte ore|ore|impegno(?: orario)?|fascia oraria|work(?:ing)? (?:schedule|hours)'),
    'hours',
  ],
  [words('quando'), 'when'],
  [
    words(
      'patente|lingu[ae]|(?:conoscenze|competenze|capacita) [a-z]+|titolo (?:di )?studio|requisit[oi]|automunit[oa]|scolarita',
    ),
    'requirements',
  ],
  [words('esperienza'), 'experience'],
  [words('durata'), 'duration'],
  [words('settore'), 'sector'],
  [
    words(
      'descrizione|attivita|compiti|mansioni (?:da )?svol(?:te|gere)|note|osservazioni|annotazioni|altre informazioni|altre info|altro',
    ),
    'text',
  ],
  [words('luogo|sede|ubicazione|localita|zona|citta|comune|indirizzo|quartiere|location|dove'), 'place'],
  [
    words(
      'azienda|ditta|datore|impresa|societa|cooperativa|ragione sociale|ente|chi (?:cerca|offre|assume)|company|employer',
    ),
    'employer',
  ],
  [
    words(
      'mansion[ei]|figur[ae]|profilo|qualifica|ruolo|profession[ei]|posizione|personale(?: ricercato| richiesto)?|job title|cosa|corso|titolo',
    ),
    'title',
  ],
];
