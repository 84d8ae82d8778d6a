import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';

const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } as const;

describe('the words of an entry', () => {
  it('stay what was read, and the evidence what is written', () => {
    const text =
      'Girasole Pulizie s.r.l. cerca addetta alle pulizie – zona Lambrate, lunedì e giovedì 9.00-13.00. Scrivere a lavoro.girasole@pulizie.example oppure presentarsi in via Inventata 19 dalle 15 alle 17. Richiesta esperienza di almeno un anno.';
    const draft = { ...emptyDraft({ id: 'bacheca' }, 'market', '2026-11-23'), title: 'Addetta alle pulizie', text };
    const entry = readEntry(draft, { school });
    expect(entry.apply.map(({ value }) => ('address' in value ? value.address : null))).toEqual([
      'in via Inventata 19',
      'lavoro.girasole@pulizie.example',
    ]);
    if (entry.kind !== 'offer') throw new Error('not an offer');
    for (const { evidence } of [...entry.apply, ...entry.facts.requirements, ...entry.facts.schedule]) {
      expect(text.slice(evidence.at, evidence.at + evidence.quote.length)).toBe(evidence.quote);
    }
  });

  it('takes the words of the draft where a fact says just them', () => {
    const quote = 'Girasole Pulizie s.r.l.';
    const draft = {
      ...emptyDraft({ id: 'bacheca' }, 'market', '2026-11-23'),
      title: 'Barista',
      text: 'Cercasi barista.',
    };
    const entry = readEntry({ ...draft, employer: quote }, { school });
    if (entry.kind !== 'offer') throw new Error('not an offer');
    expect(entry.facts.employer).toEqual({ value: quote, evidence: { where: 'employer', at: 0, quote } });
  });
});
