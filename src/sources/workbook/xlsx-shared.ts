// The parts that all the sheets of a workbook share: texts and number formats.

import type { Archive } from './archive.ts';
import { limits } from './limits.ts';
import { builtInFormat, type NumberFormat, parseFormat } from './number-format.ts';
import { readXml, type XmlListener } from './read-xml.ts';
import { Unreadable } from './unreadable.ts';
import type { Relation } from './xlsx.ts';

/** What the cells of all sheets refer to. */
export interface Shared {
  texts: string[];
  /** by the number of a cell's style */
  formats: NumberFormat[];
  epoch: 1900 | 1904;
}

/** @throws Unreadable */
export async function readShared(archive: Archive, parts: readonly Relation[], epoch: 1900 | 1904): Promise<Shared> {
  const pathOf = (type: string, usual: string) => parts.find((part) => part.type.endsWith(`/${type}`))?.path ?? usual;
  return {
    texts: await readTexts(archive, pathOf('sharedStrings', 'xl/sharedStrings.xml')),
    formats: await readFormats(archive, pathOf('styles', 'xl/styles.xml')),
    epoch,
  };
}

async function readTexts(archive: Archive, path: string): Promise<string[]> {
  const texts: string[] = [];
  let text: string[] = [];
  let inText = false;
  let phonetic = 0;
  const listener: XmlListener = {
    open: (name) => {
      if (name === 'si') text = [];
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text: (piece) => {
      if (inText) text.push(piece);
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') texts.push(unescaped(text.join('')));
    },
  };
  await readPart(archive, path, listener, limits.textBytes);
  return texts;
}

/** Characters that XML cannot hold are written `_x000D_` (22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

async function readFormats(archive: Archive, path: string): Promise<NumberFormat[]> {
  const own = new Map<number, string>();
  const used: number[] = [];
  let inCells = false;
  await readPart(archive, path, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) used.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  const parsed = new Map<number, NumberFormat>();
  return used.map((id) => {
    const format = parsed.get(id) ?? parseFormat(own.get(id) ?? builtInFormat(id));
    parsed.set(id, format);
    return format;
  });
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A part that may be missing. @throws Unreadable where it is larger than any honest one. */
export async function readPart(
  archive: Archive,
  path: string,
  listener: XmlListener,
  bytesAtMost: number = limits.partBytes,
): Promise<void> {
  const pieces = archive.read(path);
  if (pieces !== null && !(await readXml(pieces, listener, bytesAtMost))) throw new Unreadable('too-big');
}
