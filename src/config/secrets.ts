// Passwords do not belong in files that are e-mailed, printed or kept in a repository. Where one is met it is refused, and
// never repeated in a message.

const secretWord = '(?:password|passwd|pwd|passphrase|secret|token|api_?-?key|apikey|credentials?)';
const secretKey = new RegExp(`^(?:[a-z0-9]+[_-])?${secretWord}$`, 'i');
const written = new RegExp(`(\\b(?:[a-z0-9]+[_-])?${secretWord}["']?\\s*:\\s*)[^\\s,}][^,}]*`, 'gi');
const inAddress = /(:\/\/[^\s/:@]*:)[^\s/@]+(?=@)/g;

export function isSecretKey(key: string): boolean {
  return secretKey.test(key);
}

/** `https://user:password@host` */
export function holdsPassword(text: string): boolean {
  return text.search(inAddress) !== -1;
}

/** As long as before, so that a caret below still points at its place. */
export function maskSecrets(line: string): string {
  return line.replace(written, masked).replace(inAddress, masked);
}

function masked(whole: string, before: string): string {
  return before + '•'.repeat(whole.length - before.length);
}
