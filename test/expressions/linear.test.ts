// Every expression alone on hostile text. Not a bound in seconds, which another machine would not keep: eight times the text may
// cost about eight times the time. `npm run bench -- regex` prints the seconds.

import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { filler } from '../../src/reading/span.ts';
import { everyExpression } from './every-expression.ts';
import { hostileTexts } from './hostile-text.ts';

const whole = Number(process.env['EXPRESSION_LENGTH'] ?? 24_000);
const part = whole / 8;
/** Below so many milliseconds a ratio says nothing. */
const floor = whole / 3_000;
/** Linear is 8, square is 64. */
const bound = 24;

/** Put only to a few dozen letters beside a match, which bounds them. */
const besides = [/^\(\\d\)\(\?=\(\\d\{3\}\)\+/];

interface Slow {
  expression: string;
  piece: string;
  milliseconds: number;
  ratio: number;
}

let expressions = new Map<string, RegExp>();
beforeAll(async () => {
  expressions = await everyExpression(readAll);
}, 60_000);

describe('every expression', () => {
  it('is known', () => {
    expect(expressions.size).toBeGreaterThan(800);
  });

  it(
    'is linear on hostile text',
    () => {
      const slow = [...expressions.values()].flatMap(slowOn).sort((a, b) => b.milliseconds - a.milliseconds);
      const figures = process.env['EXPRESSION_FIGURES'];
      if (figures) writeFileSync(figures, JSON.stringify({ count: expressions.size, slow }));
      expect(slow.filter(({ ratio }) => ratio > bound)).toEqual([]);
    },
    whole * 5,
  );
});

function slowOn(pattern: RegExp): Slow[] {
  if (besides.some((one) => one.test(pattern.source))) return [];
  accustom(pattern);
  const shorter = hostileTexts(pattern, part);
  return hostileTexts(pattern, whole).flatMap((text, index) => {
    const once = spent(pattern, text);
    if (once < floor) return [];
    const milliseconds = Math.min(once, spent(pattern, text), spent(pattern, text));
    if (milliseconds < floor) return [];
    const short = best(pattern, shorter[index] ?? '');
    const expression = `/${pattern.source}/${pattern.flags}`.slice(0, 160);
    return [
      {
        expression,
        piece: JSON.stringify(text.slice(0, 24)),
        milliseconds,
        ratio: milliseconds / Math.max(short, 0.2),
      },
    ];
  });
}

/** V8 compiles an expression by the letters of the first texts that it meets: as in a reading, those of an ad with parts masked. */
function accustom(pattern: RegExp): void {
  for (const ad of [...ads, ...ads]) {
    pattern.lastIndex = 0;
    pattern.exec(`${filler} ${ad.toLowerCase()}`);
  }
}

function best(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 5 }, () => spent(pattern, text)));
}

/** Processor milliseconds: on a busy machine the clock of a long run holds other people's work. */
function spent(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && pattern.global; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Loads the rooms anew, so that the expressions made as they load are seen, and lets them read. */
async function readAll(): Promise<void> {
  const { readText } = await import('../../src/commands/read-text.ts');
  const { examine } = await import('../../src/gates/index.ts');
  const { protect } = await import('../../src/gates/privacy.ts');
  const { nearestDesk } = await import('../../src/nearness/nearness.ts');
  const { vacancyOf } = await import('../../src/vacancy.ts');
  await import('../../src/merge.ts');
  const context = { today: '2026-11-23', week: { from: '2026-11-23', to: '2026-11-29' }, nextIssue: '2026-11-30' };
  for (const text of ads) {
    const { entry } = readText(text, '2026-11-23');
    examine(entry, context);
    nearestDesk(protect(entry), []);
    vacancyOf(entry);
  }
}

const ads = [
  'Famiglia in via Padova 10, Milano, cerca tata dal lunedì al venerdì dalle 16.30 alle 19.30, 10 euro l’ora netti. Signora Bianchi 300 000 0012.',
  'Agenzia per il lavoro ricerca 3 ADDETTI/E alle pulizie, part time 20 ore settimanali, tempo determinato 6 mesi, CCNL Multiservizi, 2° livello, 8,50 € lordi/h, zona Lambrate M2. Inviare cv a lavoro@esempio.example entro il 4/12/2026, rif. AB/12.',
  'Comune di Segrate: concorso per un impiegato, scadenza 30 novembre 2026 ore 12.00. Requisiti: diploma, patente B. Presentarsi in via Roma 1 dal martedì al giovedì dalle 9 alle 12.',
];
