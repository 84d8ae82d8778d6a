import { type JsonPath, parsePath } from './json-path.ts';

/** Text as it stands, or what is at a path. */
export type Part = { text: string } | { path: JsonPath };

/** The parts of a place as the operator wrote it; null when it is neither a path nor a text with paths in braces. */
export function partsOf(written: string): Part[] | null {
  if (!written.includes('{')) {
    const path = parsePath(written);
    return path === null ? null : [{ path }];
  }
  const parts: Part[] = [];
  for (const piece of written.split(/(\{[^{}]*\})/)) {
    const inner = /^\{([^{}]+)\}$/.exec(piece)?.[1];
    const path = inner === undefined ? null : parsePath(inner);
    if (inner === undefined ? /[{}]/.test(piece) : path === null) return null;
    if (path !== null) parts.push({ path });
    else if (piece !== '') parts.push({ text: piece });
  }
  return parts;
}
