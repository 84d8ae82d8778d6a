import type { Address } from '../http/get.ts';

/**
 * Where the table itself is: the address of a Google sheet, as copied from the browser, becomes that of its CSV export, with the same
 * sheet (`gid`). Any other address stays.
 */
export function sheetAddress(address: Address): Address {
  if ('path' in address || !URL.canParse(address.url)) return address;
  const url = new URL(address.url);
  const path = /^\/spreadsheets(?:\/u\/\d+)?\/d\/((e\/)?[\w-]+)(?:\/(\w*))?\/?$/.exec(url.pathname);
  if (url.hostname !== 'docs.google.com' || path === null) return address;
  const [, id = '', published, page = ''] = path;
  if (isExport(page, url)) return address;
  const parameters = new URLSearchParams(published ? { output: 'csv' } : { format: 'csv' });
  const gid = url.searchParams.get('gid') ?? /(?:^#|&)gid=(\d+)/.exec(url.hash)?.[1];
  if (gid && /^\d+$/.test(gid)) parameters.set('gid', gid);
  if (published && gid) parameters.set('single', 'true');
  return { url: `https://docs.google.com/spreadsheets/d/${id}/${published ? 'pub' : 'export'}?${parameters}` };
}

function isExport(page: string, { searchParams }: URL): boolean {
  return page === 'export' || page === 'gviz' || (page === 'pub' && (searchParams.get('output') ?? 'html') !== 'html');
}

/** Whether a web page is the one by which Google asks who is reading. */
export function isGoogleLogin(address: string, html: string): boolean {
  return /^https:\/\/accounts\.google\.com\//i.test(address) || /accounts\.google\.com|ServiceLogin/i.test(html);
}
