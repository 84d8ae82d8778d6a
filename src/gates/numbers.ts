import type { Draft, Evidence } from '../model.ts';
import { matchesIn } from '../reading/span.ts';
import { adWords } from './ad-words.ts';

/** Italian premium-rate ranges and short codes for messages (national numbering plan): a call costs the reader, the advertiser earns. */
const premium =
  /(?:8(?<![0-9€+/.,-]8)9[2-59]|1(?<![0-9€+/.,-]1)(?:44|66|78|99|6[34]))(?:[\s./-]{1,2}\d{2,6}){1,3}(?![0-9])|(?:8(?<![0-9€+/.,-]8)9[3-59]|1(?<![0-9€+/.,-]1)(?:44|66|78|99|6[34]))\d{5,8}(?![0-9])|4[4-9]\d{3}(?<=(?:sms|messaggio)[^.;\n\d]{0,20}\d{5})(?![0-9])|892\d{3}(?<=(?:tel|numero|chiama|info|al)[\s.:]{1,3}\d{6})(?![0-9])/giu;
const price = /^\s?(?:€|euro|posti|ore|mq|kg|km|\/)/iu;

/** `+44 ...`, `0044 ...`: neither Italy (39) nor San Marino, which shares its network. */
const foreign =
  /(?<![0-9/.,-])(?:\+|00)\s?(?!39|378|0)(?:[1-9]\d{0,2})[\s./-]{0,2}\d(?:[\s./-]{0,2}\d){5,12}(?![0-9])/gu;

export function premiumNumber(draft: Draft): Evidence | null {
  return firstNumber(draft, premium, (digits) => digits.length >= 8 || /^(?:892|4[4-9]\d{3}$)/u.test(digits));
}

export function foreignNumber(draft: Draft): Evidence | null {
  return firstNumber(draft, foreign, () => true);
}

function firstNumber(draft: Draft, expression: RegExp, fits: (digits: string) => boolean): Evidence | null {
  for (const { segment } of adWords(draft)) {
    for (const match of matchesIn(segment.raw, expression)) {
      const after = segment.raw.slice(match.index + match[0].length, match.index + match[0].length + 10);
      if (fits(match[0].replace(/\D/g, '')) && !price.test(after)) {
        return { where: segment.where, quote: match[0], at: match.index };
      }
    }
  }
  return null;
}
