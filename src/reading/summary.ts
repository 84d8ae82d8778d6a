// What one will do, in the employer's own words: whole sentences, without anything that identifies, reaches or charges somebody.
import type { EntryKind } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';
import { clausesOf, field, viewed } from './hit.ts';
import { filler } from './span.ts';

const longest = 240;

/**
 * Of an offer the tasks; of a course, a class or a notice its first sentences. null when there is nothing beyond the facts.
 */
export function readSummary(ad: AdText, kind: EntryKind): string | null {
  const of = field(ad, 'text');
  if (!of) return null;
  let summary = '';
  for (const { start, end } of clausesOf(of)) {
    if (!(kind === 'offer' ? saysTasks(of, start, end) : saysAnything(of, start, end))) continue;
    const sentence = tidy(of.plain.slice(start, end));
    const joined = summary === '' ? sentence : `${summary} ${sentence}`;
    if (joined.length > longest) break;
    summary = joined;
  }
  return summary === '' ? null : summary;
}

const task =
  /(?<!\p{L})(?:si occuper\p{L}+|occupar\p{L}+|mansioni?|attivita|compit[oi]|ti occuperai|dovr(?:a|ai|anno)|gestione|puli(?:zi[ae]|re|ti)|preparazione|prepara\p{L}*|servi(?:zio|re)|assisten\p{L}+|cura|accoglienza|cucinare|stir\p{L}+|rifornimento|vendita|consegn\p{L}+|carico|scarico|lavaggio|raccolta|montaggio|confezion\p{L}+|sistema\p{L}+|riordin\p{L}+|accompagn\p{L}+|cassa|aiuto|spesa|igiene|supporto|distribuzione|manutenzione|sorveglianza|movimentazione|picking|sanificazione|uso|utilizzo|controllo)(?!\p{L})/u;
const otherThings =
  /(?<!\p{L})(?:curricul\p{L}+|cv|candid\p{L}+|invi(?:are|a|ate)|telefon\p{L}+|chiam\p{L}+|whats ?app|contratt\p{L}+|retribuzion\p{L}+|stipendi\p{L}+|pag(?:a|are|amento|hi)|orari\p{L}*|turn[oi]|requisit\p{L}+|richiest[oaie]|si richiede|esperienza|patente|automunit\p{L}+|diploma|licenza|disponibilit\p{L}+|scadenza|entro|presentarsi|rivolgersi|privacy|iban|cauzione|kit|deposito|netti|lordi|euro|ccnl|livello|colloqui\p{L}*|rif|cod|sede|luogo|zona|astenersi|bella presenza|massimo|max|eta|anni|cerc\p{L}{1,5}|ricerc\p{L}{1,5}|selezion\p{L}{1,5}|annuncio|avviso|cartello|italian[oaie]|stranier[ie]|lun(?:edi)?|mar(?:tedi)?|mer(?:coledi)?|gio(?:vedi)?|ven(?:erdi)?|sab(?:ato)?|dom(?:enica)?|alzheimer|demenza|disabil\p{L}+|malatti\p{L}+|invalid\p{L}+)(?!\p{L})/u;

function saysTasks(of: Segment, start: number, end: number): boolean {
  const text = of.text.slice(start, end);
  if (text.trim().length < 15 || end - start > longest) return false;
  // contacts, money and boilerplate are masked: a sentence that holds any of them is left out whole
  if (viewed(of, 'age').slice(start, end).includes(filler)) return false;
  if (!/\p{Ll}{3}/u.test(of.plain.slice(start, end))) return false;
  return task.test(text) && !otherThings.test(text) && !identifies.test(text) && !/\d{5}|€|%|"/u.test(text);
}

/** Addresses, and what looks like a bank account, a tax code or a number that somebody answers. */
const identifies =
  /@|https?:|www\.|iban|\d(?:[ ./-]?\d){6}|(?<![a-z])[a-z]{2} ?\d{2} ?[a-z] ?\d{5}|(?<![a-z])[a-z]{6} ?\d{2} ?[a-z] ?\d{2}/u;

/** Without a way to reach somebody: those are printed apart. */
function saysAnything(of: Segment, start: number, end: number): boolean {
  const text = of.text.slice(start, end);
  if (text.trim().length < 12 || end - start > longest) return false;
  return (
    !viewed(of, 'contact').slice(start, end).includes(filler) && !identifies.test(viewed(of, 'date').slice(start, end))
  );
}

function tidy(sentence: string): string {
  const words = sentence
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    .replace(/[*_#•]+/gu, ' ')
    .replace(/!+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–>:,)]+|(?<![\s:,(-])[\s:,(-]+$/gu, '')
    .replace(/^(?:mansion[ei]|attivit[àa]|compit[oi])\s?:\s?/iu, '');
  const letters = words.replace(/[^\p{L}]/gu, '');
  const calm = words.replace(/[^\p{Lu}]/gu, '').length > letters.length / 2 ? words.toLowerCase() : words;
  return `${calm.charAt(0).toUpperCase()}${calm.slice(1)}.`;
}
