import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { vendorNames } from '../../src/sources/ats/vendor-names.ts';
import { boardAt, vendors } from '../../src/sources/ats/vendors.ts';
import { atsSchema } from '../../src/sources/ats.ts';
import { collectAts } from '../../src/sources/collect-ats.ts';
import { codes, type Site, toolsOver } from './served-pages.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/sources/ats/${name}`, import.meta.url), 'utf8');

async function read(site: Site, keys: object) {
  const source = atsSchema.parse({ id: 'bacheca', kind: 'ats', ...keys });
  const tools = toolsOver(site);
  return { ...(await collectAts(source, tools)), asked: tools.asked };
}

const fromFile = (body: string, keys: object = {}) => read({ 'inbox/b': body }, { path: 'inbox/b', ...keys });

describe('a board', () => {
  it.each([
    [
      'greenhouse.json',
      {
        id: '7001',
        title: 'Addetta al banco',
        url: 'https://job-boards.greenhouse.io/spiga/jobs/7001',
        date: '2026-11-16T11:55:32+01:00',
        deadline: '2026-12-11T23:59:00+01:00',
        employer: "Spiga d'Oro",
        place: 'Milano',
        text: 'Part-time 24 ore & turni.\n- HACCP',
        language: 'it',
        extra: { sector: 'Negozi', reference: 'R-12' },
      },
    ],
    [
      'lever.json',
      {
        id: '5f0c',
        title: 'Magazziniere',
        url: 'https://jobs.lever.co/scatolificio/5f0c',
        date: '2026-11-22T00:00:00.000Z',
        deadline: null,
        employer: 'scatolificio',
        place: 'Milano / Rho',
        text: 'Carico e scarico.\nChiediamo\n- Patente B\n- Disponibilità al mattino\nMensa interna.',
        extra: { employmentType: 'Part-time', sector: 'Logistica', pay: '1200-1400 EUR MONTH' },
      },
    ],
    [
      'ashby.json',
      {
        id: 'a-1',
        title: 'Assistente di segreteria',
        url: 'https://jobs.ashbyhq.com/Ufficio%20Inventato/a-1',
        date: '2026-11-10T09:00:00.000+00:00',
        employer: 'Ufficio Inventato',
        place: 'Milano / Monza (da remoto)',
        text: 'Mattina.',
        extra: { employmentType: 'Part Time', sector: 'Uffici', pay: '€ 1.100 – € 1.200' },
      },
    ],
    [
      'workable.json',
      {
        id: 'AB12CD34EF',
        title: 'Aiuto cuoca',
        url: 'https://apply.workable.com/j/AB12CD34EF',
        date: '2026-11-12',
        employer: 'Mensa Inventata',
        place: 'Milano, Lombardy, Italy',
        text: 'Refezione scolastica.',
        extra: { employmentType: 'Part-time', sector: 'Cucine', experience: 'Entry level' },
      },
    ],
    [
      'recruitee.json',
      {
        id: '270',
        title: 'Operatrice di lavanderia',
        url: 'https://lavanderia.recruitee.com/o/operatrice',
        date: '2026-11-05 10:10:39 UTC',
        deadline: '2026-12-05 23:00:00 UTC',
        employer: 'Lavanderia Inventata',
        place: 'via Inventata 4, 20134 Milano',
        text: 'Stiro e piega.\nAnche prima esperienza.',
        extra: {
          employmentType: 'parttime fixed term',
          sector: 'Produzione',
          hours: '20-24 ore settimanali',
          pay: '9-10.5 EUR HOUR',
        },
      },
    ],
    [
      'smartrecruiters-1.json',
      {
        id: '7430001',
        title: 'Addetto alle vendite',
        url: 'https://jobs.smartrecruiters.com/NegoziInventati/7430001',
        date: '2026-11-18T08:00:00.000Z',
        employer: 'Negozi Inventati',
        place: 'corso Inventato 2, 20100 Milano',
        text: '',
        language: 'it',
        extra: { employmentType: 'Part-time', sector: 'Vendite', experience: 'Entry Level', reference: 'REF1A' },
      },
    ],
    [
      'teamtailor.json',
      {
        id: 't-1',
        title: 'Educatrice',
        url: 'https://coop-inventata.teamtailor.com/jobs/1-educatrice',
        date: '2026-11-14T09:26:20+01:00',
        deadline: '2026-12-14',
        employer: 'Cooperativa Inventata',
        place: 'via Inventata 9, Milano',
        text: 'Nido, 25 ore.',
        extra: { employmentType: 'PART_TIME' },
      },
    ],
    [
      'bamboohr.json',
      {
        id: '86',
        title: 'Receptionist',
        url: null,
        date: null,
        place: 'Milano, MI',
        extra: { employmentType: 'Part-Time', sector: 'Accoglienza' },
      },
    ],
    [
      'personio.xml',
      {
        id: '501',
        title: 'Apprendista meccanica',
        url: null,
        date: '2026-11-13T14:10:41+00:00',
        employer: 'Officine & Figli',
        place: 'Milano / Sesto San Giovanni',
        text: 'Il lavoro\nManutenzione.\n- Tagliandi\nChi cerchiamo\nAnche prima esperienza.',
        extra: { employmentType: 'permanent, full-time', sector: 'Officina', experience: 'entry-level' },
      },
    ],
  ])('in the shape of %s is known by its shape and read', async (name, expected) => {
    const { drafts, problems } = await fromFile(fixture(name));
    expect(drafts[0]).toMatchObject({ source: 'bacheca', section: 'market', seen: '2026-11-22', ...expected });
    const [vendor = ''] = name.split(/[-.]/);
    expect(await fromFile(fixture(name), { board: { vendor } })).toMatchObject({ drafts, problems });
  });

  it('leaves out positions that are not public, and tells of those without a title', async () => {
    for (const name of ['ashby.json', 'recruitee.json']) {
      const { drafts, problems } = await fromFile(fixture(name));
      expect([drafts.length, problems]).toEqual([1, []]);
    }
    const { drafts, problems } = await fromFile(fixture('personio.xml'), {
      board: { vendor: 'personio', name: 'officine' },
    });
    expect(drafts.map(({ title, url }) => [title, url])).toEqual([
      ['Apprendista meccanica', 'https://officine.jobs.personio.de/job/501'],
      ['Senza codice', null],
    ]);
    expect(codes(problems)).toEqual(['EMPTY_ITEM/entry']);
  });

  it('takes the employer from the board, else as configured, else by the name of the board', async () => {
    const lever = fixture('lever.json');
    const employerOf = async (keys: object) => (await fromFile(lever, keys)).drafts[0]?.employer;
    expect(await employerOf({ board: { vendor: 'lever', name: 'scatole' } })).toBe('scatole');
    expect(await employerOf({ board: { vendor: 'lever', name: 'x' }, employer: 'Scatolificio Srl' })).toBe(
      'Scatolificio Srl',
    );
    expect((await fromFile(fixture('workable.json'), { employer: 'Altro' })).drafts[0]?.employer).toBe(
      'Mensa Inventata',
    );
  });

  it('keeps what is said twice once, and leaves out what is marked as closed', async () => {
    const job = (title: string) => ({ absolute_url: 'https://a.example/1', title });
    const jobs = [job('Cuoca'), job('Cuoca'), job('CHIUSO - Barista'), 7];
    const { drafts, problems } = await fromFile(JSON.stringify({ jobs }));
    expect(drafts.map(({ title }) => title)).toEqual(['Cuoca']);
    expect(codes(problems)).toEqual(['EMPTY_ITEM/entry', 'ENTRY_REPEATED/nothing', 'CLOSED/entry']);
  });

  it('takes only addresses of the web', async () => {
    const jobs = [{ absolute_url: 'javascript:alert(1)', title: 'Cuoca' }];
    expect((await fromFile(JSON.stringify({ jobs }))).drafts[0]?.url).toBeNull();
  });

  it('keeps the whole positions of an answer that breaks off, and says so', async () => {
    const xml = fixture('personio.xml');
    const { drafts, problems } = await fromFile(xml.slice(0, xml.indexOf('Senza codice') + 4));
    expect([drafts.length, codes(problems)]).toEqual([1, ['BOARD_CUT/entry']]);
  });

  it('may be empty', async () => {
    const empty = [
      ['greenhouse', '{"jobs":[],"meta":{"total":0}}'],
      ['lever', '[]'],
      ['personio', '<workzag-jobs></workzag-jobs>'],
    ] as const;
    for (const [vendor, body] of empty)
      expect(await fromFile(body, { board: { vendor } })).toMatchObject({ drafts: [], problems: [] });
  });

  it('costs little when its answer is hostile', async () => {
    const deep = `<workzag-jobs><position>${'<a>'.repeat(300_000)}`;
    await expect(fromFile(deep)).rejects.toMatchObject({ problem: { code: 'NOT_A_BOARD' } });
    const many = `<workzag-jobs>${'<position><name>Cuoca</name></position>'.repeat(20_000)}</workzag-jobs>`;
    const { drafts, problems } = await fromFile(many);
    expect([drafts.length, codes(problems)]).toEqual([1, ['TOO_MANY/entry', 'ENTRY_REPEATED/nothing']]);
  });
});

