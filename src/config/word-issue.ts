// What the schema objects to, as one sentence each for a person who never heard of schemas.

import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type * as z from 'zod';
import type { Said } from '../model.ts';
import type { ConfigProblem } from './config-problem.ts';
import { meantName } from './italian-names.ts';
import { fieldsAt, type JsonSchema, jsonSchemaOf, type KnownField, schemasAt } from './known-fields.ts';
import { maskSecrets } from './secrets.ts';
import {
  type Sentence,
  wordEmpty,
  wordFormat,
  wordMissing,
  wordRange,
  wordUnknown,
  wordWrongShape,
} from './wording.ts';
import { keySpanAt, nodeAt, type Path, problemAt, spanAt, textOf, type WrittenFile } from './written-file.ts';

export type Issue = z.core.$ZodIssue;

export interface Understanding {
  schema: z.ZodType;
  written: WrittenFile;
  plain: unknown;
}

interface Place extends Omit<Understanding, 'schema'> {
  schema: JsonSchema;
}

/** At least one problem for one issue, at the place where it is to be mended. */
export function wordIssues(issues: readonly Issue[], understanding: Understanding): ConfigProblem[] {
  const place = { ...understanding, schema: jsonSchemaOf(understanding.schema) };
  const plainIssues = issues.flatMap((issue) => innermost(issue, []));
  const misspelt = plainIssues.flatMap((issue) => misspeltAs(issue, place));
  return firstOfEachValue(plainIssues, place)
    .filter((issue) => !isMissing(issue.path, place) || !misspelt.includes(issue.path.join('\n')))
    .flatMap((issue) => word(issue, place));
}

/** A value that is written breaks one rule at a time: the first objection says why. A block may lack several things at once. */
function firstOfEachValue(issues: readonly Issue[], place: Place): Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys' || isMissing(issue.path, place)) return true;
    const path = issue.path.join('\n');
    const isFirst = !told.has(path);
    told.add(path);
    return isFirst;
  });
}

/** Of a value that can be several things, the objections to the one that it comes nearest to. */
function innermost(issue: Issue, above: Path): Issue[] {
  const here = { ...issue, path: [...above, ...issue.path] } as Issue;
  if (here.code !== 'invalid_union' || here.errors.length === 0) return [here];
  const branches = here.errors.map((branch) => branch.flatMap((inner) => innermost(inner, here.path)));
  const rightShape = branches.filter((branch) => !branch.some((inner) => isWrongShape(inner, here.path)));
  return (rightShape.length > 0 ? rightShape : branches).reduce((best, branch) =>
    branch.length < best.length ? branch : best,
  );
}

function isWrongShape(issue: Issue, path: Path): boolean {
  return issue.code === 'invalid_type' && issue.path.length === path.length;
}

/** The fields that are missing only because their names are misspelt, as joined paths. */
function misspeltAs(issue: Issue, place: Place): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(place.schema, issue.path, place.plain).map((field) => field.name);
  return issue.keys.flatMap((key) => {
    const meant = meantName(key, known, textAt([...issue.path, key], place));
    return meant === null ? [] : [[...issue.path, meant].join('\n')];
  });
}

/** A block with more unknown names than this is not what it should be: the first ones say so. */
const mostUnknown = 50;

function word(issue: Issue, place: Place): ConfigProblem[] {
  const { written } = place;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostUnknown).map((key) => unknownKey(issue.path, key, place));
  }
  if (issue.code === 'invalid_union') return [unknownKind(issue, place)];
  const { path } = issue;
  if (issue.code === 'custom') return [problemAt(written, spanAt(written, path), ownWords(issue))];
  if (isMissing(path, place)) return [problemAt(written, spanAt(written, path), wordMissing(fieldAt(path, place)))];
  return [problemAt(written, spanAt(written, path), wordValue(issue, place))];
}

function wordValue(issue: Issue, place: Place): Sentence {
  const node = nodeAt(place.written, issue.path);
  const field = fieldAt(issue.path, place);
  const typed = isScalar(node) ? maskSecrets(textOf(node)) : '';
  if (node === null || (isScalar(node) && node.value === null)) return wordEmpty(field, typed);
  switch (issue.code) {
    case 'invalid_type': {
      const inside = fieldsAt(place.schema, issue.path, place.plain).map(({ name }) => name);
      const is = isMap(node) ? 'block' : isSeq(node) ? 'list' : 'text';
      return wordWrongShape(field, {
        expected: issue.expected,
        is,
        typed: isMap(node) ? firstLine(node) : typed,
        inside,
      });
    }
    case 'invalid_value':
      return wordUnknown(field, typed, issue.values.map(String));
    case 'invalid_format':
      return wordFormat(field, typed, issue.format);
    case 'too_small':
      return wordRange(field, { origin: issue.origin, least: Number(issue.minimum) });
    case 'too_big':
      return wordRange(field, { origin: issue.origin, most: Number(issue.maximum) });
    default:
      return ownWords(issue);
  }
}

