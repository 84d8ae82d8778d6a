// Names as patterns over folded text, with the short forms that ads use.

import { folded } from '../folded.ts';

/** Whole words out of a list of names, as people write them. */
export function wordPattern(names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(names)})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Longest first, with the usual short forms of street types, "porta" and "san". */
export function alternatives(names: readonly string[]): string {
  return names
    .map(folded)
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/[’‘]/gu, "'")
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/^viale /u, '(?:viale|v\\.?le) ')
        .replace(/^corso /u, '(?:corso|c\\.?so) ')
        .replace(/^piazza /u, '(?:piazza|p\\.?zz?a) ')
        .replace(/^piazzale /u, '(?:piazzale|p\\.?le) ')
        .replace(/^citta /u, "citta'? ")
        .replace(/^porta /u, '(?:porta|p\\.?ta) ')
        .replace(/(^| )san /u, '$1(?:san|s\\.) ')
        .replace(/^quartiere /u, '(?:quartiere|q\\.?re) ')
        .replace(/ /gu, '\\s{1,3}'),
    )
    .join('|');
}

/** A found name as the tables have it. */
export function canonical(found: string): string {
  return found
    .replace(/\s+/gu, ' ')
    .replace(/^citta' /u, 'citta ')
    .replace(/^p\.?ta /u, 'porta ')
    .replace(/(^| )s\. /u, '$1san ')
    .replace(/^q\.?re /u, 'quartiere ');
}

const streetTypes: readonly (readonly [RegExp, string])[] = [
  [/^v\.?le\s+/u, 'viale '],
  [/^c\.?so\s+/u, 'corso '],
  [/^p\.?zz?a\s+/u, 'piazza '],
  [/^p\.?le\s+/u, 'piazzale '],
];

/** A found street as the table has it. */
export function plainStreet(folded: string): string {
  const single = folded.replace(/\s+/gu, ' ');
  const type = streetTypes.find(([pattern]) => pattern.test(single));
  return type ? single.replace(type[0], type[1]) : single;
}
