// Telephone numbers in running text, as printed. VAT numbers, tax codes, protocols, dates, times and prices have digits too.
import type { Segment } from './ad-text.ts';
import { type Hit, hitsIn } from './hit.ts';

const shape =
  /(?<![a-z0-9/.,:@_-])(?:\(?(?:\+|00)\d{1,3}\)?[ ./-]?)?\(?\d{2,11}\)?(?:[ ./-]{1,2}\d{1,8}){0,6}(?![a-z0-9@_]|[,:]\d|[./-]\d)/gu;

/** Numbers that can be called, written anywhere in a segment, in order. */
export function phoneNumbers(of: Segment): Hit[] {
  return hitsIn(of, shape)
    .map(trimmed)
    .filter((hit) => isPhone(hit));
}

/** Without the hour of "dopo le 16 02 0000 0005". */
function trimmed(hit: Hit): Hit {
  const left = hit.of.text.slice(Math.max(0, hit.at - 12), hit.at);
  const hour = /(?:dopo le|prima delle|dalle|alle|ore)(?: ore)? $/u.test(left)
    ? (/^(?:[01]?\d|2[0-4]) (?=(?:\+|0\d|3\d\d))/u.exec(hit.words)?.[0].length ?? 0)
    : 0;
  const words = hit.words.slice(hour).replace(/(?<![ ./-])[ ./-]+$/u, '');
  return { ...hit, words, at: hit.at + hour, end: hit.at + hour + words.length };
}

const called =
  /(?<![a-z])(?:tel(?:efon[a-z]*)?|cell(?:ulare)?|chiam[a-z]*|contatt[a-z]*|whats?'? ?app|wapp|sms|messaggi[a-z]*|numero(?: verde)?|recapit[oi]|mobile|phone|info(?:rmazioni)?|prenota[a-z]*)(?![a-z])[^\d\n]{0,40}$/u;
const notCalled =
  /(?:p\. ?iva|partita iva|p iva|iva|c\. ?f\.?|cod(?:ice)?\.? ?fisc(?:ale)?|iban|c\/c|rea|registro imprese|prot(?:ocollo)?\.?|aut(?:\.|orizzazione)? ?(?:min(?:\.|isteriale)?)?|rif(?:\.|erimento)?|cod(?:\.|ice)?(?: offerta| annuncio)?|id|fax|albo|delibera|legge|d\. ?lgs\.?|art\.?|isbn|matricola|cap|€|euro|n\. iscrizione|cig|cup)(?: (?:n|nr|num|prot)\.?)?[ :°.]{0,4}(?:it ?)?$/u;

/** "Non telefonare al", "niente WhatsApp al", "non" right before the number. "WhatsApp, no chiamate: 300..." refuses only calls. */
const refused =
  /(?<![a-z])(?:(?:non|niente|no|mai|evitare di|vietato)(?: (?:telefon[a-z]{1,5}|chiam[a-z]{1,5}|scriv[a-z]{1,5}|contatt[a-z]{1,5}|cercare|usare|utilizzare|mandare|inviare|messaggi[oi]?|sms|whats ?app|su|via|di|piu|tel\.?|cell\.?)){1,5} (?:al(?:lo)?|il|lo)(?: numero)? |non (?:al(?:lo)? |il |lo )?)$/u;
const phoneAndFax = /(?<![a-z])tel(?:efono|\.)? ?(?:\/|e|-) ?(?:tele)?fax[ :.]{0,4}$/u;
const isFax = /^[ ,(:-]{1,3}(?:solo |e'? (?:il |un )?)?fax(?![a-z]|[.: ]{0,3}[+\d])/u;

/** A number that the note itself calls private is nobody's to call. */
const ownNumber =
  /(?:(?:numero|cell(?:\.|ulare)?|tel(?:\.|efono)?) (?:privato|personale)|(?:^|[\n;,(–-] {0,3})privato)[^\d\n]{0,25}$/u;

function isPhone(hit: Hit): boolean {
  const digits = hit.words.replace(/\D/gu, '');
  const left = hit.of.text.slice(Math.max(0, hit.at - 60), hit.at);
  if ((notCalled.test(left) && !phoneAndFax.test(left)) || refused.test(left) || /^000/u.test(digits)) return false;
  if (ownNumber.test(left)) return false;
  if (isFax.test(hit.of.text.slice(hit.end, hit.end + 20))) return false;
  const named = called.test(left);
  if (digits.length < (named ? 6 : 8) || digits.length > 15) return false;
  if (looksOtherwise(hit.words) || isHourPair(hit.words)) return false;
  if (/^\(?(?:\+|00)/u.test(hit.words)) return true;
  if (/^(?:800|803|199|892|894|895|899|848|178|144|166)/u.test(digits)) return digits.length <= 10;
  if (/^3\d{2}/u.test(digits)) return digits.length >= 9 && digits.length <= 10;
  if (!/^\(?0[1-9]/u.test(hit.words)) return false;
  // eleven digits in one block are a VAT number, unless a word says telephone
  return digits.length <= 11 && (named || !/^\d{11}$/u.test(hit.words));
}

/** 30/11/2026, 2026-11-30, 12.500, 1.250.000 */
function looksOtherwise(words: string): boolean {
  return (
    /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/u.test(words) ||
    /^\d{4}[/.-]\d{2}[/.-]\d{2}$/u.test(words) ||
    /^\d{1,3}(?:\.\d{3}){1,3}$/u.test(words)
  );
}

/** "08.00-12.00", "0900-1300 1400-1800": every group is a time of day. */
function isHourPair(words: string): boolean {
  const parts = words.split(/[ /-]+/u).filter((part) => part !== '');
  return (
    parts.length >= 2 &&
    parts.every(
      (part) =>
        /^(?:[01]?\d|2[0-4])(?:[.:]?[0-5]\d)$/u.test(part) &&
        (part.includes('.') || (parts.length % 2 === 0 && /^0?\d00$|^[012]\d[03]0$/u.test(part))),
    )
  );
}
