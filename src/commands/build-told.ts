// What a build says when it does nothing, or something else than was asked.

import type { Workspace } from '../config/load.ts';
import type { Holder } from '../lock.ts';
import type { IsoWeek, Issue, Said } from '../model.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export function rebuilding(issue: Issue): Said {
  return {
    it: `Il n. ${issue.number} è già seguito da un altro numero: rifaccio i documenti dal suo archivio, senza rileggere le fonti. Per raccogliere di nuovo: --reopen.`,
    en: `No. ${issue.number} is already followed by a later issue: its documents are made again from its archive, without reading the sources. To collect again: --reopen.`,
  };
}

export function replayed({ week }: Issue, isSame: boolean): Said {
  return isSame
    ? {
        it: `Rifatto con ciò che fu letto allora: issue.json è uguale, byte per byte, a quello in output/${week}.`,
        en: `Made again from what was read then: issue.json is the same, byte for byte, as the one in output/${week}.`,
      }
    : {
        it: `Rifatto con ciò che fu letto allora: issue.json non è uguale a quello in output/${week}, perché da allora sono cambiati la configurazione, i contenuti, i numeri precedenti o il programma. In output/ non è stato toccato nulla.`,
        en: `Made again from what was read then: issue.json is not the same as the one in output/${week}, because the configuration, the contents, the earlier issues or the program have changed since. Nothing was touched in output/.`,
      };
}

export function noSnapshot(week: IsoWeek, weeks: readonly IsoWeek[], terminal: Terminal): ExitCode {
  const there = weeks.join(', ');
  say(terminal, {
    it: `Della settimana ${week} non è stato conservato nulla. ${weeks.length > 0 ? `Si possono rifare: ${there}.` : 'Non c’è ancora nessuna settimana da rifare.'} Quante conservarne si scrive in sources.yaml: keep_weeks.`,
    en: `Nothing was kept of week ${week}. ${weeks.length > 0 ? `These can be made again: ${there}.` : 'There is no week yet that could be made again.'} How many are kept is written in sources.yaml: keep_weeks.`,
  });
  return 2;
}

export function notOverTheIssue(terminal: Terminal): ExitCode {
  say(terminal, {
    it: 'Un numero rifatto con --replay non si scrive sopra quello pubblicato: scegli con --output un’altra cartella.',
    en: 'An issue made again with --replay is not written over the published one: choose another folder with --output.',
  });
  return 2;
}

export function wrongWeek(typed: string, terminal: Terminal): ExitCode {
  say(terminal, {
    it: `"${typed}" non è una settimana del calendario. Scrivi anno e settimana, per esempio: bulletin build --week 2026-W48`,
    en: `"${typed}" is not a week of the calendar. Write year and week, for example: bulletin build --week 2026-W48`,
  });
  return 2;
}

export function noIssue(week: IsoWeek, workspace: Workspace, terminal: Terminal): ExitCode {
  const { firstIssue } = workspace.config.bulletin;
  say(terminal, {
    it: `La settimana ${week} non ha un bollettino: è prima del primo numero (${firstIssue.week}) o è una pausa (breaks). Si cambia in sources.yaml, sotto bulletin.`,
    en: `Week ${week} has no issue: it comes before the first one (${firstIssue.week}) or is a break (breaks). Change it in sources.yaml, under bulletin.`,
  });
  return 2;
}

export function alreadyBuilding(by: Holder, terminal: Terminal): ExitCode {
  say(terminal, {
    it: `Un altro comando sta già facendo il bollettino in questa cartella (processo ${by.pid} su ${by.host}). Aspetta che finisca e riprova.`,
    en: `Another command is already making the bulletin in this folder (process ${by.pid} on ${by.host}). Wait until it ends and try again.`,
  });
  return 1;
}
