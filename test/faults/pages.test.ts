// Sections E and F: web pages, and what hostile ones would like to print.
import { expect } from 'vitest';
import type { Fault } from './bench.ts';
import { feed, html, rss, says, status } from './documents.ts';
import { table } from './table.ts';

const list = { item: '.annuncio', fields: { title: 'h3' } };
const page = { kind: 'page', list };
const offers = (...titles: string[]): string =>
  titles.map((title) => `<div class="annuncio"><h3>${title}</h3></div>`).join('');
const good = says(html(offers('Cuoca', 'Barista')));
const next = (address: string): string => `<a class="next" href="${address}">Avanti</a>`;
const paged = { ...page, next: 'a.next' };

const shapes: Fault[] = [
  {
    id: 'E1',
    name: 'endless nesting',
    site: says(html('<div>'.repeat(100_000))),
    source: page,
    state: 'failed',
    codes: ['TOO_DEEP'],
  },
  {
    id: 'E1',
    name: 'fifty thousand attributes',
    site: says(html(`<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(' ')}>`)),
    source: page,
    copy: 7,
    state: 'last-good',
    codes: ['TOO_DEEP'],
  },
  {
    id: 'E1',
    name: 'a long row of siblings',
    site: says(html('<p></p>'.repeat(20_000))),
    source: page,
    state: 'failed',
    codes: ['TOO_DEEP'],
  },
  {
    id: 'E1',
    name: 'formatting that is reopened without end',
    site: says(html(`${'<b>'.repeat(400)}${'<p></p>'.repeat(5000)}`)),
    source: page,
    state: 'failed',
    codes: ['TOO_DEEP'],
  },
  {
    id: 'E2',
    name: 'a selector that is none',
    site: good,
    source: { ...page, list: { ...list, item: '.a[' } },
    state: 'failed',
    codes: ['BAD_SELECTOR'],
  },
  {
    id: 'E3',
    name: 'a page that was rebuilt',
    site: says(html('<article><h2>Cuoca</h2></article>')),
    source: page,
    copy: 7,
    state: 'last-good',
    codes: ['NOTHING_FOUND'],
  },
  {
    id: 'E3',
    name: 'one field that was renamed',
    site: says(html('<div class="annuncio"><h3>Cuoca</h3><i>Milano</i></div>')),
    source: { ...page, list: { ...list, fields: { title: 'h3', place: '.luogo' } } },
    state: 'fresh',
    codes: ['FIELD_COUNT'],
    drafts: 1,
  },
  {
    id: 'E4',
    name: 'the menu taken for offers',
    site: says(
      html(
        ['Home', 'Chi siamo', 'Home', 'Contatti']
          .map((title, at) => `<div class="annuncio"><h3>${title}</h3><a href="/${at}">›</a></div>`)
          .join(''),
      ),
    ),
    source: page,
    state: 'failed',
    codes: ['LOOKS_LIKE_MENU', 'SUSPECT'],
    drafts: 0,
  },
  {
    id: 'E4',
    name: 'empty boxes',
    site: says(html(`${offers('Cuoca')}<div class="annuncio"></div>`)),
    source: page,
    state: 'fresh',
    codes: ['EMPTY_ITEM', 'FIELD_COUNT'],
    drafts: 1,
  },
  {
    id: 'E5',
    name: 'offers that only a browser would show',
    site: says(html('<div id="root"></div><script src="/app.js"></script>')),
    source: page,
    state: 'failed',
    codes: ['NOTHING_FOUND'],
    also: ({ reports }) => expect(reports[0]?.problems[0]?.what.it).toContain('solo nel browser'),
  },
  {
    id: 'E5',
    name: 'the same where JobPosting data are expected',
    site: says(html('<div id="root"></div><script src="/app.js"></script>')),
    source: { kind: 'jobposting' },
    state: 'failed',
    codes: ['JOBPOSTING_MISSING'],
  },
  {
    id: 'E6',
    name: 'a list that ends where it began',
    site: { '/a': says(html(offers('Cuoca') + next('/b'))), '/b': says(html(offers('Barista') + next('/a'))) },
    source: paged,
    state: 'fresh',
    codes: [],
    drafts: 2,
  },
  {
    id: 'E6',
    name: 'the same page under other numbers',
    site: {
      '/a': says(html(offers('Cuoca') + next('/a?p=2'))),
      '/a?p=2': says(html(offers('Cuoca') + next('/a?p=3'))),
    },
    source: paged,
    state: 'fresh',
    codes: [],
    drafts: 1,
    also: ({ asked }) => expect(asked).toHaveLength(2),
  },
  {
    id: 'E6',
    name: 'a list without end',
    site: (request, response, hit) => {
      const at = Number(request.url?.split('=')[1] ?? 0);
      says(html(offers(`Cuoca ${at}`) + next(`/a?p=${at + 1}`)))(request, response, hit);
    },
    source: paged,
    state: 'fresh',
    codes: ['MORE_PAGES'],
    drafts: 5,
  },
  {
    id: 'E6',
    name: 'a second page that is missing',
    site: { '/a': says(html(offers('Cuoca') + next('/b'))) },
    source: paged,
    state: 'fresh',
    codes: ['HTTP_NOT_FOUND'],
    drafts: 1,
  },
  {
    id: 'E6',
    name: 'a second page that is out of order',
    site: { '/a': says(html(offers('Cuoca') + next('/b'))), '/b': status(500) },
    source: paged,
    state: 'fresh',
    codes: ['HTTP_SERVER_ERROR'],
    drafts: 1,
  },
  {
    id: 'E6',
    name: 'several pages that come next',
    site: says(html(offers('Cuoca') + next('/b') + next('/c'))),
    source: paged,
    state: 'fresh',
    codes: ['FIELD_COUNT'],
    drafts: 1,
  },
  {
    id: 'E7',
    name: 'addresses that follow people about',
    site: says(
      html(
        '<div class="annuncio"><h3>Cuoca</h3><a href="https://ditta.example/1?utm_source=x&id=7&fbclid=y">Leggi</a></div>',
      ),
    ),
    source: { ...page, list: { ...list, link: 'a' } },
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.url).toBe('https://ditta.example/1?id=7'),
  },
  {
    id: 'E7',
    name: 'a link that is no address',
    site: says(html('<div class="annuncio"><h3>Cuoca</h3><a href="javascript:alert(1)">Leggi</a></div>')),
    source: { ...page, list: { ...list, link: 'a' } },
    state: 'fresh',
    codes: ['FIELD_COUNT'],
    drafts: ([draft]) => expect(draft?.url).toMatch(/^http:.*\/a$/),
  },
];

