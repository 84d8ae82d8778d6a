// What `bulletin source add` says: what was found, three samples, what is stated how often, what to mind, what to do next.

import { sourceLines, type WrittenSource } from '../config/written-source.ts';
import type { Discovery } from '../discover/discover.ts';
import type { Proposal, Tried } from '../discover/proposal.ts';
import type { Failed } from '../discover/try-out.ts';
import type { Address } from '../http/get.ts';
import type { Draft, OperatorLanguage, Said } from '../model.ts';
import { type Coverage, coverageLine } from './coverage.ts';
import { robotsWords } from './source-block.ts';

export interface Added {
  id: string;
  address: Address;
  found: Discovery;
  best: Tried;
  coverage: Coverage;
  block: WrittenSource;
  isWritten: boolean;
}

const samplesShown = 3;
const problemsShown = 4;

export function addedLines(added: Added, language: OperatorLanguage): string[] {
  const { id, address, found, best, coverage, isWritten } = added;
  const { proposal, drafts, problems } = best;
  const counted = problems.filter(({ code }) => code !== 'MORE_PAGES' && code !== 'DETAILS_LEFT');
  return [
    `${heads.found[language]}: ${proposal.what[language]}`,
    `  ${tried(proposal, drafts.length)[language]}: ${coverageLine(coverage, drafts.length, language)}`,
    ...drafts.slice(0, samplesShown).flatMap((draft) => sampleLines(draft, language)),
    ...(found.robots === null ? [] : [robotsWords(found.robots)[language]]),
    ...[...proposal.notes, ...found.remarks].map((said) => `! ${said[language]}`),
    ...counted.slice(0, problemsShown).map(({ what }) => `! ${what[language]}`),
    ...othersLines(found.others, address, language),
    permission[language],
    ...(isWritten ? [writtenAs(id)[language]] : []),
  ];
}

const heads = {
  found: { it: 'Trovato', en: 'Found' },
  others: { it: 'C’è anche', en: 'There is also' },
} satisfies Record<string, Said>;

const permission: Said = {
  it: 'Leggere una pagina non dà il diritto di ripubblicarla: chiedi il permesso, poi annotalo nella fonte (permission:).',
  en: 'To read a page gives no right to republish it: ask for permission, then note it in the source (permission:).',
};

function writtenAs(id: string): Said {
  return {
    it: `Scritto in sources.yaml: la fonte "${id}". Per rileggerla tutta: bulletin source test ${id}`,
    en: `Written in sources.yaml: the source "${id}". To read all of it: bulletin source test ${id}`,
  };
}

function tried({ forTrial }: Proposal, count: number): Said {
  const some = Object.keys(forTrial).some((key) => key === 'follow' || key === 'pages');
  const only: Said = some ? { it: ' in questa prova', en: ' in this trial' } : { it: '', en: '' };
  return {
    it: `${count === 1 ? '1 offerta letta' : `${count} offerte lette`}${only.it}`,
    en: `${count === 1 ? '1 offer' : `${count} offers`} read${only.en}`,
  };
}

const untitled: Said = { it: '(senza titolo)', en: '(no title)' };

function sampleLines(draft: Draft, language: OperatorLanguage): string[] {
  const facts = [draft.employer, draft.place, draft.extra.contract, draft.deadline, draft.date]
    .filter(Boolean)
    .join(' · ');
  return [
    `  - ${short(draft.title ?? untitled[language])}${facts === '' ? '' : ` — ${short(facts)}`}`,
    ...(draft.url === null ? [] : [`    ${draft.url}`]),
  ];
}

function short(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}

function othersLines(others: readonly Proposal[], address: Address, language: OperatorLanguage): string[] {
  const kinds = new Map(others.map((one) => [one.kind, one]));
  return [...kinds.values()].slice(0, 4).map(({ kind, what }) => {
    const shown = 'url' in address ? `"${address.url}"` : address.path;
    return `${heads.others[language]}: ${what[language]} (bulletin source add ${shown} --kind ${kind})`;
  });
}

/** Nothing that can be read: why, and what to do instead. */
export function notFoundLines(found: Discovery, address: Address, language: OperatorLanguage): string[] {
  const shown = 'url' in address ? address.url : address.path;
  const head: Said = {
    it: `Su ${shown} non ho trovato annunci che il programma sappia leggere. Non ho scritto niente.`,
    en: `At ${shown} no listings were found that the program can read. Nothing was written.`,
  };
  return [
    head[language],
    ...found.failures.slice(0, 3).map((one) => failed(one)[language]),
    ...found.remarks.map((said) => said[language]),
    ...(found.robots === null ? [] : [robotsWords(found.robots)[language]]),
    instead[language],
  ];
}

function failed({ proposal: { what }, why }: Failed): Said {
  return {
    it: `C’è ${what.it}, ma non si legge: ${why.what.it}`,
    en: `There is ${what.en}, but it cannot be read: ${why.what.en}`,
  };
}

const instead: Said = {
  it: 'Che cosa si può fare: prova con la pagina dell’elenco delle offerte, se questa è la pagina iniziale; salva la pagina dal browser nella cartella inbox e indica il file; oppure scrivi a mano le offerte che interessano, con kind: listing (km zero) o nel foglio delle segnalazioni.',
  en: 'What can be done: try the page with the list of offers, if this is the home page; save the page from the browser into the inbox folder and name the file; or write the offers that matter by hand, with kind: listing (km zero) or in the desk’s spreadsheet.',
};

export function addedJson(added: Added): object {
  const { id, address, found, best, coverage, block, isWritten } = added;
  return {
    ok: true,
    written: isWritten,
    id,
    kind: best.proposal.kind,
    ...address,
    what: best.proposal.what,
    source: block.keys,
    yaml: `${sourceLines(block).join('\n')}\n`,
    found: best.drafts.length,
    coverage,
    samples: best.drafts.slice(0, samplesShown),
    robots: found.robots,
    notes: [...best.proposal.notes, ...found.remarks],
    problems: best.problems,
    others: found.others.map(({ kind, keys, what }) => ({ kind, source: keys, what })),
  };
}
