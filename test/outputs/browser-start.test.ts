// Machines that refuse the first start: without libraries, without a sandbox. A small script stands for such a machine.

import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FoundBrowser, findBrowser, openPrinter } from '../../src/outputs/browser.ts';
import { pageCount } from '../../src/outputs/pdf-bytes.ts';

async function refusing(condition: string, words: string): Promise<FoundBrowser> {
  const found = await findBrowser(null);
  if ('code' in found) throw new Error(found.what.en);
  const script = join(await mkdtemp(join(tmpdir(), 'machine-')), 'browser');
  const lines = [
    '#!/bin/sh',
    `${condition} || { echo "${words}" >&2; exit 127; }`,
    `exec "${found.executablePath}" "$@"`,
    '',
  ];
  await writeFile(script, lines.join('\n'));
  await chmod(script, 0o755);
  return { ...found, executablePath: script };
}

async function prints(found: FoundBrowser): Promise<{ pages: number; unsandboxed: boolean }> {
  const printer = await openPrinter(found);
  try {
    const bytes = await printer.print('<!DOCTYPE html><html lang="it"><title>Prova</title><p>Prova</p>');
    return { pages: pageCount(bytes), unsandboxed: printer.unsandboxed };
  } finally {
    await printer.close();
  }
}

describe.skipIf(process.platform === 'win32')('a machine', () => {
  it('without libraries is given those that travel with the browser', async () => {
    const words = 'error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect((await prints(await refusing('[ -n "$LD_LIBRARY_PATH" ]', words))).pages).toBe(1);
  });

  it('that forbids the sandbox prints without it, and says so', async () => {
    const without = 'case "$*" in *--no-sandbox*) true;; *) false;; esac';
    const printed = await prints(await refusing(without, 'No usable sandbox! Update your kernel'));
    expect(printed).toEqual({ pages: 1, unsandboxed: true });
  });

  it('on which the browser fails for another reason keeps its sandbox and is told so', async () => {
    await expect(prints(await refusing('false', 'Illegal instruction'))).rejects.toThrow();
  });
});
