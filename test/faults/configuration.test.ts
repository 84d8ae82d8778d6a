// Sections I and J: mistakes of a person who is no programmer. Nothing may be fetched before they are told.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ConfigProblem, loadWorkspace } from '../../src/config/load.ts';
import { faultsOfWording } from './wording.ts';

interface Mistake {
  id: string;
  name: string;
  /** the lines of the source `fonte`, from line 4 of the file on; the first stands after the dash */
  source?: string;
  /** the whole file, or files by name, in the place of it */
  files?: Record<string, string | Uint8Array>;
  /** where it is told: `5:3`; empty: the file as a whole */
  at: string;
  /** what is said, in Italian: of the problem, or of the warning */
  says: RegExp;
  /** told, but no hindrance */
  warning?: true;
  /** nothing else is told */
  alone?: true;
}

const head = `bulletin: {title: B, publisher: {name: P, email: p@p.example}, first_issue: {number: 1, week: 2026-W01}}
desks: [{id: hub, name: HUB, address: via Inventata 1}]
sources:
`;
const file = (source: string): string => `${head}  - ${source.replaceAll('\n', '\n    ')}\n`;
const feed = (more: string): string => `id: fonte\nkind: feed\n${more}`;
const whole = (text: string | Uint8Array): Record<string, string | Uint8Array> => ({ 'sources.yaml': text });
const nbsp = '\u00a0';

const yaml: Mistake[] = [
  {
    id: 'I1',
    name: 'aliases of aliases',
    files: whole(`a: &a [x]\nb: &b [*a, *a]\n${head}`),
    at: '1:4',
    says: /comincia con «&»/,
  },
  { id: 'I2', name: 'twenty thousand brackets', files: whole('['.repeat(20_000)), at: '', says: /uno dentro l’altro/ },
  {
    id: 'I3',
    name: 'twenty thousand fields',
    files: whole(Array.from({ length: 20_001 }, (_, at) => `k${at}: 1`).join('\n')),
    at: '',
    says: /troppe voci/,
  },
  { id: 'I4', name: 'a tab', source: 'id: fonte\n\tkind: feed', at: '5:5', says: /TAB/ },
  { id: 'I5', name: 'a field twice', source: feed('url: https://a.example/\nkind: page'), at: '7:5', says: /riga 5/ },
  { id: 'I6', name: 'an old version of the language', files: whole(`%YAML 1.1\n---\n${head}`), at: '1:1', says: /«%»/ },
  {
    id: 'I6',
    name: '“no” where yes or no is asked for',
    source: feed('url: https://a.example/\nenabled: no'),
    at: '7:14',
    says: /true \(sì\) o false \(no\).*enabled: false/,
  },
  {
    id: 'I8',
    name: 'a number with a point where whole ones belong',
    source: feed('url: https://a.example/\nmax: 1.5'),
    at: '7:10',
    says: /numero/,
  },
  {
    id: 'I9',
    name: 'a name that means nothing',
    source: feed('url: https://a.example/\nname: null'),
    at: '7:11',
    says: /tra virgolette: "null"/,
  },
  { id: 'I9', name: 'no value', source: feed('url:'), at: '6:9', says: /Manca il valore di «url»/ },
  {
    id: 'I10',
    name: 'a text cut at a number sign',
    source: feed('url: https://a.example/\nname: Forno #1 di Milano'),
    at: '7:16',
    says: /finisce a «Forno»/,
  },
  {
    id: 'I11',
    name: 'a colon within a text',
    source: feed('url: https://a.example/\nname: Corso: informatica'),
    at: '7:11',
    says: /tra virgolette/,
  },
  {
    id: 'I11',
    name: 'a text that begins with @',
    source: feed('url: https://a.example/\nname: @comune'),
    at: '7:11',
    says: /'@comune'/,
  },
  {
    id: 'I11',
    name: 'an initial apostrophe',
    source: feed("url: https://a.example/\nname: 'Ndrangheta e lavoro"),
    at: '7:11',
    says: /"'Ndrangheta e lavoro"/,
  },
  {
    id: 'I12',
    name: 'special blanks',
    files: whole(file(feed('url: https://a.example/')).replace('    kind', `${nbsp}${nbsp}${nbsp}${nbsp}kind`)),
    at: '5:1',
    says: /spazio speciale/,
  },
  {
    id: 'I13',
    name: 'a dash without a space',
    files: whole(`${head}  -id: fonte\n`),
    at: '3:1',
    says: /trattino manca uno spazio/,
  },
  {
    id: 'I14',
    name: 'lines joined by their indentation',
    files: whole(file(feed('url: https://a.example/\nname: uno\n  due'))),
    at: '7:11',
    says: /./,
    warning: true,
  },
  { id: 'I15', name: 'an anchor within itself', source: feed('url: &a [*a]'), at: '6:10', says: /comincia con «&»/ },
  { id: 'I16', name: 'a tag', source: feed('url: !!js/function x'), at: '6:10', says: /comincia con «!»/ },
  {
    id: 'I18',
    name: 'two documents',
    files: whole(`${file(feed('url: https://a.example/'))}---\na: 1\n`),
    at: '7:1',
    says: /in due/,
  },
  {
    id: 'I19',
    name: 'a name of the program’s own objects',
    source: feed('url: https://a.example/\n__proto__: x'),
    at: '7:5',
    says: /«__proto__» qui non esiste/,
  },
];

