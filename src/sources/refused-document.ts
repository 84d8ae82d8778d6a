import type { Problem, Said } from '../model.ts';

/** Why a document cannot be read at all: `what` goes on from its address ("is a damaged PDF"). */
export interface Refusal {
  code: string;
  what: Said;
  remedy: Said;
}

export function refusedDocument(source: { id: string }, address: string, { code, what, remedy }: Refusal): Problem {
  return {
    code,
    lost: 'source',
    where: source.id,
    what: { it: `${address} ${what.it}.`, en: `${address} ${what.en}.` },
    remedy,
  };
}
