// What the operator reads when a document could not be read to its end.

import type { Problem, Said } from '../model.ts';
import type { SourceConfig } from '../sources/index.ts';
import type { Limits } from './cell.ts';

interface Stopped {
  why: 'too-long' | 'too-big' | 'too-deep';
  address: string | null;
  limits: Limits;
}

/** Reading it took more time, memory or depth than any honest document needs. */
export function tooCostly(source: SourceConfig, { why, address, limits }: Stopped): Problem {
  return {
    code: 'DOCUMENT_TOO_COSTLY',
    lost: 'source',
    where: source.id,
    what: reasons[why](address ?? source.id, limits),
    remedy: source.kind === 'page' ? simplerSelectors : otherDocument,
  };
}

const reasons: Record<Stopped['why'], (what: string, limits: Limits) => Said> = {
  'too-long': (what, { deadlineMs }) => ({
    it: `La lettura di ${what} non finiva: dopo ${deadlineMs / 1000} secondi di lavoro è stata interrotta.`,
    en: `Reading ${what} did not come to an end: it was stopped after ${deadlineMs / 1000} seconds of work.`,
  }),
  'too-big': (what, { memoryMb }) => ({
    it: `Per leggere ${what} non bastavano ${memoryMb} MB di memoria: la lettura è stata interrotta.`,
    en: `Reading ${what} needed more than ${memoryMb} MB of memory: it was stopped.`,
  }),
  'too-deep': (what) => ({
    it: `Il documento ${what} è costruito in modo anomalo, annidato senza fine: non è stato letto.`,
    en: `The document ${what} is built abnormally, nested without end: it was not read.`,
  }),
};

const otherDocument: Said = {
  it: 'Apri l’indirizzo nel browser: se si vede bene, chiedi a chi cura il sito un feed o una pagina più semplice con gli stessi annunci.',
  en: 'Open the address in the browser: if it looks fine, ask whoever keeps the site for a feed or a simpler page with the same listings.',
};

const simplerSelectors: Said = {
  it: 'Semplifica i selettori e le espressioni (match) della fonte in sources.yaml: a volte sono loro a non finire mai. Se non basta, chiedi a chi cura il sito un feed o una pagina più semplice.',
  en: 'Simplify the selectors and expressions (match) of the source in sources.yaml: sometimes it is they that never end. If that is not enough, ask whoever keeps the site for a feed or a simpler page.',
};

/** A defect of this program, which one document brought to light. */
export function readerFailed(source: SourceConfig, failed: { address: string | null; message: string }): Problem {
  const what = failed.address ?? source.id;
  return {
    code: 'READER_FAILED',
    lost: 'source',
    where: source.id,
    what: {
      it: `Il programma ha un difetto e non è riuscito a leggere ${what} (${failed.message}).`,
      en: `The program has a defect and could not read ${what} (${failed.message}).`,
    },
    remedy: {
      it: 'Manda questo messaggio e il documento a chi cura il programma. Le altre fonti sono state lette.',
      en: 'Send this message and the document to whoever keeps the program. The other sources were read.',
    },
  };
}
