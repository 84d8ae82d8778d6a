/** The words of each link of a document by its address; an address with several, by its first. */
export function linkWords(html: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const [, attributes = '', inside = ''] of html.matchAll(/<a\s([^<>]*)>((?:(?!<\/a>)[\s\S]){0,2000})<\/a>/g)) {
    const address = decoded(/(?<!\S)href="([^"]*)"/.exec(attributes)?.[1] ?? '');
    const words = decoded(inside.replace(/<[^<>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim();
    if (address && words && !links.has(address)) links.set(address, words);
  }
  return links;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** As the templates escape, and no further. */
function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
