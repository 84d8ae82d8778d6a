// Encodings that no standard decoder takes: UTF-32, and bytes that are partly UTF-8 and partly windows-1252.
import { TextDecoder } from '@exodus/bytes/encoding.js';

interface Run {
  from: number;
  to: number;
  valid: boolean;
}

/**
 * Valid UTF-8 stays UTF-8 where it outweighs the rest (pasted or cut text); the other bytes are read as windows-1252.
 * A character cut off by the end of the document is dropped.
 */
export function decodeMixed(body: Uint8Array): { text: string; charset: 'utf-8' | 'windows-1252' } {
  const western = new TextDecoder('windows-1252');
  const { runs, sequences, strays } = utf8Runs(body);
  if (sequences < strays) return { text: western.decode(withoutMark(body)), charset: 'windows-1252' };
  const utf8 = new TextDecoder('utf-8');
  const text = runs.map(({ from, to, valid }) => (valid ? utf8 : western).decode(body.subarray(from, to))).join('');
  return { text, charset: 'utf-8' };
}

export function decodeUtf32(body: Uint8Array, charset: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= body.length; at += 4) {
    const point = view.getUint32(at, charset === 'utf-32le');
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (point !== 0xfeff || at > 0) parts.push(isCharacter ? String.fromCodePoint(point) : '\uFFFD');
  }
  return parts.join('');
}

function utf8Runs(body: Uint8Array): { runs: Run[]; sequences: number; strays: number } {
  const runs: Run[] = [];
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < body.length; ) {
    const length = sequenceLength(body, at);
    if (length === 'cut') break;
    if (length > 1) sequences++;
    if (length === 0) strays++;
    extend(runs, { from: at, to: at + Math.max(length, 1), valid: length > 0 });
    at += Math.max(length, 1);
  }
  return { runs, sequences, strays };
}

function extend(runs: Run[], next: Run): void {
  const last = runs.at(-1);
  if (last && last.valid === next.valid) last.to = next.to;
  else runs.push(next);
}

/** Bytes of the UTF-8 character that starts here (The Unicode Standard, table 3-7); 0: none; `cut`: the document ends within it. */
function sequenceLength(body: Uint8Array, at: number): number | 'cut' {
  const lead = body[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = announcedLength(lead);
  if (length === 0) return 0;
  for (let step = 1; step < length; step++) {
    const byte = body[at + step];
    if (byte === undefined) return step > 1 ? 'cut' : 0;
    if (byte < lowest(lead, step) || byte > highest(lead, step)) return 0;
  }
  return length;
}

function announcedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function lowest(lead: number, step: number): number {
  if (step > 1) return 0x80;
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highest(lead: number, step: number): number {
  if (step > 1) return 0xbf;
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

function withoutMark(body: Uint8Array): Uint8Array {
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;
}
