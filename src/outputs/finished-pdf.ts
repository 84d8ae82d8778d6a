// What Chromium leaves out of a tagged sheet, put in: what is mere decoration marked as such, names for links, list items with a
// body, languages, metadata, dates and an identity that depend on the issue alone. The claim is "tagged PDF", not PDF/UA.

import { createHash } from 'node:crypto';
import type { IsoDate, Language } from '../model.ts';
import { packedObjects, stream } from './packed-pdf.ts';
import { datedPdf } from './pdf-bytes.ts';
import { withArtifacts, withShortNumbers } from './pdf-content.ts';
import { objectsOf, type PdfFile, type PdfObject, streamOf } from './pdf-objects.ts';
import { finishedTags } from './pdf-tags.ts';
import { dictionary, entriesOf, referenceIn, textIn, textString } from './pdf-values.ts';
import { xmpOf } from './xmp.ts';

export interface AboutPdf {
  /** dates the file, whenever it was printed */
  issued: IsoDate;
  title: string;
  language: Language;
  publisher: string;
  /** words of each link by its address, as the document writes it: `#h-market`, `tel:+390200000010` */
  links: ReadonlyMap<string, string>;
}

/**
 * The same pages, finished and packed: the same inputs give the same bytes. A file that is not written as Chromium writes is only
 * dated.
 */
export function finishedPdf(bytes: Uint8Array, about: AboutPdf): Uint8Array {
  const dated = datedPdf(bytes, about.issued);
  const file = objectsOf(dated);
  if (!file) return dated;
  const contents = new Set(file.objects.flatMap(({ body }) => pageContent(body)));
  const redraw =
    contents.size > mailedPages ? withArtifacts : (content: string) => withArtifacts(withShortNumbers(content));
  const objects = file.objects.map((one) => finishedObject(one, { contents, redraw, links: about.links }));
  const tagged = finishedTags({ ...file, objects });
  return packedObjects(identified(described(tagged, about)));
}

/** A file of more pages is not mailed: the time to make it smaller is not worth it. */
const mailedPages = 40;

function pageContent(body: string): number[] {
  const content = body.startsWith('<</Type /Page\n') ? referenceIn(entriesOf(body).get('Contents')) : null;
  return content === null ? [] : [content];
}

function finishedObject(
  { id, body }: PdfObject,
  {
    contents,
    redraw,
    links,
  }: { contents: ReadonlySet<number>; redraw: (content: string) => string } & Pick<AboutPdf, 'links'>,
): PdfObject {
  if (contents.has(id)) return { id, body: stream('', Buffer.from(redraw(streamOf(body) ?? ''), 'latin1')) };
  if (body.startsWith('<</Type /Annot\n')) return { id, body: namedLink(body, links) };
  return { id, body };
}

/** A reader aloud says where a link leads before it is followed (ISO 14289-1, 7.18.5). */
function namedLink(body: string, links: ReadonlyMap<string, string>): string {
  const entries = entriesOf(body);
  if (entries.get('Subtype') !== '/Link' || entries.has('Contents')) return body;
  const address = textIn(entriesOf(entries.get('A') ?? '').get('URI')) || `#${nameIn(entries.get('Dest') ?? '')}`;
  const words = links.get(address) ?? links.get(address.replace(/\/$/, '')) ?? address;
  return dictionary([...entries, ['Contents', textString(words)]]);
}

/** A name (ISO 32000-1, 7.3.5) without its slash and escapes. */
function nameIn(value: string): string {
  return value
    .slice(1)
    .replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function described(file: PdfFile, about: AboutPdf): PdfFile {
  const root = referenceIn(entriesOf(`<<${file.trailer}>>`).get('Root'));
  const info = referenceIn(entriesOf(`<<${file.trailer}>>`).get('Info'));
  const producer = textIn(entriesOf(file.objects.find(({ id }) => id === info)?.body ?? '').get('Producer'));
  const xmp = Buffer.from(xmpOf({ ...about, producer }), 'utf8');
  const metadata = {
    id: file.size,
    // Not compressed: what searches for it in a file without reading PDF finds it (ISO 16684-1, 7.3).
    body: `<</Type /Metadata /Subtype /XML /Length ${xmp.length}>>\nstream\n${xmp.toString('latin1')}\nendstream`,
  };
  const objects = file.objects.map((one) => {
    if (one.id === root) return withEntry(one, 'Metadata', `${metadata.id} 0 R`);
    return one.id === info ? withEntry(one, 'Author', textString(about.publisher)) : one;
  });
  return { ...file, objects: [...objects, metadata], size: file.size + 1 };
}

function withEntry({ id, body }: PdfObject, key: string, value: string): PdfObject {
  return { id, body: dictionary(entriesOf(body).set(key, value)) };
}

/** A file identifier (ISO 32000-1, 14.4) by what is in the file. */
function identified(file: PdfFile): PdfFile {
  const hash = createHash('sha256');
  for (const { body } of file.objects) hash.update(body, 'latin1');
  const id = hash.digest('hex').slice(0, 32).toUpperCase();
  return { ...file, trailer: `${file.trailer}\n/ID [<${id}> <${id}>]` };
}
