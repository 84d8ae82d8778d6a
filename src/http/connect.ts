// The guarded way to a socket: Node does not call `lookup` for literal addresses, so both they and every answer of the name
// service are checked, and the socket once more before the first byte. What was checked is what is connected to.
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isLiteral, isPublic } from './address.ts';
import type { Lookup } from './create-get.ts';

/** Thrown into the connection when it would lead into a private network. */
export const privateAddressCode = 'PRIVATE_ADDRESS';

/** One agent per kind of source: a socket opened for an intranet is never used for a public address. */
export function createAgent(options: { isPrivate: boolean; lookup: Lookup | undefined }): Agent {
  const lookup = options.lookup ?? resolveAll;
  const connect = buildConnector({
    timeout: 10_000,
    lookup: options.isPrivate ? plain(lookup) : guarded(lookup),
  });
  return new Agent({
    pipelining: 1,
    maxHeaderSize: 16_384,
    connect: options.isPrivate ? connect : guardedConnector(connect),
  });
}

function guardedConnector(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    if (isLiteral(target.hostname) && !isPublic(target.hostname)) {
      callback(privateAddress(target.hostname), null);
      return;
    }
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      if (isPublic(socket.remoteAddress ?? '')) return callback(null, socket);
      socket.destroy();
      callback(privateAddress(socket.remoteAddress ?? target.hostname), null);
    });
  };
}

function guarded(lookup: Lookup): LookupFunction {
  return plain((hostname, callback) => {
    lookup(hostname, (error, addresses) => {
      const closed = addresses?.find(({ address }) => !isPublic(address));
      callback(error ?? (closed ? privateAddress(closed.address) : null), addresses);
    });
  });
}

/** Answers as Node asks: all the addresses, or the first. */
function plain(lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !first) callback(error ?? notFound(hostname), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function resolveAll(hostname: string, callback: Parameters<Lookup>[1]): void {
  systemLookup(hostname, { all: true }, callback);
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
}

function privateAddress(address: string): NodeJS.ErrnoException & { address: string } {
  return Object.assign(new Error(`${address} is not public`), { code: privateAddressCode, address });
}
