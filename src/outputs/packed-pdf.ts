// A PDF with its small objects packed: most of what Chromium writes for a tagged sheet are thousands of plain tags.

import { deflateSync } from 'node:zlib';

/** Objects to a stream: a reader opens a whole stream to find one. */
const together = 200;

/**
 * The same objects, the tags and links among them in compressed streams (ISO 32000-1, 7.5.7 and 7.5.8). Pages and fonts stay
 * plain, so that they can be counted. Anything but the one plain table that Chromium writes is given back as it is.
 */
export function packedPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const file = objectsOf(text);
  if (!file) return bytes;
  const packed = file.objects.filter(isSmall);
  const plain = file.objects.filter((one) => !isSmall(one));
  const streams = groupsOf(packed).map((group, place) => ({ id: file.size + place, group, body: objectStream(group) }));
  const writer = startFile();
  for (const { id, body } of [...plain, ...streams]) writer.add(id, body);
  const entries = new Map<number, [number, number, number]>();
  for (const [id, offset] of writer.offsets) entries.set(id, [1, offset, 0]);
  for (const { id, group } of streams) {
    for (const [at, one] of group.entries()) entries.set(one.id, [2, id, at]);
  }
  return writer.end(entries, { id: file.size + streams.length, trailer: file.trailer });
}

interface PlainObject {
  id: number;
  body: string;
}

const plainKinds = /\/Type\s*\/(?:Page|Pages|Catalog|Font|FontDescriptor)\b|\/CreationDate/;

function isSmall({ body }: PlainObject): boolean {
  return !/>>\s*stream\r?\n/.test(body) && !plainKinds.test(body);
}

/** By the cross-reference table at the end, never by searching: the text of a stream may look like an object. */
function objectsOf(text: string): { objects: PlainObject[]; size: number; trailer: string } | null {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(start, start + 40));
  if (!Number.isFinite(start) || !head) return null;
  const size = Number(head[1]);
  const rows = start + head[0].length;
  const trailer = /^trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(rows + size * 20))?.[1];
  if (trailer === undefined || /\/(?:Prev|Encrypt)\b/.test(trailer)) return null;
  const places = Array.from({ length: size }, (_, id) => ({ id, row: text.slice(rows + id * 20, rows + id * 20 + 18) }))
    .filter(({ row }) => row.endsWith('n'))
    .map(({ id, row }) => ({ id, at: Number(row.slice(0, 10)) }))
    .toSorted((a, b) => a.at - b.at);
  const objects = places.map(({ id, at }, place) => {
    const whole = text.slice(at, places[place + 1]?.at ?? start);
    return { id, body: /^\d+ 0 obj\s([\s\S]*)\sendobj\s*$/.exec(whole)?.[1] ?? null };
  });
  const read = objects.filter((one): one is PlainObject => one.body !== null);
  return read.length === objects.length ? { objects: read, size, trailer } : null;
}

function groupsOf(objects: readonly PlainObject[]): PlainObject[][] {
  const count = Math.ceil(objects.length / together);
  return Array.from({ length: count }, (_, place) => objects.slice(place * together, (place + 1) * together));
}

function objectStream(group: readonly PlainObject[]): string {
  const offsets: string[] = [];
  let at = 0;
  for (const { id, body } of group) {
    offsets.push(`${id} ${at}`);
    at += body.length + 1;
  }
  const head = `${offsets.join(' ')}\n`;
  const content = `${head}${group.map(({ body }) => body).join('\n')}`;
  return stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, Buffer.from(content, 'latin1'));
}

function stream(keys: string, content: Uint8Array): string {
  const data = deflateSync(content, { level: 9 }).toString('latin1');
  return `<<${keys} /Filter /FlateDecode /Length ${data.length}>>\nstream\n${data}\nendstream`;
}

function startFile() {
  const parts = ['%PDF-1.5\n%\xd3\xeb\xe9\xe1\n'];
  const offsets = new Map<number, number>();
  let length = parts.join('').length;
  const add = (id: number, body: string): void => {
    const part = `${id} 0 obj\n${body}\nendobj\n`;
    offsets.set(id, length);
    parts.push(part);
    length += part.length;
  };
  const end = (
    entries: Map<number, [number, number, number]>,
    { id, trailer }: { id: number; trailer: string },
  ): Uint8Array => {
    const at = length;
    entries.set(id, [1, at, 0]);
    const table = Buffer.alloc((id + 1) * 7);
    for (const [place, [kind, second, third]] of entries) {
      table.writeUInt8(kind, place * 7);
      table.writeUInt32BE(second, place * 7 + 1);
      table.writeUInt16BE(third, place * 7 + 5);
    }
    const kept = trailer.replace(/\/Size\s+\d+/, '').trim();
    add(id, stream(`/Type /XRef /Size ${id + 1} /W [1 4 2] ${kept}`, table));
    return Buffer.from(`${parts.join('')}startxref\n${at}\n%%EOF\n`, 'latin1');
  };
  return { add, offsets, end };
}