describe('where a board is', () => {
  it.each([
    ['greenhouse', 'https://boards-api.greenhouse.io/v1/boards/azienda-x/jobs?content=true'],
    ['lever', 'https://api.lever.co/v0/postings/azienda-x?mode=json'],
    ['ashby', 'https://api.ashbyhq.com/posting-api/job-board/azienda-x?includeCompensation=true'],
    ['workable', 'https://apply.workable.com/api/v1/widget/accounts/azienda-x?details=true'],
    ['recruitee', 'https://azienda-x.recruitee.com/api/offers/'],
    ['personio', 'https://azienda-x.jobs.personio.de/xml'],
    ['smartrecruiters', 'https://api.smartrecruiters.com/v1/companies/azienda-x/postings?limit=100'],
    ['teamtailor', 'https://azienda-x.teamtailor.com/jobs.json'],
    ['bamboohr', 'https://azienda-x.bamboohr.com/careers/list'],
  ] as const)('%s', async (vendor, address) => {
    const [name] = [`${vendor}${vendor === 'smartrecruiters' ? '-2' : ''}${vendor === 'personio' ? '.xml' : '.json'}`];
    const { asked } = await read({ [address]: fixture(name) }, { board: { vendor, name: 'azienda-x' }, details: 0 });
    expect(asked).toEqual([address]);
    expect(boardAt(new URL(address))).toEqual({ vendor, name: 'azienda-x' });
  });

  it.each([
    [
      'https://job-boards.eu.greenhouse.io/scala/jobs/1',
      'https://boards-api.greenhouse.io/v1/boards/scala/jobs?content=true',
    ],
    [
      'https://boards.greenhouse.io/embed/job_board?for=scala',
      'https://boards-api.greenhouse.io/v1/boards/scala/jobs?content=true',
    ],
    ['https://jobs.eu.lever.co/scala', 'https://api.eu.lever.co/v0/postings/scala?mode=json'],
    [
      'https://api.lever.co/v0/postings/scala?location=Milano',
      'https://api.lever.co/v0/postings/scala?location=Milano',
    ],
    [
      'https://jobs.ashbyhq.com/Scala%20Uno',
      'https://api.ashbyhq.com/posting-api/job-board/Scala%20Uno?includeCompensation=true',
    ],
    ['https://apply.workable.com/scala/', 'https://apply.workable.com/api/v1/widget/accounts/scala?details=true'],
    ['https://scala.recruitee.com/o/cuoca', 'https://scala.recruitee.com/api/offers/'],
    ['https://scala.jobs.personio.com/?language=it', 'https://scala.jobs.personio.com/xml'],
    ['https://scala.jobs.personio.de/xml?language=it', 'https://scala.jobs.personio.de/xml?language=it'],
    [
      'https://careers.smartrecruiters.com/Scala',
      'https://api.smartrecruiters.com/v1/companies/Scala/postings?limit=100',
    ],
    ['https://scala.teamtailor.com/jobs', 'https://scala.teamtailor.com/jobs.json'],
    ['https://scala.bamboohr.com/careers', 'https://scala.bamboohr.com/careers/list'],
  ])('%s', async (url, address) => {
    const { asked } = await read({ [address]: '[]' }, { url }).catch(() => ({ asked: [address] }));
    expect(asked).toEqual([address]);
    const tools = toolsOver({});
    await expect(collectAts(atsSchema.parse({ id: 'b', kind: 'ats', url }), tools)).rejects.toThrow();
    expect(tools.asked).toEqual([address]);
  });

  it('is not told by an address of another site, nor upset by a wrong one', () => {
    expect(boardAt(new URL('https://azienda.example/greenhouse.io/x'))).toBeNull();
    expect(boardAt(new URL('https://evil-lever.co/x'))).toBeNull();
    expect(boardAt(new URL('https://jobs.lever.co/a%FF%zz'))?.vendor).toBe('lever');
    expect(vendorNames.every((name) => vendors[name].answerOf('a', null).startsWith('https://'))).toBe(true);
  });
});

