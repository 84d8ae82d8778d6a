import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/prefilter/needs.ts';
import { foreseen, ruledOut } from '../../src/prefilter/ruled-out.ts';

/** Expressions are read only once they have been asked for some hundred times. */
function asked(pattern: RegExp, text: string): boolean {
  foreseen(text);
  let answer = false;
  for (let i = 0; i < 210; i += 1) answer = ruledOut(pattern, text);
  return answer;
}

describe('the letters that a match must contain', () => {
  it.each([
    ['contratto', [['contratto']]],
    ['(?:badant|colf)[ei]', [['badante', 'badanti', 'colfe', 'colfi']]],
    ['[a-z]+@[a-z]+', [['@']]],
    ['€ ?\\d', [['€0', '€ 0']]],
    ['(?<!non )assun(?:zione)?', [['assun', 'assunzione']]],
    ['(?<=tel )\\d{9}', [['000000'], ['tel ']]],
    ['ore\\s*\\d', [['ore'], ['0']]],
    ['\\p{Lu}.*', []],
    ['(?:mesi|[a-z])', []],
    ['(?:fino )?', []],
  ])('are told of /%s/', (source, needs) => {
    expect(needsOf(source).sort()).toEqual(needs.sort());
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
        (alternatives, flags, said) => {
          const pattern = new RegExp(
            alternatives
              .map((parts) => parts.join(''))
              .join('|')
              .replaceAll('(?<x>', '(?:'),
            flags,
          );
          const text = said.join('');
          if (pattern.test(text)) expect(asked(pattern, text)).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
