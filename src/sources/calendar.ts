import * as z from 'zod';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';
import { usual } from './usual.ts';

export const calendarSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('calendar')
      .describe('Calendario (iCalendar, .ics): open day, inizio di corsi, giornate di selezione.'),
    url: z
      .url({ protocol: /^(?:https?|webcals?)$/ })
      .optional()
      .describe('Indirizzo del calendario (http, https o webcal).'),
    days: z
      .int()
      .min(1)
      .max(366)
      .optional()
      .describe(`Prendi gli eventi dei prossimi giorni, al massimo questi (se manca: ${usual.calendar.days}).`),
    employer: z
      .string()
      .min(1)
      .optional()
      .describe('Chi organizza o cerca personale, quando tutto il calendario è di uno solo.'),
  })
  .superRefine(oneAddress);
export type CalendarSource = z.infer<typeof calendarSchema>;
