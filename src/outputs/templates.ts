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
      const fill = engine.compile(files.get(name)?.text ?? '', { strict: true, preventIndent: true });
      try {
        return fill(view);
      } catch (cause) {
        throw new TemplateFault(notFilled([...files.values()], tellingCause(fill, view) ?? cause), { cause });
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

/** A field or a template that does not exist, with the names that do exist in its place. */
function notFilled(files: readonly TemplateFile[], cause: unknown): Problem {
  const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  const [, field, known] = /"([^"]+)" not defined in \{([^}]*)\}/.exec(said) ?? [];
  const partial = /partial ([\w.-]+) could not be found/i.exec(said)?.[1];
  const where = placeOf(files, field ?? partial ?? '', lineOf(cause));
  if (field !== undefined) {
    const names = known ?? '';
    return templateProblem(where, {
      it: `non esiste il campo "${field}"${names ? `; qui ci sono: ${names}` : ''}`,
      en: `there is no field "${field}"${names ? `; here there are: ${names}` : ''}`,
    });
  }
  if (partial === undefined) return templateProblem(where, { it: said, en: said });
  const names = files.map(({ name }) => name).join(', ');
  return templateProblem(where, {
    it: `non esiste il modello "${partial}"; ci sono: ${names}`,
    en: `there is no template "${partial}"; there are: ${names}`,
  });
}

/** The engine tells the line, not the file: it is the one that has the name there. The workspace's own come last and are likelier. */
function placeOf(files: readonly TemplateFile[], name: string, line: number | null): string {
  const named = new RegExp(`\\{\\{[^}]*(?<![\\w-])${escaped(name)}(?![\\w-])`);
  const places = files.flatMap(({ path, text }) => {
    const lines = text.split('\n').flatMap((written, index) => (named.test(written) ? [index + 1] : []));
    return lines.map((number) => ({ place: `${path}, riga ${number}`, isTold: number === line }));
  });
  return (places.findLast(({ isTold }) => isTold) ?? places.at(-1))?.place ?? 'templates/';
}

function lineOf(cause: unknown): number | null {
  const line: unknown = typeof cause === 'object' && cause !== null && 'lineNumber' in cause ? cause.lineNumber : null;
  return typeof line === 'number' ? line : null;
}

/** The same failure once more, now with the names of the fields. */
function tellingCause(fill: (view: unknown) => string, view: object): unknown {
  try {
    fill(tellingItsFields(view));
    return null;
  } catch (cause) {
    return cause;
  }
}

/** What a view says of itself in the engine's message about a field that it does not have: the fields that it has. */
function tellingItsFields(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(tellingItsFields);
  if (typeof view !== 'object' || view === null || Object.getPrototypeOf(view) !== Object.prototype) return view;
  const fields = Object.fromEntries(Object.entries(view).map(([key, value]) => [key, tellingItsFields(value)]));
  const names = Object.keys(fields).join(', ');
  return Object.defineProperty(fields, 'toString', { value: () => `{${names}}` });
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
