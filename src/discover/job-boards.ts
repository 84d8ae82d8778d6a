// Job boards that a page shows by a link, a frame or a script: those that can be read, and those that can only be named.

import type { VendorName } from '../sources/ats/vendor-names.ts';
import { boardAt } from '../sources/ats/vendors.ts';
import type { PageHints } from './page-hints.ts';
import type { Sight } from './part-of-page.ts';

export interface BoardFound {
  vendor: VendorName;
  name: string;
}

const scriptsRead = 400_000;

/** The boards that a page names, those of its frames and scripts first: a link may be to somebody else's. */
export function boardsOn({ $, base }: Sight, { frames, links }: PageHints): BoardFound[] {
  const scripts = $('script[src], div[data-domain], [data-board], [data-src]')
    .toArray()
    .flatMap(({ attribs }) => [
      attribs['src'],
      attribs['data-src'],
      attribs['data-domain'] && `https://${attribs['data-domain']}/`,
    ])
    .flatMap((written) =>
      written !== undefined && written !== '' && URL.canParse(written, base ?? undefined)
        ? [new URL(written, base ?? undefined)]
        : [],
    );
  const inline = inlineScripts($);
  const found = [
    ...frames.map(({ address }) => new URL(address)),
    ...scripts,
    ...addressesIn(inline),
    ...links.map((address) => new URL(address)),
  ].flatMap((address) => boardAt(address) ?? []);
  return distinct(
    [...inScripts(inline), ...found].filter(
      ({ name }) =>
        !/^(?:www|app|api|support|help|static|assets|cdn|js|embed|info|hire|get|careers?|jobs?|widget)$/i.test(name),
    ),
  );
}

function inlineScripts($: Sight['$']): string {
  return $('script:not([src])')
    .toArray()
    .map((script) => $(script).text())
    .join('\n')
    .slice(0, scriptsRead);
}

function addressesIn(script: string): URL[] {
  const written = script.replaceAll('\\/', '/').matchAll(/https?:\/\/[a-z\d.-]{4,100}\/[^\s"'<>\\)]{0,200}/gi);
  return [...written].slice(0, 300).flatMap(([address]) => (URL.canParse(address) ? [new URL(address)] : []));
}

/** Boards named by a setting of the vendor's own script, as each vendor tells sites to write it. */
const settings: { vendor: VendorName; pattern: RegExp }[] = [
  { vendor: 'lever', pattern: /leverJobsOptions\s*=[^;]{0,200}?accountName['"]?\s*:\s*['"]([\w-]{2,60})['"]/i },
  { vendor: 'smartrecruiters', pattern: /company_code['"]?\s*:\s*['"]([\w-]{2,60})['"]/i },
  { vendor: 'workable', pattern: /whr_embed\(\s*['"]?([\w-]{2,60})['"]?/i },
  { vendor: 'greenhouse', pattern: /Grnhse\.Settings[^;]{0,300}?boardToken['"]?\s*[:=]\s*['"]([\w-]{2,60})['"]/i },
];

function inScripts(script: string): BoardFound[] {
  return settings.flatMap(({ vendor, pattern }) => {
    const name = pattern.exec(script)?.[1];
    return name === undefined ? [] : [{ vendor, name }];
  });
}

function distinct(boards: BoardFound[]): BoardFound[] {
  return [...new Map(boards.map((board) => [`${board.vendor} ${board.name.toLowerCase()}`, board])).values()];
}

/** Vendors whose boards are pages like others: their frames are looked at in the place of the page that holds them. */
export function isBoardPage(address: string): boolean {
  return /(?:^|\.)(?:intervieweb\.it|inrecruiting\.com|altamirahrm\.com|allibo\.com|cvwebasp\.com|ncorehr\.com|arca24\.\w+|zucchetti\.\w+|factorial(?:hr)?\.\w+|jobsoid\.com|breezy\.hr|jazzhr\.com|applytojob\.com|hrmdirect\.com|icims\.com|jobvite\.com|join\.com|traffit\.com|talentclue\.com)$/.test(
    new URL(address).hostname,
  );
}

const named: [string, RegExp][] = [
  ['Workday', /myworkdayjobs\.com|myworkdaysite\.com/],
  ['SAP SuccessFactors', /successfactors\.(?:com|eu)|jobs2web|rmkcdn/],
  ['Oracle', /oraclecloud\.com|taleo\.net/],
  ['iCIMS', /icims\.com/],
  ['Jobvite', /jobvite\.com/],
  ['Phenom', /phenompeople|phapp\b/i],
  ['Eightfold', /eightfold\.ai/],
  ['Cornerstone', /csod\.com/],
  ['Intervieweb', /intervieweb\.it|inrecruiting\.com/],
  ['Altamira', /altamirahrm\.com/],
  ['Allibo', /allibo\.com/],
  ['Zucchetti', /zucchetti\.(?:it|com)/],
  ['Factorial', /factorial(?:hr)?\.(?:it|com)/],
  ['Recruitee', /recruitee\.com/],
  ['Teamtailor', /teamtailor(?:-cdn)?\.com/],
  ['Greenhouse', /greenhouse\.io/],
  ['Lever', /lever\.co/],
  ['Personio', /personio\.(?:de|com)/],
  ['Workable', /workable\.com/],
  ['SmartRecruiters', /smartrecruiters\.com/],
  ['Ashby', /ashbyhq\.com/],
  ['BambooHR', /bamboohr\.com/],
];

/** Names of vendors of job boards that show in a page's scripts, frames and links. */
export function vendorsSeen({ $ }: Sight, html: string): string[] {
  const start = html.slice(0, 2_000_000);
  const sources = $('script[src], iframe[src], link[href], a[href]')
    .toArray()
    .map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? '')
    .join('\n');
  return named.flatMap(([name, pattern]) =>
    pattern.test(sources) || (name === 'Phenom' && pattern.test(start)) ? [name] : [],
  );
}
