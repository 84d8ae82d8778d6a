import * as z from 'zod';
import type { GetOptions, Page } from '../http/get.ts';
import type { Draft, IsoDate } from '../model.ts';
import { addDays } from '../week.ts';
import { parseFeedDate } from './feed-date.ts';
import { type Letter, lettersOf } from './mail/letter.ts';
import { fieldsIn } from './mail/mail-fields.ts';
import { type MailCounts, mailProblems, noCounts, noMail } from './mail/mail-problems.ts';
import { afterGreeting, quotedHeader } from './mail/mail-words.ts';
import { mailsIn } from './mail/mbox.ts';
import { parseMime } from './mail/mime.ts';
import { linesOfLetter, type MailOffer, offersIn } from './mail/offers.ts';
import { createScrubber, type Scrubber } from './mail/recipients.ts';
import { type Objection, objecting } from './objection.ts';
import { type Collected, type CollectTools, commonKeys, emptyDraft, SourceFailure, type SourceKind } from './source.ts';

const usualDays = 14;

const schema = z
  .strictObject({
    ...commonKeys,
    kind: z
      .literal('mail')
      .describe(
        'Messaggi di posta: avvisi di lavoro, newsletter, e-mail di datori, da file .eml o da una casella IMAP.',
      ),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Indirizzo web di un file .eml o .mbox.'),
    path: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Un file .eml o .mbox, una cartella che ne contiene, oppure inbox/*.eml; relativo alla cartella di lavoro.',
      ),
    imap: z
      .strictObject({
        host: z
          .string()
          .regex(/^(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+$|^\[?[\da-fA-F:]+\]?$/u)
          .describe('Server della posta in arrivo, per esempio imap.posta.example.'),
        user: z.string().min(1).describe('Nome utente della casella: di solito l’indirizzo e-mail.'),
        password_env: z
          .string()
          .regex(
            /^[A-Za-z_][A-Za-z0-9_]*$/,
            'scrivere il nome di una variabile d’ambiente, per esempio BULLETIN_IMAP_PASSWORD',
          )
          .describe(
            'Nome della variabile d’ambiente che contiene la password. La password non si scrive mai in questo file.',
          ),
        folder: z
          .string()
          .min(1)
          .optional()
          .describe('Cartella da leggere, per esempio INBOX/Lavoro (se manca: INBOX).'),
        port: z
          .int()
          .min(1)
          .max(65_535)
          .optional()
          .describe('Porta: 993 (protetta, se manca) o 143 (protetta con STARTTLS).'),
        tls: z
          .enum(['yes', 'starttls'])
          .optional()
          .describe(
            'yes: collegamento protetto da subito (se manca, tranne sulla porta 143); starttls: protetto dopo il saluto.',
          ),
      })
      .optional()
      .describe('Casella di posta da cui leggere, senza cambiarvi nulla.'),
    days: z
      .int()
      .min(1)
      .max(366)
      .optional()
      .describe(`Di quanti giorni al massimo possono essere i messaggi (se manca: ${usualDays}).`),
    employer: z.string().min(1).optional().describe('Il datore, quando tutti i messaggi sono di uno solo.'),
  })
  .superRefine((source, context) => {
    const given = [source.url, source.path, source.imap].filter((one) => one !== undefined).length;
    if (given === 1) return;
    const objection = given === 0 ? nowhere : severalPlaces;
    context.addIssue({ code: 'custom', ...objecting(objection), path: [given === 0 ? 'path' : 'url'] });
  });
type MailSource = z.infer<typeof schema>;

const nowhere: Objection = {
  what: { it: 'Non è scritto da dove leggere i messaggi.', en: 'It does not say where to read the messages from.' },
  remedy: {
    it: 'Scrivi path (un file o una cartella), url (una pagina web) oppure imap (una casella di posta).',
    en: 'Write path (a file or a folder), url (a web page) or imap (a mailbox).',
  },
};

const severalPlaces: Objection = {
  what: { it: 'Ci sono insieme più righe tra url, path e imap.', en: 'There are several of url, path and imap.' },
  remedy: { it: 'Tienine una sola.', en: 'Keep one of them.' },
};

/** Job alerts, newsletters and letters of employers: each link to an offer is a draft, or the letter itself where there is none. */
export const mail = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(source: MailSource, tools: CollectTools): Promise<Collected> {
  const { days = usualDays } = source;
  const page = await getMails(source, tools, addDays(tools.today, -days));
  const letters = lettersIn(page);
  if (letters === null) throw new SourceFailure(noMail(source.id));
  const counts = noCounts();
  const dated = letters.map((letter) => ({ letter, day: dayOf(letter, tools, counts) }));
  const recent = dated.filter(({ day }) => day === null || day >= addDays(tools.today, -days));
  counts.old = dated.length - recent.length;
  const seen = new Map<string, string>();
  const drafts = recent
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))
    .flatMap((one) => draftsOf({ ...one, source, tools, counts, seen }));
  return { drafts, problems: mailProblems(source.id, counts, days) };
}

