// What sources were given in a run, kept so that the run can be done again without them: documents by the digest of their bytes,
// each once. Neither headers nor mails are kept.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { IsoWeek, Problem } from '../model.ts';
import { decode } from './decode.ts';
import { type Address, type Get, type GetOptions, type Page, Unreachable } from './get.ts';

/** One answer of `get`: a page, or why there was none. */
export interface Recorded {
  asked: string;
  page: (Omit<Page, 'body' | 'text'> & { digest: string }) | null;
  failure: { problem: Problem; gone: boolean } | null;
}

export interface Blobs {
  /** @returns the digest (SHA-256, hex) under which it is found */
  put: (bytes: Uint8Array) => Promise<string>;
  /** null: not there, or damaged */
  read: (digest: string) => Promise<Uint8Array | null>;
  /** Removes all others. */
  keepOnly: (digests: ReadonlySet<string>) => Promise<void>;
}

export function blobsIn(folder: string): Blobs {
  const fileOf = (digest: string) => join(folder, `${digest}.gz`);
  return {
    async put(bytes) {
      const digest = digestOf(bytes);
      if (await stat(fileOf(digest)).catch(() => null)) return digest;
      await mkdir(folder, { recursive: true });
      const unfinished = `${fileOf(digest)}.${randomUUID()}.tmp`;
      await writeFile(unfinished, await promisify(gzip)(bytes));
      await rename(unfinished, fileOf(digest));
      return digest;
    },
    async read(digest) {
      try {
        const bytes = await promisify(gunzip)(await readFile(fileOf(digest)));
        return digestOf(bytes) === digest ? bytes : null;
      } catch {
        return null;
      }
    },
    async keepOnly(digests) {
      const names = await readdir(folder).catch((): string[] => []);
      const others = names.filter((name) => !digests.has(name.replace(/\.gz$/, '')));
      await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

/** A `get` that keeps what it gives; `recorded` is told in the order of the addresses, whatever came first. */
export function recording(get: Get, blobs: Blobs): { get: Get; recorded: () => Recorded[] } {
  const records = new Map<string, Recorded>();
  const keep = (record: Recorded) => {
    if (!records.has(record.asked)) records.set(record.asked, record);
  };
  return {
    recorded: () => [...records.values()].sort((a, b) => (a.asked < b.asked ? -1 : 1)),
    async get(address, options) {
      if (options.accept === 'mail') return get(address, options);
      const asked = askedFor(address, options);
      try {
        const page = await get(address, options);
        const { body, text: _text, ...rest } = page;
        // A full disk costs the replay, not the issue.
        const digest = records.has(asked) ? null : await blobs.put(body).catch(() => null);
        if (digest !== null) keep({ asked, page: { ...rest, digest }, failure: null });
        return page;
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        keep({ asked, page: null, failure: { problem: error.problem, gone: error.gone } });
        throw error;
      }
    },
  };
}

/** A `get` that gives what was recorded, and nothing else; mails, which are not recorded, come from their folder. */
export function replaying(
  records: readonly Recorded[],
  { week, blobs, files }: { week: IsoWeek; blobs: Blobs; files: Get },
): Get {
  const known = new Map(records.map((record) => [record.asked, record]));
  return async (address, options) => {
    if (options.accept === 'mail' && 'path' in address) return files(address, options);
    const record = known.get(askedFor(address, options));
    if (record?.failure) throw new Unreachable(record.failure.problem, { gone: record.failure.gone });
    const body = record?.page ? await blobs.read(record.page.digest) : null;
    if (!record?.page || !body) throw new Unreachable(notInSnapshot(address, options.source, week));
    const { digest: _digest, ...page } = record.page;
    return {
      ...page,
      body,
      text: page.charset === 'binary' ? '' : decode(body, page.contentType, options.accept).text,
    };
  };
}

function askedFor(address: Address, { post }: GetOptions): string {
  const at = 'path' in address ? `path ${address.path}` : address.url;
  return post === undefined ? at : `${at}\n${post}`;
}

function notInSnapshot(address: Address, source: string, week: IsoWeek): Problem {
  const at = 'path' in address ? address.path : address.url;
  return {
    code: 'NOT_IN_SNAPSHOT',
    lost: 'source',
    where: source,
    what: {
      it: `Tra le pagine conservate della settimana ${week} non c’è ${at}.`,
      en: `${at} is not among the pages kept of week ${week}.`,
    },
    remedy: {
      it: 'La fonte è stata aggiunta o cambiata dopo, oppure è una casella di posta, che non si conserva: in questa copia manca.',
      en: 'The source was added or changed later, or it is a mailbox, which is not kept: it is missing here.',
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
