// Whoever received a mail is never told: the address is put into every place and code that senders use, and looked for again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eml, html, read } from './a-mail.ts';

const local = fc.stringMatching(/^[a-z][a-z0-9]{1,8}[._-]?[a-z0-9]{2,8}(\+[a-z]{2,5})?$/);
const domain = fc.stringMatching(/^[a-z]{3,9}(-[a-z]{2,4})?\.example$/);
const recipient = fc.record({ local, domain }).map((parts) => `${parts.local}@${parts.domain}`);

/** How senders write an address into a web address. */
const codes: Record<string, (address: string) => string> = {
  plain: (address) => address,
  capitals: (address) => address.toUpperCase(),
  percent: (address) => encodeURIComponent(address),
  twice: (address) => encodeURIComponent(encodeURIComponent(address)),
  'every byte': (address) => [...Buffer.from(address)].map((byte) => `%${byte.toString(16)}`).join(''),
  base64: (address) => encodeURIComponent(Buffer.from(address).toString('base64')),
  base64url: (address) => Buffer.from(address).toString('base64url'),
  'in base64': (address) => Buffer.from(`u=${address}&list=7`).toString('base64url'),
  'in JSON in base64': (address) => Buffer.from(JSON.stringify({ id: 1, to: address })).toString('base64url'),
  'base64 of base64': (address) => Buffer.from(Buffer.from(address).toString('base64')).toString('base64url'),
  hexadecimal: (address) => Buffer.from(address).toString('hex'),
  verp: (address) => address.replace('@', '='),
};

/** Where in a web address it stands. */
const places: Record<string, (code: string) => string> = {
  parameter: (code) => `https://portale.example/offerte-lavoro/barista-1?x=${code}`,
  'parameter with a name of its own': (code) => `https://portale.example/offerte-lavoro/barista-1?${code}=1`,
  'parameter of the target': (code) =>
    `https://clic.example/r?url=${encodeURIComponent(`https://portale.example/offerte-lavoro/barista-1?x=${code}`)}`,
  path: (code) => `https://portale.example/offerte-lavoro/barista-1/${code}`,
  'part of a path': (code) => `https://portale.example/offerte-lavoro/barista-1/t.${code}.html`,
  fragment: (code) => `https://portale.example/offerte-lavoro/barista-1#${code}`,
  user: (code) => `https://${code.replaceAll('@', '%40')}@portale.example/offerte-lavoro/barista-1`,
};

const lines = [
  (to: string) => `Ciao ${to},`,
  (to: string) => `Gentile Maria Rossi, ecco le offerte per ${to}`,
  (to: string) => `Questa mail è per <${to}>, buona lettura.`,
  (to: string) => `Il tuo profilo: ${to.toUpperCase()}`,
  (to: string) => `${to} – la tua ricerca`,
  (to: string) => `Codice ${Buffer.from(to).toString('base64')}`,
  (to: string) => `https://portale.example/u/${encodeURIComponent(to)}`,
  (to: string) => `A: Maria Rossi [mailto:${to}]`,
];

const headersOf = (to: string): Record<string, string | null>[] => [
  { To: `Maria Rossi <${to}>` },
  { To: to, Cc: `"Rossi, Maria" <${to}>` },
  { To: null, 'Delivered-To': to },
  { To: 'undisclosed-recipients:;', 'X-Original-To': to, Subject: `Offerte per ${to}` },
  { To: `=?utf-8?Q?Maria_Rossi?= <${to}>`, 'Message-ID': `<${to.replace('@', '=')}@portale.example>` },
  { To: null, Received: `from a.example by b.example for <${to}>; Fri, 20 Nov 2026 07:12:00 +0100` },
  { To: null, 'Return-Path': `<bounce-${to.replace('@', '=')}@portale.example>` },
];

/** The address in every code, without those ends that base64 shares with what stands beside. */
function tracesOf(address: string): string[] {
  const shifted = ['', 'a', 'ab'].map((before) => {
    const coded = Buffer.from(before + address)
      .toString('base64')
      .replaceAll('=', '');
    return coded.slice(before.length === 0 ? 0 : before.length + 1, -3);
  });
  const url = shifted.map((coded) => coded.replaceAll('+', '-').replaceAll('/', '_'));
  const plain = [
    address,
    address.replace('@', '%40'),
    address.replace('@', '%2540'),
    address.replace('@', '='),
    address.replace('@', '%3D'),
  ];
  const bytes = [...Buffer.from(address)].map((byte) => byte.toString(16));
  return [...plain, bytes.join(''), bytes.map((byte) => `%${byte}`).join('')]
    .map((trace) => trace.toLowerCase())
    .concat([...shifted, ...url, Buffer.from(Buffer.from(address).toString('base64')).toString('base64').slice(0, -4)]);
}

function expectSilence(told: unknown, address: string): void {
  const words = JSON.stringify(told);
  const found = tracesOf(address).filter((trace) => words.includes(trace) || words.toLowerCase().includes(trace));
  expect(found, words).toEqual([]);
  expect(words).not.toMatch(/Maria\s+Rossi|Rossi,?\s+Maria/i);
}

