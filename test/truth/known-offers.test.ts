import { describe, expect, it } from 'vitest';
import { codesOf, feedOf, letters, problemOf, report, weeks } from './weeks.ts';

const feed = { id: 'fonte', kind: 'feed', path: 'a.xml' };
const page = { id: 'fonte', kind: 'page', path: 'a.html', list: { item: 'li', link: 'a', fields: { title: 'a' } } };
const pageOf = (names: string) =>
  `<ul>${[...names].map((name) => `<li><a href="https://ditta.example/${name}">Offerta ${name}</a></li>`).join('')}</ul>`;
const monday = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'] as const;

describe('an offer that a feed no longer lists, though older ones are there', () => {
  it('stands for one issue with its day, is told, and is gone when the next confirms it', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    const missing = await run.read(monday[1], { 'a.xml': feedOf('AC') });
    expect(letters(missing)).toBe('ABC');
    expect(missing.drafts.find(({ title }) => title === 'Offerta B')?.seen).toBe(monday[0]);
    expect(missing.drafts.find(({ title }) => title === 'Offerta A')?.seen).toBe(monday[1]);
    expect(problemOf(missing, 'NOT_LISTED')?.what.it).toContain('«Offerta B»');
    expect(report(missing)).toMatchObject({ state: 'fresh', found: 3 });
    const gone = await run.read(monday[2], { 'a.xml': feedOf('AC') });
    expect(letters(gone)).toBe('AC');
    expect(problemOf(gone, 'OFFERS_GONE')?.what.it).toContain('«Offerta B»');
    expect(codesOf(await run.read(monday[3], { 'a.xml': feedOf('AC') }))).toEqual([]);
  });

  it('is there again when the feed lists it again', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    await run.read(monday[1], { 'a.xml': feedOf('AC') });
    const back = await run.read(monday[2], { 'a.xml': feedOf('ABC') });
    expect([letters(back), codesOf(back)]).toEqual(['ABC', []]);
    expect(letters(await run.read(monday[3], { 'a.xml': feedOf('AC') }))).toBe('ABC');
    expect(letters(await run.read(monday[4], { 'a.xml': feedOf('AC') }))).toBe('AC');
    expect(letters(await run.read(monday[5], { 'a.xml': feedOf('ABC') }))).toBe('ABC');
  });

  it('is not confirmed by making the same issue again, on the same day or on later ones', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    const first = await run.read(monday[1], { 'a.xml': feedOf('AC') });
    expect(await run.read(monday[1], { 'a.xml': feedOf('AC') })).toEqual(first);
    for (const day of ['2026-11-10', '2026-11-11']) {
      const again = await run.read(day, { 'a.xml': feedOf('AC') });
      expect([letters(again), codesOf(again)]).toEqual(['ABC', ['NOT_LISTED']]);
    }
  });

  it('is not confirmed by the issues of several weeks made on one day', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    await run.read(monday[1], { 'a.xml': feedOf('AC') }, '2026-11-05');
    expect(letters(await run.read(monday[2], { 'a.xml': feedOf('AC') }, '2026-11-05'))).toBe('ABC');
    expect(letters(await run.read(monday[2], { 'a.xml': feedOf('AC') }, '2026-11-16'))).toBe('AC');
  });

  it('is told as gone in every making of that issue, and in no other', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    await run.read(monday[1], { 'a.xml': feedOf('AC') });
    const gone = await run.read(monday[2], { 'a.xml': feedOf('AC') });
    expect(await run.read(monday[2], { 'a.xml': feedOf('AC') })).toEqual(gone);
    expect(codesOf(gone)).toEqual(['OFFERS_GONE']);
  });

  it('is neither confirmed nor forgotten while the feed fails', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    await run.read(monday[1], { 'a.xml': feedOf('AC') });
    const down = await run.read('2026-11-16', { 'a.xml': 503 });
    expect([letters(down), report(down).state]).toEqual(['ABC', 'last-good']);
    const gone = await run.read(monday[3], { 'a.xml': feedOf('AC') });
    expect([letters(gone), codesOf(gone)]).toEqual(['AC', ['OFFERS_GONE']]);
  });
});