const family = 'id: fonte\nkind: listing\n';
const offer = 'offers: [{role: badante, seen: 2026-11-20, by: AB';
const mistakes: Mistake[] = [
  {
    id: 'J4',
    name: 'an expression that is none',
    source: feed('url: https://a.example/')
      .replace('feed', 'page')
      .concat("\nlist: {item: .a, fields: {title: {select: h3, match: '('}}}"),
    at: '7:58',
    says: /espressione regolare/,
  },
  {
    id: 'J4',
    name: 'pages that are not counted',
    source: 'id: fonte\nkind: json\nurl: https://a.example/\nfields: {title: t}\npage: {max: 3}',
    at: '8:5',
    says: /pagina seguente/,
  },
  {
    id: 'J4',
    name: 'two ways to the next page',
    source: 'id: fonte\nkind: json\nurl: https://a.example/\nfields: {title: t}\nnext: n\npage: {param: p}',
    at: '9:19',
    says: /Tienine uno solo/,
  },
  {
    id: 'J4',
    name: 'two ways to the offers',
    source: 'id: fonte\nkind: jobposting\nurl: https://a.example/\nfollow: {links: a, sitemap: true}',
    at: '7:5',
    says: /links oppure sitemap/,
  },
  {
    id: 'J4',
    name: 'an address for the name of a board',
    source: 'id: fonte\nkind: ats\nboard: {vendor: lever, name: https://jobs.lever.co/x}',
    at: '6:34',
    says: /nome dell’azienda/,
  },
  { id: 'J4', name: 'no board', source: 'id: fonte\nkind: ats', at: '4:5', says: /Manca la bacheca/ },
  { id: 'J4', name: 'no messages', source: 'id: fonte\nkind: mail', at: '4:5', says: /Non è scritto da dove leggere/ },
  { id: 'J4', name: 'no employer', source: `${family}${offer}}]`, at: '4:5', says: /Manca il nome del datore/ },
  {
    id: 'J4',
    name: 'the name of a family',
    source: `${family}household: true\nemployer: Rossi\n${offer}, desk: hub}]`,
    at: '7:15',
    says: /nome di una famiglia/,
  },
  {
    id: 'J4',
    name: 'the telephone of a family',
    source: `${family}household: true\n${offer}, desk: hub, phone: '300 000 0011'}]`,
    at: '7:74',
    says: /recapiti di una famiglia/,
  },
  {
    id: 'J4',
    name: 'a family without a desk',
    source: `${family}household: true\n${offer}}]`,
    at: '7:14',
    says: /candida allo sportello/,
  },
  {
    id: 'J1',
    name: 'a kind that does not exist, and another mistake beside it',
    source: 'id: fonte\nkind: xyz\nurl: ditta.example/feed',
    at: '6:10',
    says: /https:\/\/ditta\.example\/feed/,
  },
  {
    id: 'J1',
    name: 'a kind that does not exist, and a misspelt field',
    source: 'id: fonte\nkind: xyz\nurl: https://a.example/\nenabeld: false',
    at: '7:5',
    says: /«enabled»/,
  },
  {
    id: 'J1',
    name: 'a kind that does not exist alone',
    source: 'id: fonte\nkind: xyz\nurl: https://a.example/\nlist: {item: .a, fields: {title: h3}}',
    at: '5:11',
    says: /Si può scrivere: /,
    alone: true,
  },
  {
    id: 'J1',
    name: 'a misspelt field',
    source: feed('url: https://a.example/\nenabeld: false'),
    at: '7:5',
    says: /volevi dire «enabled»/,
  },
  {
    id: 'J1',
    name: 'a field in Italian',
    source: feed('indirizzo: https://a.example/'),
    at: '6:5',
    says: /volevi dire «url»/,
  },
  {
    id: 'J1',
    name: 'a misspelt kind',
    source: 'id: fonte\nkind: fed\nurl: https://a.example/',
    at: '5:11',
    says: /volevi dire «feed»/,
  },
  {
    id: 'J1',
    name: 'a field of another kind',
    source: feed('url: https://a.example/\noffers: []'),
    at: '7:5',
    says: /«offers» qui non esiste/,
  },
  {
    id: 'J2',
    name: 'an address without its beginning',
    source: feed('url: www.ditta.example/feed'),
    at: '6:10',
    says: /https:\/\/www\.ditta\.example\/feed/,
  },
  {
    id: 'J2',
    name: 'an address with words after it',
    source: feed('url: https://ditta.example/lavora con noi'),
    at: '6:10',
    says: /altro oltre all’indirizzo/,
  },
  {
    id: 'J2',
    name: 'an address in the quotes of a text',
    source: feed('url: “https://ditta.example/”'),
    at: '6:10',
    says: /https:\/\/ditta\.example\//,
  },
  {
    id: 'J2',
    name: 'the address of a search',
    source: feed('url: https://www.google.com/url?q=https://ditta.example/lavoro'),
    at: '6:10',
    says: /https:\/\/ditta\.example\/lavoro/,
  },
  {
    id: 'J2',
    name: 'an address of no web',
    source: feed('url: ftp://ditta.example/'),
    at: '6:10',
    says: /non è un indirizzo web/,
  },
  {
    id: 'J3',
    name: 'an address twice',
    source: feed('url: https://a.example/f\n').trimEnd().concat('\n', ''),
    files: whole(`${file(feed('url: https://a.example/f'))}  - {id: altra, kind: feed, url: http://a.example/f/}\n`),
    at: '7:34',
    says: /riga 6/,
  },
  {
    id: 'J3',
    name: 'a name twice',
    files: whole(`${file(feed('url: https://a.example/f'))}  - {id: fonte, kind: feed, url: https://b.example/}\n`),
    at: '7:10',
    says: /riga 4/,
  },
  {
    id: 'J4',
    name: 'neither address nor file',
    source: 'id: fonte\nkind: feed',
    at: '4:5',
    says: /manca l’indirizzo/i,
  },
  {
    id: 'J4',
    name: 'both address and file',
    source: feed('url: https://a.example/\npath: a.xml'),
    at: '7:11',
    says: /Tienine uno solo/,
  },
  {
    id: 'J5',
    name: 'a second ending',
    files: { 'sources.yaml.txt': file(feed('url: https://a.example/')) },
    at: '',
    says: /sources\.yaml\.txt/,
  },
  {
    id: 'J5',
    name: 'a document of a word processor',
    files: whole(Buffer.from('PK\x03\x04 word/document.xml')),
    at: '',
    says: /./,
  },
  { id: 'J5', name: 'nothing in it', files: whole(''), at: '', says: /vuoto/ },
  {
    id: 'J5',
    name: 'UTF-16',
    files: whole(Buffer.from(`\uFEFF${file(feed('url: https://a.example/'))}`, 'utf16le')),
    at: '',
    says: /Unicode.*UTF-8/,
  },
  { id: 'J5', name: 'the folder of another', files: { 'altro.yaml': 'a: 1' }, at: '', says: /sources\.yaml/ },
  {
    id: 'J6',
    name: 'a password',
    source: feed('url: https://a.example/\nsmtp_password: hunter2'),
    at: '7:5',
    says: /password/,
  },
  {
    id: 'J6',
    name: 'a password in an address',
    source: feed('url: https://me:hunter2@a.example/'),
    at: '6:10',
    says: /password/,
  },
];

describe.each([
  ['the language of the file', yaml],
  ['what is written in it', mistakes],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [`${row.id} ${row.name}`, row] as const))('%s', async (_, row) => {
    const files = row.files ?? whole(file(row.source ?? ''));
    const { workspace, problems, warnings } = await loadWorkspace(await folderOf(files));
    const told = row.warning ? warnings : problems;
    expect(workspace === null).toBe(row.warning !== true);
    expect(told.map(placeOf)).toContain(row.at);
    if (row.alone) expect(told).toHaveLength(1);
    const said = told.filter((problem) => placeOf(problem) === row.at);
    expect(said.map(({ what, remedy }) => `${what.it} ${remedy.it}`).join('\n')).toMatch(row.says);
    expect(told.flatMap(badWording)).toEqual([]);
    expect(JSON.stringify(told)).not.toContain('hunter2');
  });
});

function placeOf({ line, column }: ConfigProblem): string {
  return line === 0 ? '' : `${line}:${column}`;
}

/** Where it is stands before the sentence, with the line itself. */
function badWording({ file, what, remedy }: ConfigProblem): string[] {
  return faultsOfWording({ code: file, lost: 'source', where: file, what, remedy }, ['']);
}

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bulletin-faults-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
