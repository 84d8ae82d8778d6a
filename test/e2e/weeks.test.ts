// Weeks of a small site on loopback: what is closed is not printed, and every issue can be made again without the site.

import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issue, Verdict } from '../../src/model.ts';
import { buildHere } from './build-here.ts';
import { emptyFolder } from './cli.ts';

const week = '2026-W40';

let server: Server;
let asked: string[];
let folder: string;
/** what a path answers: a page, or a status */
let pages: Record<string, string | number>;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path] ?? 404;
    const location = { 301: '/nuovo', 302: '/lavoro' }[page];
    if (typeof page === 'number') response.writeHead(page, location ? { location } : {}).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  folder = await emptyFolder();
  await writeSources(', liveness: false');
  pages = { '/feed': feed('abcd'), '/lavoro': '<h1>Lavoro</h1>' };
  for (const name of 'abcd') pages[`/lavoro/${name}-12`] = `<h1>Cuoca ${name}</h1><p>Ditta Pioppo, 20 ore.</p>`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function writeSources(more: string): Promise<void> {
  await writeFile(
    join(folder, 'sources.yaml'),
    `bulletin:
  title: Bollettino
  publisher: {name: Ponte, email: ponte@ponte.example}
  first_issue: {number: 1, week: 2026-W01}
keep_weeks: 2
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:
  - {id: rete, kind: feed, employer: Ditta Pioppo, section: market, url: '${origin()}/feed', private: true${more}}
`,
  );
}

