import * as z from 'zod';
import { type Draft, type Extra, employerKinds } from '../model.ts';
import { type Objection, objecting } from './objection.ts';
import { type Collected, type CollectTools, emptyDraft } from './source.ts';
import { commonKeys } from './source-keys.ts';
import { sameAsItalian, toTranslations, translationsOf } from './translations.ts';

const written = z.string().min(1);
/** What a person types without quotes may reach us as a number. Never for phones: a number loses its leading zero. */
const writtenOrNumber = z.union([written, z.number()]);

const offer = z
  .strictObject({
    role: written.describe('La mansione, come la direbbe il datore: «aiuto banco».'),
    seen: z.iso.date().describe('Il giorno in cui l’annuncio è stato visto: AAAA-MM-GG.'),
    by: written.describe('Chi l’ha visto o raccolto: iniziali o sportello.'),
    confirmed: z.iso.date().optional().describe('L’ultima volta che il datore ha confermato che il posto c’è ancora.'),
    text: written.optional().describe('L’annuncio a parole: giorni, orario, contratto, requisiti, come candidarsi.'),
    deadline: written.optional().describe('Entro quando candidarsi: una data, o le parole del datore.'),
    hours: writtenOrNumber.optional().describe('Ore e orario: «24 ore, mar-ven 9.15-15.15».'),
    pay: writtenOrNumber.optional().describe('La paga, come è stata detta: «9 euro netti l’ora».'),
    contract: written.optional().describe('Il contratto: «tempo determinato 12 mesi».'),
    openings: writtenOrNumber.optional().describe('Quanti posti.'),
    requirements: written.optional().describe('Che cosa si chiede alla persona.'),
    zone: written.optional().describe('Zona o indirizzo del lavoro, se diverso da quello del datore.'),
    phone: written.optional().describe('Telefono per candidarsi, tra virgolette: lo zero iniziale conta.'),
    whatsapp: written.optional().describe('Numero WhatsApp per candidarsi, tra virgolette.'),
    email: z.email().optional().describe('E-mail per candidarsi.'),
    web: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Pagina web per candidarsi.'),
    apply: written.optional().describe('Come candidarsi, a parole: «in negozio, chiedere di Anna».'),
    desk: written.optional().describe('Sportello (il suo id) a cui rivolgersi per candidarsi.'),
    reference: written.optional().describe('Riferimento da dire allo sportello: «FAM-12».'),
    programme: written.optional().describe('Programma a cui l’annuncio è riservato.'),
    employerKind: z
      .enum(employerKinds)
      .optional()
      .describe(
        'Che datore è: company (azienda), agency (agenzia), household (famiglia), nonprofit (non profit), public (ente pubblico).',
      ),
    translations: translationsOf(['role', 'text']).optional(),
  })
  .superRefine(sameAsItalian)
  .describe('Un annuncio.');
type TypedOffer = z.infer<typeof offer>;

export const listingSchema = z
  .strictObject({
    ...commonKeys,
    kind: z.literal('listing').describe('Annunci raccolti a voce, da un datore che lo sportello conosce.'),
    employer: written.optional().describe('Nome del datore. Si omette solo con household: true.'),
    household: z
      .boolean()
      .optional()
      .describe('true: il datore è una famiglia. Nome e recapiti non si stampano: ci si candida allo sportello.'),
    address: written.optional().describe('Indirizzo del datore. Mai quello di una famiglia.'),
    offers: z.array(offer).describe('Gli annunci, uno per trattino.'),
  })
  .superRefine(protectHouseholds);
export type ListingSource = z.infer<typeof listingSchema>;

/** Offers typed by the desk for an employer that it knows: no page to read. A household is never named, located or called. */
export async function collectListing(source: ListingSource, tools: CollectTools): Promise<Collected> {
  const timesSeen = new Map<string, number>();
  const drafts = source.offers.map((typed) => {
    const slug = slugOf(typed.role);
    const times = (timesSeen.get(slug) ?? 0) + 1;
    timesSeen.set(slug, times);
    const id = times === 1 ? slug : `${slug}-${times}`;
    return { ...draftOf(source, typed, tools), id };
  });
  return { drafts, problems: [] };
}

function draftOf(source: ListingSource, typed: TypedOffer, tools: CollectTools): Draft {
  const household = isHousehold(source, typed);
  return {
    ...emptyDraft(source, 'km-zero', tools.today),
    title: typed.role,
    employer: household ? null : (source.employer ?? null),
    place: typed.zone ?? (household ? null : (source.address ?? null)),
    deadline: typed.deadline ?? null,
    text: typed.text ?? '',
    language: 'it',
    extra: extraOf(typed, household),
    translations: toTranslations(typed.translations),
    seen: typed.seen,
    by: typed.by,
    confirmed: typed.confirmed ?? null,
  };
}

function extraOf(typed: TypedOffer, household: boolean): Extra {
  const { hours, pay, contract, openings, requirements, phone, whatsapp, email, web, apply } = typed;
  const { desk, reference, programme } = typed;
  const employerKind = household ? 'household' : typed.employerKind;
  const given = { hours, pay, contract, openings, requirements, phone, whatsapp, email, web, desk, reference };
  const extra: Extra = {};
  for (const [key, value] of Object.entries({ ...given, applyNote: apply, programme, employerKind })) {
    if (value !== undefined) extra[key as keyof typeof given] = String(value);
  }
  return extra;
}

