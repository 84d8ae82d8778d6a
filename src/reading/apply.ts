// Every way to apply that an ad prints, the easiest for the readers first. Numbers stay as printed.
import type { Channel, Draft, Evidence, Fact } from '../model.ts';
import { type AdText, evidence, type Segment } from './ad-text.ts';
import { callingHours } from './calling-hours.ts';
import { after, before, clauseAt, evidenceOf, field, type Hit, hits, wholeField, word } from './hit.ts';
import { readInPerson } from './in-person.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { readReference } from './reference.ts';

const ease: Channel['by'][] = ['in-person', 'phone', 'whatsapp', 'desk', 'web', 'email'];

export function readApply(ad: AdText, draft: Draft): Fact<Channel>[] {
  const all = [
    ...typed(ad, draft),
    ...readInPerson(ad),
    ...ad.segments.filter(isProse).flatMap(numbers),
    ...desks(ad),
    ...webs(ad),
    ...emails(ad),
  ];
  const best = new Map<string, Fact<Channel>>();
  for (const fact of all) {
    const identity = identityOf(fact.value);
    const known = best.get(identity);
    best.set(identity, known ? withSubjectOf(known, fact.value) : fact);
  }
  return withLooseSubject([...best.values()], ad).sort((a, b) => ease.indexOf(a.value.by) - ease.indexOf(b.value.by));
}

/** An address that the source labels, with the subject that the text asks for beside the same address. */
function withSubjectOf(known: Fact<Channel>, same: Channel): Fact<Channel> {
  return same.by === 'email' ? withSubject(known, same.subject) : known;
}

function withSubject(known: Fact<Channel>, subject: string | null): Fact<Channel> {
  return known.value.by === 'email' && known.value.subject === null
    ? { ...known, value: { ...known.value, subject } }
    : known;
}

/** The text asks for a subject but names no address, the source labels the only one. */
function withLooseSubject(facts: Fact<Channel>[], ad: AdText): Fact<Channel>[] {
  const mails = facts.filter((fact) => fact.value.by === 'email');
  const [mail] = mails;
  if (mails.length !== 1 || mail?.value.by !== 'email' || mail.value.subject !== null) return facts;
  if (mail.evidence.where !== 'extra.email') return facts;
  const said =
    ad.segments
      .filter(isProse)
      .map(looseSubject)
      .find((words) => words !== null) ?? null;
  return facts.map((fact) => (fact === mail ? withSubject(mail, said) : fact));
}

