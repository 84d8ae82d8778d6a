import { describe, expect, it } from 'vitest';
import { bulletin, emptyFolder, sampleWorkspace } from '../e2e/cli.ts';

describe('doctor', () => {
  it('finds that all is well, by printing a trial page', async () => {
    const run = await bulletin(['doctor'], await sampleWorkspace());
    expect(run.code).toBe(0);
    expect(run.out).toContain('Il browser stampa');
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
      ['browser', false],
    ]);
  });
});
