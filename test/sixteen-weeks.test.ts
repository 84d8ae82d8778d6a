// Sixteen consecutive issues from sixteen weeks of a university's notices. The deadline is only text in the description, and
// guids change when it does. What is expected is worked out here from the raw files, by other means than the program's.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf, issueBytes, issuesBefore, writeIssue } from '../src/archive.ts';
import { makeIssue } from '../src/bulletin.ts';
import { collectAll } from '../src/collect.ts';
import { loadWorkspace } from '../src/config/load.ts';
import { createGet } from '../src/http/create-get.ts';
import type { Issue } from '../src/model.ts';
import { weekOf } from '../src/week.ts';

const weekly = fileURLToPath(new URL('../../shared/corpus/wild/it/unimi/weekly', import.meta.url));

interface Item {
  link: string;
  title: string;
  deadline: string;
}

function itemsOf(file: string): Item[] {
  const xml = readFileSync(join(weekly, file), 'utf8');
  return [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => {
    const [, day, month, year] = /Scadenza:[^0-9]*(\d\d)\/(\d\d)\/(\d{4})/.exec(item) ?? [];
    return {
      link: /<link>\s*(\S+?)\s*<\/link>/.exec(item)?.[1] ?? '',
      title: /<title>\s*([\s\S]*?)\s*<\/title>/.exec(item)?.[1] ?? '',
      deadline: `${year}-${month}-${day}`,
    };
  });
}

function sources(file: string): string {
  return `bulletin:
  title: Bollettino
  publisher: {name: Ponte}
  first_issue: {number: 1, week: 2023-W02}
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:
  - {id: unimi, kind: feed, employer: Università degli Studi di Milano, section: market, path: '${join(weekly, file)}'}
`;
}

describe.skipIf(!existsSync(weekly))('sixteen weeks of notices', () => {
  const files = existsSync(weekly)
    ? readdirSync(weekly)
        .filter((name) => name.endsWith('.xml'))
        .sort()
    : [];
  const issues: Issue[] = [];
  const madeAgain: Issue[] = [];
  const dayOf = (file: string) => file.slice(0, 10);

  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'weeks-'));
    const output = join(root, 'output');
    await mkdir(output);
    for (const file of files) {
      await writeFile(join(root, 'sources.yaml'), sources(file));
      const { workspace, problems } = await loadWorkspace(root);
      if (!workspace) throw new Error(JSON.stringify(problems));
      const today = dayOf(file);
      const week = weekOf(today);
      const get = createGet({ root, cacheFolder: join(root, 'pages'), contact: 'a@b.example', version: '0', today });
      const copies = { read: async () => null, write: async () => undefined };
      const history = await issuesBefore(output, week, 4);
      const collected = await collectAll(workspace.config.sources, { get, today, copies });
      const make = (before: Issue | null) =>
        makeIssue(workspace, collected, { week, realDay: today, history, before, madeBy: 'test' });
      const issue = await make(null);
      madeAgain.push(await make(issue));
      await writeIssue(output, week, [{ name: 'issue.json', bytes: issueBytes(issue) }]);
      issues.push(issue);
    }
  }, 60_000);

  const printed = (issue: Issue) => issue.sections.flatMap((section) => section.entries);

  it('made again from the same inputs are the same, byte for byte', () => {
    expect(madeAgain.map((issue) => digestOf(issueBytes(issue)))).toEqual(
      issues.map((issue) => digestOf(issueBytes(issue))),
    );
  });

  it('are sixteen issues, numbered one after the other', () => {
    expect(issues.map((issue) => issue.number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it('print exactly what is still open on the day, each with its deadline', () => {
    files.forEach((file, index) => {
      const open = itemsOf(file).filter((item) => item.deadline >= dayOf(file));
      const found = printed(issues[index] as Issue).map((one) => [one.entry.url, one.entry.deadline?.value.date]);
      expect(new Map(found as [string, string][]), file).toEqual(
        new Map(open.map((item) => [item.link, item.deadline])),
      );
    });
  });

  it('keep what is over with its reason', () => {
    files.forEach((file, index) => {
      const over = itemsOf(file)
        .filter((item) => item.deadline < dayOf(file))
        .map((item) => item.link);
      const out = (issues[index] as Issue).rejected;
      expect(out.map((one) => one.entry.url).sort(), file).toEqual(over.sort());
      expect(
        out.flatMap((one) => one.verdicts.filter((verdict) => verdict.level === 'out').map((verdict) => verdict.code)),
      ).toEqual(over.map(() => 'EXPIRED'));
    });
  });

  it('know what is new and since when the rest is open', () => {
    const first = new Map<string, number>();
    files.forEach((file, index) => {
      for (const one of printed(issues[index] as Issue)) {
        const url = one.entry.url ?? '';
        const before = first.get(url);
        expect([one.isNew, one.since.number], `${file} ${url}`).toEqual([before === undefined, before ?? index + 1]);
        if (before === undefined) first.set(url, index + 1);
      }
    });
  });

  it('follow an extended deadline as the same notice', () => {
    const extended = files.slice(1).flatMap((file, index) => {
      const before = new Map(itemsOf(files[index] ?? '').map((item) => [item.link, item.deadline]));
      return itemsOf(file)
        .filter((item) => (before.get(item.link) ?? item.deadline) < item.deadline)
        .map((item) => item.link);
    });
    expect(extended.length).toBeGreaterThan(0);
    const keys = new Map<string, Set<string>>();
    for (const issue of issues) {
      for (const { entry } of [...printed(issue), ...issue.rejected]) {
        keys.set(entry.url ?? '', (keys.get(entry.url ?? '') ?? new Set()).add(entry.key));
      }
    }
    for (const link of extended) expect(keys.get(link)?.size).toBe(1);
  });
});
