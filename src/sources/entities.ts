import { Tokenizer } from 'htmlparser2';
import { ignoredTokens } from './ignored-tokens.ts';

/**
 * Character references of XML and HTML (`&amp;`, `&egrave;`, `&#232;`) resolved once. Only those closed by a semicolon:
 * `?a=1&region=2` keeps its `&reg`. Unknown names stay as they stand; no DTD is ever read.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  // The two that escaped markup is full of go first, by the quickest way; neither can give rise to a reference.
  const tags = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return tags.includes('&')
    ? tags.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g, lookUp)
    : tags;
}

/** As a browser reads text: also the references of old HTML that lack their semicolon (`&nbsp`, `&egrave`). */
export function decodeHtmlEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/g, lookUp)
    : text;
}

const known = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);
const mostKnown = 4000;

function lookUp(reference: string): string {
  const found = known.get(reference);
  if (found !== undefined) return found;
  const decoded = decodeOne(reference);
  if (known.size < mostKnown) known.set(reference, decoded);
  return decoded;
}

function decodeOne(reference: string): string {
  let decoded = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignoredTokens,
      ontext: (start, end) => {
        decoded += reference.slice(start, end);
      },
      ontextentity: (codepoint) => {
        decoded += String.fromCodePoint(codepoint);
      },
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  return decoded;
}
