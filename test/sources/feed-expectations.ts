// The expectations that Python feedparser's own test files carry in a comment: `entries[0]['title'] == u'...'`.

export interface Expectation {
  /** of the feed itself (null) or of one of its entries */
  entry: number | null;
  /** `title`, `summary_detail.value`, `content.0.language` */
  path: string;
  /** text, whole number, the nine numbers of a time, or nothing */
  value: string | number | number[] | null;
}

/** Empty: a shape that is not read (several conditions, calls, `bozo` alone ...). */
export function expectationsIn(document: string): Expectation[] {
  const condition = /Expect:\s*(?:(?:not )?bozo and )?(.+)/.exec(document)?.[1]?.trim() ?? '';
  const count = /^len\(entries\) == (\d+)$/.exec(condition);
  if (count) return [{ entry: null, path: 'entries', value: Number(count[1]) }];
  const absent = /^not (.+)\.has_key\('(\w+)'\)$/.exec(condition);
  const sides = absent ? [`${absent[1]}.${absent[2]}`, 'None'] : condition.split(' == ');
  const value = literal(sides.pop() ?? '');
  const targets = sides.map(targetOf);
  if (value === undefined || targets.includes(null)) return [];
  return targets.flatMap((target) => (target === null ? [] : [{ ...target, value }]));
}

function targetOf(python: string): Omit<Expectation, 'value'> | null {
  const shape = /^(?:feed|entries\[(\d+)\])((?:\.\w+|\['[\w:-]+'\]|\[\d+\])+)$/.exec(python);
  if (!shape) return null;
  const parts = (shape[2] ?? '').replace(/\['?|'?\]/g, '.').split('.');
  return {
    entry: shape[1] === undefined ? null : Number(shape[1]),
    path: parts.filter((part) => part !== '').join('.'),
  };
}

function literal(python: string): Expectation['value'] | undefined {
  if (python === 'None') return null;
  const numbers = /^\(((?:\d+, ){8}\d+)\)$/.exec(python)?.[1];
  if (numbers !== undefined) return numbers.split(', ').map(Number);
  const quoted = /^u?(['"])((?:(?!\1)[^\\]|\\.)*)\1$/.exec(python);
  return quoted ? unescaped(quoted[2] ?? '') : undefined;
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi,
    (_all, unicode?: string, byte?: string, other?: string) => {
      const code = unicode ?? byte;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return { n: '\n', t: '\t', r: '\r' }[other ?? ''] ?? other ?? '';
    },
  );
}

/** A header that the comment says the file is served with. */
export function headerIn(document: string, name: string): string | null {
  return new RegExp(`^Header:\\s*${name}:\\s*(.*)$`, 'im').exec(document)?.[1]?.trim() ?? null;
}
