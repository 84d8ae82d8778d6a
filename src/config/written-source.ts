// A source as it is written into `sources.yaml`: one item of a list, with remarks.

import { Document, isMap, isScalar, type Node, type Pair } from 'yaml';

export interface WrittenSource {
  /** whole lines above it, without `#` */
  above: string[];
  keys: Record<string, unknown>;
  /** what stands beside a key, by its path: `list.fields.title` */
  beside: ReadonlyMap<string, string>;
  /** whole lines at its end, without `#` */
  below: string[];
}

/** The lines of the item, not indented: `- id: …` and what belongs to it. */
export function sourceLines({ above, keys, beside, below }: WrittenSource): string[] {
  const document = new Document(keys);
  annotate(document.contents as Node | null, [], beside);
  const body = document.toString({ lineWidth: 0, indent: 2 }).trimEnd().split('\n');
  return [
    ...above.map(remark),
    ...body.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    ...below.map((line) => `  ${remark(line)}`),
  ];
}

/** The same as one line, for a list between brackets. Remarks have no place there. */
export function sourceInline(keys: Record<string, unknown>): string {
  const document = new Document(keys);
  const { contents } = document;
  if (isMap(contents)) contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** Small parts stay on their line; remarks stand beside the values that they are about. */
function annotate(node: Node | null, path: string[], beside: ReadonlyMap<string, string>): void {
  if (!isMap(node)) return;
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const here = [...path, key];
    const { value } = pair;
    if (isMap(value) && isSmall(here)) value.flow = true;
    else annotate(value, here, beside);
    const words = beside.get(here.join('.'));
    if (words !== undefined && value !== null) value.comment = ` ${words}`;
  }
}

function isSmall(path: readonly string[]): boolean {
  const [last = ''] = path.slice(-1);
  return /^(?:follow|board|expect|permission)$/.test(last) || (path.includes('fields') && last !== 'fields');
}

function remark(line: string): string {
  return line === '' ? '#' : `# ${line}`;
}
