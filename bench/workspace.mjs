// A workspace with as many invented offers as asked, all different, all printable.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const roles = [
  'addetta/o alle pulizie',
  'aiuto cuoca/o',
  'cameriera/e ai piani',
  'magazziniera/e',
  'commessa/o',
  'lavapiatti',
  'baby sitter',
  'portinaia/o',
  'sarta/o',
  'autista patente B',
];
const names = [
  'Betulla',
  'Girasole',
  'Lanterna',
  'Nuvola',
  'Pioppo',
  'Quercia',
  'Rondine',
  'Spiga',
  'Tiglio',
  'Zenzero',
];
const zones = [
  'via Padova',
  'Lambrate',
  'Crescenzago',
  'Città Studi',
  'Gorla',
  'Precotto',
  'corso Buenos Aires',
  'Turro',
  'Cimiano',
  'NoLo',
];
const forms = [
  'tempo determinato 6 mesi',
  'tempo indeterminato',
  'contratto a chiamata',
  'tirocinio di 6 mesi, indennità 600 euro mensili',
];

export function makeWorkspace(folder, offers) {
  mkdirSync(join(folder, 'inbox'), { recursive: true });
  writeFileSync(join(folder, 'sources.yaml'), sources());
  const rows = [['Mansione', 'Ditta', 'Zona', 'Note', 'E-mail', 'Telefono', 'Visto il', 'Chi']];
  for (let index = 0; index < offers; index += 1) rows.push(row(index));
  writeFileSync(join(folder, 'inbox', 'offerte.csv'), rows.map((cells) => cells.map(quoted).join(';')).join('\r\n'));
}

function row(index) {
  const pick = (list, step) => list[Math.floor(index / step) % list.length];
  const number = String(index % 100).padStart(2, '0');
  const start = 7 + (index % 4);
  const notes = `Cerchiamo ${1 + (index % 3)} persone per ${pick(roles, 1)}, dal lunedì al venerdì dalle ${start}.30 alle ${start + 5}.30, 25 ore settimanali. ${pick(forms, 3)}. Paga ${8 + (index % 3)},50 euro lordi all'ora. Serve italiano A2. Candidarsi entro il ${1 + (index % 12)} dicembre, riferimento R${index}.`;
  return [
    `${pick(roles, 1)} R${index}`,
    `${pick(names, 10)} ${index} s.r.l. (inventata)`,
    pick(zones, 7),
    notes,
    `lavoro${index}@azienda.example`,
    `02 0000 00${number}`,
    '20/11/2026',
    'AB',
  ];
}

function quoted(cell) {
  return `"${cell.replaceAll('"', '""')}"`;
}

function sources() {
  return `bulletin:
  title: Bollettino lavoro e formazione
  url: https://bollettino.example/
  publisher: {name: Ponte (inventata), email: ponte@ponte.example}
  first_issue: {number: 1, week: 2026-W01}
desks:
  - {id: hub, name: HUB Rizzoli, address: "via Rizzoli 46, Milano", hours: lunedì 9.30-12.30, phone: "02 0000 0010"}
editions:
  - {id: it, language: it, pages: 0}
sources:
  - {id: offerte, kind: sheet, path: inbox/offerte.csv, section: market}
`;
}
