// What a robots.txt says to one program (RFC 9309).

export interface RobotsRules {
  allows: (url: URL) => boolean;
  /** seconds between requests (`Crawl-delay`, not in the RFC); 0 where none is asked */
  delay: number;
}

interface Rule {
  allow: boolean;
  pattern: string;
}
interface Group {
  rules: Rule[];
  delay: number;
}

/**
 * The rules of the groups that name `agent` (a product token in lower case), all together, or else those for everyone.
 * The longest matching pattern decides, and `allow` among equals (2.2.2). Lines that are not understood are passed over.
 */
export function robotsRules(text: string, agent: string): RobotsRules {
  const groups = read(text, agent);
  const { rules, delay } = groups.get(agent) ?? groups.get('*') ?? { rules: [], delay: 0 };
  return { delay, allows: (url) => decide(rules, plain(url.pathname + url.search)) };
}

function decide(rules: Rule[], path: string): boolean {
  let longest: Rule = { allow: true, pattern: '' };
  for (const rule of rules) {
    const { length } = rule.pattern;
    const weighsMore = length > longest.pattern.length || (length === longest.pattern.length && rule.allow);
    if (weighsMore && matches(rule.pattern, path)) longest = rule;
  }
  return longest.allow || path === '/robots.txt';
}

function read(text: string, agent: string): Map<string, Group> {
  const groups = new Map<string, Group>();
  let named = new Set<string>();
  let namesMayFollow = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [key, value] = parts(line);
    if (key === 'user-agent') {
      if (!namesMayFollow) named = new Set();
      namesMayFollow = true;
      const name = tokenOf(value);
      if (name !== agent && name !== '*') continue;
      named.add(name);
      if (!groups.has(name)) groups.set(name, { rules: [], delay: 0 });
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      namesMayFollow = false;
      for (const name of named) obey(groups.get(name), key, value);
    }
  }
  return groups;
}

/** `key: value`, or the two words of a forgotten colon. */
function parts(line: string): [string, string] {
  const stated = line.replace(/#.*$/, '').replace('\uFEFF', '').trim();
  const [, key = '', value = ''] = /^([a-z-]+)\s*:(.*)$/i.exec(stated) ?? /^([a-z-]+)\s+(\S+)$/i.exec(stated) ?? [];
  return [key.toLowerCase(), value.trim()];
}

/** `Bulletin/1.0 (…)` names `bulletin`; `*` may be followed by anything after a space. */
function tokenOf(value: string): string {
  return (/^(?:\*(?=\s|$)|[a-z_-]+)/i.exec(value)?.[0] ?? '').toLowerCase();
}

function obey(group: Group | undefined, key: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
  if (key === 'crawl-delay') {
    if (group && /^\d{1,6}(?:\.\d{1,6})?$/.test(value)) group.delay = Number(value);
  } else if (value !== '') {
    group?.rules.push({ allow: key === 'allow', pattern: plain(value.replace(/[^\x21-\x7E]+/g, encodeURIComponent)) });
  }
}

/** `*` stands for anything, a final `$` for the end (2.2.3). Piece after piece, each as early as possible: no backtracking. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return !isWhole || path.length === first.length;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return isWhole ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** One spelling for both sides: what is needlessly encoded is decoded (`/%70rivato`), the other codes are in capitals (RFC 3986, 6.2.2). */
function plain(encoded: string): string {
  return encoded.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}