describe('long lists and texts apart', () => {
  const list = 'https://api.smartrecruiters.com/v1/companies/NegoziInventati/postings';
  const site: Site = {
    [`${list}?limit=100`]: fixture('smartrecruiters-1.json'),
    [`${list}?limit=100&offset=1`]: fixture('smartrecruiters-2.json'),
    [`${list}/7430001`]: fixture('smartrecruiters-detail.json'),
  };
  const keys = { board: { vendor: 'smartrecruiters', name: 'NegoziInventati' } };

  it('reads on, and the text of each position; one that is gone is left out', async () => {
    const { drafts, problems } = await read(site, keys);
    expect(drafts.map(({ title, text, url }) => [title, text, url])).toEqual([
      [
        'Addetto alle vendite',
        'Il lavoro\nLunedì-venerdì 9-13.\nChi siamo\nDieci negozi.',
        'https://jobs.smartrecruiters.com/NegoziInventati/7430001-addetto-alle-vendite',
      ],
    ]);
    expect(codes(problems)).toEqual(['HTTP_404/entry']);
  });

  it('keeps a position whose text cannot be had, and tells how many were not asked for', async () => {
    const failing = await read({ ...site, [`${list}/7430002`]: 503 }, keys);
    expect(failing.drafts.map(({ title, place, text }) => [title, place, text])[1]).toEqual([
      'Cassiera',
      'Lugano, CH',
      '',
    ]);
    expect(codes(failing.problems)).toEqual(['HTTP_503/field']);
    const few = await read(site, { ...keys, details: 1 });
    expect([few.drafts.length, codes(few.problems)]).toEqual([2, ['DETAILS_LEFT/field']]);
  });

  it('opens no other address for a list that came from elsewhere', async () => {
    const own = { 'https://copia.example/a.json': fixture('smartrecruiters-2.json') };
    expect((await read(own, { url: 'https://copia.example/a.json' })).asked).toHaveLength(1);
  });

  it('adds date, text and pay to a position of BambooHR', async () => {
    const { drafts } = await read(
      {
        'https://albergo.bamboohr.com/careers/list': fixture('bamboohr.json'),
        'https://albergo.bamboohr.com/careers/86/detail': fixture('bamboohr-detail.json'),
      },
      { url: 'https://albergo.bamboohr.com/careers' },
    );
    expect(drafts[0]).toMatchObject({
      url: 'https://albergo.bamboohr.com/careers/86',
      date: '2026-11-11',
      text: 'Turno del mattino.',
      employer: 'albergo',
      extra: { pay: '1.250 euro lordi', experience: 'Entry-level', sector: 'Accoglienza' },
    });
  });

  it('follows the next page of a career site, and stops in a circle', async () => {
    const first = 'https://coop.teamtailor.com/jobs.json';
    const [one, two] = ['Educatrice', 'Cuoca'].map((title) => ({ title, _jobposting: {} }));
    const { drafts, problems } = await read(
      {
        [first]: JSON.stringify({ items: [one], next_url: `${first}?page=2` }),
        [`${first}?page=2`]: JSON.stringify({ items: [two], next_url: first }),
      },
      { board: { vendor: 'teamtailor', name: 'coop' } },
    );
    expect([drafts.map(({ title }) => title), problems]).toEqual([['Educatrice', 'Cuoca'], []]);
  });
});

