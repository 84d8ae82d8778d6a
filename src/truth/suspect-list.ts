// A source that was rebuilt often goes on giving something: the menu of the page, one entry many times, entries without what
// they used to have. Such a list is not believed at once. What a source gave before is the measure, where there is enough of it.

import type { Draft } from '../model.ts';

export type Suspicion =
  | { is: 'menu'; count: number; example: string }
  | { is: 'repeated'; count: number; example: string }
  | { is: 'one-link'; count: number; example: string }
  | { is: 'fields-gone'; fields: string[] }
  | { is: 'jump'; before: number; now: number };

/** Fewer entries than this prove nothing. */
const fewest = 4;
/** A list that grows to so many times what it was is more likely another list. */
const jumpBy = 5;

/**
 * What is wrong with a list, the surest sign first; null: nothing. `past`: what the same source gave before, null where there is
 * nothing to compare with. `mayJump`: the operator has said how many entries there may be.
 */
export function suspicionOf(
  drafts: readonly Draft[],
  past: readonly Draft[] | null,
  { mayJump }: { mayJump: boolean },
): Suspicion | null {
  if (drafts.length < fewest) return null;
  const menu = menuIn(drafts);
  if (menu || past === null || past.length < fewest) return menu;
  return (
    fieldsGone(drafts, past) ??
    repeatedIn(drafts, past) ??
    oneLinkIn(drafts, past) ??
    (mayJump ? null : jump(drafts, past))
  );
}

/** Whether a title is what stands on the menus and the buttons of pages. */
export function isMenuTitle(title: string | null): boolean {
  return title !== null && menuTitles.has(folded(title));
}

function menuIn(drafts: readonly Draft[]): Suspicion | null {
  const titles = drafts.map(({ title }) => title).filter(isMenuTitle);
  if (titles.length < 3 || titles.length < drafts.length * 0.4) return null;
  const examples = [...new Set(titles)].slice(0, 3).join(', ');
  return { is: 'menu', count: titles.length, example: examples };
}

function repeatedIn(drafts: readonly Draft[], past: readonly Draft[]): Suspicion | null {
  const now = mostOften(drafts.map(contentOf));
  if (now.count < fewest || now.count < drafts.length / 2) return null;
  if (mostOften(past.map(contentOf)).count >= past.length / 2) return null;
  return { is: 'repeated', count: now.count, example: drafts[now.first]?.title ?? '' };
}

function oneLinkIn(drafts: readonly Draft[], past: readonly Draft[]): Suspicion | null {
  const link = oneLink(drafts);
  return link === null || oneLink(past) !== null ? null : { is: 'one-link', count: drafts.length, example: link };
}

function oneLink(drafts: readonly Draft[]): string | null {
  const links = new Set(drafts.map(({ url }) => url?.replace(/#.*$/, '') ?? null));
  return links.size === 1 ? ([...links][0] ?? null) : null;
}

/** What nine in ten entries had and none has. */
function fieldsGone(drafts: readonly Draft[], past: readonly Draft[]): Suspicion | null {
  const names = [...new Set(past.flatMap((draft) => filledIn(draft)))];
  const now = new Set(drafts.flatMap((draft) => filledIn(draft)));
  const fields = names.filter(
    (name) => !now.has(name) && past.filter((draft) => filledIn(draft).includes(name)).length >= past.length * 0.9,
  );
  return fields.length === 0 ? null : { is: 'fields-gone', fields };
}

function filledIn(draft: Draft): string[] {
  const { title, url, date, employer, place, deadline, text, extra } = draft;
  const own = Object.entries({ title, url, date, employer, place, deadline, text });
  return [...own, ...Object.entries(extra)].flatMap(([name, value]) => (value ? [name] : []));
}

function jump(drafts: readonly Draft[], past: readonly Draft[]): Suspicion | null {
  return drafts.length < past.length * jumpBy ? null : { is: 'jump', before: past.length, now: drafts.length };
}

function contentOf({ title, employer, place, deadline, text }: Draft): string {
  return JSON.stringify([title, employer, place, deadline, text]);
}

function mostOften(values: readonly string[]): { count: number; first: number } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return { count: most[1], first: values.indexOf(most[0]) };
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const menuTitles: ReadonlySet<string> = new Set([
  ...[
    'home',
    'home page',
    'homepage',
    'menu',
    'cerca',
    'ricerca',
    'cerca nel sito',
    'mappa del sito',
    'sitemap',
    'vai al contenuto',
  ],
  ...[
    'chi siamo',
    'azienda',
    'l azienda',
    'la nostra storia',
    'storia',
    'mission',
    'team',
    'il team',
    'dove siamo',
    'sedi',
  ],
  ...[
    'contatti',
    'contattaci',
    'scrivici',
    'faq',
    'domande frequenti',
    'assistenza',
    'supporto',
    'newsletter',
    'blog',
    'news',
    'notizie',
  ],
  ...[
    'servizi',
    'i nostri servizi',
    'prodotti',
    'soluzioni',
    'progetti',
    'gallery',
    'galleria',
    'eventi',
    'media',
    'press',
    'stampa',
  ],
  ...[
    'privacy',
    'privacy policy',
    'informativa privacy',
    'cookie',
    'cookies',
    'cookie policy',
    'gestisci cookie',
    'preferenze cookie',
  ],
  ...[
    'note legali',
    'termini e condizioni',
    'condizioni d uso',
    'accessibilità',
    'dichiarazione di accessibilità',
    'credits',
  ],
  ...[
    'accedi',
    'login',
    'log in',
    'entra',
    'registrati',
    'iscriviti',
    'area riservata',
    'area clienti',
    'il mio account',
    'carrello',
  ],
  ...[
    'lavora con noi',
    'candidature',
    'posizioni aperte',
    'italiano',
    'english',
    'ita',
    'eng',
    'it',
    'en',
    'condividi',
    'facebook',
  ],
  ...[
    'instagram',
    'linkedin',
    'twitter',
    'youtube',
    'whatsapp',
    'torna su',
    'indietro',
    'avanti',
    'successivo',
    'precedente',
  ],
  ...[
    'leggi tutto',
    'leggi di più',
    'scopri',
    'scopri di più',
    'continua',
    'dettagli',
    'vedi dettagli',
    'candidati',
    'candidati ora',
  ],
  ...[
    'about',
    'about us',
    'contact',
    'contact us',
    'contacts',
    'careers',
    'jobs',
    'services',
    'products',
    'sign in',
    'sign up',
  ],
  ...[
    'register',
    'search',
    'terms',
    'terms of use',
    'terms and conditions',
    'legal',
    'legal notice',
    'read more',
    'learn more',
    'apply',
  ],
]);
