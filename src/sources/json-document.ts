import type { Page } from '../http/get.ts';
import type { Problem, Said } from '../model.ts';
import type { Json } from './json-ld.ts';
import { SourceFailure } from './source.ts';

export interface JsonDocument {
  value: Json;
  /** told when the text had to be mended */
  problems: Problem[];
}

const levelsAtMost = 100;
/** Lists and objects, of which each takes far more room than its two brackets. */
const groupsAtMost = 1_500_000;
/** Mending takes quadratic time on some hostile input. */
const mendedAtMost = 100_000;

/**
 * The value that a JSON document holds. A small one that is not quite JSON (a comma too many, single quotation marks) is mended,
 * and that is told; one that breaks off is not, since its last figure may have been longer.
 * @throws SourceFailure when it is no JSON (a web page instead, a cut or damaged document) or is nested abnormally.
 */
export async function readJson(page: Page, source: { id: string }): Promise<JsonDocument> {
  const text = withoutWrapper(page.text.trim());
  if (text.startsWith('<'))
    throw new SourceFailure(notJson(page, source, /^<(\?xml|rss|feed)/i.test(text) ? 'xml' : 'html'));
  if (isAbnormal(text)) throw new SourceFailure(tooDeep(page, source));
  const strict = strictly(text);
  const plain = strict ?? oneToALine(text);
  if (plain !== undefined) return { value: plain, problems: [] };
  const mended = await mend(text);
  if (mended === undefined) throw new SourceFailure(notJson(page, source, 'damaged'));
  return { value: mended, problems: [wasMended(page, source)] };
}

/** Around data that other pages must not run (`)]}',`), or that they are meant to run: `callback([…]);`. */
function withoutWrapper(text: string): string {
  const guarded = /^(?:\)\]\}',?|while ?\(1\);|for ?\(;;\);)\s*/.exec(text)?.[0];
  if (guarded !== undefined) return text.slice(guarded.length);
  const call = /^(?:\/\*\*\/)?\s*[A-Za-z_$][\w$.]{0,100}\(\s*(?=[[{])/.exec(text)?.[0];
  const end = call === undefined ? null : /\)\s*;?$/.exec(text.slice(-10));
  return call === undefined || end === null ? text : text.slice(call.length, text.length - end[0].length);
}

/** One object to a line (jsonlines.org); undefined where a line is none. */
function oneToALine(text: string): Json | undefined {
  if (!/^\{.*\}\s*\n\s*\{/.test(text)) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.flatMap((line) => strictly(line) ?? []);
  return values.length === lines.length ? values : undefined;
}

function strictly(text: string): Json | undefined {
  try {
    return JSON.parse(withLongNumbersQuoted(text)) as Json;
  } catch {
    // The caller mends it, or tells the operator.
    return undefined;
  }
}

/** Identifiers of sixteen digits and more would be rounded (IEEE 754): they become the texts that they are. */
function withLongNumbersQuoted(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(textOrLongNumber, (found) => (found.startsWith('"') ? found : `"${found}"`));
}

const textOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.+-])\d{16,}(?![\d.eE])/g;

async function mend(text: string): Promise<Json | undefined> {
  if (text.length > mendedAtMost || !/^[[{]/.test(text) || !/[}\]][;\s]*$/.test(text.slice(-20))) return undefined;
  const { jsonrepair } = await import('jsonrepair');
  try {
    return strictly(jsonrepair(text));
  } catch {
    // The caller tells the operator.
    return undefined;
  }
}

/** One pass over the brackets outside of texts: reading would need memory in proportion to them. */
function isAbnormal(text: string): boolean {
  let levels = 0;
  let groups = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    else if (code === closeBracket || code === closeBrace) levels--;
    else if (code === openBracket || code === openBrace) {
      levels++;
      groups++;
      if (levels > levelsAtMost || groups > groupsAtMost) return true;
    }
  }
  return false;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

function notJson(page: Page, source: { id: string }, is: 'html' | 'xml' | 'damaged'): Problem {
  const { what, remedy } = wrong[is];
  return {
    code: is === 'damaged' ? 'BROKEN_JSON' : 'NOT_JSON',
    lost: 'source',
    where: source.id,
    what: { it: `${page.address}: ${what.it}`, en: `${page.address}: ${what.en}` },
    remedy,
  };
}

const wrong: Record<'html' | 'xml' | 'damaged', { what: Said; remedy: Said }> = {
  html: {
    what: {
      it: 'al posto dei dati (JSON) è arrivata una pagina web. Può essere una pagina di errore, di accesso o di manutenzione.',
      en: 'a web page came in place of the data (JSON). It may be an error page, a login or a maintenance page.',
    },
    remedy: {
      it: 'Aprire l’indirizzo nel browser: se si vede una pagina con gli annunci, usare kind: page o kind: jobposting; altrimenti riprovare più tardi.',
      en: 'Open the address in the browser: if it shows a page with the listings, use kind: page or kind: jobposting; otherwise try again later.',
    },
  },
  xml: {
    what: {
      it: 'al posto dei dati JSON è arrivato un documento XML.',
      en: 'an XML document came in place of JSON data.',
    },
    remedy: {
      it: 'Se è un feed, usare kind: feed.',
      en: 'If it is a feed, use kind: feed.',
    },
  },
  damaged: {
    what: {
      it: 'non contiene dati leggibili (JSON), oppure è arrivato incompleto o danneggiato: non è stato letto.',
      en: 'it holds no readable data (JSON), or it came incomplete or damaged: it was not read.',
    },
    remedy: {
      it: 'Riprovare più tardi. Se succede ancora, controllare l’indirizzo e avvisare chi cura il sito.',
      en: 'Try again later. If it happens again, check the address and tell whoever keeps the site.',
    },
  },
};

function tooDeep(page: Page, source: { id: string }): Problem {
  return {
    code: 'TOO_DEEP',
    lost: 'source',
    where: source.id,
    what: {
      it: `${page.address}: i dati sono costruiti in modo anomalo (troppi, o uno dentro l’altro senza fine) e non sono stati letti.`,
      en: `${page.address}: the data are built abnormally (too many, or one within the other without end) and were not read.`,
    },
    remedy: {
      it: 'Controllare l’indirizzo, oppure chiedere meno dati con i filtri che il sito prevede.',
      en: 'Check the address, or ask for less data with the filters that the site offers.',
    },
  };
}

function wasMended(page: Page, source: { id: string }): Problem {
  return {
    code: 'JSON_MENDED',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `${page.address}: i dati contengono errori di scrittura, che sono stati corretti per poterli leggere.`,
      en: `${page.address}: the data hold errors of form, which were corrected so that they could be read.`,
    },
    remedy: {
      it: 'Controllare gli annunci di questa fonte e avvisare chi cura il sito.',
      en: 'Check the listings of this source and tell whoever keeps the site.',
    },
  };
}
