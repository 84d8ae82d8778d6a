import { type Get, type GetOptions, Unreachable } from '../http/get.ts';
import { robotsRules } from '../http/robots-rules.ts';

/** What a site's robots.txt says to this program of one address, and the sitemaps that it names. */
export interface RobotsAt {
  /** `none`: the site has no such file, everything may be read */
  says: 'none' | 'allows' | 'forbids';
  /** seconds that it asks to wait between two pages; 0: it does not ask */
  delay: number;
  sitemaps: string[];
}

const sitemapsAtMost = 5;

export async function robotsAt(url: string, get: Get, options: Omit<GetOptions, 'accept'>): Promise<RobotsAt> {
  const text = await robotsText(new URL('/robots.txt', url).href, get, options);
  if (text === null) return { says: 'none', delay: 0, sitemaps: [] };
  const rules = robotsRules(text, 'bulletin');
  const named = [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map(([, address = '']) => address);
  const sitemaps = named.flatMap((address) => (URL.canParse(address, url) ? [new URL(address, url).href] : []));
  return {
    says: rules.allows(new URL(url)) ? 'allows' : 'forbids',
    delay: rules.delay,
    sitemaps: [...new Set(sitemaps)].slice(0, sitemapsAtMost),
  };
}

/** Null: there is none, or it is a page of the site that answers everything. */
async function robotsText(url: string, get: Get, options: Omit<GetOptions, 'accept'>): Promise<string | null> {
  try {
    const { text } = await get({ url }, { ...options, accept: 'html' });
    return /^\s*</.test(text) ? null : text;
  } catch (error) {
    // No rules are no trouble: whether the page itself may be read was asked when it was opened.
    if (error instanceof Unreachable) return null;
    throw error;
  }
}
