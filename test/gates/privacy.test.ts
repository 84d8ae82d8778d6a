import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldText } from '../../src/gates/field-text.ts';
import { judge } from '../../src/gates/index.ts';
import { privacy, protect } from '../../src/gates/privacy.ts';
import { maskHousehold, maskIdentifiers } from '../../src/gates/private-data.ts';
import type { Channel, Entry, Offer } from '../../src/model.ts';
import { context, fact, offer, other } from './entries.ts';

const familyText =
  'Famiglia Rossetti cerca colf, zona Lambrate. Chiamare la signora Ada al 300 000 0041 o scrivere a casa.rossetti@posta.example. Abitiamo in via Inventata 12. Orario 8.30-12.30.';

function family(text = familyText): Offer {
  const channels: Channel[] = [
    { by: 'phone', number: '300 000 0041', hours: null },
    { by: 'email', address: 'casa.rossetti@posta.example', subject: null },
    { by: 'in-person', address: 'via Inventata 12', ask: 'Ada', hours: null },
    { by: 'desk', desk: null, reference: 'CD-118' },
  ];
  const at = text.indexOf('Famiglia');
  return offer(text, {
    facts: {
      employer: fact('Famiglia Rossetti'),
      employerKind: { value: 'household', evidence: { where: 'text', quote: 'Famiglia Rossetti', at } },
      places: [fact({ name: 'via Inventata 12', kind: 'street' }), fact({ name: 'Lambrate', kind: 'zone' })],
    },
    entry: { apply: channels.map(fact), summary: text, title: 'colf', url: 'https://annunci.example/1' },
    draft: {
      url: 'https://annunci.example/1',
      author: 'Ada Rossetti',
      extra: { phone: '300 000 0041', desk: 'Rizzoli' },
    },
  });
}

const secret = /300|0041|Rossetti|Ada|Inventata|@|annunci\.example/;

