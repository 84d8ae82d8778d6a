/** The mails of a file: one, or those of an mbox (RFC 4155) with its `>From ` undone. */
export function mailsIn(body: Uint8Array): Uint8Array[] {
  const raw = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  if (!/^(?:\s*)From \S/.test(raw.slice(0, 1000))) return [body];
  const starts = [...raw.matchAll(/(?:^|\n\r?\n)From [^\n]{3,200}\d{4}[^\n]{0,40}\n/g)].map(({ index }) => index);
  if (starts.length === 0) return [body];
  return starts.map((start, at) => {
    const mail = raw.slice(start, starts[at + 1] ?? raw.length).replace(/^\s*From [^\n]*\n/, '');
    return Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1');
  });
}
