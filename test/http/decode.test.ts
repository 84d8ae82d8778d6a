import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/http/decode.ts';
import { mendMojibake } from '../../src/http/mojibake.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
/** Latin-1 bytes, given as characters; `\x80` is the euro sign in windows-1252. */
const bytes = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string, mark: boolean, big: boolean) => {
  const points = [...(mark ? '\uFEFF' : ''), ...text];
  const buffer = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (big) buffer.writeUInt32BE(point.codePointAt(0) ?? 0, index * 4);
    else buffer.writeUInt32LE(point.codePointAt(0) ?? 0, index * 4);
  }
  return buffer;
};

const feed = '<?xml version="1.0"?><rss><title>Perché l’opportunità è più utile – 1.200 €</title></rss>';
const named = (encoding: string) => feed.replace('"1.0"', `"1.0" encoding="${encoding}"`);
const western = (text: string) => bytes(text.replaceAll('’', '\x92').replaceAll('–', '\x96').replaceAll('€', '\x80'));

describe('encodings', () => {
  test.each<[string, Buffer, string | null, string, string]>([
    ['UTF-8, nothing declared', utf8(feed), null, 'utf-8', feed],
    ['windows-1252, nothing declared', western(feed), null, 'windows-1252', feed],
    ['windows-1252 declared by HTTP', western(feed), 'text/xml; charset=windows-1252', 'windows-1252', feed],
    [
      'windows-1252 declared in the prolog as Latin-1',
      western(named('ISO-8859-1')),
      null,
      'windows-1252',
      named('ISO-8859-1'),
    ],
    [
      'HTTP against the prolog, both possible',
      western(named('koi8-r')),
      'text/xml; charset=iso-8859-1',
      'windows-1252',
      named('koi8-r'),
    ],
    [
      'HTTP wrong, prolog right',
      western(named('windows-1252')),
      'text/xml; charset=utf-8',
      'windows-1252',
      named('windows-1252'),
    ],
    ['HTTP says us-ascii', utf8(feed), 'text/xml; charset=us-ascii', 'utf-8', feed],
    ['the label in quotes', western(feed), 'text/xml; charset="windows-1252"', 'windows-1252', feed],
    ['a label nobody knows: utf-7', utf8(feed), 'text/xml; charset=utf-7', 'utf-8', feed],
    ['a label nobody knows: cp850', western(feed), 'text/xml; charset=cp850', 'windows-1252', feed],
    ['an empty label', utf8(feed), 'text/xml; charset=', 'utf-8', feed],
    [
      'another alphabet, declared',
      Buffer.from('<?xml version="1.0" encoding="koi8-r"?><t>\xD2\xC1\xC2\xCF\xD4\xC1</t>', 'latin1'),
      null,
      'koi8-r',
      '<?xml version="1.0" encoding="koi8-r"?><t>работа</t>',
    ],
    ['UTF-8 with a mark', utf8(`\uFEFF${feed}`), null, 'utf-8', feed],
    ['a mark against HTTP', utf8(`\uFEFF${feed}`), 'text/xml; charset=iso-8859-1', 'utf-8', feed],
    ['a mark after blank lines', utf8(`\r\n\uFEFF${feed}`), null, 'utf-8', `\r\n${feed}`],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${feed}`, 'utf16le'), null, 'utf-16le', feed],
    ['UTF-16 LE without', Buffer.from(feed, 'utf16le'), null, 'utf-16le', feed],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${feed}`), null, 'utf-16be', feed],
    ['UTF-16 BE without', utf16be(feed), 'text/xml; charset=utf-16be', 'utf-16be', feed],
    ['UTF-16 in name only', utf8(named('utf-16')), null, 'utf-8', named('utf-16')],
    ['UTF-32 LE with a mark', utf32(feed, true, false), null, 'utf-32le', feed],
    ['UTF-32 BE without', utf32(feed, false, true), null, 'utf-32be', feed],
    [
      'a PHP notice before the prolog',
      western(`<b>Notice</b>: x\n${named('iso-8859-1')}`),
      null,
      'windows-1252',
      `<b>Notice</b>: x\n${named('iso-8859-1')}`,
    ],
  ])('%s', (_, body, contentType, charset, text) => {
    expect(decode(body, contentType, 'feed')).toMatchObject({ charset, text });
  });

  test.each([
    ['in a meta element', '<meta charset="iso-8859-15"><p>1.200 \xA4</p>', 'iso-8859-15', '1.200 €'],
    [
      'in an old meta element',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-15"><p>\xA4</p>',
      'iso-8859-15',
      '€',
    ],
    ['far down', `<!-- ${'x'.repeat(3000)} --><meta charset="iso-8859-15"><p>\xA4</p>`, 'iso-8859-15', '€'],
    ['in the prolog of XHTML', '<?xml version="1.0" encoding="iso-8859-15"?><html><p>\xA4</p>', 'iso-8859-15', '€'],
  ])('declared %s', (_, page, charset, within) => {
    const found = decode(bytes(page), 'text/html', 'html');
    expect(found.charset).toBe(charset);
    expect(found.text).toContain(within);
  });
});

