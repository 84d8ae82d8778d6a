// PNG pictures of the elements of the class `picture` in a page made from a template.

import type { Problem } from '../model.ts';
import { fontFaces } from './fonts.ts';
import type { RenderTools } from './output.ts';
import { withPrinter } from './with-printer.ts';

/** None, and a problem told, where there is no browser. */
export async function picturesOf(template: string, view: object, tools: RenderTools): Promise<Uint8Array[]> {
  const made = await withPrinter(
    tools,
    async (printer) => {
      const html = tools.templates.render(template, view);
      const fonts = await fontFaces(html);
      return printer.pictures(html.replace('<style>', () => `<style>\n${fonts}`));
    },
    notDrawn,
  );
  return made ?? [];
}

function notDrawn(error: Error): Problem {
  const [first] = error.message.split('\n');
  return {
    code: 'PICTURES_FAILED',
    lost: 'output',
    where: 'png',
    what: {
      it: `Le immagini non sono state fatte: il browser si è fermato (${first}).`,
      en: `The pictures were not made: the browser stopped (${first}).`,
    },
    remedy: { it: 'I testi ci sono. Rifai il comando.', en: 'The texts are there. Run the command again.' },
  };
}
