// A mail server on loopback that answers line by line as its script says.
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { GetSettings } from '../../src/http/create-get.ts';
import { type GetOptions, type Page, Unreachable } from '../../src/http/get.ts';
import { mailboxFaults, mailboxProblem } from '../../src/http/imap-words.ts';
import { selfSigned } from './self-signed.ts';
import { listen, newGet } from './site.ts';

const mailbox = { user: 'sportello', passwordEnv: 'POSTA', folder: 'INBOX/Lavoro', since: '2026-11-09' };
const options: GetOptions = { source: 'avvisi', accept: 'mail', private: true, mailbox };
const env = { POSTA: 'parola segreta' };

const sarta = 'Subject: Sarta\r\n\r\nCerchiamo una sarta.\r\n';
const sarto = 'Subject: Sarto\r\n\r\nCerchiamo un sarto.\r\n';

interface Script {
  mails?: Record<number, string>;
  /** answer to a command instead of the usual one; null: silence */
  instead?: Record<string, string | null>;
  greeting?: string | null;
  /** sizes told, where not those of the mails */
  sizes?: Record<number, number>;
  onCommand?: (command: string, socket: Socket) => void;
}

interface Server {
  port: number;
  commands: string[];
}

async function imapServer(
  script: Script = {},
  tls: { key: string; cert: Buffer | string } | null = null,
): Promise<Server> {
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (script.greeting !== null) socket.write(script.greeting ?? '* OK [CAPABILITY IMAP4rev1] pronto\r\n');
    let pending = '';
    socket.on('data', (data) => {
      pending += data.toString('latin1');
      const lines = pending.split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        const [tag = '', ...rest] = line.split(' ');
        const command = rest.join(' ');
        commands.push(command);
        script.onCommand?.(command, socket);
        const answer = answerTo(command, script);
        if (answer !== null && !socket.destroyed) socket.write(answer.replaceAll('TAG', tag));
      }
    });
  };
  const server = tls === null ? createServer(serve) : createTlsServer(tls, serve);
  server.on('tlsClientError', () => undefined);
  const port = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port, commands };
}

function answerTo(command: string, script: Script): string | null {
  const { mails = { 7: sarta, 9: sarto }, instead = {}, sizes = {} } = script;
  const name = Object.keys(instead).find((start) => command.startsWith(start));
  if (name !== undefined) return instead[name] ?? null;
  if (command.startsWith('CAPABILITY')) return '* CAPABILITY IMAP4rev1\r\nTAG OK fatto\r\n';
  if (command === 'LIST "" ""') return '* LIST (\\Noselect) "/" ""\r\nTAG OK fatto\r\n';
  if (command.startsWith('LIST')) return '* LIST (\\HasNoChildren) "/" "INBOX/Lavoro"\r\nTAG OK fatto\r\n';
  if (command.startsWith('EXAMINE')) return '* 2 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\nTAG OK [READ-ONLY] fatto\r\n';
  if (command.startsWith('UID SEARCH')) return `* SEARCH ${Object.keys(mails).join(' ')}\r\nTAG OK fatto\r\n`;
  const asked = /^UID FETCH ([\d,:]+) (.*)$/.exec(command);
  if (asked === null) return 'TAG OK fatto\r\n';
  const all = Object.entries(mails);
  const wanted = all.filter(([uid]) => (asked[1] ?? '').includes(':') || (asked[1] ?? '').split(',').includes(uid));
  const isBody = (asked[2] ?? '').includes('BODY.PEEK');
  const lines = wanted.map(([uid, mail]) => {
    const size = sizes[Number(uid)] ?? Buffer.byteLength(mail);
    const what = isBody ? `BODY[] {${Buffer.byteLength(mail)}}\r\n${mail}` : `RFC822.SIZE ${size}`;
    return `* ${all.findIndex(([one]) => one === uid) + 1} FETCH (UID ${uid} ${what})\r\n`;
  });
  return `${lines.join('')}TAG OK fatto\r\n`;
}

async function visit(
  server: Server,
  more: { settings?: Partial<GetSettings>; options?: Partial<GetOptions>; scheme?: string } = {},
) {
  const get = await newGet({ env, ...more.settings });
  const address = { url: `${more.scheme ?? 'imap'}://127.0.0.1:${server.port}/` };
  return { get: () => get(address, { ...options, ...more.options }) };
}

async function trouble(server: Server, more: Parameters<typeof visit>[1] = {}) {
  return failureOf((await visit(server, more)).get());
}

async function failureOf(reading: Promise<Page>): Promise<Unreachable> {
  const error: unknown = await reading.catch((one) => one);
  if (error instanceof Unreachable) return error;
  throw new Error('the mailbox could be read', { cause: error });
}

