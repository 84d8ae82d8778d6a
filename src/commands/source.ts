// `bulletin source test <id...>`: what each source gives today, before it counts.

import { join } from 'node:path';
import { createApart } from '../apart/apart.ts';
import { collectOne } from '../collect.ts';
import { nearest } from '../config/nearest.ts';
import type { Copies } from '../copies.ts';
import { createGet } from '../http/create-get.ts';
import type { Draft, OperatorLanguage, SourceReport, SourceState } from '../model.ts';
import type { SourceConfig } from '../sources/index.ts';
import { dayInRome } from '../week.ts';
import { openWorkspace } from './open-workspace.ts';
import { isLoss, problemLines } from './summary.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface SourceOptions {
  workspace: string;
  json: boolean;
  version: string;
  now: Date;
}

/** Reads the named sources as a build would, and shows what comes. Keeps nothing. */
export async function sourceTest(
  ids: readonly string[],
  options: SourceOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const workspace = await openWorkspace(options.workspace, terminal);
  if (!workspace) return 2;
  const { sources, bulletin } = workspace.config;
  // A source named on the command line is tried even when it is off: that is how one decides to turn it on.
  const named = sources.filter((source) => ids.includes(source.id)).map((source) => ({ ...source, enabled: true }));
  const chosen = ids.length === 0 ? sources : named;
  const unknown = ids.filter((id) => !sources.some((source) => source.id === id));
  for (const id of unknown) unknownSource(id, sources, terminal);
  if (unknown.length > 0) return 2;
  const today = dayInRome(options.now);
  const get = createGet({
    root: workspace.root,
    cacheFolder: join(workspace.root, '.bulletin', 'pages'),
    contact: bulletin.publisher.email ?? bulletin.url ?? bulletin.publisher.name,
    version: options.version,
    today,
  });
  const apart = createApart();
  const reading = { get, today, copies: noCopies, collect: apart.collect };
  const results = await Promise.all(chosen.map((source) => collectOne(source, reading)));
  await apart.close();
  for (const { report, drafts } of results) {
    const lines = options.json ? [jsonLine(report, drafts)] : testLines(report, drafts, terminal.language);
    for (const line of lines) terminal.out(line);
  }
  return results.some(({ report }) => report.problems.some(isLoss)) ? 3 : 0;
}

/** A test tells what the source gives now: an old copy must not answer for it. */
const noCopies: Copies = { read: async () => null, write: async () => undefined };

function jsonLine(report: SourceReport, drafts: readonly Draft[]): string {
  const { source, state, problems } = report;
  return JSON.stringify({ source, state, drafts, problems });
}

const stateWords: Record<SourceState, { it: string; en: string }> = {
  fresh: { it: 'letta', en: 'read' },
  unchanged: { it: 'letta, invariata', en: 'read, unchanged' },
  'last-good': { it: 'ferma: si usa l’ultima copia buona', en: 'not working: the last good copy is used' },
  failed: { it: 'non riuscita', en: 'failed' },
  suspended: { it: 'sospesa', en: 'suspended' },
  disabled: { it: 'spenta (enabled: false)', en: 'off (enabled: false)' },
};

const sampleCount = 3;
const covered = ['title', 'url', 'date', 'employer', 'place', 'deadline', 'text'] as const;
const fieldWords: Record<(typeof covered)[number], { it: string; en: string }> = {
  title: { it: 'titolo', en: 'title' },
  url: { it: 'indirizzo', en: 'address' },
  date: { it: 'data', en: 'date' },
  employer: { it: 'datore', en: 'employer' },
  place: { it: 'luogo', en: 'place' },
  deadline: { it: 'scadenza', en: 'deadline' },
  text: { it: 'testo', en: 'text' },
};

function testLines(report: SourceReport, drafts: readonly Draft[], language: OperatorLanguage): string[] {
  const samples = drafts.slice(0, sampleCount).flatMap((draft) => sampleLines(draft, language));
  const found = entriesInWords(drafts.length, language);
  const coverage = drafts.length > 0 ? [`  ${coverageOf(drafts, language)}`] : [];
  const problems = report.problems.flatMap((problem) => problemLines(problem, language)).map((line) => `  ${line}`);
  return [
    `${report.source} (${report.kind}): ${stateWords[report.state][language]}, ${found}`,
    ...coverage,
    ...samples,
    ...problems,
    '',
  ];
}

function entriesInWords(count: number, language: OperatorLanguage): string {
  if (language === 'it') return count === 1 ? '1 voce' : `${count} voci`;
  return count === 1 ? '1 entry' : `${count} entries`;
}

function coverageOf(drafts: readonly Draft[], language: OperatorLanguage): string {
  return covered
    .map((field) => `${fieldWords[field][language]} ${drafts.filter((draft) => draft[field]).length}/${drafts.length}`)
    .join(', ');
}

const untitled = { it: '(senza titolo)', en: '(no title)' };

function sampleLines(draft: Draft, language: OperatorLanguage): string[] {
  const facts = [draft.employer, draft.place, draft.deadline, draft.date].filter((fact) => fact !== null).join(' · ');
  return [
    `  - ${draft.title ?? untitled[language]}${facts ? ` — ${facts}` : ''}`,
    ...(draft.url ? [`    ${draft.url}`] : []),
  ];
}

function unknownSource(id: string, sources: readonly SourceConfig[], terminal: Terminal): void {
  const near = nearest(
    id,
    sources.map((source) => source.id),
  );
  say(terminal, {
    it: `In sources.yaml non c’è una fonte "${id}"${near ? `: volevi dire "${near}"?` : '. Vedi "bulletin source list".'}`,
    en: `There is no source "${id}" in sources.yaml${near ? `: did you mean "${near}"?` : '. See "bulletin source list".'}`,
  });
}
