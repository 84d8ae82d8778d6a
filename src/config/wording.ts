// Sentences about one value, in Italian and English. "Campo" is a word before the colon; no other term is needed.

import type { Said } from '../model.ts';
import { meantName } from './italian-names.ts';
import type { KnownField } from './known-fields.ts';
import { suggestAddress, suggestDay, suggestEmail, suggestShortName } from './suggest.ts';

export interface Sentence {
  what: Said;
  remedy: Said;
}

export function wordMissing({ name, description }: KnownField): Sentence {
  return {
    what: { it: `Qui manca «${name}».`, en: `“${name}” is missing here.` },
    remedy: {
      it: `Aggiungi una riga «${name}: …» rientrata come le altre.${description ? ` ${description}` : ''}`,
      en: `Add a line “${name}: …”, indented like the others.`,
    },
  };
}

export function wordEmpty({ name, required, description }: KnownField, typed: string): Sentence {
  const remove = required ? { it: '', en: '' } : { it: ', oppure togli la riga', en: ', or remove the line' };
  if (typed !== '') {
    return {
      what: {
        it: `Manca il valore di «${name}»: senza virgolette «${typed}» vuol dire «niente».`,
        en: `The value of “${name}” is missing: without quotes “${typed}” means “nothing”.`,
      },
      remedy: {
        it: `Se è proprio quello che vuoi scrivere, mettilo tra virgolette: "${typed}". Altrimenti scrivi il valore${remove.it}.`,
        en: `If that is what you want to write, put it in quotes: "${typed}". Otherwise write the value${remove.en}.`,
      },
    };
  }
  return {
    what: { it: `Manca il valore di «${name}».`, en: `The value of “${name}” is missing.` },
    remedy: {
      it: `Scrivilo dopo i due punti${remove.it}.${description ? ` ${description}` : ''}`,
      en: `Write it after the colon${remove.en}.`,
    },
  };
}

/** Not one of the words that are allowed. */
export function wordUnknown({ name }: KnownField, typed: string, allowed: readonly string[]): Sentence {
  const meant = meantName(typed, allowed);
  const list = allowed.join(', ');
  const what = { it: `«${typed}» non va bene per «${name}»`, en: `“${typed}” will not do for “${name}”` };
  return {
    what: meant
      ? { it: `${what.it}: volevi dire «${meant}»?`, en: `${what.en}: did you mean “${meant}”?` }
      : { it: `${what.it}.`, en: `${what.en}.` },
    remedy:
      allowed.length === 1
        ? { it: `Si può scrivere solo «${list}».`, en: `Only “${list}” can be written.` }
        : { it: `Si può scrivere: ${list}.`, en: `It can be: ${list}.` },
  };
}

export interface WrongShape {
  expected: string;
  is: 'text' | 'list' | 'block';
  typed: string;
  /** names of the fields that belong inside */
  inside: readonly string[];
}

export function wordWrongShape(field: KnownField, shape: WrongShape): Sentence {
  if (shape.expected === 'array' || shape.expected === 'tuple') return wordNotList(field, shape);
  if (shape.expected === 'object') return wordNotBlock(field, shape);
  if (shape.expected === 'boolean') return wordNotBoolean(field, shape);
  if (shape.expected === 'string') return wordNotText(field, shape);
  const whole = shape.expected === 'int' ? { it: ' intero', en: ' whole' } : { it: '', en: '' };
  return {
    what: {
      it: `«${field.name}» deve essere un numero${whole.it}.`,
      en: `“${field.name}” must be a${whole.en} number.`,
    },
    remedy: {
      it: 'Scrivi solo il numero, senza virgolette e senza parole; i decimali vanno con il punto.',
      en: 'Write only the number, without quotes or words; decimals take a point.',
    },
  };
}

function wordNotList({ name }: KnownField, { typed }: WrongShape): Sentence {
  const title = name ? { it: `«${name}»`, en: `“${name}”` } : { it: 'Il file', en: 'The file' };
  if (typed.startsWith('-')) {
    return {
      what: {
        it: 'Dopo il trattino manca uno spazio: così le righe non diventano un elenco.',
        en: 'A space is missing after the dash: like this the lines do not become a list.',
      },
      remedy: { it: `Scrivi «- ${typed.slice(1, 20)}».`, en: `Write “- ${typed.slice(1, 20)}”.` },
    };
  }
  return {
    what: { it: `${title.it} deve essere un elenco.`, en: `${title.en} must be a list.` },
    remedy: {
      it: 'Metti ogni voce su una riga che comincia con un trattino e uno spazio: «- ».',
      en: 'Put each item on a line that begins with a dash and a space: “- ”.',
    },
  };
}

