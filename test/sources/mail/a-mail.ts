// Mails of invented people, put together from their parts.
import type { Get, NamedBytes, Page } from '../../../src/http/get.ts';
import type { Draft, IsoDate, Problem } from '../../../src/model.ts';
import { collectMail } from '../../../src/sources/collect-mail.ts';
import { mailSchema } from '../../../src/sources/mail.ts';

export const today: IsoDate = '2026-11-23';

export interface Written {
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Header lines and body as bytes; `null` takes a usual header away. */
export function eml(body: string | Uint8Array, headers: Record<string, string | null> = {}): Uint8Array {
  const all: Record<string, string | null> = {
    From: 'Avvisi Lavoro <avvisi@portale.example>',
    To: 'Maria Rossi <maria.rossi@sportello.example>',
    Subject: 'Nuove offerte per te',
    Date: 'Fri, 20 Nov 2026 07:12:00 +0100',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  const start = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8');
  return Buffer.concat([start, typeof body === 'string' ? Buffer.from(body, 'utf8') : body]);
}

export function html(body: string, headers: Record<string, string | null> = {}): Uint8Array {
  return eml(`<html><body>${body}</body></html>`, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
}

export async function read(
  mails: Uint8Array | NamedBytes[],
  keys: object = {},
): Promise<{ drafts: Draft[]; problems: Problem[] }> {
  const one = mails instanceof Uint8Array;
  const page: Page = {
    address: 'inbox/avvisi.eml',
    contentType: null,
    charset: 'binary',
    body: one ? mails : new Uint8Array(),
    ...(one ? {} : { files: mails }),
    text: '',
    state: 'fresh',
    copyOf: null,
    problems: [],
  };
  const get: Get = async () => page;
  const source = mailSchema.parse({ id: 'avvisi', kind: 'mail', path: 'inbox/avvisi.eml', ...keys });
  return collectMail(source, { get, today });
}

/** Title, address and text of each draft. */
export function told(drafts: readonly Draft[]): Pick<Draft, 'title' | 'url' | 'text'>[] {
  return drafts.map(({ title, url, text }) => ({ title, url, text }));
}
