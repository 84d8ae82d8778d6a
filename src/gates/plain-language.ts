// Can a reader with A2 Italian read what will be printed? What the desk writes of courses, classes and notices is looked at
// whole: it can be mended. Of a job only the quoted words count: the rest is worded by the bulletin, and rewriting it would
// take away the words that its facts rest on.

import { folded } from '../folded.ts';
import type { Entry, ExtraKey, Said } from '../model.ts';
import { matchesIn } from '../reading/span.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { gulpease, sentencesOf } from './gulpease.ts';
import { anyPlainWord, type PlainKind, type PlainWord, plainWords } from './plain-words.ts';
import { isItalian, printedText } from './printed-text.ts';
import { maskOf } from './privacy.ts';

/** Warns once of each kind of difficulty. */
export const plainLanguage: Gate = {
  id: 'plain-language',
  judge: (entry) => (isItalian(entry) ? verdicts('plain-language', findings(entry)) : []),
};

function findings(entry: Entry): Finding[] {
  const text = printedText(entry);
  const written = [...(text ? [text] : []), ...typedWords(entry)].join('\n');
  if (written === '') return [];
  return [
    text ? hard(text) : null,
    text ? long(entry, text) : null,
    abbreviated(written),
    ...difficult(written),
  ].filter((finding) => finding !== null);
}

/** What the desk types and is printed as typed. */
const typed: readonly ExtraKey[] = [
  'when',
  'cost',
  'audience',
  'seats',
  'childcare',
  'certificate',
  'level',
  'documents',
  'amount',
  'enrolment',
];

function typedWords({ kind, draft }: Entry): string[] {
  if (draft.by === null) return [];
  const own = kind === 'offer' ? [] : [draft.title, ...typed.map((key) => draft.extra[key])];
  return [...own, draft.extra.applyNote].filter((words) => typeof words === 'string');
}

const hardBelow = 60;

function hard(text: string): Finding | null {
  const ease = gulpease(text);
  if (ease === null || ease >= hardBelow) return null;
  return warning('HARD_TO_READ', {
    it: `Il testo è difficile da leggere (indice Gulpease ${Math.round(ease)}, meglio almeno ${hardBelow}): servono parole e frasi più corte.`,
    en: `The text is hard to read (Gulpease index ${Math.round(ease)}, better at least ${hardBelow}): use shorter words and sentences.`,
  });
}

const mostWords = 20;

function long(entry: Entry, text: string): Finding | null {
  const sentences = sentencesOf(text).filter(({ words }) => words.length > mostWords);
  const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  if (!longest) return null;
  const start = beginning(maskOf(entry)(longest.text));
  const count = longest.words.length;
  const others = othersLong(sentences.length - 1);
  return warning('LONG_SENTENCE', {
    it: `Una frase ha ${count} parole: «${start}…»${others.it}. Meglio una notizia per frase: al massimo 12 parole, mai più di ${mostWords}.`,
    en: `One sentence has ${count} words: “${start}…”${others.en}. Better one piece of news a sentence: at most 12 words, never more than ${mostWords}.`,
  });
}

function othersLong(count: number): Said {
  if (count === 0) return { it: '', en: '' };
  return count === 1
    ? { it: ' (e un’altra è lunga)', en: ' (and another is long)' }
    : { it: ` (e altre ${count} sono lunghe)`, en: ` (and ${count} more are long)` };
}

function beginning(text: string): string {
  return text.split(/\s+/u).slice(0, 6).join(' ').slice(0, 60);
}

const abbreviations =
  /(?<![\p{L}\p{N}./@-])(?:c\/o|gg|sett\.|T\.?D\.|T\.?I\.|RAL|p\.v\.|c\.m\.|u\.s\.|lun-ven|lun\/ven|L-V|hh|disp\.|resp\.|amm\.vo|ca\.|cat\.|liv\.|rif\.to|x)(?![\p{L}\p{N}/@])/gu;

function abbreviated(text: string): Finding | null {
  const found = [...new Set(text.match(abbreviations) ?? [])].map((word) => `«${word}»`);
  if (found.length === 0) return null;
  return warning('ABBREVIATION', {
    it: `Nel testo ci sono abbreviazioni che molte persone non capiscono: ${listed(found, 'it')}. Meglio scriverle per intero.`,
    en: `The text has abbreviations that many people do not understand: ${listed(found, 'en')}. Better write them in full.`,
  });
}

/** What is said of each kind, before the words found. */
const kinds: Record<PlainKind, { code: string; lead: Said; after: Said }> = {
  jargon: {
    code: 'JARGON',
    lead: { it: 'Parole difficili per chi legge', en: 'Words that are hard for the readers' },
    after: { it: '', en: '' },
  },
  noun: {
    code: 'NOUN_FOR_VERB',
    lead: { it: 'Nomi al posto di un verbo', en: 'Nouns in the place of a verb' },
    after: { it: ' Con il verbo si capisce chi fa che cosa.', en: ' A verb tells who does what.' },
  },
  verb: {
    code: 'VERB_FORM',
    lead: { it: 'Forme del verbo difficili', en: 'Hard forms of the verb' },
    after: {
      it: ' Meglio il presente, e dire chi fa che cosa: «chiama», «porta», «l’ufficio ti scrive».',
      en: ' Better the present tense, and who does what: «chiama», «porta», «l’ufficio ti scrive».',
    },
  },
  foreign: {
    code: 'FOREIGN_WORD',
    lead: { it: 'Parole straniere da spiegare', en: 'Foreign words to be explained' },
    after: { it: '', en: '' },
  },
};

function difficult(written: string): Finding[] {
  const found = wordsIn(written);
  return Object.entries(kinds).flatMap(([kind, { code, lead, after }]) => {
    const words = [...found].filter(([, word]) => word.kind === kind).map(([said, { plain }]) => better(said, plain));
    if (words.length === 0) return [];
    const sentence = (language: keyof Said) =>
      `${lead[language]}: ${listed(
        words.map((word) => word[language]),
        language,
      )}.${after[language]}`;
    return [warning(code, { it: sentence('it'), en: sentence('en') })];
  });
}

/** Words found, as written, in the order of the text. */
function wordsIn(written: string): Map<string, PlainWord> {
  const text = folded(written);
  const found = new Map<string, PlainWord>();
  for (const match of matchesIn(text, anyPlainWord)) {
    const word = plainWords.find(({ form }) => match[0].replace(form, '') === '');
    const said = written.slice(match.index, match.index + match[0].length).replace(/\s+/gu, ' ');
    if (word && ![...found.keys()].some((known) => folded(known) === folded(said))) found.set(said, word);
  }
  return found;
}

function better(said: string, plain: string): Said {
  return plain === ''
    ? { it: `«${said}»`, en: `“${said}”` }
    : { it: `«${said}» (più facile: ${plain})`, en: `“${said}” (plainer: ${plain})` };
}

/** More than this nobody mends at once. */
const mostListed = 6;

function listed(words: readonly string[], language: keyof Said): string {
  const more = words.length - mostListed;
  const rest = { it: ` e altre ${more}`, en: ` and ${more} more` };
  return `${words.slice(0, mostListed).join(', ')}${more > 0 ? rest[language] : ''}`;
}

function warning(code: string, sentence: Said): Finding {
  return { level: 'warn', code, evidence: null, sentence };
}
