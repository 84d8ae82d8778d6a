import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/commands/schema.ts';
import { sampleSources, workspaceFolder } from '../config/workspace-folder.ts';
import { listener } from './listener.ts';

describe('schema', () => {
  it('writes the file beside sources.yaml and says how to use it', async () => {
    const workspace = await workspaceFolder({ 'sources.yaml': sampleSources });
    const { out, err, terminal } = listener();
    expect(await schema({ workspace, json: false }, terminal)).toBe(0);
    expect(out).toEqual([join(workspace, 'sources.schema.json')]);
    expect(err.join('\n')).toContain('$schema=./sources.schema.json');
    const text = await readFile(join(workspace, 'sources.schema.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ title: 'sources.yaml', required: ['bulletin', 'desks', 'sources'] });
    expect((await readdir(workspace)).sort()).toEqual(['sources.schema.json', 'sources.yaml']);
  });
});
