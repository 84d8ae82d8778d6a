import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config.ts';
import type { ConfigProblem } from '../../src/config/config-problem.ts';
import { readWritten } from '../../src/config/read-written.ts';
import { understand } from '../../src/config/understand.ts';
import { sampleSources } from './workspace-folder.ts';

function problemsOf(text: string): ConfigProblem[] {
  const { written, problems } = readWritten('sources.yaml', text);
  expect(problems).toEqual([]);
  return written ? understand(configSchema, written).problems : [];
}

describe('understand, a misspelt name', () => {
  const keys = [...sampleSources.matchAll(/([a-z_]+):(?=\s)/g)].map((match) => ({
    key: match[1] ?? '',
    at: match.index,
  }));

  it('has a sample with many names', () => {
    expect(problemsOf(sampleSources)).toEqual([]);
    expect(new Set(keys.map(({ key }) => key)).size).toBeGreaterThan(45);
  });

  it.each(keys)('$key is recognised after one slip, at its place', ({ key, at }) => {
    const line = sampleSources.slice(0, at).split('\n').length;
    for (const slip of slipsOf(key)) {
      const problems = problemsOf(sampleSources.slice(0, at) + slip + sampleSources.slice(at + key.length));
      expect(
        problems.map(({ line, what }) => [line, what.it]),
        slip,
      ).toEqual([[line, `Il campo «${slip}» qui non esiste: volevi dire «${key}»?`]]);
      expect(problems[0]?.remedy.it).toBe(`Scrivi «${key}:» al suo posto.`);
    }
  });
});

/** One letter doubled, wrong, left out or swapped with the next. */
function slipsOf(key: string): string[] {
  const last = key.length - 1;
  const middle = Math.floor(key.length / 2);
  const slips = [`${key}${key[last]}`, `${key.slice(0, middle)}q${key.slice(middle + 1)}`, key.slice(0, last)];
  if (key.length > 3) slips.push(key.slice(0, 1) + key[2] + key[1] + key.slice(3));
  return slips.filter((slip) => slip !== key);
}

