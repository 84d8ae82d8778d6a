import type { Problem } from '../../model.ts';
import { type Refusal, refusedDocument } from '../refused-document.ts';

interface Source {
  id: string;
}

export type PdfFault = 'locked' | 'damaged' | 'too-big' | 'no-text' | 'garbled' | 'page' | 'other';

const faults: Record<PdfFault, Refusal> = {
  locked: {
    code: 'PDF_LOCKED',
    what: { it: 'è un PDF protetto da una password', en: 'is a PDF protected by a password' },
    remedy: {
      it: 'Chiedere a chi lo pubblica una copia senza password.',
      en: 'Ask its publisher for a copy without a password.',
    },
  },
  damaged: {
    code: 'PDF_DAMAGED',
    what: {
      it: 'è un PDF rovinato o incompleto, e non si può aprire',
      en: 'is a damaged or incomplete PDF and cannot be opened',
    },
    remedy: { it: 'Scaricarlo di nuovo e riprovare.', en: 'Download it once more and try again.' },
  },
  'too-big': {
    code: 'PDF_TOO_BIG',
    what: {
      it: 'è un PDF troppo grande o troppo complicato, e non è stato letto',
      en: 'is too large or too complicated a PDF, and was not read',
    },
    remedy: {
      it: 'Stampare in un nuovo PDF soltanto le pagine degli annunci e mettere quello in inbox.',
      en: 'Print only the pages of the offers into a new PDF and put that one into inbox.',
    },
  },
  'no-text': {
    code: 'PDF_WITHOUT_TEXT',
    what: {
      it: 'è un PDF fatto di immagini (una scansione): non contiene testo da leggere',
      en: 'is a PDF made of pictures (a scan): it has no text to read',
    },
    remedy: {
      it: 'Chiedere il documento originale, oppure scrivere gli annunci a mano in una fonte listing.',
      en: 'Ask for the original document, or type the offers by hand in a listing source.',
    },
  },
  garbled: {
    code: 'PDF_GARBLED',
    what: {
      it: 'è un PDF con caratteri che non si possono tradurre in lettere',
      en: 'is a PDF whose characters cannot be turned into letters',
    },
    remedy: {
      it: 'Chiedere il documento originale, oppure scrivere gli annunci a mano in una fonte listing.',
      en: 'Ask for the original document, or type the offers by hand in a listing source.',
    },
  },
  page: {
    code: 'NOT_A_PDF',
    what: { it: 'è una pagina web, non un PDF', en: 'is a web page, not a PDF' },
    remedy: {
      it: 'Mettere in url l’indirizzo del PDF stesso: aprirlo e copiare l’indirizzo dalla barra del browser.',
      en: 'Put the address of the PDF itself into url: open it and copy the address from the browser’s bar.',
    },
  },
  other: {
    code: 'NOT_A_PDF',
    what: { it: 'non è un PDF', en: 'is not a PDF' },
    remedy: {
      it: 'Controllare url o path: per un foglio di calcolo la fonte è di tipo sheet.',
      en: 'Check url or path: for a spreadsheet the kind of the source is sheet.',
    },
  },
};

export function pdfFault(source: Source, address: string, is: PdfFault): Problem {
  return refusedDocument(source, address, faults[is]);
}

export function pagesNotRead(source: Source, read: number, count: number): Problem {
  return {
    code: 'PDF_CUT',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Del PDF della fonte "${source.id}" non è stato letto tutto: ha ${count} pagine, ne sono state lette ${read}, oppure una pagina è troppo fitta.`,
      en: `The PDF of the source "${source.id}" was not read whole: it has ${count} pages, ${read} were read, or some page is too dense.`,
    },
    remedy: {
      it: 'Stampare in un nuovo PDF soltanto le pagine degli annunci e usare quello.',
      en: 'Print only the pages of the offers into a new PDF and use that one.',
    },
  };
}

/** Pages of pictures among pages of text. */
export function scannedPages(source: Source, numbers: number[]): Problem {
  const listed = numbers.slice(0, 12).join(', ');
  const one = numbers.length === 1;
  return {
    code: 'PDF_SCANNED_PAGES',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Nel PDF della fonte "${source.id}" ${one ? `la pagina ${listed} non ha` : `le pagine ${listed} non hanno`} testo: forse è un’immagine.`,
      en: `In the PDF of the source "${source.id}" ${one ? `page ${listed} has` : `pages ${listed} have`} no text: it may be a picture.`,
    },
    remedy: {
      it: 'Aprire il PDF e guardare se lì ci sono annunci; se sì, scriverli a mano.',
      en: 'Open the PDF and see whether there are offers; if so, type them by hand.',
    },
  };
}

export function outsideTables(source: Source, words: string): Problem {
  return {
    code: 'PDF_OUTSIDE_TABLES',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Nel PDF della fonte "${source.id}" il testo fuori dalle tabelle non è stato preso: «${words}».`,
      en: `In the PDF of the source "${source.id}" the text outside of the tables was not taken: “${words}”.`,
    },
    remedy: {
      it: 'Se è solo un’introduzione o una nota va bene così; se è un annuncio, scriverlo a mano.',
      en: 'If it is only an introduction or a note all is well; if it is an offer, type it by hand.',
    },
  };
}

export function beforeFirst(source: Source, words: string): Problem {
  return {
    code: 'PDF_BEGINNING_LEFT_OUT',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Nel PDF della fonte "${source.id}" il testo prima del primo annuncio non è stato preso: «${words}».`,
      en: `In the PDF of the source "${source.id}" the text before the first offer was not taken: “${words}”.`,
    },
    remedy: {
      it: 'Se è solo un’introduzione va bene così; se è un annuncio, scriverlo a mano.',
      en: 'If it is only an introduction all is well; if it is an offer, type it by hand.',
    },
  };
}

export function notTold(source: Source): Problem {
  return {
    code: 'PDF_NOT_PARTED',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Nel PDF della fonte "${source.id}" non si capisce dove finisce un annuncio e comincia l’altro: ogni pagina è una voce sola.`,
      en: `In the PDF of the source "${source.id}" it cannot be told where one offer ends and the next begins: each page is one entry.`,
    },
    remedy: {
      it: 'Guardare le voci da decidere una per una; se ci sono più annunci in una pagina, scriverli a mano.',
      en: 'Look at the entries to decide one by one; if a page holds several offers, type them by hand.',
    },
  };
}
