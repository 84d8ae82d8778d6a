// The bytes of a file that should be plain text. A document of a word processor, or another character encoding, is called by
// its name: nothing is converted in silence.

import type { ConfigProblem } from './config-problem.ts';
import type { Sentence } from './wording.ts';
import { linesOf, problemAt, problemOf } from './written-file.ts';

/** Larger than any bulletin's settings; what is larger was not written by hand. */
const largest = 1_000_000;

/** The text, without byte order mark, or what the file is instead. */
export function decodeFile(file: string, bytes: Uint8Array): string | ConfigProblem {
  if (bytes.length > largest) return problemOf(file, tooLarge);
  const other = otherFormat(bytes);
  if (other) return problemOf(file, other);
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrongAt = text.indexOf('\uFFFD');
  if (wrongAt === -1) return text;
  return problemAt({ file, ...linesOf(text) }, { from: wrongAt, to: wrongAt + 1 }, wrongCharacters);
}

function otherFormat(bytes: Uint8Array): Sentence | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('ÐÏ\u0011à'))
    return document('Word, LibreOffice o Excel', 'Word, LibreOffice or Excel');
  if (start.startsWith('{\\rtf')) return document('testo formattato RTF', 'formatted text, RTF');
  if (start.startsWith('%PDF')) return document('PDF', 'PDF');
  if (/^(ï»¿)?\s*<(!doctype|html|\?xml)/i.test(start)) return document('pagina web', 'web page');
  if (/^(ÿþ|þÿ)/.test(start) || start.includes('\u0000')) return utf16;
  return null;
}

function document(it: string, en: string): Sentence {
  return {
    what: {
      it: `Il file non è un testo semplice: dentro c’è un documento (${it}).`,
      en: `The file is not plain text: there is a document inside (${en}).`,
    },
    remedy: {
      it: 'Apri il documento, copia il testo in un programma come Blocco note e salvalo come testo semplice, codifica UTF-8.',
      en: 'Open the document, copy its text into a program such as Notepad and save it as plain text, encoding UTF-8.',
    },
  };
}

const saveAsUtf8 = {
  it: 'Aprilo con Blocco note, scegli «Salva con nome» e in basso la codifica «UTF-8».',
  en: 'Open it with Notepad, choose “Save as” and the encoding “UTF-8” at the bottom.',
};

const utf16: Sentence = {
  what: {
    it: 'Il file è salvato con la codifica «Unicode» (UTF-16), che qui non si legge.',
    en: 'The file is saved with the encoding “Unicode” (UTF-16), which cannot be read here.',
  },
  remedy: saveAsUtf8,
};

const wrongCharacters: Sentence = {
  what: {
    it: 'Questo carattere non si legge: il file è salvato con una codifica vecchia (ANSI, Windows-1252).',
    en: 'This character cannot be read: the file is saved with an old encoding (ANSI, Windows-1252).',
  },
  remedy: {
    it: `${saveAsUtf8.it} Poi controlla le lettere accentate.`,
    en: `${saveAsUtf8.en} Then check the accented letters.`,
  },
};

const tooLarge: Sentence = {
  what: { it: 'Il file è troppo grande: supera 1 MB.', en: 'The file is too large: more than 1 MB.' },
  remedy: {
    it: 'Controlla che sia il file giusto: qui vanno solo le impostazioni e le voci scritte a mano.',
    en: 'Check that it is the right file: only settings and hand-written entries belong here.',
  },
};
