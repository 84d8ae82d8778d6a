import { describe, expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readWorkingTime } from '../../src/reading/working-time.ts';
import { draftOf, frame } from './working-time-told.ts';

describe('100 kB of one thing', () => {
  it.each([
    '8-12\n',
    '8/12/',
    'lun-ven ',
    'lun, ',
    'tel 9-12 ',
    'rif. a',
    'corso ',
    '903/77 ',
    'www.',
    'a@a.',
    '02 0000 ',
    '3 e 4 ',
    '€ 8 ',
    'non ',
    'sera ',
    'alle otto ',
    'possibilita di ',
    'e\u0300',
    '\n',
    '(',
  ])('is read without a claim that it fits school: %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const ad = adText(draftOf(text));
    expect(ad.segments[0]?.plain.length).toBeGreaterThan(0);
    expect(readWorkingTime(ad, frame).schoolFit.fit).not.toBe('inside');
  });
});
