// One mail as a person would read it: who wrote, what about, when, and the lines of the letter, without greetings, signature,
// quoted answers and, when it was forwarded, without what the one who forwarded it added.
import type { Repair } from '../../http/decode.ts';
import { htmlLines, type Line, textLines } from './mail-lines.ts';
import { headerText, textOf } from './mail-text.ts';
import { forwardMark, isClosing, isFooter, isGreeting, isQuoteLead, quotedHeader } from './mail-words.ts';
import { type Headers, headerOf, type Part } from './mime.ts';
import { type Recipients, recipientsIn, recipientsOf, together } from './recipients.ts';

export interface Letter {
  /** without `I:`, `Fwd:`, `Re:` */
  subject: string;
  /** as the header writes it; null: none */
  date: string | null;
  /** Message-ID */
  id: string | null;
  lines: Line[];
  recipients: Recipients;
  /** types of the files that came with it and were not read, pictures apart */
  attachments: string[];
  repairs: Repair[];
  /** answers of a machine: absence, failed delivery */
  isAutomatic: boolean;
}

/** The letters in a mail: itself, or those that were forwarded in it as attachments. */
export function lettersOf(mail: Part, outer: Recipients = { addresses: new Set(), names: new Set() }): Letter[] {
  const found: Found = { texts: [], messages: [], attachments: [], repairs: [] };
  gatherParts(mail, found);
  const { headers } = mail;
  const inside = found.messages.length > 0;
  const recipients = together([outer, recipientsOf(headers), ...(inside ? [senderAsRecipient(headers)] : [])]);
  const subject = headerText(headerOf(headers, 'subject'));
  const all = found.texts.flatMap((part) => linesOf(part, found));
  const forwarded = forwardedIn(all, subject);
  const own: Letter = {
    subject: bareSubject(forwarded?.subject ?? subject),
    date: forwarded?.date ?? (headerText(headerOf(headers, 'date')) || dateOfArrival(headers)),
    id: headerText(headerOf(headers, 'message-id')) || null,
    lines: body(forwarded?.lines ?? all, forwarded !== null),
    recipients: together([
      recipients,
      namedBeside(all, recipients),
      ...(forwarded === null ? [] : [senderAsRecipient(headers), forwarded.recipients]),
    ]),
    attachments: found.attachments,
    repairs: found.repairs,
    isAutomatic: isAutomatic(mail),
  };
  if (!inside) return [own];
  const letters = found.messages.flatMap((message) => lettersOf(message, together([own.recipients])));
  return letters.map((letter, at) =>
    at === 0 ? { ...letter, attachments: [...letter.attachments, ...found.attachments] } : letter,
  );
}

interface Found {
  texts: Part[];
  messages: Part[];
  attachments: string[];
  repairs: Repair[];
}

function gatherParts(part: Part, found: Found): void {
  if (part.type === 'multipart/alternative') {
    const best = richest(part.parts);
    if (best !== null) gatherParts(best, found);
    return;
  }
  if (part.type === 'multipart/related' || part.type === 'multipart/signed') {
    const [root, ...rest] = part.parts;
    if (root) gatherParts(root, found);
    found.messages.push(...rest.flatMap((one) => (isMessage(one) ? one.parts : [])));
    return;
  }
  if (isMessage(part)) found.messages.push(...part.parts);
  else if (part.type.startsWith('multipart/')) for (const one of part.parts) gatherParts(one, found);
  else if (part.isAttachment || !/^text\/(?:html|plain)$/.test(part.type)) attached(part, found);
  else if (part.content.trim() !== '') found.texts.push(part);
}

function attached({ type }: Part, found: Found): void {
  if (!/^(?:image|audio|video)\/|pgp-signature|pkcs7-signature|x-amp-html/.test(type)) found.attachments.push(type);
}

function isMessage({ type }: Part): boolean {
  return type === 'message/rfc822' || type === 'message/global';
}

/** Of several forms of the same letter the one with more links; of equals the one that says more, first the last (RFC 2046, 5.1.4). */
function richest(parts: readonly Part[]): Part | null {
  let best: { part: Part; links: number; size: number } | null = null;
  for (const part of parts.toReversed()) {
    const lines = linesOf(part, null);
    const links = new Set(lines.flatMap((line) => line.links.map(({ href }) => href))).size;
    const size = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (best === null || links > best.links || (links === best.links && size > best.size * 1.5))
      best = { part, links, size };
  }
  return best?.part ?? null;
}

function linesOf(part: Part, found: Found | null): Line[] {
  if (part.type === 'multipart/alternative')
    return linesOf(richest(part.parts) ?? { ...part, type: 'text/plain' }, found);
  if (part.parts.length > 0) return part.parts.flatMap((one) => linesOf(one, found));
  if (!part.type.startsWith('text/') || part.type === 'text/calendar') return [];
  const { text, repairs } = textOf(part);
  found?.repairs.push(...repairs);
  const isHtml = part.type === 'text/html' || /^\s*(?:<!doctype html|<html)/i.test(text);
  return isHtml ? htmlLines(text) : textLines(text);
}

function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:i|r|re|rif|fw|fwd|inoltro|tr)\s*(?:\[\d+\])?\s*:\s*)+/iu, '').trim();
}

