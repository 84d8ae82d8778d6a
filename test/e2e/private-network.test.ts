// No way into a private network, with the command line as it is, on an Internet of its own: spellings, names, redirects, links.
// Canaries listen on eight private addresses; not one connection may reach them.
import { execFile, execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, Problem, SourceState } from '../../src/model.ts';
import { html, jsonLd, posting, rss } from '../faults/documents.ts';
import { faultsOfWording } from '../faults/wording.ts';
import { emptyFolder, repository } from './cli.ts';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

interface Trick {
  name: string;
  /** what the public site answers, by path */
  site?: Record<string, Answer>;
  /** in hexadecimal, what the name means at each question */
  means?: { a?: string[][]; aaaa?: string[][] };
  source?: Record<string, unknown>;
  /** a file of the workspace that is read instead */
  file?: string;
  state?: SourceState;
  /** alternatives, where the order of events is not ours; absent: HTTP_PRIVATE_ADDRESS */
  codes?: string[];
  drafts?: number;
}

const canary = 'http://127.0.0.1:8080/dentro';
const [loopback, cloud, open] = ['7f000001', 'a9fea9fe', '5db8d822'];
const listPage = { kind: 'page', list: { item: '.annuncio', link: 'a', fields: { title: 'a' } } };
const offer = (href: string): string => `<div class="annuncio"><a href="${href}">Cuoca</a></div>`;
const at = (body: string, headers: Record<string, string> = {}): Record<string, Answer> => ({
  '/a': { status: 200, body, headers },
});
const partly = { state: 'fresh', drafts: 1 } as const;
const harmless = { ...partly, codes: [] as string[] };

const redirects: Trick[] = [
  ...[301, 302, 303, 307, 308].map(
    (status): Trick => ({ name: `${status} to loopback`, site: { '/a': { status, headers: { location: canary } } } }),
  ),
  ...[
    'http://2130706433:8080/',
    'http://0x7f.1:8080/',
    'http://[::ffff:7f00:1]:8080/',
    'http://[::1]:8080/',
    '//169.254.169.254/latest/meta-data/',
    'http://127.0.0.2:8080/',
    'http://127.0.0.1.:8080/',
    'http://①②⑦.⓪.⓪.①:8080/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'https://127.0.0.1:8443/',
    'http://[fd00::1]:8080/',
  ].map(
    (location): Trick => ({
      name: `302 to ${location}`,
      site: { '/a': { status: 302, headers: { location: Buffer.from(location).toString('latin1') } } },
    }),
  ),
  {
    name: '302 to a name of this computer',
    site: { '/a': { status: 302, headers: { location: 'http://localhost.:8080/' } } },
  },
  {
    name: '302 with a user before the host',
    site: { '/a': { status: 302, headers: { location: 'http://www.prova.example@127.0.0.1:8080/' } } },
    codes: ['HTTP_WITH_CREDENTIALS'],
  },
  {
    name: '302 with a backslash',
    site: { '/a': { status: 302, headers: { location: 'http://127.0.0.1:8080\\@www.prova.example/' } } },
    codes: ['HTTP_BAD_ADDRESS'],
  },
  {
    name: '302 with a zone',
    site: { '/a': { status: 302, headers: { location: 'http://[fe80::1%25lo]:8080/' } } },
    codes: ['HTTP_BAD_ADDRESS'],
  },
  {
    name: '302 to another port of an own name',
    site: { '/a': { status: 302, headers: { location: 'http://dentro.prova.example:22/' } } },
    codes: ['HTTP_BAD_PORT'],
  },
  {
    name: '302 to a name that means loopback',
    site: { '/a': { status: 302, headers: { location: 'http://dentro.prova.example:8080/' } } },
  },
  {
    name: 'two public hops, then loopback',
    site: { '/a': { status: 302, headers: { location: 'http://www.prova.example/b' } } },
  },
  {
    name: 'robots.txt that leads inside',
    site: {
      '/robots.txt': { status: 302, headers: { location: 'http://127.0.0.1:8080/robots.txt' } },
      '/a': { status: 200, body: rss([{}]) },
    },
  },
];

