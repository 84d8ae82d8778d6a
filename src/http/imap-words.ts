// What the operator is told about mail servers and folders of mails.
import type { Problem, Said } from '../model.ts';

export const mailboxFaults = [
  'password-unset',
  'login-refused',
  'no-folder',
  'no-tls',
  'bad-port',
  'private-address',
  'no-such-host',
  'no-network',
  'not-answering',
  'timeout',
  'certificate',
  'too-big',
  'broken-off',
] as const;
export type MailboxFault = (typeof mailboxFaults)[number];

/** What a sentence may name. Never the password. */
export interface MailboxTold {
  source: string;
  host: string;
  user: string;
  folder: string;
  passwordEnv: string;
}

export function mailboxProblem(kind: MailboxFault, told: MailboxTold): Problem {
  const [it, en, remedyIt, remedyEn] = words[kind](told);
  const code = `IMAP_${kind.toUpperCase().replaceAll('-', '_')}`;
  return { code, lost: 'source', where: told.source, what: { it, en }, remedy: { it: remedyIt, en: remedyEn } };
}

const words: Record<MailboxFault, (told: MailboxTold) => [string, string, string, string]> = {
  'password-unset': ({ host, passwordEnv }) => [
    `Manca la password della casella su ${host}: la variabile d’ambiente ${passwordEnv} è vuota o non c’è.`,
    `The password of the mailbox at ${host} is missing: the environment variable ${passwordEnv} is empty or not set.`,
    `Impostare la variabile ${passwordEnv} su questo computer e ripetere il comando. La password non va mai scritta in sources.yaml.`,
    `Set the variable ${passwordEnv} on this computer and repeat the command. The password must never be written in sources.yaml.`,
  ],
  'login-refused': ({ host, passwordEnv }) => [
    `${host} non accetta il nome utente o la password della casella.`,
    `${host} does not accept the user name or the password of the mailbox.`,
    `Controllare user: e la password in ${passwordEnv}. Molti servizi vogliono una «password per le app», da creare nelle impostazioni della casella.`,
    `Check user: and the password in ${passwordEnv}. Many services want an “app password”, to be made in the settings of the mailbox.`,
  ],
  'no-folder': ({ host, folder }) => [
    `Nella casella su ${host} non c’è la cartella «${folder}».`,
    `The mailbox at ${host} has no folder “${folder}”.`,
    'Scrivere in folder: il nome della cartella come appare nel programma di posta, con / tra una cartella e l’altra; per la posta in arrivo, INBOX.',
    'Write the name of the folder in folder: as the mail program shows it, with / between one folder and the next; for incoming mail, INBOX.',
  ],
  'no-tls': ({ host }) => [
    `${host} non offre un collegamento protetto: la password viaggerebbe in chiaro, perciò non viene inviata.`,
    `${host} offers no protected connection: the password would travel in the clear, so it is not sent.`,
    'Togliere port: (si usa la 993, protetta) o chiedere al gestore della posta quale porta protetta usare.',
    'Remove port: (993, which is protected, is used) or ask the mail provider which protected port to use.',
  ],
  'bad-port': ({ host }) => [
    `La porta indicata per ${host} non è quella di un server di posta (993 o 143): per sicurezza non viene aperta.`,
    `The port given for ${host} is not that of a mail server (993 or 143): for safety it is not opened.`,
    'Togliere port:. Se è un server della vostra rete interna, aggiungere alla fonte private: true.',
    'Remove port:. If it is a server of your own internal network, add private: true to the source.',
  ],
  'private-address': ({ host }) => [
    `${host} porta dentro una rete privata: per sicurezza non viene aperto.`,
    `${host} leads into a private network: for safety it is not opened.`,
    'Se è davvero il server di posta della vostra rete interna, aggiungere alla fonte private: true; altrimenti correggere host:.',
    'If it really is the mail server of your own internal network, add private: true to the source; otherwise correct host:.',
  ],
  'no-such-host': ({ host }) => [
    `Il server di posta ${host} non esiste o il suo nome è scritto male.`,
    `The mail server ${host} does not exist or its name is misspelt.`,
    'Controllare host: lettera per lettera nelle istruzioni del gestore della posta (spesso comincia con imap.).',
    'Check host: letter by letter against the instructions of the mail provider (it often begins with imap.).',
  ],
  'no-network': ({ host }) => [
    `Questo computer sembra senza collegamento a Internet: non si è riusciti a raggiungere ${host}.`,
    `This computer seems to have no Internet connection: ${host} could not be reached.`,
    'Controllare il cavo o il Wi-Fi, aprire un sito qualsiasi nel browser e poi ripetere il comando.',
    'Check the cable or the Wi-Fi, open any site in the browser, then repeat the command.',
  ],
  'not-answering': ({ host }) => [
    `Il server di posta ${host} non risponde.`,
    `The mail server ${host} does not answer.`,
    'Riprovare più tardi; se dura, controllare host: e port: nelle istruzioni del gestore della posta.',
    'Try again later; if it lasts, check host: and port: against the instructions of the mail provider.',
  ],
  timeout: ({ host }) => [
    `Il server di posta ${host} è troppo lento: i messaggi non sono arrivati nel tempo previsto.`,
    `The mail server ${host} is too slow: the messages did not arrive within the time allowed.`,
    'Riprovare più tardi; se succede sempre, ridurre days: o spostare gli avvisi di lavoro in una cartella a parte.',
    'Try again later; if it always happens, lower days: or move the job alerts to a folder of their own.',
  ],
  certificate: ({ host }) => [
    `Il certificato di sicurezza del server di posta ${host} non è valido: la password non è stata inviata.`,
    `The security certificate of the mail server ${host} is not valid: the password was not sent.`,
    'Controllare host: e la data del computer. Se sono giusti, avvisare chi gestisce la posta.',
    'Check host: and the date of this computer. If they are right, tell whoever keeps the mail server.',
  ],
  'too-big': ({ host }) => [
    `${host} manda più dati di quanti se ne possano leggere: la lettura è stata interrotta.`,
    `${host} sends more data than can be read: the reading was broken off.`,
    'Spostare gli avvisi di lavoro in una cartella a parte e scriverla in folder:.',
    'Move the job alerts to a folder of their own and write it in folder:.',
  ],
  'broken-off': ({ host }) => [
    `${host} ha interrotto il collegamento o non risponde come un server di posta.`,
    `${host} broke the connection off or does not answer as a mail server does.`,
    'Riprovare più tardi; se succede sempre, controllare host: e port: nelle istruzioni del gestore della posta.',
    'Try again later; if it always happens, check host: and port: against the instructions of the mail provider.',
  ],
};

