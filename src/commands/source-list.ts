// `bulletin source list`: how every source is, and how many entries it gave to the last issues.

import { join } from 'node:path';
import { issueWeeks, readIssue } from '../archive.ts';
import { nameOf } from '../collect.ts';
import type { IsoDate, IsoWeek, Issue, OperatorLanguage, Said, SourceReport, SourceState } from '../model.ts';
import type { SourceConfig } from '../sources/index.ts';
import { openWorkspace } from './open-workspace.ts';
import { dayInWords, isLoss } from './summary.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface SourceListOptions {
  workspace: string;
  json: boolean;
}

/** What one source was in one issue. */
interface Past {
  week: IsoWeek;
  number: number;
  state: SourceState | null;
  found: number | null;
  copyOf: IsoDate | null;
}

const issuesShown = 6;

export async function sourceList(options: SourceListOptions, terminal: Terminal): Promise<ExitCode> {
  const workspace = await openWorkspace(options.workspace, terminal);
  if (!workspace) return 2;
  const issues = await lastIssues(join(workspace.root, 'output'));
  const { sources } = workspace.config;
  if (options.json) for (const source of sources) terminal.out(JSON.stringify(answer(source, issues)));
  else for (const line of table(sources, issues, terminal.language)) terminal.out(line);
  return 0;
}

/** Oldest first. A damaged issue is passed over: it is told by the commands that need it. */
async function lastIssues(output: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const week of (await issueWeeks(output)).slice(-issuesShown)) {
    const issue = await readIssue(output, week).catch(() => null);
    if (issue !== null) issues.push(issue);
  }
  return issues;
}

function answer(source: SourceConfig, issues: readonly Issue[]): object {
  const { id, kind, enabled } = source;
  return {
    source: id,
    name: nameOf(source),
    kind,
    enabled: enabled !== false,
    last: lastReport(id, issues),
    history: pastOf(id, issues),
  };
}

function lastReport(id: string, issues: readonly Issue[]): SourceReport | null {
  return issues.at(-1)?.sources.find(({ source }) => source === id) ?? null;
}

function pastOf(id: string, issues: readonly Issue[]): Past[] {
  return issues.map(({ week, number, sources }) => {
    const report = sources.find(({ source }) => source === id);
    return { week, number, state: report?.state ?? null, found: report?.found ?? null, copyOf: report?.copyOf ?? null };
  });
}

const width = 80;
const idWidth = 25;
const kindWidth = 11;
const countWidth = 4;

function table(sources: readonly SourceConfig[], issues: readonly Issue[], language: OperatorLanguage): string[] {
  if (sources.length === 0) return [none[language]];
  const lines = sources.flatMap((source) => sourceLines(source, issues, language));
  const signs = lines.some((line) => /(?:^|\s)[×—](?:\s|$)/.test(line)) ? ['', legend[language]] : [];
  return [heading(issues, language), ...lines, ...signs];
}

const none: Said = {
  it: 'In sources.yaml non c’è nessuna fonte. Per aggiungerne una: bulletin source add <indirizzo>',
  en: 'There is no source in sources.yaml. To add one: bulletin source add <address>',
};
const legend: Said = {
  it: 'Quante voci ha dato a ogni bollettino: × non riuscita, — non letta.',
  en: 'How many entries it gave to each issue: × failed, — not read.',
};

function heading(issues: readonly Issue[], language: OperatorLanguage): string {
  const head =
    (language === 'it' ? 'fonte' : 'source').padEnd(idWidth) + (language === 'it' ? 'tipo' : 'kind').padEnd(kindWidth);
  const numbers = issues.map(({ number }) => cell(`n${number}`)).join('');
  return `${head}${numbers}  ${language === 'it' ? 'stato' : 'state'}`;
}

function sourceLines(source: SourceConfig, issues: readonly Issue[], language: OperatorLanguage): string[] {
  const { id, kind } = source;
  const counts = pastOf(id, issues).map(countOf).map(cell).join('');
  const last = lastReport(id, issues);
  const first = `${fitted(id, idWidth)}${kind.padEnd(kindWidth)}${counts}  ${stateOf(source, last)[language]}`;
  return [first, ...wrapped(whyOf(source, last, language))];
}

function countOf({ state, found }: Past): string {
  if (state === null || state === 'disabled' || state === 'suspended') return '—';
  return state === 'failed' ? '×' : String(found ?? '—');
}

function stateOf({ enabled }: SourceConfig, last: SourceReport | null): Said {
  if (enabled === false) return states.disabled;
  if (last === null) return { it: 'mai letta', en: 'never read' };
  if (last.state === 'disabled') return { it: 'riaccesa', en: 'on again' };
  return states[last.state];
}

const states: Record<SourceState, Said> = {
  fresh: { it: 'letta', en: 'read' },
  unchanged: { it: 'letta, invariata', en: 'read, unchanged' },
  'last-good': { it: 'ferma', en: 'not working' },
  failed: { it: 'non riuscita', en: 'failed' },
  suspended: { it: 'sospesa', en: 'suspended' },
  disabled: { it: 'spenta', en: 'off' },
};

/** Of a source that gave nothing of its own to the last issue: what stood in for it, and why. */
function whyOf({ enabled }: SourceConfig, last: SourceReport | null, language: OperatorLanguage): string {
  if (enabled === false || last === null || !/^(?:last-good|failed|suspended)$/.test(last.state)) return '';
  const why = (last.problems.find(isLoss) ?? last.problems[0])?.what[language] ?? '';
  const copy: Said | null =
    last.copyOf === null
      ? null
      : {
          it: `Si usa l’ultima copia buona, del ${dayInWords(last.copyOf, 'it')}.`,
          en: `The last good copy is used, of ${dayInWords(last.copyOf, 'en')}.`,
        };
  return [copy?.[language] ?? '', why].filter((part) => part !== '').join(' ');
}

/** Within the width of a terminal, indented. */
function wrapped(words: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && line.length + word.length + 5 > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => `    ${one}`);
}

function cell(words: string): string {
  return words.padStart(countWidth);
}

function fitted(words: string, room: number): string {
  return (words.length < room ? words : `${words.slice(0, room - 2)}…`).padEnd(room);
}
