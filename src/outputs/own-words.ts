// Words that are not ours: an employer's, a desk's. In another language a person's translation of them, else Italian and marked so.

import type { Locale } from '../locales/locale.ts';
import { inItalian, isolated, type Phrase } from '../locales/phrase.ts';
import type { Entry, TranslatedKey } from '../model.ts';

export function ownWords(entry: Entry, key: TranslatedKey, locale: Locale): (text: string) => Phrase {
  const given = translationOf(entry, key, locale);
  return (text) => given ?? inItalian(text, locale);
}

export function translationOf({ draft }: Entry, key: TranslatedKey, { language, direction }: Locale): Phrase | null {
  if (language === 'it') return null;
  // Issues of earlier versions have no translations at all.
  const given = draft.translations?.[language]?.[key];
  if (given === undefined) return null;
  return direction === 'rtl' ? isolated(given) : given;
}
