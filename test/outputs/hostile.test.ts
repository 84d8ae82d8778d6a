// Text from sources that tries to act: it must be printed as text, reach no network and no file, and never empty the sheet.

import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition, IssueEntry } from '../../src/model.ts';
import {
  anEdition,
  closePrinter,
  fact,
  fullOffer,
  notice,
  pagesOf,
  printer,
  rendered,
  temporaryFolder,
} from './an-edition.ts';

const secretWords = 'ARANCIA-SEGRETA-7731';
let canary: Server;
let hits: string[];
let web: string;
let secret: string;

beforeAll(async () => {
  hits = [];
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('ok');
  });
  canary.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((ready) => canary.listen(0, '127.0.0.1', ready));
  web = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
  const path = join(await temporaryFolder(), 'segreto.txt');
  await writeFile(path, secretWords);
  secret = pathToFileURL(path).href;
});

afterAll(async () => {
  await closePrinter();
  canary.close();
});

/** Forty ways to reach out, each for an address. */
function vectors(address: string): string[] {
  return [
    `<script src="${address}"></script>`,
    `<script>fetch("${address}")</script>`,
    `<script>new WebSocket("${address.replace('http', 'ws')}")</script>`,
    `<img src="${address}">`,
    `<img src=x onerror="location='${address}'">`,
    `<img srcset="${address} 1x">`,
    `<iframe src="${address}"></iframe>`,
    `<iframe srcdoc="<img src='${address}'>"></iframe>`,
    `<object data="${address}"></object>`,
    `<embed src="${address}">`,
    `<link rel="stylesheet" href="${address}">`,
    `<link rel="prefetch" href="${address}">`,
    `<link rel="preconnect" href="${address}">`,
    `<link rel="dns-prefetch" href="${address}">`,
    `<link rel="preload" as="image" href="${address}">`,
    `<link rel="icon" href="${address}">`,
    `<link rel="import" href="${address}">`,
    `<link rel="manifest" href="${address}">`,
    `<meta http-equiv="refresh" content="0;url=${address}">`,
    `<base href="${address}/"><img src="a.png">`,
    `<svg><image href="${address}"/></svg>`,
    `<svg><use href="${address}#a"/></svg>`,
    `<svg><foreignObject><iframe src="${address}"></iframe></foreignObject></svg>`,
    `<svg onload="location='${address}'">`,
    `<style>@import url("${address}");</style>`,
    `<style>body{background:url("${address}")}</style>`,
    `<style>@font-face{font-family:x;src:url("${address}")}*{font-family:x}</style>`,
    `<p style="background:url('${address}')">x</p>`,
    `<video src="${address}" autoplay poster="${address}"></video>`,
    `<audio src="${address}" autoplay></audio>`,
    `<video><source src="${address}"><track src="${address}" default></video>`,
    `<form action="${address}"><input type="image" src="${address}"></form>`,
    `<body background="${address}">`,
    `<table background="${address}"><tr><td>x</td></tr></table>`,
    `<a href="${address}" ping="${address}">x</a>`,
    `<math><mtext><img src="${address}"></mtext></math>`,
    `<noscript><img src="${address}"></noscript>`,
    `<iframe src="data:text/html,<img src='${address}'>"></iframe>`,
    `<frameset><frame src="${address}"></frameset>`,
    `<portal src="${address}"></portal>`,
  ];
}

const closers = [
  '</style></title></script></textarea></article></main>',
  '{{secret}} {{{secret}}} {{> page}}',
  '"}body{display:none}*{content:"',
  '\u202Eamargorp',
  '\u0000\u0007',
];

function hostileEntry(code: string, words: string): IssueEntry {
  const one = fullOffer(code);
  const draft = { ...one.entry.draft, place: words, employer: words, text: words, title: words };
  const apply = [
    fact({ by: 'email' as const, address: words, subject: words }),
    fact({ by: 'in-person' as const, address: words, ask: words, hours: words }),
  ];
  return { ...one, entry: { ...one.entry, title: words, summary: words, draft, apply } };
}

function hostileEdition(texts: string[]): Edition {
  const entries = [...texts.map((words, at) => hostileEntry(`M${at + 1}`, words)), notice('S1', 'services')];
  const edition = anEdition(entries, 0);
  const words = texts.join(' ').slice(0, 4000);
  return {
    ...edition,
    issue: {
      ...edition.issue,
      title: `Bollettino ${closers.join(' ')}`,
      subtitle: words,
      publisher: { ...edition.issue.publisher, name: words },
      desks: edition.issue.desks.map((desk) => ({ ...desk, name: words, phone: words.slice(0, 60) })),
    },
  };
}

describe('hostile words in every field', () => {
  it('are forty ways', () => {
    expect(vectors('http://x.example')).toHaveLength(40);
  });

  it('make no connection, read no file, and are printed whole', async () => {
    const texts = [...vectors(`${web}/v`), ...vectors(secret), ...closers];
    const made = await rendered(hostileEdition(texts));
    expect(made.problems).toEqual([]);
    const pages = await pagesOf(made.pdf);
    const all = pages.join(' ').replace(/\s+/g, ' ');
    expect(hits).toEqual([]);
    expect(all).not.toContain(secretWords);
    const codes = new Set(all.match(/(?<![\p{L}\p{N}])M\d+(?![\p{L}\p{N}])/gu));
    expect(texts.map((_, at) => `M${at + 1}`).filter((code) => !codes.has(code))).toEqual([]);
    expect(all).toContain('Avviso S1');
    expect(all).toContain(`pagina ${pages.length} di ${pages.length}`);
  }, 60_000);

  it('stay words in the page', async () => {
    const { html } = await rendered(hostileEdition([...vectors(`${web}/v`), ...closers]));
    expect(html).not.toMatch(
      /<(?:script|img|iframe|object|embed|link|svg|base|form|video|audio|math|portal|frame)\b(?! class="qr")/i,
    );
    expect(html.match(/<meta http-equiv/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe('the printer, given raw markup', () => {
  it.each(['web', 'file'])(
    'reaches nothing by %s',
    async (kind) => {
      const print = (await printer()).print;
      const address = kind === 'web' ? `${web}/raw` : secret;
      for (const vector of vectors(address)) {
        const bytes = await print(
          `<!DOCTYPE html><html><head></head><body><p>Prima</p>${vector}<p>Dopo</p></body></html>`,
        );
        expect((await pagesOf(bytes)).join(' '), vector).not.toContain(secretWords);
      }
      expect(hits).toEqual([]);
    },
    120_000,
  );
});
