/** Lower case, no accents, plain apostrophes; every character keeps its place, so that what is found can be quoted. */
export function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]|[A-Z]/gu, (char) => {
    if (char === '’' || char === '‘') return "'";
    const plain = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === char.length ? plain : char;
  });
}