describe('protection of a family', () => {
  it('leaves no translation that says what is covered in the Italian', () => {
    const translations = {
      en: { title: 'house cleaner', text: 'Call 300 000 0041.' },
      es: { text: 'Escribe a casa.rossetti@posta.example' },
      ar: { title: 'عاملة منزلية', text: 'شارع رقم 12، من 8.30 إلى 12.30' },
      si: { text: 'පැය 8.30 සිට 12.30' },
      fr: { text: 'Famille Rossetti' },
    };
    const entry = family();
    const kept = protect({ ...entry, draft: { ...entry.draft, translations } });
    expect(kept.draft.translations).toEqual({
      en: { title: 'house cleaner' },
      es: {},
      ar: { title: 'عاملة منزلية' },
      si: {},
      fr: {},
    });
    const clean = 'Famiglia cerca colf, zona Lambrate. Orario 8.30-12.30.';
    const other = protect({ ...family(clean), draft: { ...family(clean).draft, translations } });
    expect(other.draft.translations).toEqual({
      en: { title: 'house cleaner' },
      es: {},
      ar: translations.ar,
      si: { text: 'පැය 8.30 සිට 12.30' },
      fr: {},
    });
  });

  it('leaves no way to reach it but the desk, anywhere in the entry', () => {
    const kept = protect(family());
    expect(kept.apply.map(({ value }) => value.by)).toEqual(['desk']);
    expect(JSON.stringify(kept)).not.toMatch(secret);
    expect(JSON.stringify(kept)).toContain('Lambrate');
  });

  it('keeps what the reader needs', () => {
    const kept = protect(family());
    expect(kept.draft.text).toContain('cerca colf, zona Lambrate');
    expect(kept.draft.text).toContain('8.30-12.30');
    expect(kept.summary).toBe('Famiglia cerca colf, zona Lambrate. Orario 8.30-12.30.');
  });

  it('keeps evidence exact', () => {
    const kept = protect(family());
    const where = kept.kind === 'offer' ? kept.facts.employerKind?.evidence : undefined;
    expect(where?.quote).toBe('Famiglia ********');
    expect(kept.draft.text.slice(where?.at, (where?.at ?? 0) + (where?.quote.length ?? 0))).toBe(where?.quote);
  });

  it('is done once and for all', () => {
    expect(protect(protect(family()))).toEqual(protect(family()));
  });

  it('covers a domestic job that names nobody', () => {
    const entry = offer('Colf cercasi zona Piola, tel 02 0000 0040.', {
      facts: { employer: null, employerKind: null, contract: fact('domestico') },
      entry: { apply: [fact({ by: 'phone', number: '02 0000 0040', hours: null })] },
    });
    expect(JSON.stringify(protect(entry))).not.toContain('0040');
  });

  it.each([
    'tel. 3000000041',
    'cell 300.000.00.41',
    'chiamare +39 300 000 0041',
    'al 02/00000041',
    'numero (02) 0000 0041',
    'scrivere a casa (at) posta.example',
    'www.famiglia-inventata.example',
    'abitiamo in piazza Inventata, 3',
    'V.le Inventato n. 7/b',
    'chiedere di Adalgisa',
    'referente: Sig.ra Adalgisa Inventati',
  ])('covers «%s»', (text) => {
    expect(maskHousehold(text)).toContain('**');
    expect(maskHousehold(text)).not.toMatch(/0041|posta|inventat[aoi] ?,? ?(?:n\. )?\d|adalgisa|famiglia-inventata/i);
  });

  it.each([
    'lun-ven 8.30-12.30',
    'entro il 30.11.2026',
    '9 euro netti',
    '54 ore',
    'Badante per signora di 86 anni',
    'zona via Padova',
  ])('leaves «%s» alone', (text) => {
    expect(maskHousehold(text)).toBe(text);
  });

  it('keeps the length of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(maskHousehold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('bank accounts and tax codes', () => {
  // Put together here so that nothing that looks like a real one stands in the source.
  const account = `IT60X${'0'.repeat(10)}000000123456`;
  const taxCode = ['ABCDEF', '00', 'A', '00', 'A', '000', 'A'].join('');

  it('are covered whoever the employer is', () => {
    const text = `Versare su ${account} oppure IT60 X000 0000 0000 0000 0123 456. CF ${taxCode}. Tel. 02 0000 0001.`;
    const kept = protect(offer(text, { entry: { summary: text } }));
    expect(JSON.stringify(kept)).not.toMatch(/123456|0123 456|ABCDEF/);
    expect(kept.summary).toContain('02 0000 0001');
  });

  it('nothing else is taken for one', () => {
    const text = 'No 30 anni casa bene oltre. CCNL H501, rif. LIB/0417, P.IVA 00000000000.';
    expect(maskIdentifiers(text)).toBe(text);
    const entry = offer(text);
    expect(protect(entry)).toBe(entry);
  });
});

describe('what is told of personal data', () => {
  const codes = (entry: Entry) => privacy.judge(entry, context).map(({ code }) => code);

  it('names a contact without quoting it', () => {
    const verdicts = judge([family()], context).get('prova:1') ?? [];
    expect(verdicts.map(({ code }) => code)).toContain('HOUSEHOLD_CONTACT');
    expect(JSON.stringify(verdicts)).not.toMatch(secret);
  });

  it('finds the illness of a person, not the ward of a company', () => {
    expect(codes(offer('Badante per signora di 86 anni (Alzheimer iniziale).'))).toEqual(['PERSONAL_DATA']);
    expect(codes(offer('ASA/OSS per nucleo Alzheimer della RSA.'))).toEqual([]);
  });

  it('finds a person named in an ad without a company', () => {
    const facts = { employer: null, employerKind: null };
    expect(codes(offer('Cercasi aiuto trasloco. Chiedere di Ivo.', { facts }))).toEqual(['PERSON_NAMED']);
    expect(codes(offer('Cercasi aiuto trasloco. Chiedere di Ivo.'))).toEqual([]);
  });

  it('leaves the illness out of the summary', () => {
    const entry = { ...family('Famiglia cerca badante per signora (Alzheimer iniziale), zona Lima.') };
    expect(protect({ ...entry, summary: entry.draft.text }).summary).toBe(
      'Famiglia cerca badante per signora, zona Lima.',
    );
  });

  it('does not touch notices without identifiers', () => {
    const notice = other('notice', 'Patronato tel. 02 0000 0010.');
    expect(protect(notice)).toBe(notice);
  });
});

it('finds the text that evidence points into', () => {
  const { draft } = family();
  expect(fieldText(draft, 'extra.desk')).toBe('Rizzoli');
  expect(fieldText(draft, 'extra.pay')).toBeNull();
  expect(fieldText(draft, 'title')).toBeNull();
});
