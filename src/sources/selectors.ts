import type { CheerioAPI } from 'cheerio';
import { SourceFailure } from './source.ts';

export function isSelector($: CheerioAPI, selector: string): boolean {
  try {
    $.root().find(selector);
    return true;
  } catch {
    // What the operator wrote is no selector: told by `selectorFailure`.
    return false;
  }
}

/** The same without a page at hand. */
export async function isWellFormed(selector: string): Promise<boolean> {
  const { load } = await import('cheerio/slim');
  return isSelector(load('', {}, false), selector);
}

export function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    // What the operator wrote is no regular expression: told when the configuration is checked.
    return false;
  }
}

/** `key` is where in the source's configuration the selector stands: `list.item`. */
export function selectorFailure(source: { id: string }, key: string, selector: string): SourceFailure {
  return new SourceFailure({
    code: 'BAD_SELECTOR',
    lost: 'source',
    where: source.id,
    what: {
      it: `Nella fonte "${source.id}" il selettore «${selector}» (${key}) non è scritto correttamente: la fonte non è stata letta.`,
      en: `In the source "${source.id}" the selector “${selector}” (${key}) is not well formed: the source was not read.`,
    },
    remedy: {
      it: `Correggere ${key} in sources.yaml: un selettore è per esempio «.annuncio h3» o «a.titolo».`,
      en: `Correct ${key} in sources.yaml: a selector is for example “.annuncio h3” or “a.titolo”.`,
    },
  });
}
