import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mailSchema } from '../../../src/sources/mail.ts';
import { codes } from '../served-pages.ts';
import { eml, html, read, told } from './a-mail.ts';

const offer = (path: string) => `https://www.portale.example/offerte-lavoro/${path}`;

describe('a job alert', () => {
  it('in HTML gives a draft for each offer, with what its card says', async () => {
    const card = (path: string, title: string, lines: string) =>
      `<tr><td><a href="https://clic.portale.example/r?u=${encodeURIComponent(`${offer(path)}?email=maria.rossi%40sportello.example`)}"><img src=x></a></td>
      <td><h3><a href="${offer(path)}?utm_source=mail">${title}</a></h3>${lines}<a href="${offer(path)}">Candidati</a></td></tr>`;
    const { drafts, problems } = await read(
      html(`<div style="display:none">anteprima</div><p>Ciao Maria,</p><p>ecco le offerte per maria.rossi@sportello.example</p><table>
      ${card('barista-1', 'Barista', '<p>Bar Inventato</p><p>Milano (MI)</p><p>Turni mattutini, 24 ore.</p>')}
      ${card('cuoca-2', 'Cuoca scolastica', '<p>Azienda: Mensa Inventata</p><p>Sede: Sesto San Giovanni</p><p>Scadenza: 4 dicembre 2026</p>')}</table>
      <a href="https://www.portale.example/offerte-lavoro/">Vedi tutte le offerte</a> <a href="https://www.portale.example/mail/1">Visualizza nel browser</a>
      <p>Hai ricevuto questa e-mail perché maria.rossi@sportello.example è iscritta.</p>
      <a href="https://portale.example/unsubscribe?e=maria.rossi@sportello.example">Annulla l'iscrizione</a>
      <a href="https://www.facebook.com/portale">Facebook</a> <a href="https://portale.example/preferenze">Preferenze</a>`),
    );
    expect(problems).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: 'Barista',
        url: offer('barista-1'),
        employer: 'Bar Inventato',
        place: 'Milano (MI)',
        text: 'Bar Inventato\nMilano (MI)\nTurni mattutini, 24 ore.',
        date: 'Fri, 20 Nov 2026 07:12:00 +0100',
        seen: '2026-11-20',
        section: 'market',
      },
      {
        title: 'Cuoca scolastica',
        url: offer('cuoca-2'),
        employer: 'Mensa Inventata',
        place: 'Sesto San Giovanni',
        deadline: '4 dicembre 2026',
      },
    ]);
    expect(drafts).toHaveLength(2);
  });

  it('in text takes the lines above each address', async () => {
    const { drafts } = await read(
      eml(
        `Ciao Maria,\r\n\r\nMagazziniere\r\nLogistica Inventata\r\nRho, MI\r\nVedi offerta: ${offer('1-a')}?midToken=abc\r\n\r\n-----\r\n\r\nAddetta pulizie\r\nPulito Inventato\r\nMilano, MI\r\nVedi offerta:\r\n${offer('2-b')}\r\n\r\n-----\r\nDisiscriviti: https://www.portale.example/unsubscribe?x=1\r\n`,
      ),
    );
    expect(drafts).toMatchObject([
      { title: 'Magazziniere', url: offer('1-a'), employer: 'Logistica Inventata', place: 'Rho, MI' },
      { title: 'Addetta pulizie', url: offer('2-b'), employer: 'Pulito Inventato', place: 'Milano, MI' },
    ]);
    expect(drafts).toHaveLength(2);
  });

  it('whose links count clicks under an address each gives one draft for a title and its button', async () => {
    const { drafts } = await read(
      html(
        '<p><a href="https://clic.example/ls/click?upn=AAA1">Educatrice di nido</a></p><p>Nido Inventato</p><p><a href="https://clic.example/ls/click?upn=BBB2">Candidati ora</a></p>' +
          '<p><a href="https://clic.example/ls/click?upn=CCC3">Aiuto cuoco</a></p><p>Mensa Inventata</p><p><a href="https://clic.example/ls/click?upn=DDD4">Candidati ora</a></p>',
      ),
    );
    expect(told(drafts)).toEqual([
      { title: 'Educatrice di nido', url: 'https://clic.example/ls/click?upn=AAA1', text: 'Nido Inventato' },
      { title: 'Aiuto cuoco', url: 'https://clic.example/ls/click?upn=CCC3', text: 'Mensa Inventata' },
    ]);
  });

  it.each([
    ['a parameter', 'https://clic.example/r?id=1&url=https%3A%2F%2Fsito.example%2Foffertе'.replace('е', 'e')],
    [
      'two layers',
      `https://a.example/?u=${encodeURIComponent('https://b.example/?url=https%3A%2F%2Fsito.example%2Fofferte')}`,
    ],
    ['the path', 'https://clic.example/L0/https:%2F%2Fsito.example%2Fofferte/1/0102-abc'],
    ['Outlook', 'https://eur01.safelinks.example/?url=https%3A%2F%2Fsito.example%2Fofferte&data=05%7C01'],
    ['Proofpoint 2', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__sito.example_offerte&d=DwM'],
    ['Proofpoint 3', 'https://urldefense.com/v3/__https://sito.example/offerte__;!!abc'],
    ['base64', `https://clic.example/c/${Buffer.from('https://sito.example/offerte').toString('base64url')}`],
    [
      'base64 with JSON',
      `https://clic.example/?p=${Buffer.from(JSON.stringify({ p: JSON.stringify({ u: 1, url: 'https://sito.example/offerte' }) })).toString('base64url')}`,
    ],
  ])('links through redirects lead to the offer: %s', async (_, href) => {
    const page = href.replace(/offerte/g, href.includes('/L0/') ? 'offerte%2Fbarista-1' : 'offerte/barista-1');
    const inside = /aHR0|eyJ/.test(href) ? href : page;
    const { drafts } = await read(html(`<p><a href="${inside}">Barista di sala</a></p><p>Cercasi subito.</p>`));
    expect(drafts.map(({ url }) => url?.replace('/barista-1', ''))).toEqual(['https://sito.example/offerte']);
  });

  it('leaves out what is no offer, and names it', async () => {
    const { drafts, problems } = await read(
      html(
        `<p><a href="https://portale.example/">Home</a> <a href="https://portale.example/blog">Blog</a> <a href="https://portale.example/corsi">Corsi</a></p>
        <p><a href="${offer('barista-1')}">Barista</a></p><p><a href="https://blog.example/cinque-consigli">Cinque consigli per il colloquio</a></p>`,
      ),
    );
    expect(drafts.map(({ title }) => title)).toEqual(['Barista']);
    expect(codes(problems)).toEqual(['MAIL_LINKS_LEFT_OUT/nothing']);
    expect(problems[0]?.what.it).toBe(
      'Un link non sembra un’offerta e non è stato preso: «Cinque consigli per il colloquio»',
    );
  });

  it('names an offer once, whoever sends it again', async () => {
    const first = html(`<a href="${offer('barista-1')}">Barista</a>`, { Date: 'Thu, 19 Nov 2026 07:12:00 +0100' });
    const second = html(`<a href="${offer('barista-1')}?utm_medium=x">Barista, Milano</a>`);
    const { drafts, problems } = await read([
      { name: 'a.eml', body: first },
      { name: 'b.eml', body: second },
    ]);
    expect(drafts.map(({ title, seen }) => [title, seen])).toEqual([['Barista, Milano', '2026-11-20']]);
    expect(codes(problems)).toEqual(['MAIL_OFFERS_REPEATED/nothing']);
  });
});

