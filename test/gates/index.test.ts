import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldText } from '../../src/gates/field-text.ts';
import { goldFlags } from '../../src/gates/flags.ts';
import { examine, gates, judge } from '../../src/gates/index.ts';
import { protect } from '../../src/gates/privacy.ts';
import type { Entry, Offer, SectionId } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { context, fact, offer } from './entries.ts';

const shared = new URL('../../../shared/', import.meta.url);
const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };

function read(text: string, section: SectionId = 'market'): Entry {
  return readEntry({ ...emptyDraft({ id: 'prova' }, section, '2026-11-20'), text }, { school });
}

describe('judge', () => {
  it('answers for every entry, with nothing for one in order', () => {
    const good = offer('Cercasi persona per pulizie uffici, lun-ven 9-13.');
    expect(judge([good], context)).toEqual(new Map([['prova:1', []]]));
  });

  it('leaves out what is in order, which `examine` tells', () => {
    const entry = offer('Apprendista 18-29 anni.');
    expect(judge([entry], context).get('prova:1')).toEqual([]);
    expect(examine(entry, context).map(({ code }) => code)).toEqual(['AGE_LIMIT_ALLOWED_BY_CONTRACT']);
  });

  it('names one phone under several employers', () => {
    const entries = ['Girasole srl', 'Formica Lavoro', 'Nuvola Bianca'].map((name, index): Offer => {
      const entry = offer('Cercasi persona.', { entry: { key: `prova:${index}` } });
      return { ...entry, facts: { ...entry.facts, employer: fact(name) } };
    });
    const verdicts = judge(entries, context);
    expect([...verdicts.values()].flat().map(({ code, level }) => `${level} ${code}`)).toEqual(
      Array(3).fill('hold SHARED_CONTACT'),
    );
    const same = entries.map((entry) => ({ ...entry, facts: { ...entry.facts, employer: fact('Girasole s.r.l.') } }));
    expect([...judge(same, context).values()].flat()).toEqual([]);
  });
});

describe('evidence', () => {
  const words = [
    'cercasi',
    'signora',
    'max 40 anni',
    'solo',
    'italiani',
    'bella presenza',
    'foto',
    'in nero',
    'cauzione di 50 €',
    'Telegram',
    '899 000 001',
    '+44 0000 000001',
    'è',
    'città',
    '“',
    '’',
    '\n',
    '. ',
    '😀',
    'à',
    'ﬁ',
    'İ',
    'giovedì 27 novembre',
    'senza figli',
    'NON RETRIBUITO',
    'importante azienda',
    'P.IVA',
    'CV',
    ' ',
    ' ',
    ', ',
  ];

  it('is always the exact words of the draft', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 30 }),
        fc.array(fc.constantFrom(...words)),
        (a, b) => {
          const entry = offer(a.join(' '), { draft: { title: b.join(' '), extra: { requirements: a.join('') } } });
          for (const { evidence } of examine(entry, context)) {
            if (!evidence || evidence.quote === '') continue;
            const text = fieldText(entry.draft, evidence.where) ?? '';
            expect(text.slice(evidence.at, evidence.at + evidence.quote.length)).toBe(evidence.quote);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts', () => {
  const size = 100_000;
  it.each([
    ['a'],
    ['9'],
    ['9 '],
    ['€ 1 '],
    ['cerca '],
    ['cercasi una '],
    ['versare '],
    ['via a '],
    ['a@'],
    ['+'],
    ['00 1'],
    ['donna '],
    ['giovane '],
    ['solo italiani e '],
    ['foto '],
    ['anni 20 '],
    ['18-30 '],
    ['non '],
    ['kit di lavoro '],
    ['\n'],
    ['.'],
    ['* '],
    ['lunedi 1'],
    ['it60'],
    ['Sig. A'],
    ['ab12'],
    ['a.'],
    ['1.000'],
    ['invia '],
    ['ricevere pacchi '],
    ['guadagno '],
    ['(('],
  ])('%j is judged in the time of its length', (unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const entry = offer(text, { entry: { summary: text } });
    // A quadratic expression takes minutes on such a text, and the test then fails by its time limit.
    expect(gates.flatMap((gate) => gate.judge(entry, context))).toBeInstanceOf(Array);
    const family = { ...entry, facts: { ...entry.facts, employerKind: fact('household' as const) } };
    expect(protect(family).draft.text).toHaveLength(text.length);
  });
});

interface Sample {
  id: string;
  section: string;
  text: string;
  source?: { name?: string };
  expect: { flags_expected?: string[]; flags_forbidden?: string[] };
}

/** The samples name the checks that the program words otherwise, or leaves to the texts of agencies. */
const renamed: Record<string, string> = {
  EQUAL_BOILERPLATE: '',
  AGE_LIMIT_ALLOWED_BY_PROGRAMME: 'AGE_FROM_ALLOWED_BY_PROGRAMME',
};

describe.skipIf(!existsSync(shared))('the samples of the domain', () => {
  const samples: Sample[] = existsSync(shared)
    ? parse(readFileSync(new URL('domain/samples.yaml', shared), 'utf8')).offers
    : [];

  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    const entry = read(sample.text, sample.section === 'km0' ? 'km-zero' : 'market');
    const codes = new Set(examine(entry, context).map(({ code }) => code));
    const wanted = (sample.expect.flags_expected ?? [])
      .map((code) => renamed[code] ?? code)
      .filter((code) => code !== '');
    expect([...codes]).toEqual(expect.arrayContaining(wanted));
    expect((sample.expect.flags_forbidden ?? []).filter((code) => codes.has(code))).toEqual([]);
  });
});

