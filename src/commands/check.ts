// `bulletin check`: every problem of the workspace's files, with its place. Reads no source.

import { checkReadable } from '../config/check-readable.ts';
import { describeProblem } from '../config/describe-problem.ts';
import { type ConfigProblem, inOrder, loadWorkspace, type Workspace } from '../config/load.ts';
import type { IsoDate, Said } from '../model.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface CheckOptions {
  workspace: string;
  json: boolean;
  /** the day in Europe/Rome; absent: days to come are not warned of */
  today?: IsoDate;
}

export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { workspace, problems, warnings, written } = await loadWorkspace(options.workspace, options.today ?? null);
  const unreadable = written ? await checkReadable(written, options.workspace) : [];
  const all = inOrder([...problems, ...unreadable]);
  if (options.json) {
    const counts = workspace ? countsOf(workspace) : null;
    terminal.out(JSON.stringify({ ok: all.length === 0, counts, problems: all, warnings }));
    return all.length > 0 ? 2 : 0;
  }
  for (const problem of all) tell(problem, terminal);
  for (const warning of warnings) {
    say(terminal, { it: 'Attenzione:', en: 'Warning:' });
    tell(warning, terminal);
  }
  if (!workspace || all.length > 0) {
    say(terminal, summary(all.length, workspace ? withoutThem : stopped));
    return 2;
  }
  terminal.out(allWell(workspace, warnings.length)[terminal.language]);
  return 0;
}

function tell(problem: ConfigProblem, terminal: Terminal): void {
  for (const line of describeProblem(problem, terminal.language)) terminal.err(line);
  terminal.err('');
}

function summary(problems: number, consequence: Said): Said {
  return problems === 1
    ? { it: `C’è 1 cosa da correggere. ${consequence.it}`, en: `There is 1 thing to correct. ${consequence.en}` }
    : {
        it: `Ci sono ${problems} cose da correggere. ${consequence.it}`,
        en: `There are ${problems} things to correct. ${consequence.en}`,
      };
}

const stopped: Said = {
  it: 'Prima di allora il bollettino non si fa.',
  en: 'Until then no bulletin is made.',
};

const withoutThem: Said = {
  it: 'Prima di allora il bollettino si fa, ma senza quello che quelle fonti danno.',
  en: 'Until then the bulletin is made, but without what those sources give.',
};

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
