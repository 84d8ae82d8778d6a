import { Tokenizer } from 'htmlparser2';
import { decodeHtmlEntities } from './entities.ts';
import { ignoredTokens } from './ignored-tokens.ts';

/**
 * Markup reduced to plain text: blocks, rows and `<br>` end a line, list items begin with `- `, table cells are parted by a
 * space, references are resolved, scripts and styles are dropped. Text that holds no block keeps its own line breaks.
 * Text that was escaped more than once is reduced again while markup is left in it, three times at most. An address to
 * apply that only a link carries (`mailto:`, `tel:`, `wa.me`) is put after the words of the link, in round brackets.
 * Line ends, spaces and combining characters come out in one form (NFC); joiners stay, direction overrides do not.
 * Linear and without recursion, on any input.
 */
export function plainText(html: string): string {
  let text = html;
  let blocks = false;
  for (let layer = 0; layer < layersAtMost && mayBeMarkup(text) && (layer === 0 || isMarkup.test(text)); layer++) {
    const reduced = reduce(text);
    text = reduced.text;
    blocks ||= reduced.blocks;
  }
  return tidy(withBreaks(text), blocks ? blockEnd : anyLineEnd);
}

/** `plainText` on one line: titles, names, places. */
export function plainLine(html: string): string {
  return plainText(html).replaceAll('\n', ' ');
}

const layersAtMost = 3;
/** the end of a block, apart from the line breaks that the text has of its own */
const lineEnd = '\u2029';

const blockTags =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table ' +
  'tbody textarea tfoot thead tr ul br';
const droppedTags = 'script style noscript xmp iframe noembed noframes template title';
const inlineTags =
  'a abbr b bdi bdo big cite code em font i img input ins del label mark q s small span strike strong sub sup td th tt u wbr';
const blocks = new Set(blockTags.split(' '));
const dropped = new Set(droppedTags.split(' '));
const tags = new Set(`${blockTags} ${droppedTags} ${inlineTags}`.split(' '));

function mayBeMarkup(text: string): boolean {
  return text.includes('<') || text.includes('&');
}

const isMarkup = new RegExp(
  `</?(?:${[...tags].join('|')})(?:\\s[^<>]*|/)?>|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,31});`,
  'i',
);

function reduce(html: string): { text: string; blocks: boolean } {
  const writer = writeText(html);
  let name = '';
  let attribute = '';
  let tagFrom = -1;
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      ...ignoredTokens,
      ontext: (start, end) => writer.say(decodeHtmlEntities(html.slice(start, end))),
      oncdata: (start, end, endOffset) => writer.say(html.slice(start, end - endOffset)),
      oncomment: (start, end) => writer.say(end === html.length ? unclosed(html, start) : ''),
      onopentagname: (start, end) => {
        tagFrom = start - 1;
        name = html.slice(start, end).toLowerCase();
        writer.open(name);
      },
      onattribname: (start, end) => {
        attribute = name === 'a' ? html.slice(start, end).toLowerCase() : '';
      },
      onattribdata: (start, end) => {
        if (attribute === 'href') writer.link(addressIn(decodeHtmlEntities(html.slice(start, end))));
      },
      onopentagend: (end) => {
        if (isBracketed(name)) writer.say(html.slice(tagFrom, end + 1));
        tagFrom = -1;
      },
      onselfclosingtag: () => {
        writer.close(name);
        tagFrom = -1;
      },
      onclosetag: (start, end) => writer.close(html.slice(start, end).toLowerCase()),
      // A `<` that is never closed is no tag: what follows it was meant to be read.
      onend: () => writer.say(tagFrom >= 0 && !tags.has(name) ? html.slice(tagFrom) : unclosedDoctype(html)),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return writer.end();
}

/** What a CDATA section, a comment or a declaration that is never closed holds back: it was meant to be read. */
function unclosed(html: string, start: number): string {
  if (html.startsWith('[CDATA[', start)) return html.slice(start + '[CDATA['.length);
  const end = html.indexOf('>', start);
  if (end >= 0) return html.slice(end + 1);
  return html.endsWith('<!--', start) ? '' : html.slice(html.lastIndexOf('<', start));
}

/** The tokenizer keeps it to itself. */
function unclosedDoctype(html: string): string {
  const start = html.lastIndexOf('<!');
  const isDoctype = start >= 0 && /^<!doctype/i.test(html.slice(start, start + '<!doctype'.length));
  return isDoctype && !html.includes('>', start) ? html.slice(start) : '';
}

