import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { calendarSchema } from '../../src/sources/calendar.ts';
import { collectCalendar } from '../../src/sources/collect-calendar.ts';
import { codes, toolsOver } from './served-pages.ts';

const address = 'https://ente.example/eventi.ics';
const school = { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } };

/** Reads as of 22 November 2026. */
async function readText(text: string, keys: object = {}) {
  const source = calendarSchema.parse({ id: 'eventi', kind: 'calendar', url: address, ...keys });
  return collectCalendar(source, toolsOver({ [address]: text }));
}

function read(events: string[], keys: object = {}, head = '') {
  return readText(ics(events, head), keys);
}

function ics(events: string[], head = ''): string {
  const inside = events.map((event) => `BEGIN:VEVENT\n${event.trim()}\nEND:VEVENT`).join('\n');
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${head}${inside}\nEND:VCALENDAR\n`.replaceAll('\n', '\r\n');
}

async function when(event: string, head = ''): Promise<string | undefined> {
  const { drafts } = await read([`UID:1@ente.example\nSUMMARY:Open day\n${event}`], {}, head);
  return drafts[0]?.extra.when;
}

function detailsOf(draft: Draft | undefined) {
  if (draft === undefined) throw new Error('no draft');
  const entry = readEntry(draft, school);
  return entry.kind === 'offer' ? null : entry.details;
}

describe('an event', () => {
  it('becomes a course with its dates, which the reader understands', async () => {
    const { drafts, problems } = await read([
      `
UID:oss-1@ente.example
DTSTART;TZID=Europe/Rome:20261201T093000
DTEND;TZID=Europe/Rome:20261201T123000
SUMMARY:Corso OSS\\, presentazione
LOCATION:Ente Inventato\\nvia Finta 1\\nMilano
URL:https://ente.example/oss?utm_source=ics
DESCRIPTION:Mille ore\\, gratuito.\\nPortare un docu
 mento\\; anche scaduto.`,
    ]);
    expect(problems).toEqual([]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      kind: 'course',
      id: 'oss-1@ente.example',
      title: 'Corso OSS, presentazione',
      url: 'https://ente.example/oss',
      place: 'Ente Inventato, via Finta 1, Milano',
      text: 'Mille ore, gratuito.\nPortare un documento; anche scaduto.\nInizio: martedì 1 dicembre 2026, ore 9.30-12.30',
    });
    const details = detailsOf(drafts[0]);
    expect(details?.when?.value).toBe('martedì 1 dicembre 2026, ore 9.30-12.30');
    expect([details?.starts?.value, details?.ends?.value]).toEqual(['2026-12-01', '2026-12-01']);
  });

  it('of an employer is an appointment: its hours are not those of the work', async () => {
    const event =
      'UID:2@a.example\nDTSTART:20261203T090000\nDTEND:20261203T130000\nSUMMARY:Giornata di selezione camerieri\nLOCATION:Hotel Inventato\\, Milano\nDESCRIPTION:Cerchiamo 4 camerieri.';
    const { drafts } = await read([event], { section: 'market', employer: 'Hotel Inventato' });
    const [draft] = drafts;
    expect(draft).toMatchObject({ kind: 'offer', employer: 'Hotel Inventato', deadline: 'giovedì 3 dicembre 2026' });
    expect(draft?.text).toContain('Appuntamento: giovedì 3 dicembre 2026, ore 9.00-13.00');
    const entry = draft ? readEntry(draft, school) : null;
    expect(entry?.deadline?.value.date).toBe('2026-12-03');
    expect(entry?.kind === 'offer' ? [entry.facts.schedule, entry.facts.schoolFit.fit] : null).toEqual([[], 'unknown']);
  });

  it.each([
    ['a day', 'DTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261206', 'sabato 5 dicembre 2026'],
    [
      'several days, the end not included',
      'DTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261208',
      'da sabato 5 dicembre 2026 a lunedì 7 dicembre 2026',
    ],
    [
      'an end on the day itself, against the standard',
      'DTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261205',
      'sabato 5 dicembre 2026',
    ],
    ['a day without an end', 'DTSTART;VALUE=DATE:20261205', 'sabato 5 dicembre 2026'],
    ['a duration', 'DTSTART:20261205T140000\nDURATION:PT1H30M', 'sabato 5 dicembre 2026, ore 14.00-15.30'],
    ['no end', 'DTSTART:20261205T140000', 'sabato 5 dicembre 2026, ore 14.00'],
    [
      'a night',
      'DTSTART:20261205T220000\nDTEND:20261206T020000',
      'da sabato 5 dicembre 2026, ore 22.00 a domenica 6 dicembre 2026, ore 2.00',
    ],
    [
      'Greenwich in winter',
      'DTSTART:20261205T083000Z\nDTEND:20261205T113000Z',
      'sabato 5 dicembre 2026, ore 9.30-12.30',
    ],
    ['Greenwich past midnight', 'DTSTART:20261205T233000Z', 'domenica 6 dicembre 2026, ore 0.30'],
    ['a floating time', 'DTSTART:20261205T093000', 'sabato 5 dicembre 2026, ore 9.30'],
    ['the zone of Outlook', 'DTSTART;TZID=W. Europe Standard Time:20261205T093000', 'sabato 5 dicembre 2026, ore 9.30'],
    [
      'the zone of Outlook, quoted',
      'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20261205T093000',
      'sabato 5 dicembre 2026, ore 9.30',
    ],
    ['another zone of Outlook', 'DTSTART;TZID=GMT Standard Time:20261205T093000', 'sabato 5 dicembre 2026, ore 10.30'],
    [
      'a zone with a prefix',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Athens:20261205T093000',
      'sabato 5 dicembre 2026, ore 8.30',
    ],
    [
      'America, when Italy has changed its clock already',
      'DTSTART;TZID=America/New_York:20261130T093000',
      'lunedì 30 novembre 2026, ore 15.30',
    ],
  ])('tells when: %s', async (_, event, expected) => {
    expect(await when(event)).toBe(expected);
  });

  it('takes a zone of its own for Italy by its name of a place or its hours', async () => {
    const zone = (inside: string) => `BEGIN:VTIMEZONE\nTZID:Fuso mio\n${inside}END:VTIMEZONE\n`;
    const hours =
      'BEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n';
    const event = 'DTSTART;TZID=Fuso mio:20261205T093000';
    expect(await when(event, zone(hours))).toBe('sabato 5 dicembre 2026, ore 9.30');
    expect(await when(event, zone('X-LIC-LOCATION:Europe/London\n'))).toBe('sabato 5 dicembre 2026, ore 10.30');
  });

  it('keeps only the day of an hour in a zone that nobody knows, and says so', async () => {
    const { drafts, problems } = await read(['UID:1\nSUMMARY:Open day\nDTSTART;TZID=Ora di bordo:20261205T093000']);
    expect(drafts[0]?.extra.when).toBe('sabato 5 dicembre 2026');
    expect(codes(problems)).toEqual(['EVENTS_ZONE_UNKNOWN/field']);
  });

  it('takes the description in HTML where there is no other', async () => {
    const { drafts } = await read([
      'UID:1\nSUMMARY:Open day\nDTSTART:20261205T093000\nX-ALT-DESC;FMTTYPE=text/html:<html><body><p>Visita ai laboratori\\, <b>gratis</b></p><p>Senza prenotare</p></body></html>',
    ]);
    expect(drafts[0]?.text).toBe(
      'Visita ai laboratori, gratis\nSenza prenotare\nInizio: sabato 5 dicembre 2026, ore 9.30',
    );
  });

  it('never tells who is invited', async () => {
    const { drafts, problems } = await read([
      'UID:1\nSUMMARY:Open day\nDTSTART:20261205T093000\nORGANIZER;CN=Anna Bianchi:MAILTO:anna@privata.example\nATTENDEE;CN="Maria Rossi":mailto:maria@privata.example',
    ]);
    expect(JSON.stringify([drafts, problems])).not.toMatch(/privata\.example|Bianchi|Rossi/);
    expect(drafts).toHaveLength(1);
  });
});

describe('an event that comes again', () => {
  const weekly =
    'UID:it@scuola.example\nSUMMARY:Conversazione\nDTSTART;TZID=Europe/Rome:20260915T093000\nDTEND;TZID=Europe/Rome:20260915T113000\n';

  it('names its next dates without those taken out, changed or cancelled', async () => {
    const { drafts, problems } = await read([
      `${weekly}RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229T225959Z\nEXDATE;TZID=Europe/Rome:20261208T093000`,
      `${weekly}RECURRENCE-ID;TZID=Europe/Rome:20261201T093000`
        .replace('20260915T093000', '20261202T100000')
        .replace('20260915T113000', '20261202T120000'),
      `${weekly}RECURRENCE-ID;TZID=Europe/Rome:20261215T093000\nSTATUS:CANCELLED`,
    ]);
    expect(problems).toEqual([]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.extra).toEqual({
      when: 'martedì 24 novembre 2026, ore 9.30-11.30; poi mercoledì 2 dicembre 2026, ore 10.00-12.00, martedì 22 dicembre 2026, martedì 29 dicembre 2026',
      ends: 'martedì 29 dicembre 2026',
    });
  });

  it.each([
    [
      'without an end',
      'RRULE:FREQ=WEEKLY',
      'martedì 24 novembre 2026, ore 9.30-11.30; poi martedì 1 dicembre 2026, martedì 8 dicembre 2026, martedì 15 dicembre 2026, martedì 22 dicembre 2026, martedì 29 dicembre 2026 e altre date',
      undefined,
    ],
    [
      'by count, from its first day on',
      'RRULE:FREQ=WEEKLY;COUNT=12',
      'martedì 24 novembre 2026, ore 9.30-11.30; poi martedì 1 dicembre 2026',
      'martedì 1 dicembre 2026',
    ],
    [
      'until an hour before that of the last day',
      'RRULE:FREQ=WEEKLY;UNTIL=20261201T080000Z',
      'martedì 24 novembre 2026, ore 9.30-11.30',
      'martedì 24 novembre 2026',
    ],
    [
      'until the hour of the last day',
      'RRULE:FREQ=WEEKLY;UNTIL=20261201T083000Z',
      'martedì 24 novembre 2026, ore 9.30-11.30; poi martedì 1 dicembre 2026',
      'martedì 1 dicembre 2026',
    ],
    [
      'on the first Thursday of the month',
      'RRULE:FREQ=MONTHLY;BYDAY=1TH;UNTIL=20261231',
      'giovedì 3 dicembre 2026, ore 9.30-11.30',
      'giovedì 3 dicembre 2026',
    ],
    [
      'every other week',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261208',
      'martedì 24 novembre 2026, ore 9.30-11.30; poi martedì 8 dicembre 2026',
      'martedì 8 dicembre 2026',
    ],
    [
      'on days of a list',
      'RDATE;TZID=Europe/Rome:20261125T093000,20261127T093000',
      'mercoledì 25 novembre 2026, ore 9.30-11.30; poi venerdì 27 novembre 2026',
      'venerdì 27 novembre 2026',
    ],
    [
      'with days taken out by the hour of Greenwich',
      'RRULE:FREQ=WEEKLY;COUNT=12\nEXDATE:20261124T083000Z',
      'martedì 1 dicembre 2026, ore 9.30-11.30',
      'martedì 1 dicembre 2026',
    ],
  ])('%s', async (_, rule, expected, ends) => {
    const { drafts } = await read([weekly + rule]);
    expect([drafts[0]?.extra.when, drafts[0]?.extra.ends, drafts[0]?.extra.starts]).toEqual([
      expected,
      ends,
      undefined,
    ]);
  });

  it('keeps its hour over the change of the clock', async () => {
    const { drafts } = await read([
      `${weekly.replaceAll('TZID=Europe/Rome', 'TZID=Europe/London')}RRULE:FREQ=WEEKLY;COUNT=12`,
    ]);
    expect(drafts[0]?.extra.when).toMatch(/^martedì 24 novembre 2026, ore 10\.30-12\.30/);
  });

  it('says that a rule by the second or one that contradicts itself cannot be followed', async () => {
    const dated = weekly.replaceAll('20260915', '20261201');
    const { drafts, problems } = await read([
      `${dated}RRULE:FREQ=SECONDLY`,
      `${dated.replace('it@', 'b@')}RRULE:FREQ=WEEKLY;BYMONTHDAY=3`,
    ]);
    expect(drafts.map(({ extra }) => extra.when)).toEqual(Array(2).fill('martedì 1 dicembre 2026, ore 9.30-11.30'));
    expect(codes(problems)).toEqual(['EVENTS_RULE_UNCLEAR/field']);
  });
});

describe('events that are not taken', () => {
  it('are counted or named', async () => {
    const { drafts, problems } = await read([
      'UID:1\nSUMMARY:Ieri\nDTSTART:20261121T093000\nDTEND:20261121T103000',
      'UID:2\nSUMMARY:Fra un anno\nDTSTART:20271121T093000',
      'UID:3\nSUMMARY:Open day sartoria\nDTSTART:20261205T093000\nSTATUS:CANCELLED',
      'UID:4\nSUMMARY:Riunione riservata\nCLASS:PRIVATE\nDTSTART:20261205T093000',
      'UID:5\nSUMMARY:Senza data',
      'UID:6\nDTSTART:20261205T093000',
      'UID:7\nSUMMARY:In corso da martedì\nDTSTART;VALUE=DATE:20261117\nDTEND;VALUE=DATE:20261128',
    ]);
    expect(drafts.map(({ title, extra }) => [title, extra.starts, extra.ends])).toEqual([
      ['In corso da martedì', undefined, 'venerdì 27 novembre 2026'],
    ]);
    expect(codes(problems)).toEqual([
      'EVENTS_PAST/nothing',
      'EVENTS_LATER/nothing',
      'EVENTS_CANCELLED/nothing',
      'EVENTS_PRIVATE/nothing',
      'EVENTS_UNREADABLE/entry',
    ]);
    expect(problems[2]?.what.it).toBe('Annullati dal calendario e non presi: «Open day sartoria».');
    expect(JSON.stringify(problems)).not.toContain('riservata');
    expect(problems[4]?.what.it).toContain('2 eventi');
  });

  it('are older versions of the same event', async () => {
    const one = (sequence: number, day: string) =>
      `UID:1\nSEQUENCE:${sequence}\nSUMMARY:Open day\nDTSTART;VALUE=DATE:202612${day}`;
    const { drafts } = await read([one(2, '10'), one(0, '05')]);
    expect(drafts.map(({ extra }) => extra.when)).toEqual(['giovedì 10 dicembre 2026']);
  });

  it('come in order of date, as far as asked', async () => {
    const event = (day: string) => `UID:${day}\nSUMMARY:Evento ${day}\nDTSTART;VALUE=DATE:${day}`;
    const { drafts } = await read([event('20261210'), event('20261202'), event('20261224')], { days: 20 });
    expect(drafts.map(({ title }) => title)).toEqual(['Evento 20261202', 'Evento 20261210']);
  });
});

describe('the document', () => {
  it.each(['<!doctype html><title>Calendario</title>', '', 'BEGIN:VCARD\nEND:VCARD'])(
    'must be a calendar: %s',
    async (text) => {
      await expect(readText(text)).rejects.toMatchObject({ problem: { code: 'NOT_A_CALENDAR', lost: 'source' } });
    },
  );

  it('without events is an empty source, and one cut short gives what it has', async () => {
    expect(await readText(ics([]))).toEqual({ drafts: [], problems: [] });
    const cut = ics(['UID:1\nSUMMARY:Open day\nDTSTART;VALUE=DATE:20261205', 'UID:2\nSUMMARY:Tagl']).replace(
      /END:VEVENT\r\nEND:VCALENDAR\r\n$/,
      '',
    );
    const { drafts, problems } = await readText(cut);
    expect(drafts.map(({ title }) => title)).toEqual(['Open day']);
    expect(codes(problems)).toEqual(['EVENTS_UNREADABLE/entry']);
  });

  it('under webcal is asked for on the web', async () => {
    const tools = toolsOver({ [address]: ics([]) });
    const source = calendarSchema.parse({ id: 'eventi', kind: 'calendar', url: address.replace('https', 'webcal') });
    await collectCalendar(source, tools);
    expect(tools.asked).toEqual([address]);
  });
});

describe('hostile calendars cost no more than their reading', () => {
  const many = (count: number, event: (n: number) => string) => Array.from({ length: count }, (_, n) => event(n));
  it.each([
    [
      'five megabytes of folded lines',
      () => [`UID:1\nDTSTART:20261205T093000\nSUMMARY:Open day\nDESCRIPTION:${'a\n '.repeat(1_700_000)}`],
    ],
    [
      'thousands of endless rules',
      () => many(3000, (n) => `UID:${n}\nSUMMARY:E\nDTSTART:19800101T093000\nRRULE:FREQ=DAILY`),
    ],
    [
      'days that never come',
      () => many(300, (n) => `UID:${n}\nSUMMARY:E\nDTSTART:19700101T093000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30`),
    ],
    [
      'rules of hundreds of parts',
      () =>
        many(
          500,
          (n) =>
            `UID:${n}\nSUMMARY:E\nDTSTART:19700101T093000\nRRULE:FREQ=YEARLY;BYDAY=${many(60, (m) => `${m % 53}MO`).join(',')};BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12`,
        ),
    ],
    [
      'a million days taken out',
      () => [
        `UID:1\nSUMMARY:E\nDTSTART:20261205T093000\nRRULE:FREQ=DAILY\n${'EXDATE:20261206T093000\n'.repeat(100_000)}`,
      ],
    ],
    ['components in components', () => ['BEGIN:VALARM\n'.repeat(100_000)]],
    ['parameters without end', () => [`UID:1\nSUMMARY${';A=b'.repeat(40_000)}:E\nDTSTART:20261205T093000`]],
  ])(
    '%s',
    async (_, events) => {
      const { drafts } = await read(events());
      expect(drafts.length).toBeLessThanOrEqual(5000);
    },
    20_000,
  );
});

const corpus = fileURLToPath(new URL('../../../shared/corpus/wild/ics/', import.meta.url));

describe.skipIf(!existsSync(corpus))('calendars found in the wild', () => {
  it('are read whole', async () => {
    const past = await readText(readFileSync(`${corpus}nodemailer-event.ics`, 'utf8'));
    expect([past.drafts, codes(past.problems)]).toEqual([[], ['EVENTS_PAST/nothing']]);
  });
});
