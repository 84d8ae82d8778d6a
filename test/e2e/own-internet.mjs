// An Internet of its own for one command: run as root of a new network namespace, with the description of its sites in a file.
// Public addresses lie on the loopback interface; names are answered by a server of this process; whatever connects to a private
// address is counted. Prints one line of JSON: the connections counted, and what the command said.
import { execFileSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';

const publicAddress = '93.184.216.34';
const privateAddresses = [
  '127.0.0.1',
  '127.0.0.2',
  '10.0.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '::1',
  'fd00::1',
];
const ports = [80, 443, 8080, 8443];

const [, , folder, ...command] = process.argv;
const { sites, names } = JSON.parse(readFileSync(join(folder, 'internet.json'), 'utf8'));

const ip = (...words) => execFileSync('ip', words);
ip('link', 'set', 'lo', 'up');
for (const address of [publicAddress, ...privateAddresses.slice(2)].filter((one) => one !== '::1'))
  ip('addr', 'add', `${address}/${address.includes(':') ? 128 : 32}`, 'dev', 'lo');
// An address nobody answers for: what is sent there is lost without a word.
ip('route', 'add', '1.2.3.0/24', 'dev', 'lo');
writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');
execFileSync('mount', ['--bind', join(folder, 'resolv.conf'), '/etc/resolv.conf']);

const visits = [];
for (const address of privateAddresses)
  for (const port of ports) {
    const canary = createSocketServer((socket) => {
      visits.push(`${address}:${port}`);
      socket.on('error', () => undefined).end();
    });
    await new Promise((ready) => canary.listen({ host: address, port, ipv6Only: true }, ready));
  }
for (const port of [80, 8080]) {
  const site = createServer((request, response) => {
    const { status = 404, headers = {}, body = '' } = sites[request.headers.host?.split(':')[0]]?.[request.url] ?? {};
    response
      .writeHead(status, { connection: 'close', 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(body);
  });
  await new Promise((ready) => site.listen(port, publicAddress, ready));
}
await nameServer();

// That the canaries are alive is part of what is shown.
await new Promise((closed) => connect(8080, '127.0.0.1').resume().on('close', closed));
const alive = visits.splice(0).length;

const child = spawn(process.execPath, command, { cwd: folder });
let said = '';
child.stdout.on('data', (chunk) => {
  said += chunk;
});
child.stderr.on('data', (chunk) => process.stderr.write(chunk));
child.on('close', () => {
  process.stdout.write(`${JSON.stringify({ alive, visits, said })}\n`, () => process.exit());
});

/** Answers as `names` says, the next list of addresses at each question; any other name means the public address. */
async function nameServer() {
  const asked = new Map();
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    const labels = [];
    let at = 12;
    while (message[at] !== 0) {
      labels.push(message.toString('latin1', at + 1, at + 1 + message[at]));
      at += message[at] + 1;
    }
    const name = labels.join('.');
    const type = message.readUInt16BE(at + 1) === 1 ? 'a' : 'aaaa';
    const lists = names[name]?.[type] ?? (type === 'a' && names[name] === undefined ? [['5db8d822']] : [[]]);
    const times = asked.get(name + type) ?? 0;
    asked.set(name + type, times + 1);
    const addresses = lists[Math.min(times, lists.length - 1)];
    const head = Buffer.concat([
      message.subarray(0, 2),
      Buffer.from([0x81, 0x80, 0, 1, 0, addresses.length, 0, 0, 0, 0]),
    ]);
    const records = addresses.map((address) => {
      const data = Buffer.from(address, 'hex');
      return Buffer.concat([Buffer.from([0xc0, 12, 0, type === 'a' ? 1 : 28, 0, 1, 0, 0, 0, 0, 0, data.length]), data]);
    });
    socket.send(Buffer.concat([head, message.subarray(12, at + 5), ...records]), from.port, from.address);
  });
  await new Promise((ready) => socket.bind(53, '127.0.0.1', ready));
}
