// Days without school, in Italian words.

import type { SchoolClosure } from '../model.ts';
import { day, listed } from './it-dates.ts';

const closures: Record<SchoolClosure['reason'], string> = {
  'saint-francis': 'San Francesco',
  'all-saints': 'Ognissanti',
  patron: 'Sant’Ambrogio',
  immaculate: 'Immacolata',
  christmas: 'vacanze di Natale',
  carnival: 'Carnevale',
  easter: 'vacanze di Pasqua',
  liberation: 'festa della Liberazione',
  labour: 'festa del lavoro',
  republic: 'festa della Repubblica',
};

export function closureWords(list: readonly SchoolClosure[]): string | null {
  if (list.length === 0) return null;
  const parts = list.map(({ from, to, reason }) => {
    const days = from === to ? day(from) : `da ${day(from)} a ${day(to)}`;
    return `${days} (${closures[reason]})`;
  });
  return `Scuole chiuse: ${listed(parts)}. Controlla con la tua scuola.`;
}
