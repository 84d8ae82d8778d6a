import * as z from 'zod';
import { type Objection, objecting } from './objection.ts';
import { commonKeys } from './source-keys.ts';
import { usual } from './usual.ts';

export const mailSchema = z
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
      .describe(`Di quanti giorni al massimo possono essere i messaggi (se manca: ${usual.mail.days}).`),
    employer: z.string().min(1).optional().describe('Il datore, quando tutti i messaggi sono di uno solo.'),
  })
  .superRefine((source, context) => {
    const given = [source.url, source.path, source.imap].filter((one) => one !== undefined).length;
    if (given === 1) return;
    const objection = given === 0 ? nowhere : severalPlaces;
    context.addIssue({ code: 'custom', ...objecting(objection), path: [given === 0 ? 'path' : 'url'] });
  });
export type MailSource = z.infer<typeof mailSchema>;

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
