import type { Json } from './json-ld.ts';

/** One step: a key of an object, a place in a list (from 0), or every item of a list or an object. */
type Step = { key: string } | { index: number } | { every: true };
export type JsonPath = readonly Step[];

/**
 * A path as an operator writes it: `sede.citta`, `scadenze[0].data`, `sedi[*].nome`, `['nome.con.punti'].valore`; empty for the
 * value itself. Null when it is not well formed.
 */
export function parsePath(written: string): JsonPath | null {
  const steps: Step[] = [];
  let rest = written.trim();
  while (rest !== '') {
    const found = step.exec(rest);
    if (found === null) return null;
    const [whole, index, every, quoted, key = ''] = found;
    if (steps.length > 0 && key !== '' && !whole.startsWith('.')) return null;
    if (index !== undefined) steps.push({ index: Number(index) });
    else if (every !== undefined) steps.push({ every: true });
    else steps.push({ key: quoted ?? key });
    rest = rest.slice(whole.length);
  }
  return steps;
}

const step = /^(?:\[(\d{1,6})\]|\[(\*)\]|\['([^']+)'\]|\.?([^.[\]]+))/;

/** The values at a path, in the order of the document: none, one, or several where a step says `[*]`. */
export function valuesAt(value: Json, path: JsonPath): Json[] {
  let found: Json[] = [value];
  for (const step of path) found = found.flatMap((one) => childrenOf(one, step));
  return found;
}

function childrenOf(value: Json, step: Step): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('every' in step) return Array.isArray(value) ? value : Object.values(value);
  if ('index' in step) return Array.isArray(value) ? value.slice(step.index, step.index + 1) : [];
  if (Array.isArray(value) || !Object.hasOwn(value, step.key)) return [];
  const child = value[step.key];
  return child === undefined ? [] : [child];
}
