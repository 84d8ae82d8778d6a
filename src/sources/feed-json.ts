import { type FeedDocument, type FeedEntry, httpAddress, mostEntries } from './feed-entry.ts';
import { plainLine, plainText } from './plain-text.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org); null when the text is not one. Broken JSON is repaired where that can be done. */
export async function readJsonFeed(json: string, base: string | null): Promise<FeedDocument | null> {
  const { value, repaired } = await parse(json);
  if (!isObject(value) || !Array.isArray(value['items'])) return null;
  const items = value['items'].filter(isObject);
  // The last item of a document that breaks off may be half an item.
  const whole = repaired && !json.trimEnd().endsWith('}') ? items.slice(0, -1) : items;
  const channel = { ...value, url: value['home_page_url'], id: value['feed_url'], content_html: value['description'] };
  const language = words(value['language']);
  const from = httpAddress(words(value['home_page_url']) ?? '', base) ?? base;
  return {
    channel: entryOf(channel, base, language),
    entries: whole.slice(0, mostEntries).map((item) => entryOf(item, base ?? from, language)),
    damaged: repaired || items.length < value['items'].length,
    more: whole.length > mostEntries,
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

async function parse(json: string): Promise<{ value: unknown; repaired: boolean }> {
  try {
    return { value: JSON.parse(json), repaired: false };
  } catch {
    return { value: await repair(json), repaired: true };
  }
}

async function repair(json: string): Promise<unknown> {
  const { jsonrepair } = await import('jsonrepair');
  try {
    return JSON.parse(jsonrepair(json));
  } catch {
    return null;
  }
}

function entryOf(item: JsonObject, base: string | null, language: string | null): FeedEntry {
  const texts = [item['content_html'], item['content_text'], item['summary']].map((text) =>
    plainText(words(text) ?? ''),
  );
  const people = Array.isArray(item['authors']) ? item['authors'] : [item['author']];
  const author = people.filter(isObject)[0];
  const title = plainLine(words(item['title']) ?? '');
  return {
    id: words(item['id']),
    title: title === '' ? null : title,
    url: httpAddress(words(item['url']) ?? words(item['external_url']) ?? '', base),
    date: words(item['date_published']) ?? words(item['date_modified']),
    text: texts.find((text) => text !== '') ?? '',
    author: words(author?.['name']),
    language: words(item['language']) ?? language,
    employer: null,
    place: null,
    deadline: null,
    extra: {},
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Identifiers are sometimes numbers. */
function words(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
