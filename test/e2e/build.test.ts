import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model.ts';
import { bulletin, type Ended, sampleWorkspace } from './cli.ts';

const week = '2026-W48';

async function issueOf(folder: string, of = week): Promise<Issue> {
  return JSON.parse(await readFile(join(folder, 'output', of, 'issue.json'), 'utf8'));
}

function printedKeys(issue: Issue): string[] {
  return issue.sections.flatMap((section) => section.entries.map((one) => one.entry.key));
}

describe('the sample workspace', () => {
  let folder: string;
  let run: Ended;
  let issue: Issue;
  beforeAll(async () => {
    folder = await sampleWorkspace();
    run = await bulletin(['build', '--week', week], folder);
    issue = await issueOf(folder);
  }, 60_000);

  it('is built in one command', () => {
    expect({ code: run.code, err: run.err }).toMatchObject({ code: 0 });
    expect(run.out.trim().split('\n').sort()).toEqual([
      join('output', week, `bollettino-${week}-it.html`),
      join('output', week, `bollettino-${week}-it.pdf`),
      `${join('output', week, 'dati-it')}/ (4 file)`,
      join('output', week, 'scambio.json'),
    ]);
  });

  it('has something in each of the six sections', () => {
    const counts = issue.sections.map((section) => [section.id, section.entries.length > 0]);
    expect(counts).toEqual(['market', 'km-zero', 'courses', 'policies', 'classes', 'services'].map((id) => [id, true]));
  });

  it('tells each offer how to apply', () => {
    const offers = issue.sections.flatMap((section) => section.entries).filter((one) => one.entry.kind === 'offer');
    expect(offers.filter((one) => one.entry.apply.length === 0).map((one) => one.entry.title)).toEqual([]);
  });

  it('holds the scam and the unlawful ads, with their reasons', () => {
    const codes = (word: string) =>
      issue.rejected.find((one) => one.entry.draft.text.includes(word))?.verdicts.map((one) => one.code);
    expect(codes('LAVORO DA CASA')).toEqual(expect.arrayContaining(['NO_EMPLOYER', 'UPFRONT_FEE', 'TASK_SCAM']));
    expect(codes('bella presenza')).toEqual(
      expect.arrayContaining(['LOOKS', 'AGE_LIMIT', 'ORIGIN_LIMIT', 'FAMILY_STATUS']),
    );
    expect(codes('sudamericana')).toEqual(expect.arrayContaining(['ORIGIN_LIMIT', 'AGE_LIMIT']));
    expect(issue.rejected.filter((one) => one.held).length).toBe(3);
  });

  it('leaves out what is over and what is there twice', () => {
    const reasons = issue.rejected
      .filter((one) => !one.held)
      .flatMap((one) => one.verdicts.filter((verdict) => verdict.level === 'out'));
    expect(reasons.map((one) => one.code).sort()).toEqual(['DUPLICATE', 'EXPIRED']);
  });

  it('weighs little: at most 400 KB of PDF, 150 KB of HTML', async () => {
    const size = async (ending: string) =>
      (await stat(join(folder, 'output', week, `bollettino-${week}-it.${ending}`))).size;
    expect(await size('pdf')).toBeLessThan(400 * 1024);
    expect(await size('html')).toBeLessThan(150 * 1024);
  });

  it('starts no browser and touches no file when nothing has changed', async () => {
    const before = await stat(join(folder, 'output', week, `bollettino-${week}-it.pdf`));
    // A browser that does not exist would be missed if it were wanted: the record, not the choice, must decide.
    const again = await bulletin(['build', '--week', week], folder);
    const after = await stat(join(folder, 'output', week, `bollettino-${week}-it.pdf`));
    expect(again.code).toBe(0);
    expect(again.err).toContain('Niente è cambiato');
    expect(again.out).toBe(run.out);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('prints a local employer that is added, and keeps the codes of the others', async () => {
    const added = `
  - id: bar-margherita
    kind: listing
    employer: Bar Margherita (inventato)
    address: via Inventata 30, Milano
    offers:
      - role: banconista
        seen: 2026-11-22
        by: AB
        text: Cercasi banconista, lun-ven 8.30-13.30, 25 ore, tempo determinato 6 mesi. Passare con il curriculum.
`;
    const sources = join(folder, 'sources.yaml');
    const original = await readFile(sources, 'utf8');
    await writeFile(sources, `${original.trimEnd()}\n${added}`);
    const again = await bulletin(['build', '--week', week], folder);
    expect(again.code).toBe(0);
    const html = await readFile(join(folder, 'output', week, `bollettino-${week}-it.html`), 'utf8');
    expect(html).toContain('Bar Margherita');
    const codes = (from: Issue) =>
      from.sections.flatMap((section) => section.entries.map((one) => [one.entry.key, one.code]));
    expect(codes(await issueOf(folder))).toEqual(expect.arrayContaining(codes(issue)));
  });

  it('explains an offer', async () => {
    const printed = await bulletin(['why', 'spiga'], folder);
    expect(printed.out).toMatch(/stampata nel n\. 48 con il codice K\d+/);
    const held = await bulletin(['why', 'lavoro', 'da', 'casa'], folder);
    expect(held.out).toContain('aspetta la vostra decisione');
    expect(held.out).toContain('UPFRONT_FEE');
    const unknown = await bulletin(['why', 'astronauta'], folder);
    expect(unknown.err).toContain('nessuna voce');
  });
});

describe('a mistake in sources.yaml', () => {
  it('is told with its line and remedy; nothing is written', async () => {
    const folder = await sampleWorkspace();
    const sources = join(folder, 'sources.yaml');
    await writeFile(sources, (await readFile(sources, 'utf8')).replace('employer: Panificio', 'employr: Panificio'));
    const run = await bulletin(['build', '--week', week], folder);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/sources\.yaml:\d+:\d+/);
    expect(run.err).toContain('employer');
    expect(await readdir(folder)).not.toContain('output');
  });

  it('is told in English when asked', async () => {
    const folder = await sampleWorkspace();
    await appendFile(join(folder, 'sources.yaml'), '\ntitolo: x\n');
    const run = await bulletin(['build', '--week', week, '--lang', 'en'], folder);
    expect(run.code).toBe(2);
    expect(run.err).not.toMatch(/campo|manca/);
  });
});

describe('a wrong week', () => {
  it.each(['2025-W53', '2026-W54', 'domani', '48'])('%s is refused with an example', async (typed) => {
    const run = await bulletin(['build', '--week', typed], await sampleWorkspace());
    expect(run.code).toBe(2);
    expect(run.err).toContain('bulletin build --week 2026-W48');
  });
});

describe('without a browser', () => {
  it('makes the page all the same and says what to do', async () => {
    const folder = await sampleWorkspace();
    const run = await bulletin(['build', '--week', week, '--browser', '/nessun/browser'], folder);
    expect(run.code).toBe(3);
    expect(await readdir(join(folder, 'output', week))).toEqual([
      `bollettino-${week}-it.html`,
      'dati-it',
      'issue.json',
      'scambio.json',
    ]);
    expect(run.err).toContain('doctor');
    const again = await bulletin(['build', '--week', week], folder);
    expect(again.code).toBe(0);
    expect(await readdir(join(folder, 'output', week))).toContain(`bollettino-${week}-it.pdf`);
  });
});

describe('a template with a mistake', () => {
  it('is named, and leaves the good issue as it was', async () => {
    const folder = await sampleWorkspace();
    await bulletin(['build', '--week', week, '--browser', '/nessun/browser'], folder);
    const good = await readdir(join(folder, 'output', week));
    await mkdir(join(folder, 'templates'));
    await writeFile(join(folder, 'templates', 'offer.hbs'), '{{#if x}');
    const run = await bulletin(['build', '--week', week], folder);
    expect(run.code).toBe(2);
    expect(run.err).toContain('offer.hbs');
    expect(await readdir(join(folder, 'output', week))).toEqual(good);
  });
});

describe('nothing to print', () => {
  it('publishes nothing and leaves what was there', async () => {
    const folder = await sampleWorkspace();
    await bulletin(['build', '--week', week, '--browser', '/nessun/browser'], folder);
    await rm(join(folder, 'content'), { recursive: true });
    const sources = join(folder, 'sources.yaml');
    const text = await readFile(sources, 'utf8');
    await writeFile(sources, `${text.slice(0, text.indexOf('sources:\n'))}sources: []\n`);
    const run = await bulletin(['build', '--week', week], folder);
    expect(run.code).toBe(1);
    expect(printedKeys(await issueOf(folder)).length).toBeGreaterThan(0);
  });
});

describe('a week that a later issue follows', () => {
  it('is made again from its own issue, unless reopened', async () => {
    const folder = await sampleWorkspace();
    const noPdf = ['--browser', '/nessun/browser'];
    await bulletin(['build', '--week', '2026-W48', ...noPdf], folder);
    await bulletin(['build', '--week', '2026-W49', ...noPdf], folder);
    const before = await readFile(join(folder, 'output', '2026-W48', 'issue.json'));
    const html = await readFile(join(folder, 'output', '2026-W48', 'bollettino-2026-W48-it.html'));
    await rm(join(folder, 'inbox'), { recursive: true });
    await rm(join(folder, 'output', '2026-W48', 'bollettino-2026-W48-it.html'));
    const again = await bulletin(['build', '--week', '2026-W48', ...noPdf], folder);
    expect(again.err).toContain('archivio');
    expect(await readFile(join(folder, 'output', '2026-W48', 'issue.json'))).toEqual(before);
    expect(await readFile(join(folder, 'output', '2026-W48', 'bollettino-2026-W48-it.html'))).toEqual(html);
    const reopened = await bulletin(['build', '--week', '2026-W48', '--reopen', ...noPdf], folder);
    expect(reopened.err).toContain('ferm');
  });
});
