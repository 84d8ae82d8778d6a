// Small PDFs written by hand: text at given places, in Helvetica.

export interface Words {
  text: string;
  /** points from the left and from the top */
  x?: number;
  top: number;
  size?: number;
  bold?: boolean;
}

/** A PDF of A4 pages. `trailer` goes into the trailer, for an encryption dictionary and the like. */
export function aPdf(pages: readonly (readonly Words[])[], trailer = ''): Uint8Array {
  const first = 5;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((words, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      stream(words.map(shown).join('\n')),
    ]),
  ];
  return assembled(objects, trailer);
}

export function assembled(objects: readonly string[], trailer = ''): Uint8Array {
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

export function stream(content: string, keys = ''): string {
  return `<< /Length ${content.length} ${keys} >>\nstream\n${content}\nendstream`;
}

function shown({ text, x = 60, top, size = 10, bold = false }: Words): string {
  const escaped = text.replace(/[\\()]/g, '\\$&').replaceAll('’', '\x92');
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${842 - top} Td (${escaped}) Tj ET`;
}

/** Lines one below the other, from `top`; an empty one leaves a gap. */
export function lines(texts: readonly string[], { x = 60, top = 120, leading = 13 } = {}): Words[] {
  return texts.flatMap((text, at) => (text === '' ? [] : [{ text, x, top: top + at * leading }]));
}
