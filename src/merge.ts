// Finds the same vacancy told twice. Entries are taken from the best told to the worst; each is compared only with kept ones that
// share a key with it, so the work grows with the number of entries and no chain of likenesses can join strangers.

import type { Entry, Said } from './model.ts';
import { compareVacancies } from './same-vacancy.ts';
import { type Vacancy, vacancyOf } from './vacancy.ts';
import { stemNumbers } from './vacancy-words.ts';

export interface Merged {
  kept: Entry[];
  /** duplicates, each with the key of the entry that stands for it */
  dropped: { entry: Entry; into: string; reason: Said }[];
  /** by key of a kept entry: the other sources that carry it */
  alsoOn: Map<string, string[]>;
}

/** Entries of one issue without duplicates, in the given order. What a person made wins over what was collected, then the better told. */
export function merge(entries: readonly Entry[]): Merged {
  const index: Index = new Map();
  const dropped = new Map<Entry, { entry: Entry; into: string; reason: Said }>();
  const alsoOn = new Map<string, string[]>();
  const numbers = stemNumbers();
  for (const entry of bestFirst(entries)) {
    const candidate: Candidate = { entry, vacancy: vacancyOf(entry, numbers) };
    const keys = keysOf(candidate);
    const match = firstMatch(candidate, keys, index);
    if (match) {
      dropped.set(entry, { entry, into: match.original.key, reason: match.reason });
      addSource(alsoOn, match.original, entry.source);
    } else {
      for (const key of keys) file(index, key, candidate);
    }
  }
  return {
    kept: entries.filter((entry) => !dropped.has(entry)),
    dropped: entries.flatMap((entry) => dropped.get(entry) ?? []),
    alsoOn,
  };
}

interface Candidate {
  entry: Entry;
  vacancy: Vacancy;
  words?: string;
}

/** By the hash of a key: one kept entry, or the most recent ones. Two keys of one hash only cost a comparison. */
type Index = Map<number, Candidate | Candidate[]>;

/** How many kept entries under one key are looked at: the most recent ones, so that a common key costs no more than a rare one. */
const looked = 60;

function firstMatch(
  candidate: Candidate,
  keys: readonly number[],
  index: Index,
): { original: Entry; reason: Said } | null {
  const tried = new Set<Candidate>();
  for (const key of keys) {
    const filed = index.get(key) ?? [];
    const others = Array.isArray(filed) ? filed : [filed];
    for (let at = Math.max(0, others.length - looked); at < others.length; at += 1) {
      const other = others[at];
      if (other === undefined || tried.has(other)) continue;
      tried.add(other);
      const reason = sameAs(candidate, other);
      if (reason) return { original: other.entry, reason: told(reason, other.entry) };
    }
  }
  return null;
}

function sameAs(one: Candidate, other: Candidate): Said | null {
  if (one.entry.source === other.entry.source) return sameInOneSource(one, other);
  if (typedApart(one, other)) return null;
  const sameness = compareVacancies(one.vacancy, other.vacancy);
  return sameness.same ? sameness.reason : null;
}

/**
 * A source that lists two entries means two, however alike: a university's calls differ only by department, or only by address.
 * They are one when the source itself says so: the same address, or without addresses the same identifier or words.
 */
function sameInOneSource(first: Candidate, second: Candidate): Said | null {
  const [one, other] = [first.vacancy.url, second.vacancy.url];
  if (one !== null && other !== null && one !== other) return null;
  if (first.entry.draft.id !== null && first.entry.draft.id === second.entry.draft.id) {
    return { it: 'stesso identificativo nella stessa fonte', en: 'same identifier in the same source' };
  }
  return wordsOf(first) === wordsOf(second)
    ? { it: 'stesse parole nella stessa fonte', en: 'same words in the same source' }
    : null;
}

