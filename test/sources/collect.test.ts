import { describe, expect, it } from 'vitest';
import { collect } from '../../src/sources/collect.ts';
import { codes, toolsOver } from './served-pages.ts';

const list = { item: '.bando', fields: { title: 'b', text: 'p' } };
const source = { id: 'comune', kind: 'page', url: 'https://comune.example/', list } as const;
const read = (page: string) => collect(source, toolsOver({ 'https://comune.example/': page }));

describe('a source', () => {
  it('gives of an endless text only the beginning, and says so', async () => {
    const { drafts, problems } = await read(
      `<div class="bando"><b>Cuoca</b><p>${'Cerchiamo 9 '.repeat(300_000)}</p></div>`,
    );
    expect(drafts[0]?.text.length).toBe(30_000);
    expect(codes(problems)).toContain('TEXT_CUT/field');
  });

  it('names the offers that it calls closed', async () => {
    const item = (title: string, more: string) => `<div class="bando"><b>${title}</b><p>Orario 9-13</p>${more}</div>`;
    const { drafts, withdrawn } = await read(item('Cuoca', '') + item('Sarta', '<i>Candidature chiuse</i>'));
    expect(drafts.map(({ title }) => title)).toEqual(['Cuoca']);
    expect(withdrawn).toEqual(['Sarta']);
  });
});
