import { describe, expect, it } from 'vitest';
import { judge } from '../../src/gates/index.ts';
import { protect } from '../../src/gates/privacy.ts';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { context } from './entries.ts';

const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };

/** A row of a desk's sheet, read: Mansione;Ditta;Note. */
function row(title: string, employer: string, text: string, more: object = {}) {
  const draft = { ...emptyDraft({ id: 'foglio' }, 'market', '2026-11-20'), title, employer: employer || null, text };
  return { ...readEntry({ ...draft, ...more }, { school }), key: 'foglio:1' };
}

function codesOf(entry: ReturnType<typeof row>): string[] {
  return (judge([entry], context).get(entry.key) ?? []).map(({ code }) => code);
}

const families: [string, string, string][] = [
  ['Badante', 'Maria Rossi', 'Cerco badante per mio padre, 30 ore. Tel 300 000 0095'],
  ['Badante', 'Rossi Maria', 'Cerco badante convivente. Tel 300 000 0095'],
  ['Colf', 'Signor Bianchi', 'pulizie di casa mia, 3 ore il venerdì. 300 0000095'],
  ['Colf', 'BIANCHI', 'pulizie di casa, 3 ore il venerdì. 3000000095'],
  ['Assistenza anziani', 'Anna', 'mia nonna ha bisogno di compagnia al mattino, chiamare Anna 300.000.0095'],
  ['Cuoco', 'sig.ra Maria', 'Cerca badante per la mamma, cell. 300-0000095'],
  ['Badante', '', 'Signora anziana cerca badante convivente, CCNL domestico. Tel 3000000095'],
  ['Badante', 'Signora anziana', 'Lavoro con CCNL domestico. Tel 3000000095'],
  ['Baby sitter', 'Giulia', 'Per i miei bambini di 3 e 5 anni, dal lunedì al venerdì 16-19. Tel. 300 00 000 95'],
  ['Baby-sitter', 'Verdi Laura', 'Cerchiamo baby sitter per nostro figlio. 3000000095'],
  ['Babysitter', 'famiglia Neri', 'ore 16-19. Tel 3000000095'],
  ['Colf', 'Sig.ra Ferrari', 'Via Inventata 12, 4 ore a settimana, Tel 3000000095'],
  ['Badante', 'Olena Kovalchuk', 'Badante notturna zona Lambrate. 3000000095'],
  ['Badante', 'Nonno Pino', 'Cerco persona per mio nonno. 3000000095'],
  ['Domestica', 'privato', 'Cercasi domestica. Tel 3000000095'],
  ['Domestica', 'Dott.ssa Laura Conti', 'Cerco domestica, casa nostra, zona Lima. No agenzie. Tel 3000000095'],
  ['Aiuto in casa', 'Carla', 'pulizie e stiro a casa mia, chiedere di Carla 3000000095'],
  ['Badante', 'Giuseppe', 'Ditta no. Mio papà ha bisogno di compagnia, niente cooperative. 3000000095'],
  ['Assistente familiare', 'Paola Galli', 'Assistenza in famiglia 20 ore. Tel. +39 300 000 0095'],
  ['Badante', 'Coppia di anziani', 'Cercano aiuto per la casa. Tel 3000000095'],
  ['Badante', 'Luca M.', 'per mia madre; 3000000095'],
  ['Badante', 'Signora Teresa, 86 anni', 'Convivenza. Tel 3000000095'],
];

describe('a family whose name stands where the employer does', () => {
  it.each(families)('%s; %s; %s', (title, employer, text) => {
    const entry = row(title, employer, text);
    expect(codesOf(entry)).toContain('HOUSEHOLD_WITHOUT_DESK');
    const kept = JSON.stringify([protect(entry), judge([entry], context).get(entry.key)]);
    expect(kept.replace(/\D/g, '')).not.toContain('0095');
    const names =
      /(?<!\p{L})(?:Rossi|Maria|Bianchi|Anna|Giulia|Verdi|Laura|Neri|Ferrari|Inventata|Olena|Kovalchuk|Pino|Conti|Carla|Giuseppe|Paola|Galli|Luca|Teresa)(?!\p{L})/iu;
    expect(kept).not.toMatch(names);
    expect(protect(protect(entry))).toEqual(protect(entry));
  });

  it('may be printed through a desk, without a name, a number or a row of asterisks', () => {
    const extra = {
      desk: 'Sportello Inventato',
      reference: 'tel 300 000 0095',
      applyNote: 'chiamare Anna 300 000 0095',
    };
    const more = { extra, place: 'via Inventata 7, citofono Bianchi, zona Lambrate', by: 'AM' };
    const entry = row('Badante', 'Anna', 'Cerco badante per mia nonna con Alzheimer.', more);
    expect(codesOf(entry)).not.toContain('HOUSEHOLD_WITHOUT_DESK');
    const kept = protect(entry);
    expect(kept.apply.map(({ value }) => value)).toEqual([
      { by: 'desk', desk: 'Sportello Inventato', reference: null },
    ]);
    expect([kept.title, kept.summary, kept.draft.place, kept.draft.extra.applyNote ?? null].join(' ')).not.toContain(
      '*',
    );
    expect(JSON.stringify(kept)).not.toMatch(/0095|Anna|Inventata|Bianchi|Alzheimer/);
    expect(kept.kind === 'offer' && kept.facts.employerKind?.value).toBe('household');
  });

  it('is done with a long name in capitals', () => {
    const name = `${'A'.repeat(60)}/ROMA`;
    expect(codesOf(row('Colf', name, 'Pulizie di casa, 3 ore il venerdì. Tel 300 000 0095'))).toBeDefined();
  });

  it.each(['autismo', 'Alzheimer', 'demenza senile', 'disabile', 'disabilità grave', 'invalida'])(
    'covers what ails the person: %s',
    (word) => {
      const entry = row('Badante', '', `Famiglia cerca badante per persona ${word}. Tel 3000000095`);
      const kept = JSON.stringify([protect(entry), judge([entry], context).get(entry.key)]);
      expect(kept).not.toContain(word);
      expect(protect(entry).draft.text).toHaveLength(entry.draft.text.length);
    },
  );
});

