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
  | 'formula'
  | 'not-calculated'
  | 'spoiled-hours'
  | 'lost-zero';

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
  'not-calculated': {
    code: 'NOT_CALCULATED',
    lost: 'field',
    what: {
      it: 'una formula non è mai stata calcolata, la cella è rimasta vuota',
      en: 'a formula was never calculated, its cell stayed empty',
    },
    remedy: {
      it: 'Aprire il foglio con Excel o LibreOffice, salvarlo di nuovo e ripetere.',
      en: 'Open the sheet with Excel or LibreOffice, save it once more and try again.',
    },
  },
  'spoiled-hours': {
    code: 'HOURS_SPOILED',
    lost: 'field',
    what: {
      it: 'il foglio ha trasformato in una data quello che era scritto come orario, paga o numero (9-12 diventa 09-dic), la cella non è stata letta',
      en: 'the spreadsheet turned what was written as hours, pay or a number into a date (9-12 becomes 09-Dec), the cell was not read',
    },
    remedy: {
      it: 'Impostare la colonna come Testo e riscrivere la cella.',
      en: 'Format the column as Text and type the cell again.',
    },
  },
  'lost-zero': {
    code: 'PHONE_WITHOUT_ZERO',
    lost: 'field',
    what: {
      it: 'il telefono non comincia né con 0 né con 3: forse il foglio ha tolto lo zero iniziale, il telefono non è stato preso',
      en: 'the telephone begins with neither 0 nor 3: the spreadsheet may have dropped its leading zero, the telephone was not taken',
    },
    remedy: {
      it: 'Impostare la colonna come Testo e riscrivere il numero con lo zero davanti.',
      en: 'Format the column as Text and type the number again with its leading zero.',
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

export function hiddenParts(source: Source, { rows, columns }: { rows: number; columns: number }): Problem {
  const it = [
    counted(rows, 'riga nascosta', 'righe nascoste'),
    counted(columns, 'colonna nascosta', 'colonne nascoste'),
  ];
  const en = [counted(rows, 'hidden row', 'hidden rows'), counted(columns, 'hidden column', 'hidden columns')];
  return {
    code: rows > 0 ? 'HIDDEN_ROWS' : 'HIDDEN_COLUMNS',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Nel foglio della fonte "${source.id}" ci sono ${it.filter(Boolean).join(' e ')}, che non si leggono.`,
      en: `The sheet of the source "${source.id}" has ${en.filter(Boolean).join(' and ')}, not read.`,
    },
    remedy: {
      it: 'Se servono, togliere il filtro o scoprire righe e colonne (Scopri), poi salvare; se sono nascoste apposta, va bene così.',
      en: 'If they matter, remove the filter or unhide rows and columns, then save; if they are hidden on purpose, all is well.',
    },
  };
}

export function hiddenSheets(source: Source, names: string[]): Problem {
  const one = names.length === 1;
  return {
    code: 'HIDDEN_SHEETS',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Nel file della fonte "${source.id}" ${one ? 'c’è un foglio nascosto, che non si legge' : `ci sono ${names.length} fogli nascosti, che non si leggono`}: ${quotedSome(names, 'e altri')}.`,
      en: `The file of the source "${source.id}" has ${one ? 'a hidden sheet, not read' : `${names.length} hidden sheets, not read`}: ${quotedSome(names, 'and others')}.`,
    },
    remedy: {
      it: 'Se serve, scoprire il foglio, oppure scriverne il nome in sheet.',
      en: 'If it matters, unhide the sheet, or write its name in sheet.',
    },
  };
}

/** Another visible sheet of the file has headings as well. */
export function otherSheets(source: Source, read: string, others: string[]): Problem {
  return {
    code: 'OTHER_SHEETS',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `Della fonte "${source.id}" si legge solo il foglio «${read}». Sembrano avere annunci anche questi fogli: ${quotedSome(others, 'e altri')}.`,
      en: `Of the source "${source.id}" only the sheet “${read}” is read. These sheets seem to hold offers too: ${quotedSome(others, 'and others')}.`,
    },
    remedy: {
      it: 'Scrivere in sheet il nome del foglio da leggere; per leggerne due, fare due fonti.',
      en: 'Write in sheet the name of the sheet to read; to read two, make two sources.',
    },
  };
}

export function cutSheet(source: Source, last: number): Problem {
  return {
    code: 'SHEET_CUT',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Il foglio della fonte "${source.id}" è troppo grande: è stato letto fino alla riga ${last}, il resto no.`,
      en: `The sheet of the source "${source.id}" is too large: it was read down to row ${last}, the rest was not.`,
    },
    remedy: {
      it: 'Copiare in un foglio nuovo soltanto le righe e le colonne degli annunci.',
      en: 'Copy only the rows and columns of the offers into a new sheet.',
    },
  };
}

function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function quotedSome(names: string[], more: string): string {
  return quoted(names.slice(0, shownAtMost)) + (names.length > shownAtMost ? ` ${more}` : '');
}

const shownAtMost = 12;

function listed(rows: number[], words: { and: string; more: string }): string {
  const shown = rows.slice(0, shownAtMost);
  if (rows.length > shownAtMost) return `${shown.join(', ')} ${words.and} ${rows.length - shownAtMost} ${words.more}`;
  const last = shown.pop();
  return shown.length === 0 ? String(last) : `${shown.join(', ')} ${words.and} ${last}`;
}

export function quoted(names: string[]): string {
  return names.map((name) => `«${name.slice(0, 60)}»`).join(', ');
}
