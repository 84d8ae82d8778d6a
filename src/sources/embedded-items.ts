import type { CheerioAPI } from 'cheerio';
import type { Json, JsonObject } from './json-ld.ts';

/** The attributes of the two ways to mark up data in the page itself: HTML microdata and RDFa Lite. */
interface Markup {
  item: string;
  type: string;
  property: string;
  id: string;
}
const microdata: Markup = { item: 'itemscope', type: 'itemtype', property: 'itemprop', id: 'itemid' };
const rdfa: Markup = { item: 'typeof', type: 'typeof', property: 'property', id: 'resource' };

/** Properties within properties: each repeats the markup of those inside it, so there is an end to it. */
const levelsAtMost = 8;
const itemsAtMost = 2000;

/**
 * The outermost objects of a schema.org type that a page marks up in its own text, in the shape of JSON-LD. Values keep their
 * markup; a machine-readable value (`content`, `datetime`, `href` ...) wins over the words beside it.
 */
export function embeddedItems($: CheerioAPI, type: string): JsonObject[] {
  return [microdata, rdfa].flatMap((markup) => {
    const typed = `[${markup.item}][${markup.type}*="${type}"]`;
    return $.root()
      .find(typed)
      .toArray()
      .slice(0, itemsAtMost)
      .map((element) => $(element))
      .filter((element) => element.parents(typed).length === 0)
      .map((element) => itemOf($, element, { markup, level: 0 }));
  });
}

type Elements = ReturnType<ReturnType<CheerioAPI['root']>['find']>;
interface Walk {
  markup: Markup;
  level: number;
}

function itemOf($: CheerioAPI, element: Elements, walk: Walk): JsonObject {
  const item: JsonObject = { '@type': namesIn(element.attr(walk.markup.type)) };
  const id = element.attr(walk.markup.id);
  if (id !== undefined) item['@id'] = id;
  addProperties($, element, { ...walk, item });
  return item;
}

function addProperties($: CheerioAPI, element: Elements, walk: Walk & { item: JsonObject }): void {
  for (const child of element.children().toArray()) {
    const property = $(child);
    const names = namesIn(property.attr(walk.markup.property));
    const isItem = property.attr(walk.markup.item) !== undefined;
    const level = walk.level + (names.length > 0 || isItem ? 1 : 0);
    if (level > levelsAtMost) continue;
    if (names.length > 0) {
      const value = isItem ? itemOf($, property, { markup: walk.markup, level }) : contentOf(property);
      for (const name of names) append(walk.item, name, value);
    }
    if (!isItem) addProperties($, property, { ...walk, level });
  }
}

function namesIn(attribute: string | undefined): string[] {
  const names = (attribute ?? '').split(/\s+/).map((name) => name.replace(/^(schema:|https?:\/\/schema\.org\/)/i, ''));
  return names.filter((name) => name !== '' && name !== '__proto__');
}

function append(item: JsonObject, name: string, value: Json): void {
  const present = Object.hasOwn(item, name) ? item[name] : undefined;
  if (present === undefined) item[name] = value;
  else if (Array.isArray(present)) present.push(value);
  else item[name] = [present, value];
}

function contentOf(element: Elements): Json {
  const written = element.attr('content') ?? element.attr('datetime');
  if (written !== undefined) return written;
  const tag = element.prop('tagName')?.toLowerCase() ?? '';
  if (tag === 'data' || tag === 'meter') return element.attr('value') ?? '';
  const attribute = linking[tag];
  const link = attribute === undefined ? undefined : element.attr(attribute);
  return link ?? element.html() ?? '';
}

const linking: Record<string, string> = { a: 'href', area: 'href', link: 'href', img: 'src', object: 'data' };
