import type { Problem, Said } from '../model.ts';
import type { JsonTally } from './json-items.ts';
import { isObject, type Json } from './json-ld.ts';
import { plainLine } from './plain-text.ts';

interface Source {
  id: string;
  list?: string | undefined;
}

/** One problem for each path that did not find exactly one value everywhere: how often, and where it is written. */
export function fieldProblems(source: Source, tallies: JsonTally[], keys: string[]): Problem[] {
  return tallies.flatMap((tally) => {
    const none = tally.rule.optional ? 0 : tally.none;
    const said = [...(none > 0 ? [missing(tally)] : []), ...(tally.several > 0 ? [ambiguous(tally)] : [])];
    if (said.length === 0) return [];
    const { name, written } = tally.rule;
    const all = none === tally.items ? among(keys) : { it: '', en: '' };
    return {
      code: 'FIELD_COUNT',
      lost: 'field' as const,
      where: source.id,
      what: {
        it: `Fonte "${source.id}", fields.${name} (percorso «${written}»): ${said.map(({ it }) => it).join('; ')}.${all.it}`,
        en: `Source "${source.id}", fields.${name} (path “${written}”): ${said.map(({ en }) => en).join('; ')}.${all.en}`,
      },
      remedy: {
        it: `Aprire l’indirizzo nel browser e correggere fields.${name}. Se la voce può mancare: {path: …, optional: true}.`,
        en: `Open the address in the browser and correct fields.${name}. If it may be missing: {path: …, optional: true}.`,
      },
    };
  });
}

/** `list` leads to no list. What the document says of its own accord (an error message of the site) is shown. */
export function noList(source: Source, address: string, value: Json): Problem {
  const path = source.list ?? '';
  const said = ownMessage(value);
  const there = isObject(value) ? among(Object.keys(value)) : { it: '', en: '' };
  return {
    code: 'NOTHING_FOUND',
    lost: 'source',
    where: source.id,
    what: {
      it: `${address}: ${path === '' ? 'il documento non è un elenco' : `al percorso «${path}» (list) non c’è un elenco`}.${there.it}${said === null ? '' : ` Il sito dice: «${said}».`}`,
      en: `${address}: ${path === '' ? 'the document is no list' : `there is no list at the path “${path}” (list)`}.${there.en}${said === null ? '' : ` The site says: “${said}”.`}`,
    },
    remedy: {
      it: 'Aprire l’indirizzo nel browser, cercare dove comincia l’elenco degli annunci e scriverlo in list, per esempio «content» o «dati.annunci».',
      en: 'Open the address in the browser, look where the list of listings begins and write that in list, for example “content” or “data.jobs”.',
    },
  };
}

export function emptyItems(source: Source, empty: number, items: number): Problem {
  return {
    code: 'EMPTY_ITEM',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Nell’elenco della fonte "${source.id}" ${empty} ${empty === 1 ? 'elemento' : 'elementi'} su ${items} non ${empty === 1 ? 'ha' : 'hanno'} nessuna delle voci chieste.`,
      en: `In the list of the source "${source.id}" ${empty} of ${items} items ${empty === 1 ? 'has' : 'have'} none of the fields asked for.`,
    },
    remedy: {
      it: 'Controllare list e fields in sources.yaml: forse l’elenco è un altro, o le voci hanno cambiato nome.',
      en: 'Check list and fields in sources.yaml: it may be another list, or the fields may have been renamed.',
    },
  };
}

export function tooManyItems(source: Source, max: number): Problem {
  return {
    code: 'TOO_MANY',
    lost: 'entry',
    where: source.id,
    what: {
      it: `L’elenco della fonte "${source.id}" contiene più di ${max} annunci: sono stati letti i primi ${max}.`,
      en: `The list of the source "${source.id}" holds more than ${max} listings: the first ${max} were read.`,
    },
    remedy: {
      it: 'Chiedere meno annunci con i filtri dell’indirizzo, per esempio per città o per data.',
      en: 'Ask for fewer listings with the filters of the address, for example by town or by date.',
    },
  };
}

export function morePages(source: Source, read: number): Problem {
  return {
    code: 'MORE_PAGES',
    lost: 'entry',
    where: source.id,
    what: {
      it: `L’elenco della fonte "${source.id}" continua: ${read === 1 ? 'è stata letta una pagina' : `sono state lette ${read} pagine`}, le seguenti no.`,
      en: `The list of the source "${source.id}" goes on: ${read === 1 ? 'one page was' : `${read} pages were`} read, the following ones were not.`,
    },
    remedy: {
      it: 'Scrivere nella fonte un numero più alto in page.max, oppure restringere l’elenco con i filtri dell’indirizzo.',
      en: 'Write a higher number in page.max of the source, or narrow the list with the filters of the address.',
    },
  };
}

/** The second page says what the first did: the site may not know the parameter. */
export function repeatedPage(source: Source): Problem {
  return {
    code: 'PAGE_REPEATED',
    lost: 'entry',
    where: source.id,
    what: {
      it: `La seconda pagina dell’elenco della fonte "${source.id}" è uguale alla prima: forse il sito non conosce il parametro indicato in page.param, e gli annunci delle altre pagine mancano.`,
      en: `The second page of the list of the source "${source.id}" is the same as the first: the site may not know the parameter given in page.param, and the listings of the other pages are missing.`,
    },
    remedy: {
      it: 'Controllare page.param e page.start. Se l’elenco sta tutto in una pagina, togliere page oppure scrivere page.size.',
      en: 'Check page.param and page.start. If the list fits on one page, remove page or write page.size.',
    },
  };
}

function missing({ none, items }: JsonTally): Said {
  if (none === items) return { it: 'non si trova in nessun annuncio', en: 'found in no listing' };
  return {
    it: `manca in ${none} ${none === 1 ? 'annuncio' : 'annunci'} su ${items}`,
    en: `missing from ${none} ${none === 1 ? 'listing' : 'listings'} of ${items}`,
  };
}

function ambiguous({ several, items }: JsonTally): Said {
  return {
    it: `in ${several} ${several === 1 ? 'annuncio' : 'annunci'} su ${items} ha più valori diversi, che non sono stati presi`,
    en: `in ${several} ${several === 1 ? 'listing' : 'listings'} of ${items} it has several different values, which were not taken`,
  };
}

const keysAtMost = 12;

function among(keys: string[]): Said {
  if (keys.length === 0) return { it: '', en: '' };
  const shown = keys.slice(0, keysAtMost).map((key) => key.slice(0, 40));
  const more = keys.length > keysAtMost ? ' …' : '';
  return {
    it: ` Le voci che ci sono: ${shown.join(', ')}${more}.`,
    en: ` The fields that are there: ${shown.join(', ')}${more}.`,
  };
}

function ownMessage(value: Json): string | null {
  if (!isObject(value)) return null;
  const said = ['message', 'error', 'detail', 'messaggio', 'errore'].map((key) => value[key]);
  const words = said.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? plainLine(words).slice(0, 200) : null;
}
