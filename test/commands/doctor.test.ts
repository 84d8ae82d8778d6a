import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bulletin, emptyFolder, sampleWorkspace } from '../e2e/cli.ts';

describe('doctor', () => {
  it('finds that all is well, by printing a trial page', async () => {
    const run = await bulletin(['doctor'], await sampleWorkspace());
    expect(run.code).toBe(0);
    expect(run.out).toContain('Il browser stampa');
    expect(run.out).toContain('I caratteri del PDF (Noto Sans) ci sono e arrivano nella pagina stampata.');
  });

  it('says what to do without the browser that was named, and without a workspace', async () => {
    const run = await bulletin(['doctor', '--browser', '/nessun/browser'], await emptyFolder());
    expect(run.code).toBe(3);
    expect(run.out).toContain('/nessun/browser');
    expect(run.out).toContain('--browser');
    expect(run.out).toContain('bulletin init');
  });

  it('answers in JSON', async () => {
    const run = await bulletin(['doctor', '--json', '--browser', '/nessun/browser'], await sampleWorkspace());
    const said: { ok: boolean; findings: { what: string; ok: boolean }[] } = JSON.parse(run.out);
    expect(said.ok).toBe(false);
    expect(said.findings.map((one) => [one.what, one.ok])).toEqual([
      ['program', true],
      ['folder', true],
      ['output', true],
      ['copies', true],
      ['settings', true],
      ['browser', false],
      ['fonts', true],
    ]);
  });

  it('finds folders that cannot be written in, and counts what is to be corrected', async () => {
    const folder = await sampleWorkspace();
    await writeFile(join(folder, 'output'), '');
    await writeFile(join(folder, '.bulletin'), '');
    await appendFile(join(folder, 'sources.yaml'), '\ntitolo: x\naltro: y\n');
    const run = await bulletin(['doctor', '--browser', '/nessun/browser'], folder);
    expect(run.code).toBe(3);
    expect(run.out).toContain(`NO  In ${join(folder, 'output')} non si può scrivere.`);
    expect(run.out).toContain(`NO  In ${join(folder, '.bulletin')} non si può scrivere.`);
    expect(run.out).toContain('ci sono 2 cose da correggere');
    expect(run.out).toContain('bulletin check');
  });
});
