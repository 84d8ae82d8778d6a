// Kept copies of documents: one file per address, head and body together in one gzip, whose checksum tells a damaged file.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { IsoDate } from '../model.ts';

export interface KeptHead {
  /** as it was asked for */
  url: string;
  /** after redirects */
  address: string;
  etag: string | null;
  lastModified: string | null;
  contentType: string | null;
  status: number;
  /** the last day on which it was known to be current */
  fetchedOn: IsoDate;
}
export interface Kept extends KeptHead {
  body: Uint8Array;
}

export interface Cache {
  /** null when there is no copy, or none that can be trusted */
  read: (url: string) => Promise<Kept | null>;
  /** Written whole or not at all. False when it could not be kept (full disk, folder not writable). */
  write: (kept: Kept) => Promise<boolean>;
}

export function createCache(folder: string): Cache {
  return {
    async read(url) {
      try {
        const kept = parse(await promisify(gunzip)(await readFile(fileOf(folder, url))));
        return kept?.url === url ? kept : null;
      } catch {
        return null;
      }
    },
    async write(kept) {
      const { body, ...head } = kept;
      const file = fileOf(folder, kept.url);
      const unfinished = `${file}.${randomUUID()}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(
          unfinished,
          await promisify(gzip)(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])),
        );
        await rename(unfinished, file);
        return true;
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined);
        return false;
      }
    },
  };
}

export interface StagedCache extends Cache {
  /** Puts what was written in place, except what came from these hosts (without `www.`): that is forgotten. */
  settle: (refused: ReadonlySet<string>) => Promise<void>;
}

/** Copies that are written beside their place until it is known whether they are to be believed. */
export function createStagedCache(folder: string): StagedCache {
  const waiting = join(folder, 'staged');
  const [kept, staged] = [createCache(folder), createCache(waiting)];
  const urls = new Set<string>();
  return {
    read: async (url) => (urls.has(url) ? await staged.read(url) : null) ?? kept.read(url),
    async write(copy) {
      urls.add(copy.url);
      return staged.write(copy);
    },
    async settle(refused) {
      const believed = [...urls].filter((url) => !refused.has(hostOf(url)));
      // What cannot be put in place is fetched again next time.
      for (const url of believed) await rename(fileOf(waiting, url), fileOf(folder, url)).catch(() => undefined);
      urls.clear();
      await rm(waiting, { recursive: true, force: true });
    },
  };
}

function hostOf(key: string): string {
  return new URL(key.split('\n')[0] ?? '').host.replace(/^www\./, '');
}

function fileOf(folder: string, url: string): string {
  return join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 40)}.gz`);
}

function parse(file: Buffer): Kept | null {
  const end = file.indexOf('\n');
  const head: unknown = JSON.parse(file.toString('utf8', 0, end));
  return isHead(head) ? { ...head, body: file.subarray(end + 1) } : null;
}

function isHead(head: unknown): head is KeptHead {
  if (typeof head !== 'object' || head === null) return false;
  const entries = new Map<string, unknown>(Object.entries(head));
  const isText = (key: string) => typeof entries.get(key) === 'string';
  const isTextOrNull = (key: string) => entries.get(key) === null || isText(key);
  return (
    ['url', 'address', 'fetchedOn'].every(isText) &&
    ['etag', 'lastModified', 'contentType'].every(isTextOrNull) &&
    typeof entries.get('status') === 'number'
  );
}
