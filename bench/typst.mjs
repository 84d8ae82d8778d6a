// The peer for 60 offers: Typst sets an equivalent document from the same issue. Run as a process of its own:
//   node bench/typst.mjs <folder with its node_modules and the QR pictures> <issue.json> <out.pdf>
// The QR codes are drawn before: the peer is not charged for them.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [home, issuePath, out] = process.argv.slice(2);
const require = createRequire(join(home, 'package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const issue = JSON.parse(readFileSync(issuePath, 'utf8'));
const fonts = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  join(home, 'node_modules/@expo-google-fonts/noto-sans', file),
);
const compiler = NodeCompiler.create({
  workspace: home,
  fontArgs: [{ fontPaths: fonts.map((font) => join(font, '..')) }],
});
writeFileSync(out, compiler.pdf({ mainFileContent: documentOf(issue) }));

function documentOf(issue) {
  const sections = issue.sections.filter((section) => section.entries.length > 0);
  return `#set document(title: ${text(issue.title)}, author: ${text(issue.publisher.name)})
#set text(font: "Noto Sans", size: 11.5pt, lang: "it", hyphenate: false)
#set par(justify: false)
#set page(paper: "a4", margin: (x: 14mm, y: 15mm), footer: context [#set text(size: 8pt)
  ${mark(issue.title)} n. ${issue.number} · Il lavoro non si paga #h(1fr) pagina #counter(page).display() di #counter(page).final().first()])
#show heading.where(level: 1): it => block(fill: rgb("#0b4f6c"), inset: 6pt, radius: 3pt, width: 100%, text(fill: white, it.body))
#text(size: 22pt, weight: "bold")[${mark(issue.title)}]
#v(-4pt)
n. ${issue.number} · dal ${issue.from} al ${issue.to}
${sections.map(sectionOf).join('\n')}`;
}

function sectionOf(section) {
  return `= ${mark(section.title ?? section.id)}
#columns(2, gutter: 8mm)[
${section.entries.map(cardOf).join('\n')}
]`;
}

function cardOf({ code, entry }) {
  const { facts } = entry;
  const rows = [
    ['Dove', entry.draft.place],
    ['Orario', facts?.schedule.map((one) => one.evidence.quote).join(', ') || facts?.weeklyHours?.evidence.quote],
    ['Paga', facts?.pay?.evidence.quote ?? 'non scritta: chiedi'],
    ['Serve', facts?.requirements.map((one) => one.evidence.quote).join(', ')],
    ['Contratto', facts?.contract?.evidence.quote],
  ].filter(([, value]) => value);
  const ways = entry.apply.map((one) => one.evidence.quote).join(' · ');
  return `#block(breakable: false, width: 100%, stroke: (top: 0.6pt), inset: (y: 5pt))[
== ${mark(entry.title)} #h(1fr) #box(stroke: 0.6pt, inset: 2pt, radius: 2pt)[${code}]
#table(columns: (18mm, 1fr), stroke: none, inset: 1pt, ${rows.map(([label, value]) => `[${label}], [${mark(value)}]`).join(', ')})
#block(fill: luma(240), inset: 5pt, radius: 3pt, width: 100%)[#grid(columns: (1fr, 20mm), [Come fare · ${mark(entry.deadline?.value.date ?? '')} #linebreak() #strong[${mark(ways)}]], image("qr/${code}.png", width: 20mm))]
#text(size: 8pt)[${mark(entry.draft.employer ?? '')} · controllato il ${entry.checked}]
]`;
}

function mark(value) {
  return String(value)
    .replace(/[\\#$*_`<>@[\]"'~/=+-]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, ' ');
}

function text(value) {
  return JSON.stringify(String(value));
}
