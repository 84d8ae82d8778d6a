// `bulletin check`: every problem of the workspace's files, with its place. Reads no source.

import { describeProblem } from '../config/describe-problem.ts';
import { type ConfigProblem, loadWorkspace, type Workspace } from '../config/load.ts';
import type { Said } from '../model.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface CheckOptions {
  workspace: string;
  json: boolean;
}

export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { workspace, problems, warnings } = await loadWorkspace(options.workspace);
  if (options.json) {
    const counts = workspace ? countsOf(workspace) : null;
    terminal.out(JSON.stringify({ ok: problems.length === 0, counts, problems, warnings }));
    return problems.length > 0 ? 2 : 0;
  }
  for (const problem of problems) tell(problem, terminal);
  for (const warning of warnings) {
    say(terminal, { it: 'Attenzione:', en: 'Warning:' });
    tell(warning, terminal);
  }
  if (!workspace) {
    say(terminal, summary(problems.length));
    return 2;
  }
  terminal.out(allWell(workspace, warnings.length)[terminal.language]);
  return 0;
}

function tell(problem: ConfigProblem, terminal: Terminal): void {
  for (const line of describeProblem(problem, terminal.language)) terminal.err(line);
  terminal.err('');
}

function summary(problems: number): Said {
  return problems === 1
    ? {
        it: 'C’è 1 cosa da correggere. Finché resta, il bollettino non si fa.',
        en: 'There is 1 thing to correct. Until then no bulletin is made.',
      }
    : {
        it: `Ci sono ${problems} cose da correggere. Finché restano, il bollettino non si fa.`,
        en: `There are ${problems} things to correct. Until then no bulletin is made.`,
      };
}

interface Counts {
  sources: number;
  /** sources that are switched off */
  off: number;
  courses: number;
  classes: number;
  notices: number;
  decisions: number;
}

function countsOf({ config, drafts, decisions }: Workspace): Counts {
  const ofKind = (kind: string) => drafts.filter((draft) => draft.kind === kind).length;
  return {
    sources: config.sources.length,
    off: config.sources.filter((source) => source.enabled === false).length,
    courses: ofKind('course'),
    classes: ofKind('class'),
    notices: ofKind('notice'),
    decisions: decisions.length,
  };
}

function allWell(workspace: Workspace, warnings: number): Said {
  const { sources, off, courses, classes, notices, decisions } = countsOf(workspace);
  const it = [
    `${counted(sources, 'fonte', 'fonti')}${off > 0 ? ` (${counted(off, 'spenta', 'spente')})` : ''}`,
    counted(courses, 'corso', 'corsi'),
    counted(classes, 'classe di italiano', 'classi di italiano'),
    counted(notices, 'avviso', 'avvisi'),
    counted(decisions, 'decisione', 'decisioni'),
  ].join(', ');
  const en = [
    `${counted(sources, 'source', 'sources')}${off > 0 ? ` (${off} off)` : ''}`,
    counted(courses, 'course', 'courses'),
    counted(classes, 'Italian class', 'Italian classes'),
    counted(notices, 'notice', 'notices'),
    counted(decisions, 'decision', 'decisions'),
  ].join(', ');
  return warnings === 0
    ? { it: `Tutto a posto: ${it}.`, en: `All is well: ${en}.` }
    : {
        it: `Si può fare il bollettino: ${it}. ${counted(warnings, 'cosa', 'cose')} da guardare, qui sopra.`,
        en: `The bulletin can be made: ${en}. ${counted(warnings, 'thing', 'things')} to look at, above.`,
      };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
