// What the Typst peer needs: its packages, outside the project's own, and the QR pictures, drawn before the clock starts.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionsOf } from '../dist/editions/editions.js';
import { localeOf } from '../dist/outputs/locales.js';
import { viewOf } from '../dist/outputs/view.js';
import { choice } from './printed-choice.mjs';

const compiler = '@myriaddreamin/typst-ts-node-compiler';
const packages = [`${compiler}@0.7.0`, '@expo-google-fonts/noto-sans@0.4.2'];
const home = fileURLToPath(new URL('.peers', import.meta.url));

/** Installs the peer at first use. */
export function installTypst() {
  const manifest = join(home, 'node_modules', compiler, 'package.json');
  if (!existsSync(manifest)) {
    mkdirSync(home, { recursive: true });
    execFileSync('npm', ['install', '--no-save', '--prefix', home, ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return { home, version: `${compiler} ${JSON.parse(readFileSync(manifest, 'utf8')).version}` };
}

/** Draws the pictures and writes what is to be set, as the build would print it; gives the path of the latter. */
export async function prepare(issue) {
  const [edition] = editionsOf(issue, [choice]);
  const view = viewOf(edition, localeOf('it'), { compact: new Set(), listed: new Set(), codes: true });
  const folder = join(home, 'qr');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cards = view.sections.flatMap((section) => section.cards);
  for (const { code, apply } of cards) {
    if (apply?.qr) writeFileSync(join(folder, `${code}.png`), Buffer.from(apply.qr.split(',')[1], 'base64'));
  }
  const path = join(home, 'view.json');
  writeFileSync(path, JSON.stringify(view));
  return path;
}
