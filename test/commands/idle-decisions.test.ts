import { expect, it } from 'vitest';
import { idleDecisions } from '../../src/commands/idle-decisions.ts';
import type { Decision } from '../../src/model.ts';
import { anIssue, anOffer } from '../an-offer.ts';

const decision: Decision = { entry: 'a', action: 'publish', reason: 'sentito il datore', by: 'AB', on: '2026-11-20' };
const rejected = [{ entry: anOffer({ key: 'a' }), verdicts: [], held: true }];

it('tells of a decision on an entry that is not there', () => {
  const issue = anIssue({ rejected });
  const told = idleDecisions([decision, { ...decision, entry: 'foglio:abc' }], issue);
  expect(told).toHaveLength(1);
  expect(told[0]?.it).toContain('AB');
  expect(told[0]?.it).toContain('"foglio:abc"');
});

it('is silent about decisions of earlier issues', () => {
  expect(idleDecisions([{ ...decision, entry: 'foglio:abc', on: '2026-10-20' }], anIssue({ rejected }))).toEqual([]);
});
