// What the operator is told about a document: the failures, and what she should know although it came.
import type { IsoDate, Problem, Said } from '../model.ts';
import { wordsOfAnswer } from './answer-words.ts';
import type { Repair } from './decode.ts';
import { type Fault, type FaultKind, isGone } from './faults.ts';
import { type Page, Unreachable } from './get.ts';
import { wordsOfNetwork } from './network-words.ts';

export type Undecoded = Omit<Page, 'text' | 'charset'>;

/** What a sentence may name. */
export interface Told {
  /** the address or the file */
  address: string;
  host: string;
  /** `Fault.detail`, or an empty string */
  detail: string;
  /** ` Il sito chiede di aspettare 2 ore.`, or empty */
  wait: Said;
}
export interface Words {
  what: Said;
  remedy: Said;
}
/** Italian sentence, English sentence, Italian remedy, English remedy. */
export type Phrase = (told: Told) => [string, string, string, string];

export function unreachable(failed: Fault, source: string): Unreachable {
  return new Unreachable(problemOf(failed, source), { gone: isGone(failed.kind), cause: failed.cause });
}

/** A failure as the loss of the whole source, in words. */
export function problemOf(failed: Fault, source: string): Problem {
  const { what, remedy } = wordsOf(failed);
  return { code: codeOf(failed.kind), lost: 'source', where: source, what, remedy };
}

/** The same failure where a kept copy stands in for the document. */
export function keptCopyUsed(failed: Fault, source: string, copyOf: IsoDate): Problem {
  const problem = problemOf(failed, source);
  const [year, month, day] = copyOf.split('-');
  const what = {
    it: `${problem.what.it} Si usa la copia conservata del ${day}/${month}/${year}.`,
    en: `${problem.what.en} The copy kept on ${copyOf} is used.`,
  };
  return { ...problem, lost: 'nothing', what };
}

export function moved(address: string, source: string): Problem {
  return notice('MOVED', source, [
    `Una pagina della fonte "${source}" si è trasferita per sempre a ${address}.`,
    `A page of the source "${source}" has moved for good to ${address}.`,
    'Scrivere il nuovo indirizzo nella fonte, al posto del vecchio: il vecchio può sparire da un giorno all’altro.',
    'Write the new address in the source instead of the old one, which may vanish any day.',
  ]);
}

export function copyNotKept(address: string, source: string): Problem {
  return notice('COPY_NOT_KEPT', source, [
    `Non si è potuta conservare una copia di ${address}: se la prossima volta il sito non risponde, la fonte mancherà.`,
    `No copy of ${address} could be kept: if the site does not answer next time, the source will be missing.`,
    'Controllare che sul disco ci sia spazio e che la cartella di lavoro si possa scrivere.',
    'Check that there is room on the disk and that the working folder can be written to.',
  ]);
}

export function damagedGzip(address: string, source: string): Problem {
  const problem = notice('GZIP_DAMAGED', source, [
    `Il documento compresso ${address} è rovinato o tagliato: si usa solo la parte che si è potuta salvare.`,
    `The compressed document ${address} is damaged or cut: only the part that could be saved is used.`,
    'Riprovare più tardi o procurarsi di nuovo il file; intanto controllare a mano che non manchino annunci.',
    'Try again later or get the file again; meanwhile check by hand that no listing is missing.',
  ]);
  return { ...problem, lost: 'entry' };
}

