// `bulletin init <folder>`: a new workspace with commented settings and invented entries dated from today, from which a first
// bulletin can be made at once. Overwrites nothing.

import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../archive.ts';
import type { IsoDate, OperatorLanguage } from '../model.ts';
import { workspaceFiles } from './init-files.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface InitOptions {
  /** as typed, relative to where the command is called */
  folder: string;
  json: boolean;
  today: IsoDate;
}

export async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = resolve(options.folder);
  const files = workspaceFiles(options.today);
  const taken = await existing(folder, Object.keys(files));
  if (taken.length > 0) return refuse(options.folder, taken, terminal);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, text);
  }
  terminal.out(options.json ? JSON.stringify({ folder, files: Object.keys(files) }) : folder);
  if (!options.json) for (const line of next(folder)[terminal.language]) terminal.err(line);
  return 0;
}

const programFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The commands as they work from where the program is: nothing puts its name on the search path of the system. */
function next(folder: string): Record<OperatorLanguage, string[]> {
  const named = /^[\w./\\:-]+$/.test(folder) ? folder : `"${folder}"`;
  const commands = [`  npx bulletin check --workspace ${named}`, `  npx bulletin build --week --workspace ${named}`];
  return {
    it: [
      'La cartella è pronta, con voci inventate di esempio. Adesso apri sources.yaml e scrivi i vostri dati.',
      `Poi, dalla cartella del programma (${programFolder}), il primo comando controlla e il secondo fa il bollettino:`,
      ...commands,
    ],
    en: [
      'The folder is ready, with invented sample entries. Now open sources.yaml and write your own data.',
      'What the files hold is in Italian, the language of the bulletin; only the messages of the commands are in English.',
      `Then, in the folder of the program (${programFolder}), the first command checks and the second makes the bulletin:`,
      ...commands,
    ],
  };
}

/** What stands where a new file would go; `.` when the folder itself is a file. */
async function existing(folder: string, names: readonly string[]): Promise<string[]> {
  const place = await lstat(folder).catch(() => null);
  if (place && !place.isDirectory() && !place.isSymbolicLink()) return ['.'];
  const found = await Promise.all(names.map((name) => lstat(join(folder, name)).catch(() => null)));
  return names.filter((_, index) => found[index] !== null);
}

function refuse(folder: string, taken: readonly string[], terminal: Terminal): ExitCode {
  const list = taken.join(', ');
  say(
    terminal,
    taken[0] === '.'
      ? {
          it: `«${folder}» è un file, non una cartella. Scegli un altro nome.`,
          en: `“${folder}” is a file, not a folder. Choose another name.`,
        }
      : {
          it: `In «${folder}» ci sono già questi file: ${list}. Non ho scritto niente, per non cancellarli. Scegli una cartella nuova.`,
          en: `“${folder}” already holds these files: ${list}. Nothing was written, so as not to lose them. Choose a new folder.`,
        },
  );
  return 2;
}
