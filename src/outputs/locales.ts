import { it } from '../locales/it.ts';
import type { Locale } from '../locales/locale.ts';
import type { Edition } from '../model.ts';

/** Every language of an edition has its words here: the compiler sees to it. */
const locales = { it } satisfies Record<Edition['language'], Locale>;

export function localeOf(language: Edition['language']): Locale {
  return locales[language];
}