describe('a newsletter', () => {
  it('gives each article its heading and words', async () => {
    const { drafts } = await read(
      html(
        `<p>Gentile Maria Rossi,</p><h2>Corso OSS gratuito</h2><p>Mille ore, da gennaio.</p><a href="https://ente.example/news/oss">Leggi tutto</a>
        <h2>Open day cucina</h2><p>Giovedì 3 dicembre.</p><a href="https://ente.example/news/cucina">Leggi tutto</a>
        <p>Ente Inventato, via Finta 1</p><a href="https://ente.example/">Il sito</a><a href="https://ente.example/privacy">Privacy</a>`,
      ),
      { section: 'courses' },
    );
    expect(told(drafts)).toEqual([
      { title: 'Corso OSS gratuito', url: 'https://ente.example/news/oss', text: 'Mille ore, da gennaio.' },
      { title: 'Open day cucina', url: 'https://ente.example/news/cucina', text: 'Giovedì 3 dicembre.' },
    ]);
    expect(drafts[0]?.kind).toBe('course');
  });
});

describe('a letter without links', () => {
  const letter =
    'Buongiorno,\r\ncerchiamo una commessa, part-time 20 ore, 8.30-12.30.\r\nScrivere a lavoro@panificio.example.\r\n';

  it('is one draft, without greeting, signature and quoted answer', async () => {
    const { drafts } = await read(
      eml(
        `${letter}\r\nCordiali saluti\r\nAnna Bianchi\r\ncell. 300 000 0011\r\nwww.panificio.example\r\n\r\nIl giorno gio 19 nov 2026 alle ore 10:12 Maria Rossi <maria.rossi@sportello.example> ha scritto:\r\n> cercate ancora?\r\n`,
        { Subject: 'R: ricerca commessa', 'Message-ID': '<1@panificio.example>' },
      ),
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      title: 'ricerca commessa',
      url: null,
      id: '<1@panificio.example>',
      text: 'cerchiamo una commessa, part-time 20 ore, 8.30-12.30.\nScrivere a lavoro@panificio.example.',
    });
  });

  it.each([
    ['dashes', `${letter}-- \r\nAnna Bianchi\r\n300 000 0011`],
    ['a telephone', `${letter}\r\nInviato da iPhone\r\nAnna`],
    [
      'the headers of what it answers',
      `${letter}\r\nDa: Maria Rossi <maria.rossi@sportello.example>\r\nInviato: giovedì 19 novembre 2026\r\nA: Anna\r\nOggetto: ricerca\r\n\r\nCercate ancora?`,
    ],
    ['an original message', `${letter}\r\n-----Messaggio originale-----\r\nDa: Maria\r\n\r\nCercate ancora?`],
  ])('ends at %s', async (_, text) => {
    const { drafts } = await read(eml(text, { Subject: 'Re: ricerca' }));
    expect(drafts.map((draft) => draft.text)).toEqual([
      'cerchiamo una commessa, part-time 20 ore, 8.30-12.30.\nScrivere a lavoro@panificio.example.',
    ]);
  });

  it('forwarded says what was forwarded, from when, and nothing of who forwarded it', async () => {
    const inline = (mark: string) =>
      eml(
        `Ti giro questa, ciao\r\nLucia\r\n\r\n${mark}\r\nDa: Anna Bianchi <anna@panificio.example>\r\nData: mer 18 nov 2026 alle ore 09:00\r\nOggetto: Cerchiamo un panettiere\r\nA: Lucia Verdi <lucia.verdi@privata.example>\r\n\r\n\r\nBuongiorno Lucia Verdi,\r\ncerchiamo un panettiere di notte.\r\nlucia.verdi@privata.example\r\n`,
        { Subject: 'I: Cerchiamo un panettiere', From: 'Lucia Verdi <lucia.verdi@privata.example>' },
      );
    for (const mark of [
      '---------- Messaggio inoltrato ---------',
      '-----Messaggio originale-----',
      '---------- Forwarded message ---------',
      '',
    ]) {
      const { drafts } = await read(inline(mark));
      expect(drafts).toHaveLength(1);
      expect(drafts[0]).toMatchObject({
        title: 'Cerchiamo un panettiere',
        text: 'cerchiamo un panettiere di notte.',
        date: '18 nov 2026',
        seen: '2026-11-18',
      });
    }
  });

  it('attached to another is read in its place', async () => {
    const inner = eml('Cerchiamo un idraulico.', {
      Subject: 'Idraulico',
      To: 'Lucia Verdi <lucia.verdi@privata.example>',
      Date: 'Wed, 18 Nov 2026 09:00:00 +0100',
    });
    const outer = eml(
      Buffer.concat([
        Buffer.from(
          '--b\r\nContent-Type: text/plain\r\n\r\nTi giro questa\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="x.eml"\r\n\r\n',
        ),
        inner,
        Buffer.from(
          '\r\n--b\r\nContent-Type: application/pdf; name="cv.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n',
        ),
      ]),
      { 'Content-Type': 'multipart/mixed; boundary=b' },
    );
    const { drafts, problems } = await read(outer);
    expect(drafts).toMatchObject([{ title: 'Idraulico', text: 'Cerchiamo un idraulico.', seen: '2026-11-18' }]);
    expect(drafts).toHaveLength(1);
    expect(codes(problems)).toEqual(['MAIL_ATTACHMENTS/entry']);
  });
});

