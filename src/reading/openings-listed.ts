// A list right after the asking, each with its count: "cinque camerieri di sala, un aiuto cuoco e un lavapiatti".
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { before, type Hit, hits } from './hit.ts';
import { asks, ofJobs, people, quantity, thing, trade } from './opening-words.ts';
import { countOf, severalJobs, soundCount, toldApart } from './openings-counted.ts';
import { isTotal } from './openings-wanted.ts';

const asking = new RegExp(
  `(?<![a-z])${asks}(?:(?: [a-z]{4,14}){0,3}:)?(?: (?:subito|urgentemente|anche|inoltre|all'appello|sin da ora|ora)){0,2} (?=(?:di )?(?:un|[\\dcdmnoqstv]))`,
  'gu',
);

/** Added up where at least two are named, unless the first is the noun for all of them or has a line of its own below. */
export function readListed(ad: AdText): Fact<number> | null {
  for (const hit of hits(ad, asking, 'age')) {
    const items = itemsAfter(hit);
    const first = items[0];
    if (!first || items.length < 2 || isTotal(first) || toldApart(first) || severalJobs(first)) continue;
    if (/(?<![a-z])non (?:ci |si )?$/u.test(before(hit, 12))) continue;
    return soundCount(
      first,
      items.reduce((sum, each) => sum + (countOf(each) ?? 0), 0),
    );
  }
  return null;
}

/** As far as every part of the sentence begins with a count of people. */
function itemsAfter({ of, end }: Hit): Hit[] {
  const rest = of.masked.age.slice(end, end + 240).replace(/\([^()]{0,60}\)/gu, (words) => ' '.repeat(words.length));
  const sentence = rest.split(/[.;:\n]/u)[0] ?? '';
  const items: Hit[] = [];
  let at = end;
  for (const part of sentence.split(/((?:, | )e |, | \+ )/u)) {
    const match = separator.test(part) ? null : item.exec(part);
    const hired = match && (items.length === 0 || match.groups?.['one'] || whoever.test(match.groups?.['kind'] ?? ''));
    if (!hired && !separator.test(part)) break;
    if (match) items.push(hitOf({ of, at, match }));
    at += part.length;
  }
  return items;
}

const separator = /^(?:(?:, | )e |, | \+ )$/u;
const item = new RegExp(
  `^ {0,3}(?:di |a |per )?(?:${quantity}|(?<one>un(?:/una|/a)?|una|uno(?:/a)?|un(?=')))(?: |')(?:nuov[aoei] |brav[aoei] |altr[aoei] |giovan[ei] )?(?!${thing}|${ofJobs}|conoscenza|patente|piccol|grand|forte|serie)(?<kind>[a-z']{3,20})`,
  'u',
);

const whoever = new RegExp(`^(?:${people}|${trade})$`, 'u');

function hitOf({ of, at, match }: { of: Hit['of']; at: number; match: RegExpExecArray }): Hit {
  const { one, n, kind } = match.groups ?? {};
  const groups = { n: one === undefined ? n : 'un', kind, trade: kind };
  return { of, at, end: at + match[0].length, words: match[0], groups };
}
