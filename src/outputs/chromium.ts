// The Chromium that travels inside the npm package @sparticuz/chromium (Linux x64). The package's own unpacking writes a
// fixed name into a shared temporary folder; here it goes into a private folder of the user, whole or not at all.

import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

export interface Bundled {
  executablePath: string;
  version: string;
  /** holds fonts.conf: without any font Chromium prints boxes and no text, also for fonts that travel with the page */
  fontFolder: string;
  /** shared libraries for a machine that lacks them */
  libraryFolder: string;
}

/** The unpacked browser, unpacking it first where needed (some seconds, once). Null where the package is not installed. */
export async function bundledChromium(): Promise<Bundled | null> {
  const bin = packageFolder();
  if (!bin) return null;
  const manifest: { version: string } = JSON.parse(await readFile(join(dirname(bin), 'package.json'), 'utf8'));
  const folder = join(await cacheFolder(), `chromium-${manifest.version}-x64`);
  // The folder gets its name only when all is in it: where it stands it is whole.
  if (!(await exists(folder))) await unpack(bin, folder);
  return {
    executablePath: join(folder, 'chromium'),
    version: manifest.version,
    fontFolder: folder,
    libraryFolder: join(folder, 'lib'),
  };
}

function packageFolder(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return join(entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium'))), '@sparticuz', 'chromium', 'bin');
  } catch {
    return null;
  }
}

async function cacheFolder(): Promise<string> {
  const home = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const wanted = join(home, 'bulletin');
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    await access(wanted, 2);
    return wanted;
  } catch {
    return temporaryFolder();
  }
}

/**
 * For a user without a home to write in (a service, a container). The name is known to everybody on the machine, so the folder
 * is used only when it is hers and closed to others; otherwise one with a name that nobody can foresee.
 */
async function temporaryFolder(): Promise<string> {
  const { uid } = userInfo();
  const known = join(tmpdir(), `bulletin-${uid}`);
  await mkdir(known, { mode: 0o700 }).catch(() => undefined);
  const found = await lstat(known);
  const safe = found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
  return safe ? known : mkdtemp(`${known}-`);
}

async function unpack(bin: string, folder: string): Promise<void> {
  const staged = `${folder}.${randomUUID()}`;
  await mkdir(staged, { recursive: true, mode: 0o700 });
  try {
    const program = join(staged, 'chromium');
    await Promise.all([
      pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(program)),
      untar(join(bin, 'fonts.tar.br'), staged),
      untar(join(bin, 'al2023.tar.br'), staged),
    ]);
    await chmod(program, 0o700);
    await writeFile(join(staged, 'fonts.conf'), fontsConf(folder));
    await rename(staged, folder);
  } catch (error) {
    await rm(staged, { recursive: true, force: true });
    // Another build may have put it there in the meantime: then it is as good as ours.
    if (!(await exists(folder))) throw error;
  }
}

/** Plain files and folders of a ustar archive (POSIX.1-1988), brotli-compressed. */
async function untar(archive: string, into: string): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive));
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (!name) return;
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 136), 8);
    const isFile = tar[at + 156] === 48 || tar[at + 156] === 0;
    if (isFile && !name.startsWith('/') && !name.split('/').includes('..')) {
      await mkdir(join(into, dirname(name)), { recursive: true });
      await writeFile(join(into, name), tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function fontsConf(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escaped}/fonts</dir><cachedir>${escaped}/font-cache</cachedir></fontconfig>
`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