describe('a feed is a window', () => {
  it('an entry that newer ones pushed out stands', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('CBA') });
    for (const day of monday.slice(1)) {
      const later = await run.read(day, { 'a.xml': feedOf('DCB') });
      expect([letters(later), codesOf(later)]).toEqual(['ABCD', []]);
      expect(later.drafts.find(({ title }) => title === 'Offerta A')?.seen).toBe(monday[0]);
    }
  });

  it('also where the newest comes last, and where nothing old is left', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    expect(codesOf(await run.read(monday[1], { 'a.xml': feedOf('BCD') }))).toEqual([]);
    const other = await run.read(monday[2], { 'a.xml': feedOf('XYZ') });
    expect([letters(other), codesOf(other)]).toEqual(['ABCDXYZ', []]);
  });

  it('but the last entry of a feed that has become shorter is missing', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('CBA') });
    const shorter = await run.read(monday[1], { 'a.xml': feedOf('CB') });
    expect([letters(shorter), codesOf(shorter)]).toEqual(['ABC', ['NOT_LISTED']]);
  });

  it('and what slid out is forgotten in the end', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('CBA') });
    await run.read(monday[1], { 'a.xml': feedOf('DCB') });
    expect(letters(await run.read('2027-01-04', { 'a.xml': feedOf('DCB') }))).toBe('BCD');
  });
});

describe('other kinds', () => {
  it('a page needs two confirmations', async () => {
    const run = weeks(page);
    await run.read(monday[0], { 'a.html': pageOf('ABC') });
    const states = [];
    for (const day of ['2026-11-09', '2026-11-16', '2026-11-23'])
      states.push(letters(await run.read(day, { 'a.html': pageOf('AC') })));
    expect(states).toEqual(['ABC', 'ABC', 'AC']);
  });

  it('what was last seen more than two weeks ago does not stand, whatever the confirmations', async () => {
    const run = weeks(page);
    await run.read(monday[0], { 'a.html': pageOf('ABC') });
    const late = await run.read(monday[3], { 'a.html': pageOf('AC') });
    expect([letters(late), codesOf(late)]).toEqual(['AC', ['OFFERS_GONE']]);
  });

  it('a row that somebody took out of the desk’s own sheet is out at once', async () => {
    const run = weeks({ id: 'fonte', kind: 'sheet', path: 'a.csv' });
    await run.read(monday[0], { 'a.csv': 'Mansione;Ditta\nCuoca A;Mensa\nCuoca B;Mensa\n' });
    const out = await run.read(monday[1], { 'a.csv': 'Mansione;Ditta\nCuoca A;Mensa\n' });
    expect([letters(out), codesOf(out)]).toEqual(['A', []]);
  });

  it('a source that is configured anew is not compared with what it was', async () => {
    const run = weeks(page);
    await run.read(monday[0], { 'a.html': pageOf('ABC') });
    const mended = weeks({ ...page, list: { item: 'p', link: 'a', fields: { title: 'a' } } });
    for (const [id, copy] of run.kept) mended.kept.set(id, copy);
    const site = { 'a.html': pageOf('XY').replaceAll('li>', 'p>') };
    expect(letters(await mended.read(monday[1], site))).toBe('XY');
  });

  it('offers whose addresses all change are the same offers', async () => {
    const run = weeks(page);
    await run.read(monday[0], { 'a.html': pageOf('ABC') });
    const moved = await run.read(monday[1], {
      'a.html': pageOf('ABC').replaceAll('ditta.example/', 'ditta.example/nuovo/'),
    });
    expect([letters(moved), codesOf(moved)]).toEqual(['ABC', []]);
  });
});

