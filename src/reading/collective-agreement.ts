// The national agreement and the level, as written ("CCNL Multiservizi, 2° livello", "Livello: D1 CCNL Alimentari Industria").
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { evidenceOf, type Hit, hits } from './hit.ts';
import { withoutTail } from './span.ts';

export function readCollectiveAgreement(ad: AdText): Fact<string> | null {
  const found = hits(ad, agreement).map(trimmed);
  const best = found.find((hit) => /c\.?c\.?n\.?l/u.test(hit.words)) ?? found[0];
  if (!best) return null;
  const evidence = evidenceOf(best);
  return { value: evidence.quote.replace(/\s+/g, ' '), evidence };
}

const level =
  '(?:(?:[1-8]|[ivx]{1,4})[°ºa^]? ?(?:liv(?:ello)?(?![a-z])\\.?)|liv(?:ello|\\.)? ?:? ?(?:di inquadramento ?:? ?)?(?:[a-f]\\d?s?|[1-8] ?s?(?:uper)?|[ivx]{1,4})(?![a-z0-9])|(?<= )[a-f][1-4](?![a-z0-9]))';
const name =
  "[ :]{1,2}(?:(?!liv(?:ello)?(?![a-z])|(?:tel|cell|info|cv|mail|whatsapp|chiam[a-z]{1,4}|invi[a-z]{1,4}|contatt[a-z]{1,4}|orari[oi]|paga|stipendio)(?![a-z])|piu|con |per |part|full|orario|tempo|e retrib)[a-z'][a-z'/&.]{0,24}(?![0-9a-z])[ ]?){1,6}";
const agreement = new RegExp(
  `(?<![a-z0-9])(?:(?:${level},? ?(?:del |di )?)?c\\.?c\\.?n\\.?l\\.?(?:${name})?[ ,(-]{0,3}(?:${level})?\\)?|liv(?:ello|\\.) ?:? ?(?:[a-d]s?|[a-f][1-4]|[1-8] ?s?)(?![a-z0-9])(?: coop(?:erative)? sociali)?)`,
  'gu',
);

function trimmed(hit: Hit): Hit {
  const words = withoutTail(
    hit.words.trimEnd().replace(/(?<!liv)\.$/u, ''),
    /$(?<=((?:[\s,(-]|(?<=\s)(?:e|di|del|per|con|a|da|secondo))*))/u,
  );
  return { ...hit, end: hit.at + words.length, words };
}
