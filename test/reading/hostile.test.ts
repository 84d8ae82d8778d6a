// Texts that a page can send to make a reader slow or to make it claim something. Times are compared with one another only.
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/gates/index.ts';
import { readEntry } from '../../src/reading/read.ts';
import { vacancyOf } from '../../src/vacancy.ts';
import { draftOf, frame } from './working-time-told.ts';

const context = { today: '2026-11-23', week: { from: '2026-11-23', to: '2026-11-29' }, nextIssue: '2026-11-30' };
/** Below this a time says more of the machine than of the text. */
const floor = 400;

function read(piece: string, length: number) {
  const draft = draftOf(piece.repeat(Math.ceil(length / piece.length)));
  const start = process.cpuUsage().user;
  const entry = readEntry(draft, { school: frame });
  examine(entry, context);
  vacancyOf(entry);
  return { entry, milliseconds: (process.cpuUsage().user - start) / 1000 };
}

describe('100 kB of one thing', () => {
  it.each([
    '8-12\n',
    '8/12/',
    'lun-ven ',
    'tel 9-12 ',
    'rif. a',
    '903/77 ',
    'www.',
    'a@a.',
    '02 0000 ',
    '3 e 4 ',
    '€ 8 ',
    'h 1 ',
    'sera ',
    'possibilita di ',
    'e\u0300',
    '\n',
    '(',
    'A ',
    'A&',
    'aaaa-',
    'a/',
    'un ',
    'entro ',
    'cercasi per la ',
    'fino al ',
    'Sig. ',
    'guadagni ',
    'IT60 X',
    'Sede: ',
    'a Rho ',
    'San ',
    'via Roma, ',
    'comune di A',
    '😀',
  ])('is read in linear time and without a claim that it fits school: %j', (piece) => {
    const { entry, milliseconds } = read(piece, 100_000);
    expect(entry.kind === 'offer' && entry.facts.schoolFit.fit).not.toBe('inside');
    expect(read(piece, 200_000).milliseconds).toBeLessThan(3 * Math.max(milliseconds, floor));
  });
});
