// The values inside a PDF object (ISO 32000-1, 7.3), as far as a dictionary must be taken apart and put together again.

/** Raw text of each value of a dictionary by its key, in order; empty for what is no dictionary. */
export function entriesOf(body: string): Map<string, string> {
  const entries = new Map<string, string>();
  const start = body.indexOf('<<');
  if (start !== 0) return entries;
  let at = 2;
  for (;;) {
    const key = tokenAt(body, at);
    if (key === null || !key.text.startsWith('/')) return entries;
    const end = valueEnd(body, key.end);
    entries.set(key.text.slice(1), body.slice(key.end, end).trim());
    at = end;
  }
}

export function dictionary(entries: Iterable<readonly [string, string]>): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`;
}

/** Numbers of the objects that a value points to, in order. */
export function referencesIn(value: string): number[] {
  return [...value.matchAll(/(?<!\S)(\d+) 0 R/g)].map(([, id]) => Number(id));
}

/** The number of the one object that a value is a reference to. */
export function referenceIn(value: string | undefined): number | null {
  const id = /^(\d+) 0 R$/.exec(value ?? '')?.[1];
  return id === undefined ? null : Number(id);
}

/** A text string (7.9.2.2): Latin as it is, everything else in UTF-16. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/** The words of a text string; empty for what is none. */
export function textIn(value: string | undefined): string {
  const hexadecimal = /^<([\dA-Fa-f\s]*)>$/.exec(value ?? '')?.[1];
  const bytes =
    hexadecimal === undefined
      ? unescaped(value ?? '')
      : Buffer.from(hexadecimal.replace(/\s/g, ''), 'hex').toString('latin1');
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

function unescaped(value: string): string {
  if (!value.startsWith('(')) return '';
  return value.slice(1, -1).replace(/\\(\d{1,3}|[\s\S])/g, (_, sign: string) => {
    if (/^\d/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign;
  });
}

interface Token {
  text: string;
  end: number;
}

const plainToken = /\s*(<<|>>|\[|\]|<[\dA-Fa-f\s]*>|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+|\()/y;

function tokenAt(body: string, at: number): Token | null {
  plainToken.lastIndex = at;
  const text = plainToken.exec(body)?.[1];
  if (text === undefined) return null;
  const end = plainToken.lastIndex;
  return text === '(' ? { text, end: stringEnd(body, end) } : { text, end };
}

/** After the bracket that closes a string whose first one is before `at`. */
function stringEnd(body: string, at: number): number {
  let depth = 1;
  let place = at;
  for (; place < body.length && depth > 0; place += 1) {
    const sign = body[place];
    if (sign === '\\') place += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
  }
  return place;
}

function valueEnd(body: string, at: number): number {
  let depth = 0;
  let place = at;
  for (;;) {
    const token = tokenAt(body, place);
    if (token === null) return body.length;
    place = token.end;
    if (token.text === '<<' || token.text === '[') depth += 1;
    if (token.text === '>>' || token.text === ']') depth -= 1;
    if (depth === 0) return afterReference(body, token);
  }
}

/** A reference is three tokens: `12 0 R`. */
function afterReference(body: string, { text, end }: Token): number {
  const rest = /^\d+$/.test(text) ? /^\s+\d+\s+R(?![A-Za-z])/.exec(body.slice(end, end + 16)) : null;
  return end + (rest?.[0].length ?? 0);
}
