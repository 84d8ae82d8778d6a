// The block of a proposed source for `sources.yaml`: its short name, its keys in their order, the remarks beside them.

import type { WrittenSource } from '../config/written-source.ts';
import type { Tried } from '../discover/proposal.ts';
import type { RobotsAt } from '../discover/robots-at.ts';
import type { Address } from '../http/get.ts';
import type { Draft, IsoDate, OperatorLanguage, Said, SectionId } from '../model.ts';
import { boardAt } from '../sources/ats/vendors.ts';
import { dayInWords } from './summary.ts';

export interface BlockOptions {
  id: string;
  name: string | null;
  section: SectionId;
  isPrivate: boolean;
  robots: RobotsAt | null;
  /** as it stands in the summary: `titolo 12/12, …` */
  coverage: string;
  today: IsoDate;
  language: OperatorLanguage;
}

export function sourceBlock({ proposal, drafts }: Tried, options: BlockOptions): WrittenSource {
  const { id, name, section, isPrivate, language } = options;
  const { url, path, ...rest } = proposal.keys;
  const keys: Record<string, unknown> = {
    id,
    kind: proposal.kind,
    ...(name === null ? {} : { name }),
    ...(url === undefined ? {} : { url }),
    ...(path === undefined ? {} : { path }),
    section,
    ...(isPrivate ? { private: true } : {}),
    ...rest,
  };
  return {
    above: aboveIt(proposal.what, options),
    keys,
    beside: proposal.kind === 'page' ? besideFields(keys, drafts) : new Map(),
    below: [...(namesEmployer(drafts) ? [] : employerBelow(language)), ...belowIt(language)],
  };
}

function aboveIt(what: Said, { robots, coverage, today, language }: BlockOptions): string[] {
  const added: Said = {
    it: `Aggiunta con «bulletin source add» il ${dayInWords(today, 'it')}. Trovato: ${what.it}.`,
    en: `Added with “bulletin source add” on ${dayInWords(today, 'en')}. Found: ${what.en}.`,
  };
  return [added[language], ...(robots === null ? [] : [robotsWords(robots)[language]]), coverage].map((line) =>
    line.replace(/[\r\n]+/g, ' '),
  );
}

export function robotsWords({ says, delay }: RobotsAt): Said {
  if (says === 'none')
    return {
      it: 'robots.txt: il sito non ne ha uno; le pagine si possono leggere.',
      en: 'robots.txt: the site has none; its pages may be read.',
    };
  if (says === 'forbids')
    return {
      it: 'robots.txt: il sito chiede ai programmi di non leggere questa pagina.',
      en: 'robots.txt: the site asks programs not to read this page.',
    };
  const wait: Said =
    delay > 0
      ? { it: `, aspettando ${delay} s tra una e l’altra`, en: `, waiting ${delay} s between two of them` }
      : { it: '', en: '' };
  return {
    it: `robots.txt: il sito permette ai programmi di leggere questa pagina${wait.it}.`,
    en: `robots.txt: the site allows programs to read this page${wait.en}.`,
  };
}

function namesEmployer(drafts: readonly Draft[]): boolean {
  return drafts.some(({ employer }) => employer !== null);
}

/** An ad without an employer is held: on a firm's own page nobody repeats the firm's name. */
function employerBelow(language: OperatorLanguage): string[] {
  const why: Said = {
    it: 'Gli annunci non dicono di chi sono. Se sono tutti della stessa ditta, togli # e scrivi il suo nome:',
    en: 'The offers do not say whose they are. If they are all of one firm, remove # and write its name:',
  };
  return [why[language], 'employer: ...'];
}

function belowIt(language: OperatorLanguage): string[] {
  const why: Said = {
    it: 'Prima di stampare chiedi il permesso di ripubblicare, poi togli # e scrivi chi lo ha dato e quando:',
    en: 'Before you print ask for permission to republish, then remove # and write who gave it and when:',
  };
  const whom: Said = {
    it: 'permission: {by: chi lo ha dato, on: 2026-01-31}',
    en: 'permission: {by: who gave it, on: 2026-01-31}',
  };
  return [why[language], whom[language]];
}

/** In how many offers each selector of the list found its part. */
function besideFields(keys: Record<string, unknown>, drafts: readonly Draft[]): Map<string, string> {
  const { list } = keys as { list?: { fields?: Record<string, unknown> } };
  const beside = new Map<string, string>();
  for (const name of Object.keys(list?.fields ?? {})) {
    const found = drafts.filter((draft) => partOf(draft, name)).length;
    beside.set(`list.fields.${name}`, `${found}/${drafts.length}`);
  }
  return beside;
}

function partOf(draft: Draft, name: string): unknown {
  return Object.hasOwn(draft, name) ? draft[name as keyof Draft] : draft.extra[name as keyof Draft['extra']];
}

const longestId = 40;

/** A short name that no other source has: from the site's name, the board's or that of the file. */
export function freeId(address: Address, taken: ReadonlySet<string>): string {
  const stem = slug(nameOf(address)) || 'fonte';
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const generic = new Set([
  'www',
  'jobs',
  'job',
  'careers',
  'career',
  'lavoro',
  'lavoraconnoi',
  'it',
  'portale',
  'web',
  'm',
  'docs',
]);

/** `azienda` of `https://www.azienda.example/lavora`, `comune-milano` of `www.comune.milano.it`. */
function nameOf(address: Address): string {
  if ('path' in address)
    return (
      address.path
        .split('/')
        .at(-1)
        ?.replace(/\.[^.]*$/, '') ?? ''
    );
  const url = new URL(address.url);
  const { hostname } = url;
  const board = boardAt(url);
  if (board !== null) return board.name;
  if (/^[\d.]+$|^\[/.test(hostname)) return `sito-${hostname}`;
  const parts = hostname.split('.');
  const named = parts.slice(0, -1).filter((part) => !generic.has(part));
  return (named.length > 0 ? named : parts).join('-');
}

function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
}
