import type * as z from 'zod';
import type { Decision, Draft, IsoDate } from '../model.ts';
import { datesAhead, datesOutOfOrder } from './check-dates.ts';
import { type Config, configSchema, toConfig } from './config.ts';
import type { ConfigProblem } from './config-problem.ts';
import { classDrafts, contentSchemas, courseDrafts, noticeDrafts, toDecisions } from './content.ts';
import { checkContent, checkSources, type Plain } from './cross-check.ts';
import { decodeFile } from './decode-file.ts';
import { findFile, lookalikes, missing } from './find-file.ts';
import { readWritten } from './read-written.ts';
import { plainValue, understand } from './understand.ts';
import type { Sentence } from './wording.ts';
import { problemOf } from './written-file.ts';

export type { ConfigProblem } from './config-problem.ts';

export interface Workspace {
  root: string;
  config: Config;
  /** courses, classes and notices that the desks write themselves */
  drafts: Draft[];
  decisions: Decision[];
  /** nothing is wrong, but it may not be meant */
  warnings: ConfigProblem[];
}

const files = {
  sources: 'sources.yaml',
  courses: 'content/courses.yaml',
  classes: 'content/classes.yaml',
  notices: 'content/notices.yaml',
  decisions: 'content/decisions.yaml',
};

export interface Loaded {
  workspace: Workspace | null;
  problems: ConfigProblem[];
  warnings: ConfigProblem[];
  /** `sources.yaml` as written, where it can be read, whatever is wrong with it */
  written: Plain | null;
}

/**
 * Reads `sources.yaml` and `content/`, whose files are all optional. Every problem of every file is told at once; with any
 * there is no workspace, and nothing may be fetched. Days after `today` are warned of; null: nobody knows what day it is.
 */
export async function loadWorkspace(root: string, today: IsoDate | null = null): Promise<Loaded> {
  const sources = await readAs(root, files.sources, configSchema);
  const courses = await readAs(root, files.courses, contentSchemas.courses);
  const classes = await readAs(root, files.classes, contentSchemas.classes);
  const notices = await readAs(root, files.notices, contentSchemas.notices);
  const decisions = await readAs(root, files.decisions, contentSchemas.decisions);
  const misnamed = await lookalikes(root, Object.values(files));

  const all = [sources, courses, classes, notices, decisions];
  const absent =
    sources.exists || misnamed.problems.some(({ file }) => !file.includes('/')) ? [] : [missing(files.sources, root)];
  const crossed = [
    ...(sources.plain ? [...checkSources(sources.plain), ...datesOutOfOrder(sources.plain)] : []),
    ...[courses, classes, notices].flatMap(({ plain }) => (plain ? checkContent(plain, sources.plain) : [])),
  ];
  const own = all.flatMap((read) => read.problems);
  const problems = inOrder([...absent, ...misnamed.problems, ...own, ...besides(own, crossed)]);
  const early = [sources, courses, classes, notices].flatMap(({ plain }) =>
    plain && today !== null ? datesAhead(plain, today) : [],
  );
  const warnings = inOrder([...misnamed.warnings, ...all.flatMap((read) => read.warnings), ...early]);
  const written = sources.plain;
  if (problems.length > 0 || sources.value === null) return { workspace: null, problems, warnings, written };

  const config = toConfig(sources.value);
  const drafts = [
    ...courseDrafts(courses.value ?? [], config.desks),
    ...classDrafts(classes.value ?? [], config.desks),
    ...noticeDrafts(notices.value ?? [], config.desks),
  ];
  const workspace = { root, config, drafts, decisions: toDecisions(decisions.value ?? []), warnings };
  return { workspace, problems, warnings, written };
}

interface ReadAs<Schema extends z.ZodType> {
  exists: boolean;
  value: z.output<Schema> | null;
  /** as written, where it can be read, whatever is wrong with it */
  plain: Plain | null;
  problems: ConfigProblem[];
  warnings: ConfigProblem[];
}

async function readAs<Schema extends z.ZodType>(root: string, file: string, schema: Schema): Promise<ReadAs<Schema>> {
  const nothing = { exists: true, value: null, plain: null, problems: [], warnings: [] };
  const bytes = await findFile(root, file);
  if (bytes === null) return { ...nothing, exists: false };
  const text = bytes instanceof Uint8Array ? decodeFile(file, bytes) : bytes;
  if (typeof text !== 'string') return { ...nothing, problems: [text] };
  const { written, problems, warnings } = readWritten(file, text);
  if (!written) return { ...nothing, problems, warnings };
  if (written.root === null) return { ...nothing, ...emptyFile(file, text) };
  const understood = understand(schema, written);
  return {
    ...nothing,
    value: understood.value,
    plain: { written, plain: plainValue(written.root) },
    problems: [...problems, ...besides(problems, understood.problems)],
    warnings,
  };
}

/** A content file may hold nothing but remarks; one without a single letter was perhaps emptied by mistake. */
function emptyFile(file: string, text: string): { problems?: ConfigProblem[]; warnings?: ConfigProblem[] } {
  if (file === files.sources) return { problems: [problemOf(file, empty)] };
  return text.trim() === '' ? { warnings: [problemOf(file, empty)] } : {};
}

/** Of two problems at the same place the first says why. */
function besides(told: readonly ConfigProblem[], problems: ConfigProblem[]): ConfigProblem[] {
  const place = ({ file, line, column }: ConfigProblem) => `${file}:${line}:${column}`;
  const places = new Set(told.map(place));
  return problems.filter((problem) => problem.line === 0 || !places.has(place(problem)));
}

/** By file and line. */
export function inOrder(problems: ConfigProblem[]): ConfigProblem[] {
  const order = Object.values(files);
  return problems.sort(
    (one, other) =>
      order.indexOf(one.file) - order.indexOf(other.file) || one.line - other.line || one.column - other.column,
  );
}

const empty: Sentence = {
  what: { it: 'Il file è vuoto.', en: 'The file is empty.' },
  remedy: {
    it: 'Riprendi l’ultima copia che funzionava, o comincia da un file nuovo fatto con «bulletin init».',
    en: 'Take the last copy that worked, or start from a new file made with “bulletin init”.',
  },
};