describe('encodings', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const perche = 'Cercasi perché c’è bisogno: 1.200 €';
  const windows = latin('Cercasi perch\xe9 c\x92\xe8 bisogno: 1.200 \x80');
  const plain = (charset: string) => ({ 'Content-Type': `text/plain${charset === '' ? '' : `; charset=${charset}`}` });

  it.each([
    ['windows-1252', windows, plain('windows-1252'), perche],
    ['windows-1252 called iso-8859-1', windows, plain('"iso-8859-1"'), perche],
    ['windows-1252 called utf-8', windows, plain('utf-8'), perche],
    ['windows-1252 without a name', windows, plain(''), perche],
    ['utf-8 called windows-1252', Buffer.from(perche), plain('windows-1252'), perche],
    ['utf-8 called us-ascii', Buffer.from(perche), plain('us-ascii'), perche],
    ['utf-8 called by a name that nobody knows', Buffer.from(perche), plain('x-boh'), perche],
    [
      'utf-8 encoded twice',
      Buffer.from(perche.replaceAll('é', 'Ã©').replace('’', 'â€™').replace('è', 'Ã¨').replace('€', 'â‚¬')),
      plain('utf-8'),
      perche,
    ],
    ['iso-8859-15', latin("Paga 9 \xa4 l'ora, cercasi"), plain('iso-8859-15'), "Paga 9 € l'ora, cercasi"],
    ['utf-7', Buffer.from('Cercasi perch+AOk- 2 +- 2'), plain('utf-7'), 'Cercasi perché 2 + 2'],
  ])('%s', async (_, body, headers, expected) => {
    const { drafts, problems } = await read(eml(body, headers));
    expect([drafts[0]?.text, codes(problems)]).toEqual([expected, []]);
  });

  it('tells characters that are lost', async () => {
    const { problems } = await read(eml('Cercasi perch\uFFFD', plain('utf-8')));
    expect(codes(problems)).toEqual(['MAILS_DAMAGED/field']);
  });

  it.each([
    ['in base64', '=?utf-8?B?UGVyY2jDqSDigJQ=?= cercasi', 'Perché — cercasi'],
    ['quoted', '=?iso-8859-1?Q?Perch=E9_cercasi?=', 'Perché cercasi'],
    ['in two words that cut a character', '=?utf-8?B?UGVyY2jD?= =?utf-8?B?qQ==?=', 'Perché'],
    ['folded', '=?utf-8?Q?Perch=C3=A9?=\r\n =?utf-8?Q?_cercasi?=', 'Perché cercasi'],
    ['as bytes', 'Perché cercasi', 'Perché cercasi'],
    ['broken', '=?utf-8?Q?Perch', '=?utf-8?Q?Perch'],
  ])('of a subject: %s', async (_, subject, expected) => {
    const { drafts } = await read(eml('Cercasi aiuto.', { Subject: subject }));
    expect(drafts[0]?.title).toBe(expected);
  });

  it('reads quoted-printable that is broken', async () => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'quoted-printable' };
    const { drafts } = await read(eml('Cercasi pers=C3=A8ona 100=% =\r\nsubito =XY fine=', headers));
    expect(drafts[0]?.text).toBe('Cercasi persèona 100=% subito =XY fine');
  });

  it('joins the lines of flowed text', async () => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8; format=flowed' };
    const { drafts } = await read(eml('Cerchiamo una commessa per il \r\nnostro panificio.\r\nPart-time.', headers));
    expect(drafts[0]?.text).toBe('Cerchiamo una commessa per il nostro panificio.\nPart-time.');
  });
});

