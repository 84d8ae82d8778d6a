// Which addresses of a sitemap are pages of single offers.

import { jobName } from './job-words.ts';

export interface JobPages {
  /** what all of them have in their address: `/offerte/` */
  match: string;
  addresses: string[];
}

/** The largest group of addresses in one folder whose name speaks of work; null when there are not two of them. */
export function jobPages(addresses: readonly string[]): JobPages | null {
  const folders = new Map<string, string[]>();
  for (const address of addresses) {
    const folder = folderOf(address);
    if (folder === null) continue;
    folders.set(folder, [...(folders.get(folder) ?? []), address]);
  }
  const largest = [...folders].sort(([, a], [, b]) => b.length - a.length)[0];
  if (largest === undefined || largest[1].length < 2) return null;
  const [match, found] = largest;
  return { match, addresses: found };
}

/** `/lavora-con-noi/` of `https://azienda.example/lavora-con-noi/magazziniere`: the last part that names work, with something below it. */
function folderOf(address: string): string | null {
  const parts = new URL(address).pathname.split('/').filter((part) => part !== '');
  const at = parts.findLastIndex((part, index) => index < parts.length - 1 && jobName.test(part));
  return at < 0 ? null : `/${parts.slice(0, at + 1).join('/')}/`;
}
