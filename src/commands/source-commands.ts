// `bulletin source …` for the command line: its words and options. The code of each command is loaded when it is called.

import type { Command } from 'commander';
import type { Said } from '../model.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface CommandLine {
  terminal: Terminal;
  version: string;
  said: (words: Said) => string;
  /** gives a command what every command has */
  common: (to: Command, description: Said, example: string) => Command;
  run: <Arguments extends unknown[]>(
    action: (...given: Arguments) => Promise<ExitCode>,
  ) => (...given: Arguments) => Promise<void>;
}

interface Common {
  workspace: string;
  json: boolean;
}

interface AddOptions extends Common {
  kind?: string;
  id?: string;
  section?: string;
  private: boolean;
  dryRun: boolean;
}

export function sourceCommands(program: Command, line: CommandLine): void {
  const { terminal, version, said, common, run } = line;
  const source = program
    .command('source')
    .helpCommand(false)
    .helpOption('-h, --help', said({ it: 'mostra questo aiuto', en: 'show this help' }))
    .description(said({ it: 'aggiunge, prova ed elenca le fonti', en: 'add, try and list the sources' }));
  addCommand(source, line);
  common(
    source.command('test [ids...]'),
    {
      it: 'legge le fonti indicate e mostra che cosa danno; non stampa niente',
      en: 'read the given sources and show what they give; prints nothing',
    },
    'bulletin source test panificio-spiga --json',
  ).action(
    run(async (ids: string[], options: Common) => {
      const { sourceTest } = await import('./source.ts');
      return sourceTest(ids, { ...options, version, now: new Date() }, terminal);
    }),
  );
  common(
    source.command('list'),
    { it: 'elenca le fonti e come stanno', en: 'list the sources and how they are' },
    'bulletin source list',
  ).action(
    run(async (options: Common) => {
      const { sourceList } = await import('./source-list.ts');
      return sourceList(options, terminal);
    }),
  );
}

function addCommand(source: Command, { terminal, version, said, common, run }: CommandLine): void {
  common(
    source.command('add <address>'),
    {
      it: 'guarda una pagina o un file, dice che cosa offre e scrive la fonte in sources.yaml',
      en: 'look at a page or a file, tell what it offers and write the source into sources.yaml',
    },
    'bulletin source add https://azienda.example/lavora-con-noi --dry-run',
  )
    .option(
      '--dry-run',
      said({ it: 'mostra il blocco senza scriverlo', en: 'show the block without writing it' }),
      false,
    )
    .option(
      '--kind <kind>',
      said({
        it: 'cerca solo questo tipo di fonte: feed, page …',
        en: 'look for this kind of source only: feed, page …',
      }),
    )
    .option(
      '--id <id>',
      said({
        it: 'nome breve della fonte; se manca, dal sito',
        en: 'short name of the source; when missing, from the site',
      }),
    )
    .option(
      '--section <section>',
      said({ it: 'sezione del bollettino; se manca: market', en: 'section of the bulletin; when missing: market' }),
    )
    .option(
      '--private',
      said({ it: 'l’indirizzo è nella vostra rete interna', en: 'the address is in your own internal network' }),
      false,
    )
    .option(
      '--yes',
      said({ it: 'per gli script: il comando non fa mai domande', en: 'for scripts: the command never asks anything' }),
    )
    .action(
      run(async (address: string, options: AddOptions) => {
        const { sourceAdd } = await import('./source-add.ts');
        const { kind = null, id = null, section = null } = options;
        return sourceAdd(address, { ...options, kind, id, section, version, now: new Date() }, terminal);
      }),
    );
}
