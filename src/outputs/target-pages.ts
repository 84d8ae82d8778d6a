import { objectsOf } from './pdf-objects.ts';
import { entriesOf, referenceIn, referencesIn } from './pdf-values.ts';

/** The page of each place of a PDF that a link within it leads to, from 1, by the name of the place: `h-market`. */
export function targetPages(bytes: Uint8Array): Map<string, number> {
  const bodies = new Map(objectsOf(bytes)?.objects.map(({ id, body }) => [id, body]));
  const at = (value: string | undefined): Map<string, string> => entriesOf(bodies.get(referenceIn(value) ?? 0) ?? '');
  const catalog = [...bodies.values()].find((body) => body.startsWith('<</Type /Catalog'));
  const root = entriesOf(catalog ?? '');
  const order = pagesUnder(referenceIn(root.get('Pages')) ?? 0, bodies);
  return new Map(
    [...at(root.get('Dests'))].flatMap(([name, place]): [string, number][] => {
      const page = order.indexOf(referencesIn(place.slice(1))[0] ?? 0);
      return page < 0 ? [] : [[name, page + 1]];
    }),
  );
}

/** Pages in their order: the leaves of a tree (ISO 32000-1, 7.7.3). */
function pagesUnder(id: number, bodies: ReadonlyMap<number, string>): number[] {
  const kids = entriesOf(bodies.get(id) ?? '').get('Kids');
  return kids === undefined ? [id] : referencesIn(kids.slice(1, -1)).flatMap((kid) => pagesUnder(kid, bodies));
}
