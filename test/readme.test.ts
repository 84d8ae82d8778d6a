// What the README and the operator's page claim is true.

import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputKinds } from '../src/model.ts';
import { sourceKinds } from '../src/sources/collect.ts';
import { bulletin, emptyFolder, repository, sampleWorkspace } from './e2e/cli.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const leggimi = readFileSync(join(repository, 'LEGGIMI.md'), 'utf8');
const manifest: { scripts: Record<string, string>; engines: { node: string } } = JSON.parse(
  readFileSync(join(repository, 'package.json'), 'utf8'),
);

describe('the README', () => {
  it('names only commands and options that exist', async () => {
    const words = [...readme.matchAll(/`bulletin ([a-z]+)(?: ([a-z]+))?/g)].map(([, command = '', sub]) =>
      command === 'source' && sub ? ['source', sub] : [command],
    );
    const unique = [...new Set(words.map((word) => word.join(' ')))];
    expect(unique.length).toBeGreaterThan(8);
    for (const command of unique) {
      const { code, out } = await bulletin([...command.split(' '), '--help'], repository);
      expect({ command, code }).toEqual({ command, code: 0 });
      if (command !== 'source') expect(out).toContain('--workspace');
      if (command !== 'source') expect(out).toMatch(/Esempio:\n {2}bulletin /);
    }
  });

  it('names every command', async () => {
    const { out } = await bulletin(['--help'], repository);
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((name) => !readme.includes(`\`bulletin ${name}`))).toEqual([]);
  });

  it.each([
    ['kind of source', Object.keys(sourceKinds)],
    ['output', [...outputKinds]],
  ])('names every %s in its table', (title, names) => {
    const table = readme.slice(readme.indexOf(`\n| ${title} |`)).split('\n\n')[0] ?? '';
    const named = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual(names.sort());
  });

  it('points at files and scripts that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    const paths = [...readme.matchAll(/`((?:src|test|docs|bench|content|templates)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(repository, path)))).toEqual([]);
    const scripts = [...readme.matchAll(/npm (?:run )?(test|bench|gold)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !manifest.scripts[name])).toEqual([]);
  });

  it('gives the test command that CI runs', () => {
    expect(readFileSync(join(repository, '.ci', 'run'), 'utf8')).toContain('npm ci && npm test');
    expect(readme).toContain('npm ci && npm test');
    expect(readme).toContain(manifest.engines.node.replace('>=', ''));
  });

  it('starts a workspace of one’s own in two commands', async () => {
    const folder = join(await emptyFolder(), 'bollettino');
    expect((await bulletin(['init', folder], repository)).code).toBe(0);
    const made = await bulletin(['build', '--week', '--workspace', folder, '--browser', '/nessun/browser'], repository);
    expect(made.code).toBe(3);
    const weeks = await readdir(join(folder, 'output'));
    expect(weeks.filter((name) => /^\d{4}-W\d\d$/.test(name))).toHaveLength(1);
  });
});

describe('the operator’s page', () => {
  it('shows an offer that can be pasted as it is, and is printed', async () => {
    const block = /```yaml\n([\s\S]*?)```/.exec(leggimi)?.[1] ?? '';
    const folder = await sampleWorkspace();
    await appendFile(join(folder, 'sources.yaml'), `\n${block}`);
    await bulletin(['build', '--week', '2026-W48', '--browser', '/nessun/browser'], folder);
    expect((await bulletin(['why', 'margherita'], folder)).out).toContain('stampata');
  });

  it('fits on one printed page', () => {
    expect(leggimi.split('\n').length).toBeLessThan(75);
  });

  it('names only commands that exist', async () => {
    const named = [...new Set([...leggimi.matchAll(/npx bulletin ([a-z]+)/g)].map(([, name = '']) => name))];
    const { out } = await bulletin(['--help'], repository);
    expect(named.filter((name) => !new RegExp(`^ {2}${name}[ \\[]`, 'm').test(out))).toEqual([]);
  });
});
