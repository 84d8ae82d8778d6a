import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition, IssueEntry } from '../../src/model.ts';
import { findBrowser } from '../../src/outputs/browser.ts';
import { mostWords } from '../../src/outputs/slide.ts';
import { anEdition, bareOffer, closePrinter, fact, filesOf, fullOffer, mixed, notice } from './an-edition.ts';

const screensOf = (edition: Edition) => filesOf({ ...edition, outputs: ['screens'] });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

let browser: Browser;
beforeAll(async () => {
  const found = await findBrowser(null);
  if ('code' in found) throw new Error(found.what.en);
  const { executablePath, env } = found;
  browser = await launch({
    executablePath,
    headless: 'shell',
    args: ['--no-sandbox'],
    env: { ...process.env, ...env },
  });
});
afterAll(async () => {
  await browser.close();
  await closePrinter();
});

/** Opens a loop without a network, on a clock that stands at `now` until `wait` moves it. */
async function play(
  html: string,
  now: string,
): Promise<{ page: Page; shown: () => Promise<string>; wait: (ms: number) => Promise<void> }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1920, height: 1080 });
  await page.setOfflineMode(true);
  await page.evaluateOnNewDocument(`
    let now = ${Date.parse(now)}, timers = [];
    const Real = Date;
    globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(now); } static now() { return now; } };
    globalThis.setTimeout = (run, delay) => { timers.push([now + delay, run]); };
    globalThis.wait = (ms) => {
      const end = now + ms;
      for (;;) {
        timers.sort((a, b) => a[0] - b[0]);
        if (!timers.length || timers[0][0] > end) break;
        const [at, run] = timers.shift();
        now = at; run();
      }
      now = end;
    };`);
  await page.goto(`data:text/html;base64,${Buffer.from(html).toString('base64')}`);
  return {
    page,
    shown: () => page.evaluate(`document.body.innerText.trim()`) as Promise<string>,
    wait: (ms) => page.evaluate(`wait(${ms})`) as Promise<void>,
  };
}

function until(code: string, date: string, time: string | null = null): IssueEntry {
  const one = bareOffer(code);
  return { ...one, entry: { ...one.entry, deadline: fact({ kind: 'date', date, time }) } };
}

describe('the loop for a shop window', () => {
  it('shows each slide for twelve seconds, over and over, without a network', async () => {
    const files = await screensOf(anEdition([bareOffer('K1'), bareOffer('K2'), bareOffer('K3')]));
    const { page, shown, wait } = await play(text(files.get('schermo-it.html')), '2026-11-24T10:00:00+01:00');
    const seen: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      seen.push((await shown()).slice(0, 2));
      await wait(11_900);
      expect((await shown()).slice(0, 2)).toBe(seen.at(-1));
      await wait(100);
    }
    expect(seen).toEqual(['K1', 'K2', 'K3', 'K1']);
    await page.close();
  });

  it('never shows again a slide whose last minute has passed, though nobody touches the page', async () => {
    const edition = anEdition([until('K1', '2026-11-26', '12:00'), until('K2', '2026-11-27'), bareOffer('K3')]);
    const html = text((await screensOf(edition)).get('schermo-it.html'));
    const { page, shown, wait } = await play(html, '2026-11-26T11:59:30+01:00');
    expect((await shown()).slice(0, 2)).toBe('K1');
    const codes = async () => {
      const seen = new Set<string>();
      for (let turn = 0; turn < 8; turn += 1) {
        await wait(12_000);
        seen.add((await shown()).slice(0, 2));
      }
      return [...seen].sort();
    };
    await wait(60_000);
    expect(await codes()).toEqual(['K2', 'K3']);
    await wait(36 * 3_600_000);
    expect(await codes()).toEqual(['K3']);
    await wait(30 * 86_400_000);
    expect(await shown()).toMatch(/Vieni allo sportello[\s\S]*HUB Rizzoli/);
    await page.close();
  });

  it('keeps every slide to its words, whole within its frame, with a code that is large enough', async () => {
    const long = 'parola '.repeat(30).trim();
    const wordy = fullOffer('M9');
    const one = (title: string) => ({ ...wordy, entry: { ...wordy.entry, title } });
    const entries = [
      ...mixed(20),
      { ...wordy, entry: { ...wordy.entry, title: long } },
      notice('S9', 'services'),
      one('cameriere/cameriera'),
      one('x'.repeat(80)),
    ];
    const files = await screensOf(anEdition(entries));
    const { page } = await play(text(files.get('schermo-it.html')), '2026-11-24T10:00:00+01:00');
    const slides = (await page.evaluate(`[...document.querySelectorAll('.slide')].map((slide) => {
      document.querySelectorAll('.slide').forEach((other) => { other.hidden = other !== slide; });
      const qr = slide.querySelector('.qr')?.getBoundingClientRect();
      const inside = [...slide.querySelectorAll('*')].every((part) => {
        const box = part.getBoundingClientRect();
        return box.left >= 0 && box.top >= 0 && box.right <= 1920 && box.bottom <= 1080;
      });
      return { text: slide.innerText, inside, qr: qr ? qr.height : 1080 };
    })`)) as { text: string; inside: boolean; qr: number }[];
    expect(slides).toHaveLength(entries.length);
    for (const slide of slides) {
      expect(slide.text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length, slide.text).toBeLessThanOrEqual(mostWords);
      expect(slide.inside, slide.text).toBe(true);
      expect(slide.qr).toBeGreaterThanOrEqual(1080 / 6);
    }
    await page.close();
  });
});

describe('the slices of the week', () => {
  it('show every entry on some day, what ends soon on every day until then, and as pictures of the same size', async () => {
    const entries = [...mixed(10), { ...until('K99', '2026-11-25'), lastDays: true }];
    const files = await screensOf(anEdition(entries));
    const pictures = [...files.keys()].filter((name) => name.endsWith('.png'));
    for (const { code } of entries)
      expect(pictures.filter((name) => name.includes(`/${code}-fino`)).length).toBeGreaterThan(0);
    const urgent = pictures.filter((name) => name.includes('/K99-fino-al-2026-11-25'));
    expect(urgent.map((name) => name.split('/')[1])).toEqual(['1-lunedi', '2-martedi', '3-mercoledi']);
    const png = Buffer.from(files.get(pictures[0] ?? '') ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
    expect([...files.keys()].filter((name) => /^schermo-it\/\d-\w+\.html$/.test(name))).toHaveLength(7);
  });
});
