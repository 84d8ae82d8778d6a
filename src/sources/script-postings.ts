import type { CheerioAPI } from 'cheerio';
import { type JsonObject, readJsonLd } from './json-ld.ts';

// Pages built by a program often carry the JobPosting of search engines as data of that program: as a value of a script, or as
// a text within a text, its quotation marks escaped once or more.

/** The objects around each JobPosting in a page's scripts; `ld+json` is read elsewhere. */
export async function scriptNodes($: CheerioAPI): Promise<JsonObject[]> {
  const scripts = $('script:not([src]):not([type*="ld+json" i])')
    .toArray()
    .map((script) => $(script).text())
    .filter((text) => text.includes('JobPosting'));
  const blocks = scripts.flatMap((text) => objectsIn(withoutEscapes(text)));
  return (await readJsonLd(blocks)).nodes;
}

const posting = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/|schema:)?JobPosting"/g;
const escapesAtMost = 4;
const postingsAtMost = 200;
/** Objects that one may stand in; the innermost that closes after it is taken. */
const outerAtMost = 40;
const longestObject = 200_000;
/** Of signs looked at in one script. */
const effort = 20_000_000;

function withoutEscapes(script: string): string {
  let text = script;
  for (let level = 0; level < escapesAtMost && text.search(posting) < 0; level++) {
    text = text.replace(/\\(?:u([\da-fA-F]{4})|(.))/gs, (_whole, code: string | undefined, sign = '') =>
      code === undefined ? (controls[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return text;
}

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function objectsIn(text: string): string[] {
  const found = new Set<string>();
  let left = effort;
  for (const match of [...text.matchAll(posting)].slice(0, postingsAtMost)) {
    let start = match.index;
    for (let tried = 0; tried < outerAtMost && start >= 0 && left > 0; tried++) {
      start = start === 0 ? -1 : text.lastIndexOf('{', start - 1);
      if (start < 0) break;
      const end = endOfObject(text, start);
      left -= (end ?? start + longestObject) - start;
      if (end === null || end < match.index) continue;
      found.add(text.slice(start, end));
      break;
    }
  }
  return [...found];
}

/** After its closing brace, or null when it does not close in time. */
function endOfObject(text: string, start: number): number | null {
  let level = 0;
  let inText = false;
  for (let at = start; at < Math.min(text.length, start + longestObject); at++) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{') level++;
    else if (sign === '}' && --level === 0) return at + 1;
  }
  return null;
}
