import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const start = fileURLToPath(new URL('../../src/http/create-get.ts', import.meta.url));

/** What a file loads before anyone asks for an address. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, names = '', target = ''] of readFileSync(file, 'utf8').matchAll(/^import ([^;]*?) from '([^']+)'/gm)) {
    if (names.startsWith('type ')) continue;
    if (target.startsWith('.')) loadedBy(fileURLToPath(new URL(target, `file://${file}`)), seen);
    else seen.add(target);
  }
  return seen;
}

test('reading files does not load what serves the network', () => {
  const loaded = [...loadedBy(start)];
  expect(loaded).toContain('html-encoding-sniffer');
  expect(loaded.filter((name) => /undici|ipaddr|node:(?:net|tls|dns|http)/.test(name))).toEqual([]);
});