function getMails(source: MailSource, tools: CollectTools, since: IsoDate): Promise<Page> {
  const { imap } = source;
  const options: GetOptions = { source: source.id, accept: 'mail', private: source.private ?? false };
  if (imap === undefined)
    return tools.get(source.path === undefined ? { url: source.url ?? '' } : { path: source.path }, options);
  const port = imap.port ?? (imap.tls === 'starttls' ? 143 : 993);
  const scheme = imap.tls === 'starttls' || (imap.tls === undefined && port === 143) ? 'imap' : 'imaps';
  const host = imap.host.includes(':') && !imap.host.startsWith('[') ? `[${imap.host}]` : imap.host;
  const mailbox = { user: imap.user, passwordEnv: imap.password_env, folder: imap.folder ?? 'INBOX', since };
  return tools.get({ url: `${scheme}://${host}:${port}/` }, { ...options, mailbox });
}

/** Null when the one document that there is holds no mail. */
function lettersIn(page: Page): Letter[] | null {
  const bodies = (page.files ?? [page]).flatMap(({ body }) => mailsIn(body));
  const mails = bodies
    .map(parseMime)
    .filter(({ headers }) => ['from', 'subject', 'date', 'to', 'message-id'].some((name) => headers.has(name)));
  if (mails.length === 0 && page.files === undefined) return null;
  return mails.flatMap((one) => lettersOf(one));
}

/** The day on which it was written; a day that has not come yet is none. */
function dayOf({ date }: Letter, { today, realDay }: CollectTools, counts: MailCounts): IsoDate | null {
  const day = date === null ? null : parseFeedDate(date.replace(/\([^)]*\)/g, ' '));
  if (day !== null && day <= addDays(realDay ?? today, 1)) return day;
  counts.undated++;
  return null;
}

interface Reading {
  letter: Letter;
  day: IsoDate | null;
  source: MailSource;
  tools: CollectTools;
  counts: MailCounts;
  /** offers taken so far, by key */
  seen: Map<string, string>;
}

function draftsOf(reading: Reading): Draft[] {
  const { letter, counts } = reading;
  if (letter.isAutomatic) {
    counts.automatic++;
    return [];
  }
  counts.documents += letter.attachments.length;
  if (letter.repairs.some(({ kind }) => kind === 'lost-characters')) counts.damaged++;
  const scrubber = createScrubber(letter.recipients);
  const { offers, leftOut } = offersIn(letter, scrubber);
  counts.leftOut.push(...leftOut.map(scrubber.text).filter((title) => title !== ''));
  if (offers.length === 0) return wholeLetter(reading, scrubber);
  return offers.flatMap((offer) => {
    if (reading.seen.has(offer.key)) {
      counts.repeated++;
      return [];
    }
    reading.seen.set(offer.key, offer.url ?? '');
    if (offer.url === null) counts.withheld++;
    return [draftOf(offer, reading, scrubber)];
  });
}

/** A letter without links to offers is one itself. */
function wholeLetter(reading: Reading, scrubber: Scrubber): Draft[] {
  const { letter, counts, seen } = reading;
  const lines = linesOfLetter(letter);
  if (lines.join('').trim() === '') {
    counts.unreadable++;
    return [];
  }
  const key = `${letter.subject}\n${lines.join('\n')}`;
  if (seen.has(key)) {
    counts.repeated++;
    return [];
  }
  seen.set(key, '');
  const draft = draftOf({ key, url: null, title: null, lines }, reading, scrubber);
  const id = letter.id === null || scrubber.reveals(letter.id) ? null : letter.id;
  return [{ ...draft, id }];
}

function draftOf(offer: MailOffer, { letter, day, source, tools }: Reading, scrubber: Scrubber): Draft {
  const lines = offer.lines.flatMap((line) => withoutRecipient(line, scrubber) ?? []);
  const title = scrubber.text(offer.title ?? letter.subject).trim();
  const { employer, place, deadline } = fieldsIn(lines);
  const date = day === null ? null : scrubber.text(letter.date ?? '').trim();
  return {
    ...emptyDraft(source, 'market', tools.today),
    title: title === '' ? null : title,
    url: offer.url,
    date: date === '' ? null : date,
    employer: employer ?? source.employer ?? null,
    place,
    deadline,
    text: lines.join('\n'),
    seen: day === null || day > tools.today ? tools.today : day,
  };
}

/** Greetings and lines that say to whom the mail went are no part of an offer. */
function withoutRecipient(line: string, scrubber: Scrubber): string | null {
  if (quotedHeader(line)?.name === 'to' && /@|\[mailto:/i.test(line)) return null;
  const said = scrubber.text(afterGreeting(line)).replace(/ {2,}/g, ' ').trim();
  return said === '' ? null : said;
}
