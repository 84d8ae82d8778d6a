// What a person has translated, typed beside the Italian. A translation says the same in other words: figures, telephones and
// addresses that the Italian does not have are refused, because nothing else checks them.

import * as z from 'zod';
import type { Said, TranslatedKey, Translations } from '../model.ts';

const foreign = ['en', 'es', 'fr', 'ar', 'si'] as const;
const text = z.string().trim().min(1);

/** The block `translations:` of an entry, with the names that its fields have in that file. */
export function translationsOf<Name extends string>(names: readonly Name[]) {
  return z
    .partialRecord(z.enum(foreign), z.partialRecord(z.enum(names), text))
    .describe(
      'Traduzioni fatte da una persona, per lingua (en, es, fr, ar, si): gli stessi campi, con le stesse cifre. Dove manca resta l’italiano.',
    );
}

type Written = Partial<Record<string, Partial<Record<string, string>>>>;

/** Our own keys for what the files call otherwise. */
const ownKeys: Record<string, TranslatedKey> = {
  role: 'title',
  title: 'title',
  text: 'text',
  where: 'place',
  provider: 'provider',
  when: 'when',
  hours: 'hours',
  cost: 'cost',
  for: 'audience',
  who: 'audience',
  amount: 'amount',
  seats: 'seats',
  childcare: 'childcare',
  certificate: 'certificate',
  level: 'level',
  documents: 'documents',
  enrolment: 'enrolment',
  note: 'applyNote',
};

export function toTranslations(written: Written | undefined): Translations {
  const result: Translations = {};
  for (const language of foreign) {
    const given = Object.entries(written?.[language] ?? {}).flatMap(([name, words]) => {
      const key = ownKeys[name];
      return key && words ? [[key, words] as const] : [];
    });
    if (given.length > 0) result[language] = Object.fromEntries(given);
  }
  return result;
}

interface Typed {
  translations?: Written | undefined;
  apply?: unknown;
  desk?: unknown;
}

/** Refines an entry: its translations hold nothing that the Italian does not. */
export function sameAsItalian(item: Typed, context: z.RefinementCtx): void {
  const { translations, ...italian } = item;
  const known = figuresIn(JSON.stringify(italian));
  for (const [language, fields] of Object.entries(translations ?? {})) {
    for (const [name, words] of Object.entries(fields ?? {})) {
      const fault = hasItalian(name, item) ? strangerIn(words ?? '', known) : withoutItalian(name);
      if (!fault) continue;
      const path = ['translations', language, name];
      context.addIssue({ code: 'custom', path, message: fault.what.it, params: { ...fault } });
    }
  }
}

interface Fault {
  what: Said;
  remedy: Said;
}

function hasItalian(name: string, item: Typed): boolean {
  if (name === 'note') return typeof item.apply === 'object' && item.apply !== null && Reflect.has(item.apply, 'note');
  return Reflect.get(item, name) !== undefined || (name === 'where' && item.desk !== undefined);
}

interface Figures {
  runs: ReadonlySet<string>;
  /** every digit of the Italian, in order, each field apart */
  joined: string;
  text: string;
}

function figuresIn(italian: string): Figures {
  return { runs: new Set(runsIn(italian)), joined: digitsTogether(italian), text: italian.toLowerCase() };
}

function runsIn(words: string): string[] {
  return (words.match(/\d+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, ''));
}

function digitsTogether(words: string): string {
  return words.replace(/[\s./()+-]/g, '');
}

function strangerIn(words: string, known: Figures): Fault | null {
  if (/(?![0-9])\p{Nd}/u.test(words)) return otherDigits;
  const run = runsIn(words).find((one) => !known.runs.has(one));
  if (run !== undefined) return newFigure(run);
  const number = (words.match(/\d(?:[\s./()+-]{0,3}\d){5,}/g) ?? []).find(
    (one) => !known.joined.includes(digitsTogether(one)),
  );
  if (number !== undefined) return newFigure(number);
  const address = words
    .match(/https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+/gi)
    ?.find((one) => !known.text.includes(bare(one)));
  return address === undefined ? null : newAddress(address);
}

function bare(address: string): string {
  return address.replace(/[.,;:!?»”)]+$/, '').toLowerCase();
}

function withoutItalian(name: string): Fault {
  return {
    what: {
      it: `Qui c’è una traduzione di «${name}», ma in italiano «${name}» non è scritto.`,
      en: `Here is a translation of “${name}”, but “${name}” is not written in Italian.`,
    },
    remedy: {
      it: `Scrivi prima «${name}» in italiano, oppure togli la traduzione.`,
      en: `Write “${name}” in Italian first, or remove the translation.`,
    },
  };
}

const otherDigits: Fault = {
  what: {
    it: 'I numeri di questa traduzione sono scritti con altre cifre: chi legge deve ritrovarli uguali allo sportello.',
    en: 'The numbers of this translation are written in other digits: the reader must meet the same ones at the desk.',
  },
  remedy: { it: 'Usa le cifre da 0 a 9.', en: 'Use the digits 0 to 9.' },
};

function newFigure(figure: string): Fault {
  return {
    what: {
      it: `Nella traduzione c’è «${figure}», che nel testo italiano non c’è: forse un’ora, una paga o un telefono è sbagliato.`,
      en: `The translation has “${figure}”, which the Italian text does not have: perhaps an hour, a wage or a phone number is wrong.`,
    },
    remedy: {
      it: 'Scrivi nella traduzione gli stessi numeri dell’italiano, in cifre in tutti e due.',
      en: 'Write the same numbers in the translation as in the Italian, in digits in both.',
    },
  };
}

function newAddress(address: string): Fault {
  return {
    what: {
      it: `Nella traduzione c’è l’indirizzo «${address}», che nel testo italiano non c’è.`,
      en: `The translation has the address “${address}”, which the Italian text does not have.`,
    },
    remedy: {
      it: 'Toglilo, oppure scrivilo anche in italiano.',
      en: 'Remove it, or write it in Italian too.',
    },
  };
}
