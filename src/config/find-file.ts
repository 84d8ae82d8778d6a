import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, posix } from 'node:path';
import type { ConfigProblem } from './config-problem.ts';
import { nearest } from './nearest.ts';
import type { Sentence } from './wording.ts';
import { problemOf } from './written-file.ts';

/** The bytes of a file of the workspace; `null` when there is none of that name; a problem when it cannot be opened. */
export async function findFile(root: string, file: string): Promise<Uint8Array | ConfigProblem | null> {
  try {
    return await readFile(join(root, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : problemOf(file, closed(code ?? String(error)));
  }
}

/**
 * Files that look as if they were meant to be read: under another ending, or with a slip in the name. A problem where the
 * right one is missing, else a warning.
 */
export async function lookalikes(
  root: string,
  expected: readonly string[],
): Promise<{ problems: ConfigProblem[]; warnings: ConfigProblem[] }> {
  const folders = [...new Set(expected.map((file) => dirname(file)))];
  const files = (await Promise.all(folders.map((folder) => namesIn(root, folder)))).flat();
  const found = { problems: [] as ConfigProblem[], warnings: [] as ConfigProblem[] };
  for (const file of files.filter((name) => !expected.includes(name))) {
    const meant = meantBy(file, expected);
    if (meant !== null && !files.includes(meant)) found.problems.push(problemOf(file, misnamed(file, meant)));
    else if (meant !== null) found.warnings.push(problemOf(file, spare(file, meant)));
    else if (isUnread(file)) found.warnings.push(problemOf(file, unread(file, expected)));
  }
  return found;
}

/** `sources.yaml` is not there at all. */
export function missing(file: string, root: string): ConfigProblem {
  return problemOf(file, {
    what: {
      it: `Nella cartella «${root}» non c’è «${file}».`,
      en: `There is no “${file}” in the folder “${root}”.`,
    },
    remedy: {
      it: 'Spostati nella cartella del bollettino, o indicala con --workspace. Per cominciarne una nuova: «bulletin init <cartella>».',
      en: 'Go to the folder of the bulletin, or name it with --workspace. To begin a new one: “bulletin init <folder>”.',
    },
  });
}

async function namesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => posix.join(folder, entry.name));
}

const textEndings = new Set(['.yaml', '.yml', '.txt', '.docx', '.doc', '.odt', '.rtf', '']);

/** `sources.yaml.txt`, `sources.yml`, `Sources.yaml`, `content/course.yaml` */
function meantBy(file: string, expected: readonly string[]): string | null {
  if (!textEndings.has(extname(file).toLowerCase())) return null;
  const stem = posix.basename(file).replace(/(\.(yaml|yml|txt|docx|doc|odt|rtf))+$/i, '');
  const beside = expected.filter((other) => dirname(other) === dirname(file));
  const stems = beside.map((other) => posix.basename(other, '.yaml'));
  const exact = stems.find((other) => other === stem.toLowerCase());
  const meant = exact ?? (/\.ya?ml/i.test(file) ? nearest(stem, stems) : null);
  return beside[stems.indexOf(meant ?? '')] ?? null;
}

/** In `content/` every such file was written to be read. */
function isUnread(file: string): boolean {
  return dirname(file) !== '.' && /\.ya?ml$/i.test(file);
}

function misnamed(file: string, meant: string): Sentence {
  return {
    what: {
      it: `Il file «${file}» non viene letto: quello che si legge si chiama «${meant}».`,
      en: `The file “${file}” is not read: the one that is read is called “${meant}”.`,
    },
    remedy: {
      it: `Rinominalo «${meant}». Se la fine del nome (.txt, .docx) non si vede, falla mostrare nelle opzioni della cartella.`,
      en: `Rename it to “${meant}”. If the end of its name (.txt, .docx) is hidden, have it shown in the options of the folder.`,
    },
  };
}

function spare(file: string, meant: string): Sentence {
  return {
    what: {
      it: `Il file «${file}» non viene letto: si legge solo «${meant}».`,
      en: `The file “${file}” is not read: only “${meant}” is.`,
    },
    remedy: {
      it: 'Se è una copia, spostala in un’altra cartella. Se contiene voci da stampare, copiale nel file giusto.',
      en: 'If it is a copy, move it to another folder. If it holds entries to print, copy them into the right file.',
    },
  };
}

function unread(file: string, expected: readonly string[]): Sentence {
  const list = expected.filter((other) => dirname(other) === dirname(file)).join(', ');
  return {
    what: { it: `Il file «${file}» non viene letto.`, en: `The file “${file}” is not read.` },
    remedy: {
      it: `Sposta le sue voci in uno dei file che si leggono: ${list}.`,
      en: `Move its entries into one of the files that are read: ${list}.`,
    },
  };
}

function closed(code: string): Sentence {
  if (code === 'EISDIR') {
    return {
      what: { it: 'Con questo nome c’è una cartella, non un file.', en: 'There is a folder of this name, not a file.' },
      remedy: { it: 'Rinomina la cartella.', en: 'Rename the folder.' },
    };
  }
  return {
    what: { it: `Il file c’è ma non si apre (${code}).`, en: `The file is there but cannot be opened (${code}).` },
    remedy: {
      it: 'Controlla i permessi del file e che non sia aperto in un altro programma.',
      en: 'Check the permissions of the file and that no other program holds it open.',
    },
  };
}
