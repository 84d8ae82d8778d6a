// What is told of the offers whose own pages were looked at before printing.

import type { Problem } from '../model.ts';
import type { Memory, OfferPage } from './pages-alive.ts';
import { named } from './source-told.ts';

/** Days on which a page could not be had before that is told. */
const failuresTold = 2;

/** By source: what is closed, and what could not be looked at again and again. */
export function pagesTold(source: string, pages: readonly OfferPage[], memory: Memory): Problem[] {
  const own = pages.filter((page) => page.source === source);
  const closed = own.filter(({ url }) => memory.get(url)?.closed);
  const failing = own.filter(({ url }) => (memory.get(url)?.failed.length ?? 0) >= failuresTold);
  return [
    ...(closed.length > 0 ? [pagesClosed(source, closed)] : []),
    ...(failing.length > 0 ? [pagesUnreachable(source, failing)] : []),
  ];
}

/** Of this run, not of the issue: time ran out before so many pages had been looked at. */
export function pagesLeft(count: number): Problem {
  return {
    code: 'PAGES_NOT_LOOKED_AT',
    lost: 'nothing',
    where: 'internet',
    what: {
      it:
        count === 1
          ? 'La pagina di un annuncio non è stata controllata, perché il tempo era finito: non si sa se è ancora aperto.'
          : `Le pagine di ${count} annunci non sono state controllate, perché il tempo era finito: non si sa se sono ancora aperti.`,
      en:
        count === 1
          ? 'The page of one offer was not looked at, because time had run out: whether it is still open is not known.'
          : `The pages of ${count} offers were not looked at, because time had run out: whether they are still open is not known.`,
    },
    remedy: {
      it: 'Ripeti il comando: si controllano solo le pagine rimaste.',
      en: 'Repeat the command: only the pages that are left are looked at.',
    },
  };
}

function pagesClosed(source: string, closed: readonly OfferPage[]): Problem {
  const { one, names } = named(closed);
  return {
    code: 'PAGES_CLOSED',
    lost: 'nothing',
    where: source,
    what: {
      it: one
        ? `Un annuncio della fonte "${source}" non si stampa, perché la sua pagina dice che è chiuso: ${names}.`
        : `${closed.length} annunci della fonte "${source}" non si stampano, perché le loro pagine dicono che sono chiusi: ${names}.`,
      en: one
        ? `An offer of the source "${source}" is not printed, because its page says that it is closed: ${names}.`
        : `${closed.length} offers of the source "${source}" are not printed, because their pages say that they are closed: ${names}.`,
    },
    remedy: {
      it: 'Non serve fare nulla. Il motivo di ciascuno: bulletin why <parole del titolo>.',
      en: 'Nothing to do. The reason of each: bulletin why <words of the title>.',
    },
  };
}

function pagesUnreachable(source: string, failing: readonly OfferPage[]): Problem {
  const { one, names } = named(failing);
  return {
    code: 'PAGES_UNREACHABLE',
    lost: 'nothing',
    where: source,
    what: {
      it: one
        ? `La pagina di un annuncio della fonte "${source}" non si apre da più giorni: ${names}. Non si sa se è ancora aperto.`
        : `Le pagine di ${failing.length} annunci della fonte "${source}" non si aprono da più giorni: ${names}. Non si sa se sono ancora aperti.`,
      en: one
        ? `The page of an offer of the source "${source}" has not opened for several days: ${names}. Whether it is still open is not known.`
        : `The pages of ${failing.length} offers of the source "${source}" have not opened for several days: ${names}. Whether they are still open is not known.`,
    },
    remedy: {
      it: 'Apri le pagine nel browser. Se il sito non vuole essere controllato, scrivi nella fonte liveness: false.',
      en: 'Open the pages in the browser. If the site does not want to be checked, write liveness: false in the source.',
    },
  };
}