function wordNotBlock({ name }: KnownField, { is, typed, inside }: WrongShape): Sentence {
  const glued = /^([\w-]+):(\S.*)$/.exec(typed);
  if (glued) {
    return {
      what: {
        it: `Dopo i due punti manca uno spazio: «${typed}».`,
        en: `A space is missing after the colon: “${typed}”.`,
      },
      remedy: { it: `Scrivi «${glued[1]}: ${glued[2]}».`, en: `Write “${glued[1]}: ${glued[2]}”.` },
    };
  }
  if (is === 'text' && inside.includes('id')) return wordBareItem(name, typed, inside);
  const title = name ? { it: `«${name}»`, en: `“${name}”` } : { it: 'Il file', en: 'The file' };
  const fields = inside.slice(0, 6).join(', ');
  const found = is === 'list' ? { it: 'un elenco', en: 'a list' } : { it: 'un testo', en: 'a text' };
  return {
    what: {
      it: `${title.it} è ${found.it}, ma qui servono dei campi: ${fields}.`,
      en: `${title.en} is ${found.en}, but fields belong here: ${fields}.`,
    },
    remedy: {
      it: 'Scrivi i campi uno per riga, ciascuno con i due punti e il suo valore, tutti con lo stesso rientro.',
      en: 'Write the fields one to a line, each with a colon and its value, all with the same indentation.',
    },
  };
}

/** `- market` where `- id: market` belongs. */
function wordBareItem(name: string, typed: string, inside: readonly string[]): Sentence {
  const list = name ? { it: ` di «${name}»`, en: ` of “${name}”` } : { it: '', en: '' };
  const fields = inside.slice(0, 6).join(', ');
  return {
    what: {
      it: `Questa voce${list.it} è solo un testo, ma servono dei campi: ${fields}.`,
      en: `This item${list.en} is only a text, but it takes fields: ${fields}.`,
    },
    remedy: { it: `Scrivi per esempio «- id: ${typed}».`, en: `Write for example “- id: ${typed}”.` },
  };
}

function wordNotBoolean({ name }: KnownField, { typed }: WrongShape): Sentence {
  const meant = /^(s[iì]|yes|on|true|vero|y)$/i.test(typed)
    ? 'true'
    : /^(no|off|false|falso|n)$/i.test(typed)
      ? 'false'
      : null;
  return {
    what: {
      it: `«${name}» può essere solo true (sì) o false (no).`,
      en: `“${name}” can only be true (yes) or false (no).`,
    },
    remedy: meant
      ? { it: `Scrivi «${name}: ${meant}», senza virgolette.`, en: `Write “${name}: ${meant}”, without quotes.` }
      : { it: 'Scrivi true oppure false, senza virgolette.', en: 'Write true or false, without quotes.' },
  };
}

function wordNotText({ name }: KnownField, { is }: WrongShape): Sentence {
  const found =
    is === 'list' ? { it: 'un elenco', en: 'a list' } : { it: 'un gruppo di campi', en: 'a group of fields' };
  return {
    what: { it: `«${name}» deve essere un testo, non ${found.it}.`, en: `“${name}” must be a text, not ${found.en}.` },
    remedy: {
      it: 'Scrivi il testo sulla stessa riga; se contiene due punti o parentesi, mettilo tra virgolette.',
      en: 'Write the text on the same line; if it holds colons or brackets, put it in quotes.',
    },
  };
}

export function wordFormat(field: KnownField, typed: string, format: string): Sentence {
  if (format === 'date') return wordDay(field, typed);
  if (format === 'url') return wordAddress(field, typed);
  if (format === 'email') return wordEmail(field, typed);
  if (format === 'regex' && field.name === 'id') return wordShortName(field, typed);
  if (format === 'regex' && field.name === 'desk') return wordShortName(field, typed);
  return {
    what: { it: `«${typed}» non va bene per «${field.name}».`, en: `“${typed}” will not do for “${field.name}”.` },
    remedy: { it: field.description ?? 'Controlla come è scritto.', en: 'Check how it is written.' },
  };
}