describe('what is no board', () => {
  it.each([
    ['a web page', '<!doctype html><html></html>', 'NOT_A_BOARD', 'pagina web'],
    [
      'a page of Intervieweb',
      '<html><iframe src="https://inrecruiting.intervieweb.it/app.php"></iframe></html>',
      'NOT_A_BOARD',
      'Intervieweb',
    ],
    ['another document', '<?xml version="1.0"?><rss/>', 'NOT_A_BOARD', 'bacheca conosciuta'],
    ['other data', '{"offerte":[{"titolo":"Cuoca"}]}', 'NOT_A_BOARD', 'bacheca conosciuta'],
    ['broken data', '{"jobs":[{"title":', 'BROKEN_JSON', 'incompleto'],
  ])('%s', async (_, body, code, words) => {
    await expect(fromFile(body)).rejects.toMatchObject({
      problem: { code, lost: 'source', what: { it: expect.stringContaining(words) } },
    });
  });

  it('names the right vendor when another is written', async () => {
    await expect(fromFile(fixture('greenhouse.json'), { board: { vendor: 'ashby' } })).rejects.toMatchObject({
      problem: { code: 'OTHER_VENDOR', remedy: { it: 'Scrivere vendor: greenhouse.' } },
    });
  });

  it.each([
    ['neither board nor address', {}],
    ['a board without a name', { board: { vendor: 'lever' } }],
    ['an unknown vendor', { board: { vendor: 'intervieweb', name: 'x' } }],
    ['an address for a name', { board: { vendor: 'lever', name: 'https://jobs.lever.co/x' } }],
    ['url and path', { url: 'https://jobs.lever.co/x', path: 'a.json' }],
  ])('%s is refused', (_, keys) => {
    expect(atsSchema.safeParse({ id: 'b', kind: 'ats', ...keys }).success).toBe(false);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/ats', import.meta.url));

describe.skipIf(!existsSync(corpus))('real boards', () => {
  it.each([
    ['careerkit/ashby.json', 'ashby', 2, 'Senior Technical Recruiter'],
    ['careerkit/bamboohr.json', 'bamboohr', 2, 'Nurse Paralegal'],
    ['careerkit/smartrecruiters.json', 'smartrecruiters', 1, 'CNA / LPN - Consistent Hours. Start Next Week.'],
    ['careerkit/teamtailor.json', 'teamtailor', 2, 'Account Executive - Italy (Madrid based)'],
    ['careerkit/personio.xml', 'personio', 1, 'Staff Software Engineer, Data Platform'],
    ['personio/trouveur.xml', 'personio', 3, 'Wirtschaftsingenieur (m/w/d)'],
  ] as const)('%s', async (path, vendor, count, first) => {
    const text = readFileSync(join(corpus, path), 'utf8');
    for (const board of [undefined, { vendor, name: 'azienda-x' }]) {
      const { drafts, problems } = await fromFile(text, { board });
      expect(drafts).toHaveLength(count);
      expect(drafts[0]?.title).toBe(first);
      expect(drafts.every(({ place, id }) => place !== null || id === null)).toBe(true);
      // The one file that says the same position twice.
      expect(codes(problems)).toEqual(path === 'careerkit/personio.xml' ? ['ENTRY_REPEATED/nothing'] : []);
    }
  });
});
