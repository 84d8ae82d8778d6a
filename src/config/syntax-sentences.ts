// What a person is told about the form of a file: what happened, and which keys to press.

import type { Sentence } from './wording.ts';

export const tab: Sentence = {
  what: {
    it: 'La riga comincia con un tabulatore (tasto TAB): qui il rientro si fa solo con gli spazi.',
    en: 'The line begins with a tab (TAB key): here lines are indented with spaces only.',
  },
  remedy: {
    it: 'Cancella il tabulatore e metti degli spazi, due per ogni livello.',
    en: 'Delete the tab and put spaces, two for each level.',
  },
};

export const severalDocuments: Sentence = {
  what: {
    it: 'Questa riga (--- o ...) divide il file in due: la seconda parte non verrebbe letta.',
    en: 'This line (--- or ...) cuts the file in two: the second part would not be read.',
  },
  remedy: { it: 'Togli la riga.', en: 'Remove the line.' },
};

export const backslash: Sentence = {
  what: {
    it: 'Tra virgolette doppie la barra rovescia «\\» ha un significato speciale.',
    en: 'Between double quotes the backslash “\\” has a special meaning.',
  },
  remedy: {
    it: "Usa le virgolette semplici ('…') oppure la barra normale «/».",
    en: "Use single quotes ('…') or the normal slash “/”.",
  },
};

/** A text that holds a sign with another meaning: a colon and a space, a quote that closes too early, a dash. */
export function needsQuotes(text: string): Sentence {
  return {
    what: {
      it: 'Questo testo contiene un segno (due punti, virgolette, trattino o parentesi) che qui ha un altro significato.',
      en: 'This text holds a sign (colon, quote, dash or bracket) that means something else here.',
    },
    remedy: {
      it: `Metti tutto il testo tra virgolette: ${quoted(text)}`,
      en: `Put the whole text in quotes: ${quoted(text)}`,
    },
  };
}

/** A text whose first character means something else in this format: a star, an at sign, a per cent sign. */
export function startsWith(text: string): Sentence {
  const sign = text.slice(0, 1);
  return {
    what: {
      it: `Un testo che comincia con «${sign}» ha bisogno delle virgolette: senza, quel segno ha un altro significato.`,
      en: `A text that begins with “${sign}” needs quotes: without them that sign means something else.`,
    },
    remedy: {
      it: `Metti tutto il testo tra virgolette: ${quoted(text)}`,
      en: `Put the whole text in quotes: ${quoted(text)}`,
    },
  };
}

/** As it can be copied into the file: without the remark behind it, in the quotes that it does not hold itself. */
function quoted(text: string): string {
  const bare = text.replace(/\s+#\s.*$/, '').trim();
  return bare.includes("'") && !/["\\]/.test(bare) ? `"${bare}"` : `'${bare.replaceAll("'", "''")}'`;
}

export const indentedTooFar: Sentence = {
  what: {
    it: 'Questa riga è rientrata come se facesse parte della riga sopra, che però ha già il suo valore.',
    en: 'This line is indented as if it belonged to the line above, which already has its value.',
  },
  remedy: {
    it: 'Allinea la riga alle altre dello stesso gruppo, togliendo gli spazi in più.',
    en: 'Align the line with the others of its group, taking out the extra spaces.',
  },
};

export const misaligned: Sentence = {
  what: {
    it: 'Il rientro di questa riga non corrisponde a nessuna delle righe sopra.',
    en: 'The indentation of this line matches none of the lines above.',
  },
  remedy: {
    it: 'Allinea la prima lettera (o il trattino) con le altre righe dello stesso gruppo, usando gli spazi.',
    en: 'Align its first letter (or its dash) with the other lines of its group, using spaces.',
  },
};

export const openBracket: Sentence = {
  what: {
    it: 'La parentesi che si apre qui non si chiude.',
    en: 'The bracket that opens here does not close.',
  },
  remedy: {
    it: 'Aggiungi la parentesi di chiusura alla fine, oppure metti il testo tra virgolette.',
    en: 'Add the closing bracket at the end, or put the text in quotes.',
  },
};

export const openQuote: Sentence = {
  what: {
    it: 'Le virgolette che si aprono qui non si chiudono.',
    en: 'The quotes that open here do not close.',
  },
  remedy: {
    it: 'Aggiungi le virgolette di chiusura alla fine del testo, uguali a quelle di apertura.',
    en: 'Add the closing quote at the end of the text, the same as the opening one.',
  },
};

export function apostrophe(text: string): Sentence {
  return {
    what: {
      it: 'Un testo che comincia con un apostrofo viene preso per un testo tra virgolette che non si chiudono.',
      en: 'A text that begins with an apostrophe is taken for a quoted text that does not close.',
    },
    remedy: {
      it: `Metti tutto il testo tra virgolette doppie: ${quoted(text)}`,
      en: `Put the whole text in double quotes: ${quoted(text)}`,
    },
  };
}

export const textOnNextLine: Sentence = {
  what: {
    it: 'Dopo il segno «|» o «>» il testo deve cominciare a capo.',
    en: 'After the sign “|” or “>” the text must begin on the next line.',
  },
  remedy: {
    it: 'Vai a capo dopo il segno e rientra tutte le righe del testo di due spazi.',
    en: 'Start a new line after the sign and indent every line of the text by two spaces.',
  },
};

export function spaceAfterColon(name: string, value: string): Sentence {
  return {
    what: { it: 'Dopo i due punti manca uno spazio.', en: 'A space is missing after the colon.' },
    remedy: { it: `Scrivi «${name}: ${value}».`, en: `Write “${name}: ${value}”.` },
  };
}

export const spaceAfterDash: Sentence = {
  what: { it: 'Dopo il trattino manca uno spazio.', en: 'A space is missing after the dash.' },
  remedy: {
    it: 'Metti uno spazio tra il trattino e quello che segue: «- id: …».',
    en: 'Put a space between the dash and what follows: “- id: …”.',
  },
};

export const noColon: Sentence = {
  what: {
    it: 'Questa riga non è né un campo (nome, due punti, valore) né una voce di un elenco (trattino e spazio).',
    en: 'This line is neither a field (name, colon, value) nor an item of a list (dash and space).',
  },
  remedy: {
    it: 'Se continua il testo della riga sopra, rientrala di più. Se è un campo, aggiungi i due punti e uno spazio.',
    en: 'If it continues the text of the line above, indent it more. If it is a field, add the colon and a space.',
  },
};

export const misplaced: Sentence = {
  what: {
    it: 'Questa riga non va d’accordo con quelle sopra: manca un trattino, o il rientro è sbagliato.',
    en: 'This line does not agree with those above: a dash is missing, or the indentation is wrong.',
  },
  remedy: {
    it: 'Confrontala con le righe sopra: i campi dello stesso gruppo, e i trattini dello stesso elenco, cominciano tutti alla stessa colonna.',
    en: 'Compare it with the lines above: the fields of one group, and the dashes of one list, all begin in the same column.',
  },
};
