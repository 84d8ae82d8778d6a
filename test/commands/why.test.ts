import { join } from 'node:path';
import { expect, it } from 'vitest';
import { issueBytes, writeIssue } from '../../src/archive.ts';
import { why } from '../../src/commands/why.ts';
import { anIssue, anOffer, aVerdict } from '../an-offer.ts';
import { workspaceFolder } from '../config/workspace-folder.ts';
import { listener } from './listener.ts';

it.each([
  ['it', 'AAAA-MM-GG'],
  ['en', 'YYYY-MM-DD'],
] as const)('says how to publish what is held (%s)', async (language, day) => {
  const workspace = await workspaceFolder({});
  const issue = anIssue({ rejected: [{ entry: anOffer(), verdicts: [aVerdict('hold')], held: true }] });
  await writeIssue(join(workspace, 'output'), issue.week, [{ name: 'issue.json', bytes: issueBytes(issue) }]);
  const { out, terminal } = listener(language);
  expect(await why({ workspace, words: ['aiuto'], week: null, json: false }, terminal)).toBe(0);
  expect(out.join('\n')).toContain(`by: ..., on: ${day}}`);
});