describe('pages of offers', () => {
  const site = (names: string, own: Record<string, string | number>) => ({
    'https://ditta.example/lista': pageOf(names),
    ...Object.fromEntries([...names].map((name) => [`https://ditta.example/${name}`, posting(name)])),
    ...own,
  });
  const posting = (name: string) =>
    `<script type="application/ld+json">{"@type":"JobPosting","title":"Offerta ${name}","description":"Cercasi","url":"https://ditta.example/${name}"}</script>`;
  const list = {
    id: 'fonte',
    kind: 'jobposting',
    url: 'https://ditta.example/lista',
    follow: { links: 'li a' },
  };

  it('404 and 410 of its own page: gone at once', async () => {
    for (const status of [404, 410]) {
      const run = weeks(list);
      expect(letters(await run.read(monday[0], site('ABC', {})))).toBe('ABC');
      const gone = await run.read(monday[1], site('ABC', { 'https://ditta.example/B': status }));
      expect([letters(gone), codesOf(gone)]).toEqual(['AC', [`HTTP_${status}`, 'OFFERS_GONE']]);
    }
  });

  it('401, 403, 429 and 5xx: never a confirmation', async () => {
    for (const status of [401, 403, 429, 500, 503]) {
      const run = weeks(list);
      await run.read(monday[0], site('ABC', {}));
      for (const day of ['2026-11-09', '2026-11-16']) {
        const kept = await run.read(day, site('ABC', { 'https://ditta.example/B': status }));
        expect([status, day, letters(kept)]).toEqual([status, day, 'ABC']);
        expect(codesOf(kept)).toContain('NOT_LISTED');
      }
    }
  });
});

describe('an empty source', () => {
  it('is suspect first: its offers stand; when that is confirmed it is empty', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    const empty = await run.read(monday[1], { 'a.xml': feedOf('') });
    expect(report(empty)).toMatchObject({ state: 'last-good', found: 3, copyOf: monday[0] });
    expect(codesOf(empty)).toEqual(['SUDDENLY_EMPTY']);
    expect(await run.read(monday[1], { 'a.xml': feedOf('') })).toEqual(empty);
    const confirmed = await run.read(monday[2], { 'a.xml': feedOf('') });
    expect(report(confirmed)).toMatchObject({ state: 'fresh', found: 0, copyOf: null });
    expect(codesOf(confirmed)).toEqual(['OFFERS_GONE']);
    const later = await run.read(monday[3], { 'a.xml': feedOf('') });
    expect([report(later).state, codesOf(later)]).toEqual(['fresh', []]);
  });
});

describe('a source that fails', () => {
  it('uses its copy for two weeks, then fails, and from the fourth issue in a row is suspended', async () => {
    const run = weeks(feed);
    await run.read('2026-10-26', { 'a.xml': feedOf('ABC') });
    const states = [];
    const toldGone: string[] = [];
    for (const day of monday.slice(0, 5)) {
      const down = await run.read(day, { 'a.xml': 503 });
      expect(await run.read(day, { 'a.xml': 503 })).toEqual(down);
      states.push([report(down).state, letters(down)]);
      if (codesOf(down).includes('OFFERS_GONE')) toldGone.push(day);
    }
    expect(states).toEqual([
      ['last-good', 'ABC'],
      ['last-good', 'ABC'],
      ['failed', ''],
      ['suspended', ''],
      ['suspended', ''],
    ]);
    expect(toldGone).toEqual([monday[2]]);
    const last = await run.read(monday[5], { 'a.xml': 503 });
    expect(codesOf(last)).toEqual(['SUSPENDED', 'HTTP_503']);
    expect(problemOf(last, 'SUSPENDED')?.what.it).toContain('2026-W45');
    const back = await run.read('2026-12-14', { 'a.xml': feedOf('AD') });
    expect([report(back).state, letters(back)]).toEqual(['fresh', 'AD']);
    expect(report(await run.read('2027-01-11', { 'a.xml': 503 })).state).toBe('failed');
  });

  it('that never gave anything is suspended all the same', async () => {
    const run = weeks(feed);
    const states = [];
    for (const day of monday) states.push(report(await run.read(day, { 'a.xml': 503 })).state);
    expect(states).toEqual(['failed', 'failed', 'failed', 'suspended', 'suspended', 'suspended']);
  });
});

describe('an earlier issue that is made again', () => {
  it('changes nothing of what is remembered', async () => {
    const run = weeks(feed);
    await run.read(monday[0], { 'a.xml': feedOf('ABC') });
    await run.read(monday[1], { 'a.xml': feedOf('AB') });
    const remembered = structuredClone(run.kept);
    expect(letters(await run.read(monday[0], { 'a.xml': feedOf('AZ') }, monday[1]))).toBe('AZ');
    await run.read(monday[0], { 'a.xml': 503 }, monday[1]);
    expect(run.kept).toEqual(remembered);
  });
});
