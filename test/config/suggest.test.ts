import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';
import { suggestAddress, suggestDay, suggestEmail, suggestShortName } from '../../src/config/suggest.ts';

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['enabeld', 'enabled'],
    ['legalRepresentative', 'legal_representative'],
    ['legal representative', 'legal_representative'],
    ['sorces', 'sources'],
    ['ti', null],
    ['wibble', null],
    ['x', null],
    ['', null],
  ])('%s → %s', (typed, meant) => {
    expect(nearest(typed, ['title', 'enabled', 'legal_representative', 'sources', 'id'])).toBe(meant);
  });

  it('prefers the nearer of two', () => {
    expect(nearest('mx', ['min', 'max'])).toBe('max');
  });
});

describe('suggestDay', () => {
  it.each([
    ['20/11/2026', '2026-11-20'],
    ['3.4.2026', '2026-04-03'],
    ['20 novembre 2026', '2026-11-20'],
    ['1° dicembre 2026', '2026-12-01'],
    ['2026/11/3', '2026-11-03'],
    ['2026-2-3', '2026-02-03'],
    ['31/11/2026', null],
    ['11/20/2026', null],
    ['20/11', null],
    ['20 brumaio 2026', null],
    ['domani', null],
  ])('%s → %s', (typed, meant) => {
    expect(suggestDay(typed)).toBe(meant);
  });
});

describe('suggestAddress', () => {
  it.each([
    ['www.comune.example', 'https://www.comune.example'],
    ['“https://comune.example/a”', 'https://comune.example/a'],
    ['<https://comune.example/a>', 'https://comune.example/a'],
    ['http:/comune.example/a', 'http://comune.example/a'],
    ['https//comune.example/a', 'https://comune.example/a'],
    ['htp://comune.example/a', 'http://comune.example/a'],
    ['hhtps://comune.example/a', 'https://comune.example/a'],
    ['comune.example/a b', 'https://comune.example/a%20b'],
    ['https://www.google.it/url?url=https://comune.example/x&sa=U', 'https://comune.example/x'],
    ['ftp://comune.example/a', null],
    ['javascript:alert(1)', null],
    ['sul sito', null],
    ['C:\\Users\\lavoro', null],
    ['', null],
  ])('%s → %s', (typed, meant) => {
    expect(suggestAddress(typed)).toBe(meant);
  });
});

describe('suggestShortName', () => {
  it.each([
    ['Panificio Spiga d’Oro', 'panificio-spiga-d-oro'],
    ['Caffè', 'caffe'],
    ['../../etc/passwd', 'etc-passwd'],
    ['è'.repeat(100), 'e'.repeat(64)],
    ['???', null],
  ])('%s → %s', (typed, meant) => {
    expect(suggestShortName(typed)).toBe(meant);
  });
});

describe('suggestEmail', () => {
  it.each([
    ['mailto:a@b.example', 'a@b.example'],
    ['<a@b.example>', 'a@b.example'],
    ['a @b.example', 'a@b.example'],
    ['a.b.example', null],
    ['a@b.example', null],
  ])('%s → %s', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });
});
