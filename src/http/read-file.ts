import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { documentFault } from './document-fault.ts';
import { type Fault, type FaultKind, fault } from './faults.ts';
import type { GetOptions } from './get.ts';
import { damagedGzip, type Undecoded, unreachable } from './reports.ts';
import { unpack } from './unpack.ts';

const cap = 50 * 1024 * 1024;

/**
 * A file of the operator's own machine, relative to `root`; `../` and absolute paths are hers to use. A gzip is unpacked.
 * @throws Unreachable when there is no such file, or nothing in it that can be read.
 */
export async function readLocalFile(root: string, path: string, options: GetOptions): Promise<Undecoded> {
  const address = resolve(root, path);
  const raw = await load(address);
  if ('kind' in raw) throw unreachable(raw, options.source);
  const unpacked = await unpack(raw, null, cap);
  if ('fault' in unpacked) throw unreachable(fileFault(unpacked.fault, address), options.source);
  const wrong = documentFault(address, unpacked.body, options.accept);
  if (wrong) throw unreachable(wrong.kind === 'empty' ? fileFault('empty', address) : wrong, options.source);
  const problems = unpacked.damaged ? [damagedGzip(address, options.source)] : [];
  return { address, contentType: null, body: unpacked.body, state: 'fresh', copyOf: null, problems };
}

async function load(address: string): Promise<Uint8Array | Fault> {
  try {
    const found = await stat(address);
    if (found.isDirectory()) return fault('file-folder', address);
    if (!found.isFile()) return fault('file-unreadable', address);
    return found.size > cap ? fileFault('too-big', address) : await readFile(address);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return fault(byCode.get(code) ?? 'file-unreadable', address, { cause, detail: code });
  }
}

function fileFault(kind: 'too-big' | 'empty' | 'bad-compression', address: string): Fault {
  const kinds = { 'too-big': 'file-too-big', empty: 'file-empty', 'bad-compression': 'file-unreadable' } as const;
  return fault(kinds[kind], address, { detail: kind === 'too-big' ? '50 MB' : null });
}

const byCode: ReadonlyMap<string, FaultKind> = new Map<string, FaultKind>([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-missing'],
  ['ENAMETOOLONG', 'file-missing'],
  ['EACCES', 'file-forbidden'],
  ['EPERM', 'file-forbidden'],
  ['EBUSY', 'file-forbidden'],
]);
