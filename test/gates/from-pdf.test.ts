import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose.ts';
import { judge } from '../../src/gates/index.ts';
import type { Decision } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { pdfDraft } from '../../src/sources/pdf/pdf-draft.ts';
import type { Line } from '../../src/sources/pdf/pdf-lines.ts';

const day = '2026-11-23';
const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };
const words = [
  '1. Panettiere',
  'Ditta: Panificio Inventato srl',
  'Sede: via Padova 1, Milano',
  'Contratto a tempo determinato, 24 ore, lun-ven 8.30-13.30, 9,50 euro lordi l’ora.',
  'Scadenza: 11/12/2026',
  'Tel. 02 0000 0031',
];
const lines: Line[] = words.map((text, at) => ({
  ...{ text, page: 3, left: 60, right: 300, y: 700 - at * 13, size: 10 },
  ...{ bold: false, above: at === 0 ? null : 1.3, columnRight: 500 },
}));
const draft = pdfDraft(lines, { id: 'lista' }, day);

describe('an entry from a PDF', () => {
  const entry = readEntry(draft, { school });
  const found = judge([entry], { today: day, week: { from: day, to: '2026-11-29' }, nextIssue: '2026-11-30' });
  const verdicts = found.get(entry.key) ?? [];
  const settings = { week: '2026-W48', today: day, number: 1, nextIssue: '2026-11-30', history: [], before: null };
  const composed = (decisions: Decision[]) =>
    compose([{ entry, verdicts, alsoOn: [] }], {
      ...settings,
      sections: [{ id: 'market', title: null, limit: null }],
      decisions,
    });

  it('is held with its page, though nothing else is wrong with it', () => {
    expect(verdicts.filter(({ level }) => level === 'hold' || level === 'out')).toMatchObject([
      { code: 'FROM_PDF', level: 'hold', evidence: { where: 'extra.pdfPage', quote: '3', at: 0 } },
    ]);
    expect(composed([]).rejected).toMatchObject([{ held: true }]);
  });

  it('is printed once a person has decided so', () => {
    const decision: Decision = { entry: entry.key, action: 'publish', reason: 'confrontata', by: 'AB', on: day };
    const { sections, rejected } = composed([decision]);
    expect(rejected).toEqual([]);
    expect(sections[0]?.entries.map((one) => one.entry.title)).toHaveLength(1);
  });

  it('says so of courses and notices too', () => {
    const course = readEntry(pdfDraft(lines, { id: 'corsi', section: 'courses' }, day), { school });
    const all = judge([course], { today: day, week: { from: day, to: '2026-11-29' }, nextIssue: '2026-11-30' });
    expect(all.get(course.key)?.map(({ code }) => code)).toContain('FROM_PDF');
  });
});
