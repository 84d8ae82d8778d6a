// The components of an iCalendar document (RFC 5545, 3.1): unfolded lines, read one by one, so that a broken one costs itself.

export interface Component {
  /** `VEVENT`, in capitals */
  name: string;
  properties: Property[];
  components: Component[];
}

export interface Property {
  /** in capitals */
  name: string;
  params: ReadonlyMap<string, string>;
  /** as written, escapes included */
  value: string;
}

const mostComponents = 20_000;
const longestValue = 100_000;
const deepest = 8;

/** Null when no calendar begins anywhere. Components that are not closed end with the document. */
export function parseCalendar(text: string): Component | null {
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  let count = 0;
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const property = propertyOf(line);
    const current = open.at(-1);
    if (property === null || current === undefined) continue;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      if (++count > mostComponents) break;
      const inner: Component = { name, properties: [], components: [] };
      if (open.length < deepest) current.components.push(inner);
      open.push(inner);
    } else if (property.name === 'END') {
      const at = open.findLastIndex((one) => one.name === name);
      if (at > 0) open.length = at;
    } else current.properties.push(property);
  }
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) return null;
  return {
    name: 'VCALENDAR',
    properties: calendars.flatMap((one) => one.properties),
    components: calendars.flatMap((one) => one.components),
  };
}

/** The first property of that name. */
export function propertyIn(component: Component, name: string): Property | null {
  return component.properties.find((one) => one.name === name) ?? null;
}

/** The text of a property (RFC 5545, 3.3.11), or null where it is absent or empty. */
export function textIn(component: Component, name: string): string | null {
  const property = propertyIn(component, name);
  const text = property === null ? '' : unescaped(property.value).trim();
  return text === '' ? null : text;
}

export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN:"])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

/** `DTSTART;TZID="Europe/Rome":20261201T093000` */
function propertyOf(line: string): Property | null {
  const name = /^[\s\uFEFF]*(?:[\w-]{1,60}\.)?([\w-]{1,60})(?=[;:])/.exec(line);
  if (name === null) return null;
  const params = new Map<string, string>();
  let at = name[0].length;
  while (line[at] === ';') {
    const param = /^;([\w-]{1,60})=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/.exec(line.slice(at));
    // A parameter that cannot be read: the value begins after the next colon.
    if (param === null) {
      at = line.indexOf(':', at);
      break;
    }
    params.set((param[1] ?? '').toUpperCase(), (param[2] ?? '').replaceAll('"', ''));
    at += param[0].length;
  }
  if (at < 0 || line[at] !== ':') return null;
  return { name: (name[1] ?? '').toUpperCase(), params, value: line.slice(at + 1, at + 1 + longestValue) };
}
