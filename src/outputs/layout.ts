// Which cards of an edition are printed whole, small or only listed, so that its pages keep to their budget.

import type { Edition, IssueEntry } from '../model.ts';
import { pageCount, pagesFilled } from './pdf-bytes.ts';

/** Which entries are printed small, which are only listed, and whether offers carry a QR code. */
export interface Plan {
  compact: ReadonlySet<string>;
  listed: ReadonlySet<string>;
  codes: boolean;
}

/** Where the search of one edition ended: another with the same entries and pages starts there. */
export interface Settled {
  step: number;
  /** entries with a card, where some are only listed */
  shown: number;
}

export interface Layout {
  bytes: Uint8Array;
  /** entries that have a card */
  entries: number;
  settled: Settled;
}

/** Editions of which this is the same print alike: the same entries on as many pages, in another language. */
export function layoutKey({ issue, pageBudget }: Edition): string {
  const codes = issue.sections.flatMap((section) => section.entries.map((one) => one.code));
  return `${pageBudget} ${codes.join(' ')}`;
}

const none: ReadonlySet<string> = new Set();

// Cards a page holds, measured on full sample issues; only a first guess, the browser's own count decides.
const fullPerPage = 6;
const compactPerPage = 13;
const mostPrints = 6;

/**
 * Prints until the pages fit: all cards full, then what is not an offer small, then the later offers, then all, then without
 * codes, then the last ones of the longest sections only listed.
 */
export async function withinBudget(
  edition: Edition,
  from: Settled | null,
  print: (plan: Plan) => Promise<Uint8Array>,
): Promise<Layout> {
  const entries = edition.issue.sections.flatMap((section) => section.entries);
  const budget = edition.pageBudget;
  const at = async (step: number, plan: Plan): Promise<Tried> => {
    const bytes = await print(plan);
    const shown = entries.length - plan.listed.size;
    return { bytes, entries: shown, settled: { step, shown }, pages: pageCount(bytes), filled: pagesFilled(bytes) };
  };
  if (budget === 0) return at(0, { compact: none, listed: none, codes: true });
  const steps = smallerSteps(edition);
  let start = from?.step === steps.length ? from.shown : Math.floor(budget * compactPerPage);
  for (const [place, step] of steps.entries()) {
    if (from !== null && place < from.step) continue;
    const cards = (entries.length - step.compact.size) / fullPerPage + step.compact.size / compactPerPage;
    // Far over the budget: not worth a print.
    if (from === null && cards > budget * 1.3) continue;
    const tried = await at(place, { ...step, listed: none });
    if (tried.pages <= budget) return tried;
    start = lessFor(entries.length, budget, tried);
  }
  const all = new Set(entries.map((one) => one.code));
  const tryWith = (shown: number): Promise<Tried> =>
    at(steps.length, { compact: all, listed: beyond(edition, shown), codes: false });
  const most = entries.length - 1;
  return asManyAsFit({ start: Math.min(most, start), total: most, budget }, tryWith);
}

interface Tried extends Layout {
  pages: number;
  /** pages, the last one in part */
  filled: number;
}

/** So much of a page may stay free when entries are only listed: less is not worth another print. */
const freeSpace = 0.3;

/** The most entries that fit, all small, found in a few prints: how full the pages of one try are tells the next. */
async function asManyAsFit(
  { start, total, budget }: { start: number; total: number; budget: number },
  tryWith: (shown: number) => Promise<Tried>,
): Promise<Tried> {
  let [fits, tooMany] = [0, total + 1];
  let best: Tried | null = null;
  let shown = start;
  for (let prints = 0; prints < mostPrints && tooMany - fits > 1; prints += 1) {
    const tried = await tryWith(shown);
    if (tried.pages <= budget) {
      best = tried;
      fits = shown;
      if (budget - tried.filled < freeSpace) return tried;
    } else tooMany = shown;
    shown = Math.max(fits + 1, Math.min(lessFor(shown, budget, tried), tooMany - 1));
  }
  return best ?? tryWith(0);
}

/** As many as should fit, by what as many filled: a little less, because cards do not break. */
function lessFor(shown: number, budget: number, { filled }: Tried): number {
  return Math.floor((shown * (budget - 0.1)) / filled);
}

/** Ever more cards printed small; the codes go last, before any entry does. */
function smallerSteps(edition: Edition): Omit<Plan, 'listed'>[] {
  const smaller = (from: (entry: IssueEntry, place: number) => boolean): Set<string> =>
    new Set(edition.issue.sections.flatMap((section) => section.entries.filter(from).map((one) => one.code)));
  const firstOffers = 4;
  const all = smaller(() => true);
  return [
    { compact: none, codes: true },
    { compact: smaller((one) => one.entry.kind !== 'offer'), codes: true },
    { compact: smaller((one, place) => one.entry.kind !== 'offer' || place >= firstOffers), codes: true },
    { compact: all, codes: true },
    { compact: all, codes: false },
  ];
}

/** What does not fit when `shown` entries have a card: taken from the ends of the longest sections first. */
function beyond(edition: Edition, shown: number): Set<string> {
  const queues = edition.issue.sections.map((section) => [...section.entries]);
  const listed = new Set<string>();
  let left = queues.reduce((sum, queue) => sum + queue.length, 0);
  while (left > shown) {
    const longest = queues.reduce((a, b) => (b.length > a.length ? b : a), [] as IssueEntry[]);
    const last = longest.pop();
    if (!last) break;
    listed.add(last.code);
    left -= 1;
  }
  return listed;
}
