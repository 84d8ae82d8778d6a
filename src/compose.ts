// From judged entries to the week's issue: sections in order, spoken codes that do not change when the week is built again,
// what is new, what ends, since when, and every entry that is left out with its reason.

import type {
  Decision,
  Entry,
  IsoDate,
  IsoWeek,
  Issue,
  IssueEntry,
  IssueSection,
  Rejected,
  SectionId,
  Verdict,
} from './model.ts';
import { isBound } from './release.ts';

export interface Judged {
  entry: Entry;
  verdicts: Verdict[];
  alsoOn: string[];
}

export interface SectionPlan {
  id: SectionId;
  title: string | null;
  /** at most so many entries are printed; null: all */
  limit: number | null;
}

export interface ComposeOptions {
  number: number;
  week: IsoWeek;
  /** Monday of the next issue: what ends by then is in its last days */
  nextIssue: IsoDate;
  sections: readonly SectionPlan[];
  decisions: readonly Decision[];
  /** earlier issues, newest first */
  history: readonly Issue[];
  /** the same week as built before: its codes stand */
  before: Issue | null;
}

export interface Composed {
  sections: IssueSection[];
  rejected: Rejected[];
}

const sectionLetters: Record<SectionId, string> = {
  market: 'M',
  'km-zero': 'K',
  courses: 'C',
  policies: 'P',
  classes: 'I',
  services: 'S',
};

export function compose(judged: readonly Judged[], options: ComposeOptions): Composed {
  const decided = judged.map((one) => decide(one, options.decisions));
  const rejected = decided.filter((one) => one.out).map(asRejected);
  const since = sinceIndex(options.history);
  const codes = codesBefore(options.before);
  const sections: IssueSection[] = [];
  for (const plan of options.sections) {
    const wanted = decided.filter((one) => !one.out && one.entry.section === plan.id);
    const ordered = wanted.map((one) => asIssueEntry(one, since, options)).sort(readingOrder);
    const limit = plan.limit ?? ordered.length;
    for (const over of ordered.slice(limit)) rejected.push(overLimit(over, plan));
    sections.push({ id: plan.id, title: plan.title, entries: withCodes(ordered.slice(0, limit), plan.id, codes) });
  }
  const unplaced = decided.filter((one) => !one.out && !options.sections.some((plan) => plan.id === one.entry.section));
  return { sections, rejected: [...rejected, ...unplaced.map(sectionMissing)] };
}

interface Decided extends Judged {
  out: boolean;
  held: boolean;
  pinned: boolean;
}

/**
 * A person wins over what waits for a person (`hold`), never over what is over (`out`): a decision taken when the offer
 * was open does not print it after its deadline. Nor does it print a fraud, an anonymous ad or a family's number.
 */
function decide(one: Judged, decisions: readonly Decision[]): Decided {
  const own = decisions.filter((decision) => decision.entry === one.entry.key);
  const last = own.filter((decision) => decision.action !== 'pin').at(-1);
  const pinned = own.some((decision) => decision.action === 'pin');
  if (last?.action === 'hide') {
    return { ...one, verdicts: [...one.verdicts, saidBy(last, 'out')], out: true, held: false, pinned };
  }
  const verdicts = last ? decided(one.verdicts, last) : one.verdicts;
  const out = verdicts.some((verdict) => verdict.level === 'out');
  const held = !out && verdicts.some((verdict) => verdict.level === 'hold');
  return { ...one, verdicts, out: out || held, held, pinned };
}

function decided(verdicts: readonly Verdict[], decision: Decision): Verdict[] {
  const said = verdicts.some(isBound) ? notEnough(decision) : saidBy(decision, 'ok');
  return [...verdicts.map((verdict) => (isBound(verdict) ? verdict : released(verdict))), said];
}

function released(verdict: Verdict): Verdict {
  return verdict.level === 'hold' ? { ...verdict, level: 'warn' } : verdict;
}

function notEnough({ by, on }: Decision): Verdict {
  return {
    gate: 'decision',
    level: 'hold',
    code: 'DECISION_NOT_ENOUGH',
    evidence: null,
    sentence: {
      it: `La decisione di ${by} del ${on} non basta a pubblicarla: con questo motivo la voce resta ferma finché non si corregge il testo nella fonte.`,
      en: `The decision of ${by} on ${on} is not enough to publish it: for this reason the entry stays held until the text in the source is corrected.`,
    },
    ask: null,
  };
}

