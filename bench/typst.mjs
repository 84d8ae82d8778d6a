// The peer for 60 offers: Typst sets the same words in the same order, in two columns, with the same pictures. Run as a
// process of its own:
//   node bench/typst.mjs <folder with its node_modules and the QR pictures> <view.json> <out.pdf>
// What the ads say (view.json) and the QR pictures are given: the peer is charged for setting and writing only.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [home, viewPath, out] = process.argv.slice(2);
const require = createRequire(join(home, 'package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const view = JSON.parse(readFileSync(viewPath, 'utf8'));
const fontPaths = ['400Regular', '700Bold'].map((face) =>
  join(home, 'node_modules/@expo-google-fonts/noto-sans', face),
);
const compiler = NodeCompiler.create({ workspace: home, fontArgs: [{ fontPaths }] });
writeFileSync(out, compiler.pdf({ mainFileContent: documentOf(view) }));

function documentOf(view) {
  return `#set document(title: ${text(view.documentTitle)})
#set text(font: "Noto Sans", size: 11.5pt, lang: ${text(view.language)}, hyphenate: false)
#set par(justify: false, leading: 0.5em, spacing: 0.6em)
#set list(marker: none, indent: 0pt, body-indent: 0pt)
#set page(paper: "a4", margin: (x: 13mm, top: 13mm, bottom: 16mm), columns: 2, footer: context [#set text(size: 8.5pt)
  ${mark(view.footer)} #h(1fr) ${mark(view.pageOf.page)} #counter(page).display() ${mark(view.pageOf.of)} #counter(page).final().first()])
#set columns(gutter: 7mm)
#show heading.where(level: 3): set text(size: 13pt)
${masthead(view)}
${view.sections.map(section).join('\n')}
${[view.words.workIsFree, ...view.colophon].map((line) => `#text(size: 8.5pt)[${mark(line)}]`).join('\n\n')}`;
}

function masthead(view) {
  const counts = view.counts.map(({ number, label }) => `[*#text(size: 22pt)[${number}]* ${mark(label)}]`);
  const desks = view.desks.map(
    (desk) =>
      `- *${mark(desk.name)}*, ${mark(desk.address)} · ${mark(desk.hours ?? '')} · ${linked(desk.tel, desk.phone)}`,
  );
  const ending = view.ending.map((one) => `- *${one.code}* ${mark(one.title)} · ${mark(one.deadline)}`);
  return `#place(top, scope: "parent", float: true)[
${mark(view.subtitle ?? '')}
= ${mark(view.title)}
*${mark(view.issueLine)}* #h(1fr) ${mark(view.words.allOnline)} ${view.online ? linked(view.online.url, view.online.host) : ''}
#grid(columns: 3, gutter: 5mm, ${counts.join(', ')})
${ending.length > 0 ? `*${mark(view.labels.ending)}*\n${ending.join('\n')}` : ''}
*${mark(view.labels.desks)}*
${desks.join('\n')}
]`;
}

function section({ title, count, cards }) {
  return `#block(fill: rgb("#0b4f6c"), inset: 2mm, radius: 1.2mm, width: 100%, sticky: true)[#set text(fill: white)
== ${mark(title)}
${mark(count)}]
${cards.map(card).join('\n')}`;
}

function card(card) {
  return `#block(breakable: false, width: 100%, stroke: (top: 0.4mm + rgb("#0b4f6c")), inset: (y: 1.4mm))[
=== #box(stroke: 0.6pt, inset: 2pt, radius: 2pt)[${card.code}] ${mark(card.title)} ${card.isNew ? `#text(size: 8.5pt)[${mark(view.words.isNew)}]` : ''}
${card.rows.map(row).join('\n')}
${card.quote ? `*${mark(view.labels.inTheirWords)}* «${mark(card.quote)}»` : ''}
${card.apply ? applyBox(card) : ''}
#text(size: 8.5pt)[${card.foot.map(mark).join(' · ')}]
]`;
}

function row({ label, text: words, badge }) {
  const fit = badge ? ` #box(stroke: 0.4pt, inset: 1.5pt, radius: 2pt)[${mark(badge.text)}]` : '';
  return `- *${mark(label)}* ${mark(words)}${fit}`;
}

function applyBox({ code, apply }) {
  const ways = apply.ways.map(
    (way) =>
      `- ${mark(way.lead)} ${way.strong ? linked(way.href, way.strong) : ''}${way.after ? `, ${mark(way.after)}` : ''}`,
  );
  const words = [`*${mark(apply.heading)}*`, ...ways, mark(apply.note ?? ''), mark(apply.say ?? '')].join('\n');
  const picture = apply.qr ? `image("qr/${code}.png", width: 21mm, alt: "QR ${code}")` : '[]';
  return `#block(fill: rgb("#eeeee9"), inset: 2mm, radius: 1.2mm, width: 100%)[#grid(columns: (1fr, 21mm), [${words}], ${picture})]`;
}

function linked(href, words) {
  return href ? `#link(${text(href)})[*${mark(words)}*]` : `*${mark(words ?? '')}*`;
}

function mark(value) {
  return String(value)
    .replace(/[\\#$*_`<>@[\]"'~/=+-]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, ' ');
}

function text(value) {
  return JSON.stringify(String(value));
}
