import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Decision, Draft } from '../model.ts';
import { type Config, configSchema, toConfig } from './config.ts';
import type { ConfigProblem } from './config-problem.ts';
import { classDrafts, contentSchemas, courseDrafts, noticeDrafts, toDecisions } from './content.ts';
import { readWritten } from './read-written.ts';
import { understand } from './understand.ts';

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

/** Reads `sources.yaml` and `content/`. With any problem there is no workspace, and nothing may be fetched. */
export async function loadWorkspace(root: string): Promise<{ workspace: Workspace | null; problems: ConfigProblem[] }> {
  const sources = await readAs(root, 'sources.yaml', configSchema);
  const courses = await readAs(root, 'content/courses.yaml', contentSchemas.courses);
  const classes = await readAs(root, 'content/classes.yaml', contentSchemas.classes);
  const notices = await readAs(root, 'content/notices.yaml', contentSchemas.notices);
  const decisions = await readAs(root, 'content/decisions.yaml', contentSchemas.decisions);
  const all = [sources, courses, classes, notices, decisions];
  const problems = all.flatMap((read) => read.problems);
  if (problems.length > 0 || sources.value === null) return { workspace: null, problems };
  const config = toConfig(sources.value);
  const workspace = {
    root,
    config,
    drafts: [
      ...courseDrafts(courses.value ?? [], config.desks),
      ...classDrafts(classes.value ?? [], config.desks),
      ...noticeDrafts(notices.value ?? [], config.desks),
    ],
    decisions: toDecisions(decisions.value ?? []),
    warnings: all.flatMap((read) => read.warnings),
  };
  return { workspace, problems };
}

interface ReadAs<Schema extends z.ZodType> {
  value: z.output<Schema> | null;
  problems: ConfigProblem[];
  warnings: ConfigProblem[];
}

async function readAs<Schema extends z.ZodType>(root: string, file: string, schema: Schema): Promise<ReadAs<Schema>> {
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  if (text === null) return { value: null, problems: [], warnings: [] };
  const { written, problems, warnings } = readWritten(file, text);
  if (!written?.root) return { value: null, problems, warnings };
  return { ...understand(schema, written), warnings };
}
