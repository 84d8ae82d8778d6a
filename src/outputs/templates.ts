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

/**
 * @param override the workspace's `templates/`; need not exist
 * @throws TemplateFault when a template is not well written
 */
export async function loadTemplates(override: string | null): Promise<Templates> {
  const { default: Handlebars } = await import('handlebars');
  const engine = Handlebars.create();
  const files = new Map([...(await read(ownFolder)), ...(override ? await read(override) : [])]);
  for (const file of files.values()) {
    try {
      engine.parse(file.text);
    } catch (cause) {
      throw new TemplateFault(notWritten(file, cause), { cause });
    }
    engine.registerPartial(file.name, file.text);
  }
  return {
    render: (name, view) => {
      try {
        return engine.compile(files.get(name)?.text ?? '', { strict: true, preventIndent: true })(view);
      } catch (cause) {
        throw new TemplateFault(notFilled([...files.values()], cause), { cause });
      }
    },
  };
}

interface TemplateFile {
  /** `card` for card.hbs, `print.css` for print.css */
  name: string;
  path: string;
  text: string;
}

async function read(folder: string): Promise<[string, TemplateFile][]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const wanted = names.filter((name) => /\.(hbs|css)$/.test(name)).sort();
  return Promise.all(
    wanted.map(async (fileName): Promise<[string, TemplateFile]> => {
      const path = join(folder, fileName);
      const text = await readFile(path, 'utf8');
      const raw = /\{\{\{|\{\{&/.exec(text);
      if (raw) throw new TemplateFault(rawFault(`${path}, ${lineAt(text, raw.index)}`));
      const name = fileName.replace(/\.hbs$/, '');
      return [name, { name, path, text }];
    }),
  );
}

function lineAt(text: string, at: number): string {
  return `riga ${text.slice(0, at).split('\n').length}`;
}

/** A template that cannot be understood; the engine tells the line. */
function notWritten(file: TemplateFile, cause: unknown): Problem {
  const said = cause instanceof Error ? cause.message : String(cause);
  const line = /line (\d+)/i.exec(said)?.[1] ?? /- (\d+):\d+/.exec(said)?.[1];
  return templateProblem(`${file.path}${line ? `, riga ${line}` : ''}`, {
    it: 'le parentesi graffe {{ }} non sono chiuse o non sono in ordine',
    en: 'the braces {{ }} are not closed or not in order',
  });
}

/** A field or a template that does not exist. The engine does not say in which file: it is looked for by its name. */
function notFilled(files: readonly TemplateFile[], cause: unknown): Problem {
  const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  const field = /"([^"]+)" not defined/.exec(said)?.[1];
  const partial = /partial ([\w.-]+) could not be found/i.exec(said)?.[1];
  const named = new RegExp(`\\{\\{[^}]*(?<![\\w-])${escaped(field ?? partial ?? '')}(?![\\w-])`);
  const places = files.flatMap((file) => {
    const found = field || partial ? named.exec(file.text) : null;
    return found ? [`${file.path}, ${lineAt(file.text, found.index)}`] : [];
  });
  // The workspace's own files come last and are the likelier place.
  return templateProblem(places.at(-1) ?? 'templates/', {
    it: field ? `non esiste il campo "${field}"` : partial ? `non esiste il modello "${partial}"` : said,
    en: field ? `there is no field "${field}"` : partial ? `there is no template "${partial}"` : said,
  });
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function rawFault(where: string): Problem {
  return templateProblem(where, {
    it: 'usa le tre graffe {{{ }}}, che stampano il testo delle fonti senza protezione: usane due',
    en: 'it uses three braces {{{ }}}, which print the text of sources unprotected: use two',
  });
}

function templateProblem(where: string, why: { it: string; en: string }): Problem {
  return {
    code: 'TEMPLATE_FAULT',
    lost: 'nothing',
    where,
    what: {
      it: `C’è un errore nel modello ${where}: ${why.it}.`,
      en: `There is a mistake in the template ${where}: ${why.en}.`,
    },
    remedy: {
      it: 'Correggilo, oppure togli il file dalla cartella templates/: si userà quello del programma. Niente è stato pubblicato.',
      en: 'Mend it, or take the file out of the templates/ folder: the program’s own will be used. Nothing was published.',
    },
  };
}
