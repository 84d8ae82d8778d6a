import { isExpression } from './selectors.ts';

/** `/…/` is a regular expression, anything else a part of the address. */
export function matchesAddress(address: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  const expression = expressionIn(pattern);
  return expression === null ? address.includes(pattern) : new RegExp(expression).test(address.slice(0, 2000));
}

export function isAddressPattern(pattern: string): boolean {
  const expression = expressionIn(pattern);
  return expression === null || isExpression(expression);
}

function expressionIn(pattern: string): string | null {
  return pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/') ? pattern.slice(1, -1) : null;
}
