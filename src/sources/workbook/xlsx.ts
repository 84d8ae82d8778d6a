// Excel workbooks (ECMA-376, transitional and strict): which sheets there are, and the parts that they share.

import type { Archive } from './archive.ts';
import { limits } from './limits.ts';
import { attributeOf } from './read-xml.ts';
import { Unreadable } from './unreadable.ts';
import type { Workbook } from './workbook.ts';
import { isOn, readPart, readShared, type Shared } from './xlsx-shared.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';

/** @throws Unreadable */
export async function openXlsx(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive);
  const book = await readBook(archive, main);
  const parts = await relationsOf(archive, main);
  let shared: Promise<Shared> | undefined;
  const sheets = book.sheets.slice(0, limits.sheets).flatMap(({ name, hidden, relation }) => {
    const part = parts.find(({ id }) => id === relation);
    if (part === undefined || !/\/worksheet$/i.test(part.type)) return [];
    const read = async (rowsAtMost?: number) => {
      shared ??= readShared(archive, parts, book.epoch);
      const pieces = archive.read(part.path);
      if (pieces === null) throw new Unreadable('damaged');
      return readXlsxSheet(pieces, await shared, rowsAtMost);
    };
    return [{ name, hidden, read }];
  });
  return { sheets };
}

export interface Relation {
  id: string;
  type: string;
  path: string;
}

async function mainPart(archive: Archive): Promise<string> {
  const relations = await relationsOf(archive, '');
  const main = relations.find(({ type }) => /\/officeDocument$/i.test(type))?.path ?? 'xl/workbook.xml';
  if (archive.read(main) === null || !/\.xml$/i.test(main)) throw new Unreadable('other-file');
  return main;
}

/** What a part refers to: `xl/workbook.xml` has its list in `xl/_rels/workbook.xml.rels`. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  await readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship') relations.push({ id: Id, type: Type, path: resolved(Target, folder) });
    },
  });
  return relations;
}

function resolved(target: string, folder: string): string {
  return decodeURI(new URL(target.replaceAll('%', '%25'), `part:///${folder}`).pathname.slice(1));
}

interface Book {
  sheets: { name: string; hidden: boolean; relation: string }[];
  epoch: 1900 | 1904;
}

async function readBook(archive: Archive, main: string): Promise<Book> {
  const book: Book = { sheets: [], epoch: 1900 };
  await readPart(archive, main, {
    open: (element, attributes) => {
      if (element === 'workbookPr' && isOn(attributes.date1904)) book.epoch = 1904;
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      book.sheets.push({ name, hidden: state !== 'visible', relation: attributeOf(attributes, 'id') ?? '' });
    },
  });
  if (book.sheets.length === 0) throw new Unreadable('other-file');
  return book;
}
