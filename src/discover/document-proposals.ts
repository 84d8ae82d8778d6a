// What an address gives that is no web page: a feed, a table, a calendar, the answer of a board.

import type { GetOptions } from '../http/get.ts';
import { type Address, type Page, Unreachable } from '../http/get.ts';
import type { Said } from '../model.ts';
import { vendorOf } from '../sources/ats/vendors.ts';
import type { Json } from '../sources/json-ld.ts';
import { readFeed } from '../sources/read-feed.ts';
import type { Looking } from './behind-page.ts';
import { type Proposal, proposal } from './proposal.ts';

export interface DocumentFound {
  proposals: Proposal[];
  remarks: Said[];
}

const accepts: GetOptions['accept'][] = ['html', 'sheet', 'pdf'];
const byEnding: [RegExp, GetOptions['accept']][] = [
  [/\.(?:csv|tsv|xlsx?|ods)$/i, 'sheet'],
  [/\.pdf$/i, 'pdf'],
  [/\.ics$/i, 'calendar'],
];

/** A workbook is refused to who asks for a page: then it is asked for as what it is. */
export async function openAny(address: Address, { get, options }: Looking): Promise<Page> {
  const written = 'path' in address ? address.path : new URL(address.url).pathname;
  const likely = byEnding.flatMap(([ending, accept]) => (ending.test(written) ? [accept] : []));
  let refused: Unreachable | null = null;
  for (const accept of new Set([...likely, ...accepts])) {
    try {
      return await get(address, { ...options, accept });
    } catch (error) {
      if (!(error instanceof Unreachable) || error.problem.code !== 'HTTP_WRONG_TYPE') throw error;
      refused ??= error;
    }
  }
  throw refused ?? new Error('no way to open the address');
}

/** Files and folders of mails; null for anything else. */
export function mailProposals(address: Address): Proposal[] | null {
  const isMail = 'path' in address && /\.(?:eml|mbox)$/i.test(address.path);
  return isMail ? [proposal('mail', { ...address }, aMailbox)] : null;
}

/** What a document other than a web page gives; null for a web page. */
export async function documentProposals(address: Address, page: Page): Promise<DocumentFound | null> {
  const keys = { ...address };
  const start = page.text.trimStart().slice(0, 200);
  if (Buffer.from(page.body.subarray(0, 5)).toString('latin1') === '%PDF-')
    return { proposals: [proposal('pdf', keys, aPdf, { notes: [pdfNote] })], remarks: [] };
  if (page.charset === 'binary') return { proposals: [proposal('sheet', keys, aSheet)], remarks: [] };
  if (/^BEGIN:VCALENDAR/i.test(start)) return { proposals: [proposal('calendar', keys, aCalendar)], remarks: [] };
  const feed = await readFeed(page);
  if (!('is' in feed)) return { proposals: [proposal('feed', keys, aFeed)], remarks: [] };
  switch (feed.is) {
    case 'page':
      return null;
    case 'json':
    case 'xml':
      return dataProposals(keys, page, feed.is);
    case 'sitemap':
      return {
        proposals: [
          proposal('jobposting', { ...keys, follow: { sitemap: true } }, aSitemap, {
            forTrial: { follow: { sitemap: true, max: 5 } },
          }),
        ],
        remarks: [],
      };
    case 'opml':
      return { proposals: [], remarks: [anOpml] };
    default:
      return isTable(page.text) ? { proposals: [proposal('sheet', keys, aSheet)], remarks: [] } : null;
  }
}

function dataProposals(keys: Record<string, unknown>, page: Page, is: 'json' | 'xml'): DocumentFound {
  const data = is === 'json' ? parsed(page.text) : undefined;
  const vendor = vendorOf(data === undefined ? { xml: page.text } : { data });
  if (vendor === null) return { proposals: [], remarks: [is === 'json' ? someJson : someXml] };
  const what = { it: `la risposta della bacheca ${vendor}`, en: `the answer of the board ${vendor}` };
  return { proposals: [proposal('ats', { ...keys, board: { vendor } }, what)], remarks: [] };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Told as data that cannot be understood.
    return undefined;
  }
}

/** Lines with as many separators as their head. */
function isTable(text: string): boolean {
  const lines = text.trim().split(/\r?\n/).slice(0, 6);
  return lines.length > 1 && [';', ',', '\t'].some((sign) => lines.every((line) => line.split(sign).length > 2));
}

const aFeed: Said = { it: 'l’indirizzo è un feed', en: 'the address is a feed' };
const aSheet: Said = { it: 'un foglio di calcolo', en: 'a spreadsheet' };
const aPdf: Said = { it: 'un elenco in PDF', en: 'a list in PDF' };
const pdfNote: Said = {
  it: 'Da un PDF si capisce meno: le sue voci aspettano sempre una decisione. Se ogni settimana il file ha un altro indirizzo, la fonte va corretta ogni settimana.',
  en: 'Less is understood from a PDF: its entries always wait for a decision. If the file has another address every week, the source must be corrected every week.',
};
const aMailbox: Said = { it: 'messaggi di posta', en: 'mails' };
const aCalendar: Said = { it: 'un calendario', en: 'a calendar' };
const aSitemap: Said = { it: 'la mappa del sito', en: 'the sitemap' };
const anOpml: Said = {
  it: 'È un elenco di feed (OPML): apri il file e aggiungi uno per uno i feed che servono.',
  en: 'It is a list of feeds (OPML): open the file and add those that are needed one by one.',
};
const someJson: Said = {
  it: 'L’indirizzo dà dati in JSON, fatti in un modo che il programma non conosce: si possono leggere con kind: json, indicando i percorsi delle voci.',
  en: 'The address gives JSON data of a make that the program does not know: it can be read with kind: json, naming the paths of its fields.',
};
const someXml: Said = {
  it: 'L’indirizzo dà un documento XML che non è un feed, né una bacheca conosciuta.',
  en: 'The address gives an XML document that is neither a feed nor a known board.',
};
