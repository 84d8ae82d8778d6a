/**
 * A text without the words and signs at its end. `tail` ends in a look back from the end of the text whose first group takes them:
 * `/$(?<=((?:[ ,]|di)*))/`. Linear, unlike `/(?:[ ,]|di)+$/`, which starts anew at each of them.
 */
export function withoutTail(text: string, tail: RegExp): string {
  const [, words = ''] = tail.exec(text) ?? [];
  return text.slice(0, text.length - words.length);
}
