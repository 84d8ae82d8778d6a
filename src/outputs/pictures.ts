// PNG pictures of the elements of the class `picture` in a page made from a template.

import type { Problem } from '../model.ts';
import { startPrinter } from './browser.ts';
import { fontFaces } from './fonts.ts';
import type { RenderTools } from './output.ts';

/** None, and a problem told, where there is no browser. */
export async function picturesOf(template: string, view: object, tools: RenderTools): Promise<Uint8Array[]> {
  const isOwn = tools.printer === null;
  const printer = await (tools.printer ?? startPrinter(tools.browser));
  if ('code' in printer) {
    tools.report(printer);
    return [];
  }
  try {
    const html = tools.templates.render(template, view);
    const fonts = await fontFaces(html);
    return await printer.pictures(html.replace('<style>', () => `<style>\n${fonts}`));
  } catch (error) {
    if (!(error instanceof Error && /TimeoutError|ProtocolError|TargetCloseError/.test(error.name))) throw error;
    tools.report(notDrawn(error));
    return [];
  } finally {
    if (isOwn) await printer.close();
  }
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
