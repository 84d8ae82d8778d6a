import { type Fault, fault } from './faults.ts';
import type { GetOptions } from './get.ts';

/** Why a document that came is of no use to anyone who accepts `accept`: nothing in it, or the first bytes of another kind of file. */
export function documentFault(address: string, body: Uint8Array, accept: GetOptions['accept']): Fault | null {
  if (body.every((byte) => byte <= 0x20)) return fault('empty', address);
  const found = signatureOf(body);
  if (!found || found.is === accept) return null;
  return fault('wrong-type', address, { detail: found.name });
}

/** A spreadsheet's container or a PDF, which have no text of their own. */
export function isContainer(body: Uint8Array): boolean {
  return signatureOf(body)?.is != null;
}

function signatureOf(body: Uint8Array) {
  const start = Buffer.from(body.subarray(0, 16)).toString('latin1');
  return signatures.find(({ bytes }) => start.startsWith(bytes));
}

/** First bytes as Latin-1, from the formats' specifications. Excel's two formats are a ZIP and an OLE2 container. */
const signatures = [
  { bytes: '%PDF-', name: 'PDF', is: 'pdf' },
  { bytes: 'PK\x03\x04', name: 'ZIP/Office', is: 'sheet' },
  { bytes: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', name: 'Office', is: 'sheet' },
  { bytes: '\x89PNG\r\n', name: 'PNG', is: null },
  { bytes: '\xFF\xD8\xFF', name: 'JPEG', is: null },
  { bytes: 'GIF8', name: 'GIF', is: null },
  { bytes: 'Rar!\x1A\x07', name: 'RAR', is: null },
  { bytes: '7z\xBC\xAF', name: '7-Zip', is: null },
];
