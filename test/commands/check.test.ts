import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { sampleSources, workspaceFolder } from '../config/workspace-folder.ts';
import { listener } from './listener.ts';

describe('check', () => {
  it('says that all is well, with counts', async () => {
    const { out, err, terminal } = listener();
    const workspace = await workspaceFolder({ 'sources.yaml': sampleSources });
    expect(await check({ workspace, json: false }, terminal)).toBe(0);
    expect(err).toEqual([]);
    expect(out).toEqual(['Tutto a posto: 2 fonti (1 spenta), 0 corsi, 0 classi di italiano, 0 avvisi, 0 decisioni.']);
  });

  it('tells every problem with its place, the line, what and remedy', async () => {
    const workspace = await workspaceFolder({ 'sources.yaml': sampleSources.replace('subtitle', 'subtitel') });
    const italian = listener();
    expect(await check({ workspace, json: false }, italian.terminal)).toBe(2);
    expect(italian.out).toEqual([]);
    expect(italian.err).toEqual([
      'sources.yaml:3:3',
      '  3 |   subtitel: Municipi 2 e 3',
      '    |   ^^^^^^^^',
      '  Il campo «subtitel» qui non esiste: volevi dire «subtitle»?',
      '  Scrivi «subtitle:» al suo posto.',
      '',
      'C’è 1 cosa da correggere. Prima di allora il bollettino non si fa.',
    ]);
    const english = listener('en');
    await check({ workspace, json: false }, english.terminal);
    expect(english.err[3]).toBe('  There is no field “subtitel” here: did you mean “subtitle”?');
  });

  it('finds what would fail only when the bulletin is made', async () => {
    const sheet = '  - id: foglio\n    kind: sheet\n    path: inbox/nessuno.csv\n';
    const workspace = await workspaceFolder({ 'sources.yaml': `${sampleSources}${sheet}` });
    const { out, err, terminal } = listener();
    expect(await check({ workspace, json: false }, terminal)).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toContain('Il file «inbox/nessuno.csv» non c’è');
    expect(err.at(-1)).toBe(
      'C’è 1 cosa da correggere. Prima di allora il bollettino si fa, ma senza quello che quelle fonti danno.',
    );
    const json = listener();
    expect(await check({ workspace, json: true }, json.terminal)).toBe(2);
    expect(JSON.parse(json.out.join('\n'))).toMatchObject({ ok: false, problems: [{ line: 73 }] });
  });

  it('warns without stopping', async () => {
    const workspace = await workspaceFolder({
      'sources.yaml': sampleSources.replace('name: HUB', 'name: HUB\n      due'),
    });
    const { out, err, terminal } = listener();
    expect(await check({ workspace, json: false }, terminal)).toBe(0);
    expect(err[0]).toBe('Attenzione:');
    expect(err[1]).toBe('sources.yaml:18:11');
    expect(out[0]).toContain('1 cosa da guardare');
  });

  it('answers in JSON', async () => {
    const workspace = await workspaceFolder({ 'sources.yaml': sampleSources.replace('subtitle', 'subtitel') });
    const { out, err, terminal } = listener();
    expect(await check({ workspace, json: true }, terminal)).toBe(2);
    expect(err).toEqual([]);
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      ok: false,
      counts: null,
      problems: [{ file: 'sources.yaml', line: 3, column: 3 }],
      warnings: [],
    });
  });
});