interface Labelled {
  id: string;
  kind: string;
  text: string;
  flags: string[] | null;
  employer: string | null;
  employerKind: 'company' | 'agency' | 'household' | 'nonprofit' | 'public' | null;
}

describe.skipIf(!existsSync(shared))('the labelled ads', () => {
  const sections: Record<string, SectionId> = { offer: 'market', course: 'courses', 'language-class': 'classes' };
  const labelled = (file: string): Labelled[] =>
    readFileSync(new URL(`gold/${file}`, shared), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));

  /** The employer as labelled, so that the flags are measured and not the reading of names. */
  function asLabelled(ad: Labelled): Entry {
    const entry = read(ad.text, sections[ad.kind] ?? 'services');
    if (entry.kind !== 'offer') return entry;
    const employer = ad.employer === null ? null : fact(ad.employer);
    const employerKind = ad.employerKind === null ? null : fact(ad.employerKind);
    return { ...entry, facts: { ...entry.facts, employer, employerKind } };
  }

  it('are flagged as the labellers did', () => {
    const tally = { right: 0, extra: 0, missed: 0, lawful: 0, lawfulFlagged: 0 };
    for (const ad of [...labelled('ads.jsonl'), ...labelled('ads-raw.jsonl')]) {
      const found = new Set(goldFlags(examine(asLabelled(ad), context)).map(family));
      const wanted = new Set((ad.flags ?? []).map(family));
      tally.right += [...found].filter((flag) => wanted.has(flag)).length;
      tally.extra += [...found].filter((flag) => !wanted.has(flag)).length;
      tally.missed += [...wanted].filter((flag) => !found.has(flag)).length;
      if (ad.kind === 'offer' && wanted.size === 0) {
        tally.lawful += 1;
        tally.lawfulFlagged += found.size > 0 ? 1 : 0;
      }
    }
    expect(tally.right / (tally.right + tally.missed)).toBeGreaterThanOrEqual(0.95);
    expect(tally.right / (tally.right + tally.extra)).toBeGreaterThanOrEqual(0.95);
    expect(tally.lawfulFlagged / tally.lawful).toBeLessThanOrEqual(0.02);
  });

  function family(flag: string): string {
    return flag === 'family-status' ? 'gender' : flag;
  }
});
