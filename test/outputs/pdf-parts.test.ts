import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/outputs/link-words.ts';
import { markedContents, unmarkedDrawings, withArtifacts, withShortNumbers } from '../../src/outputs/pdf-content.ts';
import { dictionary, entriesOf, referencesIn, textIn, textString } from '../../src/outputs/pdf-values.ts';

describe('a dictionary', () => {
  const body =
    '<</Type /Annot\n/Rect [1 2.5 (a ] b) 4]\n/A <</S /URI /URI (x\\)>> /K \\\\)>>\n/P 12 0 R\n/T <FEFF0041>\n/N 7 /K [1 0 R 2 0 R]>>';

  it('is taken apart by its own keys, whatever stands in its strings', () => {
    expect([...entriesOf(body)]).toEqual([
      ['Type', '/Annot'],
      ['Rect', '[1 2.5 (a ] b) 4]'],
      ['A', '<</S /URI /URI (x\\)>> /K \\\\)>>'],
      ['P', '12 0 R'],
      ['T', '<FEFF0041>'],
      ['N', '7'],
      ['K', '[1 0 R 2 0 R]'],
    ]);
    expect(textIn(entriesOf(entriesOf(body).get('A') ?? '').get('URI'))).toBe('x)>> /K \\');
    expect([...entriesOf(dictionary(entriesOf(body)))]).toEqual([...entriesOf(body)]);
  });

  it('cut off or of another kind has what it has', () => {
    for (const text of ['', '[1 2]', '<<', '<</A', '<</A (', '<</A [[[', '<</A <<', '(']) {
      expect([...entriesOf(text).keys()].length, text).toBeLessThan(2);
    }
    expect(referencesIn('12 0 R 3 0 R x4 0 R')).toEqual([12, 3]);
  });

  it.each(['', 'Telefona 02 0000 0031', 'a(b)c\\', 'perché', 'ا ب', '\u0dc1\u0dca\u200d\u0dbb\u0dd3', '😀'])(
    'keeps the text %j',
    (text) => {
      expect(textIn(textString(text))).toBe(text);
    },
  );
});

describe('what is drawn', () => {
  const foot = 'BT\n/F4 8 Tf\n1 0 0 -1 4 5 Tm\n<0044> Tj\nET';
  const tagged = `/P <</MCID 3 >>BDC\nBT\n/ReversedChars BMC\n<0044> Tj\nEMC\nET\n0 1 2 3 re\nf\nEMC`;

  it('and not tagged is an artifact, whole; what is tagged stays', () => {
    const clip = '0 0 9 9 re\nW\nn';
    const content = `q\n${clip}\n${foot}\n1 0 m\n2 0 l\nS\n${tagged}\n/X5 Do\nQ\n`;
    expect(unmarkedDrawings(content)).toBe(3);
    const marked = withArtifacts(content);
    expect(marked).toBe(
      `q\n${clip}\n/Artifact BMC\n${foot}\n1 0 m\n2 0 l\nS\nEMC\n${tagged}\n/Artifact BMC\n/X5 Do\nEMC\nQ\n`,
    );
    expect(unmarkedDrawings(marked)).toBe(0);
    expect(withArtifacts(marked)).toBe(marked);
    expect(markedContents(marked)).toEqual([3]);
  });

  it('is closed at the end of the page', () => {
    for (const end of ['', '\n']) expect(unmarkedDrawings(withArtifacts(`${foot}${end}`))).toBe(0);
    expect(withArtifacts(foot)).toMatch(/ET\nEMC\n$/);
    expect(withArtifacts('')).toBe('');
  });

  it('keeps its numbers to a thousandth', () => {
    expect(withShortNumbers('.23999999 0 0 -.23999999 0 841.91998 cm\n6.9668579 0 Td <0044> Tj\n.00001 1.25 l')).toBe(
      '0.24 0 0 -0.24 0 841.92 cm\n6.967 0 Td <0044> Tj\n0 1.25 l',
    );
  });
});

describe('the words of links', () => {
  it('are those that are seen, of the first of an address', () => {
    const html =
      '<a class="big" href="tel:+390200000031"><strong>02 0000&#39;0031</strong></a><a href="#m1"><b>M1</b>\n cuoca &amp; aiuto</a><a href="#m1">altro</a><a href="https://a.example/?a=1&amp;b=2">qui</a><a href="#x"></a><a>y</a>';
    expect([...linkWords(html)]).toEqual([
      ['tel:+390200000031', "02 0000'0031"],
      ['#m1', 'M1 cuoca & aiuto'],
      ['https://a.example/?a=1&b=2', 'qui'],
    ]);
  });

  it('end with the page', () => {
    expect(linkWords('<a href="'.repeat(20_000)).size).toBe(0);
    expect(linkWords('<a href="x">'.repeat(5_000)).size).toBe(0);
  });
});
