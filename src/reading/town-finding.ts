// Where the names of towns stand in an ad: whole, shortened as around Milan, before a province, and small in messages without capitals.
import { folded } from '../folded.ts';
import type { Segment } from './ad-text.ts';
import { comuni, quarters, stops } from './milan-places.ts';
import { capitalised, streetName } from './place-names.ts';
import { matchesIn } from './span.ts';
import { alsoWords, beginsTown, isProvince, otherwiseNames, townNamed, townsAroundMilan } from './town-names.ts';
import type { TownName } from './town-signs.ts';

/** Towns with a capital, but for those in the name of a street. */
export function townsIn(of: Segment): TownName[] {
  const streets = matchesIn(of.plain, streetName).map(({ index, 0: words }) => ({
    at: index,
    end: index + words.length,
  }));
  const whole = capitalised(of, isListed).flatMap((each): TownName[] => {
    const town = townNamed(each.name);
    return town ? [{ ...each, town }] : [];
  });
  const short = shortened(of);
  const listed = [...whole.filter((each) => !short.some((other) => overlap(each, other))), ...short];
  const unlisted = unknown(of).filter((each) => !listed.some((other) => overlap(each, other)));
  return [...listed, ...unlisted]
    .filter(
      ({ at, end, name }) => folded(name) === 'milano' || !streets.some((each) => each.at < at && end <= each.end),
    )
    .sort((a, b) => a.at - b.at);
}

function isListed(written: string): boolean {
  const name = folded(written);
  return quarters.has(name) || stops.has(name) || townNamed(written) !== null;
}

function overlap(one: { at: number; end: number }, other: { at: number; end: number }): boolean {
  return one.at < other.end && other.at < one.end;
}

const shortName =
  /(?<![A-Za-zÀ-ɏ0-9])(?<start>(?:S\. ?|San |SAN )?[A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,12}) (?:(?<=Paderno )D\.|[MTV]\. ?(?:se|SE)|M(?:se|SE)|M\.no|[sS]\/[nalNAL]|SG|S\. ?G\.?|S\. ?(?:Giovanni|GIOVANNI)|[Bb]\.?mo|B\.)(?![A-Za-zÀ-ɏ])/gu;
const shortAlone =
  /(?<![A-Za-zÀ-ɏ])(?:a|in|di|zona|sede) (?<start>Sesto|Cinisello|Cologno|Cernusco|S\. ?Donato|San Donato|S\. ?Giuliano|San Giuliano|Cesano|Paderno|Trezzano|Peschiera|Garbagnate|Novate|Cusano|Busto|Trezzo)(?![A-Za-zÀ-ɏ]| [A-ZÀ-Þ])/gu;

/** "Novate M.se", "a Sesto" */
function shortened(of: Segment): TownName[] {
  const ended = matchesIn(of.plain, shortName)
    .filter(({ groups }) => beginsTown(groups?.['start'] ?? ''))
    .map(({ index, 0: name }) => named(name, index));
  const alone = matchesIn(of.plain, shortAlone)
    .map(({ index, 0: words, groups }) => {
      const name = groups?.['start'] ?? '';
      return named(name, index + words.length - name.length);
    })
    .filter((each) => !ended.some((other) => overlap(each, other)) && townNamed(wider(of, each)) === null);
  return [...ended, ...alone];
}

/** The name with the next two words: "Cernusco sul Naviglio". */
function wider(of: Segment, { at, end }: TownName): string {
  return of.plain.slice(at, end + (/^(?: \S{1,12}){2}/u.exec(of.plain.slice(end, end + 26))?.[0].length ?? 0));
}

function named(name: string, at: number): TownName {
  return { name, town: null, at, end: at + name.length };
}

const proper =
  "[A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20}(?:[ -](?:(?:di|d'|del|della|dei|de'|in|su|sul|sull'|sulla|al|con|a) ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,20}){0,3}";
const unlisted = [
  new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?<name>${proper})\\s?\\((?<code>[A-Z]{2})\\)`, 'gu'),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])(?:a|ad|di|in|presso) (?<name>${proper}) \\((?<capital>[A-ZÀ-Þ][A-Za-zÀ-ɏ' ]{2,14})\\)`,
    'gu',
  ),
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:[Cc]omune|[Cc]ittà) di (?<name>${proper})`, 'gu'),
];

/** A part of a town, or a name that is misspelt: "Cerenova (RM)", "San Zeno (Brescia)", "Comune di Montelupo". */
function unknown(of: Segment): TownName[] {
  return unlisted.flatMap((pattern) =>
    matchesIn(of.plain, pattern).flatMap(({ index, 0: words, groups }): TownName[] => {
      const { name = '', code, capital } = groups ?? {};
      if (code !== undefined && !isProvince(code)) return [];
      if (capital !== undefined && !comuni.has(folded(capital))) return [];
      if (quarters.has(folded(name))) return [];
      return [named(name, index + words.indexOf(name))];
    }),
  );
}

const labelled =
  /(?<![a-z])(?:luogo|sede)(?: di lavoro| lavorativa)?\s?: ?(?<name>[a-z][a-z' ]{2,30}?) ?\((?<code>[a-z]{2})\)/gu;

/** In a message without capitals: only towns around Milan, and what a label and a province tell. */
export function smallTownsIn(of: Segment): TownName[] {
  const told = matchesIn(of.text, labelled).flatMap(({ index, 0: words, groups }): TownName[] => {
    const { name = '', code = '' } = groups ?? {};
    return isProvince(code.toUpperCase()) ? [named(name, index + words.lastIndexOf(`${name}`))] : [];
  });
  const near = matchesIn(of.text, nearby()).flatMap(({ index, 0: name }): TownName[] =>
    of.plain.slice(index, index + name.length) === name ? [named(name, index)] : [],
  );
  return told.length > 0 ? told : [...near, ...after(of)];
}

/** "a magenta": words that are towns only there */
function after(of: Segment): TownName[] {
  return matchesIn(of.text, /(?<![a-z])(?:a|zona) (?:gorgonzola|magenta|meda|rosate|solaro)(?![a-z])/gu).map(
    ({ index, 0: words }) => {
      const name = words.replace(/^\S+ /u, '');
      return named(name, index + words.length - name.length);
    },
  );
}

let nearbyPattern: RegExp | null = null;

function nearby(): RegExp {
  nearbyPattern ??= new RegExp(
    `(?<![\\p{L}\\p{N}.@/_-])(?:${townsAroundMilan()
      .filter((name) => !alsoWords.has(name) && !otherwiseNames.has(name))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}\\p{N}@/_]|\\.\\p{L})`,
    'gu',
  );
  return nearbyPattern;
}
