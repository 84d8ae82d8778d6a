// What is fed with nonsense: each reader of foreign documents, from bytes to drafts, with what it must never do. Plain JavaScript,
// because both the tests (on the sources) and `npm run fuzz` (on the built program) use it.

import { strict as assert } from 'node:assert';
import { crc32 } from 'node:zlib';

const feedSeed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Offerte</title><item><title>Sarta &amp; sarto</title><link>/1?a=1&amp;b=2</link><guid isPermaLink="false">1</guid>
<pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate><description><![CDATA[<p>Part-time <a href="mailto:a@b.example">qui</a></p>]]></description>
<dc:creator>Ufficio</dc:creator></item></channel></rss>`;
const atomSeed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it" xml:base="https://a.example/"><entry><title type="html">Cuoca&lt;br&gt;</title>
<link rel="alternate" href="b"/><id>tag:a.example,2026:1</id><updated>2026-11-20T10:00:00Z</updated><content type="xhtml"><div><ul><li>uno</li></ul></div></content></entry></feed>`;
const jsonFeedSeed =
  '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","url":"https://a.example/1","title":"Sarta","content_html":"<p>x</p>"}]}';
const postingSeed = `<!doctype html><html lang="it"><head><base href="/x/"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"JobPosting",
"title":"Sarta","description":"&lt;p&gt;Part-time&lt;/p&gt;","datePosted":"2026-11-20","validThrough":"2026-12-04","hiringOrganization":{"@type":"Organization","name":"Ago"},
"jobLocation":{"address":{"addressLocality":"Milano","streetAddress":"via Inventata 1"}},"baseSalary":{"value":{"minValue":9,"unitText":"HOUR"}}}]}</script></head>
<body itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Cuoca</h1></body></html>`;
const pageSeed =
  '<html lang="it"><ul><li><a href="/1">Sarta</a> <b>Ago srl</b> <time datetime="2026-12-04">4/12</time></li><li><a href="?id=2">Cuoca</a></li></ul><a class="next" href="?p=2">avanti</a>';
const csvSeed =
  'sep=;\r\nMansione;Ditta;Zona;Note;Telefono;Scadenza\r\n"Sarta ""a mano""";Ago s.r.l.;Lambrate;"Prima riga\nseconda";02 0000 0010;4/12/2026\r\n=A1;#REF!;;;3E+10;45000\r\n';
const mailSeed = `From: Avvisi <avvisi@portale.example>\r\nTo: desk@ponte.example\r\nSubject: =?UTF-8?Q?Nuove_offerte:_citt=C3=A0?=\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@portale.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSarta a Milano=\r\n https://portale.example/1\r\n--x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+PGEgaHJlZj0iaHR0cHM6Ly9wb3J0YWxlLmV4YW1wbGUvMSI+U2FydGE8L2E+PC9wPg==\r\n--x--\r\n`;
const calendarSeed =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Rome:20261124T100000\r\nDTEND;VALUE=DATE:20261125\r\nRRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU\r\nEXDATE:20261201T090000Z\r\nSUMMARY:Porte\r\n  aperte\r\nLOCATION:via Inventata 1\\, Milano\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const robotsSeed =
  '# x\nUser-agent: *\nDisallow: /privato*$\nAllow: /privato/lavoro\nCrawl-delay: 2.5\n\nUser-agent: bulletin/1\nDisallow:\n';
const sitemapSeed =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc><lastmod>2026-11-20</lastmod></url></urlset>';
const jsonSeed =
  '{"content":[{"titolo":"Sarta","ente":{"nome":"Ago"},"luoghi":["Milano"],"scadenza":"2026-12-04","id":12345678901234567890}]}';
const sheetXml =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:C3"/><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Ditta</t></is></c><c r="C1" t="str"><v>Scadenza</v></c></row><row r="2" hidden="0"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1.5</v></c><c r="C2" s="1"><v>46360</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>';

const markup = [
  '<',
  '>',
  '</',
  '/>',
  '="',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&lt;',
  '&#',
  '&#x0;',
  '&amp;amp;',
  '<p>',
  '<br>',
  '<table>',
  '<a href="',
  '<script>',
  '</script>',
];
const xml = [
  ...markup,
  '<item>',
  '</item>',
  '<entry>',
  '<title>',
  'xml:base="',
  'xmlns:x="',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?xml version="1.0" encoding="utf-16"?>',
];
const json = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '"@graph":[',
  '"@type":"JobPosting"',
  'null',
  '1e999',
  '-0',
  '//',
  '/*',
  "'",
  '__proto__',
];
const any = [
  '\0',
  '\uFEFF',
  '\u2028',
  '\u202E',
  'é',
  'Ã©',
  '\r',
  '\n',
  '\t',
  ' ',
  '%0A',
  'http://',
  'mailto:',
  '2026-02-30',
  '99/99/9999',
  '9'.repeat(40),
];

