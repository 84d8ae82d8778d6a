import { expect, it } from 'vitest';
import { readEntry } from '../../src/reading/read.ts';
import { draftOf, frame } from './working-time-told.ts';

function spans(text: string): string[] {
  const entry = readEntry(draftOf(text), { school: frame });
  if (entry.kind !== 'offer') throw new Error(entry.kind);
  return entry.facts.schedule.map(({ value }) => `${value.from}-${value.to}`);
}

it.each([
  [
    'a second job named after the first',
    'Mensa Bianca srl cerca addetta/o mensa, lun-ven 11.30-14.30, 15 ore settimanali.\nCerca anche: autista (lun-ven 7-10, patente B)',
    ['11:30-14:30'],
  ],
  [
    'a numbered list of jobs',
    'Ristorante La Prova cerca\n1) cuoco/a: mar-sab 10-15\n2) lavapiatti: ven-dom 19-24\nTel 02 0000 0013',
    ['10:00-15:00'],
  ],
  [
    'a numbered list of shifts of one job',
    'Ditta Prova srl cerca operai\n1) turno mattina: 6-14\n2) turno pomeriggio: 14-22',
    ['06:00-14:00', '14:00-22:00'],
  ],
])('%s', (_what, text, expected) => {
  expect(spans(text)).toEqual(expected);
});

it('keeps the contact that a second job is named with', () => {
  const text =
    'Mensa Bianca srl cerca addetta/o mensa, lun-ven 11.30-14.30, 15 ore settimanali.\nCerca anche autista (7-10), tel 02 0000 0014';
  expect(readEntry(draftOf(text), { school: frame }).apply.map(({ value }) => value.by)).toContain('phone');
});
