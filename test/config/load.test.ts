import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/config/load.ts';
import { everybody } from '../../src/editions/audience.ts';
import { sampleSources, workspaceFolder } from './workspace-folder.ts';

describe('loadWorkspace', () => {
  it('reads settings, with what is not written filled in', async () => {
    const { workspace, problems, warnings } = await loadWorkspace(
      await workspaceFolder({ 'sources.yaml': sampleSources }),
    );
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    const config = workspace?.config;
    expect(config?.bulletin.firstIssue).toEqual({ number: 7, week: '2026-W02' });
    expect(config?.bulletin.publisher.legalRepresentative).toBe('Nome Cognome');
    expect(config?.bulletin.publisher.registration).toBeNull();
    expect(config?.desks[0]?.position).toEqual([45.4983, 9.252]);
    expect(config?.sections).toEqual([
      { id: 'km-zero', title: 'Vicino a casa', limit: 5 },
      { id: 'market', title: null, limit: null },
    ]);
    expect(config?.school).toEqual({ opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' });
    expect(config?.sources[1]?.enabled).toBe(false);
  });

  it('has defaults for sections, editions and school hours', async () => {
    const short = sampleSources.replace(/^sections:[\s\S]*?(?=^sources:)/m, '');
    const { workspace } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': short }));
    expect(workspace?.config.sections.map(({ id }) => id)).toEqual([
      'market',
      'km-zero',
      'courses',
      'policies',
      'classes',
      'services',
    ]);
    expect(workspace?.config.editions).toEqual([
      {
        id: 'it',
        language: 'it',
        name: null,
        pages: 4,
        outputs: ['html', 'pdf', 'feeds'],
        jobPostings: false,
        audience: everybody,
        order: 'issue',
      },
    ]);
    expect(workspace?.config.school.pre).toBe('07:30');
  });

  it('keeps an unquoted phone number, hour or price as typed', async () => {
    const typed = sampleSources
      .replace('phone: 02 0000 0011', 'phone: 0212345678')
      .replace(
        'hours: 24',
        'hours: 1.10\n        pay: 1e3\n        openings: 0755\n        reference: 12345678901234567890',
      )
      .replace('by: AB', 'by: no');
    const { workspace, problems } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': typed }));
    expect(problems).toEqual([]);
    expect(workspace?.config.desks[0]?.phone).toBe('0212345678');
    expect(workspace?.config.bulletin.publisher.phone).toBe('0200000010');
    expect(workspace?.config.sources[0]).toMatchObject({
      offers: [{ hours: '1.10', pay: '1e3', openings: '0755', reference: '12345678901234567890', by: 'no' }],
    });
  });

  it('reads a file with byte order mark and Windows line ends', async () => {
    const text = `\uFEFF${sampleSources.replaceAll('\n', '\r\n')}`;
    const { workspace, problems } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': text }));
    expect(problems).toEqual([]);
    expect(workspace?.config.bulletin.title).toBe('Bollettino lavoro e formazione');
  });

  it('tells the problems of every file at once, in order', async () => {
    const root = await workspaceFolder({
      'sources.yaml': sampleSources.replace('title:', 'titel:').replace('kind: page', 'kind: pag'),
      'content/courses.yaml': '- id: a\n  title: Corso: informatica\n',
      'content/classes.yaml': '- id: a\n\ttitle: x\n',
      'content/notices.yaml': '- id: a\n  title: x\n  desk: hup\n  verified: {on: 2026-11-20, by: AB}\n',
    });
    const { workspace, problems } = await loadWorkspace(root);
    expect(workspace).toBeNull();
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'sources.yaml:2:3',
      'sources.yaml:54:11',
      'content/courses.yaml:2:10',
      'content/classes.yaml:2:1',
      'content/notices.yaml:3:9',
    ]);
  });

  it('names the same thing twice, with both lines', async () => {
    const more = `${sampleSources}  - id: panificio\n    kind: feed\n    url: https://www.comune.example/feed\n  - id: feed-2\n    kind: feed\n    url: https://www.comune.example/feed/#novita\n`;
    const { problems } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': more }));
    expect(problems.map(({ line, what }) => [line, what.it])).toEqual([
      [71, 'Il nome «panificio» c’è già alla riga 39: due voci non possono avere lo stesso nome.'],
      [76, 'Questo indirizzo è già letto dalla fonte alla riga 73: gli annunci arriverebbero due volte.'],
    ]);
  });

  it('lets a source that is off keep the address of another', async () => {
    const more = `${sampleSources}  - id: bandi-2\n    kind: feed\n    url: https://www.comune.example/bandi/\n`;
    const { problems } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': more }));
    expect(problems).toEqual([]);
  });

  it('says in which file a desk is looked for', async () => {
    const typed = sampleSources.replace('desk: hub', 'desk: hup');
    const { problems } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': typed }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what.it).toBe('In sources.yaml non c’è uno sportello «hup»: volevi dire «hub»?');
    expect(problems[0]?.line).toBe(52);
  });

  it.each([
    ['a search result', 'https://www.google.com/url?q=https://www.comune.example/x', 'https://www.comune.example/x'],
    ['words after the address', 'https://www.comune.example/x (vecchio)', 'Copia di nuovo'],
    ['a closing quote from a word processor', 'https://www.comune.example/x”', 'Copia di nuovo'],
  ])('refuses an address that is %s', async (_, url, remedy) => {
    const typed = sampleSources.replace('https://www.comune.example/bandi', url);
    const { problems } = await loadWorkspace(await workspaceFolder({ 'sources.yaml': typed }));
    expect(problems.map(({ line }) => line)).toEqual([55]);
    expect(problems[0]?.remedy.it).toContain(remedy);
  });
});