/** Of a block, as it is typed. */
function firstLine({ items: [first] }: YAMLMap): string {
  if (!isScalar(first?.key)) return '';
  return `${textOf(first.key)}: ${isScalar(first.value) ? textOf(first.value) : ''}`.trim();
}

/** A check of a schema says itself what is wrong: with `params`, in both languages. */
function ownWords(issue: Issue): Sentence {
  const params: Partial<Sentence> = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const message = `${issue.message.slice(0, 1).toUpperCase()}${issue.message.slice(1).replace(/[^.!?]$/, '$&.')}`;
  const bare: Said = { it: message, en: message };
  return { what: params.what ?? bare, remedy: params.remedy ?? { it: '', en: '' } };
}

function unknownKey(path: Path, key: string, place: Place): ConfigProblem {
  const known = fieldsAt(place.schema, path, place.plain).map((field) => field.name);
  const span = keySpanAt(place.written, path, key);
  return problemAt(place.written, span, wordUnknownKey(key, known, textAt([...path, key], place)));
}

function textAt(path: Path, { written }: Place): string {
  const node = nodeAt(written, path);
  return isScalar(node) ? textOf(node) : '';
}

function wordUnknownKey(key: string, known: readonly string[], value = ''): Sentence {
  const bare = key.replace(/^-+/, '');
  if (bare !== key && (known.includes(bare) || meantName(bare, known))) {
    return {
      what: { it: `Dopo il trattino manca uno spazio: «${key}».`, en: `A space is missing after the dash: “${key}”.` },
      remedy: { it: `Scrivi «- ${bare}:».`, en: `Write “- ${bare}:”.` },
    };
  }
  const meant = meantName(key, known, value);
  const what = { it: `Il campo «${key}» qui non esiste`, en: `There is no field “${key}” here` };
  if (meant === null) {
    const list = known.join(', ');
    return {
      what: { it: `${what.it}.`, en: `${what.en}.` },
      remedy: { it: `I campi possibili sono: ${list}.`, en: `The possible fields are: ${list}.` },
    };
  }
  return {
    what: { it: `${what.it}: volevi dire «${meant}»?`, en: `${what.en}: did you mean “${meant}”?` },
    remedy: { it: `Scrivi «${meant}:» al suo posto.`, en: `Write “${meant}:” in its place.` },
  };
}

type UnknownKind = Extract<Issue, { code: 'invalid_union' }>;

/** The word that decides which fields a block has (`kind`) is missing, misspelt or unknown. */
function unknownKind(issue: UnknownKind, place: Place): ConfigProblem {
  const { written, plain, schema } = place;
  const name = String(issue.path.at(-1) ?? '');
  const above = issue.path.slice(0, -1);
  const kinds = kindsAt(issue.path, place);
  const field: KnownField = { name, description: `Una di queste parole: ${kinds.join(', ')}.`, required: true };
  const node = nodeAt(written, issue.path);
  if (isScalar(node)) {
    const sentence = node.value === null ? wordEmpty(field, textOf(node)) : wordUnknown(field, textOf(node), kinds);
    return problemAt(written, spanAt(written, issue.path), sentence);
  }
  const block = nodeAt(written, above);
  const typed = isMap(block) ? block.items.flatMap(({ key }) => (isScalar(key) ? [textOf(key)] : [])) : [];
  const known = fieldsAt(schema, above, plain).map((field) => field.name);
  const misspelt = typed.find((key) => !known.includes(key) && meantName(key, [name]) !== null);
  if (misspelt) return problemAt(written, keySpanAt(written, above, misspelt), wordUnknownKey(misspelt, [name]));
  return problemAt(written, spanAt(written, issue.path), wordMissing(field));
}

function kindsAt(path: Path, { schema, plain }: Pick<Place, 'schema' | 'plain'>): string[] {
  return schemasAt(schema, path, plain).map(({ const: value }) => String(value));
}

function fieldAt(path: Path, place: Place): KnownField {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const above = path.slice(0, path.lastIndexOf(name));
  const known = fieldsAt(place.schema, above, place.plain).find((field) => field.name === name);
  return known ?? { name, description: null, required: false };
}

/** The field is not written at all. */
function isMissing(path: Path, place: Place): boolean {
  const step = path.at(-1);
  if (typeof step !== 'string') return false;
  const block = nodeAt(place.written, path.slice(0, -1));
  return isMap(block) && !block.items.some(({ key }) => isScalar(key) && textOf(key) === step);
}
