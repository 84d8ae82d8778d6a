// Handlebars templates from the program's folder, each of which a workspace may replace by a file of the same name.
// Everything that is printed is escaped: there is no way to print raw text.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../model.ts';

export interface Templates {
  /** @throws TemplateFault when the template cannot be filled in */
  render: (name: string, view: object) => string;
}

/** A template with a mistake: which file, what, and what to do. */
export class TemplateFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options: { cause?: unknown } = {}) {
    super(problem.what.en, options);
    this.name = 'TemplateFault';
    this.problem = problem;
  }
}

const ownFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** @param override the workspace's `templates/`; need not exist */
export async function loadTemplates(override: string | null): Promise<Templates> {
  const { default: Handlebars } = await import('handlebars');
  const engine = Handlebars.create();
  const sources = new Map([...(await read(ownFolder)), ...(override ? await read(override) : [])]);
  for (const [name, text] of sources) engine.registerPartial(name, text);
  return {
    render: (name, view) => {
      try {
        const template = engine.compile(sources.get(name) ?? '', {
          strict: true,
          preventIndent: true,
          knownHelpersOnly: false,
        });
        return template(view);
      } catch (cause) {
        throw new TemplateFault(faultOf(name, cause, override), { cause });
      }
    },
  };
}

/** `offer.hbs` is the template `offer`, `print.css` the template `print.css`. */
async function read(folder: string): Promise<[string, string][]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const wanted = names.filter((name) => /\.(hbs|css)$/.test(name)).sort();
  return Promise.all(
    wanted.map(async (name): Promise<[string, string]> => {
      const text = await readFile(join(folder, name), 'utf8');
      if (/\{\{\{|\{\{&/.test(text)) throw new TemplateFault(rawFault(join(folder, name)));
      return [name.replace(/\.hbs$/, ''), text];
    }),
  );
}

function faultOf(name: string, cause: unknown, override: string | null): Problem {
  const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  const line = /line (\d+)/i.exec(said)?.[1] ?? /- (\d+):\d+/.exec(said)?.[1];
  const unknown = /"([^"]+)" not defined/.exec(said)?.[1];
  const missing = /partial ([\w.-]+) could not be found/i.exec(said)?.[1];
  const where = `${override ? 'templates/' : ''}${name}.hbs${line ? `, riga ${line}` : ''}`;
  const why = {
    it: unknown
      ? `non esiste il campo "${unknown}"`
      : missing
        ? `non esiste il modello "${missing}"`
        : `non è scritto bene (${said})`,
    en: unknown
      ? `there is no field "${unknown}"`
      : missing
        ? `there is no template "${missing}"`
        : `it is not well written (${said})`,
  };
  return templateProblem(where, why);
}

function rawFault(path: string): Problem {
  return templateProblem(path, {
    it: 'usa le tre graffe {{{ }}}, che stampano il testo delle fonti senza protezione: usane due',
    en: 'it uses three braces {{{ }}}, which print the text of sources unprotected: use two',
  });
}

function templateProblem(where: string, why: { it: string; en: string }): Problem {
  return {
    code: 'TEMPLATE_FAULT',
    lost: 'output',
    where,
    what: {
      it: `C’è un errore nel modello ${where}: ${why.it}.`,
      en: `There is a mistake in the template ${where}: ${why.en}.`,
    },
    remedy: {
      it: 'Correggilo, oppure togli il file dalla cartella templates/: si userà quello del programma.',
      en: 'Mend it, or take the file out of the templates/ folder: the program’s own will be used.',
    },
  };
}