export function repaired(repair: Repair, address: string, source: string): Problem {
  switch (repair.kind) {
    case 'wrong-declaration':
      return notice('CHARSET_REPAIRED', source, [
        `Le lettere accentate di ${address} sono state corrette: la pagina dichiara una codifica («${repair.declared}») e ne usa un’altra.`,
        `The accented letters of ${address} have been put right: the page declares one encoding (“${repair.declared}”) and uses another.`,
        'Non serve fare nulla. Se nel bollettino si vedono lettere strane, avvisare chi cura il sito.',
        'Nothing to do. If odd letters show in the bulletin, tell whoever keeps the site.',
      ]);
    case 'encoded-twice':
      return notice('CHARSET_REPAIRED', source, [
        `Le lettere accentate di ${address} erano rovinate (per esempio «perchÃ©» al posto di «perché») e sono state corrette.`,
        `The accented letters of ${address} were spoilt (as in “perchÃ©” for “perché”) and have been put right.`,
        'Non serve fare nulla. Se nel bollettino si vedono lettere strane, avvisare chi cura il sito.',
        'Nothing to do. If odd letters show in the bulletin, tell whoever keeps the site.',
      ]);
    case 'lost-characters': {
      const problem = notice('CHARSET_DAMAGED', source, [
        `In ${address} ci sono caratteri illeggibili (${repair.count}), già rovinati all’origine.`,
        `${address} has unreadable characters (${repair.count}), damaged at the origin.`,
        'Confrontare con l’originale nomi, orari e numeri di telefono di questa fonte prima di stampare.',
        'Compare names, hours and phone numbers of this source with the original before printing.',
      ]);
      return { ...problem, lost: 'field' };
    }
  }
}

function notice(code: string, source: string, words: ReturnType<Phrase>): Problem {
  return { code, lost: 'nothing', where: source, ...sayAll(words) };
}

function wordsOf(failed: Fault): Words {
  const told = {
    address: shown(failed.address),
    host: URL.canParse(failed.address) ? new URL(failed.address).hostname : shown(failed.address),
    detail: shown(failed.detail ?? ''),
    wait: waitOf(failed.retryAfterMs),
  };
  const phrase: Phrase = { ...wordsOfNetwork, ...wordsOfAnswer }[failed.kind];
  const words = sayAll(phrase(told));
  return failed.from === null ? words : sentOn(shown(failed.from), words, failed.kind);
}

/** The address of the source is in order; what is wrong lies where its site sends. */
function sentOn(from: string, { what, remedy }: Words, kind: FaultKind): Words {
  return {
    what: {
      it: `${from} rimanda a un altro indirizzo. ${what.it}`,
      en: `${from} leads to another address. ${what.en}`,
    },
    remedy: notToBeOpened.has(kind) ? tellTheSite : remedy,
  };
}

const notToBeOpened: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'bad-address',
  'with-credentials',
  'bad-scheme',
  'bad-port',
  'private-address',
]);
const tellTheSite: Said = {
  it: 'Aprire nel browser l’indirizzo della fonte. Se si arriva a una pagina di annunci, scrivere nella fonte l’indirizzo di quella; altrimenti avvisare chi cura il sito, che potrebbe essere stato manomesso.',
  en: 'Open the address of the source in the browser. If it ends at a page of listings, write the address of that page in the source; otherwise tell whoever keeps the site: it may have been tampered with.',
};

/** Fit to be printed: an address may come from a hostile header. */
function shown(text: string): string {
  const plain = text.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ');
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}

function sayAll([it, en, remedyIt, remedyEn]: ReturnType<Phrase>): Words {
  return { what: { it, en }, remedy: { it: remedyIt, en: remedyEn } };
}

function waitOf(ms: number | null): Said {
  if (ms === null || ms < 1000) return { it: '', en: '' };
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 120) return { it: ` Chiede di aspettare ${minutes} min.`, en: ` It asks to wait ${minutes} min.` };
  const hours = Math.ceil(minutes / 60);
  if (hours <= 48) return { it: ` Chiede di aspettare ${hours} ore.`, en: ` It asks to wait ${hours} hours.` };
  return { it: ' Chiede di aspettare più di due giorni.', en: ' It asks to wait more than two days.' };
}

function codeOf(kind: FaultKind): string {
  const name = kind.toUpperCase().replaceAll('-', '_');
  return /^(?:ROBOTS|TLS|FILE)_/.test(name) ? name : `HTTP_${name}`;
}
