// What the issue of a week was made of, beside the workspace itself: the documents read, what was remembered, the day. With it
// the issue can be made again without the network.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../archive.ts';
import type { Copies, Copy } from '../copies.ts';
import { type Blobs, blobsIn, type Recorded } from '../http/snapshots.ts';
import type { IsoDate, IsoWeek } from '../model.ts';
import type { Looked, Memory } from '../truth/pages-alive.ts';

export interface Snapshot {
  schema: 'bulletin-snapshot/1';
  week: IsoWeek;
  /** the day that the issue is dated, and the day as the clock had it */
  today: IsoDate;
  realDay: IsoDate;
  documents: Recorded[];
  /** digest of what was remembered of the sources: copies by source, as JSON */
  copies: string;
  /** what was known of the pages of the offers, by address */
  looked: [string, Looked][];
}

export interface Snapshots {
  blobs: Blobs;
  /** null: there is none of that week, or it is damaged */
  read: (week: IsoWeek) => Promise<Snapshot | null>;
  /** Keeps it, and of the others only the last ones, `count` in all. */
  write: (snapshot: Snapshot, count: number) => Promise<void>;
  /** oldest first */
  weeks: () => Promise<IsoWeek[]>;
}

export function snapshotsIn(folder: string): Snapshots {
  const blobs = blobsIn(join(folder, 'documents'));
  const fileOf = (week: IsoWeek) => join(folder, `${week}.json`);
  const read = async (week: IsoWeek) => parse(await readFile(fileOf(week), 'utf8').catch(() => ''));
  const weeks = async () => {
    const names = await readdir(folder).catch((): string[] => []);
    return names.flatMap((name) => /^(\d{4}-W\d{2})\.json$/.exec(name)?.[1] ?? []).sort();
  };
  return {
    blobs,
    read,
    weeks,
    async write(snapshot, count) {
      await mkdir(folder, { recursive: true });
      await writeWhole(fileOf(snapshot.week), JSON.stringify(snapshot));
      const kept = await weeks();
      for (const week of kept.slice(0, Math.max(0, kept.length - count))) await rm(fileOf(week), { force: true });
      const standing = await Promise.all((await weeks()).map(read));
      await blobs.keepOnly(new Set(standing.flatMap((one) => (one ? digestsIn(one) : []))));
    },
  };
}

/** Copies that remember what was read of them first: what a run began with. */
export function recordingCopies(copies: Copies): Copies & { begun: () => Record<string, Copy> } {
  const first = new Map<string, Copy>();
  return {
    begun: () => Object.fromEntries([...first].sort(([a], [b]) => (a < b ? -1 : 1))),
    write: copies.write,
    async read(source) {
      const copy = await copies.read(source);
      if (copy && !first.has(source)) first.set(source, copy);
      return copy;
    },
  };
}

/** Copies as they were; nothing is remembered. */
export async function replayedCopies({ copies }: Snapshot, blobs: Blobs): Promise<Copies> {
  const bytes = await blobs.read(copies);
  const begun: Record<string, Copy> = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : {};
  return { read: async (source) => begun[source] ?? null, write: async () => undefined };
}

export function lookedAt(memory: Memory, urls: readonly string[]): [string, Looked][] {
  return urls.flatMap((url): [string, Looked][] => {
    const looked = memory.get(url);
    return looked ? [[url, looked]] : [];
  });
}

function digestsIn({ documents, copies }: Snapshot): string[] {
  return [copies, ...documents.flatMap(({ page }) => (page ? [page.digest] : []))];
}

function parse(text: string): Snapshot | null {
  try {
    const snapshot: Snapshot = JSON.parse(text);
    return snapshot.schema === 'bulletin-snapshot/1' && Array.isArray(snapshot.documents) ? snapshot : null;
  } catch {
    return null;
  }
}
