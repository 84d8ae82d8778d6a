import type { Archive } from './archive.ts';
import { openArchive } from './archive.ts';
import type { Grid } from './grid.ts';
import { Unreadable } from './unreadable.ts';

export interface Workbook {
  sheets: WorkbookSheet[];
}

export interface WorkbookSheet {
  name: string;
  hidden: boolean;
  /**
   * What it shows; with `rowsAtMost` no more than its first rows, looked for near its beginning.
   * @throws Unreadable
   */
  read: (rowsAtMost?: number) => Promise<Grid>;
}

/**
 * An Excel (.xlsx, .xlsm) or LibreOffice (.ods) workbook, told by its bytes.
 * @throws Unreadable
 */
export async function openWorkbook(body: Uint8Array): Promise<Workbook> {
  if (isCompoundFile(body)) throw new Unreadable(hasStream(body, 'EncryptedPackage') ? 'password' : 'old-excel');
  const archive = openArchive(body);
  if (has(archive, 'content.xml')) {
    const { openOds } = await import('./ods.ts');
    return openOds(archive);
  }
  if (!archive.names.some((name) => /(^|\/)(workbook\.xml|\[content_types\]\.xml)$/i.test(name)))
    throw new Unreadable('other-file');
  const { openXlsx } = await import('./xlsx.ts');
  return openXlsx(archive);
}

function has(archive: Archive, wanted: string): boolean {
  return archive.names.some((name) => name.toLowerCase() === wanted);
}

/** The container of Office up to 2003, and of a newer workbook with a password (MS-CFB, MS-OFFCRYPTO). */
function isCompoundFile(body: Uint8Array): boolean {
  return body[0] === 0xd0 && body[1] === 0xcf && body[2] === 0x11 && body[3] === 0xe0;
}

function hasStream(body: Uint8Array, name: string): boolean {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes(Buffer.from(name, 'utf16le'));
}
