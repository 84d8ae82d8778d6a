import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/config/load.ts';
import { sampleSources, workspaceFolder } from './workspace-folder.ts';

const course = `- id: haccp
  title: Corso HACCP
  text: |
    Due mattine.
  provider: HUB
  when: mercoledì, 9.15-15.30
  starts: 2026-12-02
  ends: 2026-12-09
  hours: 6
  desk: hub
  cost: 0
  for: persone senza lavoro
  seats: 15
  childcare: no
  certificate: sì
  deadline: finché ci sono posti
  until: 2026-12-01
  apply:
    phone: 0200000006
    whatsapp: 300 000 0007
    email: corsi@passoavanti.example
    web: https://corsi.example/
    in_person: la mattina
    desk: hub
    note: chiedere di Anna
  link: https://corsi.example/haccp
  verified: {on: 2026-11-20, by: AB}
`;

const languageClass = `- id: a1
  title: Italiano A1
  level: A1
  when: martedì 9.30-11.30
  starts: 2027-01-12
  where: via Inventata 3
  documents: un documento
  enrolment: giovedì 26
  until: 2026-11-27
  apply: {in_person: via Inventata 3}
  verified: {on: 2026-11-19, by: CD}
`;

const notices = `- id: isee
  title: "ISEE 2027: prenota"
  who: tutte le famiglie
  amount: 1e3
  documents: 00184
  when: da gennaio
  until: 2027-02-28
  valid_until: 2026-12-31
  verified: {on: 2026-11-16, by: HUB}
- id: casa
  section: policies
  title: Casa
  verified: {on: 2026-11-16, by: HUB}
`;

const decisions = `- entry: panificio:0123456789ab
  action: hide
  reason: hanno già trovato
  by: AB
  on: 2026-11-20
`;

const all = {
  'sources.yaml': sampleSources,
  'content/courses.yaml': course,
  'content/classes.yaml': languageClass,
  'content/notices.yaml': notices,
  'content/decisions.yaml': decisions,
};

describe('content', () => {
  it('becomes drafts that keep the words as typed', async () => {
    const { workspace, problems } = await loadWorkspace(await workspaceFolder(all));
    expect(problems).toEqual([]);
    const [first, second, third, fourth] = workspace?.drafts ?? [];
    expect(first).toEqual({
      source: 'content-courses',
      kind: 'course',
      section: 'courses',
      id: 'haccp',
      title: 'Corso HACCP',
      translations: {},
      url: 'https://corsi.example/haccp',
      date: null,
      employer: null,
      place: 'HUB, via Inventata 46, Milano',
      deadline: 'finché ci sono posti',
      text: 'Due mattine.',
      author: null,
      language: 'it',
      extra: {
        provider: 'HUB',
        when: 'mercoledì, 9.15-15.30',
        starts: '2026-12-02',
        ends: '2026-12-01',
        hours: '6',
        cost: '0',
        audience: 'persone senza lavoro',
        seats: '15',
        childcare: 'no',
        certificate: 'sì',
        phone: '0200000006',
        whatsapp: '300 000 0007',
        email: 'corsi@passoavanti.example',
        web: 'https://corsi.example/',
        inPerson: 'la mattina',
        desk: 'hub',
        applyNote: 'chiedere di Anna',
      },
      seen: '2026-11-20',
      by: 'AB',
      confirmed: '2026-11-20',
    });
    expect(second).toMatchObject({
      source: 'content-classes',
      kind: 'class',
      section: 'classes',
      place: 'via Inventata 3',
      extra: {
        level: 'A1',
        starts: '2027-01-12',
        ends: '2026-11-27',
        enrolment: 'giovedì 26',
        documents: 'un documento',
      },
    });
    expect(third).toMatchObject({
      source: 'content-notices',
      kind: 'notice',
      section: 'services',
      extra: {
        audience: 'tutte le famiglie',
        amount: '1e3',
        documents: '00184',
        ends: '2027-02-28',
        validUntil: '2026-12-31',
      },
    });
    expect(fourth).toMatchObject({ section: 'policies', text: '', extra: {} });
    expect(workspace?.decisions).toEqual([
      { entry: 'panificio:0123456789ab', action: 'hide', reason: 'hanno già trovato', by: 'AB', on: '2026-11-20' },
    ]);
  });

  it('ends at the earlier of the last lesson and the last day to enrol', async () => {
    const late = course.replace('until: 2026-12-01', 'until: 2026-12-20');
    const { workspace } = await loadWorkspace(await workspaceFolder({ ...all, 'content/courses.yaml': late }));
    expect(workspace?.drafts[0]?.extra.ends).toBe('2026-12-09');
  });

  it.each<[file: keyof typeof all, from: string, to: string, place: string, what: string]>([
    ['content/courses.yaml', 'desk: hub\n  cost', 'desk: hob\n  cost', '10:9', 'non c’è uno sportello «hob»'],
    ['content/courses.yaml', 'desk: hub\n    note', 'desk: hob\n    note', '24:11', 'non c’è uno sportello «hob»'],
    ['content/courses.yaml', 'ends: 2026-12-09', 'ends: 2026-01-09', '8:9', 'viene prima dell’inizio'],
    ['content/courses.yaml', 'finché ci sono posti', '2026-11-31', '16:13', 'non è nel calendario'],
    ['content/courses.yaml', 'until: 2026-12-01', 'until: 1/12/2026', '17:10', '«1/12/2026» non è una data'],
    ['content/courses.yaml', '  verified: {on: 2026-11-20, by: AB}\n', '', '1:3', 'Qui manca «verified»'],
    [
      'content/courses.yaml',
      'web: https://corsi.example/',
      'web: https://corsi.example/ qui',
      '22:10',
      'oltre all’indirizzo',
    ],
    ['content/classes.yaml', '  apply: {in_person: via Inventata 3}\n', '', '1:3', 'Qui manca «apply»'],
    ['content/classes.yaml', '{in_person: via Inventata 3}', '{note: x}', '10:3', 'non saprebbe come iscriversi'],
    ['content/classes.yaml', 'level: A1', 'livel: A1', '3:3', 'volevi dire «level»?'],
    ['content/notices.yaml', 'section: policies', 'section: market', '11:12', '«market» non va bene per «section»'],
    ['content/notices.yaml', '- id: casa', '- id: isee', '10:7', '«isee» c’è già alla riga 1'],
    ['content/decisions.yaml', 'action: hide', 'action: nascondi', '2:11', '«nascondi» non va bene per «action»'],
    ['content/decisions.yaml', 'reason: hanno già trovato', 'reason:', '3:10', 'Manca il valore di «reason»'],
  ])('%s: %s → %s', async (file, from, to, place, what) => {
    expect(all[file]).toContain(from);
    const root = await workspaceFolder({ ...all, [file]: all[file].replace(from, to) });
    const { workspace, problems } = await loadWorkspace(root);
    expect(workspace).toBeNull();
    expect(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}`)).toEqual([
      `${file}:${place}`,
    ]);
    expect(problems[0]?.what.it).toContain(what);
  });

  it('blames no desk of the content while the desks themselves cannot be read', async () => {
    const broken = sampleSources.replace('title: Bollettino', 'title: "Bollettino');
    const { problems } = await loadWorkspace(await workspaceFolder({ ...all, 'sources.yaml': broken }));
    expect(problems.map(({ file }) => file)).toEqual(['sources.yaml']);
  });
});
