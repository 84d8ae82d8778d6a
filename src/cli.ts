// The command line: the only place with the console, the process and exit codes. A command's code is loaded when it is called.

import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { outputClosed, outputFull } from './commands/failure.ts';
import { helpWords } from './commands/help-words.ts';
import { withJsonAnswer } from './commands/json-answer.ts';
import { sourceCommands } from './commands/source-commands.ts';
import { type ExitCode, say, type Terminal } from './commands/terminal.ts';
import type { OperatorLanguage, Said } from './model.ts';

const argv = process.argv.slice(2);
const language = operatorLanguage(argv, process.env);
const version = programVersion();
const said = (words: Said): string => words[language];

const plain: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  language,
  interactive: process.stderr.isTTY === true && (process.stderr.columns ?? 0) > 20 && !process.env['CI'],
};
const { terminal, finish } = argv.includes('--json')
  ? withJsonAnswer(plain)
  : { terminal: plain, finish: () => undefined };
listenForOutputTrouble();

interface Common {
  workspace: string;
  json: boolean;
}

interface BuildWords extends Common {
  week?: string | true;
  browser?: string;
  offline: boolean;
  replay?: string;
  output?: string;
  reopen: boolean;
}

const program = new Command('bulletin')
  .description(
    said({
      it: 'Fa il bollettino settimanale di lavoro e formazione: raccoglie gli annunci, li controlla, stampa HTML e PDF.',
      en: 'Makes the weekly job and training bulletin: collects offers, checks them, prints HTML and PDF.',
    }),
  )
  .version(version, '-V, --version', said({ it: 'mostra la versione', en: 'show the version' }))
  .helpOption('-h, --help', said({ it: 'mostra questo aiuto', en: 'show this help' }))
  .helpCommand(false)
  .configureHelp(helpWords(language))
  .exitOverride()
  .configureOutput({ writeErr: () => undefined })
  .option('--lang <it|en>', said({ it: 'lingua dei messaggi (italiano o inglese)', en: 'language of the messages' }));

command(
  'build',
  { it: 'fa il bollettino della settimana', en: 'make the bulletin of the week' },
  'bulletin build --week 2026-W48',
)
  .option(
    '--week [week]',
    said({
      it: 'settimana, per esempio 2026-W48; senza valore: questa settimana',
      en: 'week, for example 2026-W48; no value: this week',
    }),
  )
  .option(
    '--browser <path>',
    said({ it: 'quale Chrome, Chromium o Edge usare per il PDF', en: 'which Chrome, Chromium or Edge makes the PDF' }),
  )
  .option(
    '--offline',
    said({ it: 'non usare la rete: solo file e copie già lette', en: 'no network: only files and kept copies' }),
    false,
  )
  .option(
    '--replay <week>',
    said({
      it: 'rifai una settimana con ciò che fu letto allora, senza rete, nella cartella replay: il numero pubblicato non si tocca',
      en: 'make a week again from what was read then, without network, in the folder replay: the published issue is not touched',
    }),
  )
  .option(
    '--output <folder>',
    said({ it: 'con --replay: in quale altra cartella', en: 'with --replay: in which other folder' }),
  )
  .option(
    '--reopen',
    said({
      it: 'raccogli di nuovo una settimana già seguita da un altro numero',
      en: 'collect again a week that a later issue follows',
    }),
    false,
  )
  .action(
    run(async (options: BuildWords) => {
      const { startWorker } = await import('./apart/start-worker.ts');
      const worker = startWorker();
      const { build } = await import('./commands/build.ts');
      const week = typeof options.week === 'string' ? options.week : null;
      const { replay = null, output = null } = options;
      const browser = browserChoice(options.browser);
      return build({ ...options, week, replay, output, browser, version, now: new Date(), worker }, terminal);
    }),
  );

command(
  'check',
  {
    it: 'controlla sources.yaml e content/ senza leggere le fonti',
    en: 'check sources.yaml and content/ without reading the sources',
  },
  'bulletin check',
).action(
  run(async (options: Common) => {
    const { check } = await import('./commands/check.ts');
    const { dayInRome } = await import('./week.ts');
    return check({ ...options, today: dayInRome(new Date()) }, terminal);
  }),
);

command(
  'init <folder>',
  { it: 'prepara una cartella di lavoro nuova', en: 'prepare a new workspace' },
  'bulletin init bollettino-lambrate',
)
  .option(
    '--templates',
    said({ it: 'copia i modelli e gli stili, per cambiarli', en: 'copy the templates and styles, to change them' }),
  )
  .action(
    run(async (folder: string, options: Common & { templates?: boolean }) => {
      if (options.templates) {
        const { initTemplates } = await import('./commands/init-templates.ts');
        return initTemplates({ ...options, folder }, terminal);
      }
      const { init } = await import('./commands/init.ts');
      const { dayInRome } = await import('./week.ts');
      return init({ ...options, folder, today: dayInRome(new Date()) }, terminal);
    }),
  );

