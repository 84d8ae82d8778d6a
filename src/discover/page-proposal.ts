import { type BlockFields, blockFields } from './block-fields.ts';
import { blockSelector } from './block-selector.ts';
import { nextPage } from './next-page.ts';
import { mainLink, type Sight } from './part-of-page.ts';
import { repeatedBlocks } from './repeated-blocks.ts';

/** A list of a page, in the words of a `page` source. */
export interface PageProposal extends BlockFields {
  item: string;
  count: number;
  /** how much it looks like offers: from `enough` on */
  score: number;
  next: string | null;
  /** the pages behind the blocks */
  addresses: string[];
}

const addressesAtMost = 300;

/** Lists of a page that may be offers, with the selectors to read them, the likeliest first. */
export function pageProposals(sight: Sight): PageProposal[] {
  const next = nextPage(sight);
  return repeatedBlocks(sight).flatMap(({ items, score }) => {
    const found = blockSelector(sight, items);
    if (found === null) return [];
    const parts = blockFields(sight, found.items);
    if (parts === null) return [];
    const addresses = new Set(
      found.items.slice(0, addressesAtMost).flatMap((item) => mainLink(sight, item)?.address ?? []),
    );
    return [{ item: found.selector, count: found.items.length, score, next, addresses: [...addresses], ...parts }];
  });
}
