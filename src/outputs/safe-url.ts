const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** An address that may stand in a link, or null: anything but the web, mail and telephones is text, not a link. */
export function safeUrl(address: string): string | null {
  try {
    const url = new URL(address);
    return schemes.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The host that a reader sees beside an external link, in the form that cannot pose as another (punycode). */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Digits for `tel:` and `wa.me`: an Italian number without prefix gets +39, its zero stays (E.164, ITU-T E.123). */
export function dialled(number: string): string {
  const digits = number.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return digits.startsWith('+') ? digits : `+39${digits}`;
}
