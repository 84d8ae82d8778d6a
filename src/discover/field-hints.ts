// How the parts of an offer are called: in class names, on labels, by the sign drawn before them; and what they look like.

import type { FieldName } from '../sources/field-names.ts';
import { dayWritten, townWritten } from './job-words.ts';

export interface FieldHint {
  name: FieldName;
  /** in class names, `itemprop`, `data-label` */
  named: RegExp;
  /** before a colon, or on a label of its own; alternatives of a regular expression without groups */
  labels: string;
  /** the drawn sign beside the words, by its class name */
  sign: RegExp | null;
  /** what the words look like, where that tells the field by itself */
  looks: RegExp | null;
}

export const fieldHints: FieldHint[] = [
  {
    name: 'deadline',
    named: /scaden|deadline|expir|closing|valid-?through|entro|termine/i,
    labels:
      'Scadenza(?: candidature)?|Data (?:di )?scadenza|Scade(?: il)?|Entro(?: il)?|Termine(?: candidature| presentazione domande)?|Deadline|Closing date|Expires',
    sign: /hourglass|calendar-(?:x|times|check)/i,
    looks: /^(?:scad(?:e|enza)|entro)\b.{0,30}\d/i,
  },
  {
    name: 'date',
    named:
      /(?:^|-)(?:data|date|pubblicat\w*|pubblicazione|posted|published|publish|datetime|time|inserit\w*)(?:$|-)|dateposted/i,
    labels:
      'Pubblicat[oa](?: il)?|Data (?:di )?pubblicazione|Data|Inserit[oa](?: il)?|Posted(?: on)?|Date(?: posted)?|Published(?: on)?',
    sign: /calendar|clock-o/i,
    looks: new RegExp(`^(?:\\p{L}{3,12}:?(?: il)? )?(?:\\p{L}{3,9},? )?${dayWritten.source}`, 'iu'),
  },
  {
    name: 'place',
    named:
      /luogo|location|(?:^|-)(?:sed[ei]|citt\w|city|cities|place|zona|localit\w+|comune|provincia|region[ei]?|address|addresslocality|town|area-geografica|workplace)(?:$|-)/i,
    labels:
      'Sede(?: di lavoro)?|Luogo(?: di lavoro)?|Località|Città|Comune|Zona|Provincia|Dove|Location|City|Workplace|Place',
    sign: /map-marker|location|map-pin|(?:^|-)pin(?:$|-)|marker|geo|place/i,
    looks: townWritten,
  },
  {
    name: 'employer',
    named: /aziend|company|employer|ditta|datore|organi[sz]ation|cliente|hiring|(?:^|-)(?:ente|brand|firm)(?:$|-)/i,
    labels: 'Azienda|Ditta|Datore(?: di lavoro)?|Società|Ente|Company|Employer|Cliente',
    sign: /building|company|industry/i,
    looks: null,
  },
  {
    name: 'contract',
    named: /contratt|contract|employment|tipologia|job-?type|inquadramento/i,
    labels:
      'Contratto|Tipo(?: di)? contratto|Tipologia(?: contrattuale| di contratto| contratto)?|Inquadramento|Contract(?: type)?|Employment type|Job type',
    sign: /briefcase|file-contract|suitcase/i,
    looks:
      /^(?:tempo (?:in)?determinato|(?:full|part)[- ]?time|tirocinio|stage|apprendistato|somministrazione|permanent|temporary|internship)(?:[ ,/·-].{0,40})?$/i,
  },
  {
    name: 'hours',
    named: /orari|(?:^|-)(?:hours|ore|shift|turni|schedule|working-?time)(?:$|-)/i,
    labels: 'Orario(?: di lavoro)?|Ore settimanali|Impegno(?: orario)?|Hours|Working hours|Turni',
    sign: /(?:^|-)clock(?:$|-)/i,
    looks: null,
  },
  {
    name: 'pay',
    named: /retribuzion|stipendio|salar|compens|(?:^|-)(?:ral|paga|pay|wage)(?:$|-)/i,
    labels: 'Retribuzione|Stipendio|RAL|Compenso|Paga|Salary|Pay',
    sign: /euro|money|wallet|coins/i,
    looks: /^(?:€|EUR)?\s?\d[\d.,]*\s?(?:€|euro|EUR).{0,40}$/i,
  },
  {
    name: 'openings',
    named: /posti|openings|vacancies-?count/i,
    labels: 'Posti(?: disponibili)?|N\\.? ?posti|Numero (?:di )?posti|Posizioni disponibili|Openings',
    sign: null,
    looks: null,
  },
  {
    name: 'reference',
    named: /(?:^|-)(?:rif|riferimento|reference|ref|codice|job-?id|reqid|req-id)(?:$|-)/i,
    labels: 'Rif\\.?|Riferimento|Codice(?: annuncio| offerta)?|Cod\\.|Job ID|Ref\\.?|Reference',
    sign: /hashtag|barcode/i,
    looks: null,
  },
  {
    name: 'sector',
    named:
      /settor|sector|industry|(?:^|-)(?:area|department|departments|dipartimento|reparto|category|categoria|team|funzione)(?:$|-)/i,
    labels: 'Settore|Area(?: aziendale)?|Dipartimento|Reparto|Categoria|Department|Function|Sector',
    sign: /(?:^|-)(?:tag|folder|layer-group|sitemap)(?:$|-)/i,
    looks: null,
  },
];

export const titleNamed =
  /titol|title|heading|headline|mansion|ruolo|posizion|position|(?:^|-)(?:role|job-?name|name|nome|oggetto|subject|vacancy)(?:$|-)/i;
export const textNamed =
  /descri|excerpt|summary|abstract|sommario|snippet|teaser-text|(?:^|-)(?:text|testo|body|content|contenuto|intro|desc|blurb)(?:$|-)/i;

/** Whether words could be a whole value of one of these parts, and no sentence. */
export function isValue(words: string): boolean {
  return words.length > 0 && words.length <= 120 && !/[!?]$/.test(words);
}
