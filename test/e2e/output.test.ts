// What goes to standard output: JSON also from a command that fails, and no trace where nobody reads on.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bulletin, emptyFolder, repository, sampleWorkspace } from './cli.ts';

interface Answer {
  ok: boolean;
  exit: number;
  problems: { file?: string; line?: number; what: { it: string; en: string } }[];
}

describe('--json', () => {
  it.each([
    ['a wrong week', ['build', '--week', '2026-W54'], 'non è una settimana'],
    ['an unknown option', ['build', '--wek'], '--wek'],
    ['an unknown source', ['source', 'test', 'nessuna'], 'non c’è una fonte "nessuna"'],
    ['a folder that is taken', ['init', '.'], 'ci sono già questi file'],
    ['a week without an issue', ['why', 'pane'], 'Non c’è ancora un bollettino'],
    ['a file that is not there', ['read', 'nessuno.txt'], 'nessuno.txt'],
  ])('answers %s with one object', async (_, args, says) => {
    const run = await bulletin([...args, '--json'], await sampleWorkspace());
    const answer: Answer = JSON.parse(run.out);
    expect([run.code, answer.ok, answer.exit]).toEqual([2, false, 2]);
    expect(answer.problems[0]?.what.it).toContain(says);
    expect(run.err).toContain(says);
  });

  it.each([['build'], ['source', 'list'], ['source', 'test']])(
    'names the lines to correct (%s %s)',
    async (...args) => {
      const folder = await sampleWorkspace();
      await appendFile(join(folder, 'sources.yaml'), '\ntitolo: x\n');
      const run = await bulletin([...args, '--json'], folder);
      const answer: Answer = JSON.parse(run.out);
      expect([run.code, answer.exit]).toEqual([2, 2]);
      expect(answer.problems).toMatchObject([{ file: 'sources.yaml', column: 1, what: {} }]);
    },
  );
});

describe('a file in place of the folder output', () => {
  it('is named in the operator’s words', async () => {
    const folder = await sampleWorkspace();
    await writeFile(join(folder, 'output'), '');
    const run = await bulletin(['build', '--week', '2026-W48', '--json'], folder);
    const answer: Answer = JSON.parse(run.out);
    expect([run.code, answer.exit]).toEqual([1, 1]);
    expect(run.err).toContain('Dove serve una cartella c’è un file: output.');
    expect(run.err).not.toMatch(/EEXIST|errore suo|at /);
  });
});

describe.skipIf(!existsSync('/dev/full'))('standard output', () => {
  const bin = join(repository, 'bin', 'bulletin.js');
  const shell = (line: string, cwd: string) =>
    new Promise<{ code: number | null; err: string }>((resolve) => {
      const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], {
        cwd,
        env: { ...process.env, LANG: 'it_IT.UTF-8', LC_ALL: '' },
      });
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.on('close', (code) => resolve({ code, err }));
    });

  it('may be closed by whoever reads: no word, and the code that the command had', async () => {
    const folder = await sampleWorkspace();
    const node = `'${process.execPath}' '${bin}'`;
    expect(await shell(`${node} source list | true`, folder)).toEqual({ code: 0, err: '' });
    expect(await shell(`${node} --help | true`, folder)).toEqual({ code: 0, err: '' });
    const wrong = await shell(`${node} build --week 99 --json 2>/dev/null | true`, folder);
    expect(wrong).toEqual({ code: 2, err: '' });
  });

  it('may be full: one sentence, and not success', async () => {
    const folder = await sampleWorkspace();
    const run = await shell(`'${process.execPath}' '${bin}' source list > /dev/full`, folder);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/^Il disco è pieno: [^\n]+\n$/);
  });
});

describe('the help', () => {
  it.each([['--help'], ['source', '--help'], ['build', '--help'], ['why', '--help'], ['init', '--help']])(
    'is Italian throughout (%s %s)',
    async (...args) => {
      const run = await bulletin(args, await emptyFolder());
      expect(run.code).toBe(0);
      expect(run.out).not.toMatch(/options|command\]|display help|default|folder|words|<path>|\[week\]/);
    },
  );
});

describe('starting', () => {
  it('never crashes: a hundred times, four at a time', async () => {
    const folder = await emptyFolder();
    const left = Array.from({ length: 100 }, (_, number) => number);
    const codes: (number | null)[] = [];
    const starter = async () => {
      while (left.pop() !== undefined) codes.push((await bulletin(['--help'], folder)).code);
    };
    await Promise.all([starter(), starter(), starter(), starter()]);
    expect(codes).toEqual(Array(100).fill(0));
  }, 60_000);
});
