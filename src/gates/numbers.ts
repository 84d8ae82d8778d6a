import type { Draft, Evidence } from '../model.ts';
import { adWords } from './ad-words.ts';

/** Italian premium-rate ranges (national numbering plan): a call costs the reader, the advertiser earns. */
const premium =
  /(?<![\p{N}€+/.,-])(?:(?:892|893|894|895|899|144|166|178|163|164)[\s./-]{1,2}\d{2,4}(?:[\s.-]?\d{2,4}){1,2}|(?:893|894|895|899|144|166|178|163|164)\d{5,8}|(?<=(?:tel|numero|chiama|info|al|:)[\s.:]{1,3})892\d{3})(?![\p{N}])(?!\s?(?:€|euro|posti|ore|mq|kg|km|\/))/u;

/** `+44 ...`, `0044 ...`: neither Italy (39) nor San Marino, which shares its network. */
const foreign =
  /(?<![\p{N}/.,-])(?:\+|00)\s?(?!39|378|0)(?:[1-9]\d{0,2})[\s./-]{0,2}\d(?:[\s./-]{0,2}\d){5,12}(?!\p{N})/u;

export function premiumNumber(draft: Draft): Evidence | null {
  return firstNumber(draft, premium);
}

export function foreignNumber(draft: Draft): Evidence | null {
  return firstNumber(draft, foreign);
}

function firstNumber(draft: Draft, expression: RegExp): Evidence | null {
  for (const { segment } of adWords(draft)) {
    const match = expression.exec(segment.raw);
    if (match) return { where: segment.where, quote: match[0], at: match.index };
  }
  return null;
}
