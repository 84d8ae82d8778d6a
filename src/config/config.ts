import * as z from 'zod';
import type { Audience } from '../editions/audience.ts';
import { type EditionChoice, editionOrders } from '../editions/editions.ts';
import {
  type ClockTime,
  type Desk,
  type IsoWeek,
  languages,
  outputKinds,
  type Publisher,
  type SectionId,
  sectionIds,
} from '../model.ts';
import { type SourceConfig, sourceSchema } from '../sources/index.ts';
import { parseWeek } from '../week.ts';
import { clock, clockTime, email, phone, shortName, webAddress, week, written, wrong } from './typed-values.ts';

/** `sources.yaml` as understood: every key present, what is not written is `null` or has its default. */
export interface Config {
  bulletin: {
    title: string;
    subtitle: string | null;
    /** public address of the bulletin, for the QR code */
    url: string | null;
    publisher: Publisher;
    firstIssue: { number: number; week: IsoWeek };
    /** weeks without an issue */
    breaks: IsoWeek[];
  };
  desks: Desk[];
  /** in the order of printing; `limit` is the largest number of entries */
  sections: { id: SectionId; title: string | null; limit: number | null }[];
  editions: EditionChoice[];
  /** whether `output/site/` is made, to be published at the bulletin's address */
  site: boolean;
  /** the school day against which working hours are measured */
  school: { opens: ClockTime; closes: ClockTime; pre: ClockTime; post: ClockTime };
  /** within so many kilometres of a desk it is near */
  nearKm: number;
  /** for so many issues what was read is kept, to make them again */
  keepWeeks: number;
  /** streets and places that the desks know, with their neighbourhood (NIL) */
  places: { name: string; nil: number }[];
  sources: SourceConfig[];
}

const publisher = z
  .strictObject({
    name: written.describe('Chi pubblica il bollettino.'),
    legal_representative: written.optional().describe('Legale rappresentante: nome e cognome.'),
    address: written.optional().describe('Indirizzo della sede.'),
    email: email.optional().describe('E-mail a cui scrivere per correzioni e proteste.'),
    phone: phone.optional().describe('Telefono della sede.'),
    registration: written
      .nullable()
      .optional()
      .describe('Registrazione della testata in tribunale, se c’è. Se non c’è: null.'),
  })
  .describe('Chi pubblica: si stampa in fondo.');

const bulletin = z
  .strictObject({
    title: written.describe('Titolo del bollettino.'),
    subtitle: written.optional().describe('Riga sotto il titolo.'),
    url: webAddress.optional().describe('Indirizzo web del bollettino: diventa il codice QR.'),
    publisher,
    first_issue: z
      .strictObject({
        number: z.int().min(1).describe('Numero del primo bollettino fatto con questo programma.'),
        week: week.describe('Settimana del primo bollettino: 2026-W48.'),
      })
      .describe('Da dove si conta il numero del bollettino.'),
    breaks: z.array(week).optional().describe('Settimane senza bollettino (ferie): [2026-W33, 2026-W34].'),
  })
  .describe('Il bollettino: titolo, chi lo pubblica, da dove si conta.');

const nil = z.int().min(1).max(88);

const desk = z.strictObject({
  id: shortName.describe('Nome breve dello sportello: lettere minuscole, numeri e trattini.'),
  name: written.describe('Nome dello sportello, da stampare.'),
  address: written.describe('Via, numero e città.'),
  position: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .refine(
      ([latitude, longitude]) => !(latitude < 20 && longitude > 35),
      wrong({
        it: {
          what: 'Latitudine e longitudine sembrano scambiate.',
          remedy: 'Scrivi prima la latitudine (a Milano circa 45), poi la longitudine (circa 9).',
        },
        en: {
          what: 'Latitude and longitude seem swapped.',
          remedy: 'Write the latitude first (in Milan about 45), then the longitude (about 9).',
        },
      }),
    )
    .optional()
    .describe('Latitudine e longitudine: [45.4983, 9.2520].'),
  nil: nil.optional().describe('Numero del quartiere (NIL, da 1 a 88) in cui si trova lo sportello.'),
  hours: written.optional().describe('Giorni e orari di apertura, come si stampano.'),
  phone: phone.optional().describe('Telefono dello sportello.'),
  email: email.optional().describe('E-mail dello sportello.'),
});

