// The municipality where the work is. The branch of an agency, a province, the town where a candidate must live and the names of
// streets ("via Padova") are not it; two towns side by side are none.
import { folded } from '../folded.ts';
import type { Fact } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';
import { comuni, quarters, stops } from './milan-places.ts';
import { capitalised, printed } from './place-names.ts';
import { matchesIn } from './span.ts';

export function readComune(ad: AdText): Fact<string> | null {
  for (const where of ['place', 'title', 'text'] as const) {
    const of = ad.segments.find((segment) => segment.where === where);
    const fact = of ? (where === 'place' ? inPlace(of) : inText(of)) : null;
    if (fact) return fact;
  }
  return null;
}

const town =
  "[A-ZÀ-Þ][A-Za-zÀ-ɏ']*(?: M\\.se)?(?:[ -](?:(?:di|d'|del|della|dei|de'|in|su|sul|sull'|sulla|al|con|a)[ ]?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ']*){0,3}";
const withProvince = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9])(?:Comune di |Città di )?(?<name>${town})\\s?\\((?:[A-Z]{2}|(?<province>[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,12}))\\)`,
  'gu',
);
const lowerCase =
  /(?<![A-Za-zÀ-ɏ])(?:luogo|sede)(?: di lavoro| lavorativa)?\s?: ?(?<name>[a-z][a-z' ]{2,30}?) ?\([a-z]{2}\)/gu;
const labelled = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:[Ll]uogo|[Ss]ede|LUOGO|SEDE|[Ll]ocalit(?:à|a')|[Cc]omune|[Cc]itt(?:à|a')|[Zz]ona)(?: di lavoro| lavorativa| DI LAVORO| DI PARTENZA[^:\\n]{0,15})?\\s?:\\s?(?:[^\\n.;]{0,60}?(?:citt(?:à|a')|[Cc]omune) di )?(?<name>${town})`,
  'gu',
);
const shortened =
  /(?<![A-Za-zÀ-ɏ])(?:Cologno M\.?se|Sesto S\.? ?(?:G\.?|Giovanni)|Cinisello(?: B\.?(?:mo)?)?|Cernusco s\/N)(?![A-Za-zÀ-ɏ])/gu;
const opening = new RegExp(
  `^\\s*(?<name>${town}), (?:il Comune|corsi|corso|associazione|l'associazione|occasioni di lavoro|lavoro|cercasi)(?![A-Za-zÀ-ɏ])`,
  'gu',
);
const ofTown = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:[Cc]omune|[Cc]ittà|[Ff]amiglia|[Mm]amma|[Cc]affè|[Tt]rattoria|[Oo]steria|[Cc]fp|CFP|[Pp]unto vendita|[Bb]ar(?:-[A-Za-zÀ-ɏ]+)?|[Rr]istorante|[Pp]izzeria|[Nn]egozio|[Ll]ocale|[Cc]artoleria|[Hh]otel|[Aa]zienda|sede|stabilimento|[Aa]sp|ASP|[Aa]lberghi|[Aa]mbito)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ']*){0,2}(?: (?:commerciale|operativa|di lavoro))? (?:di|a|in) (?<name>${town})`,
  'gu',
);
const opensDesk = new RegExp(`^\\s*A (?<name>${town}) apre`, 'gu');

const street = 'via|viale|v\\.le|piazza|p\\.zza|piazzale|p\\.le|corso|c\\.so|largo|l\\.go';
const neverThere = `filiale(?: di)?|filiali|provincia(?: di)?|province(?: di)?|${street}|tribunale(?: di)?|universita (?:degli studi )?di|registro imprese di`;
const notThere = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${neverThere})\\s?$`, 'u');
const notWork = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${neverThere}|resident[ei](?: a| in)?|residenza(?: a| in)?|domicili[A-Za-zÀ-ɏ]+(?: a| in| o residenza a)?|sede legale(?: a| di)?|nat[oaie] (?:a|in)|regione|colloqui(?:o)?(?: a| in)?)\\s?$`,
  'u',
);
const nobodysTown =
  /^(?:Lun|Mar|Mer|Gio|Ven|Sab|Dom|Milano (?:[Ee]st|[Oo]vest|[Nn]ord|[Ss]ud|e)|Italia|Lombardia|Regione|Europa|Via|Viale|Piazza|Corso|Zona|Municipio)(?![A-Za-zÀ-ɏ])/u;

