import type { Draft, Problem } from '../model.ts';
import type { FieldName } from './field-names.ts';
import type { Tally } from './page-items.ts';

interface Source {
  id: string;
}

/** One problem for each rule that did not find exactly one value everywhere: how often, and where it is written. */
export function fieldProblems(source: Source, tallies: Tally[]): Problem[] {
  return tallies.flatMap((tally) => {
    const none = tally.rule.optional ? 0 : tally.none;
    const said = [...(none > 0 ? [missing(tally)] : []), ...(tally.several > 0 ? [ambiguous(tally)] : [])];
    if (said.length === 0) return [];
    const { name, select } = tally.rule;
    const key = name === 'link' ? 'list.link' : `${tally.on}.fields.${name}`;
    return {
      code: 'FIELD_COUNT',
      lost: 'field' as const,
      where: source.id,
      what: {
        it: `Fonte "${source.id}", voce «${labels[name]?.it ?? name}» (${key}, selettore «${select}»): ${said.map(({ it }) => it).join('; ')}.`,
        en: `Source "${source.id}", field “${labels[name]?.en ?? name}” (${key}, selector “${select}”): ${said.map(({ en }) => en).join('; ')}.`,
      },
      remedy: {
        it: `Aprire la pagina e correggere ${key} in modo che trovi un solo punto per annuncio. Se la voce può mancare: {select: …, optional: true}.`,
        en: `Open the page and correct ${key} so that it finds one place in each listing. If it may be missing: {select: …, optional: true}.`,
      },
    };
  });
}

/** The words of the menu taken for offers: short and repeated, or the same title over and over. */
export function menuSuspicion(source: Source, drafts: Draft[]): Problem[] {
  const titles = drafts.flatMap(({ title }) => title?.toLowerCase() ?? []);
  const times = new Map<string, number>();
  for (const title of titles) times.set(title, (times.get(title) ?? 0) + 1);
  const most = [...times.values()].reduce((highest, count) => Math.max(highest, count), 0);
  const short = titles.every((title) => title.split(/\s+/).length <= 2);
  if (titles.length < 3 || !((short && most > 1) || most > titles.length / 2)) return [];
  return [
    {
      code: 'SUSPECT',
      lost: 'nothing',
      where: source.id,
      what: {
        it: `I ${titles.length} titoli presi dalla fonte "${source.id}" sembrano voci di menu e non annunci: «${[...times.keys()].slice(0, 3).join('», «')}».`,
        en: `The ${titles.length} titles taken from the source "${source.id}" look like a menu, not like listings: “${[...times.keys()].slice(0, 3).join('”, “')}”.`,
      },
      remedy: {
        it: 'Aprire la pagina e controllare list.item e list.fields.title in sources.yaml.',
        en: 'Open the page and check list.item and list.fields.title in sources.yaml.',
      },
    },
  ];
}

export function nothingFound(source: Source, at: { item: string; address: string; byScript: boolean }): Problem {
  const { item, address, byScript } = at;
  return {
    code: 'NOTHING_FOUND',
    lost: 'source',
    where: source.id,
    what: {
      it: `Su ${address} il selettore «${item}» (list.item) non trova nessun annuncio.${byScript ? ' La pagina si riempie solo nel browser, per mezzo di un programma (JavaScript).' : ''}`,
      en: `At ${address} the selector “${item}” (list.item) finds no listing.${byScript ? ' The page is only filled in a browser, by a program (JavaScript).' : ''}`,
    },
    remedy: byScript
      ? {
          it: 'Questa pagina non si può leggere così: cercare sul sito un feed, oppure salvare la pagina dal browser e leggerla con path.',
          en: 'This page cannot be read this way: look for a feed on the site, or save the page from the browser and read it with path.',
        }
      : {
          it: 'Aprire la pagina nel browser: se gli annunci ci sono, il sito è stato rifatto e va corretto list.item; se non ci sono, è cambiato l’indirizzo.',
          en: 'Open the page in the browser: if the listings are there, the site was redesigned and list.item needs correcting; if not, the address has changed.',
        },
  };
}

