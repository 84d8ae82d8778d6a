import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { GetOptions } from '../../src/http/get.ts';
import { Unreachable } from '../../src/http/get.ts';
import { newFolder, newGet } from './site.ts';

const options: GetOptions = { source: 'foglio', accept: 'sheet' };

async function read(root: string, path: string, accept: GetOptions['accept'] = 'sheet') {
  return (await newGet({ root }))({ path }, { ...options, accept });
}

async function troubleWith(root: string, path: string, accept?: GetOptions['accept']) {
  const outcome = await read(root, path, accept).catch((error: unknown) => error);
  if (!(outcome instanceof Unreachable)) throw new Error('expected Unreachable', { cause: outcome });
  return outcome.problem;
}

describe('a file', () => {
  test('is read from the workspace, in its encoding', async () => {
    const root = await newFolder();
    await writeFile(
      join(root, 'annunci.csv'),
      Buffer.from('Mansione;Paga\r\ncameriere al caff\xE8;1.200 \x80', 'latin1'),
    );
    const found = await read(root, 'annunci.csv');
    expect(found).toMatchObject({
      address: join(root, 'annunci.csv'),
      state: 'fresh',
      charset: 'windows-1252',
      problems: [],
    });
    expect(found.text).toContain('caffè;1.200 €');
  });

  test('may lie outside the workspace', async () => {
    const root = await newFolder();
    await mkdir(join(root, 'dentro'));
    await writeFile(join(root, 'a.html'), '<p>x</p>');
    expect((await read(join(root, 'dentro'), '../a.html', 'html')).text).toBe('<p>x</p>');
    expect((await read(join(root, 'dentro'), join(root, 'a.html'), 'html')).text).toBe('<p>x</p>');
  });

  test('compressed is opened, whatever its name; a cut one as far as it goes', async () => {
    const root = await newFolder();
    const text = Array.from({ length: 500 }, (_, n) => `<item>annuncio ${n}</item>`).join('\n');
    await writeFile(join(root, 'a.xml.gz'), gzipSync(text));
    await writeFile(join(root, 'b.xml'), gzipSync(text).subarray(0, 900));
    expect((await read(root, 'a.xml.gz', 'feed')).text).toBe(text);
    const cut = await read(root, 'b.xml', 'feed');
    expect(cut.text.length).toBeGreaterThan(100);
    expect(text.startsWith(cut.text)).toBe(true);
    expect(cut.problems).toMatchObject([{ code: 'GZIP_DAMAGED', where: 'foglio' }]);
  });

  test('that holds a workbook has no text of its own', async () => {
    const root = await newFolder();
    await writeFile(join(root, 'a.xlsx'), 'PK\x03\x04 ...');
    expect(await read(root, 'a.xlsx')).toMatchObject({ charset: 'binary', text: '', problems: [] });
    expect((await troubleWith(root, 'a.xlsx', 'html')).code).toBe('HTTP_WRONG_TYPE');
  });

  test('that cannot be had is named with its whole path', async () => {
    const root = await newFolder();
    await mkdir(join(root, 'cartella'));
    await writeFile(join(root, 'vuoto.csv'), '\r\n');
    await writeFile(join(root, 'rotto.gz'), Buffer.from('\x1f\x8b\x08 rotto', 'latin1'));
    await writeFile(join(root, 'bomba.gz'), gzipSync(Buffer.alloc(60 * 1024 * 1024)));
    await writeFile(join(root, 'enorme.csv'), '');
    await truncate(join(root, 'enorme.csv'), 51 * 1024 * 1024);
    const codes = {
      'manca.csv': 'FILE_MISSING',
      'vuoto.csv/x': 'FILE_MISSING',
      cartella: 'FILE_FOLDER',
      'vuoto.csv': 'FILE_EMPTY',
      'rotto.gz': 'FILE_UNREADABLE',
      'bomba.gz': 'FILE_TOO_BIG',
      'enorme.csv': 'FILE_TOO_BIG',
      '/dev/null': 'FILE_UNREADABLE',
    };
    for (const [path, code] of Object.entries(codes)) {
      const problem = await troubleWith(root, path);
      expect(problem, path).toMatchObject({ code, lost: 'source', where: 'foglio' });
      expect(problem.what.it).toContain(path);
    }
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is named', async () => {
    const root = await newFolder();
    await writeFile(join(root, 'chiuso.csv'), 'x');
    await chmod(join(root, 'chiuso.csv'), 0o000);
    expect((await troubleWith(root, 'chiuso.csv')).code).toBe('FILE_FORBIDDEN');
  });
});
