// `bulletin read [file]`: what the program understands of an ad, word by word, and what it would ask the employer.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { examine } from '../gates/index.ts';
import type { IsoDate, OperatorLanguage, Said, Verdict } from '../model.ts';
import { addDays, weekDates, weekOf } from '../week.ts';
import { readText } from './read-text.ts';
import { missing, understood } from './read-told.ts';
import { type LabelledText, scoredLine } from './scored-line.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface ReadOptions {
  /** path of a text; null: the text comes on `input` */
  file: string | null;
  json: boolean;
  /** one JSON object with `id` and `text` on each line, one answer on each line */
  jsonl: boolean;
  today: IsoDate;
}

export async function read(options: ReadOptions, input: Readable, terminal: Terminal): Promise<ExitCode> {
  const from = options.file === null ? input : createReadStream(options.file);
  try {
    return options.jsonl ? await readLines(from, options.today, terminal) : await readOne(from, options, terminal);
  } catch (error) {
    if (!isFileTrouble(error)) throw error;
    say(terminal, {
      it: `Non riesco a leggere il file "${options.file}": controlla il nome e la cartella, poi riprova.`,
      en: `The file "${options.file}" cannot be read: check its name and folder, then try again.`,
    });
    return 2;
  }
}

function isFileTrouble(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EISDIR', 'EPERM'].includes(String(error.code))
  );
}

async function readOne(from: Readable, options: ReadOptions, terminal: Terminal): Promise<ExitCode> {
  const text = await whole(from);
  if (text.trim() === '') {
    say(terminal, {
      it: 'Non c’è nessun testo da leggere: indica un file, oppure incolla l’annuncio e chiudi con Ctrl+D.',
      en: 'There is no text to read: name a file, or paste the ad and end with Ctrl+D.',
    });
    return 2;
  }
  const { kind, offer, entry } = readText(text, options.today);
  const verdicts = said(examine(entry, contextOf(options.today)));
  if (options.json) {
    terminal.out(JSON.stringify({ ...offer, kind, verdicts }));
    return 0;
  }
  for (const line of told(
    {
      understood: understood(offer, kind, terminal.language),
      missing: missing(offer, kind, terminal.language),
      verdicts,
    },
    terminal.language,
  )) {
    terminal.out(line);
  }
  return 0;
}

function contextOf(today: IsoDate) {
  const week = weekDates(weekOf(today));
  return { today, week, nextIssue: addDays(week.to, 1) };
}

function said(verdicts: Verdict[]): Verdict[] {
  return verdicts.filter((verdict) => verdict.level !== 'ok');
}

interface Told {
  understood: string[];
  missing: string[];
  verdicts: Verdict[];
}

const heads = {
  understood: { it: 'Ho capito', en: 'Understood' },
  missing: { it: 'Non è scritto: da chiedere', en: 'Not written: to be asked' },
  held: { it: 'Non si stampa così', en: 'Not printed as it is' },
  warned: { it: 'Da controllare', en: 'To be checked' },
  ask: { it: 'Da dire a chi offre', en: 'To be said to the employer' },
} satisfies Record<string, Said>;

function told(found: Told, language: OperatorLanguage): string[] {
  const stops = (verdict: Verdict) => verdict.level !== 'warn';
  const line = ({ sentence, ask }: Verdict) => [
    `  - ${sentence[language]}`,
    ...(ask ? [`    ${heads.ask[language]}: «${ask}»`] : []),
  ];
  const parts: [Said, string[]][] = [
    [heads.held, found.verdicts.filter(stops).flatMap(line)],
    [heads.understood, found.understood.map((each) => `  - ${each}`)],
    [heads.missing, found.missing.map((each) => `  - ${each}`)],
    [heads.warned, found.verdicts.filter((verdict) => !stops(verdict)).flatMap(line)],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([head, lines], index) => [...(index > 0 ? [''] : []), head[language], ...lines]);
}

async function whole(from: Readable): Promise<string> {
  from.setEncoding('utf8');
  let text = '';
  for await (const chunk of from) text += chunk;
  return text;
}

/** A line that is no JSON object with `id` and `text` is named and passed over; the others are answered. */
async function readLines(from: Readable, today: IsoDate, terminal: Terminal): Promise<ExitCode> {
  let number = 0;
  let lost = 0;
  from.setEncoding('utf8');
  for await (const line of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const item = labelledText(line);
    if (item) {
      terminal.out(JSON.stringify(scoredLine(item, today)));
      continue;
    }
    lost += 1;
    say(terminal, {
      it: `Riga ${number}: serve un oggetto JSON con "id" e "text". La riga è stata saltata.`,
      en: `Line ${number}: a JSON object with "id" and "text" is needed. The line was passed over.`,
    });
  }
  return lost > 0 ? 3 : 0;
}

function labelledText(line: string): LabelledText | null {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return null;
  if (typeof value.text !== 'string' || (typeof value.id !== 'string' && typeof value.id !== 'number')) return null;
  const given = 'referenceDate' in value && typeof value.referenceDate === 'string' ? value.referenceDate : '';
  return { id: String(value.id), text: value.text, referenceDate: /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
