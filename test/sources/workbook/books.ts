// Small workbooks made in memory, and the archives that hold them.

import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of text parts. */
export function zip(parts: Record<string, string | Uint8Array>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, offset, Buffer.from(name)]));
    local.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

export interface BookSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  /** everything inside `<worksheet>` */
  inside: string;
}

export interface BookParts {
  sheets: BookSheet[];
  /** shared texts, as markup inside `<si>` */
  texts?: string[];
  /** number formats: the style `s="1"` is the first of them */
  formats?: string[];
  date1904?: boolean;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function xlsx({ sheets, texts = [], formats = [], date1904 = false }: BookParts): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const used = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ inside }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${inside}</worksheet>`]),
    ),
  });
}

/** Rows of cells typed as text. */
export function sheetData(rows: string[][]): string {
  const row = (cells: string[], at: number) => `<row r="${at + 1}">${cells.map(textCell).join('')}</row>`;
  return `<sheetData>${rows.map(row).join('')}</sheetData>`;
}

export function textCell(text: string): string {
  return text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

/** A LibreOffice workbook: `inside` is what stands in `<office:spreadsheet>`. */
export function ods(inside: string, manifest = '<manifest:manifest/>'): Uint8Array {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles><style:style style:name="nascosto" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${inside}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
  });
}

export function odsRow(cells: string[], attributes = ''): string {
  const cell = (text: string) =>
    text.startsWith('<')
      ? text
      : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  return `<table:table-row ${attributes}>${cells.map(cell).join('')}</table:table-row>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
