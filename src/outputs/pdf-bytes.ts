// What can be known and fixed about a PDF without a PDF library: Chromium writes its objects plainly (PDF 1.4).

import type { IsoDate, Said } from '../model.ts';

/** Number of pages, by the page objects. */
export function pageCount(bytes: Uint8Array): number {
  return latin(bytes).match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}

/** Pages, the last one as the part of it that is filled, told by the size of what is drawn on it: an estimate. */
export function pagesFilled(bytes: Uint8Array): number {
  const text = latin(bytes);
  const pages = pageCount(bytes);
  const contents = [...text.matchAll(/\/Type\s*\/Page(?![a-zA-Z])[\s\S]{0,4000}?\/Contents (\d+) 0 R/g)].map(
    ([, id]) => id,
  );
  const sizes = contents.map((id) => {
    const at = text.indexOf(`\n${id} 0 obj\n`);
    return at < 0 ? 0 : Number(/\/Length (\d+)/.exec(text.slice(at, at + 200))?.[1] ?? 0);
  });
  const last = sizes.at(-1) ?? 0;
  const others = sizes.slice(0, -1);
  if (sizes.length !== pages || others.length === 0 || sizes.includes(0)) return pages;
  const usual = others.reduce((sum, size) => sum + size, 0) / others.length;
  return pages - 1 + Math.min(1, last / usual);
}

/**
 * Why a PDF must not be handed out, or null. Chromium without fonts prints boxes and no text, and a page that was led away
 * is nearly empty: both without any error.
 */
export function whyNotPrintable(bytes: Uint8Array, entries: number): Said | null {
  const text = latin(bytes);
  if (!/\/FontFile[23]?\s/.test(text))
    return { it: 'non contiene caratteri, quindi nessun testo', en: 'it has no fonts, so no text' };
  if (!/\/ToUnicode\s/.test(text))
    return { it: 'il testo non si può leggere né copiare', en: 'its text can be neither read nor copied' };
  const least = 1200 + entries * 300;
  if (bytes.length < least) return { it: 'è quasi vuoto', en: 'it is nearly empty' };
  const pages = pageCount(bytes);
  if (pages === 0 || pages > 5 + entries) {
    return {
      it: `ha un numero di pagine impossibile (${pages})`,
      en: `it has an impossible number of pages (${pages})`,
    };
  }
  return null;
}

/** The same PDF dated by its issue, not by the clock: the same inputs give the same bytes. Lengths stay, so offsets hold. */
export function datedPdf(bytes: Uint8Array, date: IsoDate): Uint8Array {
  const stamp = `${date.replaceAll('-', '')}000000`;
  const text = latin(bytes).replace(
    /(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g,
    (_, head: string) => `${head}${stamp}`,
  );
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
