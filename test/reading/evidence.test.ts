// No fact is told whose words are not in the source: over pieces of invented ads put together at random, and over the page texts
// beside the checkout where they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldText } from '../../src/gates/field-text.ts';
import { examine } from '../../src/gates/index.ts';
import type { Draft, Evidence } from '../../src/model.ts';
import { entryKinds } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { frame } from './working-time-told.ts';

const context = { today: '2026-11-23', week: { from: '2026-11-23', to: '2026-11-29' }, nextIssue: '2026-11-30' };

function isEvidence(value: object): value is Evidence {
  return 'where' in value && 'quote' in value && 'at' in value;
}

/** Every piece of evidence, wherever it stands. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEvidence(value)) return [value];
  return Object.values(value).flatMap(evidenceIn);
}

function unproved(draft: Draft): Evidence[] {
  const { draft: _own, ...entry } = readEntry(draft, { school: frame });
  const found = [...evidenceIn(entry), ...evidenceIn(examine({ ...entry, draft }, context))];
  return found.filter(({ where, quote, at }) => {
    const text = fieldText(draft, where);
    return (
      quote === '' ||
      text === null ||
      text.slice(at, at + quote.length) !== quote ||
      /^\p{Lo}?[\uDC00-\uDFFF]/u.test(quote)
    );
  });
}

const pieces = [
  'Cercasi lavapiatti',
  '🔥 URGENTE 🔥',
  'Bar Nuvola s.r.l. (inventato) seleziona n. 3 CAMERIERI/E',
  'dal lun. al ven. 9.00–13.00',
  'LUNEDI\u0300 riposo',
  'mattina 8–12 o pomeriggio 14–18',
  'P.T. 20/30 h sett.',
  '€ 8,01 lordi/h',
  'RAL da 21.500 a 22.800',
  'contratto a tempo determinato di 6 mesi',
  'poi possibilità di indeterminato',
  'max 30 anni',
  'bella presenza',
  'kit a tuo carico 49€',
  'Tel. 02 0000 0021 ore pasti',
  'WhatsApp 300 000 0022',
  'cv a prova@prova.example, oggetto: «rif. A/12»',
  'entro e non oltre il 4/12 ore 12.00',
  'lunedì 4 dicembre 2026',
  'via Padova 12, Milano (MM2 Crescenzago)',
  'italiano A2, patente B, automunita/o, attestato HACCP',
  'Famiglia cerca badante convivente per signora di 86 anni, Alzheimer',
  '𝗟𝗔𝗩𝗢𝗥𝗢 𝗗𝗔 𝗖𝗔𝗦𝗔',
  '8️⃣ ore',
  'persone di tutte le età e tutte le nazionalità, D.Lgs. 198/2006',
  '👩‍🍳',
  'o\u00ADre 9\u200B-13',
];

describe('evidence', () => {
  it('is there for every fact of an ad', () => {
    const text = pieces.join('. ');
    const entry = readEntry({ ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), text }, { school: frame });
    expect(evidenceIn(entry).length).toBeGreaterThan(15);
  });

  it('stands in the field that it names, for any mixture of pieces', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('. ', '\n', ', ', ' ', ' – ', '\r\n')), {
        minLength: 1,
        maxLength: 14,
      })
      .map((all) => all.flat().join(''));
    const property = fc.property(text, text, fc.constantFrom(...entryKinds), (title, body, kind) => {
      const extra = { pay: '9 euro netti', hours: '20', openings: '2 posti', ends: '31/12/2026' };
      const draft = { ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), kind, title, text: body, extra };
      expect(unproved(draft)).toEqual([]);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('stands in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(unproved({ ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), text })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const pages = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
  it.skipIf(!existsSync(pages))('stands in pages as they are', () => {
    for (const text of textsIn(pages)) {
      expect(unproved({ ...emptyDraft({ id: 'prova' }, 'market', '2026-11-23'), text })).toEqual([]);
    }
  });
});

/** The beginnings of some files of text. */
function textsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|html?|xml|csv|txt)$/.test(name))
    .sort();
  const step = Math.max(1, Math.floor(files.length / 60));
  return files
    .filter((_, index) => index % step === 0)
    .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 6000));
}
