// Six languages against Italian alone, and how many Arabic and Sinhala words copy out of a sheet.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { openPrinter } from '../dist/outputs/browser.js';
import { fontFaces } from '../dist/outputs/fonts.js';
import { localeOf } from '../dist/outputs/locales.js';
import { theBrowser } from './chromium-peer.mjs';
import { compare, wall } from './measure.mjs';
import { makeWorkspace } from './workspace.mjs';

const bulletin = fileURLToPath(new URL('../bin/bulletin.js', import.meta.url));
const week = '2026-W48';
const offers = 35;

/** Whole builds of 35 offers on four pages, HTML and PDF: six editions against one. */
export async function sixLanguages(folder, rounds) {
  const six = workspace(join(folder, 'six'), ['it', 'en', 'es', 'fr', 'ar', 'si']);
  const one = workspace(join(folder, 'one'), ['it']);
  const measured = await compare(
    () => fresh(six),
    () => fresh(one),
    rounds,
  );
  const made = join(six, 'output', week);
  const files = readdirSync(made).filter((name) => name.endsWith('.pdf'));
  const heaviest = Math.max(...files.map((name) => statSync(join(made, name)).size));
  return { ...measured, facts: `${files.length} sheets, the heaviest ${Math.round(heaviest / 1024)} KB` };
}

function workspace(folder, languages) {
  mkdirSync(folder, { recursive: true });
  makeWorkspace(folder, offers);
  const path = join(folder, 'sources.yaml');
  const lines = languages.map((language) => `  - {id: ${language}, language: ${language}, pages: 4}`);
  const text = readFileSync(path, 'utf8').replace(/ {2}- \{id: it, language: it, pages: 0\}/, lines.join('\n'));
  writeFileSync(path, text);
  return folder;
}

function fresh(folder) {
  for (const left of ['output', '.bulletin']) rmSync(join(folder, left), { recursive: true, force: true });
  return wall([process.execPath, bulletin, 'build', '--workspace', folder, '--week', week]);
}

const letters = { ar: /[\u0620-\u0652]{2,}/g, si: /[\u0d80-\u0dff\u200d]{2,}/g };

/** The words of our own labels, printed with the fonts of the sheet and read back by PDFium, as Chrome does when one copies. */
export async function copiedOut() {
  const printer = await openPrinter(await theBrowser());
  const library = await PDFiumLibrary.init();
  const counts = [];
  for (const [language, script] of Object.entries(letters)) {
    const locale = localeOf(language);
    const texts = [locale.sections, locale.labels, locale.words]
      .flatMap((group) => Object.values(group))
      .filter(Boolean);
    const body = `<body style='font-family:"Noto Sans"'>${texts.map((text) => `<p>${text}</p>`).join('')}`;
    const html = `<!DOCTYPE html><html lang="${language}" dir="${locale.direction}"><style>${await fontFaces(body)}</style>${body}`;
    const document = await library.loadDocument(await printer.print(html));
    const copied = new Set([...document.pages()].flatMap((page) => page.getText().match(script) ?? []));
    document.destroy();
    const words = [...new Set(texts.join(' ').match(script))];
    counts.push({ language, all: words.length, found: words.filter((word) => copied.has(word)).length });
  }
  library.destroy();
  await printer.close();
  const all = counts.reduce((sum, one) => sum + one.all, 0);
  const lost = all - counts.reduce((sum, one) => sum + one.found, 0);
  const share = { median: lost / all, least: lost / all, most: lost / all };
  const facts = counts.map((one) => `${one.language} ${one.found} of ${one.all} words`).join(', ');
  return { a: lost, b: all, ratio: share, over: share, facts };
}
