// The code by which the employer or the desk knows the offer.
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { before, evidenceOf, hits, wholeField } from './hit.ts';

export function readReference(ad: AdText): Fact<string> | null {
  const typed = wholeField(ad, 'extra.reference');
  if (typed) return typed;
  for (const hit of hits(ad, labelled)) {
    const code = hit.groups['code'] ?? '';
    if (!/\d/u.test(code) || /(?:cod(?:ice)? ?fisc|iva|cap|leg|d\.? ?lgs)[^\d]{0,6}$/u.test(before(hit, 20))) continue;
    const { quote, at, where } = evidenceOf({ ...hit, at: hit.end - code.length });
    return { value: quote, evidence: { quote, at, where } };
  }
  return null;
}

const labelled =
  /(?<![a-z])(?:rif(?:erimento)?(?:\.| annuncio| offerta)?|cod(?:ice)?\.?(?: offerta| annuncio| rif\.?| riferimento| posizione)?|id(?: annuncio| offerta)|job ?id|annuncio n\.?|offerta n\.?)(?: ?n\.?)?[ :°.]{0,4}(?<code>[a-z0-9](?:[a-z0-9/_-]{0,22}[a-z0-9])?)(?![a-z0-9@]|[.,]\d)/gu;