const names: Trick[] = [
  { name: 'a name that means loopback', means: { a: [[loopback]] } },
  { name: 'a name of the secrets of clouds', means: { a: [[cloud]] } },
  { name: 'a name with a public and a private address', means: { a: [[open, loopback]] } },
  { name: 'a name with a public address and ::1', means: { a: [[open]], aaaa: [[`${'00'.repeat(15)}01`]] } },
  { name: 'a name with a mapped address', means: { a: [[]], aaaa: [[`${'00'.repeat(10)}ffff${loopback}`]] } },
  { name: 'a name with NAT64', means: { a: [[]], aaaa: [[`0064ff9b${'00'.repeat(8)}${loopback}`]] } },
  { name: 'a name with 6to4', means: { a: [[]], aaaa: [[`2002${loopback}${'00'.repeat(10)}`]] } },
  { name: 'a name that means every address', means: { a: [['00000000']] } },
  {
    name: 'a name that changes its meaning after the first question',
    means: { a: [[open], [loopback]] },
    site: at(rss([{}])),
  },
  {
    name: 'a name that changes its meaning on a redirect',
    means: { a: [[open], [open], [loopback]] },
    site: { '/a': { status: 302, headers: { location: '/b' } } },
  },
];

const links: Trick[] = [
  {
    name: 'the next page of a list',
    site: at(html(`${offer('/1')}<a class="n" href="${canary}">Avanti</a>`)),
    source: { ...listPage, next: '.n' },
    ...partly,
  },
  {
    name: 'the page of an offer',
    site: at(html(offer(canary))),
    source: { ...listPage, detail: { fields: { text: 'p' } } },
    ...partly,
  },
  {
    name: 'a base that makes links private',
    site: at(html(offer('/1'), '<base href="http://127.0.0.1:8080/">')),
    source: { ...listPage, detail: { fields: { text: 'p' } } },
    ...partly,
  },
  {
    name: 'a link to the page of an offer that redirects',
    site: { ...at(html(offer('/1'))), '/1': { status: 302, headers: { location: canary } } },
    source: { ...listPage, detail: { fields: { text: 'p' } } },
    ...partly,
  },
  { name: 'links to offers', site: at(html(offer(canary))), source: { kind: 'jobposting', follow: { links: 'a' } } },
  {
    name: 'a sitemap',
    site: at(`<urlset><url><loc>${canary}</loc></url></urlset>`),
    source: { kind: 'jobposting', follow: { sitemap: true } },
  },
  {
    name: 'a sitemap of sitemaps',
    site: at(`<sitemapindex><sitemap><loc>${canary}</loc></sitemap></sitemapindex>`),
    source: { kind: 'jobposting', follow: { sitemap: true } },
  },
  {
    name: 'the next page of data',
    site: at(JSON.stringify({ annunci: [{ t: 'Cuoca' }], next: canary })),
    source: { kind: 'json', list: 'annunci', next: 'next', fields: { title: 't' } },
    ...partly,
  },
  {
    name: 'the next page of a job board',
    site: at(
      JSON.stringify({
        items: [{ id: '1', title: 'Cuoca', url: 'https://ditta.example/1', content_html: 'x' }],
        next_url: canary,
      }),
    ),
    source: { kind: 'ats', board: { vendor: 'teamtailor' } },
    ...partly,
  },
  {
    name: 'a saved page that claims to come from inside',
    file: html(
      `${offer('/1')}<a class="n" href="/dentro">Avanti</a>`,
      '<link rel="canonical" href="http://127.0.0.1:8080/">',
    ),
    source: { ...listPage, next: '.n' },
    ...partly,
  },
  {
    name: 'a page that refreshes itself elsewhere',
    site: at(html(offer('/1'), `<meta http-equiv="refresh" content="0;url=${canary}">`), {
      refresh: `0;url=${canary}`,
    }),
    source: listPage,
    ...harmless,
  },
  {
    name: 'what a browser would fetch',
    site: at(
      html(
        `${offer('/1')}<img src="${canary}"><iframe src="${canary}"></iframe><script src="${canary}"></script>`,
        `<link rel="icon" href="${canary}"><link rel="preload" href="${canary}"><link rel="alternate" type="application/rss+xml" href="${canary}">`,
      ),
      { link: `<${canary}>; rel=preload`, 'alt-svc': 'h2="127.0.0.1:8443"' },
    ),
    source: listPage,
    ...harmless,
  },
  {
    name: 'a page in the place of a feed, naming one inside',
    site: at(html('', `<link rel="alternate" type="application/rss+xml" href="${canary}">`)),
    codes: ['NOT_A_FEED'],
  },
  {
    name: 'what an XML reader would fetch',
    site: at(
      rss([{ text: '&x;' }], `<atom:link rel="next" href="${canary}"/><image><url>${canary}</url></image>`).replace(
        '<rss',
        `<!DOCTYPE rss SYSTEM "${canary}" [<!ENTITY x SYSTEM "${canary}">]><?xml-stylesheet href="${canary}"?><rss`,
      ),
    ),
    ...harmless,
  },
  {
    name: 'what a reader of linked data would fetch',
    site: at(
      html(
        '',
        jsonLd(
          posting('Cuoca', {
            '@context': canary,
            hiringOrganization: { '@id': canary, name: 'Ditta' },
            sameAs: canary,
          }),
        ),
      ),
    ),
    source: { kind: 'jobposting' },
    ...harmless,
  },
  {
    name: 'robots.txt that names a sitemap inside',
    site: { ...at(rss([{}])), '/robots.txt': { status: 200, body: `Sitemap: ${canary}\n` } },
    ...harmless,
  },
];