function inPlace(of: Segment): Fact<string> | null {
  return withRegion(of) ?? known(of, notThere) ?? townOf(of, withProvince) ?? bareName(of);
}

/** "Cologno Monzese, Milano, Lombardia", "milano, lombardia": town, province, region, as boards write them. */
function withRegion(of: Segment): Fact<string> | null {
  const [, lead = '', name = ''] =
    /^(\s*(?:\d{5}\s)?)([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ' .-]{1,40}?)(?:, ?[A-Za-zÀ-ɏ' -]{2,30})?, ?lombard(?:ia|y)(?:, ?ital(?:ia|y))?\s*$/iu.exec(
      of.plain,
    ) ?? [];
  if (!comuni.has(folded(name))) return null;
  const { name: value, evidence } = printed(of, lead.length, lead.length + name.length);
  return { value, evidence };
}

function inText(of: Segment): Fact<string> | null {
  return (
    townOf(of, withProvince) ??
    townOf(of, lowerCase) ??
    townOf(of, labelled) ??
    known(of, notWork) ??
    townOf(of, shortened) ??
    townOf(of, ofTown) ??
    townOf(of, opening) ??
    townOf(of, opensDesk) ??
    known(of, notThere)
  );
}

/** A municipality of the list that nothing before it excludes. */
function known(of: Segment, excluded: RegExp): Fact<string> | null {
  const left = (at: number) => of.text.slice(Math.max(0, at - 45), at);
  const all = capitalised(of).filter(({ name }) => comuni.has(folded(name)));
  const [first, second] = all.filter(
    ({ name, at, end }) =>
      !excluded.test(left(at)) &&
      standsForTown(folded(name), left(at)) &&
      !/^ (?:est|ovest|nord|sud)(?![A-Za-zÀ-ɏ])/u.test(of.text.slice(end, end + 8)),
  );
  if (!first || (all[0] && all[0] !== first && /provinc(?:ia|e) (?:di )?$/u.test(left(all[0].at)))) return null;
  const between = second ? of.text.slice(first.end, second.at) : 'none';
  if (second && second.name !== first.name && /^,? ?(?:o|e|oppure)? ?(?:a |ad )?$/u.test(between)) return null;
  if (/^ (?:e (?:hinterland|provincia)|citta'? o provincia)/u.test(of.text.slice(first.end, first.end + 24)))
    return null;
  const { name, evidence } = printed(of, first.at, first.end);
  return { value: name, evidence };
}

/** Udine, Lodi and Sondrio are also stops or quarters of Milan: towns only where a preposition or a label says so. */
function standsForTown(folded: string, left: string): boolean {
  if (!quarters.has(folded) && !stops.has(folded)) return true;
  return /(?:(?<![A-Za-zÀ-ɏ])(?:a|ad|di|in)|:) $|^\s*$/u.test(left);
}

function townOf(of: Segment, pattern: RegExp): Fact<string> | null {
  for (const match of matchesIn(of.plain, pattern)) {
    const name = lastPart(match.groups?.['name'] ?? match[0]);
    const at = match.index + match[0].lastIndexOf(name);
    const province = match.groups?.['province'];
    if (province !== undefined && !comuni.has(folded(province))) continue;
    if (notWork.test(of.text.slice(Math.max(0, at - 45), at)) || nobodysTown.test(name)) continue;
    if (quarters.has(folded(name)) && !comuni.has(folded(name))) continue;
    const { name: value, evidence } = printed(of, at, at + name.length);
    return { value, evidence };
  }
  return null;
}

/** "Servizi alla Persona Matteo Remaggi di Cascina (Pisa)": a long name ends in the town. */
function lastPart(name: string): string {
  return name.split(' ').length > 4 ? name.replace(/^.* (?:di|a) (?=[A-ZÀ-Þ])/u, '') : name;
}

/** The labelled place, when it is a bare name: without postcode, province and street. */
function bareName(of: Segment): Fact<string> | null {
  const name = new RegExp(`^\\s*(?:\\d{5}\\s)?(${town})\\s*$`, 'u').exec(of.plain)?.[1];
  if (name === undefined || quarters.has(folded(name)) || nobodysTown.test(name)) return null;
  const at = of.plain.indexOf(name);
  const { name: value, evidence } = printed(of, at, at + name.length);
  return { value, evidence };
}
