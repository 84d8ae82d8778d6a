// Every source read, each on its own: one that fails never touches the others, and ends in exactly one state with its reason.

import type { Copies } from './copies.ts';
import type { Get, Page } from './http/get.ts';
import { Unreachable } from './http/get.ts';
import type { Draft, IsoDate, Problem, SourceReport } from './model.ts';
import { collect, type SourceConfig } from './sources/index.ts';
import { type Collected, SourceFailure } from './sources/source.ts';
import { daysBetween } from './week.ts';

export interface CollectOptions {
  get: Get;
  /** the day of the issue */
  today: IsoDate;
  /** the day as the clock has it; absent: the day of the issue */
  realDay?: IsoDate;
  copies: Copies;
  /** told as each source ends, for progress */
  onSource?: (report: SourceReport) => void;
}

export interface Collection {
  drafts: Draft[];
  reports: SourceReport[];
}

/** A kept copy older than this is no longer printed: its offers are likely gone. */
const longestKept = 14;

export async function collectAll(sources: readonly SourceConfig[], options: CollectOptions): Promise<Collection> {
  const results = await Promise.all(
    sources.map(async (source) => {
      const result = await collectOne(source, options);
      options.onSource?.(result.report);
      return result;
    }),
  );
  return { drafts: results.flatMap((one) => one.drafts), reports: results.map((one) => one.report) };
}

interface OneSource {
  drafts: Draft[];
  report: SourceReport;
}

/** What one source gives, with its state. Never throws for trouble with the world. */
export async function collectOne(source: SourceConfig, options: CollectOptions): Promise<OneSource> {
  if (source.enabled === false) return ended(source, { state: 'disabled', drafts: [] });
  const seen: Page[] = [];
  const get: Get = async (address, ask) => {
    const page = await options.get(address, ask);
    seen.push(page);
    return page;
  };
  let collected: Collected;
  try {
    collected = await collect(source, { get, today: readingDay(options), realDay: options.realDay });
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof SourceFailure)) throw sourceError(source, error);
    return fromCopy(source, { problems: [error.problem], drafts: [] }, options);
  }
  const problems = [...seen.flatMap((page) => page.problems), ...collected.problems];
  const drafts = collected.drafts.slice(0, source.max ?? collected.drafts.length);
  if (drafts.length < (source.expect?.min ?? 0)) {
    return fromCopy(source, { problems: [...problems, tooFew(source, drafts.length)], drafts }, options);
  }
  if (drafts.length === 0) return emptied(source, problems, options);
  if (drafts.length > (source.expect?.max ?? drafts.length)) problems.push(tooMany(source, drafts.length));
  const copyOf = oldestCopy(seen);
  if (!copyOf) await options.copies.write(source.id, { on: readingDay(options), drafts });
  return ended(source, { state: stateOf(seen), drafts: copyOf ? seenOn(drafts, copyOf) : drafts, problems, copyOf });
}

/** The day on which what is read was seen: an issue made ahead of its week was not checked on its Monday. */
function readingDay({ today, realDay }: CollectOptions): IsoDate {
  return realDay !== undefined && realDay < today ? realDay : today;
}

function stateOf(pages: readonly Page[]): SourceReport['state'] {
  if (pages.some((page) => page.state === 'last-good')) return 'last-good';
  return pages.length > 0 && pages.every((page) => page.state === 'unchanged') ? 'unchanged' : 'fresh';
}

function oldestCopy(pages: readonly Page[]): IsoDate | null {
  const days = pages.flatMap((page) => (page.copyOf ? [page.copyOf] : []));
  return days.sort()[0] ?? null;
}

function seenOn(drafts: readonly Draft[], day: IsoDate): Draft[] {
  return drafts.map((draft) => (draft.seen > day ? { ...draft, seen: day } : draft));
}

/** The source gave nothing usable: its last good copy stands in, dated, while it is young enough. */
async function fromCopy(source: SourceConfig, got: Collected, options: CollectOptions): Promise<OneSource> {
  const copy = await options.copies.read(source.id);
  if (copy && copy.drafts.length > 0 && daysBetween(copy.on, options.today) <= longestKept) {
    const drafts = seenOn(copy.drafts, copy.on);
    return ended(source, { state: 'last-good', drafts, problems: got.problems, copyOf: copy.on });
  }
  return ended(source, { state: 'failed', drafts: got.drafts, problems: got.problems });
}

/** No entry at all is suspect where there were some before; otherwise it is what the source says. */
async function emptied(source: SourceConfig, problems: Problem[], options: CollectOptions): Promise<OneSource> {
  const copy = await options.copies.read(source.id);
  if (copy && copy.drafts.length > 0) {
    return fromCopy(
      source,
      { problems: [...problems, nowEmpty(source, copy.drafts.length, copy.on)], drafts: [] },
      options,
    );
  }
  return ended(source, { state: 'fresh', drafts: [], problems });
}

function ended(
  source: SourceConfig,
  end: { state: SourceReport['state']; drafts: Draft[]; problems?: Problem[]; copyOf?: IsoDate | null },
): OneSource {
  const report: SourceReport = {
    source: source.id,
    name: nameOf(source),
    kind: source.kind,
    state: end.state,
    found: end.drafts.length,
    copyOf: end.copyOf ?? null,
    problems: end.problems ?? [],
  };
  return { drafts: end.drafts, report };
}

/** The name that is printed for a source. */
export function nameOf(source: SourceConfig): string {
  if (source.name) return source.name;
  return 'employer' in source && source.employer ? source.employer : source.id;
}

function sourceError(source: SourceConfig, cause: unknown): Error {
  return new Error(`the source "${source.id}" (${source.kind}) could not be read`, { cause });
}

function tooFew(source: SourceConfig, found: number): Problem {
  const min = source.expect?.min ?? 0;
  return {
    code: 'FEWER_THAN_EXPECTED',
    lost: 'source',
    where: source.id,
    what: {
      it: `La fonte "${source.id}" ha dato ${found} voci, ma se ne aspettano almeno ${min}.`,
      en: `The source "${source.id}" gave ${found} entries, but at least ${min} are expected.`,
    },
    remedy: {
      it: 'Apri la pagina: se è cambiata correggi la fonte; se è giusto così abbassa expect.min.',
      en: 'Open the page: if it has changed mend the source; if this is right lower expect.min.',
    },
  };
}

function tooMany(source: SourceConfig, found: number): Problem {
  return {
    code: 'MORE_THAN_EXPECTED',
    lost: 'nothing',
    where: source.id,
    what: {
      it: `La fonte "${source.id}" ha dato ${found} voci, più delle ${source.expect?.max} attese.`,
      en: `The source "${source.id}" gave ${found} entries, more than the ${source.expect?.max} expected.`,
    },
    remedy: {
      it: 'Guarda se sono davvero annunci. Se è giusto così alza expect.max.',
      en: 'See whether they really are offers. If this is right raise expect.max.',
    },
  };
}

function nowEmpty(source: SourceConfig, before: number, on: IsoDate): Problem {
  return {
    code: 'SUDDENLY_EMPTY',
    lost: 'source',
    where: source.id,
    what: {
      it: `La fonte "${source.id}" non ha più nessuna voce; il ${italianDay(on)} ne aveva ${before}.`,
      en: `The source "${source.id}" has no entries any more; on ${on} it had ${before}.`,
    },
    remedy: {
      it: 'Apri la pagina: forse è stata rifatta o è in manutenzione. Intanto restano le voci di allora, con la loro data.',
      en: 'Open the page: it may have been rebuilt or be under maintenance. Meanwhile the earlier entries stay, with their date.',
    },
  };
}

function italianDay(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}
