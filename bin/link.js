// Run by `prepare`. A `bin` field would make `npx bulletin` install this folder into its cache at every call (and refuse to
// under strict-allow-scripts); a link in node_modules/.bin is what npx looks for first otherwise.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(`${folder}bulletin.cmd`, '@node "%~dp0\\..\\..\\bin\\bulletin.js" %*\r\n');
} else {
  rmSync(`${folder}bulletin`, { force: true });
  symlinkSync('../../bin/bulletin.js', `${folder}bulletin`);
  chmodSync(fileURLToPath(new URL('bulletin.js', import.meta.url)), 0o755);
}
