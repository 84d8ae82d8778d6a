// Where the work is: street, quarter, metro, postcode and municipality, as written. The branch of an agency, the town where a
// candidate or a family lives, and the names of streets ("via Padova") are not where the work is.
import { folded } from '../folded.ts';
import type { Fact, Place } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';
import { readComune } from './comune.ts';
import { comuni, quarters } from './milan-places.ts';
import { capitalised, printed, streetName } from './place-names.ts';
import { matchesIn } from './span.ts';

export function readPlaces(ad: AdText): { places: Fact<Place>[]; comune: Fact<string> | null } {
  const comune = readComune(ad);
  const found = prose(ad).flatMap((of) => [...streets(of), ...zones(of), ...metro(of), ...postcodes(of)]);
  const places = comune
    ? [...found, { value: { name: comune.value, kind: 'comune' as const }, evidence: comune.evidence }]
    : found;
  const seen = new Set<string>();
  return {
    comune,
    places: places.filter(({ value }) => {
      const identity = `${value.kind} ${value.name.toLowerCase()}`;
      const known = seen.has(identity);
      seen.add(identity);
      return !known;
    }),
  };
}

/** The labelled place first, then title and text. */
function prose(ad: AdText): Segment[] {
  const order = ['place', 'title', 'text'];
  return ad.segments
    .filter((of) => order.includes(of.where))
    .sort((a, b) => order.indexOf(a.where) - order.indexOf(b.where));
}

function streets(of: Segment): Fact<Place>[] {
  return matchesIn(of.plain, streetName).map((match) =>
    place(of, match.index, match.index + match[0].length, 'street'),
  );
}

function place(of: Segment, at: number, end: number, kind: Place['kind']): Fact<Place> {
  const { name, evidence: rests } = printed(of, at, end);
  return { value: { name, kind }, evidence: rests };
}

const zoneLabel = /(?<![A-Za-zÀ-ɏ])(?:zona|quartiere|q\.re|municipio)\s(?=\S)/giu;
const properName =
  /^(?:(?:di|del|della|dei|delle|S\.)\s)?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ']*|\d)(?:[ -](?:(?:di|del|della|dei|san|santa)\s)?[A-ZÀ-Þ][A-Za-zÀ-ɏ']*){0,3}(?: (?:est|ovest|nord|sud|centro)(?![A-Za-zÀ-ɏ]))?/u;

/** "zona Lima/Porta Venezia", "Municipio 2 e 3", and well-known quarters that stand by themselves. */
function zones(of: Segment): Fact<Place>[] {
  const labelled = matchesIn(of.plain, zoneLabel).flatMap((match) => {
    const facts: Fact<Place>[] = [];
    let at = match.index + match[0].length;
    if (/municipio|zona/iu.test(match[0]) && /^\d/u.test(of.plain.slice(at))) at = match.index;
    for (;;) {
      const rest = of.plain.slice(at, at + 60);
      const name = (at === match.index ? /^[A-Za-zÀ-ɏ]+ \d/u : properName).exec(rest)?.[0];
      if (!name || /^(?:NON|Non|Orario|Si|Per)(?![A-Za-zÀ-ɏ])/u.test(name)) return facts;
      facts.push(place(of, at, at + name.length, 'zone'));
      const more = /^\s?(?:\/|,)\s?(?=[A-ZÀ-Þ])/u.exec(of.plain.slice(at + name.length));
      if (!more) return facts;
      at += name.length + more[0].length;
    }
  });
  return labelled.length > 0
    ? labelled
    : standing(of, quarters, 'zone').filter((fact) => !comuni.has(folded(fact.value.name)));
}

/** Capitalised names out of a list, not as part of the name of a street. */
function standing(of: Segment, names: ReadonlySet<string>, kind: Place['kind']): Fact<Place>[] {
  return (
    capitalised(of)
      .filter(({ name }) => names.has(folded(name)))
      // "Centro per l'impiego", "Centro estivo"
      .filter(({ name, end }) => folded(name) !== 'centro' || !/^ [A-Za-zÀ-ɏ]/u.test(of.plain.slice(end, end + 2)))
      .filter(
        ({ at }) =>
          !/(?:via|viale|v\.le|piazza|p\.zza|piazzale|p\.le|corso|c\.so|largo|metro|fermata|mm\d?|m\d) (?:[A-Za-zÀ-ɏ]+ )?$/u.test(
            of.text.slice(Math.max(0, at - 20), at),
          ),
      )
      .map(({ at, end }) => place(of, at, end, kind))
  );
}

const metroWords =
  /(?<![A-Za-zÀ-ɏ0-9])(?:(?:MM|M)\s?[1-5](?![0-9]|\s?(?:quadr|mq))|(?:[Mm]etro(?:politana)?|MM|METRO)(?:\s(?:fermata|linea))?(?:\s(?:M\s?)?[1-5]|\s(?:rossa|verde|gialla|lilla|blu))?)(?:,?\s[A-ZÀ-Þ][A-Za-zÀ-ɏ']+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ']+){0,2})?/gu;

function metro(of: Segment): Fact<Place>[] {
  return matchesIn(of.plain, metroWords)
    .filter((match) => /\d|[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,40}$/u.test(match[0]))
    .map((match) => place(of, match.index, match.index + match[0].length, 'metro'));
}

function postcodes(of: Segment): Fact<Place>[] {
  return [...of.plain.matchAll(/(?<![A-Za-zÀ-ɏ0-9.,/-])(?:CAP\s)?20[01]\d{2}(?=[\s,]+[A-ZÀ-Þ]|\))/gu)].map((match) =>
    place(of, match.index, match.index + match[0].length, 'cap'),
  );
}
