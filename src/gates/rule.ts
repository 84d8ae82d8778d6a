import type { Draft, Said } from '../model.ts';
import { find, type Wording } from './ad-words.ts';
import type { Finding } from './gate.ts';

/** A rule on the words of an ad, as data: what to look for, what it means, what to ask. */
export interface Rule extends Wording {
  level: Finding['level'];
  code: string;
  /** why it is wrong and the rule that it rests on; the words found are put before it */
  because: Said;
  ask: string;
}

export function applyRules(draft: Draft, rules: readonly Rule[]): Finding[] {
  return rules.map((rule) => applyRule(draft, rule)).filter((finding) => finding !== null);
}

export function applyRule(draft: Draft, rule: Rule): Finding | null {
  const evidence = find(draft, rule);
  if (!evidence) return null;
  const words = evidence.quote.replace(/\s+/g, ' ');
  return {
    level: rule.level,
    code: rule.code,
    evidence,
    sentence: { it: `«${words}»: ${rule.because.it}`, en: `“${words}”: ${rule.because.en}` },
    ask: rule.ask,
  };
}
