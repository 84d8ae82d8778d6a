// What is drawn on a page (ISO 32000-1, 7.8.2), as Chromium writes it: an operator at the end of each line, glyphs in hexadecimal.

/** Some lines together, by their places in the content. */
interface Group {
  from: number;
  /** draws something: letters, a line, a filled shape, a picture */
  draws: boolean;
  /** stands in marked content that a tag leads to, or in an artifact */
  isMarked: boolean;
}

/**
 * The same drawing, whatever no tag leads to (the foot of the page, lines and grounds, what is hidden from readers aloud) marked
 * as an artifact (ISO 32000-1, 14.8.2.2): a reader aloud passes over it.
 */
export function withArtifacts(content: string): string {
  const parts: string[] = [];
  let written = 0;
  let isOpen = false;
  for (const { from, draws, isMarked } of groupsOf(content)) {
    const wanted = draws && !isMarked;
    if (isOpen === wanted) continue;
    parts.push(content.slice(written, from), wanted ? '/Artifact BMC\n' : 'EMC\n');
    written = from;
    isOpen = wanted;
  }
  const rest = content.slice(written);
  return [...parts, rest, isOpen ? `${rest.endsWith('\n') ? '' : '\n'}EMC\n` : ''].join('');
}

/**
 * The same drawing with three digits after the point: a thousandth of a point is less than any eye or printer tells, and the
 * digits that Chromium writes beyond are a third of a page's bytes.
 */
export function withShortNumbers(content: string): string {
  return content.replace(/\d*\.\d{4,}/g, (number) => `${Math.round(Number(number) * 1000) / 1000}`);
}

/** How many drawings are neither tagged nor artifacts. */
export function unmarkedDrawings(content: string): number {
  return groupsOf(content).filter(({ draws, isMarked }) => draws && !isMarked).length;
}

/** Numbers of the marked contents (MCID) on the page, in the order drawn. */
export function markedContents(content: string): number[] {
  return [...content.matchAll(/\/MCID (\d+)[^\n]*BDC$/gm)].map(([, id]) => Number(id));
}

const pathBuilding = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);

/** Lines in groups that a mark may stand around: a text whole, a path with what paints it, any other line by itself. */
function groupsOf(content: string): Group[] {
  const groups: Group[] = [];
  const marks: boolean[] = [];
  let from = 0;
  for (let at = 0; at < content.length; ) {
    const line = content.slice(at, lineEnd(content, at)).trimEnd();
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    // Most lines are glyphs of a text, none of which matters here.
    at = operator === 'BT' ? textEnd(content, at) : lineEnd(content, at);
    if (pathBuilding.has(operator)) continue;
    if (operator.endsWith('BDC') || operator === 'BMC') marks.push(/\/MCID \d|^\/Artifact\b/.test(line));
    if (operator === 'EMC') marks.pop();
    groups.push({ from, draws: operator === 'BT' || painting.has(operator), isMarked: marks.includes(true) });
    from = at;
  }
  return groups;
}

function lineEnd(content: string, at: number): number {
  const end = content.indexOf('\n', at);
  return end < 0 ? content.length : end + 1;
}

function textEnd(content: string, at: number): number {
  const end = content.indexOf('\nET', at);
  return end < 0 ? content.length : lineEnd(content, end + 1);
}
