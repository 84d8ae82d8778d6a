// What `bulletin doctor` says of the workspace: whether it can be written in, and whether its settings can be read.

import { lstat, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkReadable } from '../config/check-readable.ts';
import { loadWorkspace } from '../config/load.ts';
import type { Said } from '../model.ts';

export interface Finding {
  what: string;
  ok: boolean;
  said: Said;
  remedy: Said | null;
}

export async function workspaceFindings(workspace: string): Promise<Finding[]> {
  const root = resolve(workspace);
  if (!(await isWritable(root))) return [closedFolder(root)];
  return [
    await folder(root),
    await written(root, 'output', 'output'),
    await written(root, '.bulletin', 'copies'),
    ...(await settings(root)),
  ];
}

async function folder(root: string): Promise<Finding> {
  const found = await lstat(join(root, 'sources.yaml')).then(yes, no);
  return found
    ? { what: 'folder', ok: true, said: { it: `Cartella di lavoro: ${root}`, en: `Workspace: ${root}` }, remedy: null }
    : {
        what: 'folder',
        ok: false,
        said: { it: `Nella cartella ${root} manca sources.yaml.`, en: `The folder ${root} has no sources.yaml.` },
        remedy: {
          it: 'Vai nella cartella giusta, o preparane una: bulletin init <cartella>.',
          en: 'Go to the right folder, or prepare one: bulletin init <folder>.',
        },
      };
}

/** A folder that the program makes itself where it is not there yet. */
async function written(root: string, name: string, what: string): Promise<Finding> {
  const path = join(root, name);
  const exists = await lstat(path).then(yes, no);
  if (!exists || (await isWritable(path))) {
    return {
      what,
      ok: true,
      said: { it: `In ${name}/ si può scrivere.`, en: `${name}/ can be written in.` },
      remedy: null,
    };
  }
  return {
    what,
    ok: false,
    said: { it: `In ${path} non si può scrivere.`, en: `${path} cannot be written in.` },
    remedy: {
      it: 'Controlla i permessi e che sia una cartella, non un file. Se è un file, spostalo: il programma crea la cartella da sé.',
      en: 'Check its permissions and that it is a folder, not a file. If it is a file, move it: the program makes the folder itself.',
    },
  };
}

async function settings(root: string): Promise<Finding[]> {
  const { problems, written: sources } = await loadWorkspace(root);
  const unreadable = sources ? await checkReadable(sources, root) : [];
  const count = problems.length + unreadable.length;
  if (problems.some(({ file, line }) => file === 'sources.yaml' && line === 0)) return [];
  if (count === 0) {
    const said = { it: 'sources.yaml e content/ sono in ordine.', en: 'sources.yaml and content/ are in order.' };
    return [{ what: 'settings', ok: true, said, remedy: null }];
  }
  return [
    {
      what: 'settings',
      ok: false,
      said: {
        it: `In sources.yaml e content/ ${count === 1 ? 'c’è 1 cosa' : `ci sono ${count} cose`} da correggere.`,
        en: `In sources.yaml and content/ there ${count === 1 ? 'is 1 thing' : `are ${count} things`} to correct.`,
      },
      remedy: { it: 'Per vedere che cosa e dove: bulletin check', en: 'To see what and where: bulletin check' },
    },
  ];
}

function closedFolder(root: string): Finding {
  return {
    what: 'folder',
    ok: false,
    said: { it: `Nella cartella ${root} non si può scrivere.`, en: `The folder ${root} cannot be written in.` },
    remedy: {
      it: 'Controlla i permessi, o usa una cartella tua: --workspace <cartella>.',
      en: 'Check its permissions, or use a folder of your own: --workspace <folder>.',
    },
  };
}

async function isWritable(path: string): Promise<boolean> {
  const trial = join(path, `.bulletin-prova-${process.pid}`);
  return await mkdir(trial)
    .then(() => rm(trial, { recursive: true }))
    .then(yes, no);
}

function yes(): boolean {
  return true;
}

function no(): boolean {
  return false;
}
