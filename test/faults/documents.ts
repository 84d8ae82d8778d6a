// Small documents and answers of the table of faults.
import type { Route } from './bench.ts';

interface Item {
  title?: string;
  link?: string;
  text?: string;
  more?: string;
}

export function rss(items: Item[], channel = ''): string {
  const entries = items.map((item) => {
    const { title = 'Cuoca', text = 'Tempo determinato.', more = '' } = item;
    const link = item.link ?? `https://ditta.example/${encodeURIComponent(title)}`;
    return `<item><title>${title}</title><link>${link}</link><description>${text}</description>${more}</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Annunci</title>${channel}${entries.join('')}</channel></rss>`;
}

export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="it"><head><title>Lavora con noi</title>${head}</head><body>${body}</body></html>`;
}

export function posting(title: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: '<p>Turni di mattina.</p>',
    hiringOrganization: { '@type': 'Organization', name: 'Ditta Pioppo' },
    ...more,
  };
}

export function jsonLd(...blocks: unknown[]): string {
  return blocks
    .map(
      (block) =>
        `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
    )
    .join('');
}

/** Answers with this body. */
export function says(body: string | Uint8Array, headers: Record<string, string> = {}): Route {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function feed(body: string | Uint8Array, headers: Record<string, string> = {}): Route {
  return says(body, { 'content-type': 'application/rss+xml', ...headers });
}

export function data(value: unknown): Route {
  return says(typeof value === 'string' ? value : JSON.stringify(value), { 'content-type': 'application/json' });
}

export function status(code: number, headers: Record<string, string> = {}): Route {
  return (_, response) => response.writeHead(code, headers).end('no');
}

export function redirect(code: number, location: string): Route {
  return status(code, { location });
}
