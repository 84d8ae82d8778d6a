import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/config/load.ts';
import { sampleSources, workspaceFolder } from './workspace-folder.ts';

async function load(seen: string, confirmed: string) {
  const bakery = `  - id: forno
    kind: listing
    employer: Forno Inventato
    offers:
      - role: Aiuto banco
        seen: ${seen}
        by: AB
        confirmed: ${confirmed}
`;
  const root = await workspaceFolder({ 'sources.yaml': sampleSources.replace(/(?<=^sources:\n)/m, bakery) });
  return loadWorkspace(root, '2026-12-31');
}

describe('days of a typed offer', () => {
  it('are in order', async () => {
    const { problems, warnings } = await load('2026-11-10', '2026-11-20');
    expect([problems, warnings]).toEqual([[], []]);
  });

  it('are refused when it was confirmed before it was seen', async () => {
    const { workspace, problems } = await load('2026-11-10', '2026-10-12');
    expect(workspace).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what.it).toMatch(/2026-10-12.*2026-11-10/);
    expect(problems[0]?.excerpt).toContain('confirmed: 2026-10-12');
  });

  it('are told when they are still to come', async () => {
    const { problems, warnings } = await load('2027-01-01', '2027-11-20');
    expect(problems).toEqual([]);
    expect(warnings.map(({ what }) => what.it)).toEqual([
      expect.stringContaining('2027-01-01'),
      expect.stringContaining('2027-11-20'),
    ]);
  });
});