function isHousehold(source: { household?: boolean | undefined }, typed: TypedOffer): boolean {
  return source.household === true || typed.employerKind === 'household';
}

/** Lower-case letters and digits joined by hyphens, accents dropped: the identity of an offer within its listing. */
function slugOf(role: string): string {
  const plain = role.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'annuncio';
}

interface Checked {
  employer?: string | undefined;
  household?: boolean | undefined;
  address?: string | undefined;
  offers: TypedOffer[];
}

function protectHouseholds(source: Checked, context: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], objection: Objection) =>
    context.addIssue({ code: 'custom', path, ...objecting(objection) });
  if (source.household === true) {
    if (source.employer !== undefined) refuse(['employer'], familyName);
    if (source.address !== undefined) refuse(['address'], familyAddress);
  } else if (source.employer === undefined && !source.offers.every((typed) => isHousehold(source, typed))) {
    refuse(['employer'], noEmployer);
  }
  source.offers.forEach((typed, index) => {
    if (!isHousehold(source, typed)) return;
    if (typed.desk === undefined) refuse(['offers', index, 'desk'], noDesk);
    for (const key of ['phone', 'whatsapp', 'email', 'web', 'apply'] as const) {
      if (typed[key] !== undefined) refuse(['offers', index, key], contactOfFamily(key));
    }
    for (const [path, objection] of givenAway(typed)) refuse(['offers', index, ...path], objection);
  });
}

const familyName: Objection = {
  what: { it: 'Il nome di una famiglia non si scrive.', en: 'The name of a family is not written.' },
  remedy: { it: 'Togli la riga employer.', en: 'Remove the line employer.' },
};

const familyAddress: Objection = {
  what: { it: 'L’indirizzo di una famiglia non si scrive.', en: 'The address of a family is not written.' },
  remedy: {
    it: 'Togli la riga address e scrivi solo la zona («zona Lambrate») in zone, nell’annuncio.',
    en: 'Remove the line address and write only the neighbourhood (“zona Lambrate”) in zone, in the offer.',
  },
};

const noEmployer: Objection = {
  what: { it: 'Manca il nome del datore.', en: 'The name of the employer is missing.' },
  remedy: {
    it: 'Scrivilo in employer. Se il datore è una famiglia, scrivi invece household: true.',
    en: 'Write it in employer. If the employer is a family, write household: true instead.',
  },
};

const noDesk: Objection = {
  what: {
    it: 'Per lavorare da una famiglia ci si candida allo sportello, ma non è scritto quale.',
    en: 'For work with a family people apply at a desk, but it does not say which.',
  },
  remedy: {
    it: 'Scrivi in desk il nome breve (id) dello sportello.',
    en: 'Write the short name (id) of the desk in desk.',
  },
};

function contactOfFamily(key: string): Objection {
  return {
    what: { it: 'I recapiti di una famiglia non si stampano.', en: 'How to reach a family is not printed.' },
    remedy: {
      it: `Togli la riga ${key}: ci si candida allo sportello.`,
      en: `Remove the line ${key}: people apply at the desk.`,
    },
  };
}

/** What would let a family be found or called, in fields where it does not belong. */
function givenAway({ zone, reference, role, by, translations }: TypedOffer): [string[], Objection][] {
  const found: [string[], Objection][] = [];
  if (zone !== undefined && (streetAndNumber.test(zone) || /citofon|campanello/iu.test(zone) || manyDigits(zone))) {
    found.push([['zone'], whereItLives]);
  }
  for (const [key, text] of Object.entries({ reference, role, by })) {
    if (text !== undefined && manyDigits(text)) found.push([[key], aNumber]);
  }
  for (const [language, fields] of Object.entries(translations ?? {})) {
    for (const [key, text] of Object.entries(fields)) {
      if (manyDigits(text)) found.push([['translations', language, key], aNumber]);
    }
  }
  return found;
}

const whereItLives: Objection = {
  what: {
    it: 'Da quello che c’è scritto in «zone» si può trovare la casa di una famiglia: non si stampa.',
    en: 'From what stands in “zone” the home of a family can be found: it is not printed.',
  },
  remedy: {
    it: 'Scrivi solo il quartiere («zona Lambrate»): togli via con numero civico, citofono e telefono.',
    en: 'Write only the neighbourhood (“zona Lambrate”): remove street with number, intercom and phone.',
  },
};

const aNumber: Objection = {
  what: {
    it: 'Qui sembra esserci un numero di telefono: quello di una famiglia non si stampa.',
    en: 'There seems to be a phone number here: that of a family is not printed.',
  },
  remedy: {
    it: 'Togli il numero: ci si candida allo sportello.',
    en: 'Remove the number: people apply through the desk.',
  },
};

const streetAndNumber =
  /(?<!\p{L})(?:via|viale|v\.le|piazza|p\.?zza|piazzale|p\.le|corso|c\.so|largo|l\.go|vicolo|alzaia|ripa)\s[\p{L}\s.'’]{1,60}[,\s]\s?(?:n\.?\s?)?\d/iu;

/** Six digits or more, however they are parted; a year does not count. */
function manyDigits(text: string): boolean {
  return /\d(?:[\s./()+-]{0,3}\d){5}/u.test(text.replace(/(?<!\d)20\d\d(?!\d)/gu, ''));
}
