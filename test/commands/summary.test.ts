import { describe, expect, it } from 'vitest';
import { lossesOf, summarize } from '../../src/commands/summary.ts';
import type { Problem, Rejected, SourceReport } from '../../src/model.ts';
import { notListed } from '../../src/truth/source-told.ts';
import { aDraft, anIssue, anOffer, aVerdict } from '../an-offer.ts';

const report: SourceReport = {
  source: 'comune',
  name: 'Comune',
  kind: 'page',
  state: 'failed',
  found: 0,
  copyOf: null,
  problems: [],
};

const gone: Problem = {
  code: 'NOT_FOUND',
  lost: 'source',
  where: 'comune',
  what: { it: 'La pagina non c’è più.', en: 'The page is gone.' },
  remedy: { it: 'Controllare l’indirizzo.', en: 'Check the address.' },
};

function held(with_: Parameters<typeof aDraft>[0]): Rejected {
  return { entry: anOffer({ draft: aDraft(with_) }), verdicts: [aVerdict('hold')], held: true };
}

describe('summarize', () => {
  it('says of a source that gives nothing why, and what to do, once', () => {
    const issue = anIssue({ sources: [{ ...report, problems: [gone] }] });
    const lines = summarize(issue, [gone], 'it');
    expect(lines.slice(1)).toEqual([
      '0 fonti lette, 1 ferma:',
      '  "comune": La pagina non c’è più.',
      '    Controllare l’indirizzo.',
      '0 voci trovate, 0 pubblicate: 0 nuove, 0 in scadenza.',
    ]);
  });

  it('says which copy answers for it', () => {
    const stopped = { ...report, state: 'last-good', found: 1, copyOf: '2026-11-09', problems: [gone] } as const;
    expect(summarize(anIssue({ sources: [{ ...stopped, problems: [gone] }] }), [], 'it').slice(2, 5)).toEqual([
      '  "comune": La pagina non c’è più.',
      '    Si usa l’ultima copia buona, del 9 novembre 2026: 1 voce tenuta.',
      '    Controllare l’indirizzo.',
    ]);
  });

  it('does not tell that an offer left its list when its deadline has passed', () => {
    const [over, open] = [aDraft({ source: 'comune', title: 'Cuoca' }), aDraft({ source: 'comune', title: 'Autista' })];
    const rejected: Rejected[] = [
      { entry: anOffer({ draft: over }), verdicts: [aVerdict('out', 'EXPIRED')], held: false },
    ];
    const toldOf = (missing: ReturnType<typeof aDraft>[]) => {
      const source: SourceReport = { ...report, state: 'fresh', problems: [notListed('comune', missing)] };
      return summarize(anIssue({ sources: [source], rejected }), [], 'it').join('\n');
    };
    expect(toldOf([over])).not.toContain('non elenca più');
    expect(toldOf([over, open])).toContain('non elenca più un annuncio già noto: «Autista»');
    expect(toldOf([open])).toContain('«Autista»');
  });

  it('tells the trouble of the whole network once', () => {
    const none: Problem = { ...gone, code: 'NO_NETWORK', where: 'internet' };
    const sources = ['comune', 'bandi'].map((source) => ({ ...report, source, problems: [none] }));
    const issue = anIssue({ sources: [...sources, { ...report, source: 'altra', problems: [gone] }] });
    const lines = summarize(issue, lossesOf(issue), 'it');
    expect(lines.slice(1, -1)).toEqual([
      '0 fonti lette, 3 ferme:',
      '  La pagina non c’è più.',
      '    Controllare l’indirizzo.',
      '  "altra": La pagina non c’è più.',
      '    Controllare l’indirizzo.',
    ]);
  });

  it('names a suspended source with the reason, and notes what cost nothing yet', () => {
    const say = (code: string, it: string, lost: Problem['lost'] = 'source'): Problem => ({
      ...gone,
      code,
      lost,
      what: { it, en: it },
    });
    const suspended = [say('SUSPENDED', 'È sospesa.'), say('HTTP_GONE', 'Non risponde.')];
    const notes = [say('MOVED', 'Si è trasferita.', 'nothing'), say('CHARSET_REPAIRED', 'Accenti.', 'nothing')];
    const issue = anIssue({
      sources: [
        { ...report, state: 'suspended', problems: suspended },
        { ...report, state: 'fresh', problems: notes },
      ],
    });
    const lines = summarize(issue, lossesOf(issue), 'it');
    expect(lines.slice(1, 4)).toEqual([
      '1 fonte letta, 1 ferma:',
      '  "comune": È sospesa.',
      '    Controllare l’indirizzo.',
    ]);
    expect(lines.slice(5).filter((line) => line.startsWith('!'))).toEqual(['! Non risponde.', '! Si è trasferita.']);
  });

  it('tells entries of one title apart, by employer or else by source', () => {
    const rejected = [held({ employer: 'Bar Uno' }), held({ employer: null, source: 'comune' })];
    expect(summarize(anIssue({ rejected }), [], 'it').slice(-2)).toEqual([
      'Da decidere: "aiuto banco", Bar Uno: perché sì',
      'Da decidere: "aiuto banco", comune: perché sì',
    ]);
  });

  it('tells ten, and how many more there are', () => {
    const rejected = Array.from({ length: 15 }, () => held({}));
    const lines = summarize(anIssue({ rejected }), [], 'it');
    expect(lines.filter((line) => line.startsWith('Da decidere: "'))).toHaveLength(10);
    expect(lines.at(-1)).toBe('E altre 5 da decidere: bulletin why <parole del titolo o del datore>');
    expect(summarize(anIssue({ rejected: rejected.slice(4) }), [], 'it').at(-1)).toContain('E un’altra da decidere');
  });
});
