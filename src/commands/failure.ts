// What stops a run: trouble with the disk in the operator's words, our own faults with all that is needed to mend them.

import type { OperatorLanguage, Said } from '../model.ts';

export function wordFailure(error: unknown, language: OperatorLanguage): string[] {
  const disk = diskTrouble(error);
  if (disk) return [disk[language]];
  const head: Said = {
    it: 'Il programma si è fermato per un errore suo, non vostro. Niente è stato pubblicato e output/ è com’era. Mandate queste righe a chi lo mantiene:',
    en: 'The program stopped because of a fault of its own. Nothing was published and output/ is as it was. Send these lines to its maintainers:',
  };
  return [head[language], ...chain(error)];
}

/** Standard output goes to a file on a full disk. */
export const outputFull: Said = {
  it: 'Il disco è pieno: la risposta del comando non è stata scritta per intero. Libera spazio e riprova.',
  en: 'The disk is full: the answer of the command was not written whole. Free some space and try again.',
};

export function outputClosed(error: Error): Said {
  return {
    it: `La risposta del comando non si può scrivere dove l’hai mandata (${error.message}). Riprova con un altro file.`,
    en: `The answer of the command cannot be written where it was sent (${error.message}). Try again with another file.`,
  };
}

function diskTrouble(error: unknown): Said | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  const path = 'path' in error ? String(error.path) : 'output';
  switch (error.code) {
    case 'ENOSPC':
      return {
        it: `Il disco è pieno: non posso scrivere ${path}. Libera spazio e riprova; quello che c’era è rimasto com’era.`,
        en: `The disk is full: ${path} cannot be written. Free some space and try again; what was there is as it was.`,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        it: `Non ho il permesso di scrivere ${path}. Controlla i permessi della cartella, o che il file non sia aperto in un altro programma.`,
        en: `There is no permission to write ${path}. Check the folder's permissions, or that the file is not open in another program.`,
      };
    case 'EEXIST':
    case 'ENOTDIR':
      return {
        it: `Dove serve una cartella c’è un file: ${path}. Rinominalo o spostalo, poi riprova; il programma crea la cartella da sé.`,
        en: `There is a file where a folder is needed: ${path}. Rename or move it, then try again; the program makes the folder itself.`,
      };
    default:
      return null;
  }
}

function chain(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const lines = (error.stack ?? error.message).split('\n').slice(0, 8);
  return error.cause === undefined ? lines : [...lines, 'cause:', ...chain(error.cause)];
}
