// `bulletin why <words>`: why an offer is or is not in the issue.

import { join } from 'node:path';
import { issueWeeks, readIssue } from '../archive.ts';
import type { Entry, Issue, OperatorLanguage, Verdict } from '../model.ts';
import { isBound } from '../release.ts';
import { parseWeek } from '../week.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface WhyOptions {
  workspace: string;
  words: string[];
  /** as typed; null: the latest issue */
  week: string | null;
  json: boolean;
}

interface Answer {
  key: string;
  title: string;
  employer: string | null;
  source: string;
  url: string | null;
  /** its code in the issue; null: not printed */
  code: string | null;
  held: boolean;
  reasons: Verdict[];
}

export async function why(options: WhyOptions, terminal: Terminal): Promise<ExitCode> {
  const output = join(options.workspace, 'output');
  const week = options.week === null ? (await issueWeeks(output)).at(-1) : (parseWeek(options.week) ?? undefined);
  const issue = week ? await readIssue(output, week) : null;
  if (!issue) {
    say(terminal, {
      it: 'Non c’è ancora un bollettino da guardare per questa settimana: fallo con "bulletin build --week".',
      en: 'There is no issue of that week yet: make it with "bulletin build --week".',
    });
    return 2;
  }
  const answers = answersIn(issue)
    .filter((one) => one.matches(options.words))
    .map((one) => one.answer);
  if (options.json) {
    terminal.out(JSON.stringify({ week: issue.week, answers }));
    return 0;
  }
  if (answers.length === 0) {
    say(terminal, {
      it: `Nel n. ${issue.number} (${issue.week}) nessuna voce, stampata o scartata, contiene "${options.words.join(' ')}". Forse la fonte non l’ha data: guarda "bulletin source test".`,
      en: `In no. ${issue.number} (${issue.week}) no entry, printed or not, has "${options.words.join(' ')}". Perhaps the source did not give it: see "bulletin source test".`,
    });
    return 0;
  }
  for (const answer of answers) for (const line of linesOf(answer, issue, terminal.language)) terminal.out(line);
  return 0;
}

interface Candidate {
  answer: Answer;
  matches: (words: readonly string[]) => boolean;
}

function answersIn(issue: Issue): Candidate[] {
  const printed = issue.sections.flatMap((section) =>
    section.entries.map((one) => candidate(one.entry, { code: one.code, held: false, reasons: one.verdicts })),
  );
  const out = issue.rejected.map((one) => candidate(one.entry, { code: null, held: one.held, reasons: one.verdicts }));
  return [...printed, ...out];
}

function candidate(entry: Entry, state: { code: string | null; held: boolean; reasons: Verdict[] }): Candidate {
  const { draft } = entry;
  const text = [state.code, entry.key, entry.title, draft.title, draft.employer, draft.place, entry.url, draft.text]
    .join(' ')
    .toLowerCase();
  const answer = {
    key: entry.key,
    title: entry.title,
    employer: draft.employer,
    source: entry.source,
    url: entry.url,
    ...state,
  };
  return { answer, matches: (words) => words.every((word) => text.includes(word.toLowerCase())) };
}

function linesOf(answer: Answer, issue: Issue, language: OperatorLanguage): string[] {
  const where = stateOf(answer, issue)[language];
  const from = language === 'it' ? 'fonte' : 'source';
  const head = [
    `${answer.title}${answer.employer ? ` — ${answer.employer}` : ''}`,
    `  ${where}`,
    `  ${from}: ${answer.source}${answer.url ? ` ${answer.url}` : ''}`,
  ];
  const reasons = answer.reasons.flatMap((verdict) => reasonLines(verdict, language));
  const next = answer.held ? [releaseHint(answer)[language]] : [];
  return [...head, ...reasons, ...next, ''];
}

function stateOf(answer: Answer, issue: Issue): { it: string; en: string } {
  if (answer.code)
    return {
      it: `stampata nel n. ${issue.number} con il codice ${answer.code}`,
      en: `printed in no. ${issue.number} as ${answer.code}`,
    };
  if (answer.held)
    return {
      it: `non stampata nel n. ${issue.number}: aspetta la vostra decisione`,
      en: `not printed in no. ${issue.number}: waits for your decision`,
    };
  return { it: `non stampata nel n. ${issue.number}`, en: `not printed in no. ${issue.number}` };
}

function reasonLines(verdict: Verdict, language: OperatorLanguage): string[] {
  if (verdict.level === 'ok' && verdict.gate !== 'decision') return [];
  const quote = verdict.evidence ? ` «${verdict.evidence.quote}»` : '';
  const ask = verdict.ask ? [language === 'it' ? `    da chiedere: ${verdict.ask}` : `    to ask: ${verdict.ask}`] : [];
  return [`  - ${verdict.sentence[language]}${quote} [${verdict.code}]`, ...ask];
}

function releaseHint(answer: Answer): { it: string; en: string } {
  const bound = answer.reasons.filter(isBound).map(({ code }) => code);
  if (bound.length > 0) {
    return {
      it: `  una decisione non basta a pubblicarla (${bound.join(', ')}): va corretto il testo nella fonte con quello che dice il datore; se l’annuncio viene da un sito, riscrivilo come annuncio raccolto dallo sportello. Altrimenti resta fuori.`,
      en: `  a decision is not enough to publish it (${bound.join(', ')}): correct the text in the source after what the employer says; if the ad comes from a site, write it anew as an offer collected by the desk. Otherwise it stays out.`,
    };
  }
  const block = (day: string) => `{entry: "${answer.key}", action: publish, reason: ..., by: ..., on: ${day}}`;
  return {
    it: `  per pubblicarla lo stesso scrivi in content/decisions.yaml: - ${block('AAAA-MM-GG')}`,
    en: `  to publish it all the same write in content/decisions.yaml: - ${block('YYYY-MM-DD')}`,
  };
}
