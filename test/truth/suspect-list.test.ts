import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createGet } from '../../src/http/create-get.ts';
import type { Draft } from '../../src/model.ts';
import { collectFeed } from '../../src/sources/collect-feed.ts';
import { feedSchema } from '../../src/sources/feed.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { suspicionOf } from '../../src/truth/suspect-list.ts';
import { codesOf, report, weeks } from './weeks.ts';

const titles = ['Cuoca', 'Barista', 'Autista', 'Sarta', 'Commessa', 'Magazziniere'];
const drafts = titles.map((title, index) => draft({ title, url: `https://ditta.example/${index}`, place: 'Milano' }));

function draft(fields: Partial<Draft>): Draft {
  return { ...emptyDraft({ id: 'fonte' }, 'market', '2026-11-02'), ...fields };
}

const is = (now: Draft[], past: Draft[] | null = drafts) => suspicionOf(now, past, { mayJump: false })?.is ?? null;

describe('a list is suspect', () => {
  it.each([
    ['the menu of the page', 'menu', ['Home', 'Chi siamo', 'Contatti', 'Privacy'].map((title) => draft({ title }))],
    [
      'half a menu',
      'menu',
      [...drafts.slice(0, 4), ...['HOME', 'Chi siamo', 'Accedi'].map((title) => draft({ title }))],
    ],
    ['the label of the button', 'menu', drafts.map((one) => ({ ...one, title: 'Scopri di più →' }))],
    ['one entry many times', 'repeated', drafts.map((one) => ({ ...one, title: 'Offerta' }))],
    ['one address for all', 'one-link', drafts.map((one, at) => ({ ...one, url: `https://ditta.example/#${at}` }))],
    ['no place any more', 'fields-gone', drafts.map((one) => ({ ...one, place: null }))],
    ['no titles any more', 'fields-gone', drafts.map((one) => ({ ...one, title: null }))],
    [
      'five times as many',
      'jump',
      Array.from({ length: 30 }, (_, at) => draft({ ...drafts[0], title: `a${at}`, url: `b${at}` })),
    ],
  ])('%s', (_, expected, now) => {
    expect(is(now)).toBe(expected);
  });
});

describe('a list is believed', () => {
  it.each<[string, Draft[], Draft[] | null]>([
    ['as it was', drafts, drafts],
    ['without a past', drafts, null],
    [
      'of one entry many times, when there is nothing to compare it with',
      drafts.map((one) => ({ ...one, title: 'x' })),
      null,
    ],
    [
      'that always had one address',
      drafts.map((one) => ({ ...one, url: 'a' })),
      drafts.map((one) => ({ ...one, url: 'a' })),
    ],
    ['of three menu titles', ['Home', 'Chi siamo', 'Privacy'].map((title) => draft({ title })), drafts],
    ['after three entries', drafts.map((one) => ({ ...one, place: null })), drafts.slice(0, 3)],
    ['when some have what all had', drafts.map((one, at) => ({ ...one, place: at > 0 ? null : 'Milano' })), drafts],
    [
      'when none has what some had',
      drafts.map((one) => ({ ...one, date: null })),
      drafts.map((one, at) => ({ ...one, date: at > 0 ? 'x' : null })),
    ],
    [
      'four times as many',
      [...drafts, ...drafts, ...drafts, ...drafts].map((one, at) => ({ ...one, title: `${at}` })),
      drafts,
    ],
    ['all new', drafts.map((one) => ({ ...one, title: `${one.title} ${one.title}`, url: `${one.url}/x` })), drafts],
  ])('%s', (_, now, past) => {
    expect(is(now, past)).toBe(null);
  });
});

describe('a source that was rebuilt', () => {
  const page = {
    id: 'fonte',
    kind: 'page',
    path: 'a.html',
    list: { item: 'li', link: 'a', fields: { title: 'a', place: 'i' } },
  };
  const pageOf = (names: string[], place: string) =>
    `<ul>${names.map((name, at) => `<li><a href="https://ditta.example/${at}">${name}</a><i>${place}</i></li>`).join('')}</ul>`;

  it('keeps its last good copy, dated; after two weeks what it gives is taken as it is', async () => {
    const run = weeks(page);
    await run.read('2026-11-02', { 'a.html': pageOf(titles, 'Milano') });
    const rebuilt = await run.read('2026-11-09', { 'a.html': pageOf(titles, '') });
    expect(report(rebuilt)).toMatchObject({ state: 'last-good', found: 6, copyOf: '2026-11-02' });
    expect(codesOf(rebuilt)).toContain('FIELDS_GONE');
    expect(rebuilt.drafts.every((one) => one.place === 'Milano' && one.seen === '2026-11-02')).toBe(true);
    const later = await run.read('2026-11-23', { 'a.html': pageOf(titles, '') });
    expect(report(later)).toMatchObject({ state: 'fresh', found: 6 });
  });

  it('gives no menu to print, not even without a copy', async () => {
    const run = weeks(page);
    const menu = await run.read('2026-11-02', {
      'a.html': pageOf(['Home', 'Chi siamo', 'Contatti', 'Privacy', 'Cuoca'], ''),
    });
    expect(report(menu).state).toBe('failed');
    expect(codesOf(menu)).toContain('LOOKS_LIKE_MENU');
    expect(menu.drafts.map(({ title }) => title)).toEqual(['Cuoca']);
  });

  it('may jump when the operator has said how many there may be', async () => {
    const many = pageOf(
      Array.from({ length: 30 }, (_, at) => `Cuoca ${at}`),
      'Milano',
    );
    for (const [expect_, state] of [
      [undefined, 'last-good'],
      [{ max: 50 }, 'fresh'],
    ] as const) {
      const run = weeks({ ...page, ...(expect_ ? { expect: expect_ } : {}) });
      await run.read('2026-11-02', { 'a.html': pageOf(titles, 'Milano') });
      expect(report(await run.read('2026-11-09', { 'a.html': many })).state).toBe(state);
    }
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('feeds of the corpus', () => {
  const folder = join(corpus, 'wild/it/unimi/weekly');
  it('none of sixteen weeks is suspect beside the one before', async () => {
    const get = createGet({
      root: folder,
      cacheFolder: '/nowhere',
      contact: 'a@b.example',
      version: '0',
      today: '2026-11-02',
    });
    let past: Draft[] | null = null;
    for (const name of readdirSync(folder)
      .filter((one) => one.endsWith('.xml'))
      .sort()) {
      const source = feedSchema.parse({ id: 'unimi', kind: 'feed', path: name });
      const now: Draft[] = (await collectFeed(source, { get, today: '2026-11-02' })).drafts;
      expect([name, suspicionOf(now, past, { mayJump: false })]).toEqual([name, null]);
      past = now;
    }
    expect(past?.length).toBeGreaterThan(4);
  });
});