/** All that it says as plain words, worked out at the first comparison that needs them. */
function wordsOf(candidate: Candidate): string {
  const { draft } = candidate.entry;
  candidate.words ??= [draft.title, draft.employer, draft.place, draft.deadline, draft.text, draft.extra.reference]
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return candidate.words;
}

/** Two offers that a person typed into one list are two, unless they are the same words. */
function typedApart(one: Candidate, other: Candidate): boolean {
  const [first, second] = [one.entry, other.entry];
  if (first.source !== second.source || first.draft.by === null || second.draft.by === null) return false;
  return first.draft.title !== second.draft.title || first.draft.text !== second.draft.text;
}

function told(reason: Said, original: Entry): Said {
  const name = original.draft.title ?? original.title;
  return {
    it: `È la stessa offerta di «${name}» (fonte: ${original.source}): ${reason.it}.`,
    en: `It is the same offer as “${name}” (source: ${original.source}): ${reason.en}.`,
  };
}

function file(index: Index, key: number, candidate: Candidate): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, candidate);
  else if (!Array.isArray(known)) index.set(key, [known, candidate]);
  else {
    if (known.length >= 2 * looked) known.splice(0, looked);
    known.push(candidate);
  }
}

/** Two entries can be the same only if they share one of these. The most telling come first. */
function keysOf({ entry, vacancy }: Candidate): number[] {
  const { employer, place, occupation, references, codes, contacts, figures } = vacancy;
  const [name] = [...employer].sort((a, b) => b.length - a.length);
  const role = vacancy.role.slice(0, 4);
  const where = place.slice(0, 4);
  const keys = [
    entry.draft.id === null ? '' : `id ${entry.source} ${entry.draft.id}`,
    vacancy.url === null ? '' : `url ${vacancy.url}`,
    `text ${vacancy.opening}`,
    ...[...references, ...codes].map((code) => `ref ${code}`),
    ...contacts.map((contact) => `contact ${contact}`),
    ...(name === undefined ? [] : [...where, ...role].map((word) => `name ${name} ${word}`)),
    ...(name === undefined ? [] : where.map((word) => `joined ${employer.join('').slice(0, 6)} ${word}`)),
    ...(occupation === null ? [] : where.map((word) => `trade ${occupation} ${word}`)),
    ...role.flatMap((stem) => where.map((word) => `role ${stem} ${word}`)),
    ...figures
      .filter((figure) => figure.length > 3)
      .slice(0, 4)
      .flatMap((figure) => role.map((stem) => `role ${stem} ${figure}`)),
  ];
  return [...new Set(keys.filter((key) => key !== '').map(hashed))].slice(0, 60);
}

/** FNV-1a, 32 bits. */
function hashed(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function addSource(alsoOn: Map<string, string[]>, original: Entry, source: string): void {
  if (source === original.source) return;
  const known = alsoOn.get(original.key) ?? [];
  if (!known.includes(source)) alsoOn.set(original.key, [...known, source]);
}

/** Made by a person first, then the better told, then by key so that the order of sources does not matter. */
function bestFirst(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, byHand: Number(isHandMade(entry)), told: fullness(entry) }))
    .sort(
      (first, second) =>
        second.byHand - first.byHand ||
        second.told - first.told ||
        (first.entry.key < second.entry.key ? -1 : first.entry.key > second.entry.key ? 1 : 0),
    )
    .map(({ entry }) => entry);
}

function isHandMade(entry: Entry): boolean {
  return entry.draft.by !== null || entry.draft.confirmed !== null || entry.section === 'km-zero';
}

/** How much an entry says: facts first, then length, in a single figure. */
function fullness(entry: Entry): number {
  const facts =
    entry.kind === 'offer'
      ? Object.values(entry.facts).filter((fact) => fact !== null && !(Array.isArray(fact) && fact.length === 0)).length
      : Object.values(entry.details).filter((fact) => fact !== null).length;
  return (
    100 * (facts + entry.apply.length + (entry.deadline ? 1 : 0)) +
    Math.min(99, Math.floor(entry.draft.text.length / 100))
  );
}