export function emptyItems(source: Source, empty: number, items: number): Problem {
  return {
    code: 'EMPTY_ITEM',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Nell’elenco della fonte "${source.id}" ${plural(empty, 'elemento', 'elementi')} su ${items} ${empty === 1 ? 'è vuoto' : 'sono vuoti'}: non c’è nessuna delle voci chieste, né un link.`,
      en: `In the list of the source "${source.id}" ${empty} of ${items} items ${empty === 1 ? 'is' : 'are'} empty: there is none of the fields asked for, and no link.`,
    },
    remedy: {
      it: 'Controllare che list.item prenda solo gli annunci e non intestazioni o separatori.',
      en: 'Check that list.item takes the listings alone, and no headings or separators.',
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
      en: `The list of the source "${source.id}" goes on: ${plural(read, 'page was', 'pages were')} read, the following ones were not.`,
    },
    remedy: {
      it: 'Scrivere nella fonte un numero più alto in pages, oppure indicare una pagina più ristretta (per città, per mansione).',
      en: 'Write a higher number in pages of the source, or give a narrower page (by town, by occupation).',
    },
  };
}

export function detailsLeft(source: Source, linked: number, max: number): Problem {
  return {
    code: 'DETAILS_LEFT',
    lost: 'field',
    where: source.id,
    what: {
      it: `Gli annunci della fonte "${source.id}" con una pagina propria sono ${linked}: ne sono state aperte ${max}; per gli altri c’è solo quel che dice l’elenco.`,
      en: `In the source "${source.id}" ${linked} listings have a page of their own: ${max} were opened; for the others there is only what the list says.`,
    },
    remedy: {
      it: 'Scrivere nella fonte un numero più alto in detail.max.',
      en: 'Write a higher number in detail.max of the source.',
    },
  };
}

export function severalNext(source: Source, selector: string, found: number): Problem {
  return {
    code: 'FIELD_COUNT',
    lost: 'entry',
    where: source.id,
    what: {
      it: `Nella fonte "${source.id}" il selettore «${selector}» (next) trova ${found} pagine diverse: non si sa quale sia la seguente e la lettura si è fermata.`,
      en: `In the source "${source.id}" the selector “${selector}” (next) finds ${found} different pages: which comes next is not known, and reading stopped.`,
    },
    remedy: {
      it: 'Correggere next in modo che trovi solo il link alla pagina seguente, per esempio «a[rel=next]».',
      en: 'Correct next so that it finds the link to the following page alone, for example “a[rel=next]”.',
    },
  };
}

function missing({ none, items }: Tally): { it: string; en: string } {
  if (none === items) return { it: 'non si trova in nessun annuncio', en: 'found in no listing' };
  return {
    it: `manca in ${plural(none, 'annuncio', 'annunci')} su ${items}`,
    en: `missing from ${plural(none, 'listing', 'listings')} of ${items}`,
  };
}

function ambiguous({ several, items, most }: Tally): { it: string; en: string } {
  return {
    it: `in ${plural(several, 'annuncio', 'annunci')} su ${items} ha più valori diversi (fino a ${most}), che non sono stati presi`,
    en: `in ${plural(several, 'listing', 'listings')} of ${items} it has several different values (up to ${most}), which were not taken`,
  };
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const labels: Partial<Record<FieldName | 'link', { it: string; en: string }>> = {
  id: { it: 'codice', en: 'identifier' },
  title: { it: 'titolo', en: 'title' },
  employer: { it: 'datore', en: 'employer' },
  place: { it: 'luogo', en: 'place' },
  deadline: { it: 'scadenza', en: 'deadline' },
  date: { it: 'data', en: 'date' },
  text: { it: 'testo', en: 'text' },
  link: { it: 'link', en: 'link' },
  contract: { it: 'contratto', en: 'contract' },
  hours: { it: 'ore', en: 'hours' },
  schedule: { it: 'orario', en: 'schedule' },
  pay: { it: 'paga', en: 'pay' },
  openings: { it: 'posti', en: 'openings' },
  requirements: { it: 'requisiti', en: 'requirements' },
  reference: { it: 'riferimento', en: 'reference' },
  phone: { it: 'telefono', en: 'telephone' },
  email: { it: 'e-mail', en: 'e-mail' },
  starts: { it: 'inizio', en: 'start' },
  ends: { it: 'fine', en: 'end' },
  provider: { it: 'ente', en: 'provider' },
};