/** When the mail itself bears no date: that of its arrival. */
function dateOfArrival(headers: Headers): string | null {
  return /;\s*([^;]{10,60})$/.exec(headerOf(headers, 'received'))?.[1]?.trim() ?? null;
}

function senderAsRecipient(headers: Headers): Recipients {
  return together(
    ['from', 'sender', 'reply-to', 'resent-from'].map((name) => recipientsIn(headerText(headerOf(headers, name)))),
  );
}

/** Names that the letter writes beside the address of a recipient. */
function namedBeside(lines: readonly Line[], { addresses }: Recipients): Recipients {
  const beside = lines
    .filter(({ text }) => text.includes('@'))
    .map(({ text }) => recipientsIn(addressLine(quotedHeader(text)?.value ?? text)))
    .filter((one) => [...one.addresses].some((address) => addresses.has(address)));
  return together(beside.map(({ names }) => ({ names, addresses: new Set() })));
}

function isAutomatic({ type, params, headers }: Part): boolean {
  const said = headerOf(headers, 'auto-submitted').toLowerCase();
  return (
    (type === 'multipart/report' && params.get('report-type') !== 'feedback-report') ||
    /^auto-(?:replied|notified)/.test(said)
  );
}

interface Forwarded {
  lines: Line[];
  subject: string | null;
  date: string | null;
  recipients: Recipients;
}

/** The mail inside a forwarded one, from its mark or from the headers written out; the innermost of several. */
function forwardedIn(lines: readonly Line[], subject: string): Forwarded | null {
  const isAnswer = /^\s*(?:r|re)\s*:/iu.test(subject);
  const starts = lines.flatMap(({ text }, at) => {
    const mark = forwardMark(text);
    if (mark === 'forwarded' || (mark === 'original' && !isAnswer)) return [at + 1];
    const isBlock = quotedHeader(text)?.name === 'from' && headersFrom(lines, at).length >= 3;
    return isBlock && !isAnswer ? [at] : [];
  });
  const start = starts.at(-1);
  if (start === undefined) return null;
  const head = headersFrom(lines, start);
  const value = (name: string) => head.find((one) => one.name === name)?.value.trim() || null;
  const before = starts.slice(0, -1).flatMap((at) => headersFrom(lines, at));
  const named = [...head.filter(({ name }) => name === 'to'), ...before].map((one) =>
    recipientsIn(addressLine(one.value)),
  );
  return {
    lines: lines.slice(start + head.length).map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/, '') })),
    subject: value('subject'),
    date: datePart(value('date')),
    recipients: together(named),
  };
}

function headersFrom(lines: readonly Line[], start: number): NonNullable<ReturnType<typeof quotedHeader>>[] {
  const head = [];
  for (const { text } of lines.slice(start, start + 10)) {
    const header = quotedHeader(text);
    if (header === null) break;
    head.push(header);
  }
  return head;
}

/** `Maria Rossi [mailto:maria@posta.example]` as a header has it. */
function addressLine(text: string): string {
  return text.replace(/\[(?:mailto:)?([^\]]*)\]/g, '<$1>').replaceAll('mailto:', '');
}

/** `lun 23 nov 2026 alle ore 10:12` without the hour, which mail programs write in many ways. */
function datePart(text: string | null): string | null {
  const found =
    /(\d{1,2})\s+(\p{L}{3,12})\.?\s+(\d{4})|(\d{1,2}\/\d{1,2}\/\d{4})|(\p{L}{3,12})\s+(\d{1,2}),?\s+(\d{4})/u.exec(
      text ?? '',
    );
  if (!found) return null;
  const [, day, month, year, numeric, monthFirst, dayAfter, yearAfter] = found;
  return numeric ?? (day === undefined ? `${dayAfter} ${monthFirst} ${yearAfter}` : `${day} ${month} ${year}`);
}

/** From after the greeting to before the signature, the quoted answer or the footer of a mailing. */
function body(lines: readonly Line[], isForwarded: boolean): Line[] {
  const kept: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (kept.length < 3 && isGreeting(line.text)) continue;
    if (endsLetter(lines, at, isForwarded) && kept.length > 0) break;
    if (isClosing(line.text) || (!isForwarded && line.text.startsWith('>'))) continue;
    kept.push(line);
  }
  return withoutFooter(kept);
}

function endsLetter(lines: readonly Line[], at: number, isForwarded: boolean): boolean {
  const { text } = lines[at] ?? { text: '' };
  if (text === '--') return true;
  if (!isForwarded && (isQuoteLead(text) || forwardMark(text) !== null)) return true;
  if (quotedHeader(text)?.name === 'from' && headersFrom(lines, at).length >= 3) return true;
  // In a mailing with offers to come thanks are no end.
  return isClosing(text) && linksFrom(lines, at) < 4;
}

function withoutFooter(lines: Line[]): Line[] {
  const footer = lines.findIndex(({ text }, at) => at > 0 && isFooter(text) && text.length < 400);
  return footer < 0 || linksFrom(lines, footer) > 5 ? lines : lines.slice(0, footer);
}

function linksFrom(lines: readonly Line[], at: number): number {
  return lines.slice(at).reduce((sum, { links }) => sum + links.length, 0);
}
