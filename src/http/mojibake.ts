// Text that was encoded as UTF-8, taken for windows-1252 (or Latin-1) and encoded again: `perchÃ©`, `â‚¬`, `l’UniversitÃ `.

/**
 * Undoes double encoding, as often as it was done. Sequences that cannot be anything else (`Ã©`, `â€™`) are always undone;
 * those that could be honest text (`PIÙ»`) only where every character outside ASCII of the whole text is part of one.
 * `mendMojibake(mendMojibake(x)) === mendMojibake(x)`.
 */
export function mendMojibake(text: string): string {
  for (let current = text; ; ) {
    const mended = mendOnce(current);
    if (mended === current) return mended;
    current = mended;
  }
}

/** Images of the bytes 80-BF in windows-1252 and in Latin-1. */
const tail = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Where neither stands, nothing here can change anything; most texts are told by this alone. */
const suspect = new RegExp(`[Â-ô]${tail}|Ã`);
const unmistakable = new RegExp(`[ÂÃ]${tail}|â${tail}{2}|ï»¿|ð${tail}{3}`, 'gu');
const sequence = new RegExp(`[Â-ß]${tail}|[à-ï]${tail}{2}|[ð-ô]${tail}{3}`, 'gu');
/** With fewer, a text made of such sequences alone may be chance. */
const enough = 4;

function mendOnce(text: string): string {
  if (!suspect.test(text)) return text;
  const found = text.match(sequence) ?? [];
  const outside = text.replace(sequence, '');
  const wholly = found.length >= enough && !/[^\u0000-\u007F]/u.test(outside);
  return mendMutilated(text.replace(wholly ? sequence : unmistakable, mendSequence));
}

/** Where a byte was lost on the way (`â€\uFFFD`) or a no-break space became a plain one (`cittÃ `), but only one reading is left. */
function mendMutilated(text: string): string {
  return text
    .replaceAll('â€\uFFFD', '”')
    .replaceAll('ï¸\uFFFD', '\uFE0F')
    .replace(/(?<=\p{Ll})Ã(?![^ ])/gu, 'à');
}

function mendSequence(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (character) => byteOf(character));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return sequence;
  }
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : (western.get(character) ?? 0);
}

/** The characters of windows-1252 that stand elsewhere in Unicode (WHATWG Encoding, index windows-1252). */
const western = new Map(
  Object.entries({
    '€': 0x80,
    '‚': 0x82,
    ƒ: 0x83,
    '„': 0x84,
    '…': 0x85,
    '†': 0x86,
    '‡': 0x87,
    ˆ: 0x88,
    '‰': 0x89,
    Š: 0x8a,
    '‹': 0x8b,
    Œ: 0x8c,
    Ž: 0x8e,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '–': 0x96,
    '—': 0x97,
    '˜': 0x98,
    '™': 0x99,
    š: 0x9a,
    '›': 0x9b,
    œ: 0x9c,
    ž: 0x9e,
    Ÿ: 0x9f,
  }),
);
