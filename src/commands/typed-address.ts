import { stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Address } from '../http/get.ts';
import type { Said } from '../model.ts';

export interface Typed {
  /** null: it is neither an address nor a file */
  address: Address | null;
  /** what was made of it, or what is wrong with it */
  note: Said | null;
}

/** What a person types for a source: a web address, perhaps without its beginning, or a file of this computer. */
export async function typedAddress(typed: string, root: string): Promise<Typed> {
  const written = typed.trim().replace(/^<(.*)>$/, '$1');
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(written)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return webOr(written, null);
  if (scheme === 'webcal' || scheme === 'feed')
    return webOr(
      written.replace(/^[a-z]+:(?:\/\/)?(?=https?:)|^[a-z]+:/i, (start) =>
        start.startsWith('feed') && /^feed:(?:\/\/)?https?:/i.test(written) ? '' : 'https:',
      ),
      null,
    );
  if (/\*\.(?:eml|mbox)$/i.test(written)) return { address: { path: written }, note: null };
  const file = await fileAt(written.replace(/^file:\/\//i, ''), root);
  if (file !== null) return { address: { path: file }, note: null };
  if (scheme !== undefined && scheme.length > 1) return { address: null, note: noPage(typed) };
  const host = /^([^\s/?#:]+\.[^\s/?#:]{2,}|localhost|\[[\da-f:]+\])(?=[/?#:]|$)/i.exec(written)?.[1];
  if (host === undefined || looksLikeFile(written)) return { address: null, note: noFile(typed) };
  const url = `https://${written}`;
  return webOr(url, {
    it: `Manca l’inizio dell’indirizzo: provo con ${url}`,
    en: `The beginning of the address is missing: trying ${url}`,
  });
}

function webOr(written: string, note: Said | null): Typed {
  const isWhole = URL.canParse(written) && new URL(written).hostname !== '';
  return isWhole ? { address: { url: new URL(written).href }, note } : { address: null, note: noPage(written) };
}

/** As typed from where one stands, or within the workspace; kept relative to the workspace. */
async function fileAt(written: string, root: string): Promise<string | null> {
  for (const base of [process.cwd(), root]) {
    const path = isAbsolute(written) ? written : resolve(base, written);
    const found = await stat(path).catch(() => null);
    if (found !== null) return relative(resolve(root), path).replaceAll('\\', '/') || '.';
  }
  return null;
}

function looksLikeFile(written: string): boolean {
  return (
    /\.(?:csv|tsv|xlsx?|ods|ics|eml|pdf|html?|xml|json|txt)$/i.test(written) &&
    !/^www\./i.test(written) &&
    !/^[^/]+\.[a-z]{2,}\//i.test(written)
  );
}

function noPage(typed: string): Said {
  return {
    it: `«${typed}» non è l’indirizzo di una pagina web. Apri la pagina nel browser, copia l’indirizzo dalla barra in alto e incollalo tra virgolette.`,
    en: `“${typed}” is not the address of a web page. Open the page in the browser, copy the address from the bar at the top and paste it between quotes.`,
  };
}

function noFile(typed: string): Said {
  return {
    it: `«${typed}» non è un indirizzo web e non è un file che c’è. Un indirizzo comincia con https://; un file si indica con la sua cartella, per esempio inbox/foglio.csv.`,
    en: `“${typed}” is neither a web address nor a file that is there. An address begins with https://; a file is named with its folder, such as inbox/sheet.csv.`,
  };
}
