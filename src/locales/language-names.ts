import type { Language } from '../model.ts';

/** As its own readers write it. */
export const languageNames: Record<Language, string> = {
  it: 'Italiano',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  si: 'සිංහල',
};
