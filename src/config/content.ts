// What the desks write themselves: courses, Italian classes, notices and decisions. Each becomes a draft that keeps the words
// as typed.

import * as z from 'zod';
import type { Decision, Desk, Draft, Extra, ExtraKey, SectionId } from '../model.ts';
import { emptyDraft } from '../sources/source.ts';
import { sameAsItalian, toTranslations, translationsOf } from '../sources/translations.ts';
import { day, dayOrWords, email, phone, shortName, webAddress, written, wrong } from './typed-values.ts';

const apply = z
  .strictObject({
    phone: phone.optional().describe('Telefono per iscriversi.'),
    whatsapp: phone.optional().describe('Numero WhatsApp per iscriversi.'),
    email: email.optional().describe('E-mail per iscriversi.'),
    web: webAddress.optional().describe('Pagina web per iscriversi.'),
    in_person: written.optional().describe('Dove e quando andare di persona.'),
    desk: shortName.optional().describe('Lo sportello (il suo id) a cui rivolgersi.'),
    note: written.optional().describe('Altro da sapere: orari per chiamare, che cosa scrivere nell’oggetto.'),
  })
  .refine(
    ({ note, ...channels }) => Object.keys(channels).length > 0,
    wrong({
      it: {
        what: 'Chi legge non saprebbe come iscriversi.',
        remedy: 'Scrivi almeno uno tra phone, whatsapp, email, web, in_person e desk.',
      },
      en: {
        what: 'The reader would not know how to apply.',
        remedy: 'Write at least one of phone, whatsapp, email, web, in_person and desk.',
      },
    }),
  )
  .describe('Come iscriversi o chiedere.');

const common = {
  id: shortName.describe('Nome breve: lettere minuscole, numeri e trattini. Non cambiarlo da una settimana all’altra.'),
  title: written.describe('Il titolo, in parole semplici.'),
  text: written.optional().describe('Il testo, come si stampa.'),
  deadline: dayOrWords
    .optional()
    .describe('Entro quando iscriversi: un giorno (2026-12-01) o le parole di chi lo offre.'),
  until: day
    .optional()
    .describe('Dopo questo giorno non si stampa più, perché non ci si può più iscrivere: 2026-12-01.'),
  where: written.optional().describe('Dove: indirizzo, o «on line».'),
  desk: shortName.optional().describe('Lo sportello (il suo id) dove si svolge: si stampa il suo indirizzo.'),
  verified: z
    .strictObject({
      on: day.describe('Quando: 2026-11-20.'),
      by: written.describe('Chi: iniziali o sportello.'),
    })
    .describe('Chi ha controllato che sia ancora vero, e quando.'),
  link: webAddress.optional().describe('Pagina web con le informazioni.'),
};

const calendar = {
  when: written.optional().describe('Giorni e orari, come si stampano: «martedì e giovedì 9.30-11.30».'),
  starts: day.optional().describe('Primo giorno: 2026-12-01.'),
  ends: day.optional().describe('Ultimo giorno di lezione: 2027-01-29.'),
  cost: written.optional().describe('Quanto costa: «gratis», «10 euro di assicurazione».'),
  childcare: written.optional().describe('Se c’è chi tiene i bambini: «sì, 0-3 anni», «su richiesta».'),
  for: written.optional().describe('Per chi è: «donne disoccupate».'),
};

/** What is printed as typed, by its names in the files: what a person may translate. */
const commonNames = ['title', 'text', 'where', 'note'] as const;
const calendarNames = ['when', 'cost', 'childcare', 'for'] as const;

const course = z
  .strictObject({
    ...common,
    ...calendar,
    apply,
    translations: translationsOf([
      ...commonNames,
      ...calendarNames,
      'provider',
      'hours',
      'seats',
      'certificate',
    ]).optional(),
    provider: written.optional().describe('Chi organizza il corso.'),
    hours: written.optional().describe('Quante ore dura: «40 ore e 2 mesi di tirocinio».'),
    seats: written.optional().describe('Quanti posti.'),
    certificate: written.optional().describe('Che attestato dà.'),
  })
  .superRefine(sameAsItalian);

const languageClass = z
  .strictObject({
    ...common,
    ...calendar,
    apply,
    translations: translationsOf([
      ...commonNames,
      ...calendarNames,
      'level',
      'documents',
      'enrolment',
      'certificate',
    ]).optional(),
    level: written.optional().describe('Livello: «A1», «tutti i livelli».'),
    documents: written.optional().describe('Documenti da portare, o «anche senza documenti».'),
    enrolment: written.optional().describe('Quando e come ci si iscrive.'),
    certificate: written.optional().describe('Che attestato dà.'),
  })
  .superRefine(sameAsItalian);

