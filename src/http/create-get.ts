import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IsoDate } from '../model.ts';
import type { Get, Page } from './get.ts';
import { Unreachable } from './get.ts';

export interface GetSettings {
  /** the workspace; `path:` is relative to it */
  root: string;
  /** where kept copies live; made when needed */
  cacheFolder: string;
  /** e-mail or address of who runs this, for the user agent */
  contact: string;
  version: string;
  /** stamped on kept copies */
  today: IsoDate;
  /** true: kept copies only */
  offline?: boolean;
  /** for one document, redirects, retries and body included; time in the queue of its host is not counted */
  deadlineMs?: number;
  /** largest document, after decompression */
  capBytes?: number;
  /** between two requests to the same host */
  gapMs?: number;
  sleep?: (ms: number) => Promise<void>;
}

/** The only way to the network and to files, for sources. */
export function createGet(settings: GetSettings): Get {
  return async (address) => {
    const page = 'path' in address ? await fromFile(settings, address.path) : await fromWeb(settings, address.url);
    return { ...page, text: new TextDecoder().decode(page.body), charset: 'utf-8' } satisfies Page;
  };
}

type Raw = Omit<Page, 'text' | 'charset'>;

async function fromFile(settings: GetSettings, path: string): Promise<Raw> {
  const address = resolve(settings.root, path);
  try {
    const body = await readFile(address);
    return { address, contentType: null, body, state: 'fresh', copyOf: null, problems: [] };
  } catch (cause) {
    throw failed(address, cause);
  }
}

async function fromWeb(settings: GetSettings, url: string): Promise<Raw> {
  const { request } = await import('undici');
  const answer = await request(url, { signal: AbortSignal.timeout(settings.deadlineMs ?? 30_000) });
  if (answer.statusCode !== 200) throw failed(url, answer.statusCode, answer.statusCode === 404);
  const body = new Uint8Array(await answer.body.arrayBuffer());
  const type = answer.headers['content-type'];
  return {
    address: url,
    contentType: typeof type === 'string' ? type : null,
    body,
    state: 'fresh',
    copyOf: null,
    problems: [],
  };
}

function failed(where: string, cause: unknown, gone = false): Unreachable {
  const what = { it: `Non si riesce a leggere ${where}.`, en: `${where} cannot be read.` };
  const remedy = { it: 'Controllare l’indirizzo.', en: 'Check the address.' };
  return new Unreachable({ code: 'UNREACHABLE', lost: 'source', where, what, remedy }, { gone, cause });
}
