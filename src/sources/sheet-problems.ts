import type { Problem, Said } from '../model.ts';

interface Source {
  id: string;
}

/** What may be wrong with a row. */
export type Fault =
  | 'broken-quotes'
  | 'no-title'
  | 'too-many-cells'
  | 'error-value'
  | 'spoiled-phone'
  | 'odd-date'
  | 'future-date'
  | 'formula';

const faults: Record<Fault, { code: string; lost: Problem['lost']; what: Said; remedy: Said }> = {
  'broken-quotes': {
    code: 'BROKEN_QUOTES',
    lost: 'nothing',
    what: {
      it: 'delle virgolette si aprono e non si chiudono, il testo è stato letto senza tenerne conto',
      en: 'a quotation mark is opened and never closed, the text was read without regard to it',
    },
    remedy: {
      it: 'Togliere o chiudere le virgolette, poi controllare l’annuncio.',
      en: 'Remove or close the quotation mark, then check the offer.',
    },
  },
  'no-title': {
    code: 'ROW_WITHOUT_TITLE',
    lost: 'entry',
    what: {
      it: 'manca la mansione, l’annuncio non è stato preso',
      en: 'the occupation is missing, the offer was not taken',
    },
    remedy: {
      it: 'Scrivere la mansione nel foglio, oppure cancellare la riga se non è un annuncio.',
      en: 'Write the occupation in the sheet, or delete the row if it is no offer.',
    },
  },
  'too-many-cells': {
    code: 'ROW_TOO_LONG',
    lost: 'field',
    what: {
      it: 'ci sono più celle che colonne, quelle in più non sono state lette',
      en: 'there are more cells than columns, those beyond were not read',
    },
    remedy: {
      it: 'Controllare la riga: forse un testo contiene il separatore (punto e virgola o virgola) e va messo tra virgolette.',
      en: 'Check the row: a text may contain the delimiter (semicolon or comma) and needs quotation marks.',
    },
  },
  'error-value': {
    code: 'CELL_ERROR',
    lost: 'field',
    what: {
      it: 'una cella contiene un errore di calcolo (per esempio #N/D) e non è stata letta',
      en: 'a cell holds a calculation error (such as #N/A) and was not read',
    },
    remedy: { it: 'Scrivere il valore nella cella.', en: 'Write the value into the cell.' },
  },
  'spoiled-phone': {
    code: 'PHONE_SPOILED',
    lost: 'field',
    what: {
      it: 'il foglio ha trasformato il telefono in un numero (come 3,33E+09) e le cifre sono andate perse, il telefono non è stato preso',
      en: 'the spreadsheet turned the telephone into a number (such as 3.33E+09) and its digits are lost, the telephone was not taken',
    },
    remedy: {
      it: 'Impostare la colonna come Testo, riscrivere il numero e salvare di nuovo il foglio.',
      en: 'Format the column as Text, type the number again and save the sheet once more.',
    },
  },
  'odd-date': {
    code: 'DATE_NOT_READ',
    lost: 'field',
    what: {
      it: 'la data in cui l’annuncio è stato visto o confermato non si capisce e non è stata letta',
      en: 'the day on which the offer was seen or confirmed cannot be understood and was not read',
    },
    remedy: { it: 'Scriverla come giorno/mese/anno: 20/11/2026.', en: 'Write it as day/month/year: 20/11/2026.' },
  },
  'future-date': {
    code: 'DATE_IN_THE_FUTURE',
    lost: 'field',
    what: {
      it: 'la data in cui l’annuncio è stato visto o confermato deve ancora venire e non è stata letta',
      en: 'the day on which the offer was seen or confirmed is still to come and was not read',
    },
    remedy: {
      it: 'Controllare giorno, mese e anno: 20/11/2026.',
      en: 'Check day, month and year: 20/11/2026.',
    },
  },
  formula: {
    code: 'FORMULA',
    lost: 'nothing',
    what: {
      it: 'una cella contiene una formula, presa così com’è scritta e non calcolata',
      en: 'a cell holds a formula, taken as it is written and not calculated',
    },
    remedy: {
      it: 'Sostituire la formula con il suo valore (Incolla speciale, Valori).',
      en: 'Replace the formula by its value (Paste special, Values).',
    },
  },
};

/** One problem for each kind of fault, with the rows in which it occurs. */
export function rowProblems(source: Source, found: Map<Fault, number[]>): Problem[] {
  return [...found].map(([kind, rows]) => {
    const { code, lost, what, remedy } = faults[kind];
    const many = rows.length > 1;
    const it = `${many ? 'Righe' : 'Riga'} ${listed(rows, { and: 'e', more: 'altre' })} della fonte "${source.id}": ${what.it}.`;
    const en = `${many ? 'Rows' : 'Row'} ${listed(rows, { and: 'and', more: 'others' })} of the source "${source.id}": ${what.en}.`;
    return { code, lost, where: source.id, what: { it, en }, remedy };
  });
}

