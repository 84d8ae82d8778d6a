import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/config/load.ts';
import { collectListing, listingSchema } from '../../src/sources/listing.ts';
import { sampleSources, workspaceFolder } from './workspace-folder.ts';

const course = `- id: haccp
  title: Corso HACCP
  when: mercoledì, 9.15-15.30
  cost: gratis
  until: 2026-12-01
  apply: {phone: "02 0000 0006", note: chiedere di Anna}
  verified: {on: 2026-11-20, by: AB}
`;

async function loaded(translations: string) {
  const files = { 'sources.yaml': sampleSources, 'content/courses.yaml': `${course}  translations:\n${translations}` };
  const { workspace, problems } = await loadWorkspace(await workspaceFolder(files));
  return { drafts: workspace?.drafts ?? [], said: problems.map((one) => `${one.file}:${one.line} ${one.what.it}`) };
}

describe('a translation of what a desk has typed', () => {
  it('is kept in the draft by our own keys', async () => {
    const { drafts, said } = await loaded(
      '    ar: {title: دورة HACCP, when: "الأربعاء، 9.15-15.30", note: اسألوا عن Anna}\n    si: {title: HACCP පාඨමාලාව}\n',
    );
    expect(said).toEqual([]);
    expect(drafts[0]?.translations).toEqual({
      ar: { title: 'دورة HACCP', when: 'الأربعاء، 9.15-15.30', applyNote: 'اسألوا عن Anna' },
      si: { title: 'HACCP පාඨමාලාව' },
    });
  });

  it.each([
    ['an hour that the Italian does not have', '    es: {when: "miércoles, 9.15-16.30"}\n', '«16»'],
    ['digits of another script', '    ar: {when: "الأربعاء، ٩.١٥"}\n', 'altre cifre'],
    ['another telephone put together of known figures', '    en: {note: "call 0000 02 0006"}\n', '«0000 02 0006»'],
    ['another address', '    fr: {note: "voir https://altro.example/a"}\n', '«https://altro.example/a»'],
    ['a field that is empty in Italian', '    fr: {seats: beaucoup}\n', '«seats» non è scritto'],
  ])('is refused with %s', async (_, translations, words) => {
    const { said } = await loaded(translations);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('content/courses.yaml:9 ');
    expect(said[0]).toContain(words);
  });

  it('is refused for an unknown language or field', async () => {
    expect((await loaded('    de: {title: Kurs}\n')).said).toHaveLength(1);
    expect((await loaded('    en: {phone: "02 0000 0006"}\n')).said).toHaveLength(1);
  });
});

describe('a translation of an offer that the desk was told of', () => {
  const typed = {
    role: 'colf',
    text: 'Tre mattine, chiamare 300 000 0041.',
    seen: '2026-11-20',
    by: 'AB',
    desk: 'hub',
  };
  const parse = (translations: object, household: boolean) =>
    listingSchema.safeParse({
      id: 'famiglia',
      kind: 'listing',
      ...(household ? { household } : { employer: 'Ditta Pioppo' }),
      offers: [{ ...typed, translations }],
    });

  it('has the role and the text', async () => {
    const parsed = parse({ en: { role: 'house cleaner', text: 'Three mornings.' } }, true);
    expect(parsed.success).toBe(true);
    if (!parsed.success) return;
    const get = () => Promise.reject(new Error('nothing to read'));
    const { drafts } = await collectListing(parsed.data, { get, today: '2026-11-20' });
    expect(drafts[0]?.translations).toEqual({ en: { title: 'house cleaner', text: 'Three mornings.' } });
  });

  it('never has the number of a family', () => {
    expect(parse({ en: { text: 'Call 300 000 0041.' } }, true).success).toBe(false);
    expect(parse({ en: { text: 'Call 300 000 0041.' } }, false).success).toBe(true);
  });
});