describe('the parts of a mail', () => {
  const parts = (kind: string, ...pieces: [string, string][]) =>
    eml(`${pieces.map(([type, body]) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`).join('')}--b--\r\n`, {
      'Content-Type': `multipart/${kind}; boundary="b"`,
    });

  it('of which one is enough: the one with more links', async () => {
    const rich = `<a href="${offer('barista-1')}">Barista</a><a href="${offer('cuoca-2')}">Cuoca</a>`;
    const one = await read(parts('alternative', ['text/plain', 'Apri in HTML'], ['text/html', rich]));
    expect(one.drafts.map(({ title }) => title)).toEqual(['Barista', 'Cuoca']);
    const other = await read(
      parts(
        'alternative',
        ['text/plain', `Barista\r\n${offer('barista-1')}\r\n\r\nCuoca\r\n${offer('cuoca-2')}`],
        ['text/html', '<img src=x>'],
      ),
    );
    expect(other.drafts.map(({ title }) => title)).toEqual(['Barista', 'Cuoca']);
  });

  it('are read as far as they go: no end, wrong boundary, nothing', async () => {
    const open = eml('--b\r\nContent-Type: text/plain\r\n\r\nCerchiamo una sarta.', {
      'Content-Type': 'multipart/mixed; boundary=b',
    });
    expect((await read(open)).drafts[0]?.text).toBe('Cerchiamo una sarta.');
    const none = eml('Cerchiamo una sarta.', { 'Content-Type': 'multipart/mixed' });
    expect((await read(none)).drafts[0]?.text).toBe('Cerchiamo una sarta.');
    expect(codes((await read(eml(''))).problems)).toEqual(['MAILS_WITHOUT_TEXT/entry']);
    const picture = parts('mixed', ['image/png', 'xx']);
    expect(codes((await read(picture)).problems)).toEqual(['MAILS_WITHOUT_TEXT/entry']);
  });
});

describe('dates', () => {
  const dated = (date: string | null, more = {}) => eml('Cerchiamo una sarta.', { Date: date, ...more });

  it('of more than so many days ago are too old', async () => {
    const old = await read(dated('Fri, 6 Nov 2026 10:00:00 +0100'));
    expect([old.drafts, codes(old.problems)]).toEqual([[], ['MAILS_TOO_OLD/nothing']]);
    expect((await read(dated('Mon, 9 Nov 2026 10:00:00 +0100'))).drafts).toHaveLength(1);
    expect((await read(dated('Fri, 6 Nov 2026 10:00:00 +0100'), { days: 30 })).drafts).toHaveLength(1);
  });

  it.each([
    ['missing', null],
    ['not understood', 'ieri sera'],
    ['of a day to come', 'Fri, 20 Nov 2037 10:00:00 +0100'],
  ])('%s: taken without a date, and told', async (_, date) => {
    const { drafts, problems } = await read(dated(date));
    expect([drafts[0]?.date, drafts[0]?.seen, codes(problems)]).toEqual([
      null,
      '2026-11-23',
      ['MAILS_UNDATED/nothing'],
    ]);
  });

  it('of arrival stand in', async () => {
    const received = { Received: 'from a.example by b.example; Thu, 19 Nov 2026 10:00:00 +0100 (CET)' };
    expect((await read(dated(null, received))).drafts[0]?.seen).toBe('2026-11-19');
  });
});

describe('files', () => {
  it('in the form of an mbox hold many mails', async () => {
    const box = Buffer.concat([
      Buffer.from('From avvisi@portale.example Fri Nov 20 07:12:00 2026\r\n'),
      eml('Cerchiamo una sarta.\r\n>From oggi.\r\n', { Subject: 'Sarta' }),
      Buffer.from('\r\nFrom avvisi@portale.example Fri Nov 20 07:13:00 2026\r\n'),
      eml('Cerchiamo un sarto.', { Subject: 'Sarto' }),
    ]);
    const { drafts } = await read(box);
    expect(drafts.map(({ title, text }) => [title, text])).toEqual([
      ['Sarta', 'Cerchiamo una sarta.\nFrom oggi.'],
      ['Sarto', 'Cerchiamo un sarto.'],
    ]);
  });

  it('that are no mails are refused, and an empty folder is an empty source', async () => {
    await expect(read(Buffer.from('<html><p>Ciao</p></html>'))).rejects.toMatchObject({
      problem: { code: 'NOT_A_MAIL' },
    });
    expect(await read([])).toEqual({ drafts: [], problems: [] });
  });

  it('answers of machines are not taken', async () => {
    const { drafts, problems } = await read(eml('Sono in ferie.', { 'Auto-Submitted': 'auto-replied' }));
    expect([drafts, codes(problems)]).toEqual([[], ['MAILS_AUTOMATIC/nothing']]);
  });
});

describe('the configuration', () => {
  const valid = (keys: object) => mailSchema.safeParse({ id: 'avvisi', kind: 'mail', ...keys }).success;
  const imap = { host: 'imap.posta.example', user: 'sportello', password_env: 'POSTA' };

  it('has one place to read from, and no password', () => {
    expect([valid({ imap }), valid({ path: 'inbox' }), valid({ url: 'https://sito.example/a.eml' })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([valid({}), valid({ imap, path: 'inbox' }), valid({ imap: { ...imap, password: 'x' } })]).toEqual([
      false,
      false,
      false,
    ]);
    expect([
      valid({ imap: { ...imap, password_env: 'la mia password!' } }),
      valid({ imap: { ...imap, host: 'a b' } }),
    ]).toEqual([false, false]);
  });
});

describe('hostile mails cost no more than their reading', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/plain\r\n\r\nCerchiamo.'
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}`;
  it.each([
    ['parts in parts', () => eml(`--x\r\n${nested(500)}`, { 'Content-Type': 'multipart/mixed; boundary=x' })],
    [
      'thousands of parts',
      () => eml('--b\r\n\r\nx\r\n'.repeat(100_000), { 'Content-Type': 'multipart/mixed; boundary=b' }),
    ],
    ['elements in elements', () => html(`${'<div>'.repeat(200_000)}Cerchiamo`)],
    [
      'links without end',
      () =>
        html(Array.from({ length: 50_000 }, (_, n) => `<a href="${offer(`a-${n}`)}">Barista ${n}</a>`).join('<br>')),
    ],
    ['one link a hundred thousand times', () => html(`<a href="${offer('a-1')}">Barista</a>`.repeat(100_000))],
    ['a line without end', () => eml(`Cerchiamo ${'a '.repeat(2_000_000)}`)],
    ['an address without end', () => html(`<a href="${offer('a-1')}?x=${'A1b2'.repeat(500_000)}">Barista</a>`)],
    ['a subject without end', () => eml('Cerchiamo.', { Subject: '=?utf-8?Q?a?= '.repeat(100_000) })],
    ['quoted lines', () => eml('> '.repeat(1_000_000))],
  ])(
    '%s',
    async (_, written) => {
      const { drafts } = await read(written());
      expect(drafts.length).toBeLessThanOrEqual(5000);
    },
    20_000,
  );
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus/mail/alerts/', import.meta.url));

describe.skipIf(!existsSync(corpus))('alerts found in the wild', () => {
  it.each([
    ['linkedin_alert_dups.eml', ['Python Engineer', 'Backend Engineer'], [null, null]],
    ['linkedin_alert_html_only.eml', ['Senior Data Engineer', 'Analytics Engineer'], ['Acme', 'Globex Ltd']],
  ])('%s', async (name, titles, employers) => {
    const { drafts } = await read(readFileSync(`${corpus}${name}`), { days: 60 });
    expect(drafts.map(({ title }) => title)).toEqual(titles);
    expect(drafts.map(({ employer }) => employer)).toEqual(employers);
    expect(drafts.map(({ url }) => url?.includes('trackingId'))).toEqual([false, false]);
  });
});