export function notATable(source: Source, address: string, is: 'html' | 'login' | 'workbook' | 'empty'): Problem {
  const what: Record<typeof is, Said> = {
    html: { it: 'è una pagina web e non un foglio', en: 'is a web page, not a sheet' },
    login: {
      it: 'chiede di accedere con una password: il foglio non è pubblico',
      en: 'asks for a password: the sheet is not public',
    },
    workbook: { it: 'è un file di Excel o LibreOffice, non un CSV', en: 'is an Excel or LibreOffice file, not CSV' },
    empty: { it: 'è un file vuoto', en: 'is an empty file' },
  };
  const publish: Said = {
    it: 'Nel foglio Google: File, Condividi, Pubblica sul web, scegliere il foglio e «Valori separati da virgola (.csv)», poi copiare qui quell’indirizzo.',
    en: 'In the Google sheet: File, Share, Publish to web, choose the sheet and “Comma-separated values (.csv)”, then copy that address here.',
  };
  const remedy: Record<typeof is, Said> = {
    html: publish,
    login: publish,
    workbook: { it: 'Aprirlo e salvarlo come CSV (UTF-8).', en: 'Open it and save it as CSV (UTF-8).' },
    empty: { it: 'Controllare il file e salvarlo di nuovo.', en: 'Check the file and save it again.' },
  };
  return {
    code: is === 'empty' ? 'EMPTY_SHEET' : 'NOT_A_SHEET',
    lost: 'source',
    where: source.id,
    what: { it: `${address} ${what[is].it}.`, en: `${address} ${what[is].en}.` },
    remedy: remedy[is],
  };
}

export function noHeader(source: Source, address: string): Problem {
  return {
    code: 'NO_HEADER',
    lost: 'source',
    where: source.id,
    what: {
      it: `In ${address} non si trova la riga con i nomi delle colonne (cercata nelle prime 20 righe).`,
      en: `In ${address} the row with the names of the columns was not found (in the first 20 rows).`,
    },
    remedy: {
      it: 'Dare alle colonne nomi come Mansione, Ditta, Zona, Telefono, Note, oppure scrivere in columns come si chiamano.',
      en: 'Name the columns Mansione, Ditta, Zona, Telefono, Note, or write in columns what they are called.',
    },
  };
}

export function unknownColumns(source: Source, headings: string[]): Problem {
  const names = quoted(headings);
  return {
    code: 'UNKNOWN_COLUMNS',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Nel foglio della fonte "${source.id}" ${headings.length === 1 ? 'una colonna non è stata riconosciuta e non si legge' : 'alcune colonne non sono state riconosciute e non si leggono'}: ${names}.`,
      en: `In the sheet of the source "${source.id}" ${headings.length === 1 ? 'a column was' : 'some columns were'} not recognised and not read: ${names}.`,
    },
    remedy: {
      it: 'Se servono, indicare in columns che cosa contengono; se sono appunti interni, va bene così.',
      en: 'If they matter, say in columns what they hold; if they are internal notes, all is well.',
    },
  };
}

export function missingColumns(source: Source, missing: string[], present: string[]): Problem {
  const there = quoted(present.filter((heading) => heading !== ''));
  return {
    code: 'MISSING_COLUMNS',
    lost: 'field',
    where: source.id,
    what: {
      it: `Nel foglio della fonte "${source.id}" non ${missing.length === 1 ? 'c’è la colonna' : 'ci sono le colonne'} ${quoted(missing)}. Ci sono: ${there}.`,
      en: `The sheet of the source "${source.id}" has no ${missing.length === 1 ? 'column' : 'columns'} ${quoted(missing)}. It has: ${there}.`,
    },
    remedy: {
      it: 'Correggere columns in sources.yaml, oppure il nome della colonna nel foglio.',
      en: 'Correct columns in sources.yaml, or the name of the column in the sheet.',
    },
  };
}

const shownAtMost = 12;

function listed(rows: number[], words: { and: string; more: string }): string {
  const shown = rows.slice(0, shownAtMost);
  if (rows.length > shownAtMost) return `${shown.join(', ')} ${words.and} ${rows.length - shownAtMost} ${words.more}`;
  const last = shown.pop();
  return shown.length === 0 ? String(last) : `${shown.join(', ')} ${words.and} ${last}`;
}

function quoted(names: string[]): string {
  return names.map((name) => `«${name.slice(0, 60)}»`).join(', ');
}
