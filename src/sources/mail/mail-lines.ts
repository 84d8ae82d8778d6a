// A mail as lines, each with the links in it: one view of HTML and of plain text.
import { Parser } from 'htmlparser2';
import { plainLine, plainText } from '../plain-text.ts';

export interface Line {
  text: string;
  links: Link[];
  isHeading: boolean;
  /** an empty line or a rule stands before it */
  gap: boolean;
}

export interface Link {
  href: string;
  /** the words that are the link, on this line; empty for a picture without a description */
  text: string;
}

const mostLines = 5000;
const longestLine = 4000;
const linksAtMost = 300;
const deepest = 1000;

const lineTags = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set('head script style title template noscript'.split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])|max-height\s*:\s*0(?![.\d])/i;

/** Linear, without a tree. What is nested without end is read as text, without its links. */
export function htmlLines(html: string): Line[] {
  const writer = lineWriter();
  /** names of the elements open inside one that is not shown, from it on */
  const unseen: string[] = [];
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        tooDeep ||= depth > deepest;
        if (unseen.length > 0 || unread.has(name) || hidden.test(attributes['style'] ?? '') || 'hidden' in attributes) {
          if (!empty.has(name) && unseen.length < 1000) unseen.push(name);
          return;
        }
        if (lineTags.has(name)) writer.end();
        if (/^h[1-5]$/.test(name)) writer.heading(true);
        if (name === 'hr') writer.gap();
        if (name === 'a') writer.link(attributes['href'] ?? null);
        if (name === 'img' && attributes['alt']) writer.say(` ${attributes['alt']} `);
      },
      ontext(text) {
        if (unseen.length === 0) writer.say(text);
      },
      onclosetag(name) {
        depth--;
        if (unseen.length > 0) {
          const at = unseen.lastIndexOf(name);
          if (at >= 0) unseen.length = at;
          return;
        }
        if (lineTags.has(name)) writer.end();
        if (/^h[1-5]$/.test(name)) writer.heading(false);
        if (name === 'a') writer.link(null);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && !writer.isFull() && !tooDeep; at += 16_384)
    parser.write(html.slice(at, at + 16_384));
  if (tooDeep) return textLines(plainText(html));
  parser.end();
  return writer.lines();
}

const address = /<?(https?:\/\/[^\s<>"\u00A0]{4,4000})>?/g;

/** Addresses written out are its links. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const written of text.split(/\r?\n/).slice(0, mostLines)) {
    const line = written.slice(0, longestLine).trim();
    if (/^[-_=*~•·#\s]*$/.test(line) && line !== '--') {
      gap = true;
      continue;
    }
    const links = [...line.matchAll(address)].map(([, href = '']) => ({
      href: href.replace(/[.,;:!?)\]]+$/, ''),
      text: '',
    }));
    const words = tidy(line.replace(address, ' '));
    lines.push({
      text: words.replace(/\s*[:([]\s*$/, (end) => (links.length > 0 ? '' : end)),
      links,
      isHeading: false,
      gap,
    });
    gap = false;
  }
  return lines;
}

function tidy(line: string): string {
  return line
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
}

function lineWriter() {
  const lines: Line[] = [];
  let text = '';
  let links: Link[] = [];
  let href: string | null = null;
  let isHeading = false;
  let gap = false;
  const end = (): void => {
    const words = tidy(plainLine(text.slice(0, longestLine).replaceAll('<', '&lt;')));
    if (words !== '' || links.length > 0) {
      const said = links.map((link) => ({ ...link, text: tidy(link.text) }));
      lines.push({ text: words, links: said, isHeading, gap });
      gap = false;
    }
    text = '';
    links = href === null ? [] : [{ href, text: '' }];
  };
  return {
    end,
    say(more: string): void {
      text += more;
      const link = links.at(-1);
      if (href !== null && link) link.text += more;
    },
    link(target: string | null): void {
      href = target;
      if (target !== null && links.length < linksAtMost) links.push({ href: target, text: '' });
    },
    heading(is: boolean): void {
      isHeading = is;
    },
    gap(): void {
      gap = true;
    },
    isFull: () => lines.length >= mostLines,
    lines(): Line[] {
      end();
      return lines.slice(0, mostLines);
    },
  };
}
