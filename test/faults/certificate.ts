import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

interface Wanted {
  /** of the host it is for; absent: `fonte.example` */
  name?: string;
  /** UTCTime, `YYMMDDhhmmssZ` */
  from?: string;
  to?: string;
  /** another name than its own; its key is thrown away */
  issuer?: string;
}

/** A certificate that nobody trusts: X.509 version 1 (RFC 5280), valid 2020-2049 unless said otherwise. */
export function certificate({ name = 'fonte.example', from = '200101000000Z', to = '491231235959Z', issuer }: Wanted): {
  key: string;
  cert: string;
} {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = issuer === undefined ? own : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    nameOf(issuer ?? name),
    sequence(der(0x17, Buffer.from(from)), der(0x17, Buffer.from(to))),
    nameOf(name),
    publicKey(own.publicKey),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, signer.privateKey));
  const text = sequence(body, ecdsaWithSha256, signature)
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  return {
    key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`,
  };
}

function publicKey(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function nameOf(commonName: string): Buffer {
  const attribute = sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(commonName)));
  return sequence(der(0x31, attribute));
}

const ecdsaWithSha256 = Buffer.from('300a06082a8648ce3d040302', 'hex');

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}
