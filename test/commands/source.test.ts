import { expect, it } from 'vitest';
import { sourceTest } from '../../src/commands/source.ts';
import { sampleSources, workspaceFolder } from '../config/workspace-folder.ts';
import { listener } from './listener.ts';

it.each([
  ['it', 'panificio (listing): letta, 1 voce'],
  ['en', 'panificio (listing): read, 1 entry'],
] as const)('counts one entry as one (%s)', async (language, says) => {
  const workspace = await workspaceFolder({ 'sources.yaml': sampleSources });
  const { out, terminal } = listener(language);
  const options = { workspace, json: false, version: '0.0.0', now: new Date(Date.UTC(2026, 10, 23)) };
  await sourceTest(['panificio'], options, terminal);
  expect(out[0]).toBe(says);
});