describe('a company, body or agency with domestic work', () => {
  it.each<[string, string, string]>([
    ['Badante', 'Cooperativa Sociale Girasole', 'Assistenza a domicilio. Tel 02 0000 0095'],
    ['Badante', 'Girasole srl', 'Per mia madre? No: per i nostri utenti. Tel 02 0000 0095'],
    ['Badante', 'Anna Assistenza srl', 'Badante convivente per famiglia. Tel 300 000 0095'],
    ['Colf', 'Maria Pulita S.r.l.s.', 'Colf a ore presso famiglie. Tel 300 000 0095'],
    ['ASA', 'RSA San Giuseppe', 'Assistenza anziani in struttura. Tel 02 0000 0095'],
    ['ASA', 'Fondazione Teresa', 'Assistenza anziani. Tel 02 0000 0095'],
    ['Baby sitter', 'Nido Bimbi Felici', 'Sostituzione. Tel 02 0000 0095'],
    ['Baby sitter', 'Associazione Laura', 'Attività con i bambini. Tel 02 0000 0095'],
    ['Governante', 'Hotel Giulia', 'Governante ai piani. Tel 02 0000 0095'],
    ['Governante', 'Albergo Rossi', 'Turni. Tel 02 0000 0095'],
    ['Badante', 'Agenzia Famiglie', 'agenzia per il lavoro, badante convivente. Tel 02 0000 0095'],
    ['Badante', 'Privatassistenza', 'Badante per i nostri assistiti. Tel 02 0000 0095'],
    ['Badante', 'Consorzio Inventato', 'Badante zona Lima. Tel 02 0000 0095'],
    ['Colf', 'Impresa Bianchi', 'Pulizie. Tel 02 0000 0095'],
    ['Colf', 'Ditta Mario Rossi', 'Pulizie negli appartamenti. Tel 02 0000 0095'],
    ['Addetta pulizie', 'Rossi & Figli', 'Pulizie uffici. Tel 300 000 0095'],
    ['OSS', 'Villa Serena', 'Assistenza anziani. Tel 02 0000 0095'],
    ['OSS', 'Casa di riposo Anna', 'Assistenza anziani. Tel 02 0000 0095'],
    ['Badante', 'Comune di Milano', 'Assistenza domiciliare. Tel 02 0000 0095'],
    ['Badante', 'Parrocchia Santa Maria', 'Assistenza agli anziani. Tel 02 0000 0095'],
    ['Barista', 'Maria Rossi', 'Bar zona Lima cerca barista. Tel 300 000 0095'],
    ['Commessa', 'Anna', 'Negozio di fiori. Tel 300 000 0095'],
    ['Cuoco', 'Da Mario', 'Cuoco per trattoria di famiglia. Tel 300 000 0095'],
    ['Magazziniere', 'Bianchi', 'Turni. Tel 300 000 0095'],
    ['Parrucchiera', 'Giulia', 'Salone, zona Lima. Tel 300 000 0095'],
    ['Aiuto sarta', 'Sartoria Anna', 'Orli. Tel 300 000 0095'],
    ['Educatrice', 'Asilo Maria', 'Nido. Tel 02 0000 0095'],
    ['Assistente domiciliare', 'Maria Rossi', 'La nostra cooperativa cerca ASA. Tel 02 0000 0095'],
  ])('%s; %s; %s', (title, employer, text) => {
    const entry = row(title, employer, text);
    expect(codesOf(entry)).not.toContain('HOUSEHOLD_WITHOUT_DESK');
    expect(JSON.stringify(protect(entry).apply)).toContain('0095');
  });
});
