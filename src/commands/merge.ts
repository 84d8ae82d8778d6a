// `bulletin merge --jsonl`: says of pairs of ads whether they are one vacancy, with the decision that the bulletin uses.

import * as z from 'zod';
import type { Draft, Entry } from '../model.ts';
import { type ReadContext, readEntry } from '../reading/read.ts';
import { sameVacancy } from '../same-vacancy.ts';
import { emptyDraft } from '../sources/source.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface MergeOptions {
  /** standard input: one pair `{id, a, b}` a line; `a` and `b` are texts, or `{title, employer, place, text}` */
  input: AsyncIterable<string | Uint8Array>;
}

const ad = z.union([
  z.string().transform((text) => ({ title: null, employer: null, place: null, text })),
  z.object({
    title: z.string().nullish(),
    employer: z.string().nullish(),
    place: z.string().nullish(),
    text: z.string(),
  }),
]);
const pair = z.object({ id: z.union([z.string(), z.number()]), a: ad, b: ad });

/** Prints `{id, same, why}` for each pair. A line that is not a pair is told with its number and makes the exit code 3. */
export async function merge(options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  let number = 0;
  for (const line of (await textOf(options.input)).split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    const found = pair.safeParse(json(line));
    if (found.success) {
      const { id, a, b } = found.data;
      const { same, reason } = sameVacancy(entryOf(a), entryOf(b));
      terminal.out(JSON.stringify({ id, same, why: reason[terminal.language] }));
    } else {
      code = 3;
      say(terminal, {
        it: `La riga ${number} non è una coppia di annunci {"id", "a", "b"}: è stata saltata. Correggila e riprova.`,
        en: `Line ${number} is not a pair of ads {"id", "a", "b"}: it was skipped. Correct it and try again.`,
      });
    }
  }
  return code;
}

async function textOf(input: MergeOptions['input']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of input) text += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
  return text + decoder.decode();
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const readContext: ReadContext = { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } };

function entryOf(told: z.infer<typeof ad>): Entry {
  const draft: Draft = {
    ...emptyDraft({ id: 'merge' }, 'market', '2026-01-01'),
    title: told.title ?? null,
    employer: told.employer ?? null,
    place: told.place ?? null,
    text: told.text,
  };
  return readEntry(draft, readContext);
}
