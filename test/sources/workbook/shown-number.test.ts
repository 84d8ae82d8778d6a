import { describe, expect, it } from 'vitest';
import { parseFormat } from '../../../src/sources/workbook/number-format.ts';
import { shownNumber } from '../../../src/sources/workbook/shown-number.ts';

const shown = (value: number, format: string, epoch: 1900 | 1904 = 1900) =>
  shownNumber(value, parseFormat(format), epoch);

describe('a number as an Italian reader would type it', () => {
  it.each([
    [9.5, '0.00', '9,50'],
    [9.5, 'General', '9,5'],
    [9.5, '', '9,5'],
    [1200.5, '#,##0.00', '1.200,50'],
    [1234567, '#,##0', '1.234.567'],
    [1234567, '0', '1234567'],
    [123, '00000', '00123'],
    [3331234567, '000-0000000', '333-1234567'],
    [5551234, '[<=9999999]###-####;(###) ###-####', '555-1234'],
    [393331234567, 'General', '393331234567'],
    [0.5, '0%', '50%'],
    [0.125, '0.0%', '12,5%'],
    [9.5, '#,##0.00\\ "€"', '9,50 €'],
    [9.5, '[$€-410]\\ #,##0.00', '€ 9,50'],
    [44, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', '44,00 €'],
    [1.005, '0.00', '1,01'],
    [0.1 + 0.2, 'General', '0,3'],
    [1e22, 'General', '1e+22'],
    [1.5, '0.0#', '1,5'],
    [1.55, '0.0#', '1,55'],
    [24.5, '# ?/?', '24,5'],
    [12000, '#,##0,', '12'],
    [-5, '0', '-5'],
    [-5, '0;(0)', '(5)'],
    [-0.001, '0.00', '0,00'],
    [0, '0', '0'],
    [0, '#,##0', '0'],
    [0, '0;-0;"da concordare"', 'da concordare'],
    [5, '0" ore"', '5 ore'],
    [5, 'General" ore"', '5 ore'],
    [5, ';;;', ''],
  ])('%s as «%s» is «%s»', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  it.each([
    [46346, 'dd/mm/yyyy', '20/11/2026'],
    [46346, '[$-410]d mmmm yyyy;@', '20/11/2026'],
    [46346, 'd-mmm', '20/11/2026'],
    [46346.75, 'dd/mm/yyyy', '20/11/2026'],
    [46346.604166667, 'dd/mm/yyyy hh:mm', '20/11/2026 14:30'],
    [46346, 'dd/mm/yyyy hh:mm', '20/11/2026'],
    [0.604166667, 'h:mm', '14:30'],
    [0.5, '[$-F400]h:mm:ss AM/PM', '12:00'],
    [0.604177, 'h:mm:ss', '14:30:01'],
    [0.604166667, 'dd/mm/yyyy hh:mm', '14:30'],
    [1.604166667, '[h]:mm', '38:30'],
    [46327, 'mmm-yy', 'novembre 2026'],
    [46346, 'mmm-yy', '20/11/2026'],
    [46023, 'yyyy', '2026'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [0, 'dd/mm/yyyy', ''],
    [-1, 'dd/mm/yyyy', '-1'],
  ])('the day %s as «%s» is «%s»', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown(44884, 'dd/mm/yyyy', 1904)).toBe('20/11/2026');
  });
});
