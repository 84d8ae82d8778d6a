// Several jobs in one ad, each with its own times: "cameriera 12-15, cuoco 9-15 e 18-23". The hours of one printed for another
// would be wrong, so they are read only where the title names the one that is meant.
import type { AdText } from './ad-text.ts';
import { clockSpans } from './clock-spans.ts';
import { type Trade, tradesIn } from './occupation.ts';
import { blank, type Span } from './span.ts';
import type { WorkClause } from './work-clauses.ts';

/** The clauses without the times and days of other jobs; as they are where the ad does not give two jobs times of their own. */
export function ofOneJob(ad: AdText, clauses: WorkClause[]): WorkClause[] {
  if (!clauses.some(({ text }) => hours.test(text))) return clauses;
  const known = new Map([...new Set(clauses.map(({ of }) => of))].map((of) => [of, tradesIn(of)]));
  if ([...known.values()].flat().length > mostTrades) return clauses;
  const owners = new Map(clauses.map((clause) => [clause, ownersIn(clause, known.get(clause.of) ?? [])]));
  const all = [...owners.values()].flat();
  const ids = new Set(all.map(({ id }) => id));
  if (ids.size < 2 || all.every(({ sector }) => sector === 'CLEAN')) return clauses;
  const named = new Set(titleTrades(ad).filter((id) => ids.has(id)));
  const meant = named.size === 1 ? [...named][0] : undefined;
  return clauses.map((clause) => {
    const stretches = others(clause, owners.get(clause) ?? [], meant);
    return { ...clause, text: blank(clause.text, stretches) };
  });
}

/** An ad that names more occupations than this is a list of something else. */
const mostTrades = 60;
const hours = /\d ?(?:-|\/|alle|a) ?(?:ore )?\d/u;

/** The trades right before times. One place after another is cleaned by the same person; other trades are other jobs. */
function ownersIn(clause: WorkClause, known: Trade[]): Trade[] {
  if (!hours.test(clause.text)) return [];
  const trades = known
    .map((trade) => ({ ...trade, at: trade.at - clause.at, end: trade.end - clause.at }))
    .filter(({ at, end }) => at >= 0 && end <= clause.text.length);
  if (trades.length === 0) return [];
  const times = clockSpans(clause).spans.filter(({ from, to }) => from !== null && to !== null);
  return trades.filter(({ end }) =>
    times.some(({ start }) => start >= end && start - end <= 60 && straightOn.test(clause.text.slice(end, start))),
  );
}

/** Nothing but days and words of time between a trade and its hours. */
const straightOn =
  /^[\s:,(–-]{0,3}(?:(?:orari[oi]|ore|h|dalle|dal?|alle|al?|e|il|la|di|con|per|solo|turn[oi]|(?:part|full)[ -]?time|mattin[aoe]|pomeriggio|ser[ae]|serale|pranz[oi]|cen[ae]|tutti i giorni|week-?end|[lm]-[vsd]|(?:lun|mar|mer|gio|ven|sab|dom)[a-z]{0,7})(?![a-z])[\s:,.(/–-]{0,3}){0,10}$/u;

function titleTrades(ad: AdText): string[] {
  return ad.segments.filter(({ where }) => where === 'title').flatMap((of) => tradesIn(of).map(({ id }) => id));
}

/** The whole clause where the job is not told, else the stretches of the other jobs. */
function others({ text }: WorkClause, owners: Trade[], meant: string | undefined): Span[] {
  if (owners.length === 0) return [];
  if (meant === undefined) return [{ start: 0, end: text.length }];
  return owners.flatMap(({ id, at }, i) =>
    id === meant ? [] : [{ start: at, end: owners[i + 1]?.at ?? text.length }],
  );
}
