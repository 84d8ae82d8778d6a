import type * as z from 'zod';
import type { ConfigProblem } from './config-problem.ts';
import { problemAt, spanAt, type WrittenFile } from './written-file.ts';

export type Issue = z.core.$ZodIssue;

export interface Understanding {
  schema: z.ZodType;
  written: WrittenFile;
  plain: unknown;
}

export function wordIssues(issues: readonly Issue[], { written }: Understanding): ConfigProblem[] {
  return issues.map((issue) =>
    problemAt(written, spanAt(written, issue.path), {
      what: { it: issue.message, en: issue.message },
      remedy: { it: '', en: '' },
    }),
  );
}
