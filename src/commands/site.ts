// Keeps `output/site/` as the public side of `output/`: what may be published of each week, and the pages that lead there. The
// issue files themselves stay out: they hold what was not printed, and why.

import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { issueWeeks, writeWhole } from '../archive.ts';
import type { Workspace } from '../config/load.ts';
import { fileNameOf } from '../editions/editions.ts';
import type { Exchange } from '../exchange/exchange-schema.ts';
import { languageNames } from '../locales/language-names.ts';
import type { IsoWeek } from '../model.ts';
import { localeOf } from '../outputs/locales.ts';
import { type SiteIssue, sitePages } from '../outputs/site.ts';
import { loadTemplates } from '../outputs/templates.ts';
import { issueNumber, weekDates } from '../week.ts';

/** Brings the site up to date after a week was written. */
export async function writeSite(
  output: string,
  { week, workspace }: { week: IsoWeek; workspace: Workspace },
): Promise<void> {
  const site = join(output, 'site');
  await mkdir(site, { recursive: true });
  const weeks = (await issueWeeks(output)).reverse();
  const published = await readdir(site);
  for (const one of weeks) {
    if (one === week || !published.includes(one)) await publish(join(output, one), join(site, one));
  }
  const issues = await Promise.all(weeks.map((one) => siteIssue(join(site, one), one, workspace)));
  const [latest] = weeks;
  if (latest === undefined) return;
  const { bulletin } = workspace.config;
  const atRoot = await copyLatest(join(site, latest), { site, workspace });
  const pages = sitePages(
    {
      title: bulletin.title,
      subtitle: bulletin.subtitle,
      publisher: bulletin.publisher,
      issues,
      withdrawn: await withdrawnLines(join(site, latest), workspace),
      feeds: atRoot,
    },
    await loadTemplates(join(workspace.root, 'templates')),
  );
  for (const page of pages) await writeWhole(join(site, page.name), page.bytes);
}

const isPublic = (name: string): boolean => /^bollettino-.*\.(html|pdf)$|^dati-|^scambio\.json$/.test(name);

/** A week's public files, put in place together. */
async function publish(from: string, to: string): Promise<void> {
  const staged = `${to}.new`;
  await rm(staged, { recursive: true, force: true });
  await mkdir(staged, { recursive: true });
  for (const name of (await readdir(from)).filter(isPublic)) {
    await cp(join(from, name), join(staged, name), { recursive: true });
  }
  await rm(to, { recursive: true, force: true });
  await rename(staged, to);
}

async function siteIssue(folder: string, week: IsoWeek, { config }: Workspace): Promise<SiteIssue> {
  const names = await readdir(folder);
  const editions = config.editions.map(({ id, language, name }) => {
    const file = (ending: string): string | null => {
      const wanted = `${fileNameOf(week, id)}.${ending}`;
      return names.includes(wanted) ? `${week}/${wanted}` : null;
    };
    const own = languageNames[language];
    return { name: name === null ? own : `${own} · ${name}`, language, html: file('html'), pdf: file('pdf') };
  });
  return { week, line: weekLine(week, config), editions: editions.filter(({ html, pdf }) => html ?? pdf) };
}

function weekLine(week: IsoWeek, { bulletin }: Workspace['config']): string {
  const { from, to } = weekDates(week);
  return String(localeOf('it').issueLine(issueNumber(week, bulletin.firstIssue, bulletin.breaks) ?? 0, from, to));
}

const rootFiles = [
  { name: 'feed.xml', type: 'application/rss+xml', label: 'RSS' },
  { name: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
  { name: 'calendario.ics', type: 'text/calendar', label: 'Calendario delle scadenze' },
  { name: 'voci.csv', type: 'text/csv', label: 'Tabella (CSV)' },
];

/** The newest data at addresses that do not change, of the first edition that has them. */
async function copyLatest(
  latest: string,
  { site, workspace }: { site: string; workspace: Workspace },
): Promise<{ href: string; label: string; type: string | null }[]> {
  const names = await readdir(latest);
  const links: { href: string; label: string; type: string | null }[] = [];
  const folder = workspace.config.editions.map(({ id }) => `dati-${id}`).find((name) => names.includes(name));
  for (const { name, type, label } of folder === undefined ? [] : rootFiles) {
    await writeWhole(join(site, name), await readFile(join(latest, folder ?? '', name)));
    links.push({ href: name, label, type });
  }
  if (names.includes('scambio.json')) {
    await writeWhole(join(site, 'scambio.json'), await readFile(join(latest, 'scambio.json')));
    links.push({ href: 'scambio.json', label: 'Per gli altri sportelli (scambio)', type: 'application/json' });
  }
  return links;
}

const reasons = { over: 'la scadenza è passata', withdrawn: 'ritirata', gone: 'non c’è più' };

async function withdrawnLines(latest: string, { config }: Workspace) {
  const text = await readFile(join(latest, 'scambio.json'), 'utf8').catch(() => null);
  if (text === null) return [];
  const { withdrawn }: Exchange = JSON.parse(text);
  return withdrawn.map(({ code, title, week, reason }) => ({
    code,
    title,
    line: `n. ${issueNumber(week, config.bulletin.firstIssue, config.bulletin.breaks)}`,
    reason: reasons[reason],
  }));
}
