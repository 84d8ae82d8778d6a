import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bare } from '../../src/locales/phrase.ts';
import { type Edition, type IssueEntry, type Language, languages } from '../../src/model.ts';
import { findBrowser } from '../../src/outputs/browser.ts';
import { localeOf } from '../../src/outputs/locales.ts';
import { renderEditions } from '../../src/outputs/render-editions.ts';
import { anEdition, bareOffer, closePrinter, fact, fullOffer, notice, printer } from './an-edition.ts';
import { seenLines } from './letters.ts';

afterAll(closePrinter);

/** An offer in which figures, Latin words and full stops meet. */
function offer(): IssueEntry {
  const one = fullOffer('K3', 'km-zero');
  if (one.entry.kind !== 'offer') return one;
  const facts = {
    ...one.entry.facts,
    occupation: fact({ id: 'food_counter', isco08: '5246', sector: 'REST' }),
    employer: fact('Pioppo Blu S.r.l.'),
    schedule: [fact({ days: ['mon' as const, 'tue' as const], from: '08:30', to: '13:00' })],
    pay: fact({
      min: 1200,
      max: 1350.5,
      unit: 'month' as const,
      net: true,
      payments: 14,
      allowance: false,
      prorata: false,
    }),
  };
  const apply = [
    fact({ by: 'phone' as const, number: '+39 02 0000 0001', hours: 'dopo le 16' }),
    fact({ by: 'email' as const, address: 'lavoro@pioppo.example', subject: null }),
  ];
  return { ...one, entry: { ...one.entry, title: 'aiuto banco e caffetteria', facts, apply } };
}

/** A class of which a person has translated some words. */
function translatedClass(): IssueEntry {
  const one = notice('I4', 'classes');
  const ar = { title: 'دورة A1 للنساء', when: 'الثلاثاء والخميس، 9.30-11.30' };
  const draft = { ...one.entry.draft, translations: { ar } };
  return { ...one, entry: { ...one.entry, title: 'Italiano A1 per donne', draft } };
}

/** A notice with words of offices. */
function paper(): IssueEntry {
  const one = notice('S1', 'services');
  return { ...one, entry: { ...one.entry, draft: { ...one.entry.draft, text: 'Porta l’ISEE e lo SPID.' } } };
}

const entries = [offer(), bareOffer('K2'), translatedClass(), paper()];
const edition = (language: Language): Edition => ({ ...anEdition(entries), id: language, language });

const decoder = new TextDecoder();
const pages = new Map<Language, string>();
const sheets = new Map<Language, Uint8Array>();
beforeAll(async () => {
  const made = await renderEditions(languages.map(edition), {
    workspaceTemplates: null,
    browser: null,
    printer: printer(),
  });
  for (const language of languages) {
    const file = (ending: string) => made.files.find(({ name }) => name.endsWith(`-${language}.${ending}`))?.bytes;
    pages.set(language, decoder.decode(file('html')));
    sheets.set(language, file('pdf') ?? new Uint8Array());
  }
}, 60_000);

const html = (language: Language) => pages.get(language) ?? '';
/** What is read, in the order of the source. */
const read = (language: Language) =>
  html(language)
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe.each(['ar', 'si'] as const)('the page in %s', (language) => {
  const locale = localeOf(language);

  it('has its words in the order in which they are read', () => {
    const { entry } = offer();
    if (entry.kind !== 'offer') throw new Error('no offer');
    const { labels, words } = locale;
    const printed = [
      'where',
      'hours',
      'pay',
      'needs',
      'contract',
      'when',
      'cost',
      'howTo',
      'desks',
      'inItalian',
    ] as const;
    const said = [
      ...printed.map((key) => labels[key]),
      words.workIsFree,
      words.bulletin ?? 'none',
      words.staysItalian ?? 'none',
      locale.awaitingReview ?? 'none',
      locale.occupation('food_counter') ?? 'none',
      bare(locale.workingHours(entry.facts) ?? 'none'),
      bare(locale.pay(entry.facts) ?? 'none'),
      bare(locale.contract(entry.facts) ?? 'none'),
      bare(locale.schoolFit(entry.facts.schoolFit)),
      bare(locale.sayOnPhone('aiuto banco e caffetteria')),
    ];
    const text = read(language);
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
    expect(text.match(/\u200d/g)?.length ?? 0).toBeGreaterThan(language === 'si' ? 10 : -1);
  });

  it('is written in its own direction, and says what is Italian', () => {
    expect(html(language)).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html(language)).toContain('<bdi lang="it">aiuto banco e caffetteria</bdi>');
    expect(html(language)).toContain('<bdi lang="it">Traduzione in attesa di revisione.</bdi>');
    expect(html(language)).toContain(`(<bdi lang="it">tempo determinato</bdi>)`);
  });

  it('has no Latin word outside an isolated part', () => {
    const body = html(language).replace(/[\s\S]*<body>/, '');
    const left = body.replace(
      /<(bdi|a|strong|span)(?: [^>]*)?(?: lang="it"| dir="ltr")(?: [^>]*)?>[\s\S]*?<\/\1>/g,
      ' ',
    );
    // In a script that runs the same way a link needs no more than itself.
    const alone = language === 'si' ? left.replace(/<a [\s\S]*?<\/a>/g, ' ') : left;
    const words = alone.replace(/<[^>]+>/g, ' ').match(/\p{Script=Latin}{2,}/gu);
    expect(words).toBeNull();
  });
});

