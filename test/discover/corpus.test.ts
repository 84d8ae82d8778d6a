// Real saved pages: which kind is proposed, and how many of the offers that a reader sees the proposed source catches.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { createGet } from '../../src/http/create-get.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const today = '2026-11-22';

async function look(path: string) {
  const get = createGet({ root: corpus, cacheFolder: 'none', contact: 'x', version: '0', today, offline: true });
  return discover({ path }, { get, today, realDay: today, isPrivate: false, id: 'prova', kind: null });
}

/** Path, kind, offers that a reader sees. */
const withOffers: [string, string, number][] = [
  ['ats/careerkit/hrmdirect.html', 'page', 2],
  ['ats/careerkit/icims.html', 'page', 2],
  ['ats/careerkit/jobvite.html', 'page', 2],
  ['wild/it/html/avvisi_elenco.html', 'page', 6],
  ['wild/data-inclusion/abc-formation.html', 'page', 8],
  ['wild/plucker/jobs_jobscz/listing.html', 'page', 30],
  ['wild/plucker/jobs_jobscz/listing_page_last.html', 'page', 29],
  ['wild/plucker/jobs_weworkremotely/job.html', 'jobposting', 1],
  ['wild/plucker/jobs_weworkremotely/job_json_decode_error.html', 'jobposting', 1],
  ['wild/plucker/jobs_weworkremotely/job_no_image.html', 'jobposting', 1],
  ['wild/jobseek/jsonld_neura_robotics_manager.html', 'jobposting', 1],
  ...['0213', '0280', '0283', '0284', '0285', '0286', '0287', '0465'].map((number): [string, string, number] => [
    `suites/schemaorg-jobposting/eg-${number}.json.html`,
    'jobposting',
    1,
  ]),
];

/** Pages of one offer without data, of an empty list, filled by scripts, or of something else. */
const without = [
  'ats/careerkit/phenom.html',
  'wild/jobseek/ayuda_en_accion_talentclue_jobpage.html',
  'wild/jobseek/barcelona_activa_talentclue_jobpage.html',
  'wild/jobseek/decathlon_talentclue_jobpage.html',
  'wild/jobseek/peoplestrong_bajaj_finserv.html',
  'wild/plucker/job_checks/startupjobs_expired.html',
  'wild/plucker/job_checks/startupjobs_ok.html',
  'wild/plucker/jobs_jobscz/job_company.html',
  'wild/plucker/jobs_jobscz/job_standard.html',
  'wild/plucker/jobs_jobscz/job_widget.html',
  'wild/plucker/jobs_jobscz/listing_empty.html',
  'suites/extruct/misc/Portfolio_Niels_Lubberman.html',
  'suites/extruct/websites/microdata-with-description.html',
  'suites/chardet/ascii/_mozilla_bug638318_text.html',
];

describe.skipIf(!existsSync(corpus))('on saved pages', () => {
  it.each(withOffers)('%s is read as %s, with its %i offers', async (path, kind, offers) => {
    const { best } = await look(path);
    expect([best?.proposal.kind, best?.drafts.length]).toEqual([kind, offers]);
    expect(best?.drafts.filter(({ title }) => title === null)).toEqual([]);
  });

  it.each(without)('nothing is proposed for %s', async (path) => {
    expect((await look(path)).best).toBeNull();
  });
});