const texts = (text: string, more: Record<string, string> = {}): Pick<Fault, 'site'> => ({
  site: feed(rss([{ text, ...more }])),
});
const plain = (words: string): Pick<Fault, 'state' | 'codes' | 'drafts'> => ({
  state: 'fresh',
  codes: [],
  drafts: ([draft]) => expect(draft?.text).toBe(words),
});

const hostile: Fault[] = [
  {
    id: 'F1',
    name: 'a script',
    ...texts('<![CDATA[<p>Turni<script>alert(1)</script><img src=x onerror=alert(1)></p>]]>'),
    ...plain('Turni'),
  },
  {
    id: 'F1',
    name: 'a script written as text',
    ...texts('&lt;p&gt;Turni&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;'),
    ...plain('Turni'),
  },
  {
    id: 'F2',
    name: 'elements that change their meaning',
    ...texts('<![CDATA[<math><mtext><table><mglyph><style><img title="</style><img src onerror=alert(1)>">Turni]]>'),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.text).not.toMatch(/<img|onerror/),
  },
  {
    id: 'F3',
    name: 'raw text',
    ...texts('<![CDATA[Turni<xmp><script>alert(1)</script></xmp>]]>'),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.text).not.toMatch(/<script|alert/),
  },
  ...['javascript:alert(1)', 'java&#9;script:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'].map(
    (link): Fault => ({
      id: 'F4',
      name: `the address ${link}`,
      ...texts('Turni', { link }),
      state: 'fresh',
      codes: [],
      drafts: ([draft]) => expect(draft?.url).toBeNull(),
    }),
  ),
  {
    id: 'F6',
    name: 'styles',
    ...texts('<![CDATA[<style>@import url(http://spia.example/)</style><p style="position:fixed">Turni</p>]]>'),
    ...plain('Turni'),
  },
  {
    id: 'F7',
    name: 'the language of templates',
    ...texts('Turni {{publisher.email}} {{{issue}}}'),
    ...plain('Turni {{publisher.email}} {{{issue}}}'),
  },
  {
    id: 'F10',
    name: 'names of the program’s own objects',
    site: feed(rss([{ more: '<__proto__>x</__proto__><constructor>y</constructor>' }])),
    ...plain('Tempo determinato.'),
  },
];

table('pages', shapes);
table('hostile texts', hostile);
