import { Parser } from 'htmlparser2';
import type { JsonObject } from '../json-ld.ts';

/**
 * The positions of Personio's XML: texts by their path below `position` (`office`, `additionalOffices/office`), several as a list;
 * `jobDescriptions` holds all headings and texts of the description. Null when the document is another one, or nested as none is.
 * A position that is cut off is left out. One pass, without a tree.
 */
export function personioPositions(xml: string): JsonObject[] | null {
  const positions: JsonObject[] = [];
  const path: string[] = [];
  let root: string | null = null;
  let position: JsonObject | null = null;
  let text = '';
  let level = 0;
  const parser: Parser = new Parser(
    {
      onopentagname: (name) => {
        root ??= name;
        text = '';
        level++;
        if (level > levelsAtMost) parser.pause();
        if (position !== null) path.push(name);
        else if (name === 'position') position = {};
      },
      ontext: (data) => {
        if (position !== null) text += data;
      },
      onclosetag: (_, isImplied) => {
        level--;
        if (position === null || isImplied) return;
        if (path.length > 0) {
          if (path.length <= deepest) keep(position, nameOf(path), text.trim());
          path.pop();
        } else {
          positions.push(position);
          position = null;
        }
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return root === rootName && level <= levelsAtMost ? positions : null;
}

/** Whether the document breaks off before its end. */
export function isCutOff(xml: string): boolean {
  return !xml.trimEnd().endsWith(`</${rootName}>`);
}

const rootName = 'workzag-jobs';
/** Parts of a position stand no deeper than this. */
const deepest = 3;
/** The parser takes quadratic time in the number of open elements. */
const levelsAtMost = 100;

/** Headings and texts of the description stay in one list, in their order. */
function nameOf(path: string[]): string {
  return path[0] === 'jobDescriptions' ? 'jobDescriptions' : path.join('/');
}

function keep(position: JsonObject, path: string, text: string): void {
  if (text === '') return;
  const before = position[path];
  if (Array.isArray(before)) before.push(text);
  else position[path] = before === undefined ? text : [before, text];
}
