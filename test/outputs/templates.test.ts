import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anEdition, closePrinter, fullOffer, rendered, temporaryFolder } from './an-edition.ts';

afterAll(closePrinter);

const edition = anEdition([fullOffer('M1')]);

async function withTemplate(name: string, text: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'templates');
  await mkdir(folder);
  await writeFile(join(folder, name), text);
  return folder;
}

describe('a workspace’s own template', () => {
  it('takes the place of the program’s, alone', async () => {
    const made = await rendered(
      edition,
      await withTemplate('colophon.hbs', '<footer><p>Piede nostro, {{title}}</p></footer>'),
    );
    expect(made.problems).toEqual([]);
    expect(made.html).toContain('Piede nostro, Bollettino lavoro e formazione');
    expect(made.html).toContain('Addetta/o al banco');
  });

  it('may change the style of the sheet', async () => {
    const made = await rendered(
      edition,
      await withTemplate('print.css', '@page { size: A5 } html { font-family: "Noto Sans" }'),
    );
    expect(made.problems).toEqual([]);
    expect(made.pdf.length).toBeGreaterThan(1000);
  });

  it.each([
    [
      'an unknown field',
      'offer.hbs',
      '<p>\n{{titolo}}</p>',
      /offer.hbs, riga 2: non esiste il campo "titolo"; qui ci sono: kind, code, anchor/,
    ],
    ['a block that is not closed', 'offer.hbs', '<p>\n\n{{#if title}}</p>', /offer/],
    ['an unknown template', 'section.hbs', '{{> scheda}}', /section.*scheda.*ci sono: card-apply/],
    ['three braces', 'offer.hbs', '<p>{{{title}}}</p>', /offer.*tre graffe/],
  ])('with %s is named with its file, and nothing is published', async (_, name, text, said) => {
    const rendering = rendered(edition, await withTemplate(name, text));
    await expect(rendering).rejects.toMatchObject({
      problem: { code: 'TEMPLATE_FAULT', what: { it: expect.stringMatching(said) } },
    });
  });
});
