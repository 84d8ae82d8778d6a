import type { ClosedPage, Entry, Evidence, IsoDate, Said, Verdict } from '../model.ts';

/** The day and the week that the entries are judged for. */
export interface GateContext {
  today: IsoDate;
  week: { from: IsoDate; to: IsoDate };
  /** Monday of the next issue */
  nextIssue: IsoDate;
  /** pages of offers that turned out to be closed, by address; absent: none was looked at */
  closedPages?: ReadonlyMap<string, ClosedPage>;
}

/** One question put to one entry. Pure: no clock, no network. `ok` verdicts record what was found and is in order. */
export interface Gate {
  id: string;
  judge: (entry: Entry, context: GateContext) => Verdict[];
}

/** What a gate finds; the gate's name is added by `verdicts`. */
export interface Finding {
  level: Verdict['level'];
  code: string;
  evidence: Evidence | null;
  sentence: Said;
  ask?: string | undefined;
}

export function verdicts(gate: string, findings: readonly Finding[]): Verdict[] {
  return findings.map(({ level, code, evidence, sentence, ask }) => ({
    gate,
    level,
    code,
    evidence,
    // words that ran over a line end are one sentence here
    sentence: { it: onOneLine(sentence.it), en: onOneLine(sentence.en) },
    ask: ask ?? null,
  }));
}

function onOneLine(sentence: string): string {
  return sentence.replace(/\s{2,}|[^\S ]/g, ' ');
}