export function targetsOf(program) {
  const day = '2026-11-23';

  /** One document for whatever the source asks. */
  const served =
    (bytes) =>
    async (_address, { accept }) => {
      const page = {
        address: 'https://a.example/x',
        contentType: null,
        body: bytes,
        state: 'fresh',
        copyOf: null,
        problems: [],
      };
      if (accept === 'mail')
        return {
          ...page,
          body: new Uint8Array(),
          charset: 'binary',
          text: '',
          files: [{ name: 'a.eml', body: bytes }],
        };
      if (program.isContainer(bytes)) return { ...page, charset: 'binary', text: '' };
      return { ...page, ...program.decode(bytes, null, accept), problems: [] };
    };

  const collecting =
    (keys, wrapped = (bytes) => bytes) =>
    async (bytes) => {
      const source = { id: 'prova', url: 'https://a.example/x', ...keys };
      let collected;
      try {
        collected = await program.collect(source, { get: served(wrapped(bytes)), today: day });
      } catch (error) {
        if (program.Failures.some((failure) => error instanceof failure)) return checkProblem(error.problem);
        throw error;
      }
      for (const draft of collected.drafts) checkDraft(draft);
      for (const problem of collected.problems) checkProblem(problem);
    };

  return {
    feed: {
      seeds: [feedSeed, atomSeed, jsonFeedSeed],
      words: [...xml, ...json, ...any],
      read: collecting({ kind: 'feed' }),
    },
    jobposting: { seeds: [postingSeed], words: [...markup, ...json, ...any], read: collecting({ kind: 'jobposting' }) },
    sitemap: {
      seeds: [sitemapSeed],
      words: [...xml, ...any],
      read: collecting({ kind: 'jobposting', follow: { sitemap: true, max: 2 } }),
    },
    page: {
      seeds: [pageSeed],
      words: [...markup, ...any],
      read: collecting({
        kind: 'page',
        list: { item: 'li', fields: { title: 'a', employer: 'b', deadline: 'time@datetime' } },
        next: 'a.next',
        pages: 2,
      }),
    },
    json: {
      seeds: [jsonSeed],
      words: [...json, ...any],
      read: collecting({
        kind: 'json',
        list: 'content',
        fields: { title: 'titolo', employer: 'ente.nome', place: 'luoghi', deadline: 'scadenza', id: 'id' },
      }),
    },
    csv: {
      seeds: [csvSeed],
      words: [';', ',', '\t', '"', '""', '"\n', '\r\n', '=', 'Mansione', 'Ditta', ...any],
      read: collecting({ kind: 'sheet' }),
    },
    xlsx: {
      seeds: [sheetXml],
      words: [...markup, 't="s"', 't="e"', 'r="XFD1048576"', 's="9"', '<row ', '<c ', '<v>', ...any],
      read: collecting({ kind: 'sheet' }, workbook),
    },
    archive: {
      seeds: [workbook(sheetXml)],
      words: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '\xFF\xFF\xFF\xFF', '../', ...any],
      read: collecting({ kind: 'sheet' }),
    },
    mail: {
      seeds: [mailSeed],
      words: [
        'Content-Type: multipart/mixed; boundary=x',
        'Content-Transfer-Encoding: base64',
        '--x',
        '--x--',
        '=?utf-8?B?',
        '?=',
        '\r\n\r\n',
        '=C3',
        '=\r\n',
        'Subject: ',
        'From ',
        'message/rfc822',
        ...markup,
        ...any,
      ],
      read: collecting({ kind: 'mail' }),
    },
    calendar: {
      seeds: [calendarSeed],
      words: [
        'BEGIN:VEVENT',
        'END:VEVENT',
        'RRULE:FREQ=SECONDLY',
        'RRULE:FREQ=DAILY;UNTIL=99991231',
        'COUNT=999999999',
        'INTERVAL=0',
        'BYSETPOS=-1',
        'DTSTART:',
        'TZID=',
        'RDATE:',
        'DURATION:P99999999D',
        '\\n',
        '\r\n ',
        ';',
        ':',
        ...any,
      ],
      read: collecting({ kind: 'calendar' }),
    },
    robots: {
      seeds: [robotsSeed],
      words: ['User-agent: ', 'Disallow: ', 'Allow: ', 'Crawl-delay: ', '*', '$', '%2F', '%', '#', ...any],
      read: async (bytes) => {
        const { text } = program.decode(bytes, 'text/plain', 'html');
        const rules = program.robotsRules(text, 'bulletin');
        assert.equal(typeof rules.allows(new URL('https://a.example/privato/lavoro?x=%2Fa*a')), 'boolean');
        assert.ok(rules.delay >= 0 && Number.isFinite(rules.delay));
      },
    },
  };
}

function checkDraft(draft) {
  assert.ok(draft.title === null || draft.title.trim() !== '', 'an empty title');
  assert.ok(draft.url === null || /^(?:https?|mailto|tel):/.test(new URL(draft.url).protocol), 'a strange address');
  assert.ok(/^\d{4}-\d{2}-\d{2}$/.test(draft.seen), 'no day');
  const strings = [draft.title, draft.text, draft.employer, draft.place, draft.deadline, ...Object.values(draft.extra)];
  for (const text of strings)
    assert.ok(text === null || !/[\0-\x08\x0E-\x1F\u202A-\u202E]/.test(text), 'a control character');
  assert.deepEqual(JSON.parse(JSON.stringify(draft)), structuredClone(draft));
}

function checkProblem(problem) {
  for (const said of [problem.what, problem.remedy])
    assert.ok(said.it.length > 10 && said.en.length > 10, 'an empty message');
}

/** A workbook of one sheet, stored without compression. */
function workbook(sheet) {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return zipped({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships ${relations}><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${space} xmlns:r="${relation}"><sheets><sheet name="Offerte" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships ${relations}><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst ${space}><si><t>Mansione</t></si><si><r><t>Sarta</t></r></si></sst>`,
    'xl/styles.xml': `${head}<styleSheet ${space}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet,
  });
}

/** PKWARE APPNOTE 4.3: local headers with their files, the directory, its end. */
function zipped(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), body);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, rest, Buffer.from(name));
    at += 30 + name.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