const spellings = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7F.0x0.0x0.0x1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '%31%32%37.0.0.1',
  '127.0.0.2',
  'localhost',
  'LOCALHOST',
  'localhost.',
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '167772161',
  '192.168.1.1',
  '0xc0.0xa8.1.1',
  '169.254.169.254',
  '0xA9FEA9FE',
  '2852039166',
  '100.64.0.1',
  '0144.0100.0.1',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '[fc00::1]',
  '[fec0::1]',
  '[ff02::1]',
  '255.255.255.255',
];

const tricks = [...redirects, ...names, ...links];
const hostOf = (index: number): string => `t${index}.prova.example`;

interface Line {
  source: string;
  state: SourceState;
  drafts: Draft[];
  problems: Problem[];
}

const isPossible = canMakeNamespaces();

describe.skipIf(!isPossible)('a private network', () => {
  let seen: { alive: number; visits: string[]; lines: Line[] };
  beforeAll(async () => {
    const folder = await emptyFolder();
    const sources: object[] = [
      ...tricks.map((trick, index) => ({
        id: `trucco-${index}`,
        kind: 'feed',
        ...addressOf(trick, index),
        ...trick.source,
      })),
      ...spellings.map((host, index) => ({
        id: `grafia-${index}`,
        kind: 'feed',
        url: `http://${host}:8080/g${index}`,
      })),
    ];
    sources.push({ id: 'silenzio', kind: 'feed', url: 'http://1.2.3.99/', timeout: 2 });
    await writeFile(join(folder, 'sources.yaml'), settings(sources));
    for (const [index, { file }] of tricks.entries())
      if (file !== undefined) await writeFile(join(folder, `f${index}.html`), file);
    await writeFile(join(folder, 'internet.json'), JSON.stringify(internet()));
    const { said, ...counted } = await runInside(folder, ['source', 'test', '--json']);
    const lines = said
      .trim()
      .split('\n')
      .map((line): Line => JSON.parse(line));
    seen = { ...counted, lines };
  }, 120_000);

  it('is really there: what connects is counted', () => {
    expect(seen.alive).toBe(1);
  });

  it(`is not entered in ${spellings.length} spellings and by ${tricks.length} tricks`, () => {
    expect(seen.visits).toEqual([]);
    expect(seen.lines).toHaveLength(tricks.length + spellings.length + 1);
  });

  it('is told from an address that swallows what is sent to it, which costs its deadline', () => {
    const { state, problems } = lineOf(seen.lines, 'silenzio');
    expect([state, ...problems.map(({ code }) => code)]).toEqual(['failed', 'HTTP_TIMEOUT']);
  });

  it.each(spellings.map((host, index) => [host, index] as const))('not as %s', (_, index) => {
    const line = lineOf(seen.lines, `grafia-${index}`);
    expect([line.state, ...line.problems.map(({ code }) => code)]).toEqual(['failed', 'HTTP_PRIVATE_ADDRESS']);
  });

  it.each(tricks.map((trick, index) => [trick.name, trick, index] as const))('not by %s', (_, trick, index) => {
    const { state, problems, drafts } = lineOf(seen.lines, `trucco-${index}`);
    const wanted = trick.codes ?? ['HTTP_PRIVATE_ADDRESS'];
    const codes = [...new Set(problems.map(({ code }) => code))].filter((code) => code !== 'FIELD_COUNT');
    expect([state, drafts.length, codes]).toEqual([trick.state ?? 'failed', trick.drafts ?? 0, wanted]);
    const places = [`trucco-${index}`, hostOf(index), '127.0.0.1', `f${index}.html`];
    expect(problems.flatMap((problem) => faultsOfWording(problem, places))).toEqual([]);
  });
});

