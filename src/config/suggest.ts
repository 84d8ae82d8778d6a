// What was probably meant by a value that is not written the right way. Every suggestion is shown, never applied.

const italianMonths = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

/** `20/11/2026`, `20 novembre 2026` -> `2026-11-20`; the day comes first, as in Italy. */
export function suggestDay(typed: string): string | null {
  const numeric = /^(\d{1,2})[/.\s-]+(\d{1,2})[/.\s-]+(\d{4})$/.exec(typed.trim());
  const worded = /^(\d{1,2})°?\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/i.exec(typed.trim());
  const yearFirst = /^(\d{4})[/.\s-]+(\d{1,2})[/.\s-]+(\d{1,2})$/.exec(typed.trim());
  if (numeric) return dayOf(numeric[3], numeric[2], numeric[1]);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (!worded) return null;
  const month = italianMonths.indexOf((worded[2] ?? '').toLowerCase()) + 1;
  return month === 0 ? null : dayOf(worded[3], String(month), worded[1]);
}

/** `“www.comune.example/bandi”` -> `https://www.comune.example/bandi` */
export function suggestAddress(typed: string): string | null {
  const bare = typed
    .replace(/^[\s"'“”„«»‘’<(]+|[\s"'“”„«»‘’>)]+$/gu, '')
    .replace(/^h+t+p*(s?)(?::\/*|\/\/+)(?=[^/])/i, 'http$1://');
  const candidate = /^[a-z][a-z\d+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  const address = addressOf(candidate.replace(/\s/gu, '%20'));
  if (!address || !/^https?:$/.test(address.protocol) || !/\.[a-z]{2,}$/i.test(address.hostname)) return null;
  return (
    searchTarget(address) ?? (address.pathname === '/' && !candidate.endsWith('/') ? address.origin : address.href)
  );
}

/** The page behind an address copied from the results of a search engine. */
export function searchTarget(address: URL): string | null {
  if (!/(^|\.)google\.[a-z.]+$/.test(address.hostname) || address.pathname !== '/url') return null;
  return address.searchParams.get('url') ?? address.searchParams.get('q');
}

/** `Panificio Spiga d'Oro` -> `panificio-spiga-d-oro` */
export function suggestShortName(typed: string): string | null {
  const plain = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  return name || null;
}

export function suggestEmail(typed: string): string | null {
  const bare = typed.replace(/^mailto:/i, '').replace(/[\s"'“”«»<>]/gu, '');
  return /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(bare) && bare !== typed ? bare : null;
}

function addressOf(typed: string): URL | null {
  return URL.canParse(typed) ? new URL(typed) : null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : text;
}
