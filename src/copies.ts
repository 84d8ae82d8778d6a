// What is remembered of each source: its last good drafts, which stand in when it fails, and which of its offers are missing
// since when. Kept in `.bulletin/`, which may be deleted.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './archive.ts';
import type { Draft, IsoDate, IsoWeek } from './model.ts';

export interface Copy {
  /** the day on which the source gave these */
  on: IsoDate;
  drafts: Draft[];
  /** week of the issue that it was read for; absent: the week of `on` */
  week?: IsoWeek;
  /** offers that were in an earlier reading and are not in `drafts` */
  absent?: Absent[];
  /** weeks whose issues found the source failing, without one between them that read it */
  failing?: IsoWeek[];
  /** digest of how the source was configured: another configuration is not compared with this */
  shape?: string;
}

/** A known offer that its source does not list any more. */
export interface Absent {
  draft: Draft;
  /** the last day on which the source listed it */
  lastSeen: IsoDate;
  /** the whole reading that last missed it; null: only readings with gaps did */
  missed: { on: IsoDate; week: IsoWeek } | null;
  /** readings, after the first, that missed it: of a later day and for a later issue */
  confirmations: number;
  /** pushed off the end of a feed by newer entries, not taken away */
  slid: boolean;
  /** week of the issue that tells that it is gone; null: it still stands */
  gone: IsoWeek | null;
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
    const { on, drafts, week, absent, failing, shape }: Partial<Copy> = JSON.parse(text);
    if (typeof on !== 'string' || !Array.isArray(drafts)) return null;
    return {
      on,
      drafts,
      ...(typeof week === 'string' ? { week } : {}),
      ...(Array.isArray(absent) ? { absent } : {}),
      ...(Array.isArray(failing) ? { failing } : {}),
      ...(typeof shape === 'string' ? { shape } : {}),
    };
  } catch {
    return null;
  }
}