command(
  'schema',
  {
    it: 'scrive sources.schema.json, con cui gli editor completano e controllano',
    en: 'write sources.schema.json, with which editors complete and check',
  },
  'bulletin schema',
).action(run(async (options: Common) => (await import('./commands/schema.ts')).schema(options, terminal)));

command(
  'doctor',
  { it: 'controlla che sul computer ci sia tutto', en: 'check that the computer has all that is needed' },
  'bulletin doctor',
)
  .option(
    '--browser <path>',
    said({ it: 'quale Chrome, Chromium o Edge provare', en: 'which Chrome, Chromium or Edge to try' }),
  )
  .action(
    run(async (options: Common & { browser?: string }) => {
      const { doctor } = await import('./commands/doctor.ts');
      return doctor({ ...options, browser: browserChoice(options.browser), version }, terminal);
    }),
  );

command(
  'why <words...>',
  { it: 'dice perché un annuncio è o non è nel bollettino', en: 'tell why an offer is or is not in the bulletin' },
  'bulletin why panificio',
)
  .option(
    '--week <week>',
    said({ it: 'quale settimana; se manca: l’ultima fatta', en: 'which week; when missing: the latest' }),
  )
  .action(
    run(async (words: string[], options: Common & { week?: string }) => {
      const { why } = await import('./commands/why.ts');
      return why({ ...options, words, week: options.week ?? null }, terminal);
    }),
  );

command(
  'read [file]',
  {
    it: 'mostra che cosa si capisce di un annuncio, che cosa manca e che cosa non va',
    en: 'show what is understood of an ad, what is missing and what is wrong',
  },
  'bulletin read annuncio.txt',
)
  .option(
    '--jsonl',
    said({ it: 'un annuncio JSON per riga, una risposta per riga', en: 'one JSON ad a line, one answer a line' }),
    false,
  )
  .action(
    run(async (file: string | undefined, options: Common & { jsonl: boolean }) => {
      const { read } = await import('./commands/read.ts');
      const { dayInRome } = await import('./week.ts');
      return read({ ...options, file: file ?? null, today: dayInRome(new Date()) }, process.stdin, terminal);
    }),
  );

command(
  'merge',
  { it: 'dice se due annunci sono lo stesso posto di lavoro', en: 'tell whether two ads are one vacancy' },
  'bulletin merge --jsonl < coppie.jsonl',
)
  .option('--jsonl', said({ it: 'una coppia JSON {id, a, b} per riga', en: 'one JSON pair {id, a, b} a line' }), false)
  .action(
    run(async () => {
      const { merge } = await import('./commands/merge.ts');
      return merge({ input: process.stdin }, terminal);
    }),
  );

sourceCommands(program, { terminal, version, said, common, run });

try {
  await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  process.exitCode = await failed(error);
}
finish(Number(process.exitCode ?? 0));

function command(usage: string, description: Said, example: string): Command {
  return common(program.command(usage), description, example);
}

/** What every command has: its description, `--workspace`, `--json`, help with an example. */
function common(to: Command, description: Said, example: string): Command {
  return to
    .description(said(description))
    .helpOption('-h, --help', said({ it: 'mostra questo aiuto', en: 'show this help' }))
    .option('--workspace <folder>', said({ it: 'cartella di lavoro', en: 'workspace folder' }), '.')
    .option('--json', said({ it: 'risultato in JSON', en: 'result as JSON' }), false)
    .option('--lang <it|en>', said({ it: 'lingua dei messaggi', en: 'language of the messages' }))
    .addHelpText('after', `\n${said({ it: 'Esempio', en: 'Example' })}:\n  ${example}`);
}

function run<Arguments extends unknown[]>(
  action: (...given: Arguments) => Promise<ExitCode>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    process.exitCode = await action(...given);
  };
}

function browserChoice(typed: string | undefined): string | null {
  return typed ?? process.env['BULLETIN_BROWSER'] ?? process.env['PUPPETEER_EXECUTABLE_PATH'] ?? null;
}

async function failed(error: unknown): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const { wordUsage } = await import('./commands/usage.ts');
    say(terminal, { it: wordUsage(error, 'it'), en: wordUsage(error, 'en') });
    return 2;
  }
  const { wordFailure } = await import('./commands/failure.ts');
  say(terminal, { it: wordFailure(error, 'it').join('\n'), en: wordFailure(error, 'en').join('\n') });
  return 1;
}

/** Whoever reads may stop early (`| head`): no trouble. A full disk behind `>` is told once. */
function listenForOutputTrouble(): void {
  let lost = false;
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || lost) return;
    lost = true;
    terminal.err(said(error.code === 'ENOSPC' ? outputFull : outputClosed(error)));
  });
  process.on('exit', () => {
    if (lost && !process.exitCode) process.exitCode = 3;
  });
}

/** Italian, unless English is asked for by `--lang en` or by the machine's own language. */
function operatorLanguage(given: readonly string[], env: NodeJS.ProcessEnv): OperatorLanguage {
  const at = given.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (given[at]?.split('=')[1] ?? given[at + 1]);
  if (asked === 'it' || asked === 'en') return asked;
  return /^en(_|-|$)/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'it';
}

function programVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return manifest.version;
}
