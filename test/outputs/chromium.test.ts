import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { repository } from '../e2e/cli.ts';
import { temporaryFolder } from './an-edition.ts';

const run = promisify(execFile);

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('unpacking the browser', () => {
  it('serves two programs that start together, and ignores what a killed one left', async () => {
    const cache = await temporaryFolder();
    await mkdir(join(cache, 'bulletin', 'chromium-0.0.0-x64.leftover'), { recursive: true });
    const script = `import { bundledChromium } from '${join(repository, 'dist', 'outputs', 'chromium.js')}'; console.log((await bundledChromium()).executablePath)`;
    const start = () =>
      run(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, XDG_CACHE_HOME: cache } });
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.stdout).toBe(second.stdout);
    const { stdout } = await run(first.stdout.trim(), ['--version']);
    expect(stdout).toMatch(/\d+\.\d+/);
    const left = await readdir(join(cache, 'bulletin'));
    expect(left.filter((name) => /^chromium-[\d.]+-x64$/.test(name))).toHaveLength(1);
    expect(left.filter((name) => /x64\.[0-9a-f-]{36}$/.test(name))).toEqual([]);
  }, 60_000);
});
