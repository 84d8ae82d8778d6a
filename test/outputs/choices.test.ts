import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IssueEntry, Language, Nearness } from '../../src/model.ts';
import { findBrowser } from '../../src/outputs/browser.ts';
import { localeOf } from '../../src/outputs/locales.ts';
import { anEdition, bareOffer, closePrinter, fact, fullOffer, notice, rendered } from './an-edition.ts';

const near: Nearness = {
  step: 'near',
  desk: 'hub',
  km: 1.5,
  place: null,
  municipi: null,
  confidence: 'stated',
  evidence: null,
};
const old = { isNew: false, since: { number: 40, week: '2026-W40' } };

/** What each card is, by its code: M1 to M3 fit school hours, and end soon unless said otherwise. */
const entries: IssueEntry[] = [
  { ...fullOffer('M1'), nearness: near },
  { ...fullOffer('M2'), nearness: { ...near, step: 'milan' }, ...old },
  { ...fullOffer('M3'), nearness: { ...near, step: 'neighbourhood' }, ...old, lastDays: false },
  { ...bareOffer('K1'), nearness: { ...near, step: 'municipio' } },
  { ...bareOffer('K2'), ...old, nearness: { ...near, step: 'unknown' } },
  notice('C1', 'courses'),
  { ...notice('S1', 'services'), ...old, lastDays: true },
];
const are: Record<string, string[]> = {
  school: ['m1', 'm2', 'm3'],
  near: ['m1', 'm3', 'k1'],
  new: ['m1', 'k1', 'c1'],
  ending: ['m1', 'm2', 's1'],
};
const all = entries.map(({ code }) => code.toLowerCase());
const ids = Object.keys(are);
const subsets = Array.from({ length: 16 }, (_, bits) => ids.filter((_id, place) => bits & (1 << place)));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const found = await findBrowser(null);
  if ('code' in found) throw new Error(found.what.en);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = { ...process.env, ...found.env };
  browser = await puppeteer.launch({ executablePath: found.executablePath, headless: 'shell', pipe: true, args, env });
  page = await browser.newPage();
  await page.setViewport({ width: 360, height: 800 });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await closePrinter();
});

async function open(some: IssueEntry[], language: Language = 'it'): Promise<string> {
  const { html } = await rendered({ ...anEdition(some), language, outputs: ['html'] });
  await page.setContent(html);
  return html;
}

/** Ids of what can be seen, in order. */
function seen(selector: string): Promise<unknown> {
  return page.evaluate(
    `[...document.querySelectorAll('${selector}')].filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.id)`,
  );
}

describe('the choices of a reader', () => {
  it.each(subsets.map((chosen) => [chosen.join(' and ') || 'nothing', chosen] as const))(
    'show what is %s, and only that',
    async (_, chosen) => {
      await open(entries);
      for (const id of chosen) await page.click(`label:has(#only-${id})`);
      const expected = all.filter((code) => chosen.every((id) => are[id]?.includes(code)));
      expect(await seen('.card')).toEqual(expected);
      const sections: Record<string, string> = { m: 's-market', k: 's-km-zero', c: 's-courses', s: 's-services' };
      expect(await seen('.section')).toEqual([...new Set(expected.map((code) => sections[code.charAt(0)]))]);
      expect(await seen('.nothing-left')).toHaveLength(expected.length === 0 ? 1 : 0);
      // Links to what may be hidden are not there meanwhile.
      expect(await seen('nav, .ending')).toHaveLength(chosen.length === 0 ? 2 : 0);
    },
  );

  it('are taken back by a second touch', async () => {
    await open(entries);
    await page.click('#only-near');
    await page.click('#only-near');
    expect(await seen('.card')).toEqual(all);
  });

  it('work from the keyboard, and are called what they are', async () => {
    await open(entries);
    await page.focus('#only-school');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await seen('.card')).toEqual(['m1', 'm3']);
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    expect(tree).toMatch(/"role":"group"[^{}]*"name":"Mostra solo"/);
    expect(tree).toMatch(/"role":"checkbox"[^{}]*"name":"orario di scuola \(3\)"[^{}]*"checked":true/);
  });

  it('leave nothing out on paper', async () => {
    await open(entries);
    await page.click('#only-near');
    await page.click('#only-new');
    await page.emulateMediaType('print');
    expect(await seen('.card')).toEqual(all);
    expect(await seen('.choices, .nothing-left')).toEqual([]);
    await page.emulateMediaType('screen');
  });

  it('are offered only where they take something away', async () => {
    const html = await open([{ ...fullOffer('M1'), nearness: near }, bareOffer('K1')]);
    expect(html.match(/id="only-\w+"/g)).toEqual(['id="only-school"', 'id="only-near"', 'id="only-ending"']);
    expect(await open([fullOffer('M1'), fullOffer('M2')])).not.toContain('<fieldset');
  });

  it.each(['en', 'es', 'fr', 'ar', 'si'] as const)('speak %s', async (language) => {
    await open(entries, language);
    const { labels } = localeOf(language);
    const said = await page.evaluate('document.querySelector(".choices").innerText');
    for (const words of [labels.onlyShow, labels.onlySchool, labels.onlyNear, labels.onlyNew, labels.onlyEnding]) {
      expect(said).toContain(words);
    }
    const touchable = await page.evaluate(
      'Math.min(...[...document.querySelectorAll(".choices label")].map((one) => one.getBoundingClientRect().height))',
    );
    expect(touchable).toBeGreaterThanOrEqual(44);
  });
});

describe('what an edition leaves to others', () => {
  it.each([
    ['it', 'Altre 7 voci sono nel bollettino completo. Chiedi allo sportello.'],
    ['en', '7 more entries are in the full bulletin: ask at the help desk.'],
    ['ar', 'في النشرة الكاملة أيضاً <bdi dir="ltr">7</bdi> إعلانات: اسأل/اسألي في المكتب.'],
  ] as const)('is told in %s', async (language, said) => {
    const edition = anEdition(entries);
    const told = await rendered({ ...edition, language, leftOut: 7, outputs: ['html'] });
    expect(told.html).toContain(said);
    const none = await rendered({ ...edition, language, outputs: ['html'] });
    expect(none.html).not.toContain(said.replace('7', '0').slice(0, 12));
  });
});

describe('times and numbers in Arabic', () => {
  it('stand on one line however narrow the page; an address may break', async () => {
    const long = 'candidature.personale@pioppo-argento.example';
    const one = fullOffer('M1');
    const apply = [fact({ by: 'email' as const, address: long, subject: null })];
    await open([{ ...one, entry: { ...one.entry, apply } }], 'ar');
    await page.setViewport({ width: 280, height: 800 });
    const broken = await page.evaluate(
      '[...document.querySelectorAll(".card bdi[dir=ltr]")].filter((one) => one.getClientRects().length > 1).map((one) => one.textContent)',
    );
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await page.setViewport({ width: 360, height: 800 });
    expect(broken).toEqual([long]);
    expect(wider).toBe(0);
  });
});
