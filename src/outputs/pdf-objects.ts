// The objects of a PDF file, by its own table: never by searching, for the text of a stream may look like an object.

import { inflateSync } from 'node:zlib';
import { entriesOf } from './pdf-values.ts';

export interface PdfObject {
  id: number;
  /** latin1: the value, for a stream its dictionary and its bytes */
  body: string;
}

export interface PdfFile {
  objects: PdfObject[];
  /** the number that the next object would get */
  size: number;
  /** inside of the trailer's dictionary */
  trailer: string;
}

/** A file with one plain table, as Chromium writes it; null for anything else. */
export function objectsOf(bytes: Uint8Array): PdfFile | null {
  const text = latin(bytes);
  const start = tableStart(text);
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(start, start + 40));
  if (!Number.isFinite(start) || !head) return null;
  const size = Number(head[1]);
  const rows = start + head[0].length;
  const trailer = /^trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(rows + size * 20))?.[1];
  if (trailer === undefined || /\/(?:Prev|Encrypt)\b/.test(trailer)) return null;
  const places = Array.from({ length: size }, (_, id) => ({ id, row: text.slice(rows + id * 20, rows + id * 20 + 18) }))
    .filter(({ row }) => row.endsWith('n'))
    .map(({ id, row }) => ({ id, at: Number(row.slice(0, 10)) }));
  const objects = cutOut(text, places, start);
  return objects && { objects, size, trailer };
}

/** A file as `packedPdf` writes it, or one with a plain table; null for anything else. */
export function packedObjectsOf(bytes: Uint8Array): PdfFile | null {
  const plain = objectsOf(bytes);
  if (plain) return plain;
  const text = latin(bytes);
  const start = tableStart(text);
  const end = text.lastIndexOf('startxref');
  const table = Number.isFinite(start) ? (cutOut(text, [{ id: 0, at: start }], end)?.[0]?.body ?? '') : '';
  const about = entriesOf(table);
  const rows = Buffer.from(streamOf(table) ?? '', 'latin1');
  if (about.get('Type') !== '/XRef' || about.get('W') !== '[1 4 2]') return null;
  const places: { id: number; at: number }[] = [];
  for (let id = 0; id * 7 + 7 <= rows.length; id += 1) {
    if (rows[id * 7] === 1) places.push({ id, at: rows.readUInt32BE(id * 7 + 1) });
  }
  const objects = cutOut(text, places, end);
  const keys = ['Root', 'Info', 'ID'].flatMap((key) => (about.has(key) ? [`/${key} ${about.get(key)}`] : []));
  return objects && { objects: objects.flatMap(unpacked), size: rows.length / 7, trailer: keys.join(' ') };
}

/** Decoded bytes of a stream as latin1; null for what is no stream. */
export function streamOf(body: string): string | null {
  const start = /^[\s\S]{0,4000}?>>\s*stream\r?\n/.exec(body)?.[0].length;
  if (start === undefined) return null;
  const length = Number(/\/Length (\d+)/.exec(body.slice(0, start))?.[1]);
  const data = body.slice(start, start + length);
  if (!/\/Filter\s*\/FlateDecode/.test(body.slice(0, start))) return data;
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

function tableStart(text: string): number {
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
}

function cutOut(text: string, places: readonly { id: number; at: number }[], end: number): PdfObject[] | null {
  const sorted = places.toSorted((a, b) => a.at - b.at);
  const objects = sorted.map(({ id, at }, place) => {
    const whole = text.slice(at, sorted[place + 1]?.at ?? end);
    return { id, body: /^\d+ 0 obj\s([\s\S]*)\sendobj\s*$/.exec(whole)?.[1] ?? null };
  });
  const read = objects.filter((one): one is PdfObject => one.body !== null);
  return read.length === objects.length ? read : null;
}

/** The objects of an object stream; any other object as it is. */
function unpacked(object: PdfObject): PdfObject[] {
  if (!object.body.startsWith('<</Type /ObjStm')) return [object];
  const about = entriesOf(object.body);
  const content = streamOf(object.body) ?? '';
  const first = Number(about.get('First'));
  const numbers = content.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: Number(about.get('N')) }, (_, place) => {
    const [id = 0, at = 0, , next] = numbers.slice(place * 2, place * 2 + 4);
    return { id, body: content.slice(first + at, next === undefined ? undefined : first + next).trimEnd() };
  });
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
