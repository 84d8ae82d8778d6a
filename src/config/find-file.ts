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

/** Files beside the expected ones that look as if they were meant: under another ending, or with a slip in the name. */
export async function lookalikes(root: string, expected: readonly string[]): Promise<ConfigProblem[]> {
  const folders = [...new Set(expected.map((file) => dirname(file)))];
  const found = await Promise.all(folders.map((folder) => namesIn(root, folder)));
  const files = found.flat();
  return files.flatMap((file) => {
    const meant = meantBy(file, expected);
    return meant === null ? [] : [problemOf(file, misnamed(file, meant, files.includes(meant)))];
  });
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
  if (expected.includes(file) || !textEndings.has(extname(file).toLowerCase())) return null;
  const stem = file.replace(/(\.(yaml|yml|txt|docx|doc|odt|rtf))+$/i, '').toLowerCase();
  const beside = expected.filter((other) => dirname(other) === dirname(file));
  const exact = beside.find((other) => other === `${stem}.yaml`);
  if (exact || !/\.ya?ml/i.test(file)) return exact ?? null;
  return nearest(`${stem}.yaml`, beside);
}

function misnamed(file: string, meant: string, exists: boolean): Sentence {
  const what = {
    it: `Il file «${file}» non viene letto: quello che si legge si chiama «${meant}».`,
    en: `The file “${file}” is not read: the one that is read is called “${meant}”.`,
  };
  if (exists) {
    return {
      what,
      remedy: {
        it: `Esistono tutti e due: se «${file}» è una copia, spostala in un’altra cartella.`,
        en: `Both exist: if “${file}” is a copy, move it to another folder.`,
      },
    };
  }
  return {
    what,
    remedy: {
      it: `Rinominalo «${meant}». Se la fine del nome (.txt, .docx) non si vede, falla mostrare nelle opzioni della cartella.`,
      en: `Rename it to “${meant}”. If the end of its name (.txt, .docx) is hidden, have it shown in the options of the folder.`,
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