function feed(names: string): string {
  const items = [...names].map(
    (name) => `<item><title>Cuoca ${name}</title><link>${origin()}/lavoro/${name}-12</link>
<description>Tempo determinato 6 mesi, 20 ore. Curriculum a ${name}@pioppo.example entro il 4 dicembre 2026.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Annunci</title>${items.join('')}</channel></rss>`;
}

function run(asked: Parameters<typeof buildHere>[1]) {
  return buildHere(folder, asked);
}

async function issueOf(of = week, where = 'output'): Promise<Issue> {
  return JSON.parse(await readFile(join(folder, where, of, 'issue.json'), 'utf8'));
}

function printed(issue: Issue): string {
  const titles = issue.sections.flatMap(({ entries }) => entries.map(({ entry }) => entry.draft.title?.at(-1) ?? ''));
  return titles.sort().join('');
}

function whyOut(issue: Issue, name: string): Verdict | undefined {
  const one = issue.rejected.find(({ entry }) => entry.draft.title === `Cuoca ${name}`);
  return one?.verdicts.find(({ level }) => level === 'out');
}

describe('before printing', () => {
  it('the pages of the offers are looked at: what is closed is out, with the reason; once a day', async () => {
    await writeSources('');
    pages['/lavoro/b-12'] = 410;
    pages['/lavoro/c-12'] = '<h1>Cuoca</h1><p>Annuncio scaduto</p>';
    pages['/lavoro/d-12'] = 302;
    const { err } = await run({ week });
    const issue = await issueOf();
    expect(printed(issue)).toBe('a');
    expect(['b', 'c', 'd'].map((name) => whyOut(issue, name)?.code)).toEqual(Array(3).fill('CLOSED_PAGE'));
    expect(whyOut(issue, 'c')?.sentence.it).toContain('«Annuncio scaduto»');
    expect(whyOut(issue, 'd')?.sentence.it).toContain(`${origin()}/lavoro:`);
    expect(err).toContain('3 annunci della fonte "rete" non si stampano');
    asked.length = 0;
    const again = await run({ week });
    expect(asked.sort()).toEqual(['/feed', '/robots.txt']);
    expect(await issueOf()).toEqual(issue);
    expect(again.err).toContain('3 annunci della fonte "rete" non si stampano');
  }, 20_000);

  it('not with --offline, not where the source says so, and not a page that cannot be had', async () => {
    pages['/lavoro/b-12'] = 403;
    pages['/lavoro/c-12'] = 410;
    await run({ week });
    expect(asked.sort()).toEqual(['/feed', '/robots.txt']);
    expect(printed(await issueOf())).toBe('abcd');
    await writeSources('');
    await run({ week, offline: true });
    expect(printed(await issueOf())).toBe('abcd');
    await run({ week });
    expect(printed(await issueOf())).toBe('abd');
  }, 20_000);
});

describe('a source that has moved for good', () => {
  it('is told with its new address; sources.yaml stays as it was', async () => {
    pages['/feed'] = 301;
    pages['/nuovo'] = feed('ab');
    const written = await readFile(join(folder, 'sources.yaml'), 'utf8');
    const { err } = await run({ week });
    expect(err).toContain(`Una pagina della fonte "rete" si è trasferita per sempre a ${origin()}/nuovo.`);
    expect(printed(await issueOf())).toBe('ab');
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe(written);
  }, 20_000);
});

describe('--replay', () => {
  it('makes the same issue again without the site, beside the published one', async () => {
    pages['/feed'] = feed('acd');
    pages['/lavoro/c-12'] = 410;
    await writeSources('');
    await run({ week });
    const bytes = await readFile(join(folder, 'output', week, 'issue.json'));
    pages['/feed'] = feed('ad');
    await run({ week: '2026-W41' });
    expect(printed(await issueOf('2026-W41'))).toBe('ad');
    server.closeAllConnections();
    server.close();
    asked.length = 0;
    const remembered = await readFile(join(folder, '.bulletin', 'copies', 'rete.json'));
    const again = await run({ replay: week });
    expect(again.err).toContain(`uguale, byte per byte, a quello in output/${week}`);
    expect(await readFile(join(folder, 'replay', week, 'issue.json'))).toEqual(bytes);
    expect(await readFile(join(folder, 'output', week, 'issue.json'))).toEqual(bytes);
    expect(await readFile(join(folder, '.bulletin', 'copies', 'rete.json'))).toEqual(remembered);
    expect(asked).toEqual([]);
    const next = await run({ replay: '2026-W41', output: join(folder, 'altrove') });
    expect(next.err).toContain('uguale, byte per byte');
    expect(await issueOf('2026-W41', 'altrove')).toEqual(await issueOf('2026-W41'));
  }, 20_000);

  it('says which weeks there are, and never writes over the published issue', async () => {
    const none = await run({ replay: week });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Non c’è ancora nessuna settimana da rifare')]);
    await run({ week });
    const other = await run({ replay: '2026-W39' });
    expect([other.code, other.err]).toEqual([2, expect.stringContaining(`Si possono rifare: ${week}.`)]);
    const over = await run({ replay: week, output: join(folder, 'output') });
    expect(over.code).toBe(2);
  }, 20_000);

  it('tells when the configuration has changed since', async () => {
    await run({ week });
    const sources = join(folder, 'sources.yaml');
    await writeFile(sources, (await readFile(sources, 'utf8')).replace('title: Bollettino', 'title: Altro'));
    const { err } = await run({ replay: week });
    expect(err).toContain('non è uguale');
    expect((await issueOf()).title).toBe('Bollettino');
  }, 20_000);
});

describe('what is kept', () => {
  it('is what the last issues were made of, each document once; kept pages go when nobody uses them', async () => {
    const snapshots = join(folder, '.bulletin', 'snapshots');
    await mkdir(join(folder, '.bulletin', 'pages'), { recursive: true });
    const old = join(folder, '.bulletin', 'pages', 'vecchia.gz');
    await writeFile(old, 'x');
    await utimes(old, new Date('2020-01-01'), new Date('2020-01-01'));
    await run({ week: '2026-W40' });
    const first = await readdir(join(snapshots, 'documents'));
    pages['/feed'] = feed('abc');
    await run({ week: '2026-W41' });
    pages['/feed'] = feed('ab');
    await run({ week: '2026-W42' });
    expect((await readdir(snapshots)).sort()).toEqual(['2026-W41.json', '2026-W42.json', 'documents']);
    const last = await readdir(join(snapshots, 'documents'));
    expect(first.filter((name) => !last.includes(name)).length).toBeGreaterThan(0);
    expect(await readdir(join(folder, '.bulletin', 'pages'))).not.toContain('vecchia.gz');
    for (const name of ['2026-W41.json', '2026-W42.json'])
      expect(await readFile(join(snapshots, name), 'utf8')).not.toMatch(/user-agent|authorization|cookie/i);
  }, 20_000);

  it('may be deleted', async () => {
    await run({ week });
    await rm(join(folder, '.bulletin'), { recursive: true });
    expect((await run({ week })).err).toContain('Bollettino n. 40');
    expect(printed(await issueOf())).toBe('abcd');
  }, 20_000);
});
