/** A value of a data block, as parsed: from the outside world, so of any shape. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** What a page's data blocks hold, outermost first, and the blocks that could not be read. */
export interface JsonLd {
  nodes: JsonObject[];
  broken: string[];
}

const blockAtMost = 5_000_000;
/** Mending takes quadratic time on some hostile input: so many characters of one block, and of all blocks of a page. */
const mendedAtMost = { block: 100_000, page: 300_000 };
const levelsAtMost = 64;
const nodesAtMost = 100_000;

/**
 * The objects of JSON-LD blocks, nested ones included. What sites write is not always JSON: a second pass mends raw line
 * ends, trailing commas, comments, escaped markup. An empty block is nothing; a block beyond repair does not cost the others.
 */
export async function readJsonLd(blocks: string[]): Promise<JsonLd> {
  const read: JsonLd = { nodes: [], broken: [] };
  let left = mendedAtMost.page;
  for (const block of blocks) {
    const json = unwrapped(block);
    if (json === '' || json.length > blockAtMost) {
      if (json !== '') read.broken.push(block);
      continue;
    }
    let parsed = strictly(json);
    if (parsed === undefined && json.length <= Math.min(left, mendedAtMost.block)) {
      left -= json.length;
      parsed = await mended(json);
    }
    if (parsed === undefined || !collectNodes(parsed, read.nodes)) read.broken.push(block);
  }
  return read;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value, or its items: JSON-LD makes no difference between one value and a list of one. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a node is of a schema.org type, however the type is spelled: bare, with its prefix, as an address, among others. */
export function hasType(node: JsonObject, type: string): boolean {
  return listOf(node['@type']).some(
    (given) => typeof given === 'string' && given.replace(/^(https?:\/\/schema\.org\/|schema:)/i, '').trim() === type,
  );
}

/** The block without the wrappers that hide it from old browsers. */
function unwrapped(block: string): string {
  let json = block.replace(/^\uFEFF/, '').trim();
  for (const [start, end] of wrappers) {
    if (json.startsWith(start)) json = json.slice(start.length).trim();
    if (json.endsWith(end)) json = json.slice(0, -end.length).trim();
  }
  return json;
}

const wrappers = [
  ['<!--', '-->'],
  ['//<![CDATA[', '//]]>'],
  ['// <![CDATA[', '// ]]>'],
  ['/*<![CDATA[*/', '/*]]>*/'],
  ['/* <![CDATA[ */', '/* ]]> */'],
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const;

/** Undefined: beyond repair, or no data at all. A block that is cut off is not completed: its last figure may have been longer. */
async function mended(json: string): Promise<Json | undefined> {
  if (!/[}\]][;\s]*$/.test(json.slice(-20))) return undefined;
  const unescaped = isEscaped(json) ? json.replace(/&(quot|#34|#x22|amp|lt|gt);/gi, reference) : json;
  if (tooDeepToMend(unescaped)) return undefined;
  const { jsonrepair } = await import('jsonrepair');
  try {
    const parsed = strictly(jsonrepair(unescaped));
    return typeof parsed === 'object' ? parsed : undefined;
  } catch {
    // The caller tells the operator.
    return undefined;
  }
}

function strictly(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

function isEscaped(json: string): boolean {
  return /^[[{\s]*&(quot|#34|#x22);/i.test(json.slice(0, 200));
}

const references: Record<string, string> = { quot: '"', '#34': '"', '#x22': '"', amp: '&', lt: '<', gt: '>' };

function reference(whole: string, name: string): string {
  return references[name.toLowerCase()] ?? whole;
}

/** The mender works by recursion. */
function tooDeepToMend(json: string): boolean {
  let levels = 0;
  for (const character of json) {
    if (character === '[' || character === '{') levels++;
    else if (character === ']' || character === '}') levels--;
    if (levels > 500) return true;
  }
  return false;
}

/** Adds every object within `root` in the order of the document; false when there is more than could be a page's data. */
function collectNodes(root: Json, nodes: JsonObject[]): boolean {
  const waiting: { value: Json; level: number }[] = [{ value: root, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, level } = next;
    if (level > levelsAtMost || nodes.length > nodesAtMost) return false;
    if (isObject(value)) nodes.push(value);
    if (typeof value !== 'object' || value === null) continue;
    const inside = Array.isArray(value) ? value : Object.values(value);
    for (const item of inside.toReversed()) {
      if (typeof item === 'object' && item !== null) waiting.push({ value: item, level: level + 1 });
    }
  }
  return true;
}
