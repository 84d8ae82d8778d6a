import { expect, it } from 'vitest';
import { type CollectOptions, collectAll } from '../src/collect.ts';
import type { Copy } from '../src/copies.ts';
import { toolsOver } from './sources/served-pages.ts';

async function seen(today: string, realDay: string) {
  const kept: Copy[] = [];
  const copies: CollectOptions['copies'] = { read: async () => null, write: async (_, copy) => void kept.push(copy) };
  const { get } = toolsOver({ 'foglio.csv': 'Mansione;Ditta\nBarista;Bar Inventato\n' });
  const source = { id: 'foglio', kind: 'sheet', path: 'foglio.csv' } as const;
  const { drafts } = await collectAll([source], { get, today, realDay, copies });
  return [drafts[0]?.seen, kept[0]?.on];
}

it.each([
  ['on the Sunday before its week', '2026-11-23', '2026-11-22', '2026-11-22'],
  ['within its week', '2026-11-25', '2026-11-25', '2026-11-25'],
  ['a year later', '2026-11-23', '2027-11-20', '2026-11-23'],
])('an issue made %s says when its sources were read', async (_, today, realDay, day) => {
  expect(await seen(today, realDay)).toEqual([day, day]);
});
