import { describe, expect, it } from 'vitest';
import { readText, told } from './working-time-told.ts';

describe('two jobs with times of their own', () => {
  it.each([
    'Trattoria: cameriera 11-15, cuoco 10-15 e 18-22.30, mar-dom',
    'Cerchiamo barista dalle 6 alle 13 e lavapiatti dalle 19 alle 23, dal lunedì al sabato',
    'Assumiamo cuoco (9-15), lavapiatti (19-23)',
    'Bar cerca\nbarista lun-ven 6-12\naiuto cuoco lun-sab 10.30-15.30',
    'Servono: magazziniere turno 6-14; autista full time 7-16',
    'Famiglia cerca colf lun-ven 8-12 e baby sitter lun-ven 16-19',
  ])('gives no hours of one for another: %s', (text) => {
    const facts = readText(text);
    expect([facts.schedule, facts.days, facts.schoolFit.fit]).toEqual([[], null, 'unknown']);
  });

  it('keeps the hours of the job that the title names', () => {
    const text = 'Trattoria: cameriera 11-15, cuoco 10-15 e 18-22.30';
    expect(told(readText(text, { title: 'Cameriera' }))).toContain('? 11:00-15:00 · inside');
    expect(told(readText(text, { title: 'Cuoco' }))).toContain('? 10:00-15:00 · ? 18:00-22:30');
    expect(readText(text, { title: 'Cuoco e cameriera' }).schedule).toEqual([]);
  });

  it.each([
    ['Cameriera 12-15 e 19-23, in aiuto al cuoco', '? 12:00-15:00 · ? 19:00-23:00'],
    ['Pulizia uffici 6-9, pulizia scale 14-16', '? 06:00-09:00 · ? 14:00-16:00'],
    ['Baby sitter 16-19, gradita esperienza come educatrice', '? 16:00-19:00'],
    ['Cerchiamo cuoco e cameriera, 18-23', '? 18:00-23:00'],
  ])('reads the times of one job, or of all: %s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });
});
