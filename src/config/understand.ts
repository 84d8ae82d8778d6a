// From what is written to what the program uses. An unquoted value counts as the characters typed; it becomes a number or a
// yes/no only where the schema asks for one. So a phone number keeps its zero and `no` stays a word.

import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type * as z from 'zod';
import { type AssumedKind, assumeKind, certainOf } from './assume-kind.ts';
import type { ConfigProblem } from './config-problem.ts';
import { type Issue, wordIssues } from './word-issue.ts';
import { keyText, nodeAt, type Path, textOf, valueNode, type WrittenFile } from './written-file.ts';

/** @returns `value: null` exactly when there are problems. */
export function understand<Schema extends z.ZodType>(
  schema: Schema,
  written: WrittenFile,
): { value: z.output<Schema> | null; problems: ConfigProblem[] } {
  const plain = plainValue(written.root);
  const unknownKinds: ConfigProblem[] = [];
  const guesses: AssumedKind[] = [];
  for (;;) {
    const result = schema.safeParse(plain);
    if (result.success) return { value: unknownKinds.length > 0 ? null : result.data, problems: unknownKinds };
    const { issues } = result.error;
    // Each round turns at least one text into a number or a yes/no, or an unknown kind into a known one, so it ends.
    const turned = issues.flatMap((issue) => turnable(issue, [])).filter((path) => turn(plain, path, written));
    const understanding = { schema, written, plain };
    const assumed = issues.flatMap((issue) => {
      const kind = assumeKind(issue, understanding);
      return kind === null ? [] : [{ ...kind, issue }];
    });
    const unknown = assumed.map(({ issue }) => issue);
    unknownKinds.push(...wordIssues(unknown, understanding));
    guesses.push(...assumed.filter(({ isGuess }) => isGuess));
    for (const { issue, kind } of assumed) put(plain, issue.path, kind);
    if (turned.length + assumed.length > 0) continue;
    const certain = certainOf(issues, guesses, understanding);
    return { value: null, problems: [...unknownKinds, ...wordIssues(certain, understanding)] };
  }
}

/** Texts, lists and blocks as plain data. Missing values are `null`. */
export function plainValue(node: Node | null): unknown {
  if (isScalar(node)) return node.value === null ? null : textOf(node);
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node | null));
  if (!isMap(node)) return null;
  const block: Record<string, unknown> = Object.create(null);
  for (const pair of node.items) block[keyText(pair)] = plainValue(valueNode(pair));
  return block;
}

function turnable(issue: Issue, above: Path): Path[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap((inner) => turnable(inner, path));
  if (issue.code === 'invalid_value') return [path];
  if (issue.code !== 'invalid_type') return [];
  return ['number', 'int', 'boolean'].includes(issue.expected) ? [path] : [];
}

/** Puts the number or the yes/no in the place of its text. */
function turn(plain: unknown, path: Path, written: WrittenFile): boolean {
  const node = nodeAt(written, path);
  if (!isScalar(node) || (typeof node.value !== 'number' && typeof node.value !== 'boolean')) return false;
  return put(plain, path, node.value);
}

/** @returns false where the value is there already. */
function put(plain: unknown, path: Path, value: unknown): boolean {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), plain);
  if (last === undefined || Reflect.get(Object(holder), last) === value) return false;
  return Reflect.set(Object(holder), last, value);
}
