import type { Page } from '../../http/get.ts';
import type { Problem } from '../../model.ts';
import type { VendorName } from './vendor-names.ts';

interface Source {
  id: string;
}

/** The document is no answer of a known vendor: a web page, above all those of Italian vendors, or other data. */
export function notABoard(source: Source, page: Page): Problem {
  const start = page.text.slice(0, 200_000);
  const isPage = /^\s*<(?!\?xml|workzag)/i.test(start);
  const isItalian =
    /(intervieweb|inrecruiting)\.it/i.test(page.address) || (isPage && /(intervieweb|inrecruiting)\.it/i.test(start));
  const kind = isItalian ? 'italian' : isPage ? 'page' : 'data';
  return {
    code: 'NOT_A_BOARD',
    lost: 'source',
    where: source.id,
    what: { it: `${page.address}: ${said[kind].it}`, en: `${page.address}: ${said[kind].en}` },
    remedy: remedies[kind],
  };
}

const said = {
  italian: {
    it: 'la bacheca è di Intervieweb (In-recruiting), che non ha una risposta per i programmi.',
    en: 'the board is by Intervieweb (In-recruiting), which has no answer for programs.',
  },
  page: {
    it: 'è arrivata una pagina web, non la risposta di una bacheca conosciuta.',
    en: 'a web page came, not the answer of a known job board.',
  },
  data: {
    it: 'i dati non sono quelli di una bacheca conosciuta, oppure la bacheca è vuota e non si capisce di quale fornitore sia.',
    en: 'the data are not those of a known job board, or the board is empty and its vendor cannot be told.',
  },
};

const remedies = {
  italian: {
    it: 'Usare kind: jobposting con url uguale alla pagina delle offerte e follow: {links: "a"}, perché ogni offerta ha i dati JobPosting.',
    en: 'Use kind: jobposting with url set to the page of offers and follow: {links: "a"}, since each offer has JobPosting data.',
  },
  page: {
    it: 'Scrivere board con vendor e name come si leggono nell’indirizzo delle offerte. Se il fornitore non è tra quelli conosciuti, usare kind: jobposting o kind: page.',
    en: 'Write board with vendor and name as they appear in the address of the offers. If the vendor is not among those known, use kind: jobposting or kind: page.',
  },
  data: {
    it: 'Scrivere in board.vendor il fornitore. Se non è tra quelli conosciuti, usare kind: json.',
    en: 'Write the vendor in board.vendor. If it is not among those known, use kind: json.',
  },
};

export function notThatVendor(source: Source, wanted: VendorName, found: VendorName): Problem {
  return {
    code: 'OTHER_VENDOR',
    lost: 'source',
    where: source.id,
    what: {
      it: `Nella fonte "${source.id}" in board.vendor è scritto ${wanted}, ma la risposta è di ${found}.`,
      en: `In the source "${source.id}" board.vendor says ${wanted}, but the answer is ${found}’s.`,
    },
    remedy: { it: `Scrivere vendor: ${found}.`, en: `Write vendor: ${found}.` },
  };
}

export function unreadable(source: Source, count: number): Problem {
  return {
    code: 'EMPTY_ITEM',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Nella bacheca della fonte "${source.id}" ${count === 1 ? 'un annuncio è' : `${count} annunci sono`} senza titolo: non ${count === 1 ? 'è stato preso' : 'sono stati presi'}.`,
      en: `On the board of the source "${source.id}" ${count === 1 ? 'one listing has' : `${count} listings have`} no title and ${count === 1 ? 'was' : 'were'} not taken.`,
    },
    remedy: {
      it: 'Guardare la pagina delle offerte: se ne manca una che interessa, aggiungerla a mano.',
      en: 'Look at the page of offers: if one that matters is missing, add it by hand.',
    },
  };
}

export function repeatedPositions(source: Source, count: number): Problem {
  return {
    code: 'ENTRY_REPEATED',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `La bacheca della fonte "${source.id}" ripete ${count === 1 ? 'un annuncio' : `${count} annunci`}: ognuno è stato tenuto una volta sola.`,
      en: `The board of the source "${source.id}" repeats ${count === 1 ? 'one listing' : `${count} listings`}: each was kept only once.`,
    },
    remedy: { it: 'Non serve fare nulla.', en: 'Nothing needs to be done.' },
  };
}

export function cutOff(source: Source, kept: number): Problem {
  return {
    code: 'BOARD_CUT',
    lost: 'entry',
    where: source.id,
    what: {
      it: `La risposta della bacheca della fonte "${source.id}" è arrivata incompleta: ${kept === 1 ? 'è stato tenuto l’unico annuncio intero' : `sono stati tenuti i ${kept} annunci interi`}, altri possono mancare.`,
      en: `The answer of the board of the source "${source.id}" came incomplete: ${kept === 1 ? 'the one whole listing was kept' : `the ${kept} whole listings were kept`}, others may be missing.`,
    },
    remedy: { it: 'Riprovare più tardi.', en: 'Try again later.' },
  };
}

export function tooManyPositions(source: Source, max: number): Problem {
  return {
    code: 'TOO_MANY',
    lost: 'entry',
    where: source.id,
    what: {
      it: `La bacheca della fonte "${source.id}" contiene più di ${max} annunci: sono stati letti i primi ${max}.`,
      en: `The board of the source "${source.id}" holds more than ${max} listings: the first ${max} were read.`,
    },
    remedy: {
      it: 'Cercare sul sito dell’azienda una pagina ristretta a Milano e leggerla con kind: jobposting o kind: page.',
      en: 'Look on the employer’s site for a page limited to Milan and read it with kind: jobposting or kind: page.',
    },
  };
}

export function morePages(source: Source, read: number): Problem {
  return {
    code: 'MORE_PAGES',
    lost: 'entry',
    where: source.id,
    what: {
      it: `La bacheca della fonte "${source.id}" continua: ne sono state lette ${read} pagine, le seguenti no.`,
      en: `The board of the source "${source.id}" goes on: ${read} pages of it were read, the following ones were not.`,
    },
    remedy: {
      it: 'Scrivere in url un indirizzo ristretto, per esempio con il filtro per città che il fornitore prevede.',
      en: 'Write a narrower address in url, for example with the filter by town that the vendor offers.',
    },
  };
}

export function detailsLeft(source: Source, listed: number, max: number): Problem {
  return {
    code: 'DETAILS_LEFT',
    lost: 'field',
    where: source.id,
    what: {
      it: `La bacheca della fonte "${source.id}" ha ${listed} annunci, con il testo a parte: è stato letto per ${max}; degli altri ci sono solo titolo e luogo.`,
      en: `The board of the source "${source.id}" has ${listed} listings with their texts apart: ${max} were read; of the others there are only title and place.`,
    },
    remedy: {
      it: 'Scrivere nella fonte un numero più alto in details.',
      en: 'Write a higher number in details of the source.',
    },
  };
}
