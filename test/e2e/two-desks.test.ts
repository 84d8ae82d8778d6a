// Two desks exchange issues: what one publishes the other reads, with where it comes from, what was corrected and what was taken back.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Issue } from '../../src/model.ts';
import { bulletin, emptyFolder } from './cli.ts';

let server: Server;
let ours: string;
let theirs: string;

const desk = (name: string, sources: string) => `bulletin:
  title: Bollettino di ${name}
  publisher: {name: ${name}, email: sportello@${name.toLowerCase()}.example}
  first_issue: {number: 1, week: 2026-W01}
desks: [{id: hub, name: Sportello di ${name}, address: via Inventata 1, phone: 02 0000 0010}]
editions: [{id: it, language: it, outputs: [html]}]
sources:
${sources}`;

const offer = (role: string, text: string) => `      - role: ${role}
        seen: 2026-09-28
        by: AB
        text: ${text}
`;

async function theyCollect(offers: string): Promise<void> {
  const household = `  - id: famiglie
    kind: listing
    household: true
    offers:
      - {role: badante, seen: 2026-09-28, by: AB, zone: Crema, desk: hub, reference: F-1, text: 'Rif. F-1, 20 ore, 9 euro netti.'}
`;
  const shop = `  - id: forno\n    kind: listing\n    employer: Forno Pioppo s.r.l.\n    address: via Inventata 2, Crema\n    offers:\n`;
  await writeFile(join(theirs, 'sources.yaml'), desk('Crema', `${shop}${offers}${household}`));
}

async function build(folder: string, week: string): Promise<Issue> {
  const run = await bulletin(['build', '--week', week], folder);
  expect(run.code, run.err).toBe(0);
  return JSON.parse(await readFile(join(folder, 'output', week, 'issue.json'), 'utf8'));
}

const titlesOf = (issue: Issue) =>
  issue.sections.flatMap(({ entries }) => entries.map(({ entry }) => entry.draft.title));

beforeEach(async () => {
  [ours, theirs] = [await emptyFolder(), await emptyFolder()];
  server = createServer(async (request, response) => {
    const file = await readFile(join(theirs, 'output', 'site', request.url ?? '')).catch(() => null);
    response.writeHead(file ? 200 : 404, { 'content-type': 'application/json' }).end(file ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const partner = `  - {id: crema, kind: partner, name: Sportello di Crema, url: 'http://127.0.0.1:${port}/scambio.json', private: true}\n`;
  await mkdir(join(ours, 'content'));
  await writeFile(join(ours, 'sources.yaml'), desk('Milano', partner));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it('two desks exchange an issue, a correction and a withdrawal', async () => {
  const baker = offer('aiuto banco', "'Lun-ven 9-13, 8 euro netti l’ora. Tel. 02 0000 0031.'");
  const cook = offer('cuoca', "'Mar-sab 10-15, 9 euro netti l’ora. Tel. 02 0000 0032.'");
  const cleaner = offer('addetta pulizie', "'Lun-ven 7-9, 8 euro netti l’ora. Tel. 02 0000 0033.'");
  await theyCollect(baker + cook + cleaner);
  await build(theirs, '2026-W40');
  const first = await build(ours, '2026-W40');
  expect(titlesOf(first).sort()).toEqual(['addetta pulizie', 'aiuto banco', 'cuoca']);
  expect(JSON.stringify(first)).not.toContain('F-1');
  const page = await readFile(join(ours, 'output/2026-W40/bollettino-2026-W40-it.html'), 'utf8');
  expect(page).toContain('fonte: Sportello di Crema (Forno Pioppo s.r.l., Crema)');
  expect(page).toContain('href="tel:+390200000031"');

  // The hours are corrected, and the cook's place is taken.
  await theyCollect(offer('aiuto banco', "'Lun-ven 8-12, 8 euro netti l’ora. Tel. 02 0000 0031.'") + cleaner);
  await build(theirs, '2026-W41');
  const second = await build(ours, '2026-W41');
  expect(titlesOf(second).sort()).toEqual(['addetta pulizie', 'aiuto banco']);
  const [corrected] = second.sections
    .flatMap(({ entries }) => entries)
    .filter((one) => one.entry.title.includes('banco'));
  expect(corrected?.entry.draft.text).toContain('8-12');
  expect(corrected?.isNew).toBe(false);

  // A file of another version is not understood: what was known stays, dated.
  await writeFile(join(theirs, 'output', 'site', 'scambio.json'), '{"schema": "bulletin-exchange/9"}');
  const run = await bulletin(['build', '--week', '2026-W42'], ours);
  expect(run.err).toContain('un’altra versione del programma');
  const third: Issue = JSON.parse(await readFile(join(ours, 'output/2026-W42/issue.json'), 'utf8'));
  expect(titlesOf(third).sort()).toEqual(['addetta pulizie', 'aiuto banco']);
}, 180_000);