function identityOf(channel: Channel): string {
  switch (channel.by) {
    case 'phone':
    case 'whatsapp':
      return `${channel.by} ${channel.number.replace(/\D/gu, '').replace(/^(?:00)?39(?=\d{8})/u, '')}`;
    case 'email':
      return channel.address.toLowerCase();
    case 'web':
      return channel.url
        .toLowerCase()
        .replace(/^https?:\/\//u, '')
        .replace(/\/$/u, '');
    case 'desk':
      return 'desk';
    case 'in-person':
      return 'in-person';
  }
}

function isProse(of: Segment): boolean {
  return ['title', 'text', 'extra.applyNote', 'extra.enrolment'].includes(of.where);
}

/** Channels that the source labels, or the operator types, field by field. */
function typed(ad: AdText, draft: Draft): Fact<Channel>[] {
  const facts: Fact<Channel>[] = [];
  const add = (fact: Fact<string> | null, channel: (value: string) => Channel) => {
    if (fact) facts.push({ value: channel(fact.value), evidence: fact.evidence });
  };
  add(wholeField(ad, 'extra.inPerson'), (address) => ({ by: 'in-person', address, ask: null, hours: null }));
  for (const by of ['phone', 'whatsapp'] as const) {
    const of = field(ad, `extra.${by}`);
    const found = of ? phoneNumbers(of) : [];
    for (const hit of found)
      facts.push({ value: { by, number: printed(hit), hours: callingHours(hit) }, evidence: evidenceOf(hit) });
    if (of && found.length === 0 && /\d{3}/u.test(of.plain))
      add(wholeField(ad, `extra.${by}`), (number) => ({ by, number, hours: null }));
  }
  add(wholeField(ad, 'extra.desk'), (desk) => ({ by: 'desk', desk, reference: draft.extra.reference ?? null }));
  add(wholeField(ad, 'extra.web'), (url) => ({ by: 'web', url }));
  const mail = field(ad, 'extra.email');
  for (const hit of mail ? hits({ segments: [mail] }, address) : []) facts.push(email(hit));
  return facts;
}

function printed(hit: Hit): string {
  return hit.of.plain.slice(hit.at, hit.end).trim();
}

const whatsapp = "(?:whats?['’]? ?app?|wha?tsapp|wapp|wsp|messaggi[oi]? wa|wa|wa\\.me)";
const chatBefore = new RegExp(`(?<![a-z])${whatsapp}(?![a-z])[^\\d\\n]{0,60}$`, 'u');
const chatAfter = new RegExp(
  `^[ ,(-]{0,3}(?<also>anche |o |e |o anche )?(?:(?:no|niente) (?:chiamate|telefonate)[ ,]{1,2}|solo |solamente |preferibilmente |via |su |per )*${whatsapp}(?![a-z])(?![ :]{0,3}(?:al )?[+\\d])`,
  'u',
);
const callsToo =
  /(?<![a-z])(?:tel(?:efon[a-z]*)?\.?|chiam(?:are|ate|a|i)|cell\.?|cellulare)(?: al)?(?: ?(?:-|\/|,|o|e|oppure|anche|ed|o via) ?(?:un )?(?:messaggi[oi] |scriv[a-z]+ |mandare |inviare |un )*(?:su |via |per )?)[^\d\n]{0,12}$/u;

const noChat =
  /(?<![a-z])(?:no|non|niente|mai)(?: (?:usare|scrivere|scrivete|mandare|inviare|messaggi|su|via|per|con|un|il))* $/u;
const onlyText =
  /(?<![a-z])(?:solo (?:messaggi[oi]?|sms|vocali)(?: (?:scritt|vocal)[oi])?|(?:no|niente|non) (?:chiam|telefon)[a-z]{1,5})(?![a-z])/u;

/** A number is for chat where WhatsApp is named beside it, for calls otherwise; both where both are offered. */
function numbers(of: Segment): Fact<Channel>[] {
  return phoneNumbers(of).flatMap((hit): Fact<Channel>[] => {
    const number = printed(hit);
    const hours = callingHours(hit);
    const left = of.text.slice(Math.max(0, hit.at - 80), hit.at);
    const named = chatBefore.exec(left);
    const refused = named !== null && noChat.test(left.slice(0, named.index));
    const chat = refused ? null : named;
    const behind = named ? null : chatAfter.exec(of.text.slice(hit.end, hit.end + 70));
    const both = chat
      ? callsToo.test(left.slice(0, chat.index)) ||
        /^[^\d\n]*(?:(?<![a-z])[oe]|\/) ?(?:chiam|telefon|tel\.)/u.test(chat[0].slice(8))
      : behind?.groups?.['also'] !== undefined;
    const rests = evidenceOf(hit);
    const call: Fact<Channel> = { value: { by: 'phone', number, hours }, evidence: rests };
    if (!chat && !behind) return [call];
    const noCalls = both ? null : textOnly(hit, chat?.[0] ?? '');
    const when = [hours, noCalls].filter((words) => words !== null).join(', ') || null;
    const text: Fact<Channel> = { value: { by: 'whatsapp', number, hours: when }, evidence: rests };
    return both ? [call, text] : [text];
  });
}

/** "solo messaggi", "no chiamate" beside the number, as printed; `named` runs from the word WhatsApp to the number. */
function textOnly(hit: Hit, named: string): string | null {
  const after = hit.of.text.slice(hit.end, hit.end + 50).split(/[\n.;]|\d/u)[0] ?? '';
  for (const [from, words] of [[hit.end, after] as const, [hit.at - named.length, named] as const]) {
    const found = onlyText.exec(words);
    if (found) return hit.of.plain.slice(from + found.index, from + found.index + found[0].length);
  }
  return null;
}

/** "Rif. BN-77, tramite sportello": the desk introduces the person. */
function desks(ad: AdText): Fact<Channel>[] {
  const [hit] = hits(
    ad,
    word(
      '(?:tramite|attraverso|presso|con|via)(?: lo| il| un| il nostro| nostro)? sportello(?: lavoro)?|(?:rivolgersi|rivolgiti|segnalar[a-z]*[^.;\\n]{0,40}|chiedere|chiedi|passare|passi|passa|candidarsi|candidature|informazioni|venire|vieni|iscrizioni|prenota[^.;\\n]{0,20}) (?:allo|al nostro|presso lo) sportello',
    ),
  ).filter((found) => !/^ (?:bancari|unico|postale|bancomat|clienti|al pubblico)/u.test(after(found)));
  if (!hit) return [];
  const named =
    /^,? (?:di |del |della )?(?<name>(?:HUB|Bell|Centro|[A-ZÀ-Ý][\p{L}']+)(?: [A-ZÀ-Ý][\p{L}']*){0,3})/u.exec(
      hit.of.plain.slice(hit.end, hit.end + 60),
    );
  const reference = readReference(ad)?.value ?? null;
  return [{ value: { by: 'desk', desk: named?.groups?.['name'] ?? null, reference }, evidence: evidenceOf(hit) }];
}

const link =
  /(?<![a-z0-9@./-])(?:https?:\/\/[^\s<>"'()\]]{3,300}|www\.[^\s<>"'()\]]{3,300}|[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:it|com|org|eu|net|jobs|example)(?:\/[^\s<>"'()\]]{0,200})?(?![a-z0-9@-]))/gu;

