// The browser that prints: found, started without network, scripts and files, and closed whatever happens.

import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Problem } from '../model.ts';
import { bundledChromium } from './chromium.ts';

/** Path that the operator names; null: find one. */
export type BrowserChoice = string | null;

export interface FoundBrowser {
  executablePath: string;
  origin: 'chosen' | 'bundled' | 'installed';
  /** what the process needs in its environment */
  env: Record<string, string>;
  /** tried when the first start fails for missing libraries */
  libraryFolder: string | null;
  version: string | null;
}

/**
 * The browser to print with: the chosen one (never another when it is missing), the bundled one, an installed one.
 * A Problem lists every place that was tried.
 */
export async function findBrowser(choice: BrowserChoice): Promise<FoundBrowser | Problem> {
  if (choice !== null) {
    const found = await isProgram(choice);
    return found ? plain(choice, 'chosen') : noBrowser([choice]);
  }
  const bundled = await bundledChromium();
  if (bundled) {
    const { executablePath, fontFolder, libraryFolder, version } = bundled;
    return { executablePath, origin: 'bundled', env: { FONTCONFIG_PATH: fontFolder }, libraryFolder, version };
  }
  const places = installedPlaces();
  for (const place of places) if (await isProgram(place)) return plain(place, 'installed');
  return noBrowser(places);
}

export interface Printer {
  /** The page as PDF bytes, as the browser wrote them; printed again while `refine` has something to change. */
  print: (html: string, refine?: Refine) => Promise<Uint8Array>;
  /** A PNG of each element of the class `picture`, in the page's order, as large as the element is. */
  pictures: (html: string) => Promise<Uint8Array[]>;
  close: () => Promise<void>;
  /** the sandbox could not be used: said once to the operator */
  unsandboxed: boolean;
}

/** By what a page came to as a PDF, a script that changes the page; null: it is as it should be. */
export type Refine = (bytes: Uint8Array) => string | null;

/** Finds a browser and starts it. Never throws: a Problem says why there is none. */
export async function startPrinter(choice: BrowserChoice): Promise<Printer | Problem> {
  let path = choice ?? 'Chromium';
  try {
    // Its hundred files are read while the browser is looked for.
    import('puppeteer-core').catch(() => undefined);
    const found = await findBrowser(choice);
    if ('code' in found) return found;
    path = found.executablePath;
    return await openPrinter(found);
  } catch (error) {
    return notStarted(path, error);
  }
}

// No name resolves and every connection goes to a closed port of this machine, loopback included.
const closedNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/**
 * Starts a browser for printing.
 * @throws when it does not start; the caller words it.
 */
export async function openPrinter(found: FoundBrowser): Promise<Printer> {
  const { launch } = await import('puppeteer-core');
  const attempt = (args: readonly string[], env: Record<string, string>): Promise<Browser> =>
    launch({
      executablePath: found.executablePath,
      headless: 'shell' as const,
      // A pipe, not a socket: when this program is killed the browser goes with it.
      pipe: true,
      waitForInitialPage: false,
      args: [...closedNetwork, ...args],
      env: { ...process.env, ...env },
      timeout: 20_000,
      protocolTimeout: 30_000,
    });
  const root = process.getuid?.() === 0;
  const started = await withFallbacks(attempt, found, root ? ['--no-sandbox'] : []);
  // The first page is made ready ahead: a print that fails to get it says so itself.
  let ready: Promise<Page> | null = hardenedPage(started.browser);
  ready.catch(() => undefined);
  const takePage = (): Promise<Page> => {
    const page = ready ?? hardenedPage(started.browser);
    ready = null;
    return page;
  };
  return {
    print: async (html, refine) => printOn(await takePage(), html, refine),
    pictures: async (html) => picturesOn(await takePage(), html),
    close: async () => {
      // A page that is still being made ready would keep the program waiting for its answer.
      await ready?.catch(() => undefined);
      await started.browser.close();
    },
    unsandboxed: started.args.includes('--no-sandbox'),
  };
}

interface Started {
  browser: Browser;
  args: readonly string[];
}

type Attempt = (args: readonly string[], env: Record<string, string>) => Promise<Browser>;

/** A machine may lack libraries, or forbid the sandbox: each is mended once, and only when the first start says so. */
async function withFallbacks(
  attempt: Attempt,
  found: FoundBrowser,
  args: readonly string[],
  env = found.env,
): Promise<Started> {
  try {
    return { browser: await attempt(args, env), args };
  } catch (error) {
    const said = await lastWords(found.executablePath, [...closedNetwork, ...args], env);
    if (/error while loading shared libraries/.test(said) && found.libraryFolder && !env['LD_LIBRARY_PATH']) {
      return withFallbacks(attempt, found, args, { ...env, LD_LIBRARY_PATH: found.libraryFolder });
    }
    if (/No usable sandbox|Operation not permitted/.test(said) && !args.includes('--no-sandbox')) {
      return withFallbacks(attempt, found, [...args, '--no-sandbox'], env);
    }
    throw error;
  }
}

