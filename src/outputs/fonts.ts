// The fonts that travel with the program, as data addresses: fonts from files do not load in a page without an address of its own.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

interface Face {
  /** file of a package, before weight and ending */
  file: string;
  /** CSS unicode-range; null: all it has */
  range: string | null;
  needed: RegExp;
}

// Static cuts: variable ones become Type 3 fonts in a PDF. Amiri and Abhaya Libre, because they are read easily on paper and
// their letters copy out of a PDF. Without size-adjust, which spoils the copying (npm run bench -- copy).
const faces: readonly Face[] = [
  { file: '@fontsource/noto-sans/files/noto-sans-latin', range: null, needed: /(?:)/ },
  {
    file: '@fontsource/noto-sans/files/noto-sans-latin-ext',
    range: 'U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1EFF',
    needed: /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]/,
  },
  {
    file: '@fontsource/amiri/files/amiri-arabic',
    range: 'U+0600-06FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC',
    needed: /\p{Script=Arabic}/u,
  },
  {
    file: '@fontsource/abhaya-libre/files/abhaya-libre-sinhala',
    range: 'U+0D80-0DFF,U+200C-200D',
    needed: /\p{Script=Sinhala}/u,
  },
];

/** One family, "Noto Sans", that has a face for every script of the text: CSS for a style element. */
export async function fontFaces(text: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const needed = faces.filter((face) => face.needed.test(text));
  const rules = needed.flatMap(({ file, range }) =>
    [400, 700].map(async (weight) => {
      const bytes = await readFile(resolve(`${file}-${weight}-normal.woff2`));
      const only = range === null ? '' : `unicode-range:${range};`;
      return `@font-face{font-family:"Noto Sans";font-weight:${weight};${only}src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")}\n`;
    }),
  );
  return (await Promise.all(rules)).join('');
}
