// Plural categories of the bulletin's languages (Unicode CLDR 48, cardinal rules), as a table of our own: what a platform's Intl
// knows of Sinhala differs from machine to machine.

import type { Language } from '../model.ts';

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export type PluralForms = Partial<Record<PluralForm, string>> & { other: string };

/** The form for a count of at least 0; whole numbers or decimals. */
export function pluralForm(language: Language, count: number): PluralForm {
  switch (language) {
    case 'it':
    case 'en':
    case 'es':
      return count === 1 ? 'one' : 'other';
    case 'fr':
      return count < 2 ? 'one' : 'other';
    case 'si':
      return count === 0 || count === 1 ? 'one' : 'other';
    case 'ar':
      return arabicForm(count);
  }
}

/** The words for a count: the language's form, else the general one. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[pluralForm(language, count)] ?? forms.other;
}

function arabicForm(count: number): PluralForm {
  if (!Number.isInteger(count)) return 'other';
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}
