// What the operator is told about mails. Never a name, an address or a subject of the mails that she received.
import type { Problem, Said } from '../../model.ts';

export interface MailCounts {
  old: number;
  undated: number;
  automatic: number;
  unreadable: number;
  documents: number;
  repeated: number;
  damaged: number;
  withheld: number;
  leftOut: string[];
}

export function noCounts(): MailCounts {
  return {
    old: 0,
    undated: 0,
    automatic: 0,
    unreadable: 0,
    documents: 0,
    repeated: 0,
    damaged: 0,
    withheld: 0,
    leftOut: [],
  };
}

export function mailProblems(source: string, counts: MailCounts, days: number): Problem[] {
  const told: (Problem | null)[] = [
    counted(
      source,
      counts.old,
      'MAILS_TOO_OLD',
      'nothing',
      ({ it, en }) => ({
        it: `${it('Un messaggio ha', 'messaggi hanno')} più di ${days} giorni e non ${counts.old === 1 ? 'è stato preso' : 'sono stati presi'}.`,
        en: `${en('message is', 'messages are')} more than ${days} days old and ${counts.old === 1 ? 'was' : 'were'} not taken.`,
      }),
      {
        it: 'Niente da fare: gli avvisi vecchi di solito sono chiusi. Per prenderne di più scrivere days: nella fonte.',
        en: 'Nothing to do: old alerts are mostly closed. To take more of them write days: in the source.',
      },
    ),
    counted(
      source,
      counts.undated,
      'MAILS_UNDATED',
      'nothing',
      ({ it, en }) => ({
        it: `${it('Un messaggio non dice', 'messaggi non dicono')} quando ${counts.undated === 1 ? 'è stato scritto' : 'sono stati scritti'}, o lo ${counts.undated === 1 ? 'dice' : 'dicono'} in modo incomprensibile: le offerte si prendono senza data.`,
        en: `${en('message does', 'messages do')} not say when ${counts.undated === 1 ? 'it was' : 'they were'} written, or not in a way that is understood: the offers are taken without a date.`,
      }),
      {
        it: 'Controllare di quando sono e togliere dalla cartella quelli vecchi.',
        en: 'See how old they are and remove the old ones from the folder.',
      },
    ),
    counted(
      source,
      counts.automatic,
      'MAILS_AUTOMATIC',
      'nothing',
      ({ it, en }) => ({
        it: `${it('Un messaggio è una risposta automatica', 'messaggi sono risposte automatiche')} (assenza, mancata consegna) e non ${counts.automatic === 1 ? 'è stato preso' : 'sono stati presi'}.`,
        en: `${en('message is an automatic answer', 'messages are automatic answers')} (absence, failed delivery) and ${counts.automatic === 1 ? 'was' : 'were'} not taken.`,
      }),
      { it: 'Niente da fare.', en: 'Nothing to do.' },
    ),
    counted(
      source,
      counts.unreadable,
      'MAILS_WITHOUT_TEXT',
      'entry',
      ({ it, en }) => ({
        it: `${it('Un messaggio non ha', 'messaggi non hanno')} un testo che si possa leggere (solo immagini, allegati o testo cifrato).`,
        en: `${en('message has', 'messages have')} no text that can be read (only pictures, attachments or encrypted text).`,
      }),
      {
        it: 'Aprire il messaggio nel programma di posta e, se contiene un’offerta, aggiungerla a mano.',
        en: 'Open the message in the mail program and, if it holds an offer, add it by hand.',
      },
    ),
    counted(
      source,
      counts.documents,
      'MAIL_ATTACHMENTS',
      'entry',
      ({ it, en }) => ({
        it: `${it('Un allegato non è stato letto', 'allegati non sono stati letti')}: dei messaggi si legge solo il testo.`,
        en: `${en('attachment was', 'attachments were')} not read: of messages only the text is read.`,
      }),
      {
        it: 'Guardare se negli allegati ci sono offerte; i fogli di calcolo si possono mettere in inbox come fonte di tipo sheet.',
        en: 'See whether the attachments hold offers; spreadsheets can be put in inbox as a source of kind sheet.',
      },
    ),
    counted(
      source,
      counts.repeated,
      'MAIL_OFFERS_REPEATED',
      'nothing',
      ({ it, en }) => ({
        it: `${it('Un’offerta era in più messaggi ed è stata presa', 'offerte erano in più messaggi e sono state prese')} una volta sola.`,
        en: `${en('offer was', 'offers were')} in several messages and ${counts.repeated === 1 ? 'was' : 'were'} taken once.`,
      }),
      { it: 'Niente da fare.', en: 'Nothing to do.' },
    ),
    counted(
      source,
      counts.damaged,
      'MAILS_DAMAGED',
      'field',
      ({ it, en }) => ({
        it: `In ${it('un messaggio', 'messaggi')} ci sono caratteri illeggibili, già rovinati all’origine.`,
        en: `In ${en('message', 'messages')} there are unreadable characters, damaged at the origin.`,
      }),
      {
        it: 'Confrontare con l’originale nomi, orari e numeri di telefono di questa fonte prima di stampare.',
        en: 'Compare names, hours and phone numbers of this source with the original before printing.',
      },
    ),
    counted(
      source,
      counts.withheld,
      'MAIL_LINKS_WITHHELD',
      'field',
      ({ it, en }) => ({
        it: `${it('Un’offerta ha un link che contiene', 'offerte hanno link che contengono')} l’indirizzo e-mail di chi ha ricevuto il messaggio: il link non si pubblica.`,
        en: `${en('offer has a link that holds', 'offers have links that hold')} the e-mail address of whoever received the message: the link is not published.`,
      }),
      {
        it: 'Aprire il link dal messaggio e aggiungere a mano l’indirizzo della pagina a cui porta.',
        en: 'Open the link from the message and add by hand the address of the page where it leads.',
      },
    ),
    leftOut(source, counts.leftOut),
  ];
  return told.filter((problem) => problem !== null);
}

