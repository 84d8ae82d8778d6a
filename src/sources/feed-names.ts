// XML names as feeds use them: prefixes are free, namespaces are often mistyped or not declared at all.

/** Prefixes in scope: the prefix as written -> the family that it stands for. */
export type Prefixes = ReadonlyMap<string, string>;
export type Attributes = Readonly<Record<string, string>>;

export const noPrefixes: Prefixes = new Map();

/**
 * The name that an element is known by: lower case, without `_` and `-`; preceded by its family (`dc:date`) unless it
 * belongs to the feed formats themselves. `x:` is any other family.
 */
export function nameOf(tag: string, prefixes: Prefixes): string {
  const colon = tag.indexOf(':');
  if (colon < 0) return simple(tag);
  const prefix = tag.slice(0, colon);
  const family = prefixes.get(prefix) ?? familyByPrefix.get(prefix.toLowerCase()) ?? 'x';
  const local = simple(tag.slice(colon + 1));
  return family === '' ? local : `${family}:${local}`;
}

const simpleNames = new Map<string, string>();
const mostSimpleNames = 1000;

function simple(name: string): string {
  const known = simpleNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replace(/[_-]/g, '');
  if (simpleNames.size < mostSimpleNames) simpleNames.set(name, plain);
  return plain;
}

/** The prefixes in scope inside an element with these attributes. */
export function prefixesWith(attributes: Attributes, outer: Prefixes): Prefixes {
  let inner: Map<string, string> | null = null;
  for (const [name, uri] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns:') || outer.size > mostPrefixes) continue;
    const prefix = name.slice('xmlns:'.length);
    inner ??= new Map(outer);
    inner.set(prefix, familyByUri(uri) ?? familyByPrefix.get(prefix) ?? 'x');
  }
  return inner ?? outer;
}

const mostPrefixes = 100;

const familyByPrefix = new Map([
  ['atom', ''],
  ['a10', ''],
  ['rss', ''],
  ['cdf', ''],
  ['xhtml', ''],
  ['rdf', 'rdf'],
  ['dc', 'dc'],
  ['dcterms', 'dc'],
  ['content', 'content'],
  ['media', 'media'],
  ['itunes', 'itunes'],
]);

function familyByUri(uri: string): string | undefined {
  return families.find(([start]) => start.test(uri))?.[1];
}

const families: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns|www\.w3\.org\/1999\/xhtml)/i, ''],
  [/^https?:\/\/(?:purl\.org\/rss\/1\.0\/?$|purl\.org\/net\/rss1\.1|(?:my|channel)\.netscape\.com\/)/i, ''],
  [/^https?:\/\/(?:backend\.userland\.com\/|(?:blogs|cyber)\.law\.harvard\.edu\/)/i, ''],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/^https?:\/\/purl\.org\/(?:dc\/|metadata\/dublin_core)/i, 'dc'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/^https?:\/\/(?:[a-z.]+\.)?search\.yahoo\.com\/mrss/i, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast/i, 'itunes'],
];
