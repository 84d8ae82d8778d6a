// The edition as a table that a spreadsheet opens: semicolons and a byte order mark, as Excel in Italian wants them.

import { bare } from '../locales/phrase.ts';
import type { Item } from './feeds.ts';

/** Also where there is nothing to list. */
const always = ['codice', 'sezione', 'titolo', 'datore'];

export async function tableOf(items: readonly Item[]): Promise<string> {
  const { default: papa } = await import('papaparse');
  const rows = items.map(({ one, title, section, card, ways, link }) => ({
    codice: one.code,
    sezione: section,
    titolo: title,
    datore: card.employer === null ? '' : bare(card.employer),
    // The facts stand under the labels that the pages print.
    ...Object.fromEntries(card.rows.map(({ label, text }) => [label.toLowerCase(), bare(text)])),
    candidarsi: ways.join(' · '),
    scadenza: one.entry.deadline?.value.date ?? '',
    web: link ?? '',
    controllato: one.entry.checked,
    chiave: one.entry.key,
  }));
  const columns = [...new Set([...always, ...rows.flatMap((row) => Object.keys(row))])];
  return `\uFEFF${papa.unparse(rows, { columns, delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
