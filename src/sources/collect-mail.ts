import type { GetOptions, Page } from '../http/get.ts';
import type { Draft, IsoDate } from '../model.ts';
import { addDays } from '../week.ts';
import { parseFeedDate } from './feed-date.ts';
import { type Letter, lettersOf } from './mail/letter.ts';
import { fieldsIn } from './mail/mail-fields.ts';
import { type MailCounts, mailProblems, noCounts, noMail } from './mail/mail-problems.ts';
import { afterGreeting, quotedHeader } from './mail/mail-words.ts';
import { mailsIn } from './mail/mbox.ts';
import { parseMime } from './mail/mime.ts';
import { linesOfLetter, type MailOffer, offersIn } from './mail/offers.ts';
import { createScrubber, type Scrubber } from './mail/recipients.ts';
import type { MailSource } from './mail.ts';
import { type Collected, type CollectTools, emptyDraft, SourceFailure } from './source.ts';
import { usual } from './usual.ts';

/** Job alerts, newsletters and letters of employers: each link to an offer is a draft, or the letter itself where there is none. */
export async function collectMail(source: MailSource, tools: CollectTools): Promise<Collected> {
  const { days = usual.mail.days } = source;
  const page = await getMails(source, tools, addDays(tools.today, -days));
  const letters = lettersIn(page);
  if (letters === null) throw new SourceFailure(noMail(source.id));
  const counts = noCounts();
  const dated = letters.map((letter) => ({ letter, day: dayOf(letter, tools, counts) }));
  const recent = dated.filter(({ day }) => day === null || day >= addDays(tools.today, -days));
  counts.old = dated.length - recent.length;
  const seen = new Map<string, string>();
  const drafts = recent
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))
    .flatMap((one) => draftsOf({ ...one, source, tools, counts, seen }));
  return { drafts, problems: mailProblems(source.id, counts, days) };
}

function getMails(source: MailSource, tools: CollectTools, since: IsoDate): Promise<Page> {
  const { imap } = source;
  const options: GetOptions = { source: source.id, accept: 'mail', private: source.private ?? false };
  if (imap === undefined)
    return tools.get(source.path === undefined ? { url: source.url ?? '' } : { path: source.path }, options);
  const port = imap.port ?? (imap.tls === 'starttls' ? 143 : 993);
  const scheme = imap.tls === 'starttls' || (imap.tls === undefined && port === 143) ? 'imap' : 'imaps';
  const host = imap.host.includes(':') && !imap.host.startsWith('[') ? `[${imap.host}]` : imap.host;
  const mailbox = { user: imap.user, passwordEnv: imap.password_env, folder: imap.folder ?? 'INBOX', since };
  return tools.get({ url: `${scheme}://${host}:${port}/` }, { ...options, mailbox });
}

/** Null when the one document that there is holds no mail. */
function lettersIn(page: Page): Letter[] | null {
  const bodies = (page.files ?? [page]).flatMap(({ body }) => mailsIn(body));
  const mails = bodies
    .map(parseMime)
    .filter(({ headers }) => ['from', 'subject', 'date', 'to', 'message-id'].some((name) => headers.has(name)));
  if (mails.length === 0 && page.files === undefined) return null;
  return mails.flatMap((one) => lettersOf(one));
}

/** The day on which it was written; a day that has not come yet is none. */
function dayOf({ date }: Letter, { today, realDay }: CollectTools, counts: MailCounts): IsoDate | null {
  const day = date === null ? null : parseFeedDate(date.replace(/\([^)]*\)/g, ' '));
  if (day !== null && day <= addDays(realDay ?? today, 1)) return day;
  counts.undated++;
  return null;
}

interface Reading {
  letter: Letter;
  day: IsoDate | null;
  source: MailSource;
  tools: CollectTools;
  counts: MailCounts;
  /** offers taken so far, by key */
  seen: Map<string, string>;
}

function draftsOf(reading: Reading): Draft[] {
  const { letter, counts } = reading;
  if (letter.isAutomatic) {
    counts.automatic++;
    return [];
  }
  counts.documents += letter.attachments.length;
  if (letter.repairs.some(({ kind }) => kind === 'lost-characters')) counts.damaged++;
  const scrubber = createScrubber(letter.recipients);
  const { offers, leftOut } = offersIn(letter, scrubber);
  counts.leftOut.push(...leftOut.map(scrubber.text).filter((title) => title !== ''));
  if (offers.length === 0) return wholeLetter(reading, scrubber);
  return offers.flatMap((offer) => {
    if (reading.seen.has(offer.key)) {
      counts.repeated++;
      return [];
    }
    reading.seen.set(offer.key, offer.url ?? '');
    if (offer.url === null) counts.withheld++;
    return [draftOf(offer, reading, scrubber)];
  });
}

/** A letter without links to offers is one itself. */
function wholeLetter(reading: Reading, scrubber: Scrubber): Draft[] {
  const { letter, counts, seen } = reading;
  const lines = linesOfLetter(letter);
  if (lines.join('').trim() === '') {
    counts.unreadable++;
    return [];
  }
  const key = `${letter.subject}\n${lines.join('\n')}`;
  if (seen.has(key)) {
    counts.repeated++;
    return [];
  }
  seen.set(key, '');
  const draft = draftOf({ key, url: null, title: null, lines }, reading, scrubber);
  const id = letter.id === null || scrubber.reveals(letter.id) ? null : letter.id;
  return [{ ...draft, id }];
}

function draftOf(offer: MailOffer, { letter, day, source, tools }: Reading, scrubber: Scrubber): Draft {
  const lines = offer.lines.flatMap((line) => withoutRecipient(line, scrubber) ?? []);
  const title = scrubber.text(afterGreeting(offer.title ?? letter.subject)).trim();
  const { employer, place, deadline } = fieldsIn(lines);
  const date = day === null ? null : scrubber.text(letter.date ?? '').trim();
  return {
    ...emptyDraft(source, 'market', tools.today),
    title: title === '' ? null : title,
    url: offer.url,
    date: date === '' ? null : date,
    employer: employer ?? source.employer ?? null,
    place,
    deadline,
    text: lines.join('\n'),
    seen: day === null || day > tools.today ? tools.today : day,
  };
}

/** Greetings and lines that say to whom the mail went are no part of an offer. */
function withoutRecipient(line: string, scrubber: Scrubber): string | null {
  if (quotedHeader(line)?.name === 'to' && /@|\[mailto:/i.test(line)) return null;
  const said = scrubber.text(afterGreeting(line)).replace(/ {2,}/g, ' ').trim();
  return said === '' ? null : said;
}
