// What went wrong with a sheet, in words.

import type { Problem, Said } from '../model.ts';

/** @param where the file it is about */
export function overflow(where: string, { shown, entries }: { shown: number; entries: number }): Problem {
  return {
    code: 'PAGES_FULL',
    lost: 'nothing',
    where,
    what: {
      it: `Nel PDF hanno la scheda ${shown} voci su ${entries}: le altre sono in un elenco in fondo, con il loro codice. La pagina HTML le ha tutte.`,
      en: `In the PDF ${shown} of ${entries} entries have a card: the others are in a list at the end, with their codes. The HTML page has them all.`,
    },
    remedy: {
      it: 'Per stamparne di più alza pages sotto editions, oppure metti un limit alle sezioni.',
      en: 'To print more raise pages under editions, or give the sections a limit.',
    },
  };
}

export function notPrinted(where: string, error: Error): Problem {
  return {
    code: 'PRINTING_FAILED',
    lost: 'output',
    where,
    what: {
      it: `Il PDF non è stato fatto: il browser si è fermato mentre stampava (${error.message.split('\n')[0]}).`,
      en: `The PDF was not made: the browser stopped while printing (${error.message.split('\n')[0]}).`,
    },
    remedy: { it: 'La pagina HTML c’è. Rifai il comando.', en: 'The HTML page is there. Run the command again.' },
  };
}

export function emptyPdf(where: string, fault: Said): Problem {
  return {
    code: 'EMPTY_PDF',
    lost: 'output',
    where,
    what: { it: `Il PDF è stato scartato: ${fault.it}.`, en: `The PDF was thrown away: ${fault.en}.` },
    remedy: {
      it: 'La pagina HTML c’è. Se i modelli sono stati cambiati, guarda lì; poi prova: bulletin doctor.',
      en: 'The HTML page is there. If the templates were changed, look there; then try: bulletin doctor.',
    },
  };
}
