// What a text must hold for an expression to match in it, and how needs are put together: the less likely they are, the more they tell.

/** Begins a literal that no small letter of ASCII stands before. */
export const edgeBefore = '\uE010';
/** Ends a literal that no small letter of ASCII follows. */
export const edgeAfter = '\uE011';
/** Stands for `\\b` until it is known what it stands beside. */
export const edge = '\uE012';

/** Stands for any digit in a literal. */
export const anyDigit = '\uE013';

/** What a text must hold for an expression to match in it: one of these literals, all of these needs, or any of them. */
export type Need = readonly string[] | { all: readonly Need[] } | { any: readonly Need[] };

/** How many literals may be told as alternatives. */
export const many = 3000;

export function oneOf(literals: readonly string[] | null): Need | null {
  return literals && chance(literals) < 1 ? literals : null;
}

/** The most telling first; the rest of many tells hardly more. */
export function allOf(needs: readonly (Need | null)[]): Need | null {
  const all = needs.flatMap((need) => (need === null ? [] : 'all' in need ? need.all : [need]));
  const telling = all
    .map((need) => ({ need, chance: chanceOf(need) }))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, 5)
    .map(({ need }) => need);
  return telling.length > 1 ? { all: telling } : (telling[0] ?? null);
}

export function anyOf(needs: readonly (Need | null)[]): Need | null {
  const literals: string[] = [];
  const others: Need[] = [];
  for (const need of needs) {
    if (need === null) return null;
    for (const one of 'any' in need ? need.any : [need]) {
      if ('all' in one || 'any' in one) others.push(one);
      else literals.push(...one);
    }
  }
  if (literals.length > many) return null;
  if (literals.length > 0) others.push(literals);
  return others.length > 1 ? { any: others } : (others[0] ?? null);
}

function chanceOf(need: Need): number {
  if ('all' in need) return need.all.reduce((least, one) => Math.min(least, chanceOf(one)), 1);
  if ('any' in need)
    return Math.min(
      0.99,
      need.any.reduce((sum, one) => sum + chanceOf(one), 0),
    );
  return chance(need);
}

/** How likely a text of some hundred letters holds one of the literals, roughly: only the order matters. 1: nearly every text does. */
function chance(literals: readonly string[]): number {
  let sum = 0;
  for (const literal of literals) {
    const one = likely(literal);
    if (one === 1) return 1;
    sum += one;
  }
  return Math.min(sum, 0.99);
}

const byLength = [1, 1, 0.3, 0.06, 0.02, 0.005, 0.001];

function likely(written: string): number {
  const literal = written.replace(/[\uE010-\uE012]/g, '');
  if (literal.length === 1 && `€@${anyDigit}`.includes(literal)) return 0.5;
  return byLength[literal.length] ?? 0.001;
}

/** With the edges told at the ends of each literal, each literal once. */
export function edged(need: Need): Need {
  if ('all' in need) return { all: need.all.map(edged) };
  if ('any' in need) return { any: need.any.map(edged) };
  return [...new Set(need.map(withEdges))];
}

/** Of the edges only those at the ends of a literal are kept; `\\b` is one where a letter or digit stands beside it. */
function withEdges(literal: string): string {
  const [, before = '', bare = '', after = ''] = /^([\uE010-\uE012]*)(.*?)([\uE010-\uE012]*)$/s.exec(literal) ?? [];
  const starts = before.includes(edgeBefore) || (before.includes(edge) && /^\w/.test(bare));
  const stops = after.includes(edgeAfter) || (after.includes(edge) && /\w$/.test(bare));
  return (starts ? edgeBefore : '') + bare.replace(/[\uE010-\uE012]/g, '') + (stops ? edgeAfter : '');
}
