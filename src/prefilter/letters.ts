// Which sequences of up to three letters a text holds, as a set of bits. Letters are told apart as far as it pays: a to z in either
// case, any digit, any blank, the euro sign, the at sign, anything else.

/** Bit n is set when the sequence with the number n occurs. */
export type Letters = Int32Array;

export function noLetters(): Letters {
  return new Int32Array(1024);
}

const other = 31;
const codes = new Uint8Array(128).fill(other);
for (let i = 0; i < 26; i += 1) codes[97 + i] = codes[65 + i] = 1 + i;
for (let i = 0; i < 10; i += 1) codes[48 + i] = 27;
for (const blank of [32, 9, 10, 13]) codes[blank] = 28;
codes[64] = 30;

/** 1 to 31. Long s and the Kelvin sign are letters of ASCII to an expression with the flags i and u. */
function codeOf(unit: number): number {
  if (unit < 128) return codes[unit] ?? other;
  if (unit === 0x20ac) return 29;
  if (unit === 0x17f) return 19;
  return unit === 0x212a ? 11 : other;
}

/** Writes down which sequences a text holds, in place of those of another text. */
export function setLetters(bits: Letters, text: string): void {
  bits.fill(0);
  let three = 0;
  let ones = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = codeOf(text.charCodeAt(i));
    three = ((three << 5) | code) & 0x7fff;
    const two = three & 0x3ff;
    ones |= 1 << code;
    bits[two >> 5] = (bits[two >> 5] ?? 0) | (1 << two);
    bits[three >> 5] = (bits[three >> 5] ?? 0) | (1 << three);
  }
  bits[0] = (bits[0] ?? 0) | ones;
}

/** Stands behind each literal in a packed set. */
const end = 0xffff;
/** With more of a literal's sequences hardly any text that has them lacks the literal. */
const most = 4;

/** Literals packed as the numbers of their sequences. */
export function packed(literals: readonly string[]): Uint16Array {
  const set = new Uint16Array(literals.length * (most + 1));
  let length = 0;
  for (const literal of literals) {
    let three = 0;
    for (let i = 0; i < literal.length && i < most + 2; i += 1) {
      three = ((three << 5) | codeOf(literal.charCodeAt(i))) & 0x7fff;
      if (i >= 2 || i === literal.length - 1) {
        set[length] = three;
        length += 1;
      }
    }
    set[length] = end;
    length += 1;
  }
  return set.subarray(0, length);
}

/** Whether a text may hold one of the packed literals. */
export function mayContain(letters: Letters, set: Uint16Array): boolean {
  let whole = true;
  for (let i = 0; i < set.length; i += 1) {
    const sequence = set[i] ?? end;
    if (sequence === end) {
      if (whole) return true;
      whole = true;
    } else if (whole && ((letters[sequence >> 5] ?? 0) & (1 << (sequence & 31))) === 0) whole = false;
  }
  return false;
}
