import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type SourceAddOptions, sourceAdd } from '../../src/commands/source-add.ts';
import { typedAddress } from '../../src/commands/typed-address.ts';
import { sampleSources, workspaceFolder } from '../config/workspace-folder.ts';
import { pageAround, vacancies } from '../discover/sites.ts';
import { listener } from './listener.ts';

const csv =
  'Mansione;Ditta;Zona;Note\nCuoca;Mensa inventata;Lambrate;Lun-ven 9-15. Candidature entro il 4 dicembre 2026.\nAutista;Corriere inventato;Milano;Tel. 02 0000 0010\n';

async function add(typed: string, more: Partial<SourceAddOptions> = {}, files: Record<string, string> = {}) {
  const workspace = await workspaceFolder({ 'sources.yaml': sampleSources, ...files });
  const { out, err, terminal } = listener('it');
  const given = { json: false, dryRun: false, id: null, section: null, kind: null, private: false, version: '0.0.0' };
  const code = await sourceAdd(
    typed,
    { workspace, ...given, now: new Date(Date.UTC(2026, 10, 23)), ...more },
    terminal,
  );
  const text = await readFile(join(workspace, 'sources.yaml'), 'utf8');
  return {
    code,
    out: out.join('\n'),
    err: err.join('\n'),
    text,
    added: parse(text).sources.slice(parse(sampleSources).sources.length),
  };
}

describe('a file of the workspace', () => {
  it('is added as what it is, with what the program reads in it', async () => {
    const { code, out, added } = await add('inbox/foglio.csv', {}, { 'inbox/foglio.csv': csv });
    expect(code).toBe(0);
    expect(added).toEqual([{ id: 'foglio', kind: 'sheet', path: 'inbox/foglio.csv', section: 'market' }]);
    expect(out).toContain(
      '2 offerte lette: titolo 2/2, link 0/2, datore 2/2, luogo 2/2, contratto 0/2, orario 1/2, paga 0/2, scadenza 1/2, contatto 1/2',
    );
    expect(out).toContain('- Cuoca — Mensa inventata · Lambrate');
    expect(out).toContain('bulletin source test foglio');
  });

  it('gets another name where its own is taken', async () => {
    const { added } = await add('inbox/panificio.csv', {}, { 'inbox/panificio.csv': csv });
    expect(added[0]).toMatchObject({ id: 'panificio-2' });
  });

  it('with several ways to read it names the others', async () => {
    const posting = `<script type="application/ld+json">{"@type":"JobPosting","title":"Cuoca","description":"Testo","hiringOrganization":{"name":"Mensa"}}</script>`;
    const html = pageAround(
      `<ul>${vacancies.map(({ slug, title }) => `<li><a href="/lavoro/${slug}">${title}</a></li>`).join('')}</ul>`,
      posting,
    );
    const { added, out } = await add('inbox/pagina.html', {}, { 'inbox/pagina.html': html });
    expect(added[0]).toMatchObject({ kind: 'jobposting' });
    expect(out).toContain('(bulletin source add inbox/pagina.html --kind page)');
  });

  it('that is added twice is there once', async () => {
    const files = { 'inbox/foglio.csv': csv };
    const once = await add('inbox/foglio.csv', {}, files);
    const twice = await add('inbox/foglio.csv', {}, { ...files, 'sources.yaml': once.text });
    expect(twice).toMatchObject({ code: 0, text: once.text, out: '' });
    expect(twice.err).toContain('è la fonte "foglio"');
  });
});

it.each([
  ['--id', { id: 'Con Spazi' }, 'lettere minuscole'],
  ['--id', { id: 'panificio' }, 'c’è già una fonte'],
  ['--section', { section: 'lavoro' }, 'market'],
  ['--kind', { kind: 'pagina' }, 'page'],
])('refuses a wrong %s', async (_, more, says) => {
  const { code, err, text } = await add('inbox/foglio.csv', more, { 'inbox/foglio.csv': csv });
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(text).toBe(sampleSources);
});

it.each(['inbox/manca.csv', 'mailto:lavoro@azienda.example', 'pippo', 'https://'])(
  'says what is wrong with %j',
  async (typed) => {
    const { code, err, text } = await add(typed);
    expect(code).toBe(2);
    expect(err).toContain(`«${typed}»`);
    expect(text).toBe(sampleSources);
  },
);

it('adds nothing to settings that are wrong already', async () => {
  const broken = sampleSources.replace('kind: listing', 'kind: elenco');
  expect(await add('inbox/foglio.csv', {}, { 'inbox/foglio.csv': csv, 'sources.yaml': broken })).toMatchObject({
    code: 2,
    text: broken,
  });
});

it.each([
  ['https://azienda.example/lavora', 'https://azienda.example/lavora'],
  ['  <https://azienda.example/lavora>  ', 'https://azienda.example/lavora'],
  ['www.azienda.example/lavora', 'https://www.azienda.example/lavora'],
  ['azienda.example', 'https://azienda.example/'],
  ['azienda.example:8080/lavora?x=1', 'https://azienda.example:8080/lavora?x=1'],
  ['webcal://azienda.example/corsi.ics', 'https://azienda.example/corsi.ics'],
  ['feed:https://azienda.example/feed', 'https://azienda.example/feed'],
  ['feed://azienda.example/feed', 'https://azienda.example/feed'],
])('takes %j for %s', async (typed, url) => {
  expect((await typedAddress(typed, '.')).address).toEqual({ url });
});
