import type { IsoDate } from '../model.ts';
import type { Cache } from './cache.ts';
import { decode } from './decode.ts';
import { isContainer } from './document-fault.ts';
import type { Address, Get, GetOptions, Page } from './get.ts';
import { readLocalFile } from './read-file.ts';
import { repaired, type Undecoded } from './reports.ts';
import type { FromWeb } from './web.ts';

export interface GetSettings {
  /** the workspace; `path:` is relative to it */
  root: string;
  /** where kept copies live; made when needed */
  cacheFolder: string;
  /** the kept copies themselves, where they wait to be approved; absent: those of the folder */
  cache?: Cache;
  /** e-mail or address of who runs this, for the user agent */
  contact: string;
  /** of this program, for the user agent */
  version: string;
  /** stamped on kept copies */
  today: IsoDate;
  /** true: kept copies only */
  offline?: boolean;
  /** for one document, redirects, retries and body included; time in the queue of its host is not counted. 30 s */
  deadlineMs?: number;
  /** largest document, after decompression. 15 MiB */
  capBytes?: number;
  /** between the starts of two requests to the same host. 1 s */
  gapMs?: number;
  sleep?: (ms: number) => Promise<void>;
  /** between 0 and 1, spreads retries */
  jitter?: () => number;
  /** name service */
  lookup?: Lookup;
  /** the environment, for the passwords that it holds; `process.env` unless given */
  env?: Readonly<Record<string, string | undefined>>;
}

/** Resolves a name to all its addresses, as `dns.lookup` does with `all: true`. */
export type Lookup = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** The only way to the network and to files, for sources. What serves the network is loaded with the first address. */
export function createGet(settings: GetSettings): Get {
  let web: Promise<FromWeb> | undefined;
  const fromWeb = async (url: string, options: GetOptions) => {
    web ??= import('./web.ts').then(({ createFromWeb }) => createFromWeb(settings));
    return (await web)(url, options);
  };
  const found = async (address: Address, options: GetOptions): Promise<Undecoded> => {
    if ('url' in address)
      return /^imaps?:/i.test(address.url)
        ? fromMailbox(address.url, options, settings)
        : fromWeb(address.url, options);
    if (options.accept !== 'mail') return readLocalFile(settings.root, address.path, options);
    const { readMailFiles } = await import('./read-mail-files.ts');
    return readMailFiles(settings.root, address.path, options);
  };
  return async (address, options) => decoded(await found(address, options), options);
}

async function fromMailbox(url: string, options: GetOptions, settings: GetSettings): Promise<Undecoded> {
  const { readMailbox } = await import('./imap.ts');
  return readMailbox(url, options, settings);
}

function decoded(found: Undecoded, options: GetOptions): Page {
  if (options.accept === 'mail' || isContainer(found.body)) return { ...found, charset: 'binary', text: '' };
  const { text, charset, repairs } = decode(found.body, found.contentType, options.accept);
  const problems = repairs.map((repair) => repaired(repair, found.address, options.source));
  return { ...found, charset, text, problems: [...found.problems, ...problems] };
}
