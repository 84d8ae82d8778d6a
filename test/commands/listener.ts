import type { Terminal } from '../../src/commands/terminal.ts';
import type { OperatorLanguage } from '../../src/model.ts';

/** A terminal that remembers what is said. */
export function listener(language: OperatorLanguage = 'it') {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    language,
    interactive: false,
  };
  return { out, err, terminal };
}