function saidBy(decision: Decision, level: Verdict['level']): Verdict {
  const done = decision.action === 'hide' ? { it: 'nascosto', en: 'hidden' } : { it: 'pubblicato', en: 'published' };
  return {
    gate: 'decision',
    level,
    code: decision.action === 'hide' ? 'HIDDEN_BY_PERSON' : 'PUBLISHED_BY_PERSON',
    evidence: null,
    sentence: {
      it: `${capital(done.it)} da ${decision.by} il ${decision.on}: ${decision.reason}`,
      en: `${capital(done.en)} by ${decision.by} on ${decision.on}: ${decision.reason}`,
    },
    ask: null,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function asRejected(one: Decided): Rejected {
  return { entry: one.entry, verdicts: one.verdicts, held: one.held };
}

/** Where each entry first appeared: the oldest mention wins, so that a week's absence does not make it new again. */
function sinceIndex(history: readonly Issue[]): Map<string, IssueEntry['since']> {
  const index = new Map<string, IssueEntry['since']>();
  for (const issue of history) {
    for (const section of issue.sections) for (const one of section.entries) index.set(one.entry.key, one.since);
  }
  return index;
}

function codesBefore(before: Issue | null): Map<string, string> {
  const entries = before?.sections.flatMap((section) => section.entries) ?? [];
  return new Map(entries.map((one) => [one.entry.key, one.code]));
}

function asIssueEntry(one: Decided, since: Map<string, IssueEntry['since']>, options: ComposeOptions): IssueEntry {
  const first = since.get(one.entry.key);
  return {
    code: '',
    entry: one.entry,
    since: first ?? { number: options.number, week: options.week },
    isNew: first === undefined,
    lastDays: endsBy(one.entry, options.nextIssue),
    pinned: one.pinned,
    verdicts: one.verdicts,
    alsoOn: one.alsoOn,
    nearness: null,
  };
}

/** By its deadline, or for courses, classes and notices by the last day on which they are printed. */
function endsBy(entry: Entry, day: IsoDate): boolean {
  const ends = [entry.deadline?.value.date, entry.kind === 'offer' ? null : entry.details.ends?.value];
  return ends.some((end) => end !== null && end !== undefined && end <= day);
}

const sectorOrder = ['CLEAN', 'CARE', 'REST', 'LOG', 'RETAIL', 'IND', 'SCHOOL', 'OFFICE'];

/** Pinned, then the readers' own order of sectors, then what ends first, then by title. */
function readingOrder(a: IssueEntry, b: IssueEntry): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    sectorRank(a.entry) - sectorRank(b.entry) ||
    compareText(endOf(a.entry), endOf(b.entry)) ||
    compareText(a.entry.title, b.entry.title) ||
    compareText(a.entry.key, b.entry.key)
  );
}

function sectorRank(entry: Entry): number {
  if (entry.kind !== 'offer') return 0;
  const rank = sectorOrder.indexOf(entry.facts.occupation?.value.sector ?? '');
  return rank === -1 ? sectorOrder.length : rank;
}

function endOf(entry: Entry): string {
  return entry.deadline?.value.date ?? '9999';
}

/** By code unit: the same in every locale and zone. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An entry keeps the code it had; new ones take the next free numbers in reading order. */
function withCodes(entries: readonly IssueEntry[], section: SectionId, codes: Map<string, string>): IssueEntry[] {
  const letter = sectionLetters[section];
  const kept = [...codes.values()].filter((code) => code.startsWith(letter)).map((code) => Number(code.slice(1)));
  let next = Math.max(0, ...kept);
  return entries.map((one) => {
    const had = codes.get(one.entry.key);
    if (had?.startsWith(letter)) return { ...one, code: had };
    next += 1;
    return { ...one, code: `${letter}${next}` };
  });
}

function overLimit(one: IssueEntry, plan: SectionPlan): Rejected {
  const verdict: Verdict = {
    gate: 'compose',
    level: 'out',
    code: 'OVER_LIMIT',
    evidence: null,
    sentence: {
      it: `La sezione "${plan.title ?? plan.id}" stampa al massimo ${plan.limit} voci e questa viene dopo.`,
      en: `The section "${plan.title ?? plan.id}" prints at most ${plan.limit} entries and this one comes after.`,
    },
    ask: null,
  };
  return { entry: one.entry, verdicts: [...one.verdicts, verdict], held: false };
}

function sectionMissing(one: Decided): Rejected {
  const verdict: Verdict = {
    gate: 'compose',
    level: 'out',
    code: 'NO_SECTION',
    evidence: null,
    sentence: {
      it: `Il bollettino non ha la sezione "${one.entry.section}": aggiungila sotto sections in sources.yaml.`,
      en: `The bulletin has no section "${one.entry.section}": add it under sections in sources.yaml.`,
    },
    ask: null,
  };
  return { entry: one.entry, verdicts: [...one.verdicts, verdict], held: false };
}