interface Counting {
  it: (one: string, many: string) => string;
  en: (one: string, many: string) => string;
}

function counted(
  source: string,
  count: number,
  code: string,
  lost: Problem['lost'],
  say: (words: Counting) => Said,
  remedy: Said,
): Problem | null {
  if (count === 0) return null;
  const what = say({
    it: (one, many) => (count === 1 ? one : `${count} ${many}`),
    en: (one, many) => `${count === 1 ? 'One' : count} ${count === 1 ? one : many}`,
  });
  return { code, lost, where: source, what, remedy };
}

function leftOut(source: string, titles: readonly string[]): Problem | null {
  const named = [...new Set(titles)];
  if (named.length === 0) return null;
  const shown = named
    .slice(0, 5)
    .map((title) => `«${title.slice(0, 60)}»`)
    .join(', ');
  const more = named.length > 5 ? ', …' : '';
  return {
    code: 'MAIL_LINKS_LEFT_OUT',
    lost: 'nothing',
    where: source,
    what: {
      it: `${named.length === 1 ? 'Un link non sembra' : `${named.length} link non sembrano`} un’offerta e non ${named.length === 1 ? 'è stato preso' : 'sono stati presi'}: ${shown}${more}`,
      en: `${named.length === 1 ? 'One link does' : `${named.length} links do`} not look like an offer and ${named.length === 1 ? 'was' : 'were'} not taken: ${shown}${more}`,
    },
    remedy: {
      it: 'Se uno di questi è un’offerta, aggiungerla a mano.',
      en: 'If one of these is an offer, add it by hand.',
    },
  };
}

/** What the document is, when it is no mail. */
export function noMail(source: string): Problem {
  return {
    code: 'NOT_A_MAIL',
    lost: 'source',
    where: source,
    what: {
      it: 'Il file o la pagina indicata non contiene nessun messaggio di posta.',
      en: 'The given file or page holds no mail message.',
    },
    remedy: {
      it: 'Salvare i messaggi dal programma di posta come .eml e indicare il file o la cartella in path:.',
      en: 'Save the messages from the mail program as .eml and give the file or the folder in path:.',
    },
  };
}