/** What the browser says on its way out: over the pipe only its silence is heard, so it is started once more to be listened to. */
function lastWords(path: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      path,
      ['--headless', ...args, 'about:blank'],
      { env: { ...process.env, ...env }, timeout: 3_000 },
      (_error, _out, said) => resolve(said),
    );
  });
}

const mostRefinements = 3;

async function printOn(page: Page, html: string, refine: Refine = () => null): Promise<Uint8Array> {
  const pdf = (): Promise<Uint8Array> =>
    page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 60_000 });
  try {
    await page.setContent(html, { waitUntil: 'load', timeout: 60_000 });
    let bytes = await pdf();
    for (let times = 0; times < mostRefinements; times += 1) {
      const script = refine(bytes);
      if (script === null) break;
      await page.evaluate(script);
      bytes = await pdf();
    }
    return bytes;
  } finally {
    await page.close();
  }
}

async function picturesOn(page: Page, html: string): Promise<Uint8Array[]> {
  try {
    // Wider than any picture: what sticks out of the window on its left side, as a page in Arabic would, cannot be drawn.
    await page.setViewport({ width: 1920, height: 1350 });
    await page.setContent(html, { waitUntil: 'load', timeout: 60_000 });
    const boxes = (await page.evaluate(shrinkToFit)) as Box[];
    const pictures: Uint8Array[] = [];
    // One at a time: a screenshot of a page that moves would be another's.
    for (const clip of boxes) pictures.push(await page.screenshot({ clip, captureBeyondViewport: true, type: 'png' }));
    return pictures;
  } finally {
    await page.close();
  }
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page: sets the text of a picture smaller until it fits its box, and tells where the boxes are. */
const shrinkToFit = `[...document.querySelectorAll('.picture')].map((picture) => {
  for (let size = 100; size >= 40 && picture.scrollHeight > picture.clientHeight; size -= 4) {
    picture.style.fontSize = size + '%';
  }
  const { x, y, width, height } = picture.getBoundingClientRect();
  return { x, y, width, height };
})`;

async function hardenedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await harden(page);
  return page;
}

/** Besides the switches: no scripts, no network for the page, every request but inline data refused. */
async function harden(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const handled = request.url().startsWith('data:') ? request.continue() : request.abort();
    handled.catch(() => undefined);
  });
}

function plain(executablePath: string, origin: FoundBrowser['origin']): FoundBrowser {
  return { executablePath, origin, env: {}, libraryFolder: null, version: null };
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function installedPlaces(): string[] {
  const { env } = process;
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
      root ? [root] : [],
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    const roots = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return roots.flatMap((root) => apps.map((app) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function noBrowser(tried: readonly string[]): Problem {
  const list = tried.join(', ');
  return {
    code: 'NO_BROWSER',
    lost: 'output',
    where: 'pdf',
    what: {
      it: `Il PDF non è stato fatto: non trovo il browser che lo stampa. Ho cercato: ${list || 'in nessun posto noto'}.`,
      en: `The PDF was not made: the browser that prints it was not found. Tried: ${list || 'no known place'}.`,
    },
    remedy: {
      it: 'La pagina HTML c’è. Per il PDF installa Chrome, Chromium o Edge, oppure indica dov’è con --browser. Verifica con: bulletin doctor',
      en: 'The HTML page is there. For the PDF install Chrome, Chromium or Edge, or say where it is with --browser. Check with: bulletin doctor',
    },
  };
}

function notStarted(path: string, error: unknown): Problem {
  const silent = error instanceof Error && /timed out|Timeout/i.test(error.message);
  return {
    code: 'BROWSER_NOT_STARTED',
    lost: 'output',
    where: 'pdf',
    what: {
      it: `Il PDF non è stato fatto: il browser ${path} ${silent ? 'non risponde' : 'si chiude appena parte'}.`,
      en: `The PDF was not made: the browser ${path} ${silent ? 'does not answer' : 'closes as soon as it starts'}.`,
    },
    remedy: {
      it: 'La pagina HTML c’è. Prova: bulletin doctor; oppure indica un altro browser con --browser.',
      en: 'The HTML page is there. Try: bulletin doctor; or name another browser with --browser.',
    },
  };
}
