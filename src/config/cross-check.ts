// What no single line shows: the same thing twice, a name that refers to nothing, an end before its beginning. Works on what is
// written, so that a mistake elsewhere in the file hides nothing.

import type { ConfigProblem } from './config-problem.ts';
import { nearest } from './nearest.ts';
import { searchTarget } from './suggest.ts';
import type { Sentence } from './wording.ts';
import { lineAt, nodeAt, type Path, problemAt, spanAt, type WrittenFile } from './written-file.ts';

export interface Plain {
  written: WrittenFile;
  plain: unknown;
}

/** Ids of sources that the program gives itself. */
const ownIds = ['content-courses', 'content-classes', 'content-notices'];

export function checkSources(file: Plain): ConfigProblem[] {
  return [
    ...['sources', 'desks', 'sections', 'editions'].flatMap((list) => twice(file, [list], 'id')),
    ...twiceTheSameAddress(file),
    ...items(file, ['sources']).flatMap(({ path, item }) => [
      ...reserved(file, [...path, 'id'], item.id),
      ...oddAddress(file, [...path, 'url']),
    ]),
    ...items(file, ['editions']).flatMap(({ path, item }) => [
      ...ownEnding(file, [...path, 'id'], item.id),
      ...editionDesks(item).flatMap((place) => unknownDesk(file, [...path, 'audience', 'desks', place], file)),
      ...agesSwapped(file, [...path, 'audience', 'age']),
    ]),
    ...items(file, ['sources'])
      .flatMap(({ path }) => items(file, [...path, 'offers']))
      .flatMap(({ path }) => [...unknownDesk(file, [...path, 'desk'], file), ...oddAddress(file, [...path, 'web'])]),
  ];
}

/** Courses, classes and notices: the desks are those of `sources.yaml`. */
export function checkContent(file: Plain, sources: Plain | null): ConfigProblem[] {
  const entries = items(file, []);
  return [
    ...twice(file, [], 'id'),
    ...entries.flatMap(({ path }) => [
      ...unknownDesk(file, [...path, 'desk'], sources),
      ...unknownDesk(file, [...path, 'apply', 'desk'], sources),
      ...oddAddress(file, [...path, 'link']),
      ...oddAddress(file, [...path, 'apply', 'web']),
    ]),
    ...entries.flatMap(({ path, item }) => endsBeforeStart(file, path, item)),
  ];
}

export interface Item {
  path: Path;
  item: Record<string, unknown>;
}

/** The large print and the wall sheet of an edition end so: another of that name would be written over it. */
function ownEnding(file: Plain, path: Path, id: unknown): ConfigProblem[] {
  if (typeof id !== 'string' || !/-(?:grande|parete)$/.test(id)) return [];
  return [problemAt(file.written, spanAt(file.written, path), endingTaken(id))];
}

/** The places in its list of desks. */
function editionDesks(edition: Record<string, unknown>): number[] {
  const desks = valueAt(edition, ['audience', 'desks']);
  return Array.isArray(desks) ? [...desks.keys()] : [];
}

function agesSwapped(file: Plain, path: Path): ConfigProblem[] {
  const [from, to] = [valueAt(file.plain, [...path, 'from']), valueAt(file.plain, [...path, 'to'])];
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  return [problemAt(file.written, spanAt(file.written, [...path, 'to']), ageBackwards(from, to))];
}

/** The blocks of a list, with their place. */
export function items({ plain }: Plain, path: Path): Item[] {
  const list = valueAt(plain, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null ? [{ path: [...path, index], item: { ...item } }] : [],
  );
}

function twice(file: Plain, list: Path, field: string): ConfigProblem[] {
  const firstLines = new Map<unknown, number>();
  return items(file, list).flatMap(({ path, item }) => {
    const value = item[field];
    if (typeof value !== 'string') return [];
    const span = spanAt(file.written, [...path, field]);
    const first = firstLines.get(value);
    if (first !== undefined) return [problemAt(file.written, span, sameTwice(value, first))];
    firstLines.set(value, lineAt(file.written, span.from));
    return [];
  });
}

/** A source that is switched off may keep the address of another. */
function twiceTheSameAddress(file: Plain): ConfigProblem[] {
  const firstLines = new Map<string, number>();
  return items(file, ['sources']).flatMap(({ path, item }) => {
    const address = typeof item.url === 'string' ? comparable(item.url) : null;
    if (address === null || item.enabled === 'false' || item.enabled === false) return [];
    const span = spanAt(file.written, [...path, 'url']);
    const first = firstLines.get(address);
    if (first !== undefined) return [problemAt(file.written, span, sameAddress(first))];
    firstLines.set(address, lineAt(file.written, span.from));
    return [];
  });
}

/** Addresses that certainly give the same page compare equal. */
function comparable(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const { host, pathname, search } = new URL(typed);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}

function reserved(file: Plain, path: Path, id: unknown): ConfigProblem[] {
  if (typeof id !== 'string' || !ownIds.includes(id)) return [];
  return [problemAt(file.written, spanAt(file.written, path), reservedId(id))];
}