function wordDay({ name }: KnownField, typed: string): Sentence {
  const meant = suggestDay(typed);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed);
  const form = meant ?? '2026-11-20';
  return {
    what: isDay
      ? { it: `Il giorno ${typed} non esiste nel calendario.`, en: `The day ${typed} is not in the calendar.` }
      : {
          it: `«${typed}» non è una data scritta come serve in «${name}».`,
          en: `“${typed}” is not a date as “${name}” needs it.`,
        },
    remedy: meant
      ? { it: `Scrivi ${form} (anno-mese-giorno).`, en: `Write ${form} (year-month-day).` }
      : { it: `Scrivi anno, mese e giorno, come ${form}.`, en: `Write year, month and day, like ${form}.` },
  };
}

function wordAddress({ name }: KnownField, typed: string): Sentence {
  const meant = suggestAddress(typed);
  return {
    what: {
      it: `«${typed}» non è un indirizzo web completo (in «${name}»).`,
      en: `“${typed}” is not a whole web address (in “${name}”).`,
    },
    remedy: meant
      ? { it: `Forse è questo: ${meant}`, en: `Perhaps it is this: ${meant}` }
      : {
          it: 'Copialo dalla barra in alto del browser: comincia con https:// o http://, senza spazi né virgolette.',
          en: 'Copy it from the bar at the top of the browser: it begins with https:// or http://, without spaces or quotes.',
        },
  };
}

function wordEmail({ name }: KnownField, typed: string): Sentence {
  const meant = suggestEmail(typed);
  return {
    what: {
      it: `«${typed}» non è un indirizzo e-mail (in «${name}»).`,
      en: `“${typed}” is not an e-mail address (in “${name}”).`,
    },
    remedy: meant
      ? { it: `Forse è questo: ${meant}`, en: `Perhaps it is this: ${meant}` }
      : {
          it: 'Scrivi un solo indirizzo, come sportello@esempio.example, senza nomi né parole.',
          en: 'Write one address only, like desk@company.example, without names or words.',
        },
  };
}

function wordShortName({ name }: KnownField, typed: string): Sentence {
  const meant = suggestShortName(typed);
  return {
    what: {
      it: `«${typed}» non va bene per «${name}»: servono lettere minuscole, numeri e trattini, al massimo 64 caratteri.`,
      en: `“${typed}” will not do for “${name}”: it takes small letters, digits and hyphens, 64 characters at most.`,
    },
    remedy: meant
      ? { it: `Scrivi per esempio «${meant}».`, en: `Write for example “${meant}”.` }
      : { it: 'Scrivi un nome breve, come «panificio-centro».', en: 'Write a short name, like “corner-bakery”.' },
  };
}

export function wordRange(field: KnownField, range: { origin: string; least?: number; most?: number }): Sentence {
  const { origin, least, most } = range;
  if (origin === 'string' && least !== undefined) return wordEmpty(field, '');
  const limit =
    least === undefined
      ? { it: `al massimo ${most}`, en: `at most ${most}` }
      : { it: `almeno ${least}`, en: `at least ${least}` };
  const { name } = field;
  if (origin === 'array' || origin === 'object') {
    const items = (least ?? most) === 1 ? { it: 'voce', en: 'item' } : { it: 'voci', en: 'items' };
    return {
      what: { it: `«${name}» deve avere ${limit.it} ${items.it}.`, en: `“${name}” must have ${limit.en} ${items.en}.` },
      remedy: {
        it: field.description ?? 'Ogni voce comincia su una nuova riga con un trattino e uno spazio.',
        en: 'Each item begins on a new line with a dash and a space.',
      },
    };
  }
  const measured = origin === 'string' ? { it: ' caratteri', en: ' characters' } : { it: '', en: '' };
  return {
    what: {
      it: `«${name}» deve essere ${limit.it}${measured.it}.`,
      en: `“${name}” must be ${limit.en}${measured.en}.`,
    },
    remedy: { it: 'Correggi il valore, o togli la riga.', en: 'Correct the value, or remove the line.' },
  };
}
