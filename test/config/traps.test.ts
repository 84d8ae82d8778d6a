import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import { describeProblem } from '../../src/config/describe-problem.ts';
import { readWritten } from '../../src/config/read-written.ts';
import { understand } from '../../src/config/understand.ts';
import { sampleSources } from './workspace-folder.ts';

const nbsp = '\u00a0';

/** What is typed, where the problem is told, and words of the sentence. */
const refused: [name: string, text: string, places: string[], says: RegExp][] = [
  ['a tab as indentation', 'a:\n\tb: 1\n\tc: 2\n', ['2:1', '3:1'], /tasto TAB/],
  ['a tab after spaces', 'a:\n  b: 1\n  \tc: 2\n', ['3:3'], /tasto TAB/],
  ['a colon within a text', 'a: Corso: uno\nb: Due: tre\n', ['1:4', '2:4'], /tra virgolette: 'Corso: uno'/],
  ['an apostrophe in a text to quote', "a: l'ora: tre\n", ['1:4'], /"l'ora: tre"/],
  ['a text that begins with @', 'a: @comune\n', ['1:4'], /comincia con «@»/],
  ['a text that begins with %', 'a: %20\n', ['1:4'], /comincia con «%»/],
  ['a text that begins with a back quote', 'a: `x`\n', ['1:4'], /comincia con «`»/],
  ['a text that begins with *', 'a: *forte*\n', ['1:4'], /comincia con «\*»/],
  ['a text that begins with &', 'a: &Co negozio\n', ['1:4'], /comincia con «&»/],
  ['a text that begins with !', 'a: !foo x\n', ['1:4'], /comincia con «!»/],
  ['a tag that runs code elsewhere', 'a: !!js/function x\n', ['1:4'], /comincia con «!»/],
  ['a standard tag', 'a: !!str 12\n', ['1:5'], /comincia con «!»/],
  ['a text that begins with >', 'a: >10 ore\nb: 1\n', ['1:4'], /comincia con «>»/],
  ['a text in stars, and more', 'a: *URGENTE* panettiere\n', ['1:4'], /«\*».*: '\*URGENTE\* panettiere'$/],
  ['an item that begins with stars', 'a:\n  - *URGENTE* x\n', ['2:5'], /: '\*URGENTE\* x'$/],
  ['her own text, to copy', 'a: @comune di Milano # nota\n', ['1:4'], /: '@comune di Milano'$/],
  ['her own text after a per cent sign', 'a: %20 sconto\n', ['1:4'], /: '%20 sconto'$/],
  ['her own text of one alias', 'a: *forte*\n', ['1:4'], /: '\*forte\*'$/],
  ['her own text after &', 'a: &Co negozio\n', ['1:4'], /: '&Co negozio'$/],
  ['her own text after an apostrophe', "a: 'Ndrangheta e lavoro\nb: 2\n", ['1:4'], /: "'Ndrangheta e lavoro"$/],
  ['an initial apostrophe', "a: 'Ndrangheta\nb: 2\n", ['1:4'], /apostrofo/],
  ['text after closed quotes', 'a: "ciao" e poi\n', ['1:4'], /'"ciao" e poi'/],
  ['text after a closed bracket', 'a: [b, c], d\n', ['1:4'], /tra virgolette/],
  ['a dash on the same line', 'a: - b\n', ['1:4'], /tra virgolette/],
  ['quotes that stay open', 'x: 1\na: "ciao\nb: 1\n', ['2:4'], /non si chiudono/],
  ['a bracket that stays open', 'a: [1, 2\nb: 3\n', ['1:4'], /parentesi/],
  ['a brace that stays open', 'a: {b: 1\nc: 3\n', ['1:4'], /parentesi/],
  ['a backslash between double quotes', 'a: "c:\\Users"\n', ['1:7'], /barra rovescia/],
  ['a directive', '%YAML 1.1\n---\na: no\n', ['1:1'], /«%»/],
  ['two documents', 'a: 1\n---\nb: 2\n', ['2:1'], /in due/],
  ['an end of document', 'a: 1\n...\nb: 2\n', ['2:1'], /in due/],
  ['no space after the colon', 'a: 1\nb:2\nc: 3\n', ['2:1'], /Scrivi «b: 2»/],
  ['no space after a dash', 'a:\n  -id: b\n    c: d\n', ['2:3'], /Dopo il trattino manca uno spazio/],
  ['no space after the second dash', 'a:\n  - b\n  -c: d\n', ['3:3'], /Dopo il trattino manca uno spazio/],
  ['text on the line of |', 'a: | testo\n  b\n', ['1:4'], /a capo/],
  ['a field below a value', 'a: uno\n  due: 3\n', ['2:3'], /ha già il suo valore/],
  ['a field between two indentations', 'a:\n   b: 1\n  c: 2\n', ['3:3'], /rientro/],
  ['a field of an item, too far left', 'a:\n  - x: 1\n   y: 2\n', ['3:4'], /trattino, o il rientro/],
  ['a field of an item, too far right', 'a:\n  - x: 1\n     y: 2\n', ['3:6'], /ha già il suo valore/],
  ['a list that becomes a field', '- a\nb: 1\n', ['2:1'], /trattino, o il rientro/],
  ['a line that is nothing', 'a: 1\nciao mondo\nb: 2\n', ['2:1'], /né un campo/],
  ['no-break spaces as indentation', `a:\n${nbsp}${nbsp}b: 1\n`, ['2:1'], /spazio speciale/],
  ['a no-break space in a name', `nome${nbsp}lungo: 1\n`, ['1:5'], /spazio speciale/],
  ['a no-break space after the colon', `a:${nbsp}1\nb: 2\n`, ['1:3'], /spazio speciale/],
  ['a no-break space after the dash', `-${nbsp}a: 1\n`, ['1:2'], /spazio speciale/],
  ['a narrow no-break space as indentation', 'a:\n\u202fb: 1\n', ['2:1'], /spazio speciale/],
  ['a text cut at a number sign', 'role: C# developer #1\n', ['1:19'], /finisce a «C# developer».*virgolette/],
  ['an employer cut at a number sign', 'employer: Forno #1 di Milano\n', ['1:16'], /finisce a «Forno»/],
  ['a text in a list, cut', 'documents:\n  - carta #1\n', ['2:10'], /finisce a «carta»/],
  ['a field twice', 'a: 1\nb: 0\na: 2\n', ['3:1'], /qui e alla riga 1/],
  ['a field twice, the first misread', 'a: [x]\na:\n  - y\n', ['2:1'], /qui e alla riga 1/],
  ['a merge', 'a: {b: 1}\n<<: 2\n', ['2:1'], /«<<»/],
  ['an anchor within itself', 'a: &a [*a]\n', ['1:4', '1:8'], /comincia con/],
  ['a list as a name', '? [a]\n: b\n', ['1:3'], /nome del campo/],
  ['no name', ': x\n', ['1:1'], /nome del campo/],
  ['a password', 'smtp_password: hunter2\n', ['1:1'], /password/],
  ['a password in an address', 'url: https://me:hunter2@x.example/\n', ['1:6'], /password/],
];

describe('readWritten', () => {
  it.each(refused)('refuses %s', (_, text, places, says) => {
    const { problems } = readWritten('f.yaml', text);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
    expect(`${problems[0]?.what.it} ${problems[0]?.remedy.it}`).toMatch(says);
  });

  it.each<[string, string, RegExp]>([
    ['20 000 open brackets', '['.repeat(20_000), /uno dentro l’altro/],
    ['a million open brackets', '['.repeat(900_000), /troppe voci/],
    ['nested dashes', `${'- '.repeat(40)}a\n`, /uno dentro l’altro/],
    [
      '31 indentations',
      Array.from({ length: 33 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /troppi rientri/,
    ],
    ['more than 20 000 fields', Array.from({ length: 20_001 }, (_, at) => `k${at}: 1`).join('\n'), /troppe voci/],
    ['more than 50 000 lines', '*a\n'.repeat(50_001), /troppe voci/],
    ['more than 20 000 blocks', `[${'{a: 1},'.repeat(20_001)}]`, /troppe voci/],
  ])('refuses %s before looking inside', (_, text, says) => {
    const { written, problems } = readWritten('f.yaml', text);
    expect(written).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what.it).toMatch(says);
  });

  it('refuses an alias bomb line by line, without unfolding it', () => {
    const lines = [...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`);
    const { written, problems } = readWritten('f.yaml', `a: &a [x]\n${lines.join('\n')}\n`);
    expect(problems).toHaveLength(1 + 2 * 9);
    expect(written).not.toBeNull();
    if (written) expect(understand(configSchema, written).value).toBeNull();
  });

  it.each<[string, string, string[]]>([
    ['a remark without a blank after a number', 'pages: 4 #1\n', ['1:9']],
    ['lines joined by an indentation', 'title: uno\n  due\n', ['1:8']],
  ])('warns of %s', (_, text, places) => {
    const { problems, warnings } = readWritten('f.yaml', text);
    expect(problems).toEqual([]);
    expect(warnings.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  });

  it.each<[string, string]>([
    ['a remark', 'role: barista # sentito al telefono\n'],
    ['a remark that begins with signs', 'role: barista #### nuovo\n'],
    ['a number sign within a word', 'role: C#\nother: nr#3\n'],
    ['a number sign between quotes', 'role: "scala #1"\n'],
    ['a number sign in a text below', 'text: |\n  scala #1\n  due\n'],
    ['a remark after a name that is no text', 'id: bar #vecchio\n'],
    ['a special space within a text', `a: uno${nbsp}due\nb: "${nbsp}x"\n`],
    ['a special space at the beginning of a line of text', `a: |\n  uno\n  ${nbsp}b: due\n`],
    ['a special space in a remark', `#${nbsp}nota\na: 1 #${nbsp}nota\n`],
    ['the words yes, no, on', 'a: no\nb: yes\nc: on\n'],
    ['a text folded on several lines', 'a: >\n  uno\n  due\n'],
    ['one document with its mark', '---\na: 1\n'],
    ['a field called token_count', 'tokens: 3\n'],
  ])('has nothing to say of %s', (_, text) => {
    expect(readWritten('f.yaml', text)).toMatchObject({ problems: [], warnings: [] });
  });

  it('keeps a name that other languages treat as special a plain name', () => {
    const { written } = readWritten('f.yaml', `${sampleSources}__proto__:\n  polluted: 1\n`);
    const problems = written ? understand(configSchema, written).problems : [];
    expect(problems.map(({ what }) => what.it)).toEqual(['Il campo «__proto__» qui non esiste.']);
    expect('polluted' in {}).toBe(false);
  });

  it('shows the line with a caret below, cut when long, without control characters', () => {
    const at = (text: string) => readWritten('f.yaml', text).problems[0]?.excerpt;
    expect(at('a: 1\nbb:2\n')).toBe('2 | bb:2\n  | ^^^^');
    expect(at('a: \u001b[31m: x\n')).toBe('1 | a: �[31m: x\n  |    ^^^^^^^^');
    const long = at(`{${'a: 1, '.repeat(60)}a: *x}\n`)?.split('\n') ?? [];
    expect(long).toHaveLength(2);
    expect(Math.max(...long.map((line) => line.length))).toBeLessThan(120);
  });

  it.each([
    'smtp: {user: a, password: hunter2, titel: x}\n',
    'url: https://me:hunter2@x.example/\n',
    '"api_key": hunter2\n',
    'smtp_password: uno: hunter2\n',
    'a: 1\npassword:hunter2\n',
    'bulletin:\n  password:hunter2\n',
    'password: hunter2 #1\n',
    'password: "hunter2" e poi\n',
    'token: *hunter2\n',
    'bulletin:\n  url: htp://me:hunter2@x .example\n',
  ])('never repeats the secret of %j', (text) => {
    const { written, problems, warnings } = readWritten('f.yaml', text);
    const all = [...problems, ...warnings, ...(written ? understand(configSchema, written).problems : [])];
    expect(all.length).toBeGreaterThan(0);
    expect(JSON.stringify(all)).not.toContain('hunter2');
  });

  it('says everything in both languages, in whole sentences without jargon', () => {
    for (const [, text] of refused) {
      for (const problem of readWritten('sources.yaml', text).problems) {
        for (const sentence of [problem.what, problem.remedy].flatMap(({ it, en }) => [it, en])) {
          expect(sentence).toMatch(/^\p{Lu}.*[.»’'"?]$/su);
          expect(sentence).not.toMatch(/scalar|mapping|schema|pars|yaml|token|sequence|undefined|null/i);
        }
        expect(problem.what.it).not.toBe(problem.what.en);
        const [place, ...lines] = describeProblem(problem, 'it');
        expect(place).toBe(`sources.yaml:${problem.line}:${problem.column}`);
        expect(lines.at(-1)?.trim()).toBe(problem.remedy.it);
      }
    }
  });

  it('survives whatever is typed', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '#',
      '"',
      "'",
      '|',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '\t',
      nbsp,
      '? ',
      '%',
      '---\n',
      'è',
      '\u0000',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { written, problems } = readWritten('f.yaml', pieces.join(''));
        for (const { line, column, excerpt } of problems) {
          expect(line === 0 || (column > 0 && excerpt.includes('^'))).toBe(true);
        }
        if (written?.root) expect(understand(configSchema, written).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});
