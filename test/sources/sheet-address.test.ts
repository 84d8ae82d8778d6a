import { describe, expect, it } from 'vitest';
import { sheetAddress } from '../../src/sources/sheet-address.ts';

const d = 'https://docs.google.com/spreadsheets/d';

describe('the address of a Google sheet', () => {
  it.each([
    [`${d}/1AbC_d-9/edit#gid=42`, `${d}/1AbC_d-9/export?format=csv&gid=42`],
    [`${d}/1AbC_d-9/edit?gid=42#gid=42`, `${d}/1AbC_d-9/export?format=csv&gid=42`],
    [`${d}/1AbC_d-9/edit?usp=sharing`, `${d}/1AbC_d-9/export?format=csv`],
    [`${d}/1AbC_d-9`, `${d}/1AbC_d-9/export?format=csv`],
    [`${d}/1AbC_d-9/htmlview#gid=0`, `${d}/1AbC_d-9/export?format=csv&gid=0`],
    ['https://docs.google.com/spreadsheets/u/1/d/1AbC/edit#gid=7', `${d}/1AbC/export?format=csv&gid=7`],
    [`${d}/e/2PACX-1v_x/pubhtml`, `${d}/e/2PACX-1v_x/pub?output=csv`],
    [`${d}/e/2PACX-1v_x/pubhtml?gid=5&single=true`, `${d}/e/2PACX-1v_x/pub?output=csv&gid=5&single=true`],
    [`${d}/e/2PACX-1v_x/pub?output=html#gid=5`, `${d}/e/2PACX-1v_x/pub?output=csv&gid=5&single=true`],
  ])('%s', (written, wanted) => {
    expect(sheetAddress({ url: written })).toEqual({ url: wanted });
  });

  it.each([
    `${d}/1AbC/export?format=xlsx`,
    `${d}/e/2PACX-1v_x/pub?output=csv&gid=5`,
    `${d}/1AbC/gviz/tq?tqx=out:csv&sheet=Offerte`,
    'https://docs.google.com/document/d/1AbC/edit',
    'https://docs.google.com.sportello.example/spreadsheets/d/1AbC/edit',
    'https://sportello.example/foglio.csv#gid=3',
  ])('stays: %s', (url) => {
    expect(sheetAddress({ url })).toEqual({ url });
  });

  it('is no business of a file', () => {
    expect(sheetAddress({ path: 'inbox/foglio.csv' })).toEqual({ path: 'inbox/foglio.csv' });
  });
});
