// `bulletin init <folder> --templates`: the program's templates and styles, to be changed in a workspace. Overwrites nothing.

import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../archive.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface InitTemplatesOptions {
  /** of the workspace, as typed */
  folder: string;
  json: boolean;
}

const own = fileURLToPath(new URL('../../templates/', import.meta.url));
const readme = 'LEGGIMI.txt';

export async function initTemplates(options: InitTemplatesOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = join(resolve(options.folder), 'templates');
  if (resolve(own) === resolve(folder)) return ownFolder(terminal);
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const names = (await readdir(own)).filter((name) => /\.(hbs|css)$/.test(name)).sort();
  const written = names.filter((name) => !there.has(name));
  for (const name of written) await writeWhole(join(folder, name), await readFile(join(own, name)));
  if (!there.has(readme)) await writeWhole(join(folder, readme), guide);
  const kept = names.filter((name) => there.has(name));
  terminal.out(options.json ? JSON.stringify({ folder, files: written, kept }) : folder);
  if (!options.json) say(terminal, done(written.length, kept));
  return 0;
}

function done(count: number, kept: readonly string[]) {
  const list = kept.join(', ');
  return {
    it: `Copiati ${count} modelli.${list ? ` Questi c’erano già e sono rimasti come sono: ${list}.` : ''} Tieni solo quelli che cambi e cancella gli altri: così seguono gli aggiornamenti del programma.`,
    en: `Copied ${count} templates.${list ? ` These were there already and stay as they are: ${list}.` : ''} Keep only those that you change and delete the others: then they follow the program’s updates.`,
  };
}

function ownFolder(terminal: Terminal): ExitCode {
  say(terminal, {
    it: 'Questa è la cartella del programma: i modelli sono già qui, in templates/. Indica la cartella del vostro bollettino.',
    en: 'This is the folder of the program: the templates are here already, in templates/. Name the folder of your bulletin.',
  });
  return 2;
}

const guide = `I modelli del bollettino (Handlebars) e gli stili (CSS).

Tieni qui solo i file che cambi: gli altri li prende il programma, e così seguono gli aggiornamenti.
Per provare: bulletin build --week. Se c'è un errore, il programma dice il file, la riga e quali campi ci sono lì;
finché c'è l'errore non si pubblica niente, e quello che c'era resta.

Le parti
  page.hbs, page.css        la pagina per il telefono
  print.hbs, print.css      il foglio da stampare
  large-print.css           lo stesso in caratteri grandi
  wall.hbs, wall.css        il foglio A3 per la bacheca, con i tagliandi
  masthead.hbs              la testata: titolo, numeri, ultimi giorni, sportelli
  section.hbs               una sezione con le sue voci
  offer.hbs course.hbs class.hbs notice.hbs    una voce: offerta, corso, corso di italiano, avviso
  card-head, card-facts, card-apply, card-foot.hbs    le parti di una voce
  choices.hbs               i filtri della pagina per il telefono
  contents.hbs              l'indice con i numeri di pagina
  glossary.hbs              le parole utili
  rest.hbs                  l'elenco di quello che non sta nelle pagine
  colophon.hbs              chi pubblica
  picture.hbs, picture.css  le immagini per WhatsApp, 1080 x 1350
  screens.hbs, screens.css  lo schermo in vetrina, 1920 x 1080
  site.hbs, site-edition.hbs, withdrawn.hbs, site.css    le pagine del sito

I colori delle sezioni stanno in sections.css, per tutto insieme. Gli altri colori, i caratteri e gli spazi sono variabili in cima a
ogni foglio di stile (:root): --ink, --body ...

I campi si scrivono con due graffe: {{title}}. Tre graffe non si possono usare: stamperebbero il testo delle fonti senza
protezione. Dentro un attributo (alt="...") si usano solo i campi di testo semplice, come {{code}}.
Un testo in lingua straniera contiene già i segni per le parole italiane: {{title}} li stampa da solo.
`;