const notice = z
  .strictObject({
    ...common,
    translations: translationsOf([...commonNames, 'who', 'amount', 'documents', 'when']).optional(),
    apply: apply.optional(),
    section: z
      .enum(['policies', 'services'])
      .optional()
      .describe(
        'policies: politiche attive, aiuti per trovare lavoro. services: servizi utili, reddito e casa. Se manca: services.',
      ),
    who: written.optional().describe('Chi ne ha diritto.'),
    amount: written.optional().describe('Quanto si riceve.'),
    documents: written.optional().describe('Documenti da portare.'),
    when: written.optional().describe('Quando.'),
    valid_until: day.optional().describe('Ultimo giorno in cui le cifre sono valide: 2026-12-31.'),
  })
  .superRefine(sameAsItalian);

const decision = z.strictObject({
  entry: written.describe(
    'La voce: la sua chiave, come la mostra «bulletin why». Il codice (K3) non basta: cambia ogni settimana.',
  ),
  action: z.enum(['publish', 'hide', 'pin']).describe('publish: si stampa. hide: non si stampa. pin: in cima.'),
  reason: written.describe('Perché.'),
  by: written.describe('Chi ha deciso.'),
  on: day.describe('Quando: 2026-11-20.'),
});

/** What each file of `content/` holds, as written. */
export const contentSchemas = {
  courses: z.array(course),
  classes: z.array(languageClass),
  notices: z.array(notice),
  decisions: z.array(decision),
};

type Common = z.output<z.ZodObject<typeof common>> & {
  apply?: z.output<typeof apply> | undefined;
  translations?: Parameters<typeof toTranslations>[0];
};

export function courseDrafts(typed: z.output<typeof contentSchemas.courses>, desks: readonly Desk[]): Draft[] {
  return typed.map((item) => {
    const { provider, when, starts, hours, cost, seats, childcare, certificate } = item;
    const own = { provider, when, starts, hours, cost, seats, childcare, certificate, audience: item.for };
    return draftOf(item, 'courses', desks, { ...own, ends: lastDay(item) });
  });
}

export function classDrafts(typed: z.output<typeof contentSchemas.classes>, desks: readonly Desk[]): Draft[] {
  return typed.map((item) => {
    const { level, when, starts, cost, documents, childcare, enrolment, certificate } = item;
    const own = { level, when, starts, cost, documents, childcare, enrolment, certificate, audience: item.for };
    return draftOf(item, 'classes', desks, { ...own, ends: lastDay(item) });
  });
}

export function noticeDrafts(typed: z.output<typeof contentSchemas.notices>, desks: readonly Desk[]): Draft[] {
  return typed.map((item) => {
    const { who, amount, documents, when, until, valid_until } = item;
    const own = { audience: who, amount, documents, when, ends: until, validUntil: valid_until };
    return draftOf(item, item.section ?? 'services', desks, own);
  });
}

export function toDecisions(typed: z.output<typeof contentSchemas.decisions>): Decision[] {
  return typed;
}

/** After this day the entry is dead: nobody may join any more (`until`), or the last lesson is over. */
function lastDay(item: { ends?: string | undefined; until?: string | undefined }): string | undefined {
  const days = [item.ends, item.until].filter((given) => given !== undefined);
  return days.sort()[0];
}

const sourceIds = { courses: 'content-courses', classes: 'content-classes', notices: 'content-notices' } as const;

function draftOf(
  item: Common,
  section: SectionId,
  desks: readonly Desk[],
  own: Partial<Record<ExtraKey, string | undefined>>,
): Draft {
  const source = section === 'courses' || section === 'classes' ? sourceIds[section] : sourceIds.notices;
  return {
    ...emptyDraft({ id: source }, section, item.verified.on),
    id: item.id,
    title: item.title,
    url: item.link ?? null,
    place: item.where ?? placeOf(desks.find((desk) => desk.id === item.desk)),
    deadline: item.deadline ?? null,
    text: item.text ?? '',
    language: 'it',
    extra: stated({ ...own, ...channelsOf(item) }),
    translations: toTranslations(item.translations),
    by: item.verified.by,
    confirmed: item.verified.on,
  };
}

function placeOf(desk: Desk | undefined): string | null {
  return desk ? `${desk.name}, ${desk.address}` : null;
}

function channelsOf({ apply }: Common): Partial<Record<ExtraKey, string | undefined>> {
  const { phone, whatsapp, email, web, in_person, desk, note } = apply ?? {};
  return { phone, whatsapp, email, web, inPerson: in_person, desk, applyNote: note };
}

function stated(values: Partial<Record<ExtraKey, string | undefined>>): Extra {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