/** `Anna <anna@spiga.example>`, `<https://spiga.example>`: what looks like a tag is an address. */
function isBracketed(tag: string): boolean {
  return tag.includes('@') || tag === 'http:' || tag === 'https:';
}

function writeText(html: string) {
  const out: string[] = [];
  let hasBlocks = false;
  let preformatted = 0;
  let bullet = '';
  let drop = { name: '', depth: 0 };
  let link: { address: string; from: number } | null = null;
  const endings = new Map<string, boolean>();

  /** A frame that is never closed would hold back all that follows; of a script nothing is missed. */
  const isClosed = (tag: string): boolean => {
    if (tag === 'script' || tag === 'style') return true;
    const known = endings.get(tag) ?? new RegExp(`</${tag}[\\s>]`, 'i').test(html);
    endings.set(tag, known);
    return known;
  };
  const endLine = (tag: string): void => {
    if (!blocks.has(tag)) return;
    hasBlocks = true;
    out.push(lineEnd);
  };
  const endLink = (): void => {
    if (link !== null && !says(out.slice(link.from).join(''), link.address)) out.push(` (${link.address})`);
    link = null;
  };
  return {
    say(text: string): void {
      if (drop.depth > 0) return;
      if (bullet !== '' && text.trim() !== '') {
        out.push(bullet);
        bullet = '';
      }
      out.push(preformatted > 0 ? text.replace(/\r?\n/g, lineEnd) : text);
    },
    link(address: string | null): void {
      if (drop.depth > 0) return;
      endLink();
      if (address !== null) link = { address, from: out.length };
    },
    open(tag: string): void {
      if (drop.depth > 0 ? tag === drop.name : dropped.has(tag) && isClosed(tag))
        drop = { name: tag, depth: drop.depth + 1 };
      if (drop.depth > 0) return;
      endLine(tag);
      if (tag === 'li') bullet = '- ';
      else if (tag === 'td' || tag === 'th') out.push(' ');
      else if (tag === 'pre') preformatted++;
    },
    close(tag: string): void {
      if (drop.depth > 0) {
        if (tag === drop.name) drop.depth--;
        return;
      }
      endLine(tag);
      if (tag === 'li') bullet = '';
      if (tag === 'pre' && preformatted > 0) preformatted--;
      if (tag === 'a') endLink();
    },
    end(): { text: string; blocks: boolean } {
      endLink();
      return { text: out.join(''), blocks: hasBlocks };
    },
  };
}

/** The address that a link serves to write to or to call; null for a link that only leads somewhere. */
function addressIn(href: string): string | null {
  const direct = /^\s*(?:mailto|tel):([^?]+)/i.exec(href)?.[1];
  const whatsapp = /^\s*https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)(\+?\d{6,15})/i.exec(href)?.[1];
  const address = (direct ?? whatsapp)?.trim();
  return address === undefined || address === '' ? null : address.replaceAll('%40', '@').replaceAll('%20', ' ');
}

function says(words: string, address: string): boolean {
  if (address.includes('@')) return words.toLowerCase().includes(address.toLowerCase());
  const digits = address.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{6})/, '');
  return words.replace(/\D/g, '').includes(digits);
}

/** Some notice boards write line breaks as in an address (`%0A`); in an address they stay. */
function withBreaks(text: string): string {
  if (!text.includes('%0')) return text;
  return text.replace(/\S+/g, (word) => (word.includes('://') ? word : word.replace(/(?:%0d)?%0a/gi, lineEnd)));
}

/** `breaks`: the characters that end a line here; other white space is a space. */
function tidy(text: string, breaks: RegExp): string {
  if (!untidy.test(text)) return text;
  const clean = unwanted.test(text)
    ? text
        .replace(removed, '')
        .replace(/\p{Surrogate}/gu, '')
        .normalize('NFC')
    : text;
  return clean.replace(spaces, (run) => (breaks.test(run) ? '\n' : ' ')).trim();
}

const blockEnd = /[\u2028\u2029]/;
const anyLineEnd = /[\r\n\x85\u2028\u2029]/;
/** Anything but single spaces between the common letters and signs of Latin script. */
const untidy = /[^ -~¡-¬®-˿‘-”…€]|^ | $| {2}/;
const removed = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
/** What is removed, halves of characters, and what may be written in more than one form. */
const unwanted =
  /[\u0300-\u1FFF\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\u20AD-\uFFFF]/;
const spaces =
  /[ \t-\r\x85\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]{2,}|[\t-\r\x85\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
