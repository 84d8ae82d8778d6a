import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone after the test. */
export async function workspaceFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'bulletin-config-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

/** Settings with one of everything; line numbers matter to the tests that use it. */
export const sampleSources = `bulletin:
  title: Bollettino lavoro e formazione
  subtitle: Municipi 2 e 3
  url: https://bollettino.example/
  publisher:
    name: Associazione inventata
    legal_representative: Nome Cognome
    address: via Inventata 1, Milano
    email: bollettino@associazione.example
    phone: 0200000010
    registration: null
  first_issue:
    number: 7
    week: 2026-W02
  breaks: [2026-W33, 2026-W34]
desks:
  - id: hub
    name: HUB
    address: via Inventata 46, Milano
    position: [45.4983, 9.2520]
    hours: lun-ven 9.30-12.30
    phone: 02 0000 0011
    email: hub@associazione.example
sections:
  - id: km-zero
    title: Vicino a casa
    limit: 5
  - id: market
editions:
  - id: it
    language: it
    pages: 2
school:
  opens: 8.30
  closes: 16:30
  pre: 07:30
  post: 18.00
sources:
  - id: panificio
    kind: listing
    name: Panificio
    employer: Panificio inventato
    address: via Inventata 12, Milano
    offers:
      - role: aiuto banco
        seen: 2026-11-20
        by: AB
        confirmed: 2026-11-21
        text: mar-ven 9.15-15.15
        deadline: 2026-12-04
        hours: 24
        desk: hub
  - id: comune
    kind: page
    url: https://www.comune.example/bandi
    section: market
    enabled: false
    max: 10
    permission:
      by: ufficio
      on: 2026-11-03
    expect:
      min: 3
      max: 50
    list:
      item: .bando
      link: a.titolo
      fields:
        title: h3
        deadline: .scadenza
`;
