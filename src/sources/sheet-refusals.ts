// Why a document gives no table at all, in the operator's words.

import type { Problem, Said } from '../model.ts';
import { type Refusal, refusedDocument } from './refused-document.ts';
import { quoted } from './sheet-problems.ts';

interface Source {
  id: string;
}

export type Wrong =
  | 'html'
  | 'login'
  | 'google-login'
  | 'empty'
  | 'damaged'
  | 'password'
  | 'too-big'
  | 'old-excel'
  | 'other-file';

const share: Said = {
  it: 'Nel foglio Google: Condividi, Accesso generale, «Chiunque abbia il link», Visualizzatore. Oppure scaricarlo come file e metterlo in inbox.',
  en: 'In the Google sheet: Share, General access, “Anyone with the link”, Viewer. Or download it as a file and put it into inbox.',
};

const refusals: Record<Wrong, Refusal> = {
  html: {
    code: 'NOT_A_SHEET',
    what: {
      it: 'è una pagina web senza una tabella di annunci, non un foglio',
      en: 'is a web page without a table of offers, not a sheet',
    },
    remedy: {
      it: 'Mettere in url l’indirizzo del file (CSV, XLSX, ODS) o del foglio Google; se gli annunci stanno nella pagina, usare kind: page.',
      en: 'Put the address of the file (CSV, XLSX, ODS) or of the Google sheet into url; if the offers stand on the page, use kind: page.',
    },
  },
  login: {
    code: 'NOT_A_SHEET',
    what: {
      it: 'chiede di accedere con una password: il foglio non è pubblico',
      en: 'asks for a password: the sheet is not public',
    },
    remedy: {
      it: 'Condividere il foglio con chiunque abbia il link, oppure scaricarlo come file e metterlo in inbox.',
      en: 'Share the sheet with anyone who has the link, or download it as a file and put it into inbox.',
    },
  },
  'google-login': {
    code: 'NOT_A_SHEET',
    what: {
      it: 'chiede di accedere a Google con una password: il foglio non è condiviso con chiunque abbia il link',
      en: 'asks to sign in to Google with a password: the sheet is not shared with anyone who has the link',
    },
    remedy: share,
  },
  empty: {
    code: 'EMPTY_SHEET',
    what: { it: 'è un file vuoto', en: 'is an empty file' },
    remedy: { it: 'Controllare il file e salvarlo di nuovo.', en: 'Check the file and save it again.' },
  },
  damaged: {
    code: 'SHEET_DAMAGED',
    what: {
      it: 'è un foglio rovinato o incompleto, e non si può aprire',
      en: 'is a damaged or incomplete spreadsheet and cannot be opened',
    },
    remedy: {
      it: 'Se qualcuno lo sta modificando o la copia è a metà, aspettare e riprovare; altrimenti aprirlo e salvarlo di nuovo.',
      en: 'If somebody is editing it or it is half copied, wait and try again; otherwise open it and save it once more.',
    },
  },
  password: {
    code: 'SHEET_LOCKED',
    what: { it: 'è protetto da una password', en: 'is protected by a password' },
    remedy: {
      it: 'Aprirlo, togliere la password (File, Informazioni, Proteggi) e salvarlo di nuovo.',
      en: 'Open it, remove the password (File, Info, Protect) and save it again.',
    },
  },
  'too-big': {
    code: 'SHEET_TOO_BIG',
    what: {
      it: 'contiene molto più di quanto serve a un elenco di annunci, e non è stato letto',
      en: 'holds far more than a list of offers needs, and was not read',
    },
    remedy: {
      it: 'Copiare gli annunci in un foglio nuovo e salvare quello.',
      en: 'Copy the offers into a new sheet and save that one.',
    },
  },
  'old-excel': {
    code: 'OLD_EXCEL',
    what: {
      it: 'è un file di Office nel vecchio formato (.xls), che non si legge',
      en: 'is an Office file in the old format (.xls), which is not read',
    },
    remedy: {
      it: 'Aprirlo e salvarlo come Cartella di lavoro di Excel (.xlsx), come .ods o come CSV.',
      en: 'Open it and save it as an Excel workbook (.xlsx), as .ods or as CSV.',
    },
  },
  'other-file': {
    code: 'NOT_A_SHEET',
    what: {
      it: 'non è un foglio di calcolo che si possa leggere (.xlsx, .ods, .csv)',
      en: 'is not a spreadsheet that can be read (.xlsx, .ods, .csv)',
    },
    remedy: {
      it: 'Aprirlo con il suo programma e salvarlo come .xlsx, come .ods o come CSV.',
      en: 'Open it with its own program and save it as .xlsx, as .ods or as CSV.',
    },
  },
};

export function notATable(source: Source, address: string, is: Wrong): Problem {
  return refusedDocument(source, address, refusals[is]);
}

export function noHeader(source: Source, address: string): Problem {
  return {
    code: 'NO_HEADER',
    lost: 'source',
    where: source.id,
    what: {
      it: `In ${address} non si trova la riga con i nomi delle colonne (cercata nelle prime 20 righe scritte e visibili).`,
      en: `In ${address} the row with the names of the columns was not found (in the first 20 rows that are written and visible).`,
    },
    remedy: {
      it: 'Dare alle colonne nomi come Mansione, Ditta, Zona, Telefono, Note, oppure scrivere in columns come si chiamano.',
      en: 'Name the columns Mansione, Ditta, Zona, Telefono, Note, or write in columns what they are called.',
    },
  };
}

export function noSuchSheet(source: Source, wanted: string, present: string[]): Problem {
  const named = present.filter((name) => name !== '').slice(0, 30);
  return {
    code: 'NO_SUCH_SHEET',
    lost: 'source',
    where: source.id,
    what: {
      it: `Nel file della fonte "${source.id}" non c’è il foglio «${wanted}». ${named.length > 0 ? `Ci sono: ${quoted(named)}.` : 'È un file con un solo foglio, senza nome.'}`,
      en: `The file of the source "${source.id}" has no sheet “${wanted}”. ${named.length > 0 ? `It has: ${quoted(named)}.` : 'It is a file with a single sheet, without a name.'}`,
    },
    remedy: {
      it: 'Correggere sheet in sources.yaml, oppure il nome del foglio nel file.',
      en: 'Correct sheet in sources.yaml, or the name of the sheet in the file.',
    },
  };
}
