import { describe, expect, it } from 'vitest';
import { checkReadable } from '../../src/config/check-readable.ts';
import { loadWorkspace } from '../../src/config/load.ts';
import { sampleSources, workspaceFolder } from './workspace-folder.ts';

async function told(text: string): Promise<string[]> {
  const root = await workspaceFolder({ 'sources.yaml': text, 'inbox/scouting.csv': 'a', 'inbox/foglio.xlsx': 'a' });
  const { written } = await loadWorkspace(root);
  const problems = written ? await checkReadable(written, root) : [];
  return problems.map(({ line, column, what, remedy }) => `${line}:${column} ${what.it} ${remedy.it}`);
}

const withPage = sampleSources.replace('    enabled: false\n', '');
const withSheet = (path: string) => `${sampleSources}  - id: foglio\n    kind: sheet\n    path: ${path}\n`;

describe('checkReadable', () => {
  it('has nothing to say of what can be read', async () => {
    expect(await told(withPage)).toEqual([]);
    expect(await told(withSheet('inbox/scouting.csv'))).toEqual([]);
  });

  it.each([
    ['item: .bando', 'item: "..a["', '65:13', '..a['],
    ['link: a.titolo', 'link: "a[@href"', '66:13', 'a['],
    ['title: h3', 'title: "h3:"', '68:16', 'h3:'],
    ['title: h3', 'title: {select: "h3("}', '68:25', 'h3('],
    ['    list:', '    next: "a.."\n    list:', '64:11', 'a..'],
  ])('finds the selector that is none: %s → %s', async (before, after, place, selector) => {
    const [problem] = await told(withPage.replace(before, after));
    expect(problem).toContain(`${place} Il selettore «${selector}`);
  });

  it('leaves a source alone that is switched off', async () => {
    expect(await told(sampleSources.replace('item: .bando', 'item: "..a["'))).toEqual([]);
    expect(await told(`${withSheet('inbox/nessuno.csv')}    enabled: false\n`)).toEqual([]);
  });

  it.each([
    ['inbox/scoutng.csv', 'Volevi dire «inbox/scouting.csv»?'],
    ['altrove/annunci.csv', 'Il file «altrove/annunci.csv» non c’è'],
    ['inbox', 'è una cartella'],
    ['inbox/foglio.xlsx', 'tipo CSV (UTF-8), e scrivi qui «inbox/foglio.csv»'],
  ])('finds the file that cannot be read: %s', async (path, says) => {
    const [problem, ...others] = await told(withSheet(path));
    expect(problem).toContain(says);
    expect(others).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('knows a path of Windows', async () => {
    const problems = await told(withSheet("'C:\\Users\\Anna\\annunci.csv'"));
    expect(problems).toEqual([
      expect.stringContaining('Copia il file nella cartella inbox e scrivi «inbox/annunci.csv»'),
    ]);
  });
});
