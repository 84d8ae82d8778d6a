// What the operator is told about the events of a calendar.
import type { Problem } from '../../model.ts';

export interface EventCounts {
  past: number;
  later: number;
  cancelled: string[];
  hidden: number;
  broken: number;
  unknownZone: string[];
  unfollowed: string[];
}

export function noEventCounts(): EventCounts {
  return { past: 0, later: 0, cancelled: [], hidden: 0, broken: 0, unknownZone: [], unfollowed: [] };
}

export function calendarProblems(source: string, counts: EventCounts, days: number): Problem[] {
  const told = [
    ...passedOver(counts, days),
    ...named(counts),
    counts.hidden > 0 ? hidden(counts.hidden) : null,
    counts.broken > 0 ? broken(counts.broken) : null,
  ];
  return told.filter((one) => one !== null).map((one) => ({ ...one, where: source }));
}

type Telling = Omit<Problem, 'where'>;

function passedOver({ past, later }: EventCounts, days: number): (Telling | null)[] {
  const over: Telling = {
    code: 'EVENTS_PAST',
    lost: 'nothing',
    what: {
      it:
        past === 1
          ? 'Un evento è già passato e non è stato preso.'
          : `${past} eventi sono già passati e non sono stati presi.`,
      en: past === 1 ? 'One event is over and was not taken.' : `${past} events are over and were not taken.`,
    },
    remedy: { it: 'Niente da fare.', en: 'Nothing to do.' },
  };
  const toCome: Telling = {
    code: 'EVENTS_LATER',
    lost: 'nothing',
    what: {
      it:
        later === 1
          ? `Un evento comincia fra più di ${days} giorni: si prenderà più avanti.`
          : `${later} eventi cominciano fra più di ${days} giorni: si prenderanno più avanti.`,
      en: `${later === 1 ? 'One event begins' : `${later} events begin`} in more than ${days} days and will be taken later.`,
    },
    remedy: {
      it: 'Niente da fare. Per vederli già ora scrivere un numero più grande in days:.',
      en: 'Nothing to do. To see them already write a larger number in days:.',
    },
  };
  return [past > 0 ? over : null, later > 0 ? toCome : null];
}

function named({ cancelled, unknownZone, unfollowed }: EventCounts): (Telling | null)[] {
  const off: Telling = {
    code: 'EVENTS_CANCELLED',
    lost: 'nothing',
    what: {
      it: `Annullati dal calendario e non presi: ${listed(cancelled)}.`,
      en: `Cancelled in the calendar and not taken: ${listed(cancelled)}.`,
    },
    remedy: {
      it: 'Se erano già stati annunciati, avvisare chi li aspetta.',
      en: 'If they were announced before, tell those who expect them.',
    },
  };
  const noHour: Telling = {
    code: 'EVENTS_ZONE_UNKNOWN',
    lost: 'field',
    what: {
      it: `Non si capisce in quale fuso orario è scritto l’orario di: ${listed(unknownZone)}. Si tiene solo il giorno.`,
      en: `It is not clear in which time zone the hour is written of: ${listed(unknownZone)}. Only the day is kept.`,
    },
    remedy: {
      it: 'Chiedere l’orario a chi organizza e aggiungerlo a mano.',
      en: 'Ask the organiser for the hour and add it by hand.',
    },
  };
  const noRule: Telling = {
    code: 'EVENTS_RULE_UNCLEAR',
    lost: 'field',
    what: {
      it: `La regola con cui si ripete non si può seguire: ${listed(unfollowed)}. Si tengono solo le date certe.`,
      en: `The rule by which it repeats cannot be followed: ${listed(unfollowed)}. Only the certain dates are kept.`,
    },
    remedy: { it: 'Controllare le date nel calendario originale.', en: 'Check the dates in the original calendar.' },
  };
  return [
    cancelled.length > 0 ? off : null,
    unknownZone.length > 0 ? noHour : null,
    unfollowed.length > 0 ? noRule : null,
  ];
}

function hidden(count: number): Telling {
  return {
    code: 'EVENTS_PRIVATE',
    lost: 'nothing',
    what: {
      it:
        count === 1
          ? 'Un evento è segnato come privato e non è stato preso.'
          : `${count} eventi sono segnati come privati e non sono stati presi.`,
      en: `${count === 1 ? 'One event is marked as private and was' : `${count} events are marked as private and were`} not taken.`,
    },
    remedy: {
      it: 'Se vanno pubblicati, chiedere a chi tiene il calendario di segnarli come pubblici.',
      en: 'If they are to be published, ask whoever keeps the calendar to mark them as public.',
    },
  };
}

function broken(count: number): Telling {
  return {
    code: 'EVENTS_UNREADABLE',
    lost: 'entry',
    what: {
      it:
        count === 1
          ? 'Un evento non ha una data o un titolo leggibile e non è stato preso.'
          : `${count} eventi non hanno una data o un titolo leggibile e non sono stati presi.`,
      en: `${count === 1 ? 'One event has' : `${count} events have`} no date or title that can be read and ${count === 1 ? 'was' : 'were'} not taken.`,
    },
    remedy: {
      it: 'Aprire il calendario e controllare che ogni evento abbia titolo e data.',
      en: 'Open the calendar and see that each event has a title and a date.',
    },
  };
}

function listed(titles: readonly string[]): string {
  const shown = titles.slice(0, 5).map((title) => `«${title.slice(0, 60)}»`);
  return shown.join(', ') + (titles.length > 5 ? `, … (${titles.length})` : '');
}

export function notACalendar(source: { id: string }, address: string): Problem {
  return {
    code: 'NOT_A_CALENDAR',
    lost: 'source',
    where: source.id,
    what: {
      it: `${address} non è un calendario (iCalendar, file .ics).`,
      en: `${address} is not a calendar (iCalendar, .ics file).`,
    },
    remedy: {
      it: 'Cercare nel sito il link «Aggiungi al calendario», «iCal» o «Iscriviti» e copiare quell’indirizzo; per un calendario Google, «Indirizzo pubblico in formato iCal».',
      en: 'Look on the site for the link “Add to calendar”, “iCal” or “Subscribe” and copy that address; for a Google calendar, “Public address in iCal format”.',
    },
  };
}