describe('the sample workspace', () => {
  it('has no problem and no warning', async () => {
    const { workspace, problems, warnings } = await loadWorkspace(fileURLToPath(new URL('../..', import.meta.url)));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(workspace?.config.desks.length).toBeGreaterThan(0);
  });
});

describe('loadWorkspace, files that are not what they should be', () => {
  const problemsOf = async (files: Record<string, string | Uint8Array>) =>
    (await loadWorkspace(await workspaceFolder(files))).problems;

  it('names the missing file and how to begin', async () => {
    const [problem, ...others] = await problemsOf({ 'letter.txt': 'x' });
    expect(others).toEqual([]);
    expect(problem?.what.it).toContain('non c’è «sources.yaml»');
    expect(problem?.remedy.it).toContain('bulletin init');
  });

  it.each(['sources.yaml.txt', 'sources.yml', 'Sources.YAML', 'source.yaml', 'sources.yaml.docx', 'sources'])(
    'sees that %s was meant',
    async (name) => {
      const problems = await problemsOf({ [name]: sampleSources });
      expect(problems.map(({ file, line }) => [file, line])).toEqual([[name, 0]]);
      expect(problems[0]?.remedy.it).toContain('Rinominalo «sources.yaml»');
    },
  );

  it('does not lose entries in a file of another name', async () => {
    const meant = await problemsOf({ 'sources.yaml': sampleSources, 'content/course.yml': '[]' });
    expect(meant.map(({ file, remedy }) => [file, remedy.it.includes('content/courses.yaml')])).toEqual([
      ['content/course.yml', true],
    ]);
    const root = await workspaceFolder({
      'sources.yaml': sampleSources,
      'sources.yml': '',
      'content/scuole.yaml': '[]',
      'content/note.txt': '',
    });
    const { problems, warnings } = await loadWorkspace(root);
    expect(problems).toEqual([]);
    expect(warnings.map(({ file }) => file).sort()).toEqual(['content/scuole.yaml', 'sources.yml']);
  });

  it.each<[string, Uint8Array, string]>([
    ['a Word document', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'Word'],
    ['an old Word document', Buffer.from('ÐÏ\u0011à¡±\u001aá', 'latin1'), 'Word'],
    ['rich text', Buffer.from('{\\rtf1 ciao}'), 'RTF'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html>'), 'pagina web'],
    ['UTF-16 with mark', Buffer.from('\uFEFFbulletin:', 'utf16le'), 'UTF-16'],
    ['UTF-16 without mark', Buffer.from('bulletin:', 'utf16le'), 'UTF-16'],
    ['empty', Buffer.from(''), 'vuoto'],
    ['only remarks', Buffer.from('# niente\n'), 'vuoto'],
    ['more than 1 MB', Buffer.alloc(1_000_001, '# x\n'), '1 MB'],
  ])('says that the file is %s', async (_, bytes, word) => {
    const problems = await problemsOf({ 'sources.yaml': bytes });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'sources.yaml', line: 0, excerpt: '' });
    expect(problems[0]?.what.it).toContain(word);
  });

  it('points at the first character of an old encoding', async () => {
    const [problem] = await problemsOf({ 'sources.yaml': Buffer.from('a: 1\nb: citt\xe0\n', 'latin1') });
    expect([problem?.line, problem?.column]).toEqual([2, 8]);
    expect(problem?.what.it).toContain('Windows-1252');
  });

  it('says that there is a folder of that name', async () => {
    const [problem] = await problemsOf({ 'sources.yaml/x': '' });
    expect(problem?.what.it).toContain('una cartella');
  });

  it('warns of an emptied content file, not of one with remarks only', async () => {
    const root = await workspaceFolder({
      'sources.yaml': sampleSources,
      'content/courses.yaml': ' \n',
      'content/classes.yaml': '# nessuna classe\n',
    });
    const { workspace, warnings } = await loadWorkspace(root);
    expect(workspace?.drafts).toEqual([]);
    expect(warnings.map(({ file }) => file)).toEqual(['content/courses.yaml']);
  });
});