test('the mails of a folder come, newest first, and nothing is changed there', async () => {
  const server = await imapServer();
  const page = await (await visit(server)).get();
  expect(page.files?.map(({ body }) => Buffer.from(body).toString())).toEqual([sarto, sarta]);
  expect(page).toMatchObject({ state: 'fresh', text: '', problems: [] });
  const said = server.commands.join('\n');
  expect(said).toMatch(/^EXAMINE "?INBOX\/Lavoro"?$/m);
  expect(said).toMatch(/^UID SEARCH SINCE 0?9-Nov-2026$/im);
  expect(said).not.toMatch(/SELECT|STORE|EXPUNGE|BODY\[/);
});

test('an empty folder gives no mail', async () => {
  const page = await (await visit(await imapServer({ mails: {} }))).get();
  expect([page.files, page.problems]).toEqual([[], []]);
});

test('a mail that is too big is left out, and told', async () => {
  const server = await imapServer({ sizes: { 9: 40 * 1024 * 1024 } });
  const page = await (await visit(server)).get();
  expect(page.files?.map(({ name }) => name)).toEqual(['UID 7']);
  expect(page.problems).toMatchObject([{ code: 'MAILS_LEFT_OUT', lost: 'entry', where: 'avvisi' }]);
  expect(server.commands.filter((one) => /BODY\.PEEK/.test(one))).toHaveLength(1);
});

describe('trouble is told, and never the password', () => {
  test.each([
    ['a wrong password', { instead: { LOGIN: 'TAG NO [AUTHENTICATIONFAILED] no\r\n' } }, 'IMAP_LOGIN_REFUSED'],
    [
      'a folder that is not there',
      { instead: { EXAMINE: 'TAG NO [NONEXISTENT] no\r\n', LIST: 'TAG OK fatto\r\n' } },
      'IMAP_NO_FOLDER',
    ],
    ['a server that says nothing', { greeting: null }, 'IMAP_NOT_ANSWERING'],
    ['a server that falls silent', { instead: { 'UID SEARCH': null } }, 'IMAP_TIMEOUT'],
    ['a web server', { greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' }, 'IMAP_NOT_ANSWERING'],
    [
      'a mail larger than it was said to be',
      { mails: { 7: 'x'.repeat(12 * 1024 * 1024) }, sizes: { 7: 100 } },
      'IMAP_TOO_BIG',
    ],
    ['a line without end', { greeting: `* OK ${'x'.repeat(3 * 1024 * 1024)}` }, 'IMAP_TOO_BIG'],
    [
      'a connection cut short',
      { onCommand: (command: string, socket: Socket) => void (command.startsWith('EXAMINE') && socket.destroy()) },
      'IMAP_BROKEN_OFF',
    ],
  ] satisfies [string, Script, string][])('%s', async (_, script, code) => {
    const { problem } = await trouble(await imapServer(script), { settings: { deadlineMs: 1500 } });
    expect(problem).toMatchObject({ code, lost: 'source', where: 'avvisi' });
    expect(JSON.stringify(problem)).not.toContain('parola');
  });

  test('a server that drips', async () => {
    const onCommand = (command: string, socket: Socket) => {
      if (!command.startsWith('UID SEARCH')) return;
      const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('* OK ancora\r\n')), 20);
      onTestFinished(() => clearInterval(timer));
    };
    const { problem } = await trouble(await imapServer({ instead: { 'UID SEARCH': null }, onCommand }), {
      settings: { deadlineMs: 800 },
    });
    expect(problem.code).toBe('IMAP_TIMEOUT');
  });

  test('a certificate that nobody vouches for: the password is not sent', async () => {
    const server = await imapServer({}, selfSigned('127.0.0.1'));
    const { problem } = await trouble(server, { scheme: 'imaps' });
    expect([problem.code, server.commands]).toEqual(['IMAP_CERTIFICATE', []]);
  });

  test('a variable without a password: nobody is called', async () => {
    const server = await imapServer();
    const { problem } = await trouble(server, { settings: { env: {} } });
    expect(problem.code).toBe('IMAP_PASSWORD_UNSET');
    expect(problem.what.it).toContain('POSTA');
    expect(server.commands).toEqual([]);
  });

  test.each([
    ['a private address', 'imaps://127.0.0.1:993/', 'IMAP_PRIVATE_ADDRESS'],
    ['a name for a private address', 'imaps://posta.example/', 'IMAP_PRIVATE_ADDRESS'],
    ['a name with one private address of two', 'imaps://misto.example/', 'IMAP_PRIVATE_ADDRESS'],
    ['a port that is no mail server’s', 'imaps://posta.example:6379/', 'IMAP_BAD_PORT'],
    ['a name that does not exist', 'imaps://nessuno.example/', 'IMAP_NO_SUCH_HOST'],
  ])('%s', async (_, url, code) => {
    const known: Record<string, string[]> = { 'posta.example': ['10.0.0.1'], 'misto.example': ['8.8.8.8', '::1'] };
    const lookup: GetSettings['lookup'] = (host, callback) => {
      const addresses = known[host];
      const missing = Object.assign(new Error('no'), { code: 'ENOTFOUND' });
      callback(
        addresses ? null : missing,
        (addresses ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    const get = await newGet({ env, lookup });
    const { problem } = await failureOf(get({ url }, { ...options, private: false }));
    expect(problem.code).toBe(code);
  });

  test('offline, nobody is called', async () => {
    const server = await imapServer();
    const { problem } = await trouble(server, { settings: { offline: true } });
    expect([problem.lost, server.commands]).toEqual(['source', []]);
  });
});

test('every sentence says where, in whole sentences of both languages', () => {
  const told = { source: 'avvisi', host: 'imap.posta.example', ...mailbox };
  for (const kind of mailboxFaults) {
    const { what, remedy } = mailboxProblem(kind, told);
    for (const sentence of [what.it, what.en, remedy.it, remedy.en]) expect(sentence).toMatch(/^[\p{Lu}i].*\.$/su);
    expect(`${what.it} ${what.en}`).toMatch(/imap\.posta\.example|computer/);
  }
});
