// The tags of a PDF (structure elements, ISO 32000-1, 14.7 and 14.8) brought from what Chromium writes to what the standard names.

import type { PdfFile, PdfObject } from './pdf-objects.ts';
import { dictionary, entriesOf, referenceIn } from './pdf-values.ts';

/** Names that Chromium takes from PDF 2.0, with the ones that every reader knows. */
const roles = '<</Strong /Span\n/Em /Span>>';

/** List items get a body, words in another language become spans, and the names of PDF 2.0 are explained. */
export function finishedTags(file: PdfFile): PdfFile {
  const kinds = new Map(file.objects.map((one) => [one.id, kindOf(one)]));
  const added: PdfObject[] = [];
  /** new items by the old ones, which become their bodies: so the marks on the pages need not change */
  const items = new Map<number, number>();
  for (const one of file.objects) {
    const list = kinds.get(one.id) === 'LI' ? referenceIn(entriesOf(one.body).get('P')) : null;
    if (list === null || kinds.get(list) !== 'L') continue;
    const id = file.size + added.length;
    items.set(one.id, id);
    added.push({
      id,
      body: dictionary([
        ['Type', '/StructElem'],
        ['S', '/LI'],
        ['P', `${list} 0 R`],
        ['K', `${one.id} 0 R`],
      ]),
    });
  }
  const objects = file.objects.map(({ id, body }): PdfObject => {
    const kind = kinds.get(id);
    const item = items.get(id);
    if (item !== undefined) return { id, body: changed(body, { S: '/LBody', P: `${item} 0 R` }) };
    if (kind === 'L') return { id, body: withKids(body, items) };
    if (kind === 'NonStruct' && body.includes('/Lang') && entriesOf(body).has('Lang'))
      return { id, body: changed(body, { S: '/Span' }) };
    return body.startsWith('<</Type /StructTreeRoot\n')
      ? { id, body: changed(body, { RoleMap: roles }) }
      : { id, body };
  });
  return { ...file, objects: [...objects, ...added], size: file.size + added.length };
}

function kindOf({ body }: PdfObject): string | null {
  return /^<<\/Type \/StructElem\s+\/S \/(\w+)/.exec(body)?.[1] ?? null;
}

function changed(body: string, values: Record<string, string>): string {
  const entries = entriesOf(body);
  for (const [key, value] of Object.entries(values)) entries.set(key, value);
  return dictionary(entries);
}

function withKids(body: string, items: ReadonlyMap<number, number>): string {
  const kids = entriesOf(body).get('K') ?? '';
  const moved = kids.replace(/(\/(?:Obj|Pg) )?(\d+)(?= 0 R)/g, (whole, other, id) =>
    other ? whole : `${items.get(Number(id)) ?? id}`,
  );
  return changed(body, { K: moved });
}
