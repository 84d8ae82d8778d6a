import type { Problem } from '../model.ts';
import { type Printer, startPrinter } from './browser.ts';
import type { RenderTools } from './output.ts';

/**
 * What a browser makes, or `null` and a told problem where there is none or it stops. A browser that is given stays open for
 * the next edition.
 */
export async function withPrinter<Made>(
  tools: RenderTools,
  make: (printer: Printer) => Promise<Made>,
  stopped: (error: Error) => Problem,
): Promise<Made | null> {
  const isOwn = tools.printer === null;
  const printer = await (tools.printer ?? startPrinter(tools.browser));
  if ('code' in printer) {
    tools.report(printer);
    return null;
  }
  try {
    return await make(printer);
  } catch (error) {
    if (!(error instanceof Error && /TimeoutError|ProtocolError|TargetCloseError/.test(error.name))) throw error;
    tools.report(stopped(error));
    return null;
  } finally {
    if (isOwn) await printer.close();
  }
}
