import { resolve } from 'node:path';
import type { SourceConfig } from '../sources/index.ts';

/** The source that already reads this address, file or board; null when there is none. */
export function alreadyThere(
  sources: readonly SourceConfig[],
  keys: { url?: unknown; path?: unknown; board?: unknown },
  root: string,
): string | null {
  const wanted = signs(keys, root);
  return sources.find((source) => signs(source, root).some((sign) => wanted.includes(sign)))?.id ?? null;
}

/** What two blocks for the same thing have in common. */
function signs(keys: object, root: string): string[] {
  const { url, path, board } = keys as { url?: unknown; path?: unknown; board?: { vendor?: string; name?: string } };
  return [
    ...(typeof url === 'string' ? [plain(url)] : []),
    ...(typeof path === 'string' ? [resolve(root, path)] : []),
    ...(board?.name === undefined ? [] : [`${board.vendor} ${board.name.toLowerCase()}`]),
  ];
}

/** With or without the last stroke, `www.` and the s of https it is the same page. */
function plain(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
