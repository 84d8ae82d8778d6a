import { expect, it } from 'vitest';
import { merge } from '../../src/commands/merge.ts';

async function run(lines: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    language: 'it' as const,
    interactive: false,
  };
  async function* input() {
    const bytes = new TextEncoder().encode(lines.join('\n'));
    // Split inside a letter of two bytes: the text must come through whole.
    for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
  }
  const code = await merge({ input: input() }, terminal);
  return { code, out: out.map((line) => JSON.parse(line)), err };
}

const text = 'Panificio Spiga d’Oro cerca una persona per il banco a Lambrate, mar-ven 9.15-15.15, perché serve aiuto.';
const side = { title: 'aiuto banco', employer: 'Panificio Spiga d’Oro', place: 'Lambrate', text };

it('answers for each pair, of texts or of labelled parts', async () => {
  const { code, out } = await run([
    JSON.stringify({ id: 'p1', a: side, b: { ...side, title: 'AIUTO BANCO' } }),
    '',
    JSON.stringify({ id: 'p2', a: side, b: { ...side, place: 'Loreto' } }),
    JSON.stringify({ id: 3, a: text, b: 'Autista con patente C per Segrate.' }),
  ]);
  expect(code).toBe(0);
  expect(out.map(({ id, same }) => [id, same])).toEqual([
    ['p1', true],
    ['p2', false],
    [3, false],
  ]);
  expect(out[1]?.why).toBe('i luoghi sono diversi');
});

it('tells the line that is no pair and goes on', async () => {
  const { code, out, err } = await run(['{"id": 1}', 'non è JSON', JSON.stringify({ id: 'p1', a: side, b: side })]);
  expect(code).toBe(3);
  expect(out).toHaveLength(1);
  expect(err[0]).toMatch(/^La riga 1 non è una coppia/);
  expect(err[1]).toMatch(/^La riga 2 /);
});
