import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/http/decode.ts';
import type { GetOptions, Page } from '../../src/http/get.ts';
import type { Draft } from '../../src/model.ts';
import { collectFeed } from '../../src/sources/collect-feed.ts';
import { feedSchema } from '../../src/sources/feed.ts';
import { type Collected, SourceFailure } from '../../src/sources/source.ts';

const address = 'https://comune.example/feeds/lavoro.xml';

interface Served {
  at?: string;
  contentType?: string;
  source?: Record<string, unknown>;
  asked?: GetOptions[];
}

async function collect(document: string | Uint8Array, served: Served = {}): Promise<Collected> {
  const source = feedSchema.parse({ id: 'comune', kind: 'feed', url: address, ...served.source });
  const body = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const get = async (_address: unknown, options: GetOptions): Promise<Page> => {
    served.asked?.push(options);
    const contentType = served.contentType ?? null;
    const { text, charset } = decode(body, contentType, 'feed');
    return {
      address: served.at ?? address,
      contentType,
      charset,
      body,
      text,
      state: 'fresh',
      copyOf: null,
      problems: [],
    };
  };
  return collectFeed(source, { get, today: '2026-11-22' });
}

async function drafts(document: string | Uint8Array, served: Served = {}): Promise<Draft[]> {
  return (await collect(document, served)).drafts;
}

async function failure(document: string, served: Served = {}): Promise<SourceFailure> {
  const error: unknown = await collect(document, served).catch((thrown: unknown) => thrown);
  if (!(error instanceof SourceFailure)) throw new Error('no failure', { cause: error });
  return error;
}

