// The last good drafts of each source: what is used when a source fails. Kept in `.bulletin/`, which may be deleted.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './archive.ts';
import type { Draft, IsoDate } from './model.ts';

export interface Copy {
  /** the day on which the source gave these */
  on: IsoDate;
  drafts: Draft[];
}

export interface Copies {
  read: (source: string) => Promise<Copy | null>;
  write: (source: string, copy: Copy) => Promise<void>;
}

/** Copies as files of a folder, one for each source. A damaged one counts as none. */
export function copiesIn(folder: string): Copies {
  const fileOf = (source: string) => join(folder, `${source}.json`);
  return {
    read: async (source) => parseCopy(await readFile(fileOf(source), 'utf8').catch(() => '')),
    write: async (source, copy) => {
      await mkdir(folder, { recursive: true });
      await writeWhole(fileOf(source), JSON.stringify(copy));
    },
  };
}

function parseCopy(text: string): Copy | null {
  try {
    const copy: Partial<Copy> = JSON.parse(text);
    return typeof copy.on === 'string' && Array.isArray(copy.drafts) ? { on: copy.on, drafts: copy.drafts } : null;
  } catch {
    return null;
  }
}