describe('a person’s translation', () => {
  it('stands in the edition of its language, with the Italian title beside it', () => {
    expect(read('ar')).toContain('دورة A1 للنساء');
    expect(html('ar')).toContain('<bdi dir="ltr">9.30-11.30</bdi>');
    expect(html('ar')).toContain('<bdi lang="it">Italiano A1 per donne</bdi>');
  });

  it('stands in no other', () => {
    for (const language of ['it', 'en', 'si'] as const) expect(read(language)).not.toContain('دورة');
    expect(html('en')).toContain('<bdi lang="it">Italiano A1 per donne</bdi>');
    expect(html('en')).toContain('<bdi lang="it">martedì e giovedì, 9.30-11.30</bdi>');
  });
});

describe('the Arabic sheet', () => {
  let lines: string[];
  beforeAll(async () => {
    lines = await seenLines(sheets.get('ar') ?? new Uint8Array());
  });
  const lineWith = (signs: string) => lines.find((line) => line.includes(signs)) ?? `none with ${signs}`;

  it.each(['+390200000001', '8.30–13.00', '1350.50', 'lavoro@pioppo.example', 'PioppoBluS.r.l.', 'K3', '0200000010'])(
    '%s stands from left to right',
    (signs) => {
      expect(lineWith(signs)).toContain(signs);
    },
  );

  it('has the lower figure on the right, and the word euro to the left of both', () => {
    const line = lineWith('1350.50');
    expect(line.indexOf('1200')).toBeGreaterThan(line.indexOf('1350.50'));
    expect(line.slice(0, line.indexOf('1350.50'))).toMatch(/و.?ر.?و.?ي/);
  });

  it('ends its sentences on the left', () => {
    const [first = ''] = localeOf('ar').labels.desks.split(' ');
    const line = lines.find((one) => one.includes([...first].reverse().join(''))) ?? '';
    expect(line.startsWith('.')).toBe(true);
  });

  it('has its page number on the left and its title on the right', () => {
    const page = [...'صفحة'].reverse().join('');
    const foot = lineWith(page);
    expect(foot.indexOf(page)).toBeGreaterThan(-1);
    expect(foot.indexOf('48')).toBeGreaterThan(foot.indexOf(page));
  });
});

describe('sheets', () => {
  it('use the fonts of their own script', () => {
    const fontsOf = (language: Language) =>
      new Set(decoder.decode(sheets.get(language)).match(/(?:NotoSans|Amiri|AbhayaLibre)(?=-)/g));
    expect(fontsOf('it')).toEqual(new Set(['NotoSans']));
    expect(fontsOf('fr')).toEqual(new Set(['NotoSans']));
    expect(fontsOf('ar')).toEqual(new Set(['NotoSans', 'Amiri']));
    expect(fontsOf('si')).toEqual(new Set(['NotoSans', 'AbhayaLibre']));
  });

  it('are the same in every time zone', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const made = await renderEditions([edition('it'), edition('ar')], {
      workspaceTemplates: null,
      browser: null,
      printer: printer(),
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    const again = made.files.find(({ name }) => name.endsWith('-ar.pdf'))?.bytes ?? new Uint8Array();
    expect(Buffer.compare(again, sheets.get('ar') ?? new Uint8Array())).toBe(0);
    expect(decoder.decode(made.files.find(({ name }) => name.endsWith('-ar.html'))?.bytes)).toBe(html('ar'));
  });
});

describe('every page', () => {
  it.each(languages)('in %s is valid HTML', async (language) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
    });
    const report = await validator.validateString(html(language));
    const said = report.results.flatMap((one) => one.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
    expect(said).toEqual([]);
  });
});

describe('accessibility (axe, WCAG 2.2 AA)', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;
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
  }, 60_000);
  afterAll(() => browser.close());

  const sizes = [
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const;
  it.each(languages.filter((language) => language !== 'it'))(
    'of %s has no violation at 360 and 1280 px',
    async (language) => {
      const page = await browser.newPage();
      await page.setBypassCSP(true);
      await page.setContent(html(language));
      await page.evaluate(axe);
      for (const [width, scheme] of sizes) {
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const violations =
          await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`);
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([width, scheme, violations, wider]).toEqual([width, scheme, [], 0]);
      }
      await page.close();
    },
    30_000,
  );
});
