// Words for a reader, some of which are in another language or must keep their own direction. Templates print them like any
// text: `{{title}}` marks up and escapes by itself.

import type { Language } from '../model.ts';

export type Part =
  | string
  /** Italian within another language: read aloud as Italian, seen as Italian */
  | { italian: string }
  /** figures and signs that are read from left to right in every script: telephone numbers, times, sums */
  | { leftToRight: string };

export type Phrase = string | Words;

/** A phrase of several parts. `toHTML` is what Handlebars asks a value for instead of escaping it. */
export class Words {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  /** For text elements only, never for an attribute. */
  toHTML(): string {
    return this.parts.map(partHtml).join('');
  }

  /** Plain text. Foreign parts stand between isolates (Unicode UAX 9, FSI/LRI ... PDI), so that nothing around them moves. */
  toString(): string {
    return this.parts.map(partText).join('');
  }
}

export function italian(text: string): Words {
  return new Words([{ italian: text }]);
}

export function leftToRight(text: string): Words {
  return new Words([{ leftToRight: text }]);
}

/** Words that stay Italian in every edition: marked as such where the edition is in another language. */
export function inItalian(text: string, edition: { language: Language }): Phrase {
  return edition.language === 'it' ? text : italian(text);
}

/** Tagged template: phrases within a phrase keep their marks. */
export function phrase(strings: TemplateStringsArray, ...values: readonly (Phrase | number)[]): Phrase {
  return joined(
    strings
      .flatMap((text, place) => [text, values[place] ?? ''])
      .map((one) => (typeof one === 'number' ? `${one}` : one)),
    '',
  );
}

/**
 * Tagged template of a language written from right to left: Latin letters and figures in its own words are isolated too, so
 * that what stands around them keeps its place (W3C, Inline markup and bidirectional text in HTML).
 */
export function isolating(strings: TemplateStringsArray, ...values: readonly (Phrase | number)[]): Phrase {
  return isolated(phrase(strings, ...values));
}

const latinRun = /\+?[\p{Script=Latin}\d](?:[\p{Script=Latin}\d .,:/'’@+–-]*[\p{Script=Latin}\d%])?/gu;

/** Every Latin or numeric run in parts that are not marked yet becomes a part of its own. */
export function isolated(text: Phrase): Phrase {
  const parts = partsOf(text).flatMap((part): Part[] => (typeof part === 'string' ? runsOf(part) : [part]));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : new Words(parts);
}

function runsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(latinRun)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push({ leftToRight: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  const parts = phrases.flatMap((one, place) => [...(place > 0 && separator ? [separator] : []), ...partsOf(one)]);
  const whole = merged(parts);
  return whole.every((part) => typeof part === 'string') ? whole.join('') : new Words(whole);
}

export function partsOf(text: Phrase): readonly Part[] {
  return typeof text === 'string' ? [text] : text.parts;
}

/** Plain text of a phrase without marks of any kind, for file names, counting and search. */
export function bare(text: Phrase): string {
  return partsOf(text)
    .map((part) => (typeof part === 'string' ? part : 'italian' in part ? part.italian : part.leftToRight))
    .join('');
}

function merged(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** Figures up to this stand on one line, or their halves change places; an address may be longer and must be able to break. */
const longestRun = 24;

function partHtml(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if ('italian' in part) return `<bdi lang="it">${escaped(part.italian)}</bdi>`;
  const long = part.leftToRight.length > longestRun ? ' class="long"' : '';
  return `<bdi${long} dir="ltr">${escaped(part.leftToRight)}</bdi>`;
}

function partText(part: Part): string {
  if (typeof part === 'string') return part;
  return 'italian' in part ? `\u2068${part.italian}\u2069` : `\u2066${part.leftToRight}\u2069`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
