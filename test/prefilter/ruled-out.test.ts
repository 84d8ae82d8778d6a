import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDigit, edgeAfter, edgeBefore, type Need } from '../../src/prefilter/need.ts';
import { needOf } from '../../src/prefilter/needs.ts';
import { foreseen, ruledOut } from '../../src/prefilter/ruled-out.ts';

/** Expressions are read only once they have been asked for some hundred times. */
function asked(pattern: RegExp, text: string): boolean {
  foreseen(text);
  let answer = false;
  for (let i = 0; i < 210; i += 1) answer = ruledOut(pattern, text);
  return answer;
}

describe('the letters that a match must contain', () => {
  it.each<[string, Need | null]>([
    ['contratto', ['contratto']],
    ['(?:badant|colf)[ei]', ['badante', 'badanti', 'colfe', 'colfi']],
    ['[a-z]+@[a-z]+', ['@']],
    ['€ ?\\d', [`€${anyDigit}`, `€ ${anyDigit}`]],
    ['(?<!non )assun(?:zione)?', ['assun', 'assunzione']],
    ['(?<=tel )\\d{9}', { all: [[anyDigit.repeat(6)], ['tel ']] }],
    ['ore\\s*\\d', { all: [['ore'], [anyDigit]] }],
    ['(?:19)?[1-3]5', ['15', '25', '35', '1915', '1925', '1935']],
    ['\\bcolf(?![a-z])', [`${edgeBefore}colf${edgeAfter}`]],
    [
      '(?<!\\p{L})(?:colf[a-z]*|badante)\\s+cerca',
      { all: [[`${edgeBefore}cerca`], [`${edgeBefore}colf`, `${edgeBefore}badante`]] },
    ],
    ['lun\\p{L}+(?:sera|notte)|colf', { any: [{ all: [['sera', 'notte'], ['lun']] }, ['colf']] }],
    ['\\p{Lu}.*', null],
    ['(?:mesi|[a-z])', null],
    ['(?:fino )?', null],
  ])('are told of /%s/', (source, need) => {
    expect(needOf(source)).toEqual(need);
  });
});

describe('ruling out', () => {
  it('spares an expression whose words are not there', () => {
    expect(asked(/(?<![a-z])cauzione(?![a-z])/u, 'Cercasi barista, contratto a termine.')).toBe(true);
    expect(asked(/(?<![a-z])barista(?![a-z])/iu, 'Cercasi BARISTA, contratto a termine.')).toBe(false);
  });

  it('says nothing of a text that nobody announced', () => {
    expect(ruledOut(/cauzione/u, `mai visto prima ${'x'.repeat(40)}`)).toBe(false);
  });

  it('never rules out an expression that matches', () => {
    const pieces = [
      'lun',
      'ven',
      'ore ',
      '\\d{1,2}',
      '[ae]',
      '(?:di |del )?',
      '(?:uno|due|tre)',
      '\\s?',
      '€',
      '(?<![a-z])',
    ];
    const more = [
      '(?=\\d)',
      '(?! )',
      '[a-z]{0,3}',
      '\\b',
      '(?:a|b|)',
      'k',
      's+',
      '[^x]',
      '.',
      '(?<x>ab|cd)',
      '\\.',
      '(?:ab){2}',
      'è',
      '[\\s*]{1,4}',
      '[^a-z]',
      '[a-z]?',
      '(?:[a-z]{0,2}lun|ven)',
      '(?:ab[a-z]*cd|e){1,2}',
      '(?:[a-z]{1,3} ){0,2}',
      '(?:[a-z]{1,3}\\s)?',
      '(?:[a-z]*\\b)',
      '(?<=lun|e)',
      '(?<=^|[ae])',
      '(?![a-z])',
      '(?!\\.|x)',
      '\\s',
      '[1-3]',
      '12',
      ', a',
      'lun ven',
      '\\d',
    ];
    const words = [
      'lun',
      'ven',
      'LUN',
      'ore ',
      '12',
      'ſ',
      '\u212A',
      'a',
      'e',
      ' ',
      'due',
      '€',
      'ab',
      'abab',
      'cd',
      '.',
      'È',
      'è',
      'x',
      ', ',
      'lun ven',
      '3',
      '\n',
      'del ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom('', 'i', 'u', 'iu'),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 12 }),
        (alternatives, flags, said, from) => {
          const pattern = new RegExp(
            alternatives
              .map((parts) => parts.join(''))
              .join('|')
              .replaceAll('(?<x>', '(?:'),
            flags,
          );
          const whole = said.join('');
          if (pattern.test(whole)) expect(asked(pattern, whole)).toBe(false);
          const text =
            whole.slice(0, from) + '\uE000'.repeat(whole.slice(from, from + 2).length) + whole.slice(from + 2);
          foreseen(text, whole);
          if (pattern.test(text)) expect(asked(pattern, text)).toBe(false);
        },
      ),
      { numRuns: 6000 },
    );
  });
});
