// The municipality where the work is. The branch of an agency, a province, the town where a candidate must live and the names of
// streets ("via Padova") are not it; two towns side by side are none.
import { folded } from '../folded.ts';
import type { Fact } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';
import { quarters, stops } from './milan-places.ts';
import { printed } from './place-names.ts';
import type { Span } from './span.ts';
import { smallTownsIn, townsIn } from './town-finding.ts';
import { alsoWords, otherwiseNames, townNamed } from './town-names.ts';
import { isCapitalOf, type Sign, signOf, type TownName } from './town-signs.ts';

export function readComune(ad: AdText): Fact<string> | null {
  for (const where of ['place', 'title', 'text'] as const) {
    const of = ad.segments.find((segment) => segment.where === where);
    const found = of ? (where === 'place' ? inPlace(of) : inText(of)) : null;
    if (of && found) {
      const { name, evidence } = printed(of, found.start, found.end);
      return { value: name, evidence };
    }
  }
  return null;
}

function inPlace(of: Segment): Span | null {
  return withRegion(of) ?? chosen(of, signed(of, townsIn(of))) ?? bareName(of);
}

/** "Cologno Monzese, Milano, Lombardia", "milano, lombardia": town, province, region, as boards write them. */
function withRegion(of: Segment): Span | null {
  const [, lead = '', name = ''] =
    /^(\s*(?:\d{5}\s)?)([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ' .-]{1,40}?)(?:, ?[A-Za-zÀ-ɏ' -]{2,30})?, ?lombard(?:ia|y)(?:, ?ital(?:ia|y))?\s*$/iu.exec(
      of.plain,
    ) ?? [];
  return townNamed(name) ? { start: lead.length, end: lead.length + name.length } : null;
}

const bareTown =
  /^(\s*(?:\d{5}\s)?)([A-ZÀ-Þ][A-Za-zÀ-ɏ']*(?:[ -](?:(?:di|d'|del|della|dei|de'|in|su|sul|sull'|sulla|al|con|a) ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ']*){0,3})\s*$/u;
const noTown =
  /^(?:Milano (?:[Ee]st|[Oo]vest|[Nn]ord|[Ss]ud)|Italia|Lombardia|Regione|Europa|Via|Viale|Piazza|Corso|Zona|Municipio)(?![A-Za-zÀ-ɏ])/u;

/** The labelled place, when it is a bare name. */
function bareName(of: Segment): Span | null {
  const [, lead = '', name = ''] = bareTown.exec(of.plain) ?? [];
  if (name === '' || quarters.has(folded(name)) || noTown.test(name)) return null;
  return { start: lead.length, end: lead.length + name.length };
}

function inText(of: Segment): Span | null {
  const found = signed(of, townsIn(of));
  const inCapitals = chosen(of, found);
  if (found.some(({ sign }) => sign !== 'not' && sign !== 'none')) return inCapitals;
  return chosen(of, signed(of, smallTownsIn(of)));
}

interface Signed extends TownName {
  sign: Sign;
}

const beside: Sign[] = ['not', 'lived'];

/** What is said of each town; a town beside one where the work is not is none either ("residenza a Lainate o Rho"). */
function signed(of: Segment, towns: TownName[]): Signed[] {
  const found: Signed[] = [];
  for (const town of towns) {
    const before = found.at(-1);
    const sign =
      before && beside.includes(before.sign) && sideBySide(of, before, town) ? before.sign : signOf(of, town);
    found.push({ ...town, sign });
  }
  return found;
}

/** The first of the surest, unless another stands beside it. */
function chosen(of: Segment, found: Signed[]): Span | null {
  const order: Sign[][] = [['sure'], ['likely', 'around'], ['weak'], ['lived']];
  const first = order.flatMap((signs) => found.find(({ sign }) => signs.includes(sign)) ?? [])[0];
  if (!first || first.sign === 'around') return null;
  const others = found.filter(
    (each) => folded(each.name) !== folded(first.name) && (each.sign !== 'none' || isOnlyTown(each)),
  );
  return others.some((other) => contradicts(of, first, other)) ? null : { start: first.at, end: first.end };
}

const many =
  /(?<![a-z])(?:ristoranti|negozi|sedi|punti vendita|locali|stabilimenti|supermercati|cantieri)(?![a-z])[^.;:]{0,50}$/u;

/** Two beside one another, two bare names, or one town of several houses. */
function contradicts(of: Segment, first: Signed, other: Signed): boolean {
  if (other.at > first.at && sideBySide(of, first, other)) return true;
  if (first.sign === 'weak') return other.sign === 'weak' || (other.sign === 'not' && other.at < first.at);
  const left = of.text.slice(Math.max(0, first.at - 60), first.at);
  return first.sign === 'likely' && other.sign === 'likely' && many.test(left);
}

function isOnlyTown({ name }: TownName): boolean {
  return [otherwiseNames, alsoWords, quarters, stops].every((names) => !names.has(folded(name)));
}

/** "Monza e Lissone", "a Valenza (scuola Cervi) e a Cerrina", but not "Monza (Milano)" nor a town before its province. */
function sideBySide(of: Segment, one: TownName, other: TownName): boolean {
  const between = of.text.slice(one.end, other.at);
  if (between.length > 60) return false;
  if (between === ', ' && isCapitalOf(other, one)) return false;
  return /^(?: \([^()]{0,40}\))?(?:,|\/|-| -| –)? ?(?:\/|e|o|ed|od|oppure|a)? ?(?:di |a |ad |in |nel |per |presso )?$/u.test(
    between,
  );
}
