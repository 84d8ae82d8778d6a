// `bulletin doctor`: whether this computer has all that is needed, and what to do where it has not.

import type { Problem, Said } from '../model.ts';
import { type BrowserChoice, type FoundBrowser, findBrowser, openPrinter } from '../outputs/browser.ts';
import { fontFaces } from '../outputs/fonts.ts';
import { pageCount, whyNotPrintable } from '../outputs/pdf-bytes.ts';
import { type Finding, workspaceFindings } from './doctor-workspace.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface DoctorOptions {
  workspace: string;
  json: boolean;
  browser: BrowserChoice;
  version: string;
}

export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<ExitCode> {
  const findings = [
    program(options.version),
    ...(await workspaceFindings(options.workspace)),
    ...(await printing(options.browser)),
  ];
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

const trialPage = (fonts: string) =>
  `<!DOCTYPE html><html lang="it"><title>Prova</title><style>${fonts}body{font-family:"Noto Sans"}</style><h1>Prova di stampa</h1><p>Perché no?</p>`;

/** A browser counts as working only when it has printed a page with its fonts. */
async function printing(choice: BrowserChoice): Promise<Finding[]> {
  const fonts = await fontFaces('Aä عා').catch(() => null);
  const found = await findBrowser(choice);
  if ('code' in found) return [missing(found), fontsFinding(fonts, null)];
  try {
    const printer = await openPrinter(found);
    try {
      const bytes = await printer.print(trialPage(fonts ?? ''));
      const fault = whyNotPrintable(bytes, 0);
      if (fault || pageCount(bytes) !== 1) {
        const why = fault ?? { it: 'la prova di stampa non è riuscita', en: 'the trial print failed' };
        return [broken(found, why), fontsFinding(fonts, null)];
      }
      return [working(found, printer.unsandboxed), fontsFinding(fonts, bytes)];
    } finally {
      await printer.close();
    }
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [broken(found, { it: said, en: said }), fontsFinding(fonts, null)];
  }
}

/** `trial`: the page that was printed; null where no browser prints. */
function fontsFinding(fonts: string | null, trial: Uint8Array | null): Finding {
  const embedded = trial === null || /\/BaseFont\s*\/\S*NotoSans/.test(Buffer.from(trial).toString('latin1'));
  if (fonts === null || !embedded) {
    return {
      what: 'fonts',
      ok: false,
      said: {
        it: `I caratteri del PDF (Noto Sans) ${fonts === null ? 'mancano' : 'non arrivano nella pagina stampata'}.`,
        en: `The fonts of the PDF (Noto Sans) ${fonts === null ? 'are missing' : 'do not reach the printed page'}.`,
      },
      remedy: {
        it: 'Installa di nuovo il programma (npm ci, nella sua cartella), o prova un altro browser con --browser.',
        en: 'Install the program again (npm ci, in its folder), or try another browser with --browser.',
      },
    };
  }
  const tried = trial !== null;
  return {
    what: 'fonts',
    ok: true,
    said: {
      it: `I caratteri del PDF (Noto Sans) ci sono${tried ? ' e arrivano nella pagina stampata' : ''}.`,
      en: `The fonts of the PDF (Noto Sans) are there${tried ? ' and reach the printed page' : ''}.`,
    },
    remedy: null,
  };
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