const section = z.strictObject({
  id: z.enum(sectionIds).describe('Quale sezione.'),
  title: written.optional().describe('Titolo da stampare al posto di quello solito.'),
  limit: z.int().min(1).optional().describe('Al massimo quante voci.'),
});

const audience = z
  .strictObject({
    programme: written
      .optional()
      .describe(
        'Un progetto: «IN-JOBS». Restano fuori le voci riservate ad altri progetti. I lavori per tutti restano.',
      ),
    age: z
      .strictObject({
        from: z.int().min(14).max(99).describe('Da quanti anni.'),
        to: z.int().min(14).max(99).optional().describe('Fino a quanti anni.'),
      })
      .optional()
      .describe(
        'Restano fuori solo i corsi, gli avvisi e i posti di un progetto che chiedono un’altra età. Mai i lavori.',
      ),
    sections: z.array(z.enum(sectionIds)).min(1).optional().describe('Solo queste sezioni.'),
    desks: z.array(shortName).min(1).optional().describe('Solo questi sportelli (i loro id).'),
    municipio: z
      .union([z.literal(2), z.literal(3)])
      .optional()
      .describe('Solo i lavori in questo Municipio di Milano: 2 o 3. Restano quelli che non dicono dove.'),
    nearness: z
      .enum(['neighbourhood', 'municipio', 'near', 'milan'])
      .optional()
      .describe(
        'Quanto lontano al massimo da uno sportello: neighbourhood stesso quartiere, municipio stesso Municipio, near entro near_km, milan a Milano.',
      ),
    school: z
      .enum(['inside', 'with-pre-post'])
      .optional()
      .describe(
        'Solo orari che vanno bene con la scuola: inside dentro l’orario, with-pre-post anche con pre e post-scuola. Restano quelli non scritti.',
      ),
  })
  .describe('Per chi è l’edizione. Resta fuori solo quello che di sicuro non va bene.');

const edition = z.strictObject({
  id: shortName.describe('Nome breve dell’edizione: finisce nel nome dei file.'),
  language: z
    .enum(languages)
    .describe('Lingua: it italiano, en inglese, es spagnolo, fr francese, ar arabo, si singalese.'),
  name: written.optional().describe('Per chi è, da stampare accanto al titolo: «giovani 18-29». Se manca: per tutti.'),
  outputs: z
    .array(z.enum(outputKinds))
    .min(1)
    .optional()
    .describe(
      'Che cosa fare: html (la pagina per il telefono), pdf (da stampare), large-print (PDF a caratteri grandi, 18 punti), wall (manifesto A3 con i tagliandi da strappare), feeds (RSS, calendario, tabella), whatsapp (testi e immagini da incollare), screens (per uno schermo in vetrina). Se manca: html, pdf e feeds.',
    ),
  pages: z.int().min(0).max(400).default(4).describe('Quante pagine al massimo; 0: quante servono. Se manca: 4.'),
  audience: audience.optional(),
  job_postings: z
    .boolean()
    .optional()
    .describe(
      'true: la pagina dà ai motori di ricerca le offerte raccolte da voi (mai delle famiglie, mai di altri siti). Serve il permesso dei datori. Se manca: false.',
    ),
  order: z
    .enum(editionOrders)
    .optional()
    .describe(
      'Ordine dentro le sezioni: issue come nel numero, nearest prima i vicini, deadline prima chi scade, newest prima i nuovi. Se manca: issue.',
    ),
});

const school = z
  .strictObject({
    opens: clock.default('08:30').describe('Quando si entra a scuola. Se manca: 08:30.'),
    closes: clock.default('16:30').describe('Quando si esce da scuola. Se manca: 16:30.'),
    pre: clock.default('07:30').describe('Da che ora c’è il pre-scuola. Se manca: 07:30.'),
    post: clock.default('18:00').describe('Fino a che ora c’è il post-scuola. Se manca: 18:00.'),
  })
  .describe('Gli orari di scuola con cui si confrontano gli orari di lavoro.');

const place = z.strictObject({
  name: written.describe('Come è scritto negli annunci: via Inventata.'),
  nil: nil.describe('Numero del quartiere (NIL, da 1 a 88).'),
});