/** Mails that are too many or too big to be read. */
export function mailsLeftOut(source: string, count: number): Problem {
  const one = count === 1;
  return entryLost('MAILS_LEFT_OUT', source, {
    what: {
      it: one
        ? 'Un messaggio non è stato letto, perché è troppo grande o perché ce ne sono troppi.'
        : `${count} messaggi non sono stati letti, perché troppo grandi o perché sono troppi.`,
      en: one
        ? 'One message was not read, because it is too big or because there are too many.'
        : `${count} messages were not read, because they are too big or too many.`,
    },
    remedy: {
      it: 'Togliere dalla cartella i messaggi che non sono avvisi di lavoro e quelli con allegati pesanti.',
      en: 'Remove from the folder the messages that are not job alerts and those with heavy attachments.',
    },
  });
}

/** Files of other mail programs in a folder of mails. */
export function strangeFiles(source: string, names: readonly string[]): Problem {
  return entryLost('STRANGE_MAIL_FILES', source, {
    what: {
      it: `Nella cartella ci sono file di posta in un formato che non si legge: ${names.length} (per esempio .${extensionOf(names)}).`,
      en: `The folder holds mail files in a format that is not read: ${names.length} (such as .${extensionOf(names)}).`,
    },
    remedy: {
      it: 'Aprire il messaggio nel programma di posta e salvarlo come .eml («Salva con nome», tipo «messaggio di posta»).',
      en: 'Open the message in the mail program and save it as .eml (“Save as”, type “mail message”).',
    },
  });
}

/** Not the name: it may hold a person's address. */
function extensionOf([first = '']: readonly string[]): string {
  return first.slice(first.lastIndexOf('.') + 1).toLowerCase();
}

function entryLost(code: string, source: string, said: { what: Said; remedy: Said }): Problem {
  return { code, lost: 'entry', where: source, ...said };
}
