// `bulletin doctor`: whether this computer has all that is needed, and what to do where it has not.

import { access, constants, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem, Said } from '../model.ts';
import { type BrowserChoice, type FoundBrowser, findBrowser, openPrinter } from '../outputs/browser.ts';
import { pageCount, whyNotPrintable } from '../outputs/pdf-bytes.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface DoctorOptions {
  workspace: string;
  json: boolean;
  browser: BrowserChoice;
  version: string;
}

interface Finding {
  what: string;
  ok: boolean;
  said: Said;
  remedy: Said | null;
}

export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const findings = [program(options.version), await folder(options.workspace), await browser(options.browser)];
  const exit: ExitCode = findings.every((finding) => finding.ok) ? 0 : 3;
  if (options.json) {
    terminal.out(JSON.stringify({ ok: exit === 0, findings }));
    return exit;
  }
  for (const { ok, said, remedy } of findings) {
    terminal.out(`${ok ? 'ok' : 'NO'}  ${said[terminal.language]}`);
    if (remedy) terminal.out(`    ${remedy[terminal.language]}`);
  }
  return exit;
}

function program(version: string): Finding {
  const machine = `${process.platform} ${process.arch}`;
  return {
    what: 'program',
    ok: true,
    said: {
      it: `bulletin ${version}, Node ${process.versions.node}, ${machine}`,
      en: `bulletin ${version}, Node ${process.versions.node}, ${machine}`,
    },
    remedy: null,
  };
}

/** The workspace must have its settings and let itself be written in. */
async function folder(workspace: string): Promise<Finding> {
  const root = resolve(workspace);
  const trial = join(root, `.bulletin-prova-${process.pid}`);
  const writable = await mkdir(trial)
    .then(() => rm(trial, { recursive: true }))
    .then(yes, no);
  const settings = await access(join(root, 'sources.yaml'), constants.R_OK).then(yes, no);
  if (!writable) {
    return {
      what: 'folder',
      ok: false,
      said: { it: `Nella cartella ${root} non si può scrivere.`, en: `The folder ${root} cannot be written in.` },
      remedy: {
        it: 'Controlla i permessi, o usa una cartella tua: --workspace <cartella>.',
        en: 'Check its permissions, or use a folder of your own: --workspace <folder>.',
      },
    };
  }
  return {
    what: 'folder',
    ok: settings,
    said: settings
      ? { it: `Cartella di lavoro: ${root}`, en: `Workspace: ${root}` }
      : { it: `Nella cartella ${root} manca sources.yaml.`, en: `The folder ${root} has no sources.yaml.` },
    remedy: settings
      ? null
      : {
          it: 'Vai nella cartella giusta, o preparane una: bulletin init <cartella>.',
          en: 'Go to the right folder, or prepare one: bulletin init <folder>.',
        },
  };
}

/** A browser counts as working only when it has printed a page with its fonts. */
async function browser(choice: BrowserChoice): Promise<Finding> {
  const found = await findBrowser(choice);
  if ('code' in found) return missing(found);
  try {
    const printer = await openPrinter(found);
    try {
      const bytes = await printer.print(
        '<!DOCTYPE html><html lang="it"><title>Prova</title><h1>Prova di stampa</h1><p>Perché no?</p>',
      );
      const fault = whyNotPrintable(bytes, 0);
      if (fault || pageCount(bytes) !== 1)
        return broken(found, fault ?? { it: 'la prova di stampa non è riuscita', en: 'the trial print failed' });
      return working(found, printer.unsandboxed);
    } finally {
      await printer.close();
    }
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return broken(found, { it: said, en: said });
  }
}

function working(found: FoundBrowser, unsandboxed: boolean): Finding {
  const origin =
    found.origin === 'bundled'
      ? { it: `incluso, ${found.version}`, en: `bundled, ${found.version}` }
      : { it: found.executablePath, en: found.executablePath };
  return {
    what: 'browser',
    ok: true,
    said: { it: `Il browser stampa: ${origin.it}`, en: `The browser prints: ${origin.en}` },
    remedy: unsandboxed
      ? {
          it: 'Nota: qui il browser non può isolarsi dal sistema (sei amministratore, o il sistema lo vieta). Usa un utente normale, se puoi.',
          en: 'Note: here the browser cannot be isolated from the system (you are root, or the system forbids it). Use a normal user if you can.',
        }
      : null,
  };
}

function missing(problem: Problem): Finding {
  return { what: 'browser', ok: false, said: problem.what, remedy: problem.remedy };
}

function broken(found: FoundBrowser, why: Said): Finding {
  return {
    what: 'browser',
    ok: false,
    said: {
      it: `Il browser ${found.executablePath} c’è ma non stampa: ${why.it}`,
      en: `The browser ${found.executablePath} is there but does not print: ${why.en}`,
    },
    remedy: {
      it: 'Indica un altro Chrome, Chromium o Edge con --browser, oppure installane uno.',
      en: 'Name another Chrome, Chromium or Edge with --browser, or install one.',
    },
  };
}

function yes(): boolean {
  return true;
}

function no(): boolean {
  return false;
}