/** An address that a browser would open, though not where one means: with words after it, or of a search engine's page. */
function oddAddress(file: Plain, path: Path): ConfigProblem[] {
  const typed = valueAt(file.plain, path);
  if (typeof typed !== 'string' || !URL.canParse(typed)) return [];
  const target = searchTarget(new URL(typed));
  const sentence = target !== null ? fromSearch(target) : /[\s"“”«»<>\\]/u.test(typed) ? notOnlyAddress : null;
  return sentence === null ? [] : [problemAt(file.written, spanAt(file.written, path), sentence)];
}

/** A name that is no desk's; nothing is said while the desks themselves cannot be read. */
function unknownDesk(file: Plain, path: Path, sources: Plain | null): ConfigProblem[] {
  const typed = valueAt(file.plain, path);
  if (typeof typed !== 'string' || !sources || nodeAt(file.written, path) === null) return [];
  const desks = items(sources, ['desks']).flatMap(({ item }) => (typeof item.id === 'string' ? [item.id] : []));
  if (desks.length === 0 || desks.includes(typed)) return [];
  return [problemAt(file.written, spanAt(file.written, path), noSuchDesk(typed, desks))];
}

function endsBeforeStart(file: Plain, path: Path, { starts, ends }: Item['item']): ConfigProblem[] {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (typeof starts !== 'string' || typeof ends !== 'string' || !day.test(starts) || !day.test(ends)) return [];
  return ends < starts
    ? [problemAt(file.written, spanAt(file.written, [...path, 'ends']), endFirst(starts, ends))]
    : [];
}

function valueAt(plain: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, plain);
}

function sameTwice(name: string, line: number): Sentence {
  return {
    what: {
      it: `Il nome «${name}» c’è già alla riga ${line}: due voci non possono avere lo stesso nome.`,
      en: `The name “${name}” is already at line ${line}: two items cannot have the same name.`,
    },
    remedy: {
      it: 'Cambia questo nome, o togli la voce ripetuta.',
      en: 'Change this name, or remove the repeated item.',
    },
  };
}

function sameAddress(line: number): Sentence {
  return {
    what: {
      it: `Questo indirizzo è già letto dalla fonte alla riga ${line}: gli annunci arriverebbero due volte.`,
      en: `This address is already read by the source at line ${line}: its offers would come twice.`,
    },
    remedy: {
      it: 'Tieni una sola delle due fonti, o scrivi «enabled: false» in quella che non serve.',
      en: 'Keep only one of the two sources, or write “enabled: false” in the one that is not needed.',
    },
  };
}

function reservedId(id: string): Sentence {
  return {
    what: {
      it: `Il nome «${id}» è riservato alle voci della cartella content.`,
      en: `The name “${id}” is kept for the entries of the folder content.`,
    },
    remedy: { it: 'Scegli un altro nome per la fonte.', en: 'Choose another name for the source.' },
  };
}

function fromSearch(target: string): Sentence {
  return {
    what: {
      it: 'Questo è l’indirizzo di un risultato di ricerca, non della pagina.',
      en: 'This is the address of a search result, not of the page.',
    },
    remedy: { it: `Scrivi l’indirizzo della pagina: ${target}`, en: `Write the address of the page: ${target}` },
  };
}

const notOnlyAddress: Sentence = {
  what: {
    it: 'Qui c’è altro oltre all’indirizzo: uno spazio, delle virgolette o un segno che in un indirizzo non ci può stare.',
    en: 'There is more than the address here: a space, quotes or a sign that an address cannot hold.',
  },
  remedy: {
    it: 'Copia di nuovo l’indirizzo dalla barra in alto del browser e non aggiungere altro.',
    en: 'Copy the address again from the bar at the top of the browser and add nothing else.',
  },
};

function noSuchDesk(typed: string, desks: readonly string[]): Sentence {
  const meant = nearest(typed, desks);
  const list = desks.join(', ');
  return {
    what: {
      it: `In sources.yaml non c’è uno sportello «${typed}»${meant ? `: volevi dire «${meant}»?` : '.'}`,
      en: `There is no desk “${typed}” in sources.yaml${meant ? `: did you mean “${meant}”?` : '.'}`,
    },
    remedy: { it: `Gli sportelli sono: ${list}.`, en: `The desks are: ${list}.` },
  };
}

function endingTaken(id: string): Sentence {
  return {
    what: {
      it: `«${id}» finisce come i file in caratteri grandi o da parete di un’altra edizione: uno cancellerebbe l’altro.`,
      en: `“${id}” ends like the large print or the wall sheet of another edition: one would replace the other.`,
    },
    remedy: {
      it: 'Scegli un id che non finisce con -grande o -parete.',
      en: 'Choose an id that does not end in -grande or -parete.',
    },
  };
}

function ageBackwards(from: number, to: number): Sentence {
  return {
    what: { it: `L’età va da ${from} a ${to}: è al contrario.`, en: `The age goes from ${from} to ${to}, backwards.` },
    remedy: { it: 'Scrivi in «from» l’età più bassa.', en: 'Write the lower age in “from”.' },
  };
}

function endFirst(starts: string, ends: string): Sentence {
  return {
    what: {
      it: `La fine (${ends}) viene prima dell’inizio (${starts}).`,
      en: `The end (${ends}) comes before the beginning (${starts}).`,
    },
    remedy: { it: 'Controlla le due date, soprattutto l’anno.', en: 'Check both dates, above all the year.' },
  };
}
