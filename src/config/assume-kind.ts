// A block whose kind is not known (`kind: listng`, `kind: rete`) is checked all the same, as of the kind it seems to be: one mistake
// hides no other.

import { isScalar } from 'yaml';
import { meantName } from './italian-names.ts';
import { fieldsAt, type JsonSchema, jsonSchemaOf, schemasAt } from './known-fields.ts';
import type { Issue, Understanding } from './word-issue.ts';
import { nodeAt, type Path, textOf } from './written-file.ts';

export interface AssumedKind {
  kind: string;
  /** of the block */
  path: Path;
  /** told by the fields alone, not by the word */
  isGuess: boolean;
}

/** What an unknown word for a kind is taken for; null where the issue is another. */
export function assumeKind(issue: Issue, { schema, written, plain }: Understanding): AssumedKind | null {
  if (issue.code !== 'invalid_union' || issue.errors.length > 0) return null;
  const node = nodeAt(written, issue.path);
  if (!isScalar(node)) return null;
  const path = issue.path.slice(0, -1);
  const word = String(issue.path.at(-1));
  const blocks = schemasAt(jsonSchemaOf(schema), path, plain);
  const kinds = blocks.flatMap((block) => kindIn(block, word) ?? []);
  const meant = meantName(textOf(node), kinds);
  if (meant !== null) return { kind: meant, path, isGuess: false };
  const typed = Object.keys(Object(valueAt(plain, path)));
  const likeness = (block: JsonSchema) => typed.filter((key) => block.properties?.[key] !== undefined).length;
  const [likest] = blocks.toSorted((one, other) => likeness(other) - likeness(one));
  const kind = likest === undefined ? null : kindIn(likest, word);
  return kind === null ? null : { kind, path, isGuess: true };
}

/** Of a block whose kind is a guess only those mistakes are told that are mistakes in every kind. */
export function certainOf(
  issues: readonly Issue[],
  guesses: readonly AssumedKind[],
  understanding: Understanding,
): Issue[] {
  return issues.flatMap((issue) => {
    const guess = guesses.find(({ path }) => path.every((step, at) => issue.path[at] === step));
    if (guess === undefined) return [issue];
    if (issue.code === 'unrecognized_keys' && issue.path.length === guess.path.length) {
      const keys = issue.keys.filter((key) => !isKnownToSome(key, guess, understanding));
      return keys.length > 0 ? [{ ...issue, keys }] : [];
    }
    const isWritten = nodeAt(understanding.written, issue.path) !== null;
    return isWritten && isTheSameInAll(issue.path, guess, understanding) ? [issue] : [];
  });
}

function isKnownToSome(key: string, { path }: AssumedKind, { schema, plain }: Understanding): boolean {
  const unkind = withoutKind(plain, path);
  return fieldsAt(jsonSchemaOf(schema), path, unkind).some(({ name }) => name === key);
}

/** The field of the block in which the path lies means the same in every kind that has it. */
function isTheSameInAll(path: Path, guess: AssumedKind, { schema, plain }: Understanding): boolean {
  const field = path.slice(0, guess.path.length + 1);
  const shapes = schemasAt(jsonSchemaOf(schema), field, withoutKind(plain, guess.path));
  return new Set(shapes.map(({ description, ...shape }) => JSON.stringify(shape))).size === 1;
}

/** The same data without the block, so that its fields are looked up in every kind. */
function withoutKind(plain: unknown, path: Path): unknown {
  const copy = structuredClone(plain);
  const last = path.at(-1);
  if (last !== undefined) Reflect.set(Object(valueAt(copy, path.slice(0, -1))), last, {});
  return copy;
}

function kindIn(block: JsonSchema, word: string): string | null {
  const value = block.properties?.[word]?.const;
  return typeof value === 'string' ? value : null;
}

function valueAt(plain: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), plain);
}
