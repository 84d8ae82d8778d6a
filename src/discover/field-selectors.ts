// The selectors by which the parts inside a block can be told, and what each of them finds in all the blocks.

import { type FieldRule, readField } from '../sources/page-fields.ts';
import { classSelectors } from './block-selector.ts';
import { isPlain, tokensOf } from './class-tokens.ts';
import { childrenOf, type Part, parentOf, type Sight } from './part-of-page.ts';

export interface Inner {
  selector: string;
  /** the names and tag by which it goes, for hints */
  called: string;
  /** the higher the steadier */
  worth: number;
}

const blocksSampled = 10;
const partsSampled = 120;
const selectorsAtMost = 260;
const telling = new Set('h1 h2 h3 h4 h5 h6 summary time strong b em small address p dd a'.split(' '));

/** Selectors for what lies in the blocks, without those that would find nothing the next time. */
export function innerSelectors({ $ }: Sight, items: Part[]): Inner[] {
  const known = new Map<string, Inner>();
  const add = (inner: Inner) => {
    const before = known.get(inner.selector);
    if (known.size < selectorsAtMost && (before === undefined || before.worth < inner.worth))
      known.set(inner.selector, inner);
  };
  for (const item of items.slice(0, blocksSampled)) {
    for (const part of $(item).find('*').toArray().slice(0, partsSampled)) {
      const own = ownInner(part);
      for (const inner of own) add(inner);
      for (const inner of placedInner(part, item)) add(inner);
    }
  }
  return [...known.values()];
}

function ownInner(part: Part): Inner[] {
  const { class: classes, itemprop } = part.attribs;
  const named = tokensOf(classes)
    .flatMap(classSelectors)
    .filter(({ worth }) => worth > 1)
    .map(({ selector, worth }) => ({ selector, called: selector.replace(/^\.|^\[class\*="|"\]$/g, ''), worth }));
  const labelled = [
    'data-label',
    'data-th',
    'data-title',
    'data-field',
    'data-column',
    'data-qa',
    'data-testid',
    'data-test',
  ].flatMap((name) => {
    const value = part.attribs[name];
    if (value === undefined || !/^[\p{L}\d][\p{L}\d _.:-]{1,40}$/u.test(value) || /\d{2}/.test(value)) return [];
    return { selector: `[${name}="${value}"]`, called: value, worth: 4 };
  });
  const marked =
    itemprop !== undefined && isPlain(itemprop)
      ? [{ selector: `[itemprop="${itemprop}"]`, called: itemprop, worth: 5 }]
      : [];
  const tag = telling.has(part.name)
    ? [{ selector: part.name, called: part.name, worth: /^h\d|time/.test(part.name) ? 3 : 1.5 }]
    : [];
  return [...marked, ...labelled, ...named, ...tag];
}

/** By where it stands: below a named part, or in which column or place among its like. */
function placedInner(part: Part, item: Part): Inner[] {
  const parent = parentOf(part);
  if (parent === null) return [];
  const alike = childrenOf(parent).filter(({ name }) => name === part.name);
  const place = alike.indexOf(part) + 1;
  const nth = alike.length > 1 ? `:nth-of-type(${place})` : '';
  if (parent === item) {
    const selector = part.name === 'td' ? `td:nth-child(${place})` : `:scope > ${part.name}${nth}`;
    return part.name === 'td' || tokensOf(part.attribs['class']).length === 0
      ? [{ selector, called: part.name, worth: 0.8 }]
      : [];
  }
  const holder = parentOf(parent);
  if (holder === item && ownInner(parent).every(({ worth }) => worth <= 2) && part.name !== 'a') {
    const above = childrenOf(item).filter(({ name }) => name === parent.name);
    const nthAbove = above.length > 1 ? `:nth-of-type(${above.indexOf(parent) + 1})` : '';
    return [{ selector: `:scope > ${parent.name}${nthAbove} > ${part.name}${nth}`, called: part.name, worth: 0.4 }];
  }
  return ownInner(parent)
    .filter(({ worth }) => worth > 2)
    .flatMap(({ selector, called, worth }) => [
      { selector: `${selector} ${part.name}`, called: part.name === 'a' ? `${called} a` : part.name, worth: worth - 2 },
      ...(nth === '' ? [] : [{ selector: `${selector} > ${part.name}${nth}`, called: part.name, worth: worth - 3 }]),
    ]);
}

/** What a rule finds in the blocks. */
export interface Findings {
  /** the value in each block where it found exactly one */
  values: string[];
  single: number;
  several: number;
  distinct: number;
}

const blocksTried = 25;

export function findingsOf(
  { $ }: Sight,
  items: Part[],
  rule: Pick<FieldRule, 'select' | 'attr' | 'match' | 'name'>,
): Findings {
  const tried = items.slice(0, blocksTried);
  const readings = tried.map((item) => readField($, $(item), { ...rule, optional: false }));
  const values = readings.flatMap(({ value }) => value ?? []);
  return {
    values,
    single: values.length / tried.length,
    several: readings.filter(({ count }) => count > 1).length / tried.length,
    distinct: new Set(values).size,
  };
}
