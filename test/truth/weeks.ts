// Sources read week after week: what the sites answer is scripted, what is remembered is kept between the readings.

import type { CollectedAll } from '../../src/collect.ts';
import { collectAll } from '../../src/collect.ts';
import type { Copy } from '../../src/copies.ts';
import type { Problem, SourceReport } from '../../src/model.ts';
import { type SourceConfig, sourceSchema } from '../../src/sources/index.ts';
import { type Site, toolsOver } from '../sources/served-pages.ts';

export interface Weeks {
  /** reads all sources for the issue dated `today`, on the day `realDay` */
  read: (today: string, site: Site, realDay?: string) => Promise<CollectedAll>;
  kept: Map<string, Copy>;
}

export function weeks(...written: object[]): Weeks {
  const sources: SourceConfig[] = written.map((one) => sourceSchema.parse(one));
  const kept = new Map<string, Copy>();
  const copies = {
    read: async (id: string) => kept.get(id) ?? null,
    // As the file does: nothing but JSON survives.
    write: async (id: string, copy: Copy) => void kept.set(id, JSON.parse(JSON.stringify(copy))),
  };
  return {
    kept,
    read: (today, site, realDay = today) => collectAll(sources, { get: toolsOver(site).get, today, realDay, copies }),
  };
}

/** A feed with an item for each letter, the newest first. */
export function feedOf(letters: string): string {
  const items = [...letters].map(
    (letter) =>
      `<item><title>Offerta ${letter}</title><link>https://ditta.example/${letter}</link><description>Cercasi ${letter}.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Annunci</title>${items.join('')}</channel></rss>`;
}

/** The letters of the drafts, in order of the alphabet. */
export function letters({ drafts }: CollectedAll): string {
  return drafts
    .map(({ title }) => title?.at(-1) ?? '?')
    .sort()
    .join('');
}

export function report({ reports }: CollectedAll, source = 'fonte'): SourceReport {
  const found = reports.find((one) => one.source === source);
  if (!found) throw new Error(`no report of ${source}`);
  return found;
}

export function problemOf(collected: CollectedAll, code: string): Problem | undefined {
  return collected.reports.flatMap(({ problems }) => problems).find((problem) => problem.code === code);
}

export function codesOf(collected: CollectedAll): string[] {
  return collected.reports.flatMap(({ problems }) => problems.map(({ code }) => code));
}