const rss = (items: string, more = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${more}><channel><title>Lavoro</title><link>https://comune.example/</link>${items}</channel></rss>`;

describe('formats', () => {
  test('RSS 2.0', async () => {
    const [draft] = await drafts(
      rss(`<language>it-IT</language><item><title>Aiuto cuoco &amp;amp; lavapiatti</title><link> /offerte/12 </link>
        <description>&lt;p&gt;Ristorante a Milano.&lt;/p&gt;&lt;p&gt;24 ore&lt;/p&gt;</description>
        <author>anna@comune.example (Anna)</author><guid isPermaLink="false">c-12</guid>
        <pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate></item>`),
    );
    expect(draft).toEqual({
      ...{ source: 'comune', kind: 'offer', section: 'market', id: 'c-12', title: 'Aiuto cuoco & lavapiatti' },
      ...{
        url: 'https://comune.example/offerte/12',
        date: 'Fri, 20 Nov 2026 09:00:00 +0100',
        text: 'Ristorante a Milano.\n24 ore',
      },
      ...{ author: 'Anna', language: 'it-IT', employer: null, place: null, deadline: null, extra: {} },
      ...{ seen: '2026-11-22', by: null, confirmed: null, translations: {} },
    });
  });

  test('RDF (RSS 1.0), with prefixes that are not declared', async () => {
    const [draft] = await drafts(
      `<rdf:RDF><channel rdf:about="x"><title>t</title><items><rdf:Seq/></items></channel>
       <item rdf:about="https://a.example/1"><title>Sarta</title><dc:date>2026-11-20</dc:date><dc:creator>Anna</dc:creator></item></rdf:RDF>`,
    );
    expect(draft).toMatchObject({
      id: 'https://a.example/1',
      url: 'https://a.example/1',
      title: 'Sarta',
      date: '2026-11-20',
      author: 'Anna',
    });
  });

  test('Atom: alternate link, xml:base, the richer text, and a source that is not the entry', async () => {
    const [draft] = await drafts(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it" xml:base="https://a.example/news/"><title>t</title>
       <entry><source><title>Un altro</title><id>altro</id><updated>2001-01-01</updated></source>
       <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Cuoca <b>domestica</b></div></title>
       <link rel="self" href="self"/><link rel="enclosure" href="a.mp3"/><link href="cuoca"/>
       <id>tag:a.example,2026:1</id><updated>2026-11-21T10:00:00Z</updated><published>2026-11-20T10:00:00Z</published>
       <author><name>Anna</name><email>a@a.example</email></author>
       <summary>Breve</summary><content type="html">&lt;p&gt;Tre ore al giorno, Isola&lt;/p&gt;</content></entry></feed>`,
    );
    expect(draft).toMatchObject({
      ...{ title: 'Cuoca domestica', url: 'https://a.example/news/cuoca', id: 'tag:a.example,2026:1', author: 'Anna' },
      ...{ date: '2026-11-20T10:00:00Z', text: 'Tre ore al giorno, Isola', language: 'it' },
    });
  });

  test('JSON Feed', async () => {
    const json = {
      ...{ version: 'https://jsonfeed.org/version/1.1', title: 't', language: 'it' },
      items: [
        {
          id: 7,
          url: '/7',
          title: 'Sarta',
          content_html: '<p>Un posto</p>',
          date_published: '2026-11-20',
          authors: [{ name: 'Anna' }],
        },
        null,
      ],
    };
    const { drafts: found, problems } = await collect(JSON.stringify(json));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: '7',
      url: 'https://comune.example/7',
      title: 'Sarta',
      text: 'Un posto',
      author: 'Anna',
      language: 'it',
    });
    expect(problems.map(({ code }) => code)).toEqual(['FEED_DAMAGED']);
  });

  test('JSON Feed cut short: the whole items are kept', async () => {
    const json = JSON.stringify({
      items: [
        { id: 'a', title: 'Uno' },
        { id: 'b', title: 'Due' },
        { id: 'c', title: 'Tre' },
      ],
    });
    const { drafts: found, problems } = await collect(json.slice(0, json.indexOf('Tre') + 2));
    expect(found.map(({ title }) => title)).toEqual(['Uno', 'Due']);
    expect(problems.map(({ code }) => code)).toEqual(['FEED_DAMAGED']);
  });

  test('what job boards add', async () => {
    const [google, plugin, board] = await drafts(
      rss(
        `<item><title>Cassiera</title><link>https://a.example/1</link><g:employer>Spiga</g:employer><g:location>Milano, MI</g:location>
         <g:expiration_date>2026-12-04</g:expiration_date><g:title>no</g:title></item>
         <item><title>Barista</title><job_listing:company>Bar Uno</job_listing:company><job_listing:location>Isola</job_listing:location>
         <job_listing:job_type>Part time</job_listing:job_type></item>
         <item><title>Altro</title><company>Due</company><city>Milano</city><region>Lombardia</region></item>`,
      ),
    );
    expect(google).toMatchObject({ title: 'Cassiera', employer: 'Spiga', place: 'Milano, MI', deadline: '2026-12-04' });
    expect(plugin).toMatchObject({ employer: 'Bar Uno', place: 'Isola', extra: { employmentType: 'Part time' } });
    expect(board).toMatchObject({ employer: 'Due', place: 'Milano, Lombardia' });
  });

  test("a job board's own export", async () => {
    const [draft] = await drafts(
      `<source><publisher>P</publisher><job><title><![CDATA[Sarta & stiratrice]]></title><url><![CDATA[https://p.example/?a=1&region=2]]></url>
       <referencenumber>R1</referencenumber><company><name>Spiga</name></company><salary><min/><currency>euro</currency></salary></job></source>`,
    );
    expect(draft).toMatchObject({
      title: 'Sarta & stiratrice',
      url: 'https://p.example/?a=1&region=2',
      employer: 'Spiga',
      id: 'R1',
    });
    expect(draft?.extra).toEqual({ reference: 'R1' });
  });
});

describe('addresses', () => {
  const linkOf = async (inside: string, served?: Served): Promise<string | null | undefined> =>
    (await drafts(rss(`<item><title>t</title>${inside}</item>`), served))[0]?.url;

  test.each([
    ['only http and https', '<link>javascript:alert(1)</link>', null],
    ['a file of the machine', '<link>file:///etc/passwd</link>', null],
    ['the permanent identifier stands in', '<guid>https://a.example/1</guid>', 'https://a.example/1'],
    ['an identifier that is no address', '<guid isPermaLink="false">https://a.example/1</guid>', null],
    ['no scheme', '<link>www.a.example/1</link>', 'https://www.a.example/1'],
    ['atom:link in RSS', '<atom:link rel="self" href="/self"/><link>/1</link>', 'https://comune.example/1'],
    ['CDATA', '<link><![CDATA[https://a.example/?a=1&b=2]]></link>', 'https://a.example/?a=1&b=2'],
    ['bare ampersands', '<link>https://a.example/?a=1&copy=2&b=3</link>', 'https://a.example/?a=1&copy=2&b=3'],
  ])('%s', async (_what, inside, url) => {
    expect(await linkOf(inside)).toBe(url);
  });

  test('a feed read from a file has no address of its own', async () => {
    expect(await linkOf('<link>/1</link>', { at: 'inbox/feed.xml' })).toBeNull();
    expect(await linkOf('<link>https://a.example/1</link>', { at: 'inbox/feed.xml' })).toBe('https://a.example/1');
  });
});

describe('trouble', () => {
  test('a page at the address of a feed: says so, and which feeds the page names', async () => {
    const page = `<!DOCTYPE html><html><head><link rel="stylesheet" href="a.css">
      <link href='/feed/?a=1&amp;b=2' type='application/rss+xml' rel=alternate></head><body><p>ciao</p></body></html>`;
    const { problem } = await failure(page);
    expect(problem).toMatchObject({ code: 'NOT_A_FEED', lost: 'source', where: 'comune' });
    expect(problem.what.it).toBe(
      'La fonte "comune" non dà un feed: questa è una pagina, non un feed; forse volevi: https://comune.example/feed/?a=1&b=2.',
    );
  });

  test.each([
    ['nothing', '  \n'],
    ['null', 'null'],
    ['a JSON list', '[]'],
    ['a JSON text', '"x"'],
    ['other JSON', '{"offers": []}'],
    ['items that are no list', '{"items": 3}'],
    ['deep JSON', '['.repeat(100_000)],
    ['a sitemap', '<urlset><url><loc>https://a.example</loc></url></urlset>'],
    ['other XML', '<?xml version="1.0"?><offres><offre><![CDATA[<p>x</p>]]></offre></offres>'],
    ['OPML', '<opml><body><outline/></body></opml>'],
    ['a binary file', '%PDF-1.7 \u0001'],
    ['words', 'Servizio non disponibile'],
  ])('%s is not a feed', async (_what, document) => {
    expect((await failure(document, { contentType: 'application/json' })).problem.code).toBe('NOT_A_FEED');
  });

  test('entries without words are counted, repeated ones kept once', async () => {
    const { drafts: found, problems } = await collect(
      rss(`<item><title>Uno</title><guid>a</guid></item><item><guid>b</guid></item><item><title>Uno</title><guid>a</guid></item>
        <item><title>Due</title><guid>a</guid></item><item/>`),
    );
    expect(found.map(({ title }) => title)).toEqual(['Uno', 'Due']);
    expect(problems.map(({ code, lost }) => [code, lost])).toEqual([
      ['ENTRY_WITHOUT_WORDS', 'entry'],
      ['ENTRY_REPEATED', 'nothing'],
    ]);
    expect(problems[0]?.what.it).toContain('le voci 2, 5 non hanno né titolo né testo');
  });

  test('two ads with the same words in the title and one page for all are two ads', async () => {
    const ad = (text: string): string =>
      `<item><title>Addetto vendita</title><link>/lavoro</link><description>${text}</description></item>`;
    expect(await drafts(rss(ad('Isola') + ad('Bovisa') + ad('Isola')))).toHaveLength(2);
  });

  test('an empty feed is a feed', async () => {
    expect(await collect(rss(''))).toEqual({ drafts: [], problems: [] });
  });

  test('more entries than are read', async () => {
    const many = (count: number): string =>
      rss(Array.from({ length: count }, (_, n) => `<item><title>n. ${n}</title></item>`).join(''));
    expect((await collect(many(5000))).problems).toEqual([]);
    const { drafts: found, problems } = await collect(many(5001));
    expect(found).toHaveLength(5000);
    expect(problems.map(({ code }) => code)).toEqual(['FEED_TOO_LONG']);
  });

  test('words before the feed, blanks, a wrong document type, names of HTML, bare ampersands', async () => {
    const [draft] = await drafts(
      `${' '.repeat(70_000)}<br />\n<b>Warning</b>: x in <b>/a.php</b><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://x.invalid/">
       ${rss('<item><title>Caff&egrave; R&D &nbsp;&amp; t&#232;</title></item>')}`,
    );
    expect(draft?.title).toBe('Caffè R&D & tè');
  });

  test('tags that are never closed', async () => {
    const { drafts: found, problems } = await collect(
      rss(
        '<item><title>Uno<link>https://a.example/1</link></item><item><title>Due</title><item><title>Tre</title></item>',
      ),
    );
    expect(found.map(({ title }) => title?.slice(0, 3))).toEqual(['Uno', 'Due', 'Tre']);
    expect(problems.map(({ code }) => code)).toEqual(['FEED_DAMAGED']);
  });

  test('cut at every place: whole entries only, and it is told', async () => {
    const whole = `<?xml version="1.0"?><rss><channel><title>t</title><item><title>Uno è</title><description><![CDATA[<p>a</p>]]></description></item><item><title>Due &amp; tre</title><link href="https://a.example/2"/><author><name>A</name></author></item></channel></rss>`;
    const bytes = new TextEncoder().encode(whole);
    const all = await drafts(bytes);
    const first = new TextEncoder().encode(whole.slice(0, whole.indexOf('<channel'))).length;
    for (let length = first; length < bytes.length; length++) {
      const { drafts: found, problems } = await collect(bytes.slice(0, length));
      expect(found).toEqual(all.slice(0, found.length));
      expect(problems.map(({ code }) => code)).toEqual(['FEED_DAMAGED']);
    }
    expect(all).toHaveLength(2);
  });
});

describe('hostile documents', () => {
  test('no entity of the document is read or expanded', async () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const [draft] = await drafts(`${bomb}${rss('<item><title>Uno &b; &f;</title></item>')}`);
    expect(draft?.title).toBe('Uno &b; &f;');
  });

  test.each([
    [
      'nested elements',
      (n: number) =>
        rss(`<item><title>Uno</title><description>${'<b>'.repeat(n)}x${'</i>'.repeat(n)}</description></item>`),
    ],
    [
      'nested elements outside entries',
      (n: number) => rss(`${'<a>'.repeat(n)}${'</b>'.repeat(n)}${'</a>'.repeat(n)}<item><title>Uno</title></item>`),
    ],
    [
      'attributes',
      (n: number) =>
        rss(`<item><title ${Array.from({ length: n }, (_, i) => `a${i}="1"`).join(' ')}>Uno</title></item>`),
    ],
    [
      'prefixes',
      (n: number) =>
        rss(
          `<item><title>Uno</title></item>`,
          Array.from({ length: n }, (_, i) => `xmlns:a${i}="http://purl.org/dc/"`).join(' '),
        ),
    ],
    [
      'parts of an element',
      (n: number) => rss(`<item><title>Uno</title><x>${'<y>1</y>'.repeat(n)}</x>${'<z/>'.repeat(n)}</item>`),
    ],
    [
      'references',
      (n: number) =>
        rss(`<item><title>Uno</title><description>${'&amp;lt;'.repeat(n)}${'&'.repeat(n)}</description></item>`),
    ],
    [
      'open tags',
      (n: number) => rss(`<item><title>Uno</title><link>${'<link '.repeat(n)}</link></item><item><title>Uno`),
    ],
  ])('100 000 %s', async (_what, document) => {
    expect((await drafts(document(100_000)).catch((error: unknown) => [error])).length).toBeLessThanOrEqual(2);
  });

  test('names that objects have of their own', async () => {
    const [draft] = await drafts(
      rss('<item __proto__="1" constructor="2"><title toString="3">Uno</title><__proto__>x</__proto__></item>'),
    );
    expect(draft?.title).toBe('Uno');
  });

  test('any soup of tags: drafts or a failure, never a crash', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<link/>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<entry>',
        '</entry>',
      ),
      fc.constantFrom(
        '<channel>',
        '</channel>',
        '&amp;',
        '<?xml',
        '?>',
        '<a:b xmlns:a="x">',
        '</a:b>',
        '<author><name>',
        ' x="',
        '"',
      ),
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { drafts: found } = await collect(`<rss>${pieces.join('')}`);
        for (const draft of found) expect(draft.title ?? draft.text).not.toBe('');
      }),
    );
  });
});

describe('configuration', () => {
  test('only and skip look at words without accents and case', async () => {
    const items = rss(
      '<item><title>Selezione pubblica</title></item><item><title>Pubblicazioni di matrimonio</title></item>',
    );
    expect((await drafts(items, { source: { only: ['SELEZIONE'] } })).map(({ title }) => title)).toEqual([
      'Selezione pubblica',
    ]);
    expect((await drafts(items, { source: { skip: ['màtrimonio'] } })).map(({ title }) => title)).toEqual([
      'Selezione pubblica',
    ]);
    const { drafts: found, problems } = await collect(items, { source: { only: ['concorso'] } });
    expect(found).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['FEED_ALL_SKIPPED']);
  });

  test('one employer for the whole feed, where an entry names none', async () => {
    const found = await drafts(
      rss('<item><title>a</title></item><item><title>b</title><company>Altra</company></item>'),
      {
        source: { employer: 'Spiga', section: 'km-zero' },
      },
    );
    expect(found.map(({ employer, section }) => [employer, section])).toEqual([
      ['Spiga', 'km-zero'],
      ['Altra', 'km-zero'],
    ]);
  });

  test('asks for a feed, in a private network only where allowed', async () => {
    const asked: GetOptions[] = [];
    await collect(rss(''), { asked });
    await collect(rss(''), { asked, source: { private: true } });
    expect(asked).toEqual([
      { source: 'comune', accept: 'feed' },
      { source: 'comune', accept: 'feed', private: true },
    ]);
  });

  test('keys are checked', () => {
    const keys = { id: 'a', kind: 'feed', url: address };
    expect(feedSchema.safeParse({ ...keys, path: 'a.xml' }).success).toBe(false);
    expect(feedSchema.safeParse({ ...keys, only: 'una parola' }).success).toBe(false);
    expect(feedSchema.safeParse({ ...keys, titel: 'x' }).success).toBe(false);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('real feeds', () => {
  const mojibake = /Ã[\u0080-\u00BF]|â€|\uFFFD|[\0-\x08\x0B-\x1F\x80-\x9F]/;
  const files = (folder: string, name: RegExp): string[] =>
    readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => name.test(file))
      .map((file) => join(folder, file));

  test.each([
    ...files('wild/it', /(?:feeds|unimi).*\.xml$/),
    ...files('wild/feedjira', /^(?!.*FirstEntryContent).*\.xml$/),
    ...files('wild/plucker', /(?:startupjobs.feed.*\.xml|\.rss)$/),
    ...files('derived', /^feed-.*\.xml$/),
    ...files('suites/miniflux/parser', /\.xml$/),
    ...files('suites/simplepie', /(?<!declaration)\.xml$/),
    ...files('suites/crawler-commons/rss', /\.rss$/),
  ])('%s', async (file) => {
    const { drafts: found } = await collect(readFileSync(join(corpus, file)));
    if (!file.includes('empty')) expect(found.length).toBeGreaterThan(0);
    for (const { title, text, employer, place } of found) {
      expect([title, text, employer, place].join('\n')).not.toMatch(mojibake);
      expect(title).not.toMatch(/<\/?[a-z]+>|&(?:amp|lt|egrave|nbsp);/);
    }
  });

  test('a feed saved in other encodings reads as the original', async () => {
    const original = await drafts(readFileSync(join(corpus, 'wild/it/unimi/latest_news_it.xml')));
    for (const file of files('derived', /^feed-(?:cp1252|double|leading|php).*\.xml$/)) {
      const read = await drafts(readFileSync(join(corpus, file)));
      // Emoji and typographic signs that windows-1252 lacks were lost when the file was made.
      const letters = (all: Draft[]): string[] => all.map(({ title }) => (title ?? '').replace(/[^\p{L}\p{N} ]/gu, ''));
      expect(letters(read)).toEqual(letters(original));
    }
  });
});
