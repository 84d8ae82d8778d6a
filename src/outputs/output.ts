import type { Problem } from '../model.ts';
import type { BrowserChoice, Printer } from './browser.ts';
import type { Settled } from './layout.ts';
import type { Templates } from './templates.ts';

export interface OutputFile {
  name: string;
  bytes: Uint8Array;
}

export interface RenderOptions {
  /** folder with the workspace's own templates; need not exist */
  workspaceTemplates: string | null;
  browser: BrowserChoice;
  /** a browser that is already starting, for several editions; whoever gives it closes it */
  printer?: Promise<Printer | Problem> | null;
  /** how editions with the same entries were laid out, by `layoutKey`: filled by the first of them */
  layouts?: Map<string, Settled>;
}

/** What an output is given beside the edition. */
export interface RenderTools {
  templates: Templates;
  browser: BrowserChoice;
  /** null: the output starts one of its own */
  printer: Promise<Printer | Problem> | null;
  layouts: Map<string, Settled>;
  /** name of the edition's files, without ending */
  fileName: string;
  /** trouble that costs an output, for the operator */
  report: (problem: Problem) => void;
}
