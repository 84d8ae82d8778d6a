// What the run says at the end: what was read, what is printed, what is out and why, what waits for her.

import type { IsoDate, Issue, OperatorLanguage, Problem, Rejected, Said, SourceReport } from '../model.ts';
import { notListed } from '../truth/source-told.ts';
import { readability, readabilityLines } from './readability.ts';

/** The closing lines of a build, in the operator's language. */
export function summarize(issue: Issue, lost: readonly Problem[], language: OperatorLanguage): string[] {
  const lines = [
    headline(issue),
    ...sourceLines(issue.sources),
    countLine(issue),
    ...readabilityLines(readability(issue)),
    ...heldLines(issue.rejected),
  ];
  const told = issue.sources.filter(isStopped).map((source) => wordsOf(whyStopped(source)));
  const others = lost.filter((problem) => !told.includes(wordsOf(problem)));
  const notes = issue.sources
    .flatMap((source) => notesOf(source, issue.rejected))
    .filter((problem) => !told.includes(wordsOf(problem)));
  const problems = [...others, ...notes];
  return [...lines.map((said) => said[language]), ...problems.flatMap((problem) => problemLines(problem, language))];
}

/** Problems that cost the readers a source, an entry or an output. What befell several sources alike is one. */
export function lossesOf(issue: Issue): Problem[] {
  const losses = issue.sources.flatMap((source) => source.problems).filter(isLoss);
  return [...new Map(losses.map((problem) => [`${problem.where} ${wordsOf(problem)}`, problem])).values()];
}

/** What cost nothing this time, and should be known all the same: what will cost something if nobody looks, what is no longer there. */
function notesOf({ problems }: SourceReport, rejected: readonly Rejected[]): Problem[] {
  return problems
    .filter((problem) => !isLoss(problem) && worthTelling.has(problem.code))
    .flatMap((problem) => (problem.code === 'NOT_LISTED' ? unlessOver(problem, rejected) : problem));
}

/** That an offer leaves its list when its deadline has passed is as it should be: only the others are told. */
function unlessOver(problem: Problem, rejected: readonly Rejected[]): Problem[] {
  const { about = [], where } = problem;
  const over = rejected
    .filter(({ verdicts }) => verdicts.some(({ level, code }) => level === 'out' && code === 'EXPIRED'))
    .map(({ entry }) => entry.draft)
    .filter(({ source }) => source === where);
  const others = about.filter(({ title, url }) => !over.some((draft) => draft.title === title && draft.url === url));
  if (others.length === about.length) return [problem];
  return others.length > 0 ? [notListed(where, others)] : [];
}

const worthTelling: ReadonlySet<string> = new Set([
  'COPY_NOT_KEPT',
  'EVENTS_CANCELLED',
  'HIDDEN_ROWS',
  'HOURS_SPOILED',
  'MORE_THAN_EXPECTED',
  'MOVED',
  'NOT_LISTED',
  'OFFERS_GONE',
  'PAGES_CLOSED',
  'PAGES_UNREACHABLE',
  'PHONE_SPOILED',
  'PHONE_WITHOUT_ZERO',
  'TEXT_CUT',
]);

function wordsOf(problem: Problem | undefined): string {
  return problem?.what.it ?? '';
}

export function isLoss(problem: Problem): boolean {
  return problem.lost === 'source' || problem.lost === 'entry' || problem.lost === 'output';
}

export function problemLines(problem: Problem, language: OperatorLanguage): string[] {
  return [`! ${problem.what[language]}`, `  ${problem.remedy[language]}`];
}

function headline(issue: Issue): Said {
  return {
    it: `${issue.title} n. ${issue.number} (${daysInWords(issue.from, issue.to, 'it')})`,
    en: `${issue.title} no. ${issue.number} (${daysInWords(issue.from, issue.to, 'en')})`,
  };
}

function sourceLines(sources: readonly SourceReport[]): Said[] {
  const read = sources.filter((source) => source.state === 'fresh' || source.state === 'unchanged').length;
  const stopped = sources.filter(isStopped);
  const line: Said = {
    it: `${count(read, 'fonte letta', 'fonti lette')}${stopped.length > 0 ? `, ${count(stopped.length, 'ferma', 'ferme')}:` : ''}`,
    en: `${count(read, 'source read', 'sources read')}${stopped.length > 0 ? `, ${stopped.length} not working:` : ''}`,
  };
  const alone = stopped.filter((source, at) => at === stopped.findIndex((other) => isSameTrouble(source, other)));
  return [line, ...alone.flatMap(stoppedLines)];
}

/** Trouble of the network stops many sources and is told once. */
function isSameTrouble(one: SourceReport, other: SourceReport): boolean {
  const [why, otherWhy] = [whyStopped(one), whyStopped(other)];
  return one === other || (why?.where === 'internet' && wordsOf(why) === wordsOf(otherWhy));
}

function isStopped({ state }: SourceReport): boolean {
  return state === 'last-good' || state === 'failed' || state === 'suspended';
}

function whyStopped({ problems }: SourceReport): Problem | undefined {
  return problems.find(isLoss) ?? problems[0];
}

