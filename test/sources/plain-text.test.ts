import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLine, plainText } from '../../src/sources/plain-text.ts';

describe('plainText', () => {
  test.each([
    ['blocks end a line', '<p>Uno</p><p>Due <b>tre</b></p>quattro<br>cinque', 'Uno\nDue tre\nquattro\ncinque'],
    ['list items', '<ul><li>pane<li><p>latte</p></li><li></li></ul>', '- pane\n- latte'],
    ['table cells do not run together', '<tr><td>Ore</td><td>20</td></tr><tr><th>a</th></tr>', 'Ore 20\na'],
    ['source lines inside blocks are spaces', '<div>riga\n  uno</div>', 'riga uno'],
    ['text without blocks keeps its lines', 'riga uno\r\nriga <b>due</b>\n\n\ntre', 'riga uno\nriga due\ntre'],
    ['pre keeps its lines', '<pre>lun 9-13\n mar 9-13</pre>', 'lun 9-13\nmar 9-13'],
    ['HTML names, numbers, Windows numbers', '&egrave; &#232; &#xE8; &#146; &nbsp;x', 'è è è ’ x'],
    ['bare ampersands and comparisons', 'AT&T R&D 2 < 3 > 1', 'AT&T R&D 2 < 3 > 1'],
    ['escaped twice', '&amp;lt;b&amp;gt;Cuoco&amp;lt;/b&amp;gt; &amp;amp; aiuto', 'Cuoco & aiuto'],
    ['escaped comparison stays', 'et&agrave; &lt; 30', 'età < 30'],
    [
      'scripts and the like are dropped',
      'a<script>x<b</script>b<style>c</style><noscript>d</noscript><xmp>e</xmp>f',
      'abf',
    ],
    ['a self-closed script of XHTML drops nothing', 'a<script src="x"/>b', 'ab'],
    ['CDATA left in the text', '<![CDATA[a <b>b</b>]]>', 'a b'],
    ['CDATA never closed', '<![CDATA[a <b>b</b>', 'a b'],
    [
      'addresses in angle brackets',
      'Anna <anna@spiga.example>, <https://spiga.example/x>',
      'Anna <anna@spiga.example>, <https://spiga.example/x>',
    ],
    [
      'line breaks written as in an address',
      'Uno.%0A%0ADue https://a.example/?t=a%0Ab',
      'Uno.\nDue https://a.example/?t=a%0Ab',
    ],
    [
      'a frame or a comment that never ends',
      'Uno<iframe src="x"> due <b>tre</b><!-- quattro> cinque',
      'Uno due tre cinque',
    ],
    ['an open < that closes nothing', 'età <anni 30, Milano', 'età <anni 30, Milano'],
    ['a tag cut off', 'Milano <a href="https://', 'Milano'],
    ['spaces', 'a\u00A0\u2003b\u202F\tc', 'a b c'],
    ['joiners stay, overrides, soft hyphens and controls go', 'ශ්\u200Dරී \u202Ea\u202C b\u00ADc\u0000', 'ශ්\u200Dරී a bc'],
    ['one form for accents', 'forli\u0300', 'forlì'],
    ['half a character is dropped', 'a\uD83D b', 'a b'],
  ])('%s', (_what, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test.each([
    ['<a href="mailto:lavoro@spiga.example?subject=x">scrivici</a>.', 'scrivici (lavoro@spiga.example).'],
    ['<a href="mailto:lavoro@spiga.example">Lavoro@spiga.example</a>', 'Lavoro@spiga.example'],
    ['<a href="tel:+390200000012">chiama</a>', 'chiama (+390200000012)'],
    ['<a href="tel:+390200000012">02 0000 0012</a>', '02 0000 0012'],
    ['<a href="https://wa.me/393000000011?text=x">WhatsApp</a>', 'WhatsApp (393000000011)'],
    ['<a href="https://spiga.example">il sito</a>', 'il sito'],
  ])('keeps the address to apply of %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test('100 000 nested elements', () => {
    expect(plainText(`${'<div>'.repeat(100_000)}x`)).toBe('x');
  });

  test('any text: no crash, tidy, the same again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<li>',
        '<a href="mailto:a@b.example">',
        '</a>',
        '&amp;',
        '&lt;',
        '<script>',
        '<pre>',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = plainText(pieces.join(''));
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[\0-\x08\u00A0\u202A-\u202E\r]| {2}|\n\n/);
        expect(() => encodeURIComponent(text)).not.toThrow();
      }),
    );
  });
});

test('plainLine puts all on one line', () => {
  expect(plainLine('<p>Aiuto</p>\n<p>cuoco</p>')).toBe('Aiuto cuoco');
});
