import { createHash } from 'node:crypto';
import type { Draft, IsoDate } from '../../model.ts';
import { labelOf } from '../sheet-columns.ts';
import { emptyDraft } from '../source.ts';
import { limits } from './limits.ts';
import { bulletMark, labelled, numberMark } from './pdf-blocks.ts';
import type { Line } from './pdf-lines.ts';

interface PdfSource {
  id: string;
  section?: Draft['section'] | undefined;
  employer?: string | undefined;
}

/**
 * One offer as it stands in a PDF, all its words in `text`. Its id is that of its words: an offer that was changed since a person
 * saw it is another one, and waits again.
 */
export function pdfDraft(lines: readonly Line[], source: PdfSource, today: IsoDate): Draft {
  const paragraphs = paragraphsOf(lines);
  const text = paragraphs.join('\n').slice(0, limits.draftCharacters);
  const labels = labelsIn(paragraphs);
  return {
    ...emptyDraft(source, 'market', today),
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    title: titleOf(paragraphs, labels),
    employer: labels.get('employer') ?? source.employer ?? null,
    place: labels.get('place') ?? null,
    deadline: labels.get('deadline') ?? null,
    text,
    extra: { pdfPage: String(lines[0]?.page ?? 1) },
  };
}

/** Lines that only wrap are joined: those after which the next word would not have fitted. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.length - 1;
    if (before !== undefined && wraps(before, line)) paragraphs[last] = joined(paragraphs[last] ?? '', line.text);
    else paragraphs.push(line.text);
  }
  return paragraphs;
}

function wraps(before: Line, line: Line): boolean {
  if (bulletMark.test(line.text) || labelled(line.text) !== null || /\s{2,}/.test(line.text)) return false;
  const sameKind = Math.abs(before.size - line.size) < 0.5 && before.bold === line.bold;
  const firstWord = (/^\S+/.exec(line.text)?.[0].length ?? 0) * 0.5 * line.size;
  const reachesEdge = before.right + firstWord > before.columnRight;
  const gap = line.above !== null && line.above > 1.7;
  const goesOn = /^[\p{Ll}(]/u.test(line.text) || before.text.length >= shortestFullLine;
  return sameKind && reachesEdge && goesOn && !gap && !/[.;:!?]$/.test(before.text);
}

/** Of a list of short lines the longest one reaches the edge too. */
const shortestFullLine = 45;

/** A word that is parted at a line end loses its hyphen; `part-time` keeps it. */
function joined(before: string, next: string): string {
  const parted = /(\p{L}+)-$/u.exec(before)?.[1];
  if (parted === undefined || !/^\p{Ll}/u.test(next)) return `${before} ${next}`;
  return /^(?:part|full|pre|post|self|e|on|co|mid|smart)$/i.test(parted) ? before + next : before.slice(0, -1) + next;
}

type Labelled = 'title' | 'employer' | 'place' | 'deadline';

function labelsIn(paragraphs: readonly string[]): Map<Labelled, string> {
  const labels = new Map<Labelled, string>();
  for (const paragraph of paragraphs) {
    const found = labelled(paragraph);
    const name = found === null ? null : labelOf(found.name);
    if (!found?.value || !isWanted(name) || labels.has(name)) continue;
    labels.set(name, found.value.slice(0, 200));
  }
  return labels;
}

function isWanted(name: string | null): name is Labelled {
  return name === 'title' || name === 'employer' || name === 'place' || name === 'deadline';
}

/** What is labelled as such, or else the first line without its number or bullet. */
function titleOf(paragraphs: readonly string[], labels: ReadonlyMap<Labelled, string>): string | null {
  const given = labels.get('title');
  if (given !== undefined) return given;
  for (const paragraph of paragraphs) {
    const plain = paragraph
      .replace(numberMark, '')
      .replace(bulletMark, '')
      .replace(/^[\s.:–—-]+/, '')
      .trim();
    if (/\p{L}{3}/u.test(plain)) return plain.split(/\s{2,}/)[0]?.slice(0, 160) ?? null;
  }
  return null;
}