function webs(ad: AdText): Fact<Channel>[] {
  return hits({ segments: ad.segments.filter(isProse) }, link)
    .map((hit) => ({ ...hit, end: hit.at + hit.words.replace(/[.,;:!?]+$/u, '').length }))
    .filter(
      (hit) =>
        hit.words.includes('.') &&
        !/(?:privacy|informativa|cookie|gdpr|facebook\.com|instagram\.com|wa\.me|trattamento|maps\.)/u.test(
          hit.words + before(hit, 40),
        ),
    )
    .map((hit) => ({ value: { by: 'web', url: printed(hit) }, evidence: evidenceOf(hit) }));
}

const address =
  /(?<![a-z0-9._%+-])[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_-])?@[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?\.[a-z]{2,}/gu;

function emails(ad: AdText): Fact<Channel>[] {
  return hits({ segments: ad.segments.filter(isProse) }, address)
    .filter(
      (hit) =>
        !/(?:privacy|dpo@|revoca|cancellazion|diritti|titolare del trattamento)/u.test(hit.words + before(hit, 60)),
    )
    .map(email);
}

function email(hit: Hit): Fact<Channel> {
  return { value: { by: 'email', address: printed(hit), subject: subject(hit) }, evidence: evidenceOf(hit) };
}

const subjectWords =
  /(?<![a-z])(?:(?:nell'|in |con |come |quale )?(?:oggetto|ogg)(?![a-z])\.?(?: della (?:mail|e-mail))?|(?:indicando|specificando|citando)(?= (?:il |la |nell)?(?:rif|codice|riferimento)))(?: (?:il|la|lo|indicare|specificare|scrivere|la dicitura|il riferimento(?= ?:)))*[ :]{0,3}(?:"(?<quoted>[^"\n]{2,80})"|(?<bare>(?:(?:il )?rif\.? ?)?[^"\n;,)]{2,60}?)(?=[;,)\n]|\.(?:\s|$)| entro | oppure | e allegando|$))/u;

/** What to write in the subject line, as printed. */
function subject(hit: Hit): string | null {
  const { start, end } = clauseAt(hit.of, hit.at);
  const from = Math.max(start, hit.at - 120);
  const to = Math.min(hit.of.text.length, Math.max(end, hit.end) + 100, hit.end + 160);
  const words = hit.of.text.slice(from, to).split('\n').slice(0, 3).join('\n');
  return subjectIn(hit.of, words, from)?.said ?? null;
}

/** "Oggetto: Avviso di selezione" heads a letter; a subject to write is asked for, or is a code. */
function looseSubject(of: Segment): string | null {
  const found = subjectIn(of, of.text, 0);
  return found &&
    (/^(?:nell|in |con |come |quale |indicando|specificando|citando)/u.test(found.asked) || /\d/u.test(found.said))
    ? found.said
    : null;
}

/** `text` begins at `from` in the segment. */
function subjectIn(of: Segment, text: string, from: number): { said: string; asked: string } | null {
  const found = subjectWords.exec(text);
  const words = found?.groups?.['quoted'] ?? found?.groups?.['bare'];
  if (!found || !words) return null;
  const at = from + found.index + found[0].lastIndexOf(words);
  const said: Evidence = evidence(of, at, at + words.length);
  return said.quote.includes('@') ? null : { said: said.quote, asked: found[0] };
}
