// The structure of a mail (RFC 5322, RFC 2045-2046), read as far as it goes: a boundary that never closes, headers without a
// body, line ends of any kind. Bytes stand for themselves in strings (Latin-1) until the encoding of a part is known.

export interface Part {
  headers: Headers;
  /** `text/html`, in lower case */
  type: string;
  /** of Content-Type, names in lower case */
  params: ReadonlyMap<string, string>;
  isAttachment: boolean;
  /** what it holds, transfer encoding undone, one character a byte; empty for a part that holds parts */
  content: string;
  /** of a multipart its parts, of a message/rfc822 the message */
  parts: Part[];
}

/** Values by name in lower case, unfolded, one character a byte. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const deepest = 12;
const mostParts = 300;
const longestHeaders = 512 * 1024;

export function parseMime(body: Uint8Array): Part {
  const raw = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  return parsePart(
    raw.replace(/\r\n?/g, '\n').replace(/^(?:ï»¿)?\n*(?:>?From [^\n]*\n)?/, ''),
    'text/plain',
    { left: mostParts },
    0,
  );
}

/** The first value of a header, or an empty text. */
export function headerOf(headers: Headers, name: string): string {
  return headers.get(name)?.[0] ?? '';
}

function parsePart(raw: string, fallback: string, budget: { left: number }, depth: number): Part {
  const { headers, body } = splitHeaders(raw);
  const { value, params } = parseParams(headerOf(headers, 'content-type'));
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : fallback;
  const disposition = parseParams(headerOf(headers, 'content-disposition'));
  const isAttachment = disposition.value === 'attachment';
  const part: Part = { headers, type, params, isAttachment, content: '', parts: [] };
  budget.left--;
  const isFull = depth >= deepest || budget.left <= 0;
  const boundary = params.get('boundary') ?? '';
  if (type.startsWith('multipart/') && boundary !== '') {
    if (isFull) return part;
    const inside = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    for (const piece of piecesOf(body, boundary)) {
      if (budget.left > 0) part.parts.push(parsePart(piece, inside, budget, depth + 1));
    }
    return part;
  }
  const content = untransferred(body, headerOf(headers, 'content-transfer-encoding'));
  if (type === 'message/rfc822' || type === 'message/global') {
    if (!isFull)
      part.parts.push(parsePart(content.replace(/\r\n?/g, '\n').replace(/^\n+/, ''), 'text/plain', budget, depth + 1));
    return part;
  }
  return { ...part, type: type.startsWith('multipart/') ? 'text/plain' : type, content };
}

function splitHeaders(raw: string): { headers: Headers; body: string } {
  const headers = new Map<string, string[]>();
  let at = 0;
  let last: string[] | null = null;
  while (at < raw.length && at < longestHeaders) {
    const end = raw.indexOf('\n', at);
    const line = raw.slice(at, end < 0 ? raw.length : end);
    const next = end < 0 ? raw.length : end + 1;
    if (line === '') return { headers, body: raw.slice(next) };
    const field = /^([!-9;-~]{1,200})[ \t]*:[ \t]*/.exec(line);
    if (/^[ \t]/.test(line)) last?.push(`${last.pop() ?? ''} ${line.trim()}`);
    else if (field === null) return { headers, body: raw.slice(at) };
    else {
      const name = (field[1] ?? '').toLowerCase();
      last = headers.get(name) ?? [];
      last.push(line.slice(field[0].length).trimEnd());
      headers.set(name, last);
    }
    at = next;
  }
  return { headers, body: raw.slice(at) };
}

function parseParams(header: string): { value: string; params: Map<string, string> } {
  const params = new Map<string, string>();
  const value = (/^[^;]*/.exec(header)?.[0] ?? '').trim().toLowerCase();
  const pairs = /;\s*([\w-]{1,40})(?:\*0?\*?)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g;
  for (const [, name = '', quoted, bare = ''] of header.slice(0, 10_000).matchAll(pairs)) {
    if (!params.has(name.toLowerCase())) params.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
  }
  return { value, params };
}

/** What stands between the boundary lines; the last piece may lack its end. */
function piecesOf(body: string, boundary: string): string[] {
  const pieces: string[] = [];
  const mark = `\n--${boundary}`;
  const text = `\n${body}`;
  let at = text.indexOf(mark);
  while (at >= 0 && pieces.length < mostParts) {
    const lineEnd = text.indexOf('\n', at + mark.length);
    const tail = text.slice(at + mark.length, lineEnd < 0 ? text.length : lineEnd);
    if (lineEnd < 0 || /^--\s*$/.test(tail)) break;
    const next = text.indexOf(mark, lineEnd - 1);
    // Another boundary may begin with the same characters.
    if (tail.trim() === '') pieces.push(text.slice(lineEnd + 1, next < 0 ? text.length : next));
    at = next;
  }
  return pieces;
}

function untransferred(body: string, encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('latin1');
    case 'quoted-printable':
      return unquoted(body);
    default:
      return body;
  }
}

/** RFC 2045, 6.7. An equals sign that begins no code stays as it is. */
export function unquoted(text: string): string {
  return text
    .replace(/[ \t]{1,200}(?=\n)/g, '')
    .replace(/=(?:\n|$)/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
