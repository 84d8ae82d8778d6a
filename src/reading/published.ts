// When the source says that the listing was published. Also the day against which dates without a year are understood.
import type { Draft, Fact, IsoDate } from '../model.ts';
import { addDays } from '../week.ts';
import { readDate } from './italian-date.ts';

/** null when the source gives no date, one that cannot be read, or one that is still to come. */
export function readPublished(draft: Draft): Fact<IsoDate> | null {
  if (draft.date === null) return null;
  const date = ago(draft.date, draft.seen) ?? readDate(draft.date, draft.seen, 'behind');
  if (date === null || date > addDays(draft.seen, 1)) return null;
  const quote = draft.date.trim();
  return { value: date, evidence: { where: 'date', quote, at: draft.date.indexOf(quote) } };
}

/** The day on which the ad's words were written, as near as it is known. */
export function referenceOf(draft: Draft): IsoDate {
  return readPublished(draft)?.value ?? draft.seen;
}

/** "oggi", "ieri", "3 giorni fa", "una settimana fa"; "30+ giorni fa" says only that it is old. */
function ago(text: string, seen: IsoDate): IsoDate | null {
  const match =
    /(?<!\p{L})(?:(?<today>oggi|today)|(?<yesterday>ieri|yesterday)|(?<n>\d{1,2}|un|una)\s(?<unit>or[ae]|minut[oi]|giorn[oi]|settiman[ae]|hours?|days?|weeks?)\s(?:fa|ago))(?!\p{L})/iu.exec(
      text,
    );
  if (!match) return null;
  const { today, yesterday, n = '', unit = '' } = match.groups ?? {};
  if (today) return seen;
  if (yesterday) return addDays(seen, -1);
  const count = /^un/i.test(n) ? 1 : Number(n);
  if (/^(?:or|min|hour)/i.test(unit)) return seen;
  return addDays(seen, -count * (/^(?:sett|week)/i.test(unit) ? 7 : 1));
}
