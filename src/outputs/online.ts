import type { Edition, IssueEntry } from '../model.ts';
import { safeUrl } from './safe-url.ts';

/** Where a reader finds an entry: its own page, else its place on the edition's page; null: nowhere on the web. */
export function entryAddress(edition: Edition, { code, entry }: IssueEntry): string | null {
  const own = entry.url ? safeUrl(entry.url) : null;
  return own ?? (edition.pageUrl ? `${edition.pageUrl}#${code.toLowerCase()}` : null);
}
