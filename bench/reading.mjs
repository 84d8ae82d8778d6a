// node bench/reading.mjs read|split COUNT: one run as a process of its own; prints processor seconds and the most memory that it took.

import { examine, judge } from '../dist/gates/index.js';
import { entryKeys } from '../dist/identity.js';
import { merge } from '../dist/merge.js';
import { readEntry } from '../dist/reading/read.js';
import { emptyDraft } from '../dist/sources/source.js';
import { inventedAds } from './ads.mjs';

const [, , work, written] = process.argv;
/** Every tenth is told again by another source. */
const ads = inventedAds(Number(written)).map((ad, n, all) => (n % 10 === 9 ? all[n - 4] : ad));
const day = '2026-11-23';
const start = process.cpuUsage();
const result = work === 'split' ? split() : readJudgeMerge();
const { user, system } = process.cpuUsage(start);
const processor = (user + system) / 1e6;
console.log(JSON.stringify({ processor, result, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));

/** The least that any reader does: every text cut into its words. */
function split() {
  let words = 0;
  for (const { text } of ads) words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { words };
}

function readJudgeMerge() {
  const drafts = ads.map((ad, n) => ({
    ...emptyDraft({ id: `source-${n % 20}` }, 'market', day),
    ...ad,
    url: `https://offerte.example/${n}`,
  }));
  const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };
  const context = { today: day, week: { from: day, to: '2026-11-29' }, nextIssue: '2026-11-30' };
  const keys = entryKeys(drafts);
  const examined = [];
  const entries = drafts.map((draft, n) => {
    const entry = { ...readEntry(draft, { school }), key: keys[n] };
    examined.push(examine(entry, context));
    return entry;
  });
  const verdicts = judge(entries, context, examined);
  return { judged: verdicts.size, kept: merge(entries).kept.length };
}
