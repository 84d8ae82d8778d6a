// Mails that lie in files: one of them, or all those of a folder.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { GetOptions, NamedBytes } from './get.ts';
import { mailsLeftOut, strangeFiles } from './imap-words.ts';
import { readLocalFile } from './read-file.ts';
import type { Undecoded } from './reports.ts';

const mailsAtMost = 1000;
const capBytes = 200 * 1024 * 1024;

/**
 * `path` is a file, a folder, or a folder with `*` in the last part (`inbox/*.eml`). Of a folder the files that end in .eml
 * or .mbox are read, in the order of their names; folders inside it are not.
 * @throws Unreachable when there is no such file or folder.
 */
export async function readMailFiles(root: string, path: string, options: GetOptions): Promise<Undecoded> {
  const address = resolve(root, path);
  const last = basename(address);
  const folder = last.includes('*') ? dirname(address) : address;
  if (!(await isFolder(folder))) return readLocalFile(root, folder, options);
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const wanted = names.filter((name) => isMail(name) && (folder === address || matches(name, last))).sort();
  const { files, leftOut } = await load(folder, wanted);
  const strange = folder === address ? names.filter((name) => /\.(?:msg|oft|pst|emlx)$/i.test(name)) : [];
  const problems = leftOut.length > 0 ? [mailsLeftOut(options.source, leftOut.length)] : [];
  if (strange.length > 0) problems.push(strangeFiles(options.source, strange));
  return { address: folder, contentType: null, body: new Uint8Array(), files, state: 'fresh', copyOf: null, problems };
}

async function isFolder(path: string): Promise<boolean> {
  // A folder that is not there is told by the reading of it.
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

function isMail(name: string): boolean {
  return /\.(?:eml|mbox|mbx)$/i.test(name);
}

/** A star stands for any characters. */
function matches(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop() ?? '';
  const low = name.toLowerCase();
  if (!low.startsWith(first) || !low.endsWith(last) || low.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of rest) {
    const at = low.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= low.length - last.length;
}

async function load(folder: string, names: readonly string[]): Promise<{ files: NamedBytes[]; leftOut: string[] }> {
  const files: NamedBytes[] = [];
  const leftOut: string[] = [];
  let bytes = 0;
  for (const name of names) {
    const path = resolve(folder, name);
    const { size } = await stat(path);
    if (files.length >= mailsAtMost || bytes + size > capBytes) leftOut.push(name);
    else files.push({ name, body: await readFile(path) });
    bytes += size;
  }
  return { files, leftOut };
}
