import { type ExtraKey, extraKeys } from '../model.ts';
import { wordedColumn } from './sheet-headings.ts';

const ownColumns = [
  'id',
  'title',
  'employer',
  'place',
  'deadline',
  'date',
  'url',
  'text',
  'contact',
  'by',
  'confirmed',
] as const;
/** What a column may hold; `contact`: telephone, address, how to apply, whichever is written. */
export const columnNames = [...ownColumns, ...extraKeys] as const;
export type ColumnName = (typeof columnNames)[number];

/** The headings by which desks call a column, in Italian and English; `folded` forms, the first is the usual one. */
const headings: Partial<Record<ColumnName, string[]>> = {
  id: ['id', 'codice', 'numero annuncio', 'n annuncio', 'code'],
  title: [
    'mansione',
    'figura',
    'figura professionale',
    'figura ricercata',
    'ruolo',
    'titolo',
    'profilo',
    'qualifica',
    'posizione',
    'lavoro',
    'offerta',
    'titolo annuncio',
    'role',
    'title',
    'job',
    'job title',
    'position',
  ],
  employer: [
    'ditta',
    'azienda',
    'datore',
    'datore di lavoro',
    'impresa',
    'societa',
    'ragione sociale',
    'nome azienda',
    'nome ditta',
    'negozio',
    'ente',
    'inserzionista',
    'employer',
    'company',
  ],
  place: [
    'luogo',
    'zona',
    'sede',
    'sede di lavoro',
    'luogo di lavoro',
    'indirizzo',
    'citta',
    'comune',
    'quartiere',
    'localita',
    'dove',
    'place',
    'location',
    'address',
    'area',
  ],
  deadline: [
    'scadenza',
    'data scadenza',
    'scadenza candidature',
    'entro',
    'entro il',
    'entro quando',
    'termine',
    'deadline',
    'expires',
    'valid until',
  ],
  date: [
    'data',
    'visto il',
    'visto',
    'data visto',
    'segnalato il',
    'raccolto il',
    'data annuncio',
    'data pubblicazione',
    'pubblicato il',
    'pubblicazione',
    'data inserimento',
    'inserito il',
    'date',
    'seen',
    'posted',
  ],
  url: ['link', 'url', 'sito', 'sito web', 'pagina', 'indirizzo web', 'link annuncio', 'web', 'website'],
  text: [
    'note',
    'nota',
    'descrizione',
    'testo',
    'annuncio',
    'testo annuncio',
    'dettagli',
    'annotazioni',
    'descrizione attivita',
    'compiti',
    'attivita',
    'notes',
    'description',
    'details',
    'text',
  ],
  by: [
    'chi',
    'operatore',
    'operatrice',
    'visto da',
    'chi l ha visto',
    'raccolto da',
    'inserito da',
    'segnalato da',
    'by',
    'operator',
  ],
  confirmed: ['confermato il', 'confermato', 'riconfermato il', 'ultima conferma', 'confirmed', 'confirmed on'],
  phone: [
    'telefono',
    'tel',
    'cellulare',
    'cell',
    'numero di telefono',
    'n telefono',
    'recapito telefonico',
    'phone',
    'telephone',
    'mobile',
  ],
  whatsapp: ['whatsapp', 'wa', 'numero whatsapp'],
  email: ['email', 'e mail', 'mail', 'posta elettronica', 'indirizzo email', 'indirizzo e mail'],
  hours: ['orario', 'ore', 'orario di lavoro', 'ore settimanali', 'monte ore', 'orari', 'hours', 'weekly hours'],
  schedule: ['giorni', 'giorni e orari', 'turni', 'turno', 'days', 'shifts'],
  contract: [
    'contratto',
    'tipo contratto',
    'tipo di contratto',
    'tipologia contratto',
    'tipologia contrattuale',
    'contract',
    'contract type',
  ],
  pay: ['paga', 'retribuzione', 'stipendio', 'compenso', 'ral', 'salario', 'pay', 'salary', 'wage'],
  openings: ['posti', 'numero posti', 'n posti', 'posti disponibili', 'quanti', 'openings', 'vacancies'],
  requirements: ['requisiti', 'titolo di studio', 'competenze', 'requirements', 'qualifications'],
  experience: ['esperienza', 'experience'],
  duration: ['durata', 'duration'],
  reference: ['rif', 'riferimento', 'codice riferimento', 'rif annuncio', 'reference', 'ref'],
  applyNote: ['come candidarsi', 'candidatura', 'modalita di candidatura', 'candidarsi', 'how to apply', 'apply'],
  inPerson: ['presentarsi', 'presentarsi a', 'dove presentarsi', 'in person'],
  desk: ['sportello', 'desk'],
  sector: ['settore', 'ambito', 'sector', 'industry'],
  programme: ['programma', 'progetto', 'programme', 'program'],
  provider: ['ente erogatore', 'organizzatore', 'provider'],
  starts: ['inizio', 'data inizio', 'inizio corso', 'start', 'start date'],
  ends: ['fine', 'data fine', 'fine corso', 'end', 'end date'],
  cost: ['costo', 'prezzo', 'quota', 'cost', 'price'],
  audience: ['destinatari', 'a chi e rivolto', 'per chi', 'audience'],
};

const byHeading = new Map<string, ColumnName>(
  columnNames.flatMap((name) => [name, ...(headings[name] ?? [])].map((heading) => [fold(heading), name] as const)),
);
/** Shorter ones are found inside other words' headings too often: "data", "sede", "titolo". */
const shortestInside = 7;
const insideHeadings = [...byHeading.keys()]
  .filter((heading) => heading.length >= shortestInside)
  .sort((a, b) => b.length - a.length);

/** The column that a heading means, or null: the heading itself, its words, or the longest known one among them. */
export function columnOf(heading: string): ColumnName | null {
  const folded = fold(heading);
  return byHeading.get(folded) ?? wordedColumn(folded) ?? knownInside(folded);
}

/** What a label within running text means (`Figura ricercata: cuoca`): its words alone are too little there. */
export function labelOf(label: string): ColumnName | null {
  const folded = fold(label);
  const exact = byHeading.get(folded);
  if (exact !== undefined) return exact;
  return wordedColumn(folded) === 'deadline' ? 'deadline' : knownInside(folded);
}

function knownInside(folded: string): ColumnName | null {
  const inside = insideHeadings.find((known) => ` ${folded} `.includes(` ${known} `));
  return byHeading.get(inside ?? '') ?? null;
}

/** Without accents, case, punctuation: headings are typed in many ways. */
export function fold(heading: string): string {
  const plain = heading.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export function isExtra(name: ColumnName): name is ExtraKey {
  return extraKeys.some((key) => key === name);
}

const seenHeadings = new Set(
  'data,visto il,visto,data visto,segnalato il,raccolto il,inserito il,data inserimento,date,seen'.split(','),
);

/** Whether a column of dates says when a person saw the offer, rather than when it was published. */
export function saysSeen(heading: string): boolean {
  return seenHeadings.has(fold(heading));
}
