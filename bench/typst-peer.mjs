// What the Typst peer needs: its packages, outside the project's own, and the QR pictures, drawn before the clock starts.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { qrPicture } from '../dist/outputs/qr.js';
import { codeAddress } from '../dist/outputs/view.js';

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

/** One picture for each entry, as the build draws them. */
export function drawCodes(issue) {
  const folder = join(home, 'qr');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { code, entry } of issue.sections.flatMap((section) => section.entries)) {
    const address = codeAddress(entry);
    if (!address) continue;
    writeFileSync(join(folder, `${code}.png`), Buffer.from(qrPicture(address).split(',')[1], 'base64'));
  }
}
