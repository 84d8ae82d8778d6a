import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { issueBytes, issuesBefore, issueWeeks, readIssue, recover, writeIssue } from '../src/archive.ts';
import { anIssue } from './an-offer.ts';

let output: string;
beforeEach(async () => {
  output = join(await mkdtemp(join(tmpdir(), 'archive-')), 'output');
  await mkdir(output);
});

const text = (words: string) => new TextEncoder().encode(words);
const files = (words: string) => [
  { name: 'issue.json', bytes: issueBytes(anIssue({ title: words })) },
  { name: 'bollettino.html', bytes: text(words) },
];

describe('writeIssue', () => {
  it('puts a week in place whole, and replaces it whole', async () => {
    await writeIssue(output, '2026-W48', [...files('prima'), { name: 'gone.pdf', bytes: text('x') }]);
    await writeIssue(output, '2026-W48', files('dopo'));
    expect((await readdir(join(output, '2026-W48'))).sort()).toEqual(['bollettino.html', 'issue.json']);
    expect(await readFile(join(output, '2026-W48', 'bollettino.html'), 'utf8')).toBe('dopo');
    expect(await readdir(output)).toEqual(['2026-W48']);
  });

  it('leaves what was there when a file cannot be written', async () => {
    await writeIssue(output, '2026-W48', files('prima'));
    const broken = [...files('dopo'), { name: 'issue.json/not-a-folder.pdf', bytes: text('x') }];
    await expect(writeIssue(output, '2026-W48', broken)).rejects.toThrow();
    expect((await readIssue(output, '2026-W48'))?.title).toBe('prima');
    expect(await readdir(output)).toEqual(['2026-W48']);
  });
});

describe('recover', () => {
  it('brings back an issue that was moved away and not replaced', async () => {
    await writeIssue(output, '2026-W48', files('prima'));
    await rename(join(output, '2026-W48'), join(output, '.2026-W48.old'));
    await mkdir(join(output, '.2026-W48.new'));
    await recover(output);
    expect((await readIssue(output, '2026-W48'))?.title).toBe('prima');
    expect(await readdir(output)).toEqual(['2026-W48']);
  });

  it('removes what a killed run left beside a whole issue', async () => {
    await writeIssue(output, '2026-W48', files('prima'));
    await mkdir(join(output, '.2026-W48.new'));
    await mkdir(join(output, '.2026-W48.old'));
    await recover(output);
    expect(await readdir(output)).toEqual(['2026-W48']);
  });

  it('does nothing where there is no output folder yet', async () => {
    await expect(recover(join(output, 'absent'))).resolves.toBeUndefined();
  });
});

describe('reading', () => {
  it('finds the earlier issues, newest first, and passes over a damaged one', async () => {
    for (const week of ['2026-W45', '2026-W46', '2026-W47', '2026-W48']) {
      await writeIssue(output, week, [{ name: 'issue.json', bytes: issueBytes(anIssue({ week })) }]);
    }
    await writeFile(join(output, '2026-W46', 'issue.json'), '{"schema":');
    expect(await issueWeeks(output)).toEqual(['2026-W45', '2026-W46', '2026-W47', '2026-W48']);
    expect((await issuesBefore(output, '2026-W48', 4)).map((issue) => issue.week)).toEqual(['2026-W47', '2026-W45']);
    await expect(readIssue(output, '2026-W46')).rejects.toThrow(/damaged/);
    expect(await readIssue(output, '2026-W40')).toBeNull();
  });

  it('gives the same bytes for the same issue', () => {
    expect(issueBytes(anIssue())).toEqual(issueBytes(anIssue()));
  });
});
