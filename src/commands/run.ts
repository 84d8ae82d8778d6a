// What a build reads from and what it leaves behind: live, from the network and the workspace; or again, from a snapshot.

import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../archive.ts';
import type { Workspace } from '../config/load.ts';
import { type Copies, copiesIn } from '../copies.ts';
import { createStagedCache } from '../http/cache.ts';
import { createGet } from '../http/create-get.ts';
import type { Get } from '../http/get.ts';
import { recording, replaying } from '../http/snapshots.ts';
import type { IsoDate, IsoWeek } from '../model.ts';
import type { Looked, Memory } from '../truth/pages-alive.ts';
import { daysBetween, issueDay } from '../week.ts';
import { lookedAt, recordingCopies, replayedCopies, type Snapshot, type Snapshots } from './snapshot.ts';

export interface Run {
  /** the day that the issue is dated, and the day as the clock has it */
  today: IsoDate;
  realDay: IsoDate;
  get: Get;
  copies: Copies;
  /** what is known of the pages of offers */
  memory: Memory;
  /** false: pages of offers are not asked for at all */
  looks: boolean;
  /** no page of an offer is asked for any more */
  isOver: () => boolean;
  /** Puts away what was fetched, except what came of these hosts. */
  settle: (refused: ReadonlySet<string>) => Promise<void>;
  /** Keeps what the issue was made of, with the pages of its offers. */
  keep: (offers: readonly string[]) => Promise<void>;
  /** Remembers what was learnt of the pages of offers. */
  close: () => Promise<void>;
}

export interface RunOptions {
  week: IsoWeek;
  realDay: IsoDate;
  now: Date;
  version: string;
  offline: boolean;
  /** between the starts of two requests to one host; absent: as `createGet` has it */
  gapMs?: number;
}

/** For all pages of offers together. */
const longestLookMs = 120_000;
/** Kept pages and what is known of pages of offers, after so many days without use. */
const longestUnused = 60;

export async function liveRun(workspace: Workspace, options: RunOptions, snapshots: Snapshots): Promise<Run> {
  const hidden = join(workspace.root, '.bulletin');
  const { week, realDay } = options;
  const today = issueDay(week, realDay);
  const pages = join(hidden, 'pages');
  const cache = createStagedCache(pages);
  const readOn = realDay < today ? realDay : today;
  const { offline, gapMs } = options;
  const settings = { ...getSettings(workspace, options, readOn), cache, offline };
  const web = createGet(gapMs === undefined ? settings : { ...settings, gapMs });
  const { get, recorded } = recording(web, snapshots.blobs);
  const copies = recordingCopies(copiesIn(join(hidden, 'copies')));
  const memory = await readMemory(join(hidden, 'looked.json'), realDay);
  const before = JSON.stringify([...memory]);
  const started = performance.now();
  return {
    today,
    realDay,
    get,
    copies,
    memory,
    looks: !offline,
    isOver: () => performance.now() - started > longestLookMs,
    settle: cache.settle,
    async keep(offers) {
      const begun = await snapshots.blobs.put(new TextEncoder().encode(JSON.stringify(copies.begun())));
      const made = { week, today, realDay, documents: recorded(), copies: begun, looked: lookedAt(memory, offers) };
      await snapshots.write({ schema: 'bulletin-snapshot/1', ...made }, workspace.config.keepWeeks);
      await removeUnused(pages, options.now);
    },
    async close() {
      const after = JSON.stringify([...memory]);
      if (after === before) return;
      await mkdir(hidden, { recursive: true });
      await writeWhole(join(hidden, 'looked.json'), after);
    },
  };
}

/** Nothing is fetched, and nothing is remembered. */
export async function replayedRun(
  workspace: Workspace,
  snapshot: Snapshot,
  { version, snapshots }: { version: string; snapshots: Snapshots },
): Promise<Run> {
  const { week, today, realDay, documents } = snapshot;
  const { blobs } = snapshots;
  const files = createGet({ ...getSettings(workspace, { version }, today), offline: true });
  const nothing = async () => undefined;
  return {
    today,
    realDay,
    get: replaying(documents, { week, blobs, files }),
    copies: await replayedCopies(snapshot, blobs),
    memory: new Map(snapshot.looked),
    looks: false,
    isOver: () => true,
    settle: nothing,
    keep: nothing,
    close: nothing,
  };
}

function getSettings({ root, config }: Workspace, { version }: { version: string }, today: IsoDate) {
  const { publisher, url } = config.bulletin;
  const contact = publisher.email ?? url ?? publisher.name;
  return { root, cacheFolder: join(root, '.bulletin', 'pages'), contact, version, today };
}

async function readMemory(path: string, realDay: IsoDate): Promise<Memory> {
  try {
    const entries: [string, Looked][] = JSON.parse(await readFile(path, 'utf8'));
    return new Map(entries.filter(([, { on }]) => daysBetween(on, realDay) <= longestUnused));
  } catch {
    return new Map();
  }
}

async function removeUnused(folder: string, now: Date): Promise<void> {
  const oldest = now.getTime() - longestUnused * 24 * 60 * 60 * 1000;
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const file = await stat(join(folder, name)).catch(() => null);
    if (file && file.mtimeMs < oldest) await rm(join(folder, name), { recursive: true, force: true });
  }
}