describe('understand, a wrong value', () => {
  const cases: [from: string, to: string, place: string, what: string, remedy: string][] = [
    [
      'title: Bollettino lavoro e formazione',
      'title:',
      '2:9',
      'Manca il valore di «title».',
      'Scrivilo dopo i due punti.',
    ],
    [
      'subtitle: Municipi 2 e 3',
      'subtitle: ~',
      '3:13',
      'senza virgolette «~» vuol dire «niente»',
      'oppure togli la riga',
    ],
    ['name: HUB', 'name: Null', '18:11', 'senza virgolette «Null» vuol dire «niente»', '"Null"'],
    ['name: HUB', 'name: ""', '18:11', 'Manca il valore di «name».', 'Scrivilo dopo i due punti.'],
    ['name: HUB', 'name: [HUB]', '18:5', '«name» deve essere un testo, non un elenco.', 'virgolette'],
    ['name: HUB', 'name: {a: b}', '18:5', '«name» deve essere un testo, non un gruppo di campi.', 'virgolette'],
    ['    name: HUB\n', '', '17:5', 'Qui manca «name».', 'Aggiungi una riga «name: …»'],
    ['  title: Bollettino lavoro e formazione\n', '', '1:1', 'Qui manca «title».', 'Titolo del bollettino.'],
    ['- id: hub', '- id: HUB Rizzoli', '17:9', '«HUB Rizzoli» non va bene per «id»', '«hub-rizzoli»'],
    ['phone: 02 0000 0011', 'phone: 02 0000 0011 ore pasti', '22:12', 'solo un numero di telefono', 'altro campo'],
    ['phone: 02 0000 0011', 'phone: 212345678', '22:12', 'forse manca la prima cifra', 'prefisso'],
    ['position: [45.4983, 9.2520]', 'position: [9.2520, 45.4983]', '20:5', 'sembrano scambiate', 'prima la latitudine'],
    ['position: [45.4983, 9.2520]', 'position: [45.4983]', '20:5', '«position» deve avere almeno 2 voci.', ''],
    [
      'email: hub@',
      'email: mailto:hub@',
      '23:12',
      'non è un indirizzo e-mail',
      'Forse è questo: hub@associazione.example',
    ],
    [
      'url: https://bollettino',
      'url: “www.bollettino',
      '4:8',
      'indirizzo web',
      'Forse è questo: https://www.bollettino.example/',
    ],
    ['url: https://bollettino.example/', 'url: sul sito', '4:8', 'indirizzo web', 'barra in alto'],
    ['url: https://bollettino.example/', 'url: javascript:alert(1)', '4:8', 'indirizzo web', 'barra in alto'],
    ['number: 7', 'number: sette', '13:13', '«number» deve essere un numero.', 'senza virgolette'],
    ['number: 7', 'number: 7.5', '13:13', '«number» deve essere un numero intero.', ''],
    ['number: 7', 'number: 0', '13:13', '«number» deve essere almeno 1.', ''],
    ['number: 7', 'number: "7"', '13:13', '«number» deve essere un numero.', 'senza virgolette'],
    ['week: 2026-W02', 'week: 2025-W53', '14:11', 'settimana non è nel calendario', '2026-W48'],
    ['2026-W33, 2026-W34', '2026-W33, 2026-W54', '15:22', 'settimana non è nel calendario', '2026-W48'],
    ['[2026-W33, 2026-W34]', '2026-W33', '15:11', '«breaks» deve essere un elenco.', '«- »'],
    ['- id: market', '- market', '28:5', 'Questa voce di «sections» è solo un testo', '«- id: market»'],
    ['- id: market', '- id: markt', '28:9', '«markt» non va bene per «id»: volevi dire «market»?', 'km-zero, courses'],
    ['language: it', 'language: pt', '31:15', '«pt» non va bene per «language»', 'it, en, es, fr'],
    ['opens: 8.30', 'opens: alle otto', '34:10', 'non è un’ora del giorno', '08:30'],
    ['opens: 8.30', 'opens: 25:00', '34:10', 'non è un’ora del giorno', '08:30'],
    ['seen: 2026-11-20', 'seen: 20/11/2026', '46:15', '«20/11/2026» non è una data', 'Scrivi 2026-11-20'],
    ['seen: 2026-11-20', 'seen: 20 novembre 2026', '46:15', 'non è una data', 'Scrivi 2026-11-20'],
    ['seen: 2026-11-20', 'seen: 2026-02-30', '46:15', 'Il giorno 2026-02-30 non esiste nel calendario.', ''],
    ['seen: 2026-11-20', 'seen: ieri', '46:15', 'non è una data', 'come 2026-11-20'],
    ['enabled: false', 'enabled: no', '57:14', 'solo true (sì) o false (no)', '«enabled: false»'],
    ['enabled: false', 'enabled: "false"', '57:14', 'solo true (sì) o false (no)', '«enabled: false»'],
    ['kind: page', 'kind: pag', '54:11', '«pag» non va bene per «kind»: volevi dire «page»?', 'listing, feed'],
    ['    kind: page\n', '', '53:5', 'Qui manca «kind».', 'listing, feed'],
    ['kind: page', 'kind:', '54:10', 'Manca il valore di «kind»', 'listing, feed'],
    ['section: market', 'section: lavoro', '56:14', '«lavoro» non va bene per «section».', 'market, km-zero'],
    [
      'max: 10',
      'max: 10\n    altro: 1',
      '59:5',
      'Il campo «altro» qui non esiste.',
      'I campi possibili sono: id, name',
    ],
    [
      '    permission:',
      '    permission: ufficio\n    x:',
      '59:17',
      '«permission» è un testo, ma qui servono dei campi: by, on.',
      'uno per riga',
    ],
    ['title: h3', 'title: [h3]', '69:9', '«title» deve essere un testo, non un elenco.', ''],
    ['title: h3', 'title: {select: h3, atr: x}', '69:29', '«atr» qui non esiste: volevi dire «attr»?', ''],
    ['title: h3', 'titolo: h3', '69:9', '«titolo» qui non esiste: volevi dire «title»?', ''],
    ['    url: https://www.comune.example/bandi\n', '', '53:5', 'Manca l’indirizzo', ''],
  ];

  it.each(cases)('%s → %s', (from, to, place, what, remedy) => {
    expect(sampleSources).toContain(from);
    const [problem] = problemsOf(sampleSources.replace(from, to));
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.what.it).toContain(what);
    expect(problem?.remedy.it).toContain(remedy);
    expect(problem?.what.en).not.toBe('');
  });

  it('sees a list whose dashes have no space', () => {
    const text = sampleSources.replace('breaks: [2026-W33, 2026-W34]', 'breaks:\n    -2026-W33\n    -2026-W34');
    const { written } = readWritten('sources.yaml', text);
    const problems = written ? understand(configSchema, written).problems : [];
    expect(problems.map(({ line, what }) => [line, what.it])).toEqual([
      [16, 'Dopo il trattino manca uno spazio: così le righe non diventano un elenco.'],
    ]);
  });

  it('sees a block whose colons have no space', () => {
    const [problem] = problemsOf(
      sampleSources.replace('  first_issue:\n    number: 7\n    week: 2026-W02\n', '  first_issue:\n    number:7\n'),
    );
    expect(problem?.what.it).toBe('Dopo i due punti manca uno spazio: «number:7».');
  });

  it('says of a file that is a text or a list what it should be', () => {
    expect(problemsOf('ciao\n')[0]?.what.it).toContain('Il file è un testo, ma qui servono dei campi: bulletin');
    expect(problemsOf('- ciao\n')[0]?.what.it).toContain('Il file è un elenco, ma qui servono dei campi: bulletin');
  });
});

