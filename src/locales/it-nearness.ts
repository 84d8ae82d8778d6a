// How far from which desk, in Italian. Whole kilometres only: a straight line between the middles of two places.

import type { Nearness } from '../model.ts';

export function nearnessWords(
  { step, km, place }: Nearness,
  { shown, desk }: { shown: string | null; desk: string | null },
): string | null {
  const shop = `sportello${desk === null ? '' : ` ${desk}`}`;
  switch (step) {
    case 'neighbourhood':
      return `stesso quartiere dello ${shop}`;
    case 'municipio':
      return `stesso Municipio dello ${shop}${km === null ? '' : `, ${roughly(km)}`}`;
    case 'near':
      return `${roughly(km ?? 0)} dallo ${shop}`;
    case 'milan':
      if (km !== null) return `${shown?.includes('Milano') ? '' : 'Milano, '}lontano dagli sportelli (${roughly(km)})`;
      return place === 'Milano' ? 'chiedi in quale zona' : null;
    case 'outside':
      return place === null || shown?.includes(place) ? 'fuori Milano' : `fuori Milano: ${place}`;
    case 'unknown':
      return shown === null ? 'non c’è scritto: chiedi dov’è il lavoro' : null;
  }
}

function roughly(km: number): string {
  return km < 1 ? 'a meno di 1 km' : `a circa ${Math.round(km)} km`;
}
