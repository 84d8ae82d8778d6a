// What is drawn on a page (ISO 32000-1, 7.8.2), as Chromium writes it: an operator at the end of each line, glyphs in hexadecimal.

interface Group {
  text: string;
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
  let isOpen = false;
  for (const { text, draws, isMarked } of groupsOf(content)) {
    const wanted = draws && !isMarked;
    if (isOpen !== wanted) parts.push(wanted ? '/Artifact BMC' : 'EMC');
    isOpen = wanted;
    parts.push(text);
  }
  if (isOpen) parts.push('EMC');
  return parts.join('\n');
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
  let open: string[] = [];
  let inText = false;
  const close = (draws: boolean): void => {
    groups.push({ text: open.join('\n'), draws, isMarked: marks.includes(true) });
    open = [];
  };
  for (const line of content.split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    open.push(line);
    if (operator === 'BT') inText = true;
    else if (operator === 'ET') {
      inText = false;
      close(true);
    } else if (!inText && !pathBuilding.has(operator)) {
      if (/(?:BDC|BMC)$/.test(operator)) marks.push(/\/MCID \d|^\/Artifact\b/.test(line));
      if (operator === 'EMC') marks.pop();
      close(painting.has(operator));
    }
  }
  if (open.length > 0) close(false);
  return groups;
}