/** Why a source gave nothing, with what is used in its stead, and what to do. */
function stoppedLines(source: SourceReport): Said[] {
  const why = whyStopped(source);
  if (why?.where === 'internet') return [indented(why.what, 2), indented(why.remedy, 4)];
  const copy = source.copyOf === null ? null : copyLine(source.copyOf, source.found);
  const nothing: Said = { it: 'niente da stampare', en: 'nothing to print' };
  const { it, en } = why?.what ?? copy ?? nothing;
  const below = [why && copy, why?.remedy].filter((said) => said !== null && said !== undefined);
  return [
    { it: `  "${source.source}": ${it}`, en: `  "${source.source}": ${en}` },
    ...below.map((said) => indented(said, 4)),
  ];
}

function indented(said: Said, by: number): Said {
  return { it: `${' '.repeat(by)}${said.it}`, en: `${' '.repeat(by)}${said.en}` };
}

function copyLine(day: IsoDate, kept: number): Said {
  return {
    it: `Si usa l’ultima copia buona, del ${dayInWords(day, 'it')}: ${count(kept, 'voce tenuta', 'voci tenute')}.`,
    en: `The last good copy is used, of ${dayInWords(day, 'en')}: ${count(kept, 'entry kept', 'entries kept')}.`,
  };
}

function countLine(issue: Issue): Said {
  const printed = issue.sections.flatMap((section) => section.entries);
  const found = printed.length + issue.rejected.length;
  const fresh = printed.filter((one) => one.isNew).length;
  const ending = printed.filter((one) => one.lastDays).length;
  const out = reasonsOut(issue.rejected);
  return {
    it: `${count(found, 'voce trovata', 'voci trovate')}, ${count(printed.length, 'pubblicata', 'pubblicate')}: ${count(fresh, 'nuova', 'nuove')}, ${ending} in scadenza.${out.it}`,
    en: `${count(found, 'entry found', 'entries found')}, ${printed.length} published: ${fresh} new, ${ending} in their last days.${out.en}`,
  };
}

const reasons: Record<string, { one: Said; many: Said }> = {
  expired: { one: { it: 'scaduta', en: 'over' }, many: { it: 'scadute', en: 'over' } },
  duplicate: { one: { it: 'già presente', en: 'already there' }, many: { it: 'già presenti', en: 'already there' } },
  overLimit: {
    one: { it: 'oltre il limite', en: 'over the limit' },
    many: { it: 'oltre il limite', en: 'over the limit' },
  },
  hidden: { one: { it: 'nascosta da voi', en: 'hidden by you' }, many: { it: 'nascoste da voi', en: 'hidden by you' } },
  held: { one: { it: 'da decidere', en: 'to be decided' }, many: { it: 'da decidere', en: 'to be decided' } },
};

function reasonsOut(rejected: readonly Rejected[]): Said {
  if (rejected.length === 0) return { it: '', en: '' };
  const counts = new Map<string, number>();
  for (const one of rejected) {
    const reason = reasonOf(one);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const listed = (language: OperatorLanguage) =>
    Object.keys(reasons)
      .flatMap((reason) => {
        const number = counts.get(reason) ?? 0;
        const words = reasons[reason];
        return number > 0 && words ? [`${number} ${(number === 1 ? words.one : words.many)[language]}`] : [];
      })
      .join(', ');
  return { it: ` Fuori: ${listed('it')}.`, en: ` Left out: ${listed('en')}.` };
}

function reasonOf(one: Rejected): string {
  if (one.held) return 'held';
  const codes = one.verdicts.filter((verdict) => verdict.level === 'out').map((verdict) => verdict.code);
  if (codes.includes('HIDDEN_BY_PERSON')) return 'hidden';
  if (codes.includes('DUPLICATE')) return 'duplicate';
  if (codes.includes('OVER_LIMIT') || codes.includes('NO_SECTION')) return 'overLimit';
  return 'expired';
}

/** More than this are not read: the rest is one line. */
const mostHeld = 10;

function heldLines(rejected: readonly Rejected[]): Said[] {
  const held = rejected.filter((one) => one.held);
  const more = held.length - mostHeld;
  const rest: Said = {
    it: `${more === 1 ? 'E un’altra' : `E altre ${more}`} da decidere: bulletin why <parole del titolo o del datore>`,
    en: `And ${more} more to be decided: bulletin why <words of the title or the employer>`,
  };
  return [...held.slice(0, mostHeld).map(heldLine), ...(more > 0 ? [rest] : [])];
}

function heldLine({ entry, verdicts }: Rejected): Said {
  const [first, ...others] = verdicts.filter((verdict) => verdict.level === 'hold');
  const name = `"${entry.title}", ${entry.draft.employer ?? entry.source}`;
  const more = others.length;
  return {
    it: `Da decidere: ${name}: ${first?.sentence.it ?? ''}${more > 0 ? ` (e ${count(more, 'altro motivo', 'altri motivi')}: bulletin why ${entry.key})` : ''}`,
    en: `To be decided: ${name}: ${first?.sentence.en ?? ''}${more > 0 ? ` (and ${count(more, 'more reason', 'more reasons')}: bulletin why ${entry.key})` : ''}`,
  };
}

const months: Record<OperatorLanguage, string[]> = {
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

export function dayInWords(date: IsoDate, language: OperatorLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[language][Number(month) - 1]} ${year}`;
}

function daysInWords(from: IsoDate, to: IsoDate, language: OperatorLanguage): string {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? String(Number(from.slice(8))) : dayInWords(from, language);
  return sameMonth ? `${start}-${dayInWords(to, language)}` : `${start} - ${dayInWords(to, language)}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
