// From the configuration and a draft to the line that the reader sees.
import { describe, expect, it } from 'vitest';
import { configSchema, toConfig } from '../../src/config/config.ts';
import { protect } from '../../src/gates/privacy.ts';
import { it as italian } from '../../src/locales/it.ts';
import { bare } from '../../src/locales/phrase.ts';
import type { Draft, IssueEntry } from '../../src/model.ts';
import { nearestDesk } from '../../src/nearness/nearness.ts';
import { cardOf } from '../../src/outputs/card-view.ts';
import { readEntry } from '../../src/reading/read.ts';
import { aDraft } from '../an-offer.ts';

const config = toConfig(
  configSchema.parse({
    bulletin: { title: 'B', publisher: { name: 'P' }, first_issue: { number: 1, week: '2026-W01' } },
    desks: [{ id: 'hub', name: 'HUB Rizzoli', address: 'largo Inventato 1', nil: 18 }],
    places: [{ name: 'via Inventata', nil: 18 }],
    sources: [],
  }),
);

function where(draft: Partial<Draft>): { text: string; ask: boolean } {
  const entry = protect(readEntry(aDraft({ text: '', ...draft }), { school: config.school }));
  const nearness = nearestDesk(entry, config.desks, config);
  const verdicts: IssueEntry['verdicts'] = [];
  const since = { number: 1, week: '2026-W48' };
  const one = { code: 'K1', entry, since, isNew: true, lastDays: false, pinned: false, verdicts, alsoOn: [], nearness };
  const desk = (id: string) => config.desks.find((known) => known.id === id)?.name ?? null;
  const card = cardOf(one, italian, { compact: false, qr: null, deskName: desk, deskTitle: desk, sourceNames: {} });
  const row = card.rows.find(({ label }) => label === 'Dove');
  return { text: bare(row?.text ?? ''), ask: row?.ask ?? false };
}

describe('the line «Dove»', () => {
  it.each([
    ['via Inventata 12', 'via Inventata 12 (Cimiano) · stesso quartiere dello sportello HUB Rizzoli'],
    ['Cimiano', 'Cimiano · stesso quartiere dello sportello HUB Rizzoli'],
    ['via Padova', 'via Padova · a circa 2 km dallo sportello HUB Rizzoli'],
    ['Baggio, Milano', 'Baggio, Milano · lontano dagli sportelli (a circa 14 km)'],
    ['Milano', 'Milano · chiedi in quale zona'],
    ['Vimodrone (MI)', 'Vimodrone (MI) · fuori Milano'],
    ['via Roma', 'via Roma'],
  ])('of «%s» is «%s»', (place, text) => {
    expect(where({ place })).toEqual({ text, ask: false });
  });

  it('takes from the text what the field does not say', () => {
    expect(where({ text: 'Mensa in zona Lambrate.' }).text).toBe(
      'Lambrate · stesso Municipio dello sportello HUB Rizzoli, a circa 2 km',
    );
  });

  it('is a question without any place', () => {
    expect(where({ text: 'Cercasi barista.' })).toEqual({ text: 'non c’è scritto: chiedi dov’è il lavoro', ask: true });
  });

  it('of a family has the neighbourhood and the desk, never the street', () => {
    const text = 'Famiglia cerca badante, contratto colf e badanti, via Ventura 7, zona Città Studi.';
    const shown = where({ employer: null, title: 'badante', text, extra: { desk: 'hub' } }).text;
    expect(shown).toContain('Città Studi');
    expect(shown).not.toContain('Ventura');
  });
});

it('near is three kilometres unless the configuration says otherwise', () => {
  expect(config.nearKm).toBe(3);
});
