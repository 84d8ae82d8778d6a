import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/model.ts';
import { findBrowser } from '../../src/outputs/browser.ts';
import { anEdition, closePrinter, fact, fullOffer, mixed, notice, rendered } from './an-edition.ts';

afterAll(closePrinter);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function withChannels(channels: Channel[]) {
  const one = fullOffer('M1');
  return anEdition([{ ...one, entry: { ...one.entry, apply: channels.map(fact) } }]);
}

/** All that a page can have: choices, and words of offices to explain. */
function busy(count: number) {
  const one = notice('S99', 'services');
  const draft = { ...one.entry.draft, text: 'Porta ISEE, SPID o CIE e il curriculum al CAF. Poi NASpI, DID e GOL.' };
  return anEdition([...mixed(count), { ...one, isNew: false, entry: { ...one.entry, draft } }]);
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&#x3D;', '='));
}

describe('the page', () => {
  let html: string;
  beforeAll(async () => {
    html = (await rendered(busy(60))).html;
  }, 60_000);

  it('is one file without scripts that asks nobody for anything, under 150 KB for sixty entries', () => {
    expect(html.match(/<input type="checkbox"/g)).toHaveLength(3);
    expect(html.match(/<dt>/g)).toHaveLength(8);
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    const outside = [...html.matchAll(/(?:src|href|url\()\s*=?\s*["'(]?((?:https?:)?\/\/[^"')\s]+)/gi)].map(
      ([, address = '']) => address,
    );
    expect(outside.every((address) => /^https:\/\/(?:bollettino\.example|wa\.me)\//.test(address))).toBe(true);
    expect(html).not.toMatch(/<(?:link|iframe|object|embed|img[^>]+src="(?!data:))/i);
    expect(new TextEncoder().encode(html).length).toBeLessThan(150 * 1024);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
    });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message}`)),
    ).toEqual([]);
  });
});

describe('accessibility (axe, WCAG 2.2 AA)', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    const found = await findBrowser(null);
    if ('code' in found) throw new Error(found.what.en);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const env = { ...process.env, ...found.env };
    browser = await puppeteer.launch({
      executablePath: found.executablePath,
      headless: 'shell',
      pipe: true,
      args,
      env,
    });
    html = (await rendered(busy(15))).html;
  }, 60_000);
  afterAll(() => browser.close());

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ])('has no violation at %i px, %s', async (width, scheme) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // The page forbids scripts; the checker is one.
    await page.setBypassCSP(true);
    await page.setContent(html);
    await page.evaluate(axe);
    const violations =
      await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`);
    const scrolls = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    await page.close();
    expect(violations).toEqual([]);
    expect(scrolls).toBe(false);
  });

  it('loses nothing at 200 % on a small phone', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 180, height: 400, deviceScaleFactor: 2 });
    await page.setContent(html);
    const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await page.close();
    expect(wide).toBe(0);
  });
});

describe('links', () => {
  it.each<[Channel, string]>([
    [{ by: 'phone', number: '02 0000 0031', hours: null }, 'tel:+390200000031'],
    [{ by: 'phone', number: '300/000.00.05', hours: null }, 'tel:+393000000005'],
    [{ by: 'phone', number: '0039 02 0000 0031', hours: null }, 'tel:+390200000031'],
    [{ by: 'phone', number: '+44 0000 000001', hours: null }, 'tel:+440000000001'],
    [{ by: 'whatsapp', number: '300 000 0003', hours: null }, 'https://wa.me/393000000003'],
    [
      { by: 'email', address: 'lavoro@pioppo.example', subject: 'RIF 1&2' },
      'mailto:lavoro@pioppo.example?subject=RIF%201%262',
    ],
    [{ by: 'web', url: 'www.nuvola.example/lavora' }, 'https://www.nuvola.example/lavora'],
  ])('%j leads to %s', async (channel, href) => {
    expect(linksOf((await rendered(withChannels([channel]))).html)).toContain(href);
  });

  it('do not repeat a subject that the note says', async () => {
    const edition = withChannels([{ by: 'email', address: 'lavoro@pioppo.example', subject: 'PULIZIE 2026' }]);
    for (const { entries } of edition.issue.sections)
      for (const { entry } of entries) entry.draft.extra.applyNote = 'oggetto: PULIZIE 2026; allega il curriculum';
    const { html } = await rendered(edition);
    expect(html.match(/oggetto: PULIZIE 2026/g)).toHaveLength(1);
    expect(linksOf(html)).toContain('mailto:lavoro@pioppo.example?subject=PULIZIE%202026');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:alert(1)', 'vbscript:x', 'file:///etc/passwd'])(
    '%s is text, not a link',
    async (url) => {
      const { html } = await rendered(withChannels([{ by: 'web', url }]));
      expect(linksOf(html).filter((href) => !/^(?:#|tel:|mailto:|https:)/.test(href))).toEqual([]);
    },
  );
});
