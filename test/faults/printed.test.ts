// Sections S and F, as the readers would see them: what is printed once, what is not printed, and why.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeIssue } from '../../src/bulletin.ts';
import { collectAll } from '../../src/collect.ts';
import { loadWorkspace } from '../../src/config/load.ts';
import { createGet } from '../../src/http/create-get.ts';
import type { Issue } from '../../src/model.ts';
import { posting, rss } from './documents.ts';

const today = '2026-11-25';
const week = '2026-W48';
const how = 'Part time 20 ore a Milano, tempo determinato. Curriculum a lavoro@pioppo.example.';

interface Printed {
  id: string;
  name: string;
  /** of each source, the items of its feed */
  feeds?: Parameters<typeof rss>[0][];
  files?: Record<string, string>;
  /** titles that are printed */
  prints: string[];
  /** codes of the verdicts on what is not */
  reasons: string[];
}

const cases: Printed[] = [
  {
    id: 'S3',
    name: 'the same offer from four sources',
    feeds: Array.from({ length: 4 }, (_, at) => [
      { title: 'Cuoca', text: how, link: `https://bacheca${at}.example/1`, more: '<company>Mensa Pioppo</company>' },
    ]),
    prints: ['cuoco/cuoca'],
    reasons: ['DUPLICATE'],
  },
  {
    id: 'S4',
    name: 'an offer that is over',
    feeds: [
      [
        { title: 'Cuoca', text: `${how} Candidature entro il 20 novembre 2026.` },
        { title: 'Barista', text: `${how} Candidature entro il 4 dicembre 2026.` },
      ],
    ],
    prints: ['barista'],
    reasons: ['EXPIRED'],
  },
  {
    id: 'S5',
    name: 'a notice of the desk that is over',
    files: {
      'content/notices.yaml':
        '- {id: bonus, section: policies, title: Bonus, text: Un aiuto, verified: {on: 2026-11-20, by: AB}, until: 2026-11-20, apply: {desk: hub}}\n',
    },
    prints: [],
    reasons: ['EXPIRED'],
  },
  {
    id: 'F13',
    name: 'a fraud',
    feeds: [
      [
        {
          title: 'Lavoro da casa',
          text: '500 euro al giorno! Per cominciare versa 50 euro di cauzione per il kit e scrivi solo su WhatsApp 300 000 0011.',
        },
      ],
    ],
    prints: [],
    reasons: ['UPFRONT_FEE'],
  },
];

test.each(cases.map((one) => [`${one.id} ${one.name}`, one] as const))('%s', async (_, one) => {
  const issue = await issueOf(one);
  const printed = issue.sections.flatMap((section) => section.entries.map(({ entry }) => entry.title));
  const codes = new Set(issue.rejected.flatMap(({ verdicts }) => verdicts.map(({ code }) => code)));
  expect(printed).toEqual(one.prints);
  for (const reason of one.reasons) expect([...codes]).toContain(reason);
});

test('G6 an offer with a last day is open for the whole of that day', async () => {
  const page = (day: string) =>
    `<script type="application/ld+json">${JSON.stringify(posting('Cuoca', { validThrough: day, description: how }))}</script>`;
  const files = { 'oggi.html': page(today), 'ieri.html': page('2026-11-24') };
  const issue = await issueOf({ id: 'G6', name: '', files, prints: [], reasons: [] });
  const printed = issue.sections.flatMap((section) => section.entries.map(({ entry }) => entry.source));
  expect(printed).toEqual(['oggi']);
});

async function issueOf({ feeds = [], files = {} }: Printed): Promise<Issue> {
  const root = await mkdtemp(join(tmpdir(), 'bulletin-faults-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
  const written: Record<string, string> = {
    ...files,
    ...Object.fromEntries(feeds.map((items, at) => [`f${at}.xml`, rss(items)])),
    'sources.yaml': settings(feeds.length, pages),
  };
  for (const [name, text] of Object.entries(written)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const { workspace, problems } = await loadWorkspace(root);
  if (!workspace) throw new Error(JSON.stringify(problems.map(({ what }) => what.it)));
  const get = createGet({ root, cacheFolder: join(root, 'pages'), contact: 'a@b.example', version: '0', today });
  const copies = { read: async () => null, write: async () => undefined };
  const collected = await collectAll(workspace.config.sources, { get, today, copies });
  return makeIssue(workspace, collected, { week, realDay: today, history: [], before: null, madeBy: 'test' });
}

function settings(feeds: number, pages: string[]): string {
  const sources = [
    ...Array.from(
      { length: feeds },
      (_, at) => `{id: f${at}, kind: feed, section: market, path: f${at}.xml, employer: Mensa Pioppo}`,
    ),
    ...pages.map((name) => `{id: ${name.replace('.html', '')}, kind: jobposting, section: market, path: ${name}}`),
  ];
  return `bulletin: {title: B, publisher: {name: P, email: p@p.example}, first_issue: {number: 1, week: 2026-W01}}
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:${sources.length === 0 ? ' []' : ''}
${sources.map((source) => `  - ${source}\n`).join('')}`;
}