const drawn = fc.record({
  to: recipient,
  code: fc.constantFrom(...Object.values(codes)),
  place: fc.constantFrom(...Object.values(places)),
  said: fc.subarray(lines),
  head: fc.nat(6),
  isHtml: fc.boolean(),
  isTransferred: fc.boolean(),
  hasLinks: fc.boolean(),
});

describe('the recipient', () => {
  it('is never told, wherever the address stands', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ to, code, place, said, head, isHtml, isTransferred, hasLinks }) => {
        const href = place(code(to));
        const words = said.map((line) => line(to));
        const text = hasLinks
          ? [...words, 'Barista di sala', 'Cercasi subito.', href, ...words]
          : ['Cerchiamo un barista.', ...words, `Disiscriviti: ${href}`, 'Passare in negozio.'];
        const markup = hasLinks
          ? `<p>${words.join('</p><p>')}</p><h3><a href="${href}">Barista di sala</a></h3><p>Cercasi subito.</p><p>${words.join('<br>').replaceAll('@', '&#64;')}</p><a href="${href}">unsubscribe</a>`
          : `<p>Cerchiamo un barista.</p><p>${words.join('</p><p>')}</p><p><a href="${href}">Disiscriviti</a></p><p>Passare in negozio.</p>`;
        const encoded = { 'Content-Transfer-Encoding': 'base64' };
        const body = isHtml ? `<html><body>${markup}</body></html>` : text.join('\r\n');
        const more = {
          ...headersOf(to)[head],
          ...(isTransferred ? encoded : {}),
          'List-Unsubscribe': `<mailto:${to}>, <${href}>`,
          'Content-Type': `text/${isHtml ? 'html' : 'plain'}; charset=utf-8`,
        };
        const told = await read(eml(isTransferred ? Buffer.from(body).toString('base64') : body, more));
        expect(told.drafts.length).toBeGreaterThan(0);
        expectSilence(told, to);
      }),
      { numRuns: 400 },
    );
  });

  it.each(Object.keys(codes).flatMap((code) => Object.keys(places).map((place) => [code, place] as const)))(
    'written as %s in a %s',
    async (code, place) => {
      const to = 'maria.rossi+lavoro@posta.example';
      const href = places[place]?.(codes[code]?.(to) ?? '') ?? '';
      const told = await read(html(`<p><a href="${href}">Barista di sala</a></p><p>Cercasi subito.</p>`, { To: to }));
      expect(told.drafts.map(({ title }) => title)).toEqual(['Barista di sala']);
      expectSilence(told, to);
    },
  );

  it('is not told in links either when no header names the reader', async () => {
    const href = `https://portale.example/offerte-lavoro/barista-1?k=${Buffer.from('chi.sa@posta.example').toString('base64url')}&id=7`;
    const { drafts } = await read(html(`<a href="${href}">Barista di sala</a>`, { To: null }));
    expect(drafts.map(({ url }) => url)).toEqual(['https://portale.example/offerte-lavoro/barista-1?id=7']);
  });

  it('is not told by a link that opens a page in the reader’s name', async () => {
    const href = 'https://portale.example/offerte-lavoro/barista-1?otpToken=abc&midToken=d&auth_token=e&session=f&id=7';
    const { drafts } = await read(html(`<a href="${href}">Barista di sala</a>`));
    expect(drafts.map(({ url }) => url)).toEqual(['https://portale.example/offerte-lavoro/barista-1?id=7']);
  });

  it('leaves the address of the employer where it is', async () => {
    const { drafts } = await read(eml('Scrivere a lavoro@panificio.example entro venerdì. Chiedere di Anna.'));
    expect(drafts[0]?.text).toBe('Scrivere a lavoro@panificio.example entro venerdì. Chiedere di Anna.');
  });

  it('is told of when a link had to be left out for it', async () => {
    const { drafts, problems } = await read(
      html(
        '<a href="https://portale.example/offerte-lavoro/barista-1/maria.rossi@sportello.example">Barista di sala</a>',
      ),
    );
    expect([drafts[0]?.url, problems.map(({ code }) => code)]).toEqual([null, ['MAIL_LINKS_WITHHELD']]);
  });
});

describe('a line that names the recipient', () => {
  it.each([
    'Gentile Maria Rossi, ecco le offerte per maria@posta.example',
    'A: Maria Rossi [mailto:a+maria@posta.example]',
    'To: Maria Rossi <a+maria@posta.example>',
  ])('is no title either: %s', async (line) => {
    const href = 'https://portale.example/u/maria%40posta.example';
    const text = [line, href, 'Barista di sala', 'Cercasi subito.', 'https://portale.example/offerte-lavoro/barista-1'];
    const told = await read(eml(text.join('\r\n'), { To: null, 'Delivered-To': 'maria@posta.example' }));
    expect(told.drafts.length).toBeGreaterThan(0);
    expectSilence(told, 'maria@posta.example');
  });
});
