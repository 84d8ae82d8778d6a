import { ar } from '../locales/ar.ts';
import { en } from '../locales/en.ts';
import { es } from '../locales/es.ts';
import { fr } from '../locales/fr.ts';
import { it } from '../locales/it.ts';
import type { Locale } from '../locales/locale.ts';
import { si } from '../locales/si.ts';
import type { Language } from '../model.ts';

/** Every language of an edition has its words here: the compiler sees to it. */
const locales: Record<Language, Locale> = { it, en, es, fr, ar, si };

export function localeOf(language: Language): Locale {
  return locales[language];
}
