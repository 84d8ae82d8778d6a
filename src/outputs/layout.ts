// Which cards of an edition are printed whole, small or only listed, so that its pages keep to their budget.

import type { Edition, IssueEntry, SectionId } from '../model.ts';
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

/** What a sheet holds: a first guess, the browser's own count decides. */
export interface Room {
  fullPerPage: number;
  compactPerPage: number;
  /** sections whose entries are the last to lose their cards */
  kept: readonly SectionId[];
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

const mostPrints = 6;

/**
 * Prints until the pages fit: all cards full, then what is not an offer small, then the later offers, then all, then without
 * codes, then the last ones of the longest sections only listed.
 */
export async function withinBudget(
  edition: Edition,
  { from, room }: { from: Settled | null; room: Room },
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
  let start = from?.step === steps.length ? from.shown : Math.floor(budget * room.compactPerPage);
  let over = 0;
  for (const [place, step] of steps.entries()) {
    if (from !== null && place < from.step) continue;
    const cards = (entries.length - step.compact.size) / room.fullPerPage + step.compact.size / room.compactPerPage;
    // Far over the budget: not worth a print.
    if (from === null && cards > budget * 1.3) continue;
    // A longer language that is far over at the first try needs the last step, not one that gains a line here and there.
    if (from !== null && over > farOver && place < steps.length - 1) continue;
    const tried = await at(place, { ...step, listed: none });
    if (tried.pages <= budget) return tried;
    over = tried.filled / budget;
    start = lessFor(entries.length, budget, tried);
  }
  const all = new Set(entries.map((one) => one.code));
  const tryWith = (shown: number): Promise<Tried> =>
    at(steps.length, { compact: all, listed: beyond(edition, { shown, kept: room.kept }), codes: false });
  const most = entries.length - 1;
  const precision = from === null ? 1 : 3;
  return asManyAsFit({ start: Math.min(most, start), total: most, budget, precision }, tryWith);
}

interface Tried extends Layout {
  pages: number;
  /** pages, the last one in part */
  filled: number;
}

/** Times its pages: another step of small cards would not bring it back. */
const farOver = 1.1;

/** So much of a page may stay free when entries are only listed: less is not worth another print. */
const freeSpace = 0.3;

/** The most entries that fit, all small, give or take `precision`, found in a few prints: how full the pages of one try are tells the next. */
async function asManyAsFit(
  { start, total, budget, precision }: { start: number; total: number; budget: number; precision: number },
  tryWith: (shown: number) => Promise<Tried>,
): Promise<Tried> {
  let [fits, tooMany] = [0, total + 1];
  let best: Tried | null = null;
  let shown = start;
  for (let prints = 0; prints < mostPrints && tooMany - fits > precision; prints += 1) {
    const tried = await tryWith(shown);
    if (tried.pages <= budget) {
      best = tried;
      fits = shown;
      // How full one page alone is cannot be told.
      if (budget > 1 && budget - tried.filled < freeSpace) return tried;
    } else tooMany = shown;
    const next = budget === 1 && fits === shown ? Math.ceil(shown * 1.3) : lessFor(shown, budget, tried);
    shown = Math.max(fits + 1, Math.min(next, tooMany - 1));
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

/** What does not fit when `shown` entries have a card: taken from the ends of the longest sections first, kept ones last. */
function beyond({ issue }: Edition, { shown, kept }: { shown: number; kept: readonly SectionId[] }): Set<string> {
  const queuesOf = (wanted: boolean): IssueEntry[][] =>
    issue.sections.filter(({ id }) => kept.includes(id) === wanted).map(({ entries }) => [...entries]);
  const [first, last] = [queuesOf(false), queuesOf(true)];
  const listed = new Set<string>();
  let left = [...first, ...last].reduce((sum, queue) => sum + queue.length, 0);
  while (left > shown) {
    const queues = first.some((queue) => queue.length > 0) ? first : last;
    const longest = queues.reduce((a, b) => (b.length > a.length ? b : a), [] as IssueEntry[]);
    const taken = longest.pop();
    if (!taken) break;
    listed.add(taken.code);
    left -= 1;
  }
  return listed;
}