describe('all problems at once', () => {
  const told = (text: string) => problemsOf(text).map(({ line, column, what }) => `${line}:${column} ${what.it}`);

  it('checks a block of a misspelt kind as the kind that was meant', () => {
    const text = sampleSources
      .replace('kind: listing', 'kind: listng')
      .replace('id: panificio', 'id: a b')
      .replace('employer: Pan', 'employr: Pan')
      .replace('kind: page', 'kind: pagina')
      .replace('max: 10', 'max: dieci');
    expect(told(text)).toEqual([
      '40:11 «listng» non va bene per «kind»: volevi dire «listing»?',
      '54:11 «pagina» non va bene per «kind»: volevi dire «page»?',
      expect.stringContaining('39:9 «a b» non va bene per «id»'),
      '42:5 Il campo «employr» qui non esiste: volevi dire «employer»?',
      expect.stringContaining('58:10 «max» deve essere un numero'),
    ]);
  });

  it('names the unknown fields of a block besides those it lacks', () => {
    const text = sampleSources.replace('role: aiuto banco', 'wibble: aiuto banco').replace('        by: AB\n', '');
    expect(told(text)).toEqual([
      '45:9 Qui manca «role».',
      '45:9 Qui manca «by».',
      '45:9 Il campo «wibble» qui non esiste.',
    ]);
  });

  it.each([
    ['role: aiuto', 'ruolo: aiuto', 'Il campo «ruolo» qui non esiste: volevi dire «role»?'],
    ['role: aiuto', 'mansione: aiuto', 'Il campo «mansione» qui non esiste: volevi dire «role»?'],
    ['seen: 2026-11-20', 'visto: 2026-11-20', 'Il campo «visto» qui non esiste: volevi dire «seen»?'],
    ['        text: mar', '        testo: mar', 'Il campo «testo» qui non esiste: volevi dire «text»?'],
    ['    employer: Pan', '    Datore: Pan', 'Il campo «Datore» qui non esiste: volevi dire «employer»?'],
    ['    employer: Pan', '    ditta: Pan', 'Il campo «ditta» qui non esiste: volevi dire «employer»?'],
    [
      '    address: via Inventata 12',
      '    indirizzo: via',
      'Il campo «indirizzo» qui non esiste: volevi dire «address»?',
    ],
    [
      '    url: https://www.comune',
      '    indirizzo: https://www.comune',
      'Il campo «indirizzo» qui non esiste: volevi dire «url»?',
    ],
    ['    section: market', '    sezione: market', 'Il campo «sezione» qui non esiste: volevi dire «section»?'],
  ])('knows the Italian name: %s → %s', (before, after, says) => {
    expect(told(sampleSources.replace(before, after))).toEqual([expect.stringContaining(says)]);
  });
});
