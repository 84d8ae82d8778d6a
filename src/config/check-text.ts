import { configSchema } from './config.ts';
import type { ConfigProblem } from './config-problem.ts';
import { checkSources } from './cross-check.ts';
import { readWritten } from './read-written.ts';
import { plainValue, understand } from './understand.ts';

/** What would be wrong with a text as `sources.yaml`, before it is written. Never throws. */
export function checkText(text: string): ConfigProblem[] {
  const { written, problems } = readWritten('sources.yaml', text.replace(/^\uFEFF/, ''));
  if (written?.root === undefined || written.root === null) return problems;
  const plain = { written, plain: plainValue(written.root) };
  return [...problems, ...understand(configSchema, written).problems, ...checkSources(plain)];
}
