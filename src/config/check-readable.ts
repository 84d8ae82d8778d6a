// What can be known of a source before it is read: whether its file is there and is of a form that is read, whether its
// selectors are well formed. A source that is switched off is left alone.

import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { linkRule } from '../sources/page-fields.ts';
import { isWellFormed } from '../sources/selectors.ts';
import type { ConfigProblem } from './config-problem.ts';
import type { Plain } from './cross-check.ts';
import { nearest } from './nearest.ts';
import type { Sentence } from './wording.ts';
import { type Path, problemAt, spanAt } from './written-file.ts';

/** Works on what is written, so that a mistake elsewhere in the file hides nothing. */
export async function checkReadable(sources: Plain, root: string): Promise<ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const refuse = (path: Path, sentence: Sentence | null) => {
    if (sentence) problems.push(problemAt(sources.written, spanAt(sources.written, path), sentence));
  };
  for (const [index, source] of listIn(sources.plain, 'sources').entries()) {
    const enabled = valueIn(source, 'enabled');
    if (enabled === false || enabled === 'false') continue;
    const path = valueIn(source, 'path');
    if (typeof path === 'string') refuse(['sources', index, 'path'], await pathTrouble(path, source, root));
    for (const { at, selector } of selectorsOf(source)) {
      if (!(await isWellFormed(selector))) refuse(['sources', index, ...at], notSelector(selector));
    }
  }
  return problems;
}

interface Written {
  at: Path;
  selector: string;
}

/** Where a source of kind `page` or `jobposting` has its selectors. */
function selectorsOf(source: unknown): Written[] {
  const single: Path[] = [['list', 'item'], ['list', 'link'], ['next'], ['follow', 'links']];
  const fields = ['list', 'detail'].flatMap((block) => {
    const named = valueIn(valueIn(source, block), 'fields');
    return Object.keys(Object(named)).flatMap((name): Path[] => [
      [block, 'fields', name],
      [block, 'fields', name, 'select'],
    ]);
  });
  return [...single, ...fields].flatMap((at) => {
    const text = at.reduce<unknown>(valueIn, source);
    return typeof text === 'string' && text !== '' ? [{ at, selector: linkRule(text).select }] : [];
  });
}

async function pathTrouble(path: string, source: unknown, root: string): Promise<Sentence | null> {
  if (process.platform !== 'win32' && /^[a-z]:[\\/]|\\/i.test(path)) return windowsPath(path);
  const whole = resolve(root, path);
  const found = await stat(whole).catch(() => null);
  if (found === null) return noFile(path, whole, await besideName(path, whole));
  if (found.isDirectory()) return folder(path);
  return valueIn(source, 'kind') === 'sheet' && /\.(xlsx?|ods|numbers)$/i.test(path) ? workbook(path) : null;
}

/** A file of nearly that name in the same folder, as it would be written. */
async function besideName(path: string, whole: string): Promise<string | null> {
  const names = await readdir(dirname(whole)).catch((): string[] => []);
  const near = nearest(basename(whole), names);
  return near === null ? null : posix.join(posix.dirname(path), near);
}

function valueIn(holder: unknown, step: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
}

function listIn(holder: unknown, step: PropertyKey): unknown[] {
  const list = valueIn(holder, step);
  return Array.isArray(list) ? list : [];
}

function noFile(path: string, whole: string, near: string | null): Sentence {
  return {
    what: {
      it: `Il file «${path}» non c’è: l’ho cercato in ${whole}${near ? `. Volevi dire «${near}»?` : '.'}`,
      en: `There is no file “${path}”: it was looked for at ${whole}${near ? `. Did you mean “${near}”?` : '.'}`,
    },
    remedy: {
      it: 'Metti il file nella cartella inbox e scrivi «inbox/nome-del-file», oppure scrivi «enabled: false» se per ora la fonte non serve.',
      en: 'Put the file into the folder inbox and write “inbox/name-of-the-file”, or write “enabled: false” if the source is not needed for now.',
    },
  };
}

function windowsPath(path: string): Sentence {
  const name = path.split(/[\\/]/).at(-1) || 'nome-del-file';
  return {
    what: {
      it: `«${path}» è scritto come un percorso di Windows: su questo computer non si trova.`,
      en: `“${path}” is written as a path of Windows: it cannot be found on this computer.`,
    },
    remedy: {
      it: `Copia il file nella cartella inbox e scrivi «inbox/${name}».`,
      en: `Copy the file into the folder inbox and write “inbox/${name}”.`,
    },
  };
}

function folder(path: string): Sentence {
  return {
    what: {
      it: `«${path}» è una cartella, ma qui serve un file.`,
      en: `“${path}” is a folder, but a file belongs here.`,
    },
    remedy: {
      it: `Scrivi anche il nome del file: «${join(path, 'nome-del-file')}». Se i file sono più d’uno, serve una fonte per ciascuno.`,
      en: `Write the name of the file too: “${join(path, 'name-of-the-file')}”. If there are several files, each needs a source.`,
    },
  };
}

function workbook(path: string): Sentence {
  const csv = path.replace(/\.\w+$/, '.csv');
  return {
    what: {
      it: `«${path}» è un foglio di calcolo, che in questa forma non si legge.`,
      en: `“${path}” is a spreadsheet, which is not read in this form.`,
    },
    remedy: {
      it: `Aprilo, scegli «Salva con nome», tipo CSV (UTF-8), e scrivi qui «${csv}».`,
      en: `Open it, choose “Save as”, type CSV (UTF-8), and write “${csv}” here.`,
    },
  };
}

function notSelector(selector: string): Sentence {
  return {
    what: {
      it: `Il selettore «${selector}» non è scritto correttamente: con questo la pagina non si può leggere.`,
      en: `The selector “${selector}” is not well formed: the page cannot be read with it.`,
    },
    remedy: {
      it: 'Un selettore è per esempio «.annuncio h3» o «a.titolo»: controlla i punti e che le parentesi si chiudano.',
      en: 'A selector is for example “.annuncio h3” or “a.titolo”: check the dots and that brackets close.',
    },
  };
}
