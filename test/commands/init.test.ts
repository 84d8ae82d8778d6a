import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { init } from '../../src/commands/init.ts';
import { initTemplates } from '../../src/commands/init-templates.ts';
import { loadWorkspace } from '../../src/config/load.ts';
import { workspaceFolder } from '../config/workspace-folder.ts';
import { listener } from './listener.ts';

describe('init', () => {
  it.each(['2026-11-23', '2026-12-31', '2027-01-01', '2028-02-29'])(
    'makes a workspace on %s that has no problem',
    async (today) => {
      const folder = join(await workspaceFolder({}), 'new', 'bulletin');
      const { out, err, terminal } = listener();
      expect(await init({ folder, json: false, today }, terminal)).toBe(0);
      expect(out).toEqual([folder]);
      expect(err).toContain(`  npx bulletin check --workspace ${folder}`);
      expect(err.join('\n')).toContain(fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1));
      const { workspace, problems, warnings } = await loadWorkspace(folder);
      expect(problems).toEqual([]);
      expect(warnings).toEqual([]);
      expect(workspace?.config.sources.map(({ kind }) => kind)).toEqual(['listing']);
      expect(workspace?.drafts.map(({ kind }) => kind)).toEqual(['course', 'class', 'notice', 'notice']);
      for (const draft of workspace?.drafts ?? []) {
        expect(draft.confirmed).toBe(today);
        expect((draft.extra.ends ?? '9999') > today).toBe(true);
      }
    },
  );

  it('tells who reads English that the files are Italian, and quotes a name with spaces', async () => {
    const folder = join(await workspaceFolder({}), 'il mio bollettino');
    const { err, terminal } = listener('en');
    await init({ folder, json: false, today: '2026-11-23' }, terminal);
    expect(err.join('\n')).toContain('is in Italian');
    expect(err).toContain(`  npx bulletin check --workspace "${folder}"`);
  });

  it('stays without problems when its remarks are made settings', async () => {
    const folder = await workspaceFolder({});
    await init({ folder, json: false, today: '2026-11-23' }, listener().terminal);
    const text = await readFile(join(folder, 'sources.yaml'), 'utf8');
    const opened = text
      .replace(/^# (?=sections:| {2}- \{)/gm, '')
      .replace(/^ {2}# (?=- id: comune| {2}\w+:)/gm, '  ')
      .replace('  # url: https://bollettino.example/        l', '  url: https://bollettino.example/        # l');
    expect(opened.split('\n').filter((line) => line.startsWith('sections:'))).toHaveLength(1);
    await writeFile(join(folder, 'sources.yaml'), opened);
    const { workspace, problems } = await loadWorkspace(folder);
    expect(problems).toEqual([]);
    expect(workspace?.config.sections[1]).toEqual({ id: 'market', title: null, limit: 12 });
    expect(workspace?.config.sources.map(({ id }) => id)).toEqual(['panificio-di-esempio', 'comune']);
    expect(workspace?.config.bulletin.url).toBe('https://bollettino.example/');
  });

  it('keeps the addresses of persons out of a repository', async () => {
    const folder = await workspaceFolder({ '.bulletin/x': '', 'recipients.csv': '', 'recipients-giovani.csv': '' });
    await init({ folder, json: false, today: '2026-11-23' }, listener().terminal);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    const status = execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: folder, encoding: 'utf8' });
    expect(status).toContain('sources.yaml');
    expect(status).not.toMatch(/recipients|\.bulletin/);
  });

  it('overwrites nothing', async () => {
    const folder = await workspaceFolder({ 'content/courses.yaml': '# mio\n', 'altro.txt': '' });
    const { out, err, terminal } = listener();
    expect(await init({ folder, json: false, today: '2026-11-23' }, terminal)).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toContain('content/courses.yaml');
    expect(await readFile(join(folder, 'content/courses.yaml'), 'utf8')).toBe('# mio\n');
    expect((await readdir(folder)).sort()).toEqual(['altro.txt', 'content']);
  });

  it('refuses the name of a file', async () => {
    const folder = join(await workspaceFolder({ letter: 'x' }), 'letter');
    const { err, terminal } = listener('en');
    expect(await init({ folder, json: false, today: '2026-11-23' }, terminal)).toBe(2);
    expect(err.join('\n')).toContain('is a file, not a folder');
  });
});

describe('init --templates', () => {
  it('gives a designer every template, from which the bulletin is made as before, and overwrites none', async () => {
    const folder = await workspaceFolder({ 'templates/offer.hbs': '<p>nostra</p>' });
    const { out, terminal } = listener();
    expect(await initTemplates({ folder, json: true }, terminal)).toBe(0);
    const told = JSON.parse(out.join('\n'));
    expect(told.kept).toEqual(['offer.hbs']);
    const program = fileURLToPath(new URL('../../templates', import.meta.url));
    expect([...told.files, ...told.kept].sort()).toEqual((await readdir(program)).sort());
    for (const name of told.files) {
      expect(await readFile(join(folder, 'templates', name))).toEqual(await readFile(join(program, name)));
    }
    expect(await readFile(join(folder, 'templates', 'offer.hbs'), 'utf8')).toBe('<p>nostra</p>');
  });

  it('names every template in its guide', async () => {
    const folder = await workspaceFolder({});
    await initTemplates({ folder, json: true }, listener().terminal);
    const guide = await readFile(join(folder, 'templates', 'LEGGIMI.txt'), 'utf8');
    const names = (await readdir(join(folder, 'templates'))).filter((name) => /\.(hbs|css)$/.test(name));
    const unnamed = names.filter((name) => !guide.includes(name) && !guide.includes(name.replace('.hbs', '')));
    expect(unnamed).toEqual([]);
  });

  it('does not copy the program’s folder onto itself', async () => {
    const folder = fileURLToPath(new URL('../..', import.meta.url));
    expect(await initTemplates({ folder, json: false }, listener().terminal)).toBe(2);
  });
});
