// What a PDF says of itself outside of its pages, as XMP (ISO 16684-1).

import type { AboutPdf } from './finished-pdf.ts';

/** An XMP packet: the same words as in the document's own information, for readers and archives. */
export function xmpOf({
  title,
  language,
  publisher,
  issued,
  producer,
}: Omit<AboutPdf, 'links'> & { producer: string }): string {
  const date = `${issued}T00:00:00+00:00`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:creator><rdf:Seq><rdf:li>${escaped(publisher)}</rdf:li></rdf:Seq></dc:creator>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Signs that XML 1.0 gives a meaning to, and without those that it forbids. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
