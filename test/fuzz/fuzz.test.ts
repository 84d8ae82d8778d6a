// Nonsense, reproducible: FUZZ_SEED=n repeats a run, FUZZ_RUNS=100000 makes a long one. What `npm run fuzz` has found is replayed.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/http/decode.ts';
import { isContainer } from '../../src/http/document-fault.ts';
import { Unreachable } from '../../src/http/get.ts';
import { robotsRules } from '../../src/http/robots-rules.ts';
import { collect } from '../../src/sources/collect.ts';
import { SourceFailure } from '../../src/sources/source.ts';
import { type Target, targetsOf } from './targets.mjs';

const runs = Number(process.env['FUZZ_RUNS'] ?? 60);
const seed = Number(process.env['FUZZ_SEED'] ?? 48);
const found = new URL('../fixtures/fuzz/', import.meta.url);
const targets = targetsOf({ collect, decode, isContainer, robotsRules, Failures: [Unreachable, SourceFailure] });

describe.each(Object.entries(targets))('%s', (_name, target) => {
  it('reads its seeds', async () => {
    for (const start of target.seeds) await target.read(bytesOf(start));
  });

  it('stands nonsense', { timeout: 30_000 + runs * 50 }, async () => {
    const property = fc.asyncProperty(nonsense(target), (document) => target.read(document));
    await fc.assert(property, { numRuns: runs, seed });
  });
});

describe('what was found before', () => {
  const folders = readdirSync(found);

  it.each(folders)('%s', async (name) => {
    const target = targets[name];
    const cases = readdirSync(new URL(name, found));
    expect(cases).not.toEqual([]);
    for (const one of cases) await target?.read(readFileSync(fileURLToPath(new URL(`${name}/${one}`, found))));
    expect(target).toBeDefined();
  });
});

/** A seed with pieces cut out, doubled, replaced by words or by anything. */
function nonsense({ seeds, words }: Target): fc.Arbitrary<Uint8Array> {
  const piece = fc.oneof(
    fc.constantFrom(...words).map((word) => Buffer.from(word, 'utf8')),
    fc.uint8Array({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => Buffer.from(text, 'utf8')),
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    without: fc.nat({ max: 40 }),
    piece,
    times: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(0, 3, 300) }),
  });
  return fc
    .record({ start: fc.constantFrom(...seeds), edits: fc.array(edit, { minLength: 1, maxLength: 8 }) })
    .map(({ start, edits }) =>
      edits.reduce<Uint8Array>((document, { at, without, piece, times }) => {
        const from = Math.floor(at * document.length);
        const inserted = Array.from({ length: times }, () => piece);
        return Buffer.concat([document.subarray(0, from), ...inserted, document.subarray(from + without)]);
      }, bytesOf(start)),
    );
}

function bytesOf(document: string | Uint8Array): Uint8Array {
  return typeof document === 'string' ? Buffer.from(document, 'utf8') : document;
}
