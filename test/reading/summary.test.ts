import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKinds } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { frame } from './working-time-told.ts';

const tasks = [
  'La risorsa si occuperà della pulizia degli uffici e delle scale',
  'Attività: preparazione dei pasti e riordino della cucina',
  'Si impara a usare il computer e il telefono',
  'Il servizio aiuta a compilare le domande',
];
const secrets = [
  '02 0000 0041',
  '3000000042',
  '+39 300 000 0043',
  '02/0000.0044',
  'anna.verdi@posta.example',
  'IT60X0000000000000000000012',
  'IT 60 X 00000 00000 000000000012',
  'VRDNNA80A41F205X',
  'www.prova.example/iscriviti',
];

describe('summary', () => {
  it('tells the tasks', () => {
    const [text = ''] = tasks;
    const entry = readEntry({ ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), text }, { school: frame });
    expect(entry.summary).toBe(`${text}.`);
  });

  it('never carries a number, an address or a code that reaches or identifies somebody', () => {
    const part = fc.tuple(
      fc.constantFrom(...tasks),
      fc.constantFrom(' ', ', tel. ', ' (', ' - ', '. ', '\n', ' scrivere a ', ' codice '),
      fc.constantFrom(...secrets),
      fc.constantFrom('', '. ', ') ', '\n', ' per informazioni. '),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom(...entryKinds), (parts, kind) => {
        const text = parts.flat().join('');
        const draft = { ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), kind, text };
        const { summary } = readEntry(draft, { school: frame });
        for (const [, , secret] of parts) expect(summary ?? '').not.toContain(secret);
        expect(summary ?? '').not.toMatch(/\d{6}|@|[A-Z]{6}\d{2}|IT\s?\d{2}/i);
      }),
      { numRuns: 300 },
    );
  });
});
