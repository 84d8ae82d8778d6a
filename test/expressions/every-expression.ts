// Every expression of the rooms that read foreign text: the literals out of their sources, and those that are put together when a
// module loads or an ad is read.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const rooms = /^(?:(?:reading|gates|nearness|prefilter|sameness)\/|(?:vacancy|same-vacancy|merge|folded)[a-z-]*\.ts$)/;

/** By how it is written. `use` loads the modules and lets them read. */
export async function everyExpression(use: () => Promise<void>): Promise<Map<string, RegExp>> {
  const Original = globalThis.RegExp;
  const found = new Map<string, RegExp>();
  const note = (source: string, flags: string) => found.set(`/${source}/${flags}`, new Original(source, flags));
  for (const file of filesIn()) for (const [source, flags] of literalsIn(file)) note(source, flags);
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given) {
      const made = Reflect.construct(target, given);
      note(made.source, made.flags);
      return made;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

function filesIn(): string[] {
  const all = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => name.endsWith('.ts') && rooms.test(name)).map((name) => join(src, name));
}

function literalsIn(file: string): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true));
  return found;
}