/** `sources.yaml` as written. Each key is described once, here: editors and the reference page show the same words. */
export const configSchema = z.strictObject({
  bulletin,
  desks: z.array(desk).min(1).describe('Gli sportelli, uno per trattino.'),
  sections: z.array(section).min(1).optional().describe('Le sezioni, nell’ordine di stampa. Se manca: tutte e sei.'),
  editions: z.array(edition).min(1).optional().describe('Le edizioni da stampare. Se manca: una, in italiano.'),
  site: z
    .boolean()
    .optional()
    .describe(
      'false: non preparare la cartella output/site, da pubblicare all’indirizzo del bollettino. Se manca: true.',
    ),
  school: school.optional(),
  near_km: z.number().min(0.5).max(30).default(3).describe('Fino a quanti chilometri è vicino. Se manca: 3.'),
  keep_weeks: z
    .int()
    .min(1)
    .max(520)
    .default(8)
    .describe('Di quanti numeri conservare le pagine lette, per rifarli uguali (build --replay). Se manca: 8.'),
  places: z.array(place).optional().describe('Vie e luoghi che conoscete, con il loro quartiere.'),
  sources: z.array(sourceSchema).describe('Da dove arrivano gli annunci: una fonte per trattino.'),
});

/** Fills in what is not written. */
export function toConfig(typed: z.output<typeof configSchema>): Config {
  return {
    bulletin: toBulletin(typed.bulletin),
    desks: typed.desks.map(toDesk),
    sections: (typed.sections ?? sectionIds.map((id) => ({ id }))).map(toSection),
    editions: (typed.editions ?? [{ id: 'it', language: 'it' as const, pages: 4 }]).map(toEdition),
    site: typed.site ?? true,
    school: toSchool(typed.school ?? school.parse({})),
    nearKm: typed.near_km,
    keepWeeks: typed.keep_weeks,
    places: typed.places ?? [],
    sources: typed.sources,
  };
}

function toBulletin(typed: z.output<typeof bulletin>): Config['bulletin'] {
  return {
    title: typed.title,
    subtitle: typed.subtitle ?? null,
    url: typed.url ?? null,
    publisher: {
      name: typed.publisher.name,
      legalRepresentative: typed.publisher.legal_representative ?? null,
      address: typed.publisher.address ?? null,
      email: typed.publisher.email ?? null,
      phone: typed.publisher.phone ?? null,
      registration: typed.publisher.registration ?? null,
    },
    firstIssue: { number: typed.first_issue.number, week: canonical(typed.first_issue.week) },
    breaks: (typed.breaks ?? []).map(canonical),
  };
}

function toDesk(typed: z.output<typeof desk>): Desk {
  const { id, name, address, position, nil, hours, phone, email } = typed;
  return {
    id,
    name,
    address,
    position: position ?? null,
    nil: nil ?? null,
    hours: hours ?? null,
    phone: phone ?? null,
    email: email ?? null,
  };
}

function toEdition({ id, language, ...typed }: z.input<typeof edition>): EditionChoice {
  return {
    id,
    language,
    name: typed.name ?? null,
    pages: typed.pages ?? 4,
    outputs: typed.outputs ?? ['html', 'pdf', 'feeds'],
    audience: toAudience(typed.audience ?? {}),
    jobPostings: typed.job_postings ?? false,
    order: typed.order ?? 'issue',
  };
}

function toAudience({
  programme,
  age,
  sections,
  desks,
  municipio,
  nearness,
  school,
}: z.output<typeof audience>): Audience {
  return {
    programme: programme ?? null,
    age: age ? { from: age.from, to: age.to ?? null } : null,
    sections: sections ?? null,
    desks: desks ?? null,
    municipio: municipio ?? null,
    nearness: nearness ?? null,
    school: school ?? null,
  };
}

function toSection(typed: z.output<typeof section>): Config['sections'][number] {
  return { id: typed.id, title: typed.title ?? null, limit: typed.limit ?? null };
}

function toSchool(typed: z.output<typeof school>): Config['school'] {
  const { opens, closes, pre, post } = typed;
  return { opens: clockTime(opens), closes: clockTime(closes), pre: clockTime(pre), post: clockTime(post) };
}

function canonical(typed: string): IsoWeek {
  return parseWeek(typed) ?? typed;
}