describe('false declarations are put right and said', () => {
  const wrong = (declared: string) => [{ kind: 'wrong-declaration', declared }];

  test('windows-1252 declared as UTF-8', () => {
    const found = decode(western(named('utf-8')), null, 'feed');
    expect(found).toEqual({ text: named('utf-8'), charset: 'windows-1252', repairs: wrong('utf-8') });
  });

  test('UTF-8 declared as Latin-1', () => {
    const found = decode(utf8(feed), 'text/xml; charset=iso-8859-1', 'feed');
    expect(found).toEqual({ text: feed, charset: 'utf-8', repairs: wrong('windows-1252') });
  });

  test('a true declaration, or one that makes no difference, is no news', () => {
    expect(decode(western(feed), 'text/xml; charset=iso-8859-1', 'feed').repairs).toEqual([]);
    expect(decode(utf8('<p>ok</p>'), 'text/html; charset=iso-8859-1', 'html').repairs).toEqual([]);
  });

  test('pasted windows-1252 within UTF-8 does not spoil the rest', () => {
    const body = Buffer.concat([utf8('già, così, perché '), bytes('citt\xE0 \x80 '), utf8('più 🙂')]);
    expect(decode(body, 'text/html; charset=utf-8', 'html').text).toBe('già, così, perché città € più 🙂');
  });

  test('a character cut off at the end is dropped', () => {
    const body = utf8('già così perché €').subarray(0, -1);
    expect(decode(body, null, 'html').text).toBe('già così perché ');
  });
});

describe('double encoding', () => {
  const twice = (text: string) => {
    const image = (byte: number) =>
      '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'.charAt(byte - 0x80).trim() || String.fromCharCode(byte);
    return [...utf8(text)]
      .map((byte) => (byte >= 0x80 && byte < 0xa0 ? image(byte) : String.fromCharCode(byte)))
      .join('');
  };

  test.each([
    'perché è così, città, però, più, È, À',
    'l’azienda – “seria” – paga 1.200 €…',
    '15° piano, n.º 3, «bar»',
    'Łódź e Timișoara: cerchiamo già',
    'emoji 🙂',
    'عمل في ميلانو',
    'работа',
  ])('%s', (text) => {
    expect(twice(text)).not.toBe(text);
    expect(mendMojibake(twice(text))).toBe(text);
    expect(mendMojibake(twice(twice(text)))).toBe(text);
    expect(decode(utf8(twice(text)), null, 'html')).toMatchObject({ text, repairs: [{ kind: 'encoded-twice' }] });
  });

  test('honest text stays as it is', () => {
    for (const text of [
      '«PERCHÉ», «PIÙ», CITTÀ, È',
      'perché l’Università è «così» – 1.200 €',
      'Â',
      'SÃO PAULO',
      'à « la » carte',
      'Iñtërnâtiônàlizætiøn',
    ]) {
      expect(mendMojibake(text)).toBe(text);
    }
  });

  test('only the spoilt part is mended', () => {
    expect(mendMojibake('«PIÙ» perchÃ© città')).toBe('«PIÙ» perché città');
  });

  test('where a byte was lost but only one reading is left', () => {
    expect(mendMojibake('l’universitÃ  di Milano')).toBe('l’università  di Milano');
    expect(mendMojibake('â€œsubitoâ€\uFFFD')).toBe('“subito”');
  });

  test('mending is done once and for all, and never touches ASCII', () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0x2fff })).map((codes) => String.fromCharCode(...codes));
    const soup = fc.string({ unit: fc.constantFrom(...'aÃÂâ€™©ð Ÿ˜ï»¿œ\uFFFDù»èà0') });
    fc.assert(fc.property(fc.oneof(soup, anything), (text) => mendMojibake(mendMojibake(text)) === mendMojibake(text)));
    fc.assert(fc.property(fc.string(), (text) => mendMojibake(text) === text));
  });
});

describe('characters', () => {
  test('controls go, tab and line ends stay, joiners and soft hyphens stay', () => {
    const found = decode(utf8('a\u0000b\u0008\tc\r\nd\u001Be\u007F \u200D\u200C\u00AD👩\u200D🍳'), null, 'html');
    expect(found.text).toBe('ab\tc\r\nde \u200D\u200C\u00AD👩\u200D🍳');
  });

  test('vertical tab and form feed keep words apart', () => {
    expect(decode(utf8('aiuto\u000Bcuoco\u000C'), null, 'html').text).toBe('aiuto cuoco ');
  });

  test('windows characters smuggled in as C1 controls are what they were meant to be', () => {
    expect(decode(utf8('dell\u0092orario\u0085 100 \u0080\u0081'), null, 'html').text).toBe('dell’orario… 100 €');
  });

  test('what was lost at the origin is counted', () => {
    expect(decode(utf8('perch\uFFFD citt\uFFFD'), null, 'html').repairs).toEqual([
      { kind: 'lost-characters', count: 2 },
    ]);
  });

  test('any bytes whatever give text without controls', () => {
    const kinds = fc.constantFrom('feed' as const, 'html' as const, 'json' as const, 'sheet' as const);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.string()), kinds, (body, contentType, accept) => {
        expect(decode(body, contentType, accept).text).not.toMatch(
          /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
        );
      }),
    );
  });

  test('what is written in UTF-8 is read back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc àèìòù’€–\n<>"🙂عمل職') });
    fc.assert(fc.property(text, (written) => decode(utf8(`<p>${written}`), null, 'html').text === `<p>${written}`));
  });
});
