import { attributeOf } from './read-xml.ts';
import { isoDate } from './shown-date.ts';
import { plainNumber } from './shown-number.ts';

/** A cell by its value and by the text that the sheet shows for it, in whatever language it was set to. */
export function shownOdsCell(attributes: Record<string, string>, text: string): string {
  const written = (name: string) => attributeOf(attributes, name) ?? '';
  if (/^(#|Err:\d)/.test(text)) return text;
  switch (written('value-type')) {
    case 'float':
    case 'currency':
      return inItalian(Number(written('value')), text);
    case 'percentage':
      return `${plainNumber(Number((Number(written('value')) * 100).toPrecision(12)))}%`;
    case 'date':
      return dateShown(written('date-value'), text);
    case 'time':
      return timeShown(written('time-value')) ?? text;
    case 'boolean':
      return written('boolean-value') === 'true' ? 'sì' : 'no';
    default:
      return text;
  }
}

const numberIn = /\d[\d.,'’\u00a0\u202f ]*\d|\d/;

/** The text as shown where it says the number in Italian (`00123`, `9,50 €`); an English `1,200.50` becomes `1.200,50`. */
function inItalian(value: number, text: string): string {
  const shown = numberIn.exec(text)?.[0];
  if (shown === undefined) return Number.isFinite(value) ? plainNumber(value) : text;
  const italian = decimalsOf(shown, ',');
  if (says(shown.replace(/[^\d,]/g, '').replace(',', '.'), { value, decimals: italian })) return text;
  const swapped = shown.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  const english = says(shown.replace(/[^\d.]/g, ''), { value, decimals: decimalsOf(shown, '.') });
  return english ? text.replace(shown, swapped) : plainNumber(value);
}

function decimalsOf(shown: string, point: string): number {
  const at = shown.lastIndexOf(point);
  return at < 0 ? 0 : shown.length - at - 1;
}

function says(digits: string, { value, decimals }: { value: number; decimals: number }): boolean {
  return Math.abs(Number(digits) - Math.abs(value)) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** A month without its day (`novembre 2026`) stays one. */
function dateShown(value: string, text: string): string {
  const day = /^\d{4}-\d\d-(\d\d)/.exec(value)?.[1];
  if (day === undefined) return text;
  const showsDay = (text.match(/\d+/g) ?? []).some((number) => Number(number) === Number(day));
  return day === '01' && !showsDay && text !== '' ? text : isoDate(value.replace(/\.\d+$/, ''));
}

/** `PT14H30M00S` is `14:30`. */
function timeShown(value: string): string | null {
  const [, hours, minutes = '0', seconds = '0'] = /^PT(\d+)H(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(value) ?? [];
  if (hours === undefined) return null;
  const two = (number: string) => number.padStart(2, '0');
  return `${two(hours)}:${two(minutes)}${Number(seconds) > 0 ? `:${two(seconds)}` : ''}`;
}
