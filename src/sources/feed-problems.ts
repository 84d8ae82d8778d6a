import type { Problem } from '../model.ts';
import type { NoFeed } from './read-feed.ts';

// What goes wrong with a feed, told to the operator.

export function notAFeed(source: string, { is, feeds }: NoFeed): Problem {
  const found = {
    page: { it: 'questa è una pagina, non un feed', en: 'this is a page, not a feed' },
    json: { it: 'questo è un file JSON, ma non un JSON Feed', en: 'this is a JSON file, but not a JSON Feed' },
    sitemap: { it: 'questa è la mappa di un sito, non un feed', en: 'this is a sitemap, not a feed' },
    opml: { it: 'questo è un elenco di feed (OPML), non un feed', en: 'this is a list of feeds (OPML), not a feed' },
    xml: { it: 'questo è un file XML, ma non un feed', en: 'this is an XML file, but not a feed' },
    empty: { it: 'la risposta è vuota', en: 'the answer is empty' },
    other: { it: 'quello che arriva non è un feed', en: 'what comes is not a feed' },
  }[is];
  const named = feeds.join(', ');
  const choice = {
    it: feeds.length > 0 ? `; forse volevi: ${named}` : '',
    en: feeds.length > 0 ? `; perhaps you meant: ${named}` : '',
  };
  return {
    code: 'NOT_A_FEED',
    lost: 'source',
    where: source,
    what: {
      it: `La fonte "${source}" non dà un feed: ${found.it}${choice.it}.`,
      en: `The source "${source}" gives no feed: ${found.en}${choice.en}.`,
    },
    remedy:
      feeds.length > 0
        ? {
            it: 'Metti uno di questi indirizzi in url, oppure leggi la pagina con kind: page.',
            en: 'Put one of these addresses in url, or read the page with kind: page.',
          }
        : {
            it: 'Apri l’indirizzo nel browser e controlla che sia quello del feed; se il sito non ne ha uno, leggi la pagina con kind: page.',
            en: 'Open the address in a browser and check that it is the feed’s; if the site has none, read the page with kind: page.',
          },
  };
}

export function damagedFeed(source: string, kept: number): Problem {
  return {
    code: 'FEED_DAMAGED',
    lost: 'entry',
    where: source,
    what: {
      it: `Il feed della fonte "${source}" è arrivato rovinato o interrotto: ${kept === 0 ? 'non se ne è potuta tenere nessuna voce' : kept === 1 ? 'è stata tenuta la sola voce completa, altre possono mancare' : `sono state tenute le ${kept} voci complete, altre possono mancare`}.`,
      en: `The feed of the source "${source}" came damaged or cut short: ${kept === 0 ? 'no entry of it could be kept' : kept === 1 ? 'the one complete entry was kept, others may be missing' : `the ${kept} complete entries were kept, others may be missing`}.`,
    },
    remedy: {
      it: 'Riprova più tardi; se succede ancora, avvisa chi gestisce il sito.',
      en: 'Try again later; if it happens again, tell whoever runs the site.',
    },
  };
}

export function tooManyEntries(source: string, kept: number): Problem {
  return {
    code: 'FEED_TOO_LONG',
    lost: 'entry',
    where: source,
    what: {
      it: `Il feed della fonte "${source}" ha più di ${kept} voci: sono state lette solo le prime ${kept}.`,
      en: `The feed of the source "${source}" has more than ${kept} entries: only the first ${kept} were read.`,
    },
    remedy: {
      it: 'Cerca sul sito un feed più ristretto: per zona, per settore o solo degli ultimi annunci.',
      en: 'Look on the site for a narrower feed: by area, by sector or of the latest ads only.',
    },
  };
}

export function emptyEntries(source: string, positions: readonly number[]): Problem {
  const shown = positions.slice(0, 5).join(', ');
  const more = positions.length - Math.min(positions.length, 5);
  const one = positions.length === 1;
  return {
    code: 'ENTRY_WITHOUT_WORDS',
    lost: 'entry',
    where: source,
    what: {
      it: `Nel feed della fonte "${source}" ${one ? `la voce ${shown} non ha né titolo né testo ed è stata tralasciata` : `le voci ${shown}${more > 0 ? ` e altre ${more}` : ''} non hanno né titolo né testo e sono state tralasciate`}.`,
      en: `In the feed of the source "${source}" ${one ? `entry ${shown} has neither title nor text and was left out` : `entries ${shown}${more > 0 ? ` and ${more} more` : ''} have neither title nor text and were left out`}.`,
    },
    remedy: {
      it: 'Guarda la pagina del sito: se manca un annuncio che interessa, aggiungilo a mano.',
      en: 'Look at the site’s page: if an ad that matters is missing, add it by hand.',
    },
  };
}

export function repeatedEntries(source: string, count: number): Problem {
  return {
    code: 'ENTRY_REPEATED',
    lost: 'nothing',
    where: source,
    what: {
      it: `Il feed della fonte "${source}" ripete ${count === 1 ? 'una voce' : `${count} voci`}: ognuna è stata tenuta una volta sola.`,
      en: `The feed of the source "${source}" repeats ${count === 1 ? 'one entry' : `${count} entries`}: each was kept only once.`,
    },
    remedy: { it: 'Non serve fare nulla.', en: 'Nothing needs to be done.' },
  };
}

export function allFilteredOut(source: string, count: number): Problem {
  return {
    code: 'FEED_ALL_SKIPPED',
    lost: 'entry',
    where: source,
    what: {
      it: `Le parole di only e skip lasciano fuori ${count === 1 ? 'l’unica voce' : `tutte le ${count} voci`} del feed della fonte "${source}".`,
      en: `The words of only and skip leave out ${count === 1 ? 'the only entry' : `all ${count} entries`} of the feed of the source "${source}".`,
    },
    remedy: {
      it: 'Se non è voluto, correggi le parole in sources.yaml.',
      en: 'If this is not intended, mend the words in sources.yaml.',
    },
  };
}