describe.skipIf(!isPossible)('a page that is looked at to make a source of it', () => {
  it('leads nowhere inside, whatever it names', async () => {
    const folder = await emptyFolder();
    const head = `<base href="http://127.0.0.1:8080/"><link rel="alternate" type="application/rss+xml" href="${canary}"><link rel="next" href="/2"><meta http-equiv="refresh" content="0;url=${canary}">`;
    const body = `${offer('/1')}${offer('/2')}${offer(canary)}<iframe src="http://169.254.169.254/"></iframe><script src="${canary}"></script>`;
    const sites = {
      'www.prova.example': {
        '/robots.txt': { status: 200, body: `Sitemap: ${canary}\nSitemap: http://10.0.0.1/sitemap.xml` },
        '/sitemap.xml': { status: 302, headers: { location: 'http://192.168.1.1/sitemap.xml' } },
        '/a': { status: 200, body: html(body, head) },
      },
    };
    await writeFile(join(folder, 'sources.yaml'), settings([{ id: 'altra', kind: 'feed', path: 'altra.xml' }]));
    await writeFile(join(folder, 'internet.json'), JSON.stringify({ sites, names: {} }));
    const add = ['source', 'add', 'http://www.prova.example/a', '--dry-run', '--yes', '--json'];
    const { alive, visits } = await runInside(folder, add);
    expect([alive, visits]).toEqual([1, []]);
  }, 60_000);
});

function addressOf(trick: Trick, index: number): object {
  return trick.file === undefined ? { url: `http://${hostOf(index)}/a` } : { path: `f${index}.html` };
}

function internet(): object {
  const sites: Record<string, Trick['site']> = {
    'www.prova.example': { '/b': { status: 307, headers: { location: canary } } },
  };
  const means: Record<string, Trick['means']> = {
    'dentro.prova.example': { a: [[loopback]] },
    localhost: { a: [[loopback]] },
  };
  for (const [index, trick] of tricks.entries()) {
    sites[hostOf(index)] = trick.site;
    if (trick.means) means[hostOf(index)] = trick.means;
  }
  return { sites, names: means };
}

function settings(sources: object[]): string {
  return `bulletin: {title: B, publisher: {name: P, email: p@p.example}, first_issue: {number: 1, week: 2026-W01}}
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:
${sources.map((source) => `  - ${JSON.stringify(source)}\n`).join('')}`;
}

async function runInside(
  folder: string,
  command: string[],
): Promise<{ alive: number; visits: string[]; said: string }> {
  const script = fileURLToPath(new URL('own-internet.mjs', import.meta.url));
  const program = join(repository, 'bin', 'bulletin.js');
  const run = await promisify(execFile)('unshare', ['-rnm', process.execPath, script, folder, program, ...command], {
    maxBuffer: 1e8,
    timeout: 100_000,
  });
  const inside: { alive: number; visits: string[]; said: string } = JSON.parse(run.stdout);
  if (inside.said === '') throw new Error(run.stderr);
  return inside;
}

function lineOf(lines: Line[], source: string): Line {
  const line = lines.find((one) => one.source === source);
  if (!line) throw new Error(`nothing was said of ${source}`);
  return line;
}

/** Linux, with leave for any user to make a network of his own, and the `ip` command. */
function canMakeNamespaces(): boolean {
  try {
    execFileSync('unshare', ['-rnm', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
